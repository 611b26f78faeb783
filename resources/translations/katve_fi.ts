<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>Command</name>
    <message>
        <source>%1 is sound: the rows and their history agree.</source>
        <translation>Tiedosto %1 on kunnossa: tiedot ja muutoshistoria täsmäävät.</translation>
    </message>
    <message>
        <source>%1 is not sound. Do not go on with it: take the newest backup into use.</source>
        <translation>Tiedosto %1 ei ole kunnossa. Älä jatka sen käyttöä, vaan ota uusin varmuuskopio käyttöön.</translation>
    </message>
    <message>
        <source>FILE.katve</source>
        <translation>TIEDOSTO.katve</translation>
    </message>
    <message>
        <source>Checks everything the program relies on, and changes nothing.</source>
        <translation>Tarkistaa, että kartoitustiedosto on kunnossa. Ei muuta mitään.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Näyttää tämän ohjeen.</translation>
    </message>
    <message>
        <source>The language of the words: fi, sv or en.</source>
        <translation>Tekstien kieli: fi, sv tai en.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>koodi</translation>
    </message>
    <message>
        <source>Machine-readable output.</source>
        <translation>Tulostaa koneluettavassa muodossa (JSON).</translation>
    </message>
    <message>
        <source>Says nothing but errors.</source>
        <translation>Kertoo vain virheistä.</translation>
    </message>
    <message>
        <source>Katve maps which support services children and young people can get where, and which are missing.</source>
        <translation>Katveella kartoitetaan, mitä tukipalveluja lapset ja nuoret saavat eri kunnissa ja mitä puuttuu.</translation>
    </message>
    <message>
        <source>Usage: katve COMMAND …</source>
        <translation>Käyttö: katve KOMENTO …</translation>
    </message>
    <message>
        <source>katve COMMAND --help shows one command; katve --version the version.</source>
        <translation>katve KOMENTO --help kertoo yhdestä komennosta, katve --version ohjelman version.</translation>
    </message>
    <message>
        <source>Usage: katve %1 %2</source>
        <translation>Käyttö: katve %1 %2</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Valitsinta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take.</source>
        <translation>Valitsimelta puuttuu arvo, tai sille on annettu arvo, jota se ei käytä.</translation>
    </message>
    <message>
        <source>The languages are fi, sv and en.</source>
        <translation>Kielet ovat fi, sv ja en.</translation>
    </message>
    <message>
        <source>Something is missing from the command.</source>
        <translation>Komennosta puuttuu jotakin.</translation>
    </message>
    <message>
        <source>There is too much in the command.</source>
        <translation>Komennossa on jotakin liikaa.</translation>
    </message>
    <message>
        <source>An inventory cannot be read from a pipe; name its file.</source>
        <translation>Kartoitusta ei voi lukea putkesta. Anna tiedoston nimi.</translation>
    </message>
    <message>
        <source>This version of Katve has no window yet; it works by commands.</source>
        <translation>Tässä Katveen versiossa ei ole vielä ikkunaa, vaan sitä käytetään komennoilla.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Komentoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Takes contact people along. (This version keeps none yet.)</source>
        <translation>Ottaa mukaan myös yhdyshenkilöt. (Tämä versio ei vielä tallenna heitä.)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Tallennettiin %1.</translation>
    </message>
    <message>
        <source>FILE.katve DEST [--with-people]</source>
        <translation>TIEDOSTO.katve KOHDE [--with-people]</translation>
    </message>
    <message>
        <source>Writes the whole inventory as a data package: a folder, or a .zip.</source>
        <translation>Tallentaa koko kartoituksen tietopaketiksi: kansioksi tai .zip-tiedostoksi.</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Maakunnat</translation>
    </message>
    <message>
        <source>Wellbeing services counties</source>
        <translation>Hyvinvointialueet</translation>
    </message>
    <message>
        <source>Network regions</source>
        <translation>Verkoston alueet</translation>
    </message>
    <message>
        <source>Specialised-care responsibility areas (ERVA)</source>
        <translation>Erityisvastuualueet (ERVA)</translation>
    </message>
    <message>
        <source>Collaborative areas</source>
        <translation>Yhteistyöalueet</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kunnat</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Koko maa</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>own</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>province</source>
        <translation>maakunta</translation>
    </message>
    <message>
        <source>ERVA</source>
        <translation>ERVA</translation>
    </message>
    <message>
        <source>country</source>
        <translation>koko maa</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>osittain</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ei tarvetta</translation>
    </message>
    <message>
        <source>no information</source>
        <translation>ei tietoa</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>kattavuus</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, tilanne %2</translation>
    </message>
    <message>
        <source>With what is being prepared and planned</source>
        <translation>Mukana myös valmisteilla ja suunnitteilla olevat palvelut</translation>
    </message>
    <message>
        <source>The mapping round, by id; the newest when not given.</source>
        <translation>Kartoituskierroksen tunnus; ellei sitä anneta, uusin kierros.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>tunnus</translation>
    </message>
    <message>
        <source>now (as on the round&apos;s day) or future (with what is prepared and planned).</source>
        <translation>now (tilanne kierroksen päivänä) tai future (mukana valmisteilla ja suunnitteilla olevat palvelut).</translation>
    </message>
    <message>
        <source>view</source>
        <translation>näkymä</translation>
    </message>
    <message>
        <source>Writes every cell of the gap matrix to a CSV file.</source>
        <translation>Tallentaa jokaisen ruudun tiedot CSV-tiedostoon.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tiedosto</translation>
    </message>
    <message>
        <source>Writes the sums by region and service to a CSV file.</source>
        <translation>Tallentaa summat alueittain ja palvelutyypeittäin CSV-tiedostoon.</translation>
    </message>
    <message>
        <source>Tells on the error stream how long each part took, as JSON.</source>
        <translation>Kertoo virhetulosteessa, kuinka kauan kukin vaihe kesti (JSON).</translation>
    </message>
    <message>
        <source>The views are now and future.</source>
        <translation>Näkymät ovat now (nykytilanne) ja future (tuleva).</translation>
    </message>
    <message>
        <source>The inventory has no mapping round yet.</source>
        <translation>Kartoituksessa ei ole vielä yhtään kartoituskierrosta.</translation>
    </message>
    <message>
        <source>FILE.katve [--round ID] [--view now|future] [--cells OUT.csv] [--rollup OUT.csv] [--timing]</source>
        <translation>TIEDOSTO.katve [--round TUNNUS] [--view now|future] [--cells TULOS.csv] [--rollup TULOS.csv] [--timing]</translation>
    </message>
    <message>
        <source>Shows what is available, partly available, missing and unknown by region, or writes it as tables.</source>
        <translation>Näyttää alueittain, mitä palveluja on, mitä on osittain, mitä puuttuu ja mistä ei ole tietoa, tai tallentaa luvut.</translation>
    </message>
    <message>
        <source>The story of one cell: municipality, service and stage with commas between.</source>
        <translation>Yhden ruudun vaiheet: kunta, palvelutyyppi ja koulutusaste pilkuin erotettuina.</translation>
    </message>
    <message>
        <source>M,S,G</source>
        <translation>K,P,A</translation>
    </message>
    <message>
        <source>The mapping round of the cell, by id; the newest when not given.</source>
        <translation>Ruudun kartoituskierroksen tunnus; ellei sitä anneta, uusin kierros.</translation>
    </message>
    <message>
        <source>Nothing has been edited yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>A cell is written municipality,service,stage, for example 698,school_psychologist,grades7_9.</source>
        <translation>Ruutu kirjoitetaan muodossa kunta,palvelutyyppi,koulutusaste, esimerkiksi 698,school_psychologist,grades7_9.</translation>
    </message>
    <message>
        <source>Nobody has answered this cell in the round %1.</source>
        <translation>Tähän ruutuun ei ole vastattu kartoituskierroksella %1.</translation>
    </message>
    <message>
        <source>FILE.katve [--cell M,S,G] [--round ID]</source>
        <translation>TIEDOSTO.katve [--cell K,P,A] [--round TUNNUS]</translation>
    </message>
    <message>
        <source>Shows the edits: when, who and what; or the story of one cell.</source>
        <translation>Näyttää muutokset: milloin, kuka ja mitä. Näyttää myös yhden ruudun vaiheet.</translation>
    </message>
    <message>
        <source>Takes the rows that are right although others are rejected.</source>
        <translation>Ottaa virheettömät rivit, vaikka muut hylätään.</translation>
    </message>
    <message>
        <source>Says what would be done and writes nothing.</source>
        <translation>Kertoo, mitä tehtäisiin, mutta ei tallenna mitään.</translation>
    </message>
    <message>
        <source>FILE.katve SOURCE… [--keep-good] [--dry-run]</source>
        <translation>TIEDOSTO.katve LÄHDE… [--keep-good] [--dry-run]</translation>
    </message>
    <message>
        <source>Reads data packages (a folder, a .zip or its datapackage.json) into an inventory.</source>
        <translation>Tuo kartoitukseen tietopaketteja (kansio, .zip tai paketin datapackage.json).</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ja %n muu.</numerusform>
            <numerusform>… ja %n muuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1, changed %2, unchanged %3, rejected %4.</source>
        <translation>Rivejä lisätty %1, muutettu %2, ennallaan %3, hylätty %4.</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the package and import it again, or use --keep-good to take the rows that are right.</source>
        <translation>Mitään ei tallennettu. Korjaa paketti ja tuo se uudelleen, tai ota vain virheettömät rivit valitsimella --keep-good.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>Tämä oli kokeilu: mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Reading … %1 %</source>
        <translation>Luetaan … %1 %</translation>
    </message>
    <message>
        <source>Adds the invented sample of the OYS region.</source>
        <translation>Lisää keksityn esimerkkiaineiston OYS-alueelta.</translation>
    </message>
    <message>
        <source>Starts from a data package alone, without the shipped reference data.</source>
        <translation>Aloittaa pelkästä tietopaketista, ilman ohjelman mukana tulevia perustietoja.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>kansio</translation>
    </message>
    <message>
        <source>Choose either --sample or --package.</source>
        <translation>Valitse joko --sample tai --package, ei molempia.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Luotiin %1.</translation>
    </message>
    <message>
        <source>FILE.katve [--sample] [--package DIR]</source>
        <translation>TIEDOSTO.katve [--sample] [--package KANSIO]</translation>
    </message>
    <message>
        <source>Makes a new inventory with the shipped areas and service types.</source>
        <translation>Luo uuden kartoituksen, jossa alueet ja palvelutyypit ovat valmiina.</translation>
    </message>
    <message>
        <source>Invented sample: the answers and municipal services are not real.</source>
        <translation>Keksitty esimerkki: vastaukset ja kuntien palvelut eivät ole todellisia.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Muisti ei riitä tähän. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>county</source>
        <translation>maakunta/hva</translation>
    </message>
    <message>
        <source>collab.</source>
        <translation>YTA</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality(ies)</source>
        <translation>
            <numerusform>%Ln kunta</numerusform>
            <numerusform>%Ln kuntaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service type(s)</source>
        <translation>
            <numerusform>%Ln palvelutyyppi</numerusform>
            <numerusform>%Ln palvelutyyppiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln ruutu</numerusform>
            <numerusform>%Ln ruutua</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers count cells: one service type in one municipality at one stage of education. In the first four numbers
the service is available: arranged for the municipality itself, a wider region or the whole country.
Coverage is weighted by the residents of the age group. While there are cells without information it is a range:
the low end takes them all as missing, the high end all as available.</source>
        <translation>Luvut ovat ruutuja: yksi palvelutyyppi yhdessä kunnassa yhdellä koulutusasteella. Neljässä ensimmäisessä luvussa
palvelu on saatavilla: kunnan omana, laajemman alueen tai koko maan yhteisenä.
Kattavuus on painotettu ikäryhmän asukkailla. Kun osasta ruutuja ei ole tietoa, se on vaihteluväli:
alaraja pitää ne kaikki puuttuvina, yläraja kaikki saatavilla olevina.</translation>
    </message>
    <message>
        <source>There is no municipality “%1”. Write its code.</source>
        <translation>Kuntaa ”%1” ei ole. Kirjoita kunnan numero.</translation>
    </message>
    <message>
        <source>There is no service type “%1”. Write its key.</source>
        <translation>Palvelutyyppiä ”%1” ei ole. Kirjoita palvelutyypin tunnus.</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the package and try again.</source>
        <translation>Mitään ei kirjoitettu. Korjaa paketti ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>There is no mapping round “%1”. The rounds are: %2.</source>
        <translation>Kartoituskierrosta ”%1” ei ole. Kierrokset ovat: %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Katve and can only be checked with that.</source>
        <translation>%1 on tehty uudemmalla Katveella, ja sen voi tarkistaa vain sillä.</translation>
    </message>
    <message>
        <source>This version of Katve writes data packages only. Name a folder or a .zip.</source>
        <translation>Tämä Katve tallentaa vain tietopaketteja. Anna kansion tai .zip-tiedoston nimi.</translation>
    </message>
    <message>
        <source>A table cannot take the place of the inventory it is made from. Name another file.</source>
        <translation>Taulukkoa ei voi tallentaa sen kartoitustiedoston päälle, josta se tehdään. Anna toinen nimi.</translation>
    </message>
    <message>
        <source>Would have: added %1, changed %2, unchanged %3, rejected %4.</source>
        <translation>Tulos olisi: lisättyjä %1, muutettuja %2, ennallaan %3, hylättyjä %4.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Tarkistetaan …</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Näyttää version.</translation>
    </message>
    <message>
        <source>The results could not be written where they were sent: the disk is full, or it cannot be written to. Make room, or send them elsewhere.</source>
        <translation>Tuloksia ei voitu kirjoittaa sinne, minne ne ohjattiin: levy on täynnä tai kohteeseen ei voi kirjoittaa. Tee tilaa tai ohjaa tulokset muualle.</translation>
    </message>
    <message>
        <source>Writing … rows so far: %1</source>
        <translation>Kirjoitetaan … rivejä tähän mennessä: %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Luetaan: %1 …</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>nobody named</source>
        <translation>tekijää ei nimetty</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Peruttu: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 (lähde: %2)</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esimerkkiaineisto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Inventory changed</source>
        <translation>Kartoituksen tiedot muutettu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Answers cleared</source>
        <translation>Vastauksia tyhjennetty</translation>
    </message>
    <message>
        <source>Carried answers confirmed</source>
        <translation>Edellisen kierroksen vastauksia vahvistettu</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>Palveluntuottaja lisätty</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Palveluntuottaja muutettu</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Palveluntuottaja poistettu</translation>
    </message>
    <message>
        <source>Offering added</source>
        <translation>Palvelu lisätty</translation>
    </message>
    <message>
        <source>Offering changed</source>
        <translation>Palvelu muutettu</translation>
    </message>
    <message>
        <source>Offering removed</source>
        <translation>Palvelu poistettu</translation>
    </message>
    <message>
        <source>Round added</source>
        <translation>Kartoituskierros lisätty</translation>
    </message>
    <message>
        <source>Round changed</source>
        <translation>Kartoituskierros muutettu</translation>
    </message>
    <message>
        <source>Round removed</source>
        <translation>Kartoituskierros poistettu</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>Kartoituskierros suljettu</translation>
    </message>
    <message>
        <source>Round reopened</source>
        <translation>Kartoituskierros avattu uudelleen</translation>
    </message>
    <message>
        <source>Service type added</source>
        <translation>Palvelutyyppi lisätty</translation>
    </message>
    <message>
        <source>Service type changed</source>
        <translation>Palvelutyyppi muutettu</translation>
    </message>
    <message>
        <source>Service type removed</source>
        <translation>Palvelutyyppi poistettu</translation>
    </message>
    <message>
        <source>Service group added</source>
        <translation>Palveluryhmä lisätty</translation>
    </message>
    <message>
        <source>Service group changed</source>
        <translation>Palveluryhmä muutettu</translation>
    </message>
    <message>
        <source>Service group removed</source>
        <translation>Palveluryhmä poistettu</translation>
    </message>
    <message>
        <source>Theme added</source>
        <translation>Teema lisätty</translation>
    </message>
    <message>
        <source>Theme changed</source>
        <translation>Teema muutettu</translation>
    </message>
    <message>
        <source>Theme removed</source>
        <translation>Teema poistettu</translation>
    </message>
    <message>
        <source>Area added</source>
        <translation>Alue lisätty</translation>
    </message>
    <message>
        <source>Area changed</source>
        <translation>Alue muutettu</translation>
    </message>
    <message>
        <source>Area removed</source>
        <translation>Alue poistettu</translation>
    </message>
    <message>
        <source>Membership added</source>
        <translation>Kunta lisätty alueeseen</translation>
    </message>
    <message>
        <source>Membership changed</source>
        <translation>Kunnan aluetieto muutettu</translation>
    </message>
    <message>
        <source>Membership removed</source>
        <translation>Kunta poistettu alueesta</translation>
    </message>
    <message>
        <source>Population added</source>
        <translation>Väestötieto lisätty</translation>
    </message>
    <message>
        <source>Population changed</source>
        <translation>Väestötieto muutettu</translation>
    </message>
    <message>
        <source>Population removed</source>
        <translation>Väestötieto poistettu</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3, %4, %n row(s)</source>
        <translation>
            <numerusform>%1  %2  %3, %4, %n rivi</numerusform>
            <numerusform>%1  %2  %3, %4, %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>%1
    removed; it was %2</source>
        <translation>%1
    poistettu; ennen: %2</translation>
    </message>
    <message>
        <source>%1
    %2</source>
        <translation>%1
    %2</translation>
    </message>
    <message>
        <source>%1
    from %2 to %3</source>
        <translation>%1
    ennen: %2
    jälkeen: %3</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>a value is missing that every row needs</source>
        <translation>pakollinen tieto puuttuu</translation>
    </message>
    <message>
        <source>“%1” is not in the list of codes</source>
        <translation>”%1” ei ole mikään sallituista koodeista</translation>
    </message>
    <message>
        <source>“%1” is not a date (YYYY-MM-DD)</source>
        <translation>”%1” ei ole päivämäärä (VVVV-KK-PP)</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>”%1” ei ole tähän sopiva luku</translation>
    </message>
    <message>
        <source>“%1” cannot be a code: it holds a space, semicolon, comma, quote or control character</source>
        <translation>”%1” ei kelpaa tunnukseksi: siinä on välilyönti, puolipiste, pilkku, lainausmerkki tai ohjausmerkki</translation>
    </message>
    <message>
        <source>“%1” is not an area; write kind:code, for example municipality:564</source>
        <translation>”%1” ei ole alue; kirjoita laji:koodi, esimerkiksi municipality:564</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file as UTF-8</source>
        <translation>teksti ei ole UTF-8-muodossa; tallenna tiedosto UTF-8-muotoon</translation>
    </message>
    <message>
        <source>“%1” was in the package but was not taken in</source>
        <translation>”%1” oli paketissa, mutta sitä ei otettu mukaan</translation>
    </message>
    <message>
        <source>“%1” has been given already</source>
        <translation>”%1” on annettu jo aiemmin</translation>
    </message>
    <message>
        <source>the round “%1” is closed; reopen it to change its answers</source>
        <translation>kartoituskierros ”%1” on suljettu; avaa se uudelleen, jotta sen vastauksia voi muuttaa</translation>
    </message>
    <message>
        <source>the file is not in the package</source>
        <translation>tiedosto puuttuu paketista</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>sarake puuttuu</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>sarake on kahteen kertaan</translation>
    </message>
    <message>
        <source>the row has fewer fields (%1) than the header</source>
        <translation>rivillä on vähemmän kenttiä (%1) kuin otsikkorivillä</translation>
    </message>
    <message>
        <source>the row has more fields (%1) than the header</source>
        <translation>rivillä on enemmän kenttiä (%1) kuin otsikkorivillä</translation>
    </message>
    <message>
        <source>a double quote stands inside a field that is not quoted</source>
        <translation>kentän keskellä on lainausmerkki, vaikka kenttä ei ole lainausmerkeissä</translation>
    </message>
    <message>
        <source>there is text between a closing quote and the next comma</source>
        <translation>lopettavan lainausmerkin ja seuraavan pilkun välissä on tekstiä</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed</source>
        <translation>tästä alkavasta kentästä puuttuu lopettava lainausmerkki</translation>
    </message>
    <message>
        <source>the row is too long to be read</source>
        <translation>rivi on liian pitkä luettavaksi</translation>
    </message>
    <message>
        <source>the column is not known and was left out</source>
        <translation>saraketta ei tunneta, ja se jätettiin pois</translation>
    </message>
    <message>
        <source>spaces or empty items were left out of the list “%1”</source>
        <translation>luettelosta ”%1” jätettiin pois välilyöntejä tai tyhjiä kohtia</translation>
    </message>
    <message>
        <source>“%1” is answered again further down; the last line counts</source>
        <translation>”%1” on vastattu uudelleen alempana; viimeinen rivi ratkaisee</translation>
    </message>
    <message>
        <source>“%1” is outside the round; the answer is kept and counts nowhere</source>
        <translation>”%1” ei kuulu kierrokseen; vastaus säilytetään, mutta sitä ei lasketa mukaan</translation>
    </message>
    <message>
        <source>some stages are not stages of “%1”; they are kept and count nowhere</source>
        <translation>kaikki koulutusasteet eivät kuulu palvelutyyppiin ”%1”; ylimääräiset säilytetään, mutta niitä ei lasketa mukaan</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>Ei löydy: %1. Tarkista nimi ja kansio.</translation>
    </message>
    <message>
        <source>%1 cannot be used here. Name an inventory (.katve) or a data package: a folder, a .zip or its datapackage.json.</source>
        <translation>%1 ei kelpaa tähän. Anna kartoitustiedosto (.katve) tai tietopaketti: kansio, .zip tai paketin datapackage.json.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or written: you have no permission for it, or its folder is not there. Check the folder, or choose another.</source>
        <translation>Ei voi avata eikä tallentaa: %1. Sinulla ei ole siihen oikeutta, tai sen kansiota ei ole. Tarkista kansio tai valitse toinen.</translation>
    </message>
    <message>
        <source>%1 is not a Katve inventory. Check the name; inventories end in .katve.</source>
        <translation>%1 ei ole Katve-kartoitus. Tarkista nimi; kartoitustiedoston pääte on .katve.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Katve. It can be read here but not changed; update Katve to change it.</source>
        <translation>%1 on tehty uudemmalla Katveen versiolla. Sitä voi tässä lukea mutta ei muuttaa. Päivitä Katve, niin voit muuttaa sitä.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Katve and must be brought up to date first. Import something into it, or open it in the window.</source>
        <translation>%1 on tehty vanhemmalla Katveen versiolla, ja se pitää ensin päivittää. Tuo siihen tietoja tai avaa se ikkunassa.</translation>
    </message>
    <message>
        <source>%1 is damaged and has not been touched. Take the newest backup into use. (%2)</source>
        <translation>%1 on vaurioitunut. Sitä ei ole muutettu. Ota uusin varmuuskopio käyttöön. (%2)</translation>
    </message>
    <message>
        <source>%1 has been changed by another program and cannot be trusted. Take the newest backup into use.</source>
        <translation>Toinen ohjelma on muuttanut tiedostoa %1, eikä siihen voi enää luottaa. Ota uusin varmuuskopio käyttöön.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again when it is closed there.</source>
        <translation>Toinen ohjelma käyttää tiedostoa %1. Yritä uudelleen, kun tiedosto on suljettu siellä.</translation>
    </message>
    <message>
        <source>%1 can only be read. Copy it to a folder where you may write.</source>
        <translation>Tiedostoa %1 voi vain lukea. Kopioi se kansioon, johon saat tallentaa.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Levy on täynnä. Mitään ei muutettu. Tee tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is. Choose another name.</source>
        <translation>%1 on jo olemassa, ja se jätettiin ennalleen. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>%1 has been changed meanwhile. Nothing was written; try again.</source>
        <translation>%1 on muuttunut sillä välin. Mitään ei tallennettu. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Stopped. %1 is as it was before.</source>
        <translation>Keskeytetty. %1 on ennallaan.</translation>
    </message>
    <message>
        <source>%1: the work could not be finished. Check the disk and the folder, and try again. (%2)</source>
        <translation>%1: työtä ei voitu tehdä loppuun. Tarkista levy ja kansio ja yritä uudelleen. (%2)</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, sarake %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, rivi %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, rivi %2, sarake %3</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>Itse tiedosto on vaurioitunut: %1</translation>
    </message>
    <message>
        <source>A row of %1 refers to one that does not exist.</source>
        <translation>Taulussa %1 on rivi, joka viittaa puuttuvaan riviin.</translation>
    </message>
    <message>
        <source>A value in %1 is not one that Katve writes. %2 %3</source>
        <translation>Taulussa %1 on arvo, jota Katve ei kirjoita. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: the row is not what the history says.</source>
        <translation>%1 %2: rivi ei vastaa muutoshistoriaa.</translation>
    </message>
    <message>
        <source>%1 %2: the value of “%3” is not what the history says (edit %4).</source>
        <translation>%1 %2: kentän ”%3” arvo ei vastaa muutoshistoriaa (muutos %4).</translation>
    </message>
    <message>
        <source>The rows of %1 that edit %2 added are not what it wrote.</source>
        <translation>Muutoksen %2 lisäämät rivit taulussa %1 eivät vastaa muutoshistoriaa.</translation>
    </message>
    <message>
        <source>The record of edit %1 is not what was written.</source>
        <translation>Muutoksen %1 merkintää muutoshistoriassa on muutettu jälkikäteen.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Muutoshistoriaa ei voi lukea: %1</translation>
    </message>
    <message>
        <source>The history has a gap before edit %1.</source>
        <translation>Muutoshistoriassa on aukko ennen muutosta %1.</translation>
    </message>
    <message>
        <source>“%1” is neither in the package nor in the inventory</source>
        <translation>”%1” ei ole paketissa eikä kartoituksessa</translation>
    </message>
    <message>
        <source>The last change to %1 was cut short and must first be taken back. Run another command on it, such as katve history, with permission to write in its folder; keep the -journal file beside it.</source>
        <translation>Tiedoston %1 viimeisin muutos jäi kesken, ja se pitää ensin perua. Anna tiedostolle jokin muu komento, esimerkiksi katve history, kun saat tallentaa sen kansioon. Säilytä tiedoston vieressä oleva -journal-tiedosto.</translation>
    </message>
    <message>
        <source>There is no %1 in the inventory. Check how it is written.</source>
        <translation>Kartoituksessa ei ole tunnusta %1. Tarkista, miten se on kirjoitettu.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a data package. Ask for it again; nothing was changed.</source>
        <translation>%1 on vaurioitunut tai ei ole tietopaketti. Pyydä se uudelleen; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Unpack it with the password and import the folder.</source>
        <translation>%1 on suojattu salasanalla. Pura se salasanalla ja tuo purettu kansio.</translation>
    </message>
    <message>
        <source>%1 holds several data packages. Unpack it and import the folder of the one you mean.</source>
        <translation>Tiedostossa %1 on useita tietopaketteja. Pura se ja tuo sen paketin kansio, jota tarkoitat.</translation>
    </message>
    <message>
        <source>the file cannot be read as JSON in UTF-8, so whether this is an invented sample and which rounds are closed is not known</source>
        <translation>tiedostoa ei voi lukea UTF-8-muotoisena JSONina, joten ei tiedetä, onko tämä keksitty esimerkki ja mitkä kierrokset on suljettu</translation>
    </message>
    <message>
        <source>What %1 holds is not what its history says, so nothing was written into it. Take the newest backup into use; katve check tells what differs.</source>
        <translation>Tiedoston %1 sisältö ei ole se, minkä muutoshistoria kertoo, joten siihen ei kirjoitettu mitään. Ota käyttöön uusin varmuuskopio; katve check kertoo, mikä eroaa.</translation>
    </message>
    <message>
        <source>Which inventory and which copy of it this file is, is not what was written.</source>
        <translation>Tieto siitä, mikä kartoitus ja mikä sen kopio tämä tiedosto on, ei ole se, mikä siihen kirjoitettiin.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Valitsimet:</translation>
    </message>
</context>
</TS>
