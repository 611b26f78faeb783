<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>AnswerBlock</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>text, its place</comment>
        <translation>”%1” (%2)</translation>
    </message>
</context>
<context>
    <name>AnswerStory</name>
    <message>
        <source>answer: %1</source>
        <translation>vastaus: %1</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>syy: %1</translation>
    </message>
    <message>
        <source>enough of it: %1</source>
        <translation>riittävyys: %1</translation>
    </message>
    <message>
        <source>in time: %1</source>
        <translation>oikea-aikaisuus: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>lähde: %1</translation>
    </message>
    <message>
        <source>the note removed</source>
        <translation>muistiinpano poistettu</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>muistiinpano: %1</translation>
    </message>
    <message>
        <source>carried over from an earlier round</source>
        <translation>siirretty aiemmalta kierrokselta</translation>
    </message>
    <message>
        <source>the answer removed</source>
        <translation>vastaus poistettu</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>The whole round</source>
        <translation>Koko kierros</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Koko maa</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>own</source>
        <translation>omasta kunnasta</translation>
    </message>
    <message>
        <source>from the province: %1</source>
        <translation>maakunnasta: %1</translation>
    </message>
    <message>
        <source>from the wellbeing services county: %1</source>
        <translation>hyvinvointialueelta: %1</translation>
    </message>
    <message>
        <source>from the network region: %1</source>
        <translation>verkostoalueelta: %1</translation>
    </message>
    <message>
        <source>from the responsibility area: %1</source>
        <translation>erityisvastuualueelta: %1</translation>
    </message>
    <message>
        <source>from the collaborative area: %1</source>
        <translation>yhteistyöalueelta: %1</translation>
    </message>
    <message>
        <source>from the whole country</source>
        <translation>valtakunnallisesti</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>%1 is sound: the rows and their history agree.</source>
        <translation>Tiedosto %1 on kunnossa: tiedot ja muutoshistoria täsmäävät.</translation>
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
        <source>There is no command “%1”.</source>
        <translation>Komentoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Tallennettiin %1.</translation>
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
        <source>There is no mapping round “%1”. The rounds are: %2.</source>
        <translation>Kartoituskierrosta ”%1” ei ole. Kierrokset ovat: %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Katve and can only be checked with that.</source>
        <translation>%1 on tehty uudemmalla Katveella, ja sen voi tarkistaa vain sillä.</translation>
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
    <message>
        <source>katve [FILE.katve] opens the window.</source>
        <translation>katve [TIEDOSTO.katve] avaa ikkunan.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Katve from a desktop, or use a command: katve --help lists them.</source>
        <translation>Ikkunaa ei voi avata, koska näyttöä ei ole. Käynnistä Katve työpöydältä tai käytä komentoa: katve --help luettelee ne.</translation>
    </message>
    <message>
        <source>The area, as kind:code.</source>
        <translation>Alue muodossa laji:koodi.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>alue</translation>
    </message>
    <message>
        <source>The folder the pictures are written to.</source>
        <translation>Kansio, johon kuvat kirjoitetaan.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>muoto</translation>
    </message>
    <message>
        <source>No municipality of the round %1 belongs to %2. Name another area; katve gaps lists those there are.</source>
        <translation>Yksikään kierroksen %1 kunta ei kuulu alueeseen %2. Anna toinen alue; katve gaps luettelee ne, joita on.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Name one that you can write to.</source>
        <translation>Kansiota %1 ei voitu luoda. Anna kansio, johon voit kirjoittaa.</translation>
    </message>
    <message>
        <source>Which area? Give --area KIND:CODE, as in province:17 or network_region:OYS.</source>
        <translation>Mikä alue? Anna --area LAJI:KOODI, esimerkiksi province:17 tai network_region:OYS.</translation>
    </message>
    <message>
        <source>Where should the pictures go? Give a folder: -o FOLDER.</source>
        <translation>Minne kuvat kirjoitetaan? Anna kansio: -o KANSIO.</translation>
    </message>
    <message>
        <source>The area, as network_region:OYS, province:19 or municipality:698.</source>
        <translation>Alue, esimerkiksi network_region:OYS, province:19 tai municipality:698.</translation>
    </message>
    <message>
        <source>kind:code</source>
        <translation>laji:koodi</translation>
    </message>
    <message>
        <source>municipality: one file for each municipality of the area.</source>
        <translation>municipality: alueen jokaisesta kunnasta oma tiedosto.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>laji</translation>
    </message>
    <message>
        <source>The public edition: without notes, direct contacts and lists of what is to be mended.</source>
        <translation>Julkinen painos: ilman huomautuksia, suoria yhteystietoja ja korjattavien luetteloita.</translation>
    </message>
    <message>
        <source>With --each the summaries go into a folder, and “%1” is a file. Name a folder.</source>
        <translation>Valinnalla --each koosteet tallennetaan kansioon, mutta ”%1” on tiedosto. Anna kansion nimi.</translation>
    </message>
    <message>
        <source>The mapping round has no municipality in the area “%1”. “katve gaps” lists the areas it has.</source>
        <translation>Kartoituskierroksella ei ole yhtään kuntaa alueella ”%1”. Kierroksen alueet näkee komennolla ”katve gaps”.</translation>
    </message>
    <message>
        <source>Making summaries: %1 of %2</source>
        <translation>Tehdään koosteita: %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln summary(ies) into %1.</source>
        <translation>
            <numerusform>%Ln kooste tallennettiin kansioon %1.</numerusform>
            <numerusform>%Ln koostetta tallennettiin kansioon %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>Tallennettiin %1, %n sivu.</numerusform>
            <numerusform>Tallennettiin %1, %n sivua.</numerusform>
        </translation>
    </message>
    <message>
        <source>A summary cannot take the place of the inventory it is made from. Name another file.</source>
        <translation>Koostetta ei voi tallentaa sen kartoituksen päälle, josta se tehdään. Anna toinen tiedosto.</translation>
    </message>
    <message>
        <source>Say which area the summary is of (--area) and where it goes (-o).</source>
        <translation>Kerro, mistä alueesta kooste tehdään (--area) ja mihin se tallennetaan (-o).</translation>
    </message>
    <message>
        <source>An area is written kind:code, as in network_region:OYS.</source>
        <translation>Alue kirjoitetaan laji:koodi, esimerkiksi network_region:OYS.</translation>
    </message>
    <message>
        <source>--each takes only “municipality”.</source>
        <translation>Valinnan --each arvo voi olla vain ”municipality”.</translation>
    </message>
    <message>
        <source>Writes all that is to be known of the merge as JSON.</source>
        <translation>Tallentaa kaiken, mitä yhdistämisestä on tiedettävä (JSON).</translation>
    </message>
    <message>
        <source>OUT.json</source>
        <translation>TULOS.json</translation>
    </message>
    <message>
        <source>Merging … %1 %</source>
        <translation>Yhdistetään … %1 %</translation>
    </message>
    <message>
        <source>%1 is the file to merge into. Name the other files after it.</source>
        <translation>%1 on tiedosto, johon yhdistetään. Anna sen jälkeen muut tiedostot.</translation>
    </message>
    <message>
        <source>The report would go over %1. Give it another name.</source>
        <translation>Raportti tallentuisi tiedoston %1 päälle. Anna sille toinen nimi.</translation>
    </message>
    <message>
        <source>FILE.katve OTHER.katve… [--report OUT.json]</source>
        <translation>TIEDOSTO.katve TOINEN.katve… [--report TULOS.json]</translation>
    </message>
    <message>
        <source>Brings what other copies have into an inventory; where they disagree, both are kept.</source>
        <translation>Tuo kartoitukseen sen, mitä muissa kopioissa on. Erimielisyyksissä kaikki arvot säilyvät.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>tekijää ei nimetty</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>was cleared in another file; the answer stands</source>
        <translation>tyhjennettiin toisessa tiedostossa, mutta vastaus jää voimaan</translation>
    </message>
    <message>
        <source>the files were made apart; what this file had stays</source>
        <translation>tiedostot on tehty erikseen, joten tämän tiedoston tieto jää voimaan</translation>
    </message>
    <message>
        <source>was not taken: this file holds only a part, and not this row</source>
        <translation>ei otettu, koska tässä tiedostossa on vain osa kartoituksesta eikä tätä riviä</translation>
    </message>
    <message>
        <source>was not taken: it names something that no file has</source>
        <translation>ei otettu, koska siinä viitataan johonkin, mitä ei ole missään tiedostossa</translation>
    </message>
    <message>
        <source>was changed differently</source>
        <translation>muutettu eri tavoin</translation>
    </message>
    <message>
        <source>was removed in one file and changed in another</source>
        <translation>poistettu yhdessä tiedostossa ja muutettu toisessa</translation>
    </message>
    <message>
        <source>was removed in one file and is used in another</source>
        <translation>poistettu yhdessä tiedostossa ja käytössä toisessa</translation>
    </message>
    <message>
        <source>was changed in another file; the round is closed here</source>
        <translation>muutettu toisessa tiedostossa, mutta kierros on tässä suljettu</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. --report writes them all.</source>
        <translation>
            <numerusform>… ja %n muu. Valitsin --report tallentaa kaikki.</numerusform>
            <numerusform>… ja %n muuta. Valitsin --report tallentaa kaikki.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 and %3 may be the same.</source>
        <translation>%1: %2 ja %3 saattavat olla sama.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new edit(s).</source>
        <translation>
            <numerusform>%1: %n uusi muutos.</numerusform>
            <numerusform>%1: %n uutta muutosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new to merge.</source>
        <translation>Yhdistettävää ei ollut: mitään uutta ei löytynyt.</translation>
    </message>
    <message>
        <source>Rows added %1, changed %2, removed %3.</source>
        <translation>Rivejä lisätty %1, muutettu %2, poistettu %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came where there was none.</source>
        <translation>
            <numerusform>%n vastaus tuli ruutuun, jossa vastausta ei ollut.</numerusform>
            <numerusform>%n vastausta tuli ruutuihin, joissa vastausta ei ollut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) wait to be settled. Until then what was said before counts.</source>
        <translation>
            <numerusform>%n erimielisyys odottaa ratkaisua. Siihen asti voimassa on aiempi tieto.</numerusform>
            <numerusform>%n erimielisyyttä odottaa ratkaisua. Siihen asti voimassa on aiempi tieto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file as it was before: %1</source>
        <translation>Tiedosto sellaisena kuin se oli ennen: %1</translation>
    </message>
    <message>
        <source>Draws the charts and the map of an area as pictures.</source>
        <translation>Piirtää alueen kaaviot ja kartan kuviksi.</translation>
    </message>
    <message>
        <source>The retention date of the round %1 (%2) has passed: open the inventory in the window to erase who answered and what was written freely.</source>
        <translation>Kierroksen %1 säilytysaika (%2) on päättynyt: avaa kartoitus ikkunassa ja poista vastaajat ja vapaat tekstit.</translation>
    </message>
    <message>
        <source>Takes contact people along; the inventory then notes that it did.</source>
        <translation>Ottaa yhdyshenkilöt mukaan; kartoitukseen jää siitä merkintä.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) look as if they told who somebody is. They go along as they are:</source>
        <translation>
            <numerusform>%n teksti näyttää kertovan, kuka joku on. Se menee mukaan sellaisenaan:</numerusform>
            <numerusform>%n tekstiä näyttää kertovan, kuka joku on. Ne menevät mukaan sellaisinaan:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>table, row, field, what it looks like</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>was not taken: this person has been erased here for good</source>
        <translation>ei otettu: tämä henkilö on poistettu täältä lopullisesti</translation>
    </message>
    <message>
        <source>mapping round</source>
        <translation>kartoituskierrosta</translation>
    </message>
    <message>
        <source>Reads data packages (a folder, a .zip or its datapackage.json) and spreadsheets (.xlsx, .ods, .csv) into an inventory.</source>
        <translation>Lukee tietopaketteja (kansio, .zip tai sen datapackage.json) ja taulukoita (.xlsx, .ods, .csv) kartoitukseen.</translation>
    </message>
    <message>
        <source>The sheet; without it the first one that is shown.</source>
        <translation>Taulukon välilehti; ilman tätä ensimmäinen näkyvä.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>Names the sheets, one a line.</source>
        <translation>Luettelee välilehdet, yhden rivillä.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden.</source>
        <translation>Välilehti ”%1” on piilotettu.</translation>
    </message>
    <message>
        <source>The sheets are: %1.</source>
        <translation>Välilehdet ovat: %1.</translation>
    </message>
    <message>
        <source>SOURCE [--sheet NAME] [--list]</source>
        <translation>LÄHDE [--sheet NIMI] [--list]</translation>
    </message>
    <message>
        <source>Prints a sheet of a workbook (.xlsx, .ods, .csv) as CSV, just as the import reads it.</source>
        <translation>Tulostaa työkirjan (.xlsx, .ods, .csv) välilehden CSV-muodossa juuri niin kuin tuonti sen lukee.</translation>
    </message>
    <message numerus="yes">
        <source>(and in %n more line(s))</source>
        <translation>
            <numerusform>(ja %n muulla rivillä)</numerusform>
            <numerusform>(ja %n muulla rivillä)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Mend what is named above and import it again, or use --keep-good to take the rows that are right.</source>
        <translation>Mitään ei kirjoitettu. Korjaa yllä mainitut ja tuo uudelleen, tai ota oikeat rivit valitsimella --keep-good.</translation>
    </message>
    <message>
        <source>Nothing was written. Mend what is named above and try again.</source>
        <translation>Mitään ei kirjoitettu. Korjaa yllä mainitut ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Writes the answer form of an area (.xlsx) instead, as network_region:OYS or municipality:698.</source>
        <translation>Kirjoittaa sen sijaan alueen vastauslomakkeen (.xlsx), esim. network_region:OYS tai municipality:698.</translation>
    </message>
    <message>
        <source>The mapping round of the form, by id; the newest when not given.</source>
        <translation>Lomakkeen kartoituskierros tunnuksella; ellei annettu, uusin.</translation>
    </message>
    <message>
        <source>An answer form is an Excel workbook. Name a file that ends in .xlsx.</source>
        <translation>Vastauslomake on Excel-työkirja. Anna tiedosto, jonka nimen lopussa on .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file that ends in .xlsx.</source>
        <translation>”%1” on kansio. Anna tiedosto, jonka nimen lopussa on .xlsx.</translation>
    </message>
    <message>
        <source>A form cannot take the place of the inventory it is made from. Name another file.</source>
        <translation>Lomake ei voi korvata kartoitusta, josta se tehdään. Anna toinen tiedosto.</translation>
    </message>
    <message>
        <source>Writing the form: %1 of %2</source>
        <translation>Kirjoitetaan lomaketta: %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: a form for %n municipality(ies).</source>
        <translation>
            <numerusform>Kirjoitettiin %1: lomake %n kunnalle.</numerusform>
            <numerusform>Kirjoitettiin %1: lomake %n kunnalle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of an answer form. Only what was changed in it is taken.</source>
        <translation>
            <numerusform>%n vastauslomakkeen taulukko. Vain muutokset otetaan.</numerusform>
            <numerusform>%n vastauslomakkeen taulukkoa. Vain muutokset otetaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping round that the answers of spreadsheets are for; without it the one they name, or the newest.</source>
        <translation>Kartoituskierros, jota taulukoiden vastaukset koskevat; ilman sitä se, jonka ne nimeävät, tai uusin.</translation>
    </message>
    <message>
        <source>FILE.katve SOURCE… [--keep-good] [--dry-run] [--round ID]</source>
        <translation>TIEDOSTO.katve LÄHDE… [--keep-good] [--dry-run] [--round TUNNISTE]</translation>
    </message>
    <message>
        <source>An export is a data package (a folder or a .zip), a workbook (.xlsx or .ods), or one table (.csv). Name one of these.</source>
        <translation>Vienti on tietopaketti (kansio tai .zip), työkirja (.xlsx tai .ods) tai yksi taulukko (.csv). Nimeä jokin näistä.</translation>
    </message>
    <message>
        <source>Writes one table into a .csv, .xlsx or .ods: a list of the data package (answers, providers …), gaps, cells or matrix.</source>
        <translation>Kirjoittaa yhden taulukon .csv-, .xlsx- tai .ods-tiedostoon: tietopaketin luettelon (answers, providers …) tai taulukon gaps, cells tai matrix.</translation>
    </message>
    <message>
        <source>How a .csv is written: exchange (UTF-8, comma, decimal point) or excel (as the Finnish Excel reads it).</source>
        <translation>Miten .csv kirjoitetaan: exchange (UTF-8, pilkku, desimaalipiste) tai excel (niin kuin suomenkielinen Excel sen lukee).</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>muoto</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>Taulukkoa ”%1” ei ole. Taulukot ovat: %2.</translation>
    </message>
    <message>
        <source>A table is written into a .csv, .xlsx or .ods.</source>
        <translation>Taulukko kirjoitetaan .csv-, .xlsx- tai .ods-tiedostoon.</translation>
    </message>
    <message>
        <source>A CSV holds one table. Say with --table which: %1.</source>
        <translation>CSV-tiedostoon mahtuu yksi taulukko. Kerro valitsimella --table, mikä: %1.</translation>
    </message>
    <message>
        <source>Contact people are only written with --with-people.</source>
        <translation>Yhdyshenkilöt kirjoitetaan vain valitsimella --with-people.</translation>
    </message>
    <message>
        <source>The dialects are exchange and excel.</source>
        <translation>Muodot ovat exchange ja excel.</translation>
    </message>
    <message>
        <source>Writing … %1 %</source>
        <translation>Kirjoitetaan … %1 %</translation>
    </message>
    <message>
        <source>FILE.katve DEST [--with-people] [--table NAME] [--form KIND:CODE [--round ID]]</source>
        <translation>TIEDOSTO.katve KOHDE [--with-people] [--table NIMI] [--form LAJI:KOODI [--round TUNNUS]]</translation>
    </message>
    <message>
        <source>Writes the whole inventory as a data package (a folder, or a .zip) or as a workbook (.xlsx, .ods), one table of it (also .csv), or the answer form of an area (.xlsx) that comes back by import.</source>
        <translation>Tallentaa koko kartoituksen tietopaketiksi (kansio tai .zip) tai työkirjaksi (.xlsx, .ods), yhden sen taulukon (myös .csv) tai alueen vastauslomakkeen (.xlsx), joka palautuu tuomalla.</translation>
    </message>
    <message>
        <source>The newest sound backup is %1 of %2. Open the inventory in the window to put it in its place.</source>
        <translation>Uusin ehjä varmuuskopio on %1, tehty %2. Avaa kartoitus ikkunassa, niin voit palauttaa sen.</translation>
    </message>
    <message>
        <source>There is no sound backup of it; they would be in %1.</source>
        <translation>Siitä ei ole ehjää varmuuskopiota; ne olisivat kansiossa %1.</translation>
    </message>
    <message>
        <source>%1 is not sound. Do not go on with it.</source>
        <translation>%1 ei ole ehjä. Älä jatka sillä.</translation>
    </message>
    <message>
        <source>An option that names a file lacks the name.</source>
        <translation>Valitsimelta, joka nimeää tiedoston, puuttuu nimi.</translation>
    </message>
    <message>
        <source>The computer %2 has had %1 open for writing since %3, but has not been heard of for ten minutes. Its lock is taken over.</source>
        <translation>Tietokoneella %2 on ollut %1 auki muokattavana %3 alkaen, mutta siitä ei ole kuultu kymmeneen minuuttiin. Lukitus otetaan siltä.</translation>
    </message>
    <message>
        <source>%1 is an inventory, and nothing else is written over one. Name another file or folder.</source>
        <translation>%1 on kartoitustiedosto, eikä sellaisen päälle kirjoiteta muuta. Anna toinen tiedosto tai kansio.</translation>
    </message>
    <message>
        <source>svg or pdf (both sharp at every size), or png.</source>
        <translation>svg tai pdf (molemmat teräviä kaikenkokoisina) tai png.</translation>
    </message>
    <message>
        <source>How many pixels wide a png is; twice its own size when not given.</source>
        <translation>Kuinka monta kuvapistettä leveä png on; ilman tätä kaksinkertainen.</translation>
    </message>
    <message>
        <source>width</source>
        <translation>leveys</translation>
    </message>
    <message>
        <source>Too high to be as wide as you asked, and made narrower: %1.</source>
        <translation>Liian korkeita ollakseen niin leveitä kuin pyysit, joten ne tehtiin kapeampina: %1.</translation>
    </message>
    <message>
        <source>The formats are svg, png and pdf.</source>
        <translation>Muodot ovat svg, png ja pdf.</translation>
    </message>
    <message>
        <source>Only a png has a size in pixels: --format png. The others are sharp at every size.</source>
        <translation>Vain png:llä on koko kuvapisteinä: --format png. Muut ovat teräviä kaikenkokoisina.</translation>
    </message>
    <message>
        <source>The width of a picture is from %L1 to %L2 pixels.</source>
        <translation>Kuvan leveys on %L1–%L2 kuvapistettä.</translation>
    </message>
    <message>
        <source>FILE.katve --area KIND:CODE -o FOLDER [--format svg|png|pdf] [--size WIDTH] [--round ID]</source>
        <translation>TIEDOSTO.katve --area LAJI:KOODI -o KANSIO [--format svg|png|pdf] [--size LEVEYS] [--round TUNNUS]</translation>
    </message>
    <message>
        <source>The file, which ends in .pdf, .html or .odt; with --each a folder.</source>
        <translation>Tiedosto, jonka pääte on .pdf, .html tai .odt; valitsimen --each kanssa kansio.</translation>
    </message>
    <message>
        <source>pdf, html or odt; by the ending of the file, or pdf, when not given.</source>
        <translation>pdf, html tai odt; ilman tätä tiedoston päätteen mukaan, muuten pdf.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file that ends in .pdf, .html or .odt.</source>
        <translation>”%1” on kansio. Anna tiedosto, jonka pääte on .pdf, .html tai .odt.</translation>
    </message>
    <message>
        <source>The ending of “%1” and --format ask for different kinds of file. Leave one out.</source>
        <translation>Tiedoston ”%1” pääte ja --format pyytävät eri tiedostomuotoja. Jätä toinen pois.</translation>
    </message>
    <message>
        <source>A summary is a PDF, HTML or ODT file. Name a file that ends in .pdf, .html or .odt.</source>
        <translation>Kooste on PDF-, HTML- tai ODT-tiedosto. Anna tiedosto, jonka pääte on .pdf, .html tai .odt.</translation>
    </message>
    <message>
        <source>The formats are pdf, html and odt.</source>
        <translation>Muodot ovat pdf, html ja odt.</translation>
    </message>
    <message>
        <source>FILE.katve --area KIND:CODE -o OUT [--each municipality] [--format pdf|html|odt] [--round ID] [--public]</source>
        <translation>TIEDOSTO.katve --area LAJI:KOODI -o KOHDE [--each municipality] [--format pdf|html|odt] [--round TUNNUS] [--public]</translation>
    </message>
    <message>
        <source>Writes the summary of a region, or the sheet of a municipality, as PDF, HTML or ODT.</source>
        <translation>Tallentaa alueen koosteen tai kunnan tietosivun PDF-, HTML- tai ODT-tiedostona.</translation>
    </message>
    <message>
        <source>Tables that Katve wrote: %1.</source>
        <translation>Katven kirjoittamat taulukot: %1.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, how to reach them</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>answer</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>why</source>
        <translation>syy</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tila</translation>
    </message>
    <message>
        <source>enough of it</source>
        <translation>riittävyys</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>oikea-aikaisuus</translation>
    </message>
    <message>
        <source>source</source>
        <translation>lähde</translation>
    </message>
    <message>
        <source>note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>title</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>name in Finnish</source>
        <translation>nimi suomeksi</translation>
    </message>
    <message>
        <source>name in Swedish</source>
        <translation>nimi ruotsiksi</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nimi englanniksi</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisaatio</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sektori</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>laji</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>website</source>
        <translation>verkkosivu</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>kielet</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>palveluntuottaja</translation>
    </message>
    <message>
        <source>service type</source>
        <translation>palvelutyyppi</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>koulutusasteet</translation>
    </message>
    <message>
        <source>area served</source>
        <translation>palvelun alue</translation>
    </message>
    <message>
        <source>status</source>
        <translation>tila</translation>
    </message>
    <message>
        <source>begins on</source>
        <translation>alkaa</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>päättyy</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapasiteetti</translation>
    </message>
    <message>
        <source>days of waiting</source>
        <translation>odotusaika päivinä</translation>
    </message>
    <message>
        <source>how it is given</source>
        <translation>miten annetaan</translation>
    </message>
    <message>
        <source>how one gets it</source>
        <translation>miten palveluun pääsee</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>hinta</translation>
    </message>
    <message>
        <source>confirmed on</source>
        <translation>vahvistettu</translation>
    </message>
    <message>
        <source>day of the round</source>
        <translation>kierroksen päivä</translation>
    </message>
    <message>
        <source>number of children</source>
        <translation>lasten määrä</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>koulutusaste</translation>
    </message>
    <message>
        <source>service group</source>
        <translation>palveluryhmä</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>teemat</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>alueet</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>tarkoitus</translation>
    </message>
    <message>
        <source>carried over, not confirmed</source>
        <translation>siirretty, ei vahvistettu</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>vahvistettu</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>municipality, service type, stage</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cell, round</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provider, service type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The inventory</source>
        <translation>Kartoitus</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Municipality&apos;s region</source>
        <translation>Kunnan alue</translation>
    </message>
    <message>
        <source>Number of children</source>
        <translation>Lasten määrä</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Palveluryhmä</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Palveluntuottaja</translation>
    </message>
    <message>
        <source>Service of a provider</source>
        <translation>Tuottajan palvelu</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartoituskierros</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, municipality</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>tekijää ei nimetty</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this inventory</source>
        <translation>tämä kartoitus</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, file</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Different in different files</source>
        <translation>Tiedostoissa eri arvot</translation>
    </message>
    <message>
        <source>Removed in one file, changed in another</source>
        <translation>Poistettu yhdessä, muutettu toisessa</translation>
    </message>
    <message>
        <source>Removed in one file, used in another</source>
        <translation>Poistettu yhdessä, käytössä toisessa</translation>
    </message>
    <message>
        <source>Changed in another file; the round is closed here</source>
        <translation>Muutettu toisessa tiedostossa; kierros on täällä suljettu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two views: %1</source>
        <translation>Kaksi näkemystä: %1</translation>
    </message>
    <message>
        <source>role</source>
        <translation>tehtävä</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>tarkistettu</translation>
    </message>
    <message>
        <source>to be erased after</source>
        <translation>poistettava viimeistään</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhdyshenkilö</translation>
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
    <message>
        <source>Merged</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>Dispute settled</source>
        <translation>Erimielisyys ratkaistu</translation>
    </message>
    <message>
        <source>Dispute put off</source>
        <translation>Erimielisyys siirretty myöhemmäksi</translation>
    </message>
    <message>
        <source>Joined as one</source>
        <translation>Yhdistetty yhdeksi</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Pidetty erillään</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Annettu täytettäväksi</translation>
    </message>
    <message>
        <source>Contact person added</source>
        <translation>Yhdyshenkilö lisätty</translation>
    </message>
    <message>
        <source>Contact person changed</source>
        <translation>Yhdyshenkilö muutettu</translation>
    </message>
    <message>
        <source>Contact person removed</source>
        <translation>Yhdyshenkilö poistettu</translation>
    </message>
    <message>
        <source>Older history removed</source>
        <translation>Vanhempi muutoshistoria poistettu</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>an act; the file it was made in</comment>
        <translation>%1, tiedostossa %2</translation>
    </message>
    <message>
        <source>%1
    removed</source>
        <translation>%1
    poistettu</translation>
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
        <source>Which inventory and which copy of it this file is, is not what was written.</source>
        <translation>Tieto siitä, mikä kartoitus ja mikä sen kopio tämä tiedosto on, ei ole se, mikä siihen kirjoitettiin.</translation>
    </message>
    <message>
        <source>this person was erased for good and is not taken in again</source>
        <translation>tämä henkilö on poistettu lopullisesti, eikä häntä oteta uudelleen</translation>
    </message>
    <message>
        <source>What %1 holds is not what its history says: it is damaged, or another program has changed it. It has not been touched. Take the newest backup into use; katve check tells what differs.</source>
        <translation>Tiedoston %1 sisältö ei vastaa sen muutoshistoriaa: se on vioittunut, tai toinen ohjelma on muuttanut sitä. Siihen ei ole koskettu. Ota käyttöön uusin varmuuskopio; katve check kertoo, mikä eroaa.</translation>
    </message>
    <message>
        <source>%1 does not answer, or is no longer where it was. Connect the memory stick or network drive again and try once more, or go on in another place with File › Save as.</source>
        <translation>%1 ei vastaa, tai se ei ole enää paikallaan. Yhdistä muistitikku tai verkkolevy uudelleen ja yritä vielä kerran, tai jatka toisessa paikassa: Tiedosto › Tallenna nimellä.</translation>
    </message>
    <message>
        <source>the row does not say which municipality it is about</source>
        <translation>rivi ei kerro, mitä kuntaa se koskee</translation>
    </message>
    <message>
        <source>there is no municipality “%1”</source>
        <translation>kuntaa ”%1” ei ole</translation>
    </message>
    <message>
        <source>“%1” can be several municipalities: %2</source>
        <translation>”%1” voi olla moni kunta: %2</translation>
    </message>
    <message>
        <source>the row does not say which service it is about</source>
        <translation>rivi ei kerro, mitä palvelua se koskee</translation>
    </message>
    <message>
        <source>there is no service type “%1”</source>
        <translation>palvelutyyppiä ”%1” ei ole</translation>
    </message>
    <message>
        <source>“%1” can be several service types: %2</source>
        <translation>”%1” voi olla moni palvelutyyppi: %2</translation>
    </message>
    <message>
        <source>“%1” is no stage of education</source>
        <translation>”%1” ei ole koulutusaste</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an answer; write available, partly, missing, not needed or ?</source>
        <translation>vastausta ”%1” ei voi lukea; kirjoita saatavilla, osittain, puuttuu, ei tarvetta tai ?</translation>
    </message>
    <message>
        <source>the same is answered differently in %1; neither was taken</source>
        <translation>samaan on vastattu toisin kohdassa %1; kumpaakaan ei otettu</translation>
    </message>
    <message>
        <source>there are several service providers “%1”; give the id of the one that is meant</source>
        <translation>palveluntuottajia ”%1” on useita; anna tarkoitetun tunniste</translation>
    </message>
    <message>
        <source>no sheet holds answers or service providers: headings such as municipality, service and answer were looked for</source>
        <translation>millään välilehdellä ei ole vastauksia eikä palveluntuottajia: etsittiin otsikoita kuten kunta, palvelu ja vastaus</translation>
    </message>
    <message>
        <source>“%1” was taken for “%2”</source>
        <translation>”%1” luettiin nimeksi ”%2”</translation>
    </message>
    <message>
        <source>the code “%1” had lost its zeros and was read as %2</source>
        <translation>koodi ”%1” oli menettänyt nollansa ja luettiin koodiksi %2</translation>
    </message>
    <message>
        <source>the sheet was left out: it is hidden, or holds nothing to take</source>
        <translation>välilehti jätettiin pois: se on piilotettu, tai siinä ei ole otettavaa</translation>
    </message>
    <message>
        <source>%1 cannot be merged: what the two files have in common is older than the history that is left. Export it as a data package, import that into a new inventory and merge the new one: then nothing newer is written over.</source>
        <translation>Tiedostoa %1 ei voi yhdistää: tiedostojen yhteinen osuus on vanhempi kuin jäljellä oleva muutoshistoria. Vie se tietopakettina, tuo paketti uuteen kartoitukseen ja yhdistä uusi kartoitus: silloin mitään uudempaa ei kirjoiteta yli.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>the form was made by a newer version of Katve; update Katve to take it in</source>
        <translation>lomake on tehty Katveen uudemmalla versiolla; päivitä Katve, niin se voidaan tuoda</translation>
    </message>
    <message>
        <source>the form was made from another inventory; take it in there, or ask for answers in a form made from this one. None of its rows was taken</source>
        <translation>lomake on tehty toisesta kartoituksesta; tuo se siihen tai pyydä vastaukset tästä tehdyllä lomakkeella. Riveistä ei otettu yhtään</translation>
    </message>
    <message>
        <source>the form is for the mapping round “%1”, which this inventory does not have. None of its rows was taken</source>
        <translation>lomake on kartoituskierrokselle ”%1”, jota tässä kartoituksessa ei ole. Riveistä ei otettu yhtään</translation>
    </message>
    <message>
        <source>the hidden codes of the row “%1” cannot be read any more, so it was not taken</source>
        <translation>rivin ”%1” piilossa olevia koodeja ei voi enää lukea, joten sitä ei otettu</translation>
    </message>
    <message>
        <source>the row shows “%1”, but its hidden codes are of “%2”: it has been sorted or pasted in part, so it was not taken</source>
        <translation>rivillä lukee ”%1”, mutta sen piilossa olevat koodit kuuluvat palveluun ”%2”: rivejä on lajiteltu tai liitetty osittain, joten riviä ei otettu</translation>
    </message>
    <message>
        <source>the round does not ask “%1” of %2 any more; what the form says of it was not taken</source>
        <translation>kierroksella ei enää kysytä: ”%1”, %2; lomakkeen vastausta siihen ei otettu</translation>
    </message>
    <message>
        <source>something is said in the row, but there is no answer; choose one, or empty the rest</source>
        <translation>rivillä on tietoja mutta ei vastausta; valitse vastaus tai tyhjennä muut solut</translation>
    </message>
    <message>
        <source>the form says “%1”, but in the inventory it has become “%2” since the form was made; it stays so unless you change it by hand</source>
        <translation>lomakkeessa on ”%1”, mutta kartoituksessa vastaus on lomakkeen tekemisen jälkeen muuttunut: ”%2”. Se jää ennalleen, ellet muuta sitä itse</translation>
    </message>
    <message>
        <source>the form says “%1” and the inventory “%2”; which is newer cannot be told, as the form has lost what was filled in. It stays as it is in the inventory</source>
        <translation>lomakkeessa on ”%1” ja kartoituksessa ”%2”; kumpi on uudempi, ei selviä, koska lomakkeesta on kadonnut tieto siitä, mitä siihen oli täytetty. Kartoituksen vastaus jää ennalleen</translation>
    </message>
    <message>
        <source>the answer “%1” was deleted in the form, and is taken away</source>
        <translation>vastaus ”%1” on poistettu lomakkeesta, ja se poistetaan</translation>
    </message>
    <message>
        <source>The last change to %1 was cut short and must first be taken back. Open it in the window, or run another command on it, such as katve history, with permission to write in its folder; keep the -journal or -wal file beside it.</source>
        <translation>Tiedoston %1 viimeinen muutos jäi kesken ja on ensin peruttava. Avaa se ikkunassa tai aja sille toinen komento, esimerkiksi katve history, niin että sen kansioon saa kirjoittaa; säilytä sen vieressä oleva -journal- tai -wal-tiedosto.</translation>
    </message>
    <message>
        <source>%1 is open for writing on the computer %2. Close it there and try again. When that computer is off or out of reach, its lock can be taken over after ten minutes.</source>
        <translation>%1 on auki muokattavana tietokoneella %2. Sulje se siellä ja yritä uudelleen. Jos se tietokone on sammuksissa tai tavoittamattomissa, lukituksen voi ottaa siltä kymmenen minuutin kuluttua.</translation>
    </message>
    <message>
        <source>A value in %1 is not one that Katve writes.</source>
        <translation>Taulussa %1 on arvo, jollaista Katve ei kirjoita.</translation>
    </message>
    <message>
        <source>Which copies were given away, or who was erased, is not what was written.</source>
        <translation>Tieto annetuista kopioista tai poistetuista henkilöistä ei ole se, joka kirjoitettiin.</translation>
    </message>
    <message>
        <source>the formula has no value in the file, so the row was not taken; open the file in Excel or LibreOffice and save it, so that it is worked out</source>
        <translation>kaavalla ei ole tiedostossa arvoa, joten riviä ei otettu; avaa tiedosto Excelissä tai LibreOfficessa ja tallenna se, niin kaava lasketaan</translation>
    </message>
    <message>
        <source>worked out by Katve from the other tables; what is changed here is not read. Change the answers, the offerings and the other lists instead</source>
        <translation>Katven muista taulukoista laskema; tänne tehtyjä muutoksia ei lueta. Muuta sen sijaan vastauksia, tarjontaa ja muita luetteloita</translation>
    </message>
    <message>
        <source>since the form was made on %1 the round has stopped asking some of what the form asks; what is changed in those rows is not taken</source>
        <translation>lomakkeen tekemisen (%1) jälkeen kierroksella on lakattu kysymästä osaa siitä, mitä lomake kysyy; näillä riveillä muutettua ei oteta</translation>
    </message>
    <message>
        <source>the round has come to ask more since the form was made on %1; what is new is not in it</source>
        <translation>kierroksella kysytään enemmän kuin silloin, kun lomake tehtiin (%1); uutta siinä ei ole</translation>
    </message>
    <message>
        <source>the round asks other things now than when the form was made on %1</source>
        <translation>kierroksella kysytään nyt muuta kuin silloin, kun lomake tehtiin (%1)</translation>
    </message>
    <message>
        <source>“%1” was not taken, because column %3 says “%2” for the same thing</source>
        <translation>”%1” jäi ottamatta, koska sarakkeessa %3 samasta asiasta sanotaan ”%2”</translation>
    </message>
    <message numerus="yes">
        <source>the column has no heading that is known, and its cells were not taken: %n</source>
        <translation>
            <numerusform>sarakkeella ei ole tunnettua otsikkoa, eikä sen solua otettu: %n</numerusform>
            <numerusform>sarakkeella ei ole tunnettua otsikkoa, eikä sen soluja otettu: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the column “%1” is not known, and its cells were not taken: %n</source>
        <translation>
            <numerusform>saraketta ”%1” ei tunneta, eikä sen solua otettu: %n</numerusform>
            <numerusform>saraketta ”%1” ei tunneta, eikä sen soluja otettu: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>by the title “%1” what follows was taken to be about: %2</source>
        <translation>otsikon ”%1” perusteella seuraavan tulkittiin koskevan: %2</translation>
    </message>
    <message>
        <source>the title “%1” speaks of “%2”, but no answer that was read is about that</source>
        <translation>otsikossa ”%1” puhutaan kohteesta ”%2”, mutta yksikään luettu vastaus ei koske sitä</translation>
    </message>
    <message>
        <source>“%1” is of another year than the mapping round “%2” that the answers are for. If it is about another round, choose that one</source>
        <translation>”%1” on eri vuodelta kuin kartoituskierros ”%2”, jolle vastaukset otetaan. Jos kyse on toisesta kierroksesta, valitse se</translation>
    </message>
    <message>
        <source>“%1” is answered here and “%2” in %3; neither was taken</source>
        <comment>answers of the same, and where the other stands</comment>
        <translation>tässä vastataan ”%1” ja kohdassa %3 ”%2”; kumpaakaan ei otettu</translation>
    </message>
    <message>
        <source>the row says “%1” here and “%2” in column %3, so it was not taken</source>
        <translation>rivillä sanotaan tässä ”%1” ja sarakkeessa %3 ”%2”, joten sitä ei otettu</translation>
    </message>
    <message>
        <source>the row does not say what it is about, and the titles say two things: “%1” and “%2”</source>
        <translation>rivi ei kerro, mistä siinä on kyse, ja otsikot kertovat kahta eri asiaa: ”%1” ja ”%2”</translation>
    </message>
    <message>
        <source>other headings begin in row %1, so what stands below them was not taken; put each table on a sheet of its own</source>
        <translation>riviltä %1 alkavat toiset otsikot, joten niiden alla olevaa ei otettu; siirrä kukin taulukko omalle välilehdelleen</translation>
    </message>
    <message>
        <source>since the form was made on %1 the round has stopped asking some of what the form asks, and asks other things instead; what is new is not in the form, and what is changed in rows that are asked no more is not taken</source>
        <translation>lomakkeen tekemisen (%1) jälkeen kierroksella on lakattu kysymästä osaa siitä, mitä lomake kysyy, ja kysytään muuta sen sijaan; uutta lomakkeessa ei ole, eikä riveiltä, joita ei enää kysytä, oteta muutoksia</translation>
    </message>
    <message>
        <source>the row stands above the headings, which are in row %1, so it was not taken</source>
        <translation>rivi on otsikoiden yläpuolella (otsikot ovat rivillä %1), joten sitä ei otettu</translation>
    </message>
    <message>
        <source>“%1” stands in a row without an answer, and was not taken</source>
        <translation>”%1” on rivillä, jolla ei ole vastausta, eikä sitä otettu</translation>
    </message>
    <message>
        <source>there is no mapping round “%1”; write its name or its year</source>
        <translation>kartoituskierrosta ”%1” ei ole; kirjoita sen nimi tai vuosi</translation>
    </message>
    <message>
        <source>because of “%1” above it is not sure what is said here, so it was not taken. Put right or remove that text, or leave this part out</source>
        <translation>yläpuolella lukee ”%1”, joten ei ole varmaa, mitä tässä sanotaan, eikä sitä otettu. Korjaa tai poista tuo teksti, tai jätä tämä osa pois</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Katve inventories (*.katve);;All files (*)</source>
        <translation>Katve-kartoitukset (*.katve);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Uusi esimerkki</translation>
    </message>
    <message>
        <source>New inventory</source>
        <translation>Uusi kartoitus</translation>
    </message>
    <message>
        <source>Katve inventories (*.katve)</source>
        <translation>Katve-kartoitukset (*.katve)</translation>
    </message>
    <message>
        <source>sample.katve</source>
        <translation>esimerkki.katve</translation>
    </message>
    <message>
        <source>inventory.katve</source>
        <translation>kartoitus.katve</translation>
    </message>
    <message>
        <source>Open an inventory</source>
        <translation>Avaa kartoitus</translation>
    </message>
    <message>
        <source>Choose the files to merge</source>
        <translation>Valitse yhdistettävät tiedostot</translation>
    </message>
    <message>
        <source>Something you have typed is not saved, so the inventory stays open. The page says what is missing.</source>
        <translation>Jotakin kirjoittamaasi ei ole tallennettu, joten kartoitus pysyy auki. Sivulla kerrotaan, mitä puuttuu.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Palaa siihen</translation>
    </message>
    <message>
        <source>Close without saving it</source>
        <translation>Sulje tallentamatta sitä</translation>
    </message>
    <message>
        <source>Choose the files to import</source>
        <translation>Valitse tuotavat tiedostot</translation>
    </message>
    <message>
        <source>Spreadsheets and data packages (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.zip datapackage.json);;All files (*)</source>
        <translation>Taulukot ja tietopaketit (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.zip datapackage.json);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>This inventory has been open for writing on the computer %1 since %2, but that computer has not been heard of for ten minutes: it is off, asleep or out of reach. Take over only when nobody works on it there.</source>
        <translation>Tämä kartoitus on ollut auki muokattavana tietokoneella %1 %2 alkaen, mutta siitä ei ole kuultu kymmeneen minuuttiin: se on sammuksissa, lepotilassa tai tavoittamattomissa. Ota kartoitus itsellesi vain, jos kukaan ei työskentele sillä siellä.</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Vain katsele</translation>
    </message>
    <message>
        <source>Take over and change it</source>
        <translation>Ota itselle ja muokkaa</translation>
    </message>
</context>
<context>
    <name>FinderPanel</name>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Palveluntuottaja</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komento</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>vahvistettu</translation>
    </message>
    <message>
        <source>carried over from an earlier round</source>
        <translation>siirretty aiemmalta kierrokselta</translation>
    </message>
    <message>
        <source>Residents get the service when they need it, wherever it comes from.</source>
        <translation>Asukkaat saavat palvelun, kun he tarvitsevat sitä, mistä tahansa se tulee.</translation>
    </message>
    <message>
        <source>Some get it, or there is too little of it. Choose the reason as well.</source>
        <translation>Osa saa palvelun, tai sitä on liian vähän. Valitse myös syy.</translation>
    </message>
    <message>
        <source>Residents would need it and cannot get it. Choose the reason as well.</source>
        <translation>Asukkaat tarvitsisivat palvelua, mutta eivät saa sitä. Valitse myös syy.</translation>
    </message>
    <message>
        <source>Nobody in the municipality needs it now.</source>
        <translation>Kukaan kunnassa ei tarvitse palvelua nyt.</translation>
    </message>
    <message>
        <source>It has been looked into, and nobody knows. It is never counted as missing.</source>
        <translation>Asiaa on selvitetty, eikä kukaan tiedä. Tätä ei koskaan lasketa puuttuvaksi.</translation>
    </message>
    <message>
        <source>Mapping of services: answer form</source>
        <translation>Palvelukartoitus: vastauslomake</translation>
    </message>
    <message>
        <source>Invented sample: the answers are not real.</source>
        <translation>Keksitty esimerkki: vastaukset eivät ole todellisia.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Kenelle: %1</translation>
    </message>
    <message>
        <source>Mapping round: %1</source>
        <translation>Kartoituskierros: %1</translation>
    </message>
    <message>
        <source>Edition: made %1</source>
        <translation>Versio: tehty %1</translation>
    </message>
    <message>
        <source>We ask which support services children and young people can get, and which are missing. What counts is whether the residents get the service, in time and enough; not who provides it.</source>
        <translation>Kysymme, mitä tukipalveluja lapset ja nuoret saavat ja mitkä puuttuvat. Ratkaisevaa on, saavatko asukkaat palvelun ajoissa ja riittävästi, ei se, kuka sen tuottaa.</translation>
    </message>
    <message>
        <source>1. The questions are on the next sheet. Each row is one service at one stage of education.</source>
        <translation>1. Kysymykset ovat seuraavassa taulukossa. Joka rivillä on yksi palvelu yhdellä koulutusasteella.</translation>
    </message>
    <message>
        <source>1. Each municipality has a sheet of its own. Each row is one service at one stage of education.</source>
        <translation>1. Joka kunnalla on oma taulukkonsa. Joka rivillä on yksi palvelu yhdellä koulutusasteella.</translation>
    </message>
    <message>
        <source>2. Choose the answer from the list in its cell. Yellow cells are still open. What you do not know you may leave open.</source>
        <translation>2. Valitse vastaus solun luettelosta. Keltaiset solut ovat vielä vastaamatta. Sen, mitä et tiedä, voit jättää auki.</translation>
    </message>
    <message>
        <source>3. If the answer is partly or missing, choose the reason. Further reasons go into the next column, separated by commas.</source>
        <translation>3. Jos palvelua on osittain tai se puuttuu, valitse syy. Muut syyt kirjoitetaan seuraavaan sarakkeeseen pilkuin erotettuina.</translation>
    </message>
    <message>
        <source>4. Sufficiency, timeliness, source and note may be left empty.</source>
        <translation>4. Riittävyyden, oikea-aikaisuuden, lähteen ja huomautuksen voi jättää tyhjäksi.</translation>
    </message>
    <message>
        <source>5. What has been answered before is filled in. Change what has changed and leave the rest: only what you change is taken. An answer that you delete is taken away.</source>
        <translation>5. Aiemmin annetut vastaukset ovat valmiina. Muuta se, mikä on muuttunut, ja jätä muu ennalleen: vain muutoksesi otetaan huomioon. Vastaus, jonka poistat, poistuu kartoituksesta.</translation>
    </message>
    <message>
        <source>6. Where the status says “%1”, choose “%2” if the answer still holds, or change it.</source>
        <translation>6. Jos vastauksen tila on ”%1”, valitse ”%2”, jos vastaus pitää yhä paikkansa, tai muuta vastausta.</translation>
    </message>
    <message>
        <source>7. Never write anybody&apos;s name, nor anything that tells of a single child or family.</source>
        <translation>7. Älä koskaan kirjoita kenenkään nimeä tai mitään yksittäisestä lapsesta tai perheestä.</translation>
    </message>
    <message>
        <source>The tables can be filtered. To sort them, first take the protection of the sheet off; it has no password.</source>
        <translation>Taulukoita voi suodattaa. Ennen lajittelua poista taulukon suojaus; salasanaa ei ole.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Näin vastaat</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Mitä vastaukset tarkoittavat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reasons why a service is available partly or not at all</source>
        <translation>Syyt siihen, että palvelua on osittain tai ei lainkaan</translation>
    </message>
    <message>
        <source>When you are ready</source>
        <translation>Kun olet valmis</translation>
    </message>
    <message>
        <source>Save the workbook and send it back to the one you got it from. Excel, LibreOffice and Google Sheets all do. The file may be renamed, and its rows sorted.</source>
        <translation>Tallenna työkirja ja lähetä se takaisin sille, jolta sait sen. Excel, LibreOffice ja Google Sheets käyvät kaikki. Tiedoston saa nimetä uudelleen ja rivit lajitella.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Education stage</source>
        <translation>Koulutusaste</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation>Muut syyt</translation>
    </message>
    <message>
        <source>Sufficiency</source>
        <translation>Riittävyys</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Oikea-aikaisuus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Answer status</source>
        <translation>Vastauksen tila</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Mapping of services</source>
        <translation>Palvelukartoitus</translation>
    </message>
    <message>
        <source>Answer in the white and yellow cells.</source>
        <translation>Vastaa valkoisiin ja keltaisiin soluihin.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Ei luettelossa</translation>
    </message>
    <message>
        <source>Choose a word from the list. Keep this all the same?</source>
        <translation>Valitse sana luettelosta. Pidetäänkö tämä silti?</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Ohje</translation>
    </message>
</context>
<context>
    <name>GapFacts</name>
    <message>
        <source>%1: service types replaced since</source>
        <translation>%1: sittemmin korvatut palvelutyypit</translation>
    </message>
    <message>
        <source>Statutory service types</source>
        <translation>Lakisääteiset palvelutyypit</translation>
    </message>
    <message>
        <source>Other service types</source>
        <translation>Muut palvelutyypit</translation>
    </message>
    <message>
        <source>Not said whether statutory</source>
        <translation>Lakisääteisyys ei tiedossa</translation>
    </message>
</context>
<context>
    <name>GapSheet</name>
    <message>
        <source>available, not told</source>
        <translation>saatavilla, ei kerrottu</translation>
    </message>
    <message>
        <source>covered for certain</source>
        <translation>varmasti katettu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>by service type</source>
        <translation>palvelutyypeittäin</translation>
    </message>
    <message>
        <source>by group of service types</source>
        <translation>palveluryhmittäin</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>teemoittain</translation>
    </message>
    <message>
        <source>by stage of education</source>
        <translation>koulutusasteittain</translation>
    </message>
    <message>
        <source>by province</source>
        <translation>maakunnittain</translation>
    </message>
    <message>
        <source>by wellbeing services county</source>
        <translation>hyvinvointialueittain</translation>
    </message>
    <message>
        <source>by network region</source>
        <translation>verkoston alueittain</translation>
    </message>
    <message>
        <source>by responsibility area</source>
        <translation>erityisvastuualueittain</translation>
    </message>
    <message>
        <source>by collaborative area</source>
        <translation>yhteistyöalueittain</translation>
    </message>
    <message>
        <source>by municipality</source>
        <translation>kunnittain</translation>
    </message>
    <message>
        <source>in the whole country</source>
        <translation>koko maassa</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Koulutusaste</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>What there is and what is missing, %1</source>
        <comment>by what</comment>
        <translation>Mitä on ja mitä puuttuu %1</translation>
    </message>
    <message>
        <source>Whether there is enough, %1</source>
        <comment>by what</comment>
        <translation>Palvelujen riittävyys %1</translation>
    </message>
    <message>
        <source>Whether it comes in time, %1</source>
        <comment>by what</comment>
        <translation>Palvelujen oikea-aikaisuus %1</translation>
    </message>
    <message>
        <source>Coverage of the need, %1</source>
        <comment>by what</comment>
        <translation>Tarpeen kattavuus %1</translation>
    </message>
    <message>
        <source>The whole round</source>
        <translation>Koko kierros</translation>
    </message>
    <message>
        <source>%1, as things were on %2</source>
        <translation>%1, tilanne %2</translation>
    </message>
    <message>
        <source>service types with “%1”</source>
        <translation>palvelutyypit, joissa on ”%1”</translation>
    </message>
    <message>
        <source>statutory service types</source>
        <translation>lakisääteiset palvelutyypit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality(ies)</source>
        <translation>
            <numerusform>%Ln kunta</numerusform>
            <numerusform>%Ln kuntaa</numerusform>
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
        <source>of the need, by children</source>
        <translation>osuus tarpeesta lasten määrän mukaan</translation>
    </message>
    <message>
        <source>share of the children</source>
        <translation>osuus lapsista</translation>
    </message>
    <message>
        <source>share of the cells</source>
        <translation>osuus ruuduista</translation>
    </message>
    <message>
        <source>children</source>
        <translation>lapsia</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>ruutuja</translation>
    </message>
    <message>
        <source>The lower end of a coverage takes what is unknown as missing, the upper end as available. What children partly get counts as half.</source>
        <translation>Kattavuuden alarajassa tuntematon luetaan puuttuvaksi, ylärajassa saatavilla olevaksi. Osittain saatava lasketaan puoleksi.</translation>
    </message>
    <message>
        <source>Children without it: where the service is known to be missing, and half of those where it is partly there. What is unknown is not in it, so there may be more (≥).</source>
        <translation>Lapsia vailla: missä palvelun tiedetään puuttuvan, ja puolet siellä, missä sitä on osittain. Tuntematon ei ole mukana, joten heitä voi olla enemmän (≥).</translation>
    </message>
    <message>
        <source>As told with the answers. Where a service is available and nobody has told more, it says so.</source>
        <translation>Niin kuin vastauksissa on kerrottu. Missä palvelu on saatavilla eikä enempää ole kerrottu, se näkyy erikseen.</translation>
    </message>
    <message>
        <source>A child is counted once for each service type.</source>
        <translation>Lapsi lasketaan kerran jokaista palvelutyyppiä kohti.</translation>
    </message>
    <message>
        <source>A service type can belong to several themes, and is then in each of them.</source>
        <translation>Palvelutyyppi voi kuulua useaan teemaan ja on silloin mukana jokaisessa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) have no number of children and are not in the bars.</source>
        <translation>
            <numerusform>%Ln ruudulta puuttuu lasten määrä, eikä se ole mukana palkeissa.</numerusform>
            <numerusform>%Ln ruudulta puuttuu lasten määrä, eivätkä ne ole mukana palkeissa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round has service types that took each other&apos;s place in a reform, and these sums hold both. By service type and by group they are apart.</source>
        <translation>Kierroksella on palvelutyyppejä, jotka ovat uudistuksessa korvanneet toisiaan, ja näissä summissa ovat molemmat. Palvelutyypeittäin ja ryhmittäin ne ovat erillään.</translation>
    </message>
    <message>
        <source>Invented sample: the answers and the municipal services are not real.</source>
        <translation>Keksitty esimerkkiaineisto: vastaukset ja kuntien palvelut eivät ole todellisia.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapsia</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ruutuja</translation>
    </message>
    <message>
        <source>Children without it</source>
        <translation>Lapsia vailla</translation>
    </message>
    <message>
        <source>Coverage at least</source>
        <translation>Kattavuus vähintään</translation>
    </message>
    <message>
        <source>Coverage at most</source>
        <translation>Kattavuus enintään</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Lakisääteinen</translation>
    </message>
</context>
<context>
    <name>Guarded</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Muisti ei riitä tähän. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keys of the grid</source>
        <translation>Kartoituksen näppäimet</translation>
    </message>
    <message>
        <source>About Katve</source>
        <translation>Tietoja Katveesta</translation>
    </message>
    <message>
        <source>Katve maps which services children and young people with demanding support needs can get in each municipality, and which are missing. Everything stays in one file on this computer; there is no server and no account.

Free software under the GNU General Public License, version 3 or later. Area and population facts: Statistics Finland, CC BY 4.0.</source>
        <translation>Katve kartoittaa, mitä palveluja vaativan tuen tarpeessa olevat lapset ja nuoret saavat kussakin kunnassa ja mitkä puuttuvat. Kaikki pysyy yhdessä tiedostossa tällä tietokoneella; palvelinta ja käyttäjätiliä ei ole.

Vapaa ohjelma, GNU General Public License, versio 3 tai uudempi. Alue- ja väestötiedot: Tilastokeskus, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>Nimesi ja roolisi</translation>
    </message>
    <message>
        <source>for example: core group, head of education</source>
        <translation>esimerkiksi: ydinryhmä, sivistysjohtaja</translation>
    </message>
    <message>
        <source>Both may be left empty. The name is kept in the history of the file; the role also beside each answer.</source>
        <translation>Kummankin voi jättää tyhjäksi. Nimi jää tiedoston muutoshistoriaan, rooli myös jokaisen vastauksen viereen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Answers: available, partly, missing</source>
        <translation>Vastaa: saatavilla, osittain, puuttuu</translation>
    </message>
    <message>
        <source>Answers: don&apos;t know</source>
        <translation>Vastaa: ei tiedetä</translation>
    </message>
    <message>
        <source>Answers: not needed</source>
        <translation>Vastaa: ei tarvetta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Clears the answer</source>
        <translation>Tyhjentää vastauksen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Nuolet</translation>
    </message>
    <message>
        <source>Go from cell to cell; with Shift they select, and one key answers all</source>
        <translation>Siirtävät ruudusta toiseen; Shift valitsee, ja yksi näppäin vastaa kaikkiin valittuihin</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+oikea, Alt+vasen</translation>
    </message>
    <message>
        <source>Go to one stage inside the cell, and out of it</source>
        <translation>Siirtävät ruudun sisällä yhteen koulutusasteeseen ja siitä pois</translation>
    </message>
    <message>
        <source>Goes to the next cell without an answer</source>
        <translation>Siirtyy seuraavaan vastaamattomaan ruutuun</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Askelpalautin</translation>
    </message>
    <message>
        <source>In fast entry goes back to the cell before</source>
        <translation>Palaa pikasyötössä edelliseen ruutuun</translation>
    </message>
    <message>
        <source>Fills the selection from its topmost cell</source>
        <translation>Täyttää valinnan ylimmän ruudun vastauksella</translation>
    </message>
    <message>
        <source>Goes to the note of the cell</source>
        <translation>Siirtyy ruudun muistiinpanoon</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>Goes to the answer in the inspector; on a heading folds its group</source>
        <translation>Siirtyy tarkastelupaneelin vastaukseen; otsikon kohdalla taittaa ryhmän kokoon</translation>
    </message>
    <message>
        <source>A, Insert</source>
        <translation>A, Insert</translation>
    </message>
    <message>
        <source>Adds who gives the service there</source>
        <translation>Lisää palveluntuottajan ruutuun</translation>
    </message>
    <message>
        <source>Confirms carried answers; on a heading those of its group</source>
        <translation>Vahvistaa siirretyt vastaukset, otsikolla koko ryhmän</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Vaihto+välilyönti</translation>
    </message>
    <message>
        <source>Selects the whole row</source>
        <translation>Valitsee koko rivin</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+välilyönti</translation>
    </message>
    <message>
        <source>Folds and unfolds the province of the column</source>
        <translation>Taittaa sarakkeen maakunnan kiinni ja auki</translation>
    </message>
    <message>
        <source>Copies the selection, pastes a block with a preview first</source>
        <translation>Kopioi valinnan; liittää lohkon, jonka muutokset näytetään ensin</translation>
    </message>
    <message>
        <source>Fast entry: an answer goes on to the next cell without one</source>
        <translation>Pikasyöttö: vastaus siirtää seuraavaan vastaamattomaan ruutuun</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>added %L1, changed %L2, unchanged %L3, rejected %L4.</source>
        <translation>lisäyksiä %L1, muutoksia %L2, ennallaan %L3, hylättyjä %L4.</translation>
    </message>
    <message>
        <source>No column of the sheet is taken for answers. Choose under “Columns” which one holds them.</source>
        <translation>Mitään saraketta ei ole tulkittu vastauksiksi. Valitse kohdassa ”Sarakkeet”, missä vastaukset ovat.</translation>
    </message>
    <message>
        <source>Nothing says which municipality the answers are about. Choose it below, or choose the column that says it under “Columns”.</source>
        <translation>Mikään ei kerro, mitä kuntaa vastaukset koskevat. Valitse kunta alta, tai valitse kohdassa ”Sarakkeet” sarake, joka sen kertoo.</translation>
    </message>
    <message>
        <source>Nothing says which service type the answers are about. Choose it below, or choose the column that says it under “Columns”.</source>
        <translation>Mikään ei kerro, mitä palvelutyyppiä vastaukset koskevat. Valitse se alta, tai valitse kohdassa ”Sarakkeet” sarake, joka sen kertoo.</translation>
    </message>
    <message>
        <source>No sheet is taken in. Tick at least one of them.</source>
        <translation>Yhtään välilehteä ei oteta mukaan. Rastita ainakin yksi.</translation>
    </message>
    <message>
        <source>Take in a spreadsheet (.xlsx, .ods, .csv) or a data package as it is. What its sheets and columns hold is found from their headings, and you see what would become of every row before anything is written. The file itself stays as it is.</source>
        <translation>Tuo taulukko (.xlsx, .ods, .csv) tai tietopaketti sellaisenaan. Välilehtien ja sarakkeiden sisältö päätellään otsikoista, ja näet, mitä kullekin riville tapahtuisi, ennen kuin mitään kirjoitetaan. Itse tiedosto säilyy ennallaan.</translation>
    </message>
    <message>
        <source>The data package lacks a file that every package has. “Remarks” tells which.</source>
        <translation>Tietopaketista puuttuu tiedosto, joka jokaisessa paketissa on. ”Huomautukset” kertoo, mikä.</translation>
    </message>
    <message>
        <source>What is rejected cannot be taken in: mend it in the file or under “Columns”, or import the good rows without it.</source>
        <translation>Hylättyjä rivejä ei voi ottaa mukaan: korjaa ne tiedostossa tai kohdassa ”Sarakkeet”, tai tuo kelvolliset rivit ilman niitä.</translation>
    </message>
    <message>
        <source>Nothing new in the file can be taken in. “Remarks” tells why.</source>
        <translation>Tiedostosta ei voi tuoda mitään uutta. ”Huomautukset” kertoo syyn.</translation>
    </message>
    <message>
        <source>There is nothing new: everything in the file is here already.</source>
        <translation>Tiedostossa ei ole mitään uutta: kaikki on täällä jo.</translation>
    </message>
    <message>
        <source>If you import this: %1 Nothing has been written yet.</source>
        <comment>counts</comment>
        <translation>Jos tuot tämän: %1 Mitään ei ole vielä kirjoitettu.</translation>
    </message>
    <message>
        <source>If you import this: %1 %2</source>
        <comment>counts, why it cannot be done</comment>
        <translation>Jos tuot tämän: %1 %2</translation>
    </message>
    <message>
        <source>Imported: %1 One undo takes it all back.</source>
        <comment>counts</comment>
        <translation>Tuotu: %1 Yksi kumoaminen peruu kaiken.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <comment>where first, how often, what</comment>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Ei otettu mukaan</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Hyvä tietää</translation>
    </message>
    <message>
        <source>What changed, row by row</source>
        <translation>Mikä muuttui, rivi riviltä</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Tuonti: %1</translation>
    </message>
    <message>
        <source>The inventory as it was before: %1</source>
        <translation>Kartoitus sellaisena kuin se oli ennen: %1</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>There is no mapping round yet. Begin one on the overview, then import.</source>
        <translation>Kartoituskierrosta ei vielä ole. Aloita se yleiskuvassa ja tuo sitten.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or divide the file.</source>
        <translation>Muisti ei riitä tähän. Sulje muita ohjelmia tai jaa tiedosto osiin.</translation>
    </message>
    <message>
        <source>A data package is taken in by itself. Choose one file at a time.</source>
        <translation>Tietopaketti tuodaan yksinään. Valitse yksi tiedosto kerrallaan.</translation>
    </message>
</context>
<context>
    <name>LongWriting</name>
    <message>
        <source>Writing the changes…</source>
        <translation>Kirjoitetaan muutoksia…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
</context>
<context>
    <name>MapTable</name>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Maakunta</translation>
    </message>
    <message>
        <source>The service is</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Coverage at least</source>
        <translation>Kattavuus vähintään</translation>
    </message>
    <message>
        <source>Coverage at most</source>
        <translation>Kattavuus enintään</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Ei tietoa</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message>
        <source>Each hexagon is</source>
        <translation>Kuusikulmio on</translation>
    </message>
    <message>
        <source>full as far as the cells are answered</source>
        <translation>täynnä sitä mukaa kuin ruutuihin on vastattu</translation>
    </message>
    <message>
        <source>full as far as the need is covered for certain</source>
        <translation>täynnä sitä mukaa kuin tarve on varmasti katettu</translation>
    </message>
    <message>
        <source>full as far as the services are missing for certain</source>
        <translation>täynnä sitä mukaa kuin palveluja varmasti puuttuu</translation>
    </message>
    <message>
        <source>hatched as far as there is no information</source>
        <translation>viivoitettu siltä osin kuin tietoa ei ole</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>municipality, what it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, no information of %Ln cell(s)</source>
        <comment>municipality and share</comment>
        <translation>
            <numerusform>%1, ei tietoa %Ln ruudusta</numerusform>
            <numerusform>%1, ei tietoa %Ln ruudusta</numerusform>
        </translation>
    </message>
    <message>
        <source>whole area</source>
        <translation>koko alue</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>nobody named</source>
        <translation>tekijää ei nimetty</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n act(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%1: %n teko</numerusform>
            <numerusform>%1: %n tekoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: everything in it is here already.</source>
        <translation>Ei uutta: kaikki on jo täällä.</translation>
    </message>
    <message>
        <source>Made apart: matched by codes and names.</source>
        <translation>Tehty erikseen: yhdistetään koodien ja nimien mukaan.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastauksia</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Tuottajia</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palveluja</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Ristiriitoja</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Jo täällä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files that cannot be merged</source>
        <translation>Tiedostot, joita ei voi yhdistää</translation>
    </message>
    <message>
        <source>In all: %1 added, %2 changed, %3 removed.</source>
        <comment>rows</comment>
        <translation>Yhteensä: lisätään %1, muutetaan %2, poistetaan %3.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed</source>
        <comment>kind of row, counts</comment>
        <translation>%1: lisätty %2, muutettu %3, poistettu %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>row, what files say</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Disputed: both values are kept until somebody settles it</source>
        <translation>Ristiriidassa: kumpikin arvo säilyy, kunnes ristiriita ratkaistaan</translation>
    </message>
    <message>
        <source>Answers that came where there was none</source>
        <translation>Vastauksia, jotka tulivat tyhjiin ruutuihin</translation>
    </message>
    <message>
        <source>Cleared in another file; the answer stands</source>
        <translation>Tyhjennetty toisessa tiedostossa; vastaus jää voimaan</translation>
    </message>
    <message>
        <source>Made apart: what was here stays</source>
        <translation>Tehty erikseen: täällä ollut jää voimaan</translation>
    </message>
    <message>
        <source>Not taken: this inventory holds only a part, and not these</source>
        <translation>Ei otettu: tämä kartoitus on vain osa, eikä siinä ole näitä</translation>
    </message>
    <message>
        <source>Not taken: they name something that no file has</source>
        <translation>Ei otettu: viittaavat johonkin, jota ei ole missään tiedostossa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing new to merge</source>
        <translation>Yhdistettävää ei ole</translation>
    </message>
    <message>
        <source>What the files would bring</source>
        <translation>Mitä tiedostoista tulisi</translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s): both values are kept, and you choose afterwards. Until then what was said before counts.</source>
        <translation>
            <numerusform>%n ristiriita: kumpikin arvo säilyy, ja valitset jälkeenpäin. Siihen asti aiemmin sanottu on voimassa.</numerusform>
            <numerusform>%n ristiriitaa: kumpikin arvo säilyy, ja valitset jälkeenpäin. Siihen asti aiemmin sanottu on voimassa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet. A backup is made first, and one undo takes the whole merge back.</source>
        <translation>Mitään ei ole vielä kirjoitettu. Ensin tehdään varmuuskopio, ja yksi kumoaminen peruu koko yhdistämisen.</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Yhdistetty %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) look as if typed twice. See “Same twice”.</source>
        <translation>
            <numerusform>%n pari näyttää kahteen kertaan kirjatulta. Katso ”Kahteen kertaan”.</numerusform>
            <numerusform>%n paria näyttää kahteen kertaan kirjatuilta. Katso ”Kahteen kertaan”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The inventory as it was before: %1</source>
        <translation>Kartoitus sellaisena kuin se oli ennen: %1</translation>
    </message>
    <message>
        <source>What changed here</source>
        <translation>Mitä täällä muuttui</translation>
    </message>
    <message>
        <source>Not taken: people who have been erased here for good</source>
        <translation>Ei otettu: henkilöt, jotka on poistettu täältä lopullisesti</translation>
    </message>
</context>
<context>
    <name>MunicipalityEntries</name>
    <message>
        <source>answered: don&apos;t know</source>
        <translation>vastattu: ei tiedetä</translation>
    </message>
    <message>
        <source>answered available; nobody is named who gives it</source>
        <translation>vastattu: saatavilla, mutta tuottajaa ei ole nimetty</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from where, who gives it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>provider, stages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>answered missing, although somebody is known to give it</source>
        <translation>vastattu: puuttuu, vaikka tuottaja tunnetaan</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>syy: %1</translation>
    </message>
    <message>
        <source>neighbours that get it: %1</source>
        <translation>naapureista saavat: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, its organisation</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MunicipalityHtml</name>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Only what is chosen above: %1.</source>
        <translation>Vain yllä valittu: %1.</translation>
    </message>
    <message>
        <source>Coverage %1; %2 of %3 cells answered. Missing %4, partly %5, no information %6.</source>
        <translation>Kattavuus %1; vastattu %2/%3 ruutuun. Puuttuu %4, osittain %5, ei tietoa %6.</translation>
    </message>
    <message>
        <source>%1. %2, as things were on %3</source>
        <comment>regions, round, day</comment>
        <translation>%1. %2, tilanne %3</translation>
    </message>
    <message>
        <source>What residents get, and from where</source>
        <translation>Mitä asukkaat saavat ja mistä</translation>
    </message>
    <message>
        <source>Nothing is known to be available. What nobody has answered is listed as no information.</source>
        <translation>Mitään ei tiedetä olevan saatavilla. Se, mihin ei ole vastattu, on kohdassa Ei tietoa.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Mitään ei tiedetä puuttuvan.</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>Nothing is known to be there only partly.</source>
        <translation>Mitään ei tiedetä olevan vain osittain.</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Ei tietoa</translation>
    </message>
    <message>
        <source>Everything has been answered.</source>
        <translation>Kaikkeen on vastattu.</translation>
    </message>
    <message>
        <source>Nobody knows yet. It is not counted as missing.</source>
        <translation>Kukaan ei vielä tiedä. Tätä ei lasketa puuttuvaksi.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ei tarvetta</translation>
    </message>
    <message>
        <source>The whole round</source>
        <translation>Koko kierros</translation>
    </message>
    <message>
        <source>%1, province</source>
        <translation>%1, maakunta</translation>
    </message>
    <message>
        <source>Neighbours that are not of this round: %1.</source>
        <translation>Naapurit, jotka eivät ole tällä kierroksella: %1.</translation>
    </message>
    <message>
        <source>Beside others</source>
        <translation>Muiden rinnalla</translation>
    </message>
    <message>
        <source>The same services. The bar goes from own to missing, with what is not known hatched at its end; the number is the coverage.</source>
        <translation>Samat palvelut. Palkki kulkee omasta puuttuvaan, ja lopussa on viivoitettuna se, mistä ei ole tietoa. Luku on kattavuus.</translation>
    </message>
    <message>
        <source>Nobody is known to give a service here.</source>
        <translation>Kenenkään ei tiedetä antavan täällä palveluja.</translation>
    </message>
    <message>
        <source>Those named without a telephone, e-mail or web address have none in this inventory yet.</source>
        <translation>Niillä, joilta puhelin, sähköposti ja verkko-osoite puuttuvat, ei ole niitä vielä tässä kartoituksessa.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Keneltä kysyä</translation>
    </message>
    <message>
        <source>Neighbouring municipalities</source>
        <translation>Naapurikunnat</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>tarkistettu %1</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Yhdyshenkilöt</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>Whole country</source>
        <translation>Koko maa</translation>
    </message>
    <message>
        <source>%1 (fi)</source>
        <comment>a name that there is only in Finnish</comment>
        <translation>%1 (fi)</translation>
    </message>
</context>
<context>
    <name>NothingToShow</name>
    <message>
        <source>There is no mapping round in this inventory yet. Begin one on the Overview page.</source>
        <translation>Kartoituksessa ei ole vielä yhtään kartoituskierrosta. Aloita sellainen Yleiskuva-sivulla.</translation>
    </message>
    <message>
        <source>No municipality of the round is in this area. Choose another area above.</source>
        <translation>Tällä alueella ei ole kierroksen kuntia. Valitse yläpuolelta toinen alue.</translation>
    </message>
    <message>
        <source>No service type is left by the stage, theme, sector and search above. Widen them to see more.</source>
        <translation>Yläpuolen koulutusaste, teema, sektori ja haku eivät jätä yhtään palvelutyyppiä. Väljennä niitä, niin näet enemmän.</translation>
    </message>
</context>
<context>
    <name>OfferingWords</name>
    <message>
        <source>Choose the service type that is given.</source>
        <translation>Valitse annettava palvelutyyppi.</translation>
    </message>
    <message>
        <source>Tick at least one stage of education.</source>
        <translation>Rastita vähintään yksi koulutusaste.</translation>
    </message>
    <message>
        <source>Choose at least one area that is served.</source>
        <translation>Valitse vähintään yksi alue, jota palvellaan.</translation>
    </message>
    <message>
        <source>Give the day it ended, so that it counts until then.</source>
        <translation>Anna päättymispäivä, niin palvelu lasketaan mukaan siihen asti.</translation>
    </message>
    <message>
        <source>It ends before it begins. Look at the two days again.</source>
        <translation>Palvelu päättyy ennen kuin se alkaa. Tarkista päivät.</translation>
    </message>
</context>
<context>
    <name>OverviewLines</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>municipality, service type, stage</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells with two or more organisations</source>
        <translation>Ruutuja, joissa on vähintään kaksi organisaatiota</translation>
    </message>
    <message>
        <source>Municipalities that have not answered anything</source>
        <translation>Kuntia, jotka eivät ole vastanneet mihinkään</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>municipality, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers of children that are missing</source>
        <translation>Puuttuvia lasten lukumääriä</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>provider, service type: area</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Areas served that no municipality belongs to</source>
        <translation>Palvelualueita, joihin ei kuulu yhtään kuntaa</translation>
    </message>
    <message>
        <source>Answered missing, although somebody is known to give it</source>
        <translation>Vastattu puuttuu, vaikka tuottaja on tiedossa</translation>
    </message>
    <message>
        <source>Answered available, although nobody is known to give it</source>
        <translation>Vastattu saatavilla, mutta tuottaja ei ole tiedossa</translation>
    </message>
    <message>
        <source>Cells that merged files disagree about</source>
        <translation>Ruudut, joista yhdistetyt tiedostot ovat eri mieltä</translation>
    </message>
    <message>
        <source>%1, to be erased after %2</source>
        <comment>name, day</comment>
        <translation>%1, poistettava viimeistään %2</translation>
    </message>
    <message>
        <source>Contact people to be erased by now (page Contact people)</source>
        <translation>Yhdyshenkilöt, joiden tiedot pitäisi jo poistaa (sivu Yhdyshenkilöt)</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>In the inventory as it is now</source>
        <translation>Kartoituksessa nyt</translation>
    </message>
    <message>
        <source>In the history: what was written before, or changed</source>
        <translation>Muutoshistoriassa: mitä on ennen kirjoitettu tai muutettu</translation>
    </message>
    <message>
        <source>In what merged files said</source>
        <translation>Siinä, mitä yhdistetyissä tiedostoissa sanottiin</translation>
    </message>
    <message>
        <source>In open disputes</source>
        <translation>Avoimissa ristiriidoissa</translation>
    </message>
    <message>
        <source>As the one who made changes</source>
        <translation>Muutosten tekijänä</translation>
    </message>
    <message>
        <source>In names of files and roles</source>
        <translation>Tiedostojen ja roolien nimissä</translation>
    </message>
    <message>
        <source>As the one a copy was for</source>
        <translation>Kopion saajana</translation>
    </message>
    <message>
        <source>In the list of copies with names</source>
        <translation>Luettelossa kopioista, joissa on nimiä</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <comment>row, field, what is written</comment>
        <translation>%1, %2: ”%3”</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>when it was done</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Kaikki henkilöstä %1</translation>
    </message>
    <message>
        <source>From the inventory %1 on %2.</source>
        <translation>Kartoituksesta %1, %2.</translation>
    </message>
    <message>
        <source>Nothing was found. Other spellings, and parts of a name, are not looked for: try them one by one.</source>
        <translation>Mitään ei löytynyt. Muita kirjoitusasuja tai nimen osia ei etsitä: kokeile niitä yksitellen.</translation>
    </message>
</context>
<context>
    <name>PersonalWords</name>
    <message>
        <source>a personal identity code</source>
        <translation>henkilötunnukselta</translation>
    </message>
    <message>
        <source>a birth date</source>
        <translation>syntymäajalta</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>puhelinnumerolta</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>sähköpostiosoitteelta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it looks like, what is written</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Tämä näyttää %1.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Support services for children and young people: the municipality&apos;s sheet</source>
        <translation>Lasten ja nuorten tukipalvelut: kunnan tietosivu</translation>
    </message>
    <message>
        <source>coverage: of the need for services is met</source>
        <translation>kattavuus: näin suureen osaan palvelujen tarpeesta vastataan</translation>
    </message>
    <message>
        <source>completeness: %1 cells have an answer</source>
        <translation>ruuduista vastattu: %1</translation>
    </message>
    <message>
        <source>cells are known to be missing; %1 without information</source>
        <translation>ruudussa palvelun tiedetään puuttuvan; ilman tietoa %1</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ruutuja</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Shares of the cells</source>
        <translation>Osuudet ruuduista</translation>
    </message>
    <message>
        <source>%1, as things were on %2</source>
        <translation>%1, tilanne %2</translation>
    </message>
    <message>
        <source>%1, printed on %2</source>
        <comment>edition, date</comment>
        <translation>%1, tulostettu %2</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>%1 (continues)</source>
        <translation>%1 (jatkuu)</translation>
    </message>
    <message>
        <source>The marks of a cell from left to right: %1. An empty place: the service is not for that stage.</source>
        <translation>Ruudun merkit vasemmalta oikealle: %1. Tyhjä kohta: palvelu ei koske koulutusastetta.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>province: first municipality to last</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Other municipalities</source>
        <translation>Muut kunnat</translation>
    </message>
    <message>
        <source>Working edition</source>
        <translation>Työpainos</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Julkinen painos</translation>
    </message>
    <message>
        <source>Invented sample: the answers and the municipal services are not real.</source>
        <translation>Keksitty esimerkkiaineisto: vastaukset ja kuntien palvelut eivät ole todellisia.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for their own municipality.</source>
        <translation>Asukkaat saavat palvelun, ja se on järjestetty oman kunnan asukkaille.</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for their wellbeing services county or province.</source>
        <translation>Asukkaat saavat palvelun, ja se on järjestetty hyvinvointialueelle tai maakunnalle.</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for their province.</source>
        <translation>Asukkaat saavat palvelun, ja se on järjestetty maakunnalle.</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for the collaborative area.</source>
        <translation>Asukkaat saavat palvelun, ja se on järjestetty yhteistyöalueelle.</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for the specialised-care responsibility area.</source>
        <translation>Asukkaat saavat palvelun, ja se on järjestetty erityisvastuualueelle (ERVA).</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for the whole country.</source>
        <translation>Asukkaat saavat palvelun, ja se on järjestetty koko maalle.</translation>
    </message>
    <message>
        <source>Some residents get the service, or not enough of it, or not in time; or the answer says that it is missing although somebody is known to give it.</source>
        <translation>Osa asukkaista saa palvelun, tai sitä ei saa riittävästi tai ajoissa; tai vastauksen mukaan palvelu puuttuu, vaikka sillä on tiedossa oleva tuottaja.</translation>
    </message>
    <message>
        <source>Residents need the service and do not get it.</source>
        <translation>Asukkaat tarvitsevat palvelua eivätkä saa sitä.</translation>
    </message>
    <message>
        <source>There is no need for the service in the municipality.</source>
        <translation>Kunnassa ei ole tarvetta palvelulle.</translation>
    </message>
    <message>
        <source>Nobody has answered, or the one who did does not know. It does not mean that the service is missing.</source>
        <translation>Kukaan ei ole vastannut, tai vastaaja ei tiedä. Se ei tarkoita, että palvelu puuttuisi.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>provider (home municipality)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Käsite</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ruutu</translation>
    </message>
    <message>
        <source>One service type in one municipality at one stage of education.</source>
        <translation>Yksi palvelutyyppi yhdessä kunnassa yhdellä koulutusasteella.</translation>
    </message>
    <message>
        <source>The share of the need that is met, weighted by the residents of the age group. What is partly there counts as half. A range while something is unknown: from all of it missing to all of it available. “–”: there is nothing to divide by.</source>
        <translation>Se osuus tarpeesta, johon vastataan, ikäryhmän asukkailla painotettuna. Osittain saatavilla oleva lasketaan puolikkaana. Kattavuus on vaihteluväli niin kauan kuin kaikkea ei tiedetä: alaraja, jos kaikki tuntematon puuttuu, ja yläraja, jos kaikki on saatavilla. ”–”: ei ole, mistä laskea.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>The share of the cells that somebody has answered, “don&apos;t know” included.</source>
        <translation>Osuus ruuduista, joihin on vastattu, ”en tiedä” mukaan luettuna.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapsia</translation>
    </message>
    <message>
        <source>Residents of the age group of the stage. One child is counted once for each service and stage the number is about.</source>
        <translation>Koulutusasteen ikäryhmän asukkaat. Lapsi lasketaan kerran kutakin palvelua ja koulutusastetta kohti, jota luku koskee.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Päällekkäisyys</translation>
    </message>
    <message>
        <source>Two or more organisations give the service in the cell.</source>
        <translation>Vähintään kaksi organisaatiota antaa ruudun palvelua.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Ristiriita</translation>
    </message>
    <message>
        <source>The answer says that the service is missing, and a provider is known to give it.</source>
        <translation>Vastauksen mukaan palvelu puuttuu, mutta sillä on tiedossa oleva tuottaja.</translation>
    </message>
    <message>
        <source>Providers by sector</source>
        <translation>Palveluntuottajat sektoreittain</translation>
    </message>
    <message>
        <source>No provider is known to serve the area.</source>
        <translation>Alueelle palveluja antavia tuottajia ei ole tiedossa.</translation>
    </message>
    <message>
        <source>Those who serve the area or a part of it, with their home municipality.</source>
        <translation>Tuottajat, jotka palvelevat aluetta tai sen osaa; suluissa kotikunta.</translation>
    </message>
    <message>
        <source>Sector not given</source>
        <translation>Sektori puuttuu tiedoista</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>sector: how many</comment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Määritelmät</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Answers and services: mapping round “%1”, as things were on %2. Municipalities and areas as they were on %3.</source>
        <translation>Vastaukset ja palvelut: kartoituskierros ”%1”, tilanne %2. Kunnat ja alueet sellaisina kuin ne olivat %3.</translation>
    </message>
    <message>
        <source>Numbers of children: %1.</source>
        <translation>Lasten määrät: %1.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entries on these service types are suggestions: %1.</source>
        <translation>Luettelon tiedot näistä palvelutyypeistä ovat ehdotuksia: %1.</translation>
    </message>
    <message>
        <source>About this summary</source>
        <translation>Tietoja koosteesta</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartoituskierros</translation>
    </message>
    <message>
        <source>As things were on</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Areas as they were on</source>
        <translation>Aluejako</translation>
    </message>
    <message>
        <source>Municipalities that have answered</source>
        <translation>Vastanneita kuntia</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Palvelutyyppejä</translation>
    </message>
    <message>
        <source>Cells: service type × municipality × stage of education</source>
        <translation>Ruutuja: palvelutyyppi × kunta × koulutusaste</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Painos</translation>
    </message>
    <message>
        <source>Working edition: with lists of what is to be mended</source>
        <translation>Työpainos: mukana luettelot korjattavista</translation>
    </message>
    <message>
        <source>Public edition: without notes, direct contacts and lists of what is to be mended</source>
        <translation>Julkinen painos: ilman huomautuksia, suoria yhteystietoja ja korjattavien luetteloita</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>What the coverage means</source>
        <translation>Mitä kattavuus tarkoittaa</translation>
    </message>
    <message>
        <source>The coverage is a range because not everything is known. Its lower end takes what is unknown as missing, its upper end as available; the truth lies between them. The more is answered, the narrower the range.</source>
        <translation>Kattavuus on vaihteluväli, koska kaikkea ei tiedetä. Alarajalla tuntematon oletetaan puuttuvaksi ja ylärajalla saatavilla olevaksi; totuus on niiden välissä. Mitä useampaan ruutuun on vastattu, sitä kapeampi väli on.</translation>
    </message>
    <message>
        <source>The coverage is the share of the need that is met: each cell weighs as many residents as the age group of its stage has. What residents partly get counts as half, and where a service is not needed there is no need to meet.</source>
        <translation>Kattavuus on se osuus tarpeesta, johon vastataan: kunkin ruudun paino on sen koulutusasteen ikäryhmän asukasmäärä. Osittain saatu palvelu lasketaan puolikkaana, ja missä palvelua ei tarvita, siellä ei ole tarvetta, johon vastata.</translation>
    </message>
    <message>
        <source>Regional summary of support services for children and young people</source>
        <translation>Alueellinen kooste lasten ja nuorten tukipalveluista</translation>
    </message>
    <message>
        <source>municipalities have answered</source>
        <translation>kuntaa vastannut</translation>
    </message>
    <message>
        <source>The municipalities of the area</source>
        <translation>Alueen kunnat</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Tunnusluvut</translation>
    </message>
    <message>
        <source>A cell is one service type in one municipality at one stage of education. All shares are of the %1 cells of the area.</source>
        <translation>Ruutu on yksi palvelutyyppi yhdessä kunnassa yhdellä koulutusasteella. Kaikki osuudet ovat alueen %1 ruudusta.</translation>
    </message>
    <message>
        <source>Status of the cell</source>
        <translation>Ruudun tilanne</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Kaikki ruudut</translation>
    </message>
    <message>
        <source>Municipalities and stages</source>
        <translation>Kunnat ja koulutusasteet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>municipality (stages)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Municipalities that have not answered anything</source>
        <translation>Kunnat, jotka eivät ole vastanneet mihinkään</translation>
    </message>
    <message>
        <source>Every municipality of the area has answered something.</source>
        <translation>Alueen jokainen kunta on vastannut johonkin.</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Ei tietoa</translation>
    </message>
    <message>
        <source>Service types with cells without information</source>
        <translation>Palvelutyypit, joista ei kaikkialta ole tietoa</translation>
    </message>
    <message>
        <source>There is information on every cell of the area.</source>
        <translation>Alueen jokaisesta ruudusta on tieto.</translation>
    </message>
    <message>
        <source>Available, but nobody is known to give it</source>
        <translation>Saatavilla, mutta tuottaja ei ole tiedossa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are answered available although no provider is known. They count as available.</source>
        <translation>
            <numerusform>%Ln ruutuun on vastattu, että palvelu on saatavilla, vaikka tuottaja ei ole tiedossa. Ruutu lasketaan saatavilla olevaksi.</numerusform>
            <numerusform>%Ln ruutuun on vastattu, että palvelu on saatavilla, vaikka tuottaja ei ole tiedossa. Ruudut lasketaan saatavilla oleviksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of children that are missing</source>
        <translation>Puuttuvat lasten lukumäärät</translation>
    </message>
    <message>
        <source>Their cells weigh nothing in the coverage and in the numbers of children.</source>
        <translation>Näillä ruuduilla ei ole painoa kattavuudessa eikä lasten määrissä.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Palveluntuottaja</translation>
    </message>
    <message>
        <source>Areas served that no municipality belongs to</source>
        <translation>Palvelualueet, joihin ei kuulu yhtään kuntaa</translation>
    </message>
    <message>
        <source>These offerings reach nobody by that area. In the whole inventory.</source>
        <translation>Nämä palvelut eivät tavoita ketään alueensa kautta. Koko kartoituksessa.</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Päällekkäisyydet</translation>
    </message>
    <message>
        <source>No cell is known to have two organisations.</source>
        <translation>Missään ruudussa ei tiedetä olevan kahta organisaatiota.</translation>
    </message>
    <message>
        <source>Where two or more organisations give the same service to the same residents. An overlap can be a strength or a double arrangement: the number does not tell which.</source>
        <translation>Missä vähintään kaksi organisaatiota antaa samaa palvelua samoille asukkaille. Päällekkäisyys voi olla vahvuus tai turhaa kaksinkertaista järjestämistä: luku ei kerro, kumpaa.</translation>
    </message>
    <message>
        <source>Overlapping cells</source>
        <translation>Päällekkäisiä ruutuja</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kuntia</translation>
    </message>
    <message>
        <source>Dependence on one organisation</source>
        <translation>Yhden organisaation varassa</translation>
    </message>
    <message>
        <source>No cell is known to hang on one organisation alone.</source>
        <translation>Minkään ruudun ei tiedetä olevan yhden organisaation varassa.</translation>
    </message>
    <message>
        <source>Cells that only one organisation is known to serve, and the children of their age groups, each counted once. If it stopped, they would be left without.</source>
        <translation>Ruudut, joissa vain yhden organisaation tiedetään antavan palvelua, ja niiden ikäryhmien lapset, kukin laskettuna kerran. Jos se lopettaisi, he jäisivät ilman.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>No answer disagrees with what is known of the providers.</source>
        <translation>Mikään vastaus ei ole ristiriidassa tuottajatietojen kanssa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are answered missing although a provider is known to give the service. They are shown as partly until somebody finds out.</source>
        <translation>
            <numerusform>%Ln ruutuun on vastattu, että palvelu puuttuu, vaikka sillä on tiedossa oleva tuottaja. Ruutu näytetään osittaisena, kunnes asia selviää.</numerusform>
            <numerusform>%Ln ruutuun on vastattu, että palvelu puuttuu, vaikka sillä on tiedossa oleva tuottaja. Ruudut näytetään osittaisina, kunnes asia selviää.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Mitä ei tiedetä</translation>
    </message>
    <message>
        <source>No information does not mean that a service is missing. It means that nobody has told.</source>
        <translation>Tiedon puuttuminen ei tarkoita, että palvelu puuttuu. Se tarkoittaa, että kukaan ei ole kertonut.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>ei vastauksia</translation>
    </message>
    <message>
        <source>By group of services</source>
        <translation>Palveluryhmittäin</translation>
    </message>
    <message>
        <source>The bar shows the statuses of the cells; the line shows the coverage from its lower to its upper end.</source>
        <translation>Palkki näyttää ruutujen tilanteet ja viiva kattavuuden alarajalta ylärajalle.</translation>
    </message>
    <message>
        <source>Group of services</source>
        <translation>Palveluryhmä</translation>
    </message>
    <message>
        <source>By stage of education</source>
        <translation>Koulutusasteittain</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Koulutusaste</translation>
    </message>
    <message>
        <source>By wellbeing services county</source>
        <translation>Hyvinvointialueittain</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>Maakunnittain</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Maakunta</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Cells with an answer</source>
        <translation>Ruutuja vastattu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Municipality by municipality</source>
        <translation>Kunnittain</translation>
    </message>
    <message>
        <source>The numbers of partly, missing and no information are cells.</source>
        <translation>Sarakkeiden osittain, puuttuu ja ei tietoa luvut ovat ruutuja.</translation>
    </message>
    <message>
        <source>Gaps by the number of children</source>
        <translation>Palveluaukot lasten määrän mukaan</translation>
    </message>
    <message>
        <source>Nothing is known to be missing. What nobody has answered is not counted as missing.</source>
        <translation>Minkään ei tiedetä puuttuvan. Vastaamatonta ei lasketa puuttuvaksi.</translation>
    </message>
    <message>
        <source>Children who do not get the service where it is known to be missing, and half of those where it is partly there, municipality and stage by stage. What is not known is not in the number: it stands in its own column.</source>
        <translation>Lapset, jotka jäävät ilman palvelua siellä, missä sen tiedetään puuttuvan, ja puolet siellä, missä palvelu on osittain saatavilla, kunnittain ja koulutusasteittain laskettuna. Se, mitä ei tiedetä, ei ole luvussa: se on omassa sarakkeessaan.</translation>
    </message>
    <message>
        <source>Services in the municipalities</source>
        <translation>Palvelut kunnissa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service type (stages)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside its regions</source>
        <translation>Alueisiinsa verrattuna</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>municipality, its coverage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Coverage of the neighbours by land: %1.</source>
        <translation>Rajanaapurien kattavuus: %1.</translation>
    </message>
    <message>
        <source>Nobody has answered for the municipality, so it is not known what is missing.</source>
        <translation>Kunnan puolesta ei ole vastattu, joten ei tiedetä, mitä puuttuu.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Minkään ei tiedetä puuttuvan.</translation>
    </message>
    <message>
        <source>No information: ask about these</source>
        <translation>Ei tietoa: selvitä nämä</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ei tarvetta</translation>
    </message>
    <message>
        <source>provider not known</source>
        <translation>tuottaja ei tiedossa</translation>
    </message>
    <message>
        <source>answered missing, but a provider is known</source>
        <translation>vastattu puuttuu, mutta tuottaja on tiedossa</translation>
    </message>
    <message>
        <source>The marks from left to right: %1.</source>
        <translation>Merkit vasemmalta oikealle: %1.</translation>
    </message>
    <message>
        <source>no contact details</source>
        <translation>ei yhteystietoja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service type(s)</source>
        <translation>
            <numerusform>%Ln palvelutyyppi</numerusform>
            <numerusform>%Ln palvelutyyppiä</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>syytä ei ole kerrottu</translation>
    </message>
    <message>
        <source>Partly there, and why</source>
        <translation>Osittain saatavilla, ja miksi</translation>
    </message>
    <message>
        <source>What residents get, and from whom</source>
        <translation>Mitä asukkaat saavat ja keneltä</translation>
    </message>
    <message>
        <source>No service is known that residents get in full.</source>
        <translation>Tiedossa ei ole palvelua, jonka asukkaat saisivat kokonaan.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Keneltä kysyä</translation>
    </message>
    <message numerus="yes">
        <source>and %n more provider(s), in the program</source>
        <translation>
            <numerusform>ja %n muu tuottaja, ohjelmassa</numerusform>
            <numerusform>ja %n muuta tuottajaa, ohjelmassa</numerusform>
        </translation>
    </message>
    <message>
        <source>Neighbours known to have it</source>
        <translation>Naapurit, joissa tiedetään olevan</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Yhdyshenkilöt</translation>
    </message>
    <message>
        <source>Statistics Finland, Paavo 2020, 31.12.2018, CC BY 4.0</source>
        <translation>Tilastokeskus, Paavo 2020, 31.12.2018, CC BY 4.0</translation>
    </message>
    <message>
        <source>early childhood education estimated from ages 0–2 and 3–6</source>
        <translation>varhaiskasvatus arvioitu ikäryhmistä 0–2 ja 3–6</translation>
    </message>
    <message>
        <source>pre-primary education estimated as a quarter of ages 3–6</source>
        <translation>esiopetus arvioitu neljäsosaksi ikäryhmästä 3–6</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhdyshenkilö</translation>
    </message>
    <message>
        <source>Why only partly</source>
        <translation>Miksi vain osittain</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Kuka palvelua antaa</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>To the contents of the summary</source>
        <translation>Siirry koosteen sisältöön</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, what a table under it is of</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A bar for each: the shares of the statuses of its cells, and its coverage as a range from 0 to 100 %. The table after the picture has the numbers.</source>
        <translation>Kullakin on palkki: sen ruutujen tilanteiden osuudet, ja sen kattavuus vaihteluvälinä asteikolla 0–100 %. Luvut ovat kuvan jälkeen taulukossa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stages, status</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProviderChoices</name>
    <message>
        <source>%1 (%2)</source>
        <comment>provider, its organisation or municipality</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>provider, number among those alike</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Valitsimet:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Kyllä</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ja vielä %n muu</numerusform>
            <numerusform>%1 ja vielä %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not count in this round, because the service type is not among the round&apos;s.</source>
        <translation>Tätä ei lasketa mukaan, koska palvelutyyppi ei kuulu kierrokseen.</translation>
    </message>
    <message>
        <source>It does not count on the day of the round, %1 (%2).</source>
        <translation>Tätä ei lasketa mukaan kierroksen päivänä %1 (%2).</translation>
    </message>
    <message>
        <source>Reaches no municipality of the area above.</source>
        <translation>Ei ulotu yhteenkään yllä valitun alueen kuntaan.</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %1 of %n municipality(ies) of the area above: %2.</source>
        <translation>
            <numerusform>Ulottuu %1 kuntaan yllä valitun alueen %n kunnasta: %2.</numerusform>
            <numerusform>Ulottuu %1 kuntaan yllä valitun alueen %n kunnasta: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is known to give the same there.</source>
        <translation>Muita saman palvelun antajia ei siellä tunneta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cell(s))</source>
        <translation>
            <numerusform>%1 (%n ruutu)</numerusform>
            <numerusform>%1 (%n ruutua)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja vielä %n muu</numerusform>
            <numerusform>ja vielä %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>The same is also given there by: %1.</source>
        <translation>Samaa antavat siellä myös: %1.</translation>
    </message>
    <message>
        <source>No municipality depends on this organisation alone for it.</source>
        <translation>Yksikään kunta ei ole tässä palvelussa vain tämän organisaation varassa.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) depend on this organisation alone for it: %1.</source>
        <translation>
            <numerusform>%n kunta on tässä palvelussa vain tämän organisaation varassa: %1.</numerusform>
            <numerusform>%n kuntaa on tässä palvelussa vain tämän organisaation varassa: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a mapping round to see where this reaches.</source>
        <translation>Aloita kartoituskierros, niin näet, mihin palvelu ulottuu.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the area above, and %1 children, depend on this organisation alone.</source>
        <translation>
            <numerusform>Yllä valitulla alueella %n ruutu ja %1 lasta on vain tämän organisaation varassa.</numerusform>
            <numerusform>Yllä valitulla alueella %n ruutua ja %1 lasta on vain tämän organisaation varassa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of the area above is known to depend on this organisation alone.</source>
        <translation>Yllä valitulla alueella yhdenkään ruudun ei tiedetä olevan vain tämän organisaation varassa.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>This inventory is open for reading only; nothing can be changed.</source>
        <translation>Tämä kartoitus on auki vain luettavaksi; mitään ei voi muuttaa.</translation>
    </message>
    <message>
        <source>The mapping round is closed. Reopen it to change its answers.</source>
        <translation>Kartoituskierros on suljettu. Avaa se uudelleen, jotta sen vastauksia voi muuttaa.</translation>
    </message>
    <message>
        <source>This is still in use, so it cannot be removed.</source>
        <translation>Tämä on vielä käytössä, joten sitä ei voi poistaa.</translation>
    </message>
    <message>
        <source>This refers to something that is no longer in the inventory.</source>
        <translation>Tämä viittaa johonkin, mitä kartoituksessa ei enää ole.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. Look at it again.</source>
        <translation>Tämä on muuttunut sillä välin. Katso se uudelleen.</translation>
    </message>
    <message>
        <source>A later change touches the same thing (change %1). Take that one back first.</source>
        <translation>Myöhempi muutos koskee samaa asiaa (muutos %1). Peru ensin se.</translation>
    </message>
    <message>
        <source>This has already been taken back.</source>
        <translation>Tämä on jo peruttu.</translation>
    </message>
    <message>
        <source>“%1” cannot hold that value.</source>
        <translation>Kenttään ”%1” ei voi tallentaa tätä arvoa.</translation>
    </message>
    <message>
        <source>The history no longer holds this change, so it cannot be taken back.</source>
        <translation>Tätä muutosta ei ole enää historiassa, joten sitä ei voi perua.</translation>
    </message>
    <message>
        <source>The history up to this has been removed, so it cannot be taken back. A backup from before may still hold it.</source>
        <translation>Muutoshistoria on poistettu tähän asti, joten tätä ei voi perua. Sitä vanhemmassa varmuuskopiossa se voi vielä olla.</translation>
    </message>
    <message>
        <source>This person has been erased for good and does not come back.</source>
        <translation>Tämä henkilö on poistettu lopullisesti eikä palaa.</translation>
    </message>
</context>
<context>
    <name>RowStory</name>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <comment>field, value, earlier value</comment>
        <translation>%1: %2 (aiemmin: %3)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
</context>
<context>
    <name>RunEdit</name>
    <message>
        <source>Not done: the inventory is as it was.</source>
        <translation>Ei tehty: kartoitus on ennallaan.</translation>
    </message>
    <message>
        <source>Stopped. The inventory is as it was.</source>
        <translation>Keskeytetty. Kartoitus on ennallaan.</translation>
    </message>
</context>
<context>
    <name>SheetFieldText</name>
    <message>
        <source>Id</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Palveluntuottaja</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetään pois</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartoituskierros</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Koulutusaste</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Why it is missing or partial</source>
        <translation>Miksi puuttuu tai toteutuu osittain</translation>
    </message>
    <message>
        <source>Enough of it</source>
        <translation>Riittävyys</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Oikea-aikaisuus</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Vastauspäivä</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vastaaja</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>State of the answer</source>
        <translation>Vastauksen tila</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Varma</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Melko varma</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Epävarma</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>No stage is named, so the answers are for all stages of each service.</source>
        <translation>Koulutusastetta ei mainita, joten vastaukset koskevat kunkin palvelun kaikkia asteita.</translation>
    </message>
    <message>
        <source>The answers are for: %1.</source>
        <translation>Vastaukset koskevat: %1.</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>koodin perusteella</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>nimen perusteella</translation>
    </message>
    <message>
        <source>by a word that means the same</source>
        <translation>samaa tarkoittavan sanan perusteella</translation>
    </message>
    <message>
        <source>by a form of its name</source>
        <translation>nimen taivutusmuodon perusteella</translation>
    </message>
    <message>
        <source>by what stands in the column</source>
        <translation>sarakkeen sisällön perusteella</translation>
    </message>
    <message>
        <source>by the title or the name of the sheet</source>
        <translation>otsikon tai välilehden nimen perusteella</translation>
    </message>
    <message>
        <source>by a name that is nearly the same</source>
        <translation>lähes saman nimen perusteella</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>as nothing else was said</source>
        <translation>koska muuta ei sanottu</translation>
    </message>
    <message>
        <source>%1: a list of service providers below row %2.</source>
        <translation>%1: palveluntuottajien luettelo rivin %2 alla.</translation>
    </message>
    <message>
        <source>%1: a table of answers below row %2, for the round %3.</source>
        <translation>%1: vastausten taulukko rivin %2 alla, kierrokselle %3.</translation>
    </message>
    <message>
        <source>%1: a list of answers below row %2, for the round %3.</source>
        <translation>%1: vastausten luettelo rivin %2 alla, kierrokselle %3.</translation>
    </message>
    <message>
        <source>%1 is in the format of old Excel (.xls). Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and try again with that.</source>
        <translation>%1 on vanhan Excelin muodossa (.xls). Avaa se Excelissä tai LibreOfficessa, tallenna se Excel-työkirjana (.xlsx) ja yritä uudelleen sillä.</translation>
    </message>
    <message>
        <source>%1 is a binary Excel workbook (.xlsb). Save it in Excel as an Excel workbook (.xlsx), and try again with that.</source>
        <translation>%1 on Excelin binaarinen työkirja (.xlsb). Tallenna se Excelissä Excel-työkirjana (.xlsx) ja yritä uudelleen sillä.</translation>
    </message>
    <message>
        <source>%1 is an XML spreadsheet of Excel 2003. Open it in Excel, save it as an Excel workbook (.xlsx), and try again with that.</source>
        <translation>%1 on Excel 2003:n XML-taulukko. Avaa se Excelissä, tallenna se Excel-työkirjana (.xlsx) ja yritä uudelleen sillä.</translation>
    </message>
    <message>
        <source>%1 is a web page, whatever its name says. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and try again with that.</source>
        <translation>%1 on verkkosivu, sanoi nimi mitä tahansa. Avaa se Excelissä tai LibreOfficessa, tallenna se Excel-työkirjana (.xlsx) ja yritä uudelleen sillä.</translation>
    </message>
    <message>
        <source>%1 is a document of another kind, not a spreadsheet. Copy the table into a spreadsheet, save that as .xlsx or .ods, and try again with it.</source>
        <translation>%1 on muunlainen asiakirja, ei taulukko. Kopioi taulukko taulukkolaskentaan, tallenna se .xlsx- tai .ods-muodossa ja yritä uudelleen sillä.</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet. Spreadsheets that can be read are .xlsx, .ods and .csv.</source>
        <translation>%1 ei ole taulukko. Luettavia taulukoita ovat .xlsx, .ods ja .csv.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not read. Open it in the program it was made with and save it anew, or ask for it again.</source>
        <translation>%1 on vioittunut, joten sitä ei luettu. Avaa se ohjelmassa, jolla se on tehty, ja tallenna se uudelleen, tai pyydä se uudelleen.</translation>
    </message>
    <message>
        <source>%1 unpacks to incomparably more than it is, as no spreadsheet does, so it was not read. Ask the sender what it is.</source>
        <translation>%1 purkautuu verrattomasti itseään suuremmaksi, niin kuin mikään taulukko ei tee, joten sitä ei luettu. Kysy lähettäjältä, mikä se on.</translation>
    </message>
    <message>
        <source>%1 holds more rows, columns or cells than a spreadsheet program has. Divide it into smaller ones, or delete what stands far outside the table.</source>
        <translation>Tiedostossa %1 on enemmän rivejä, sarakkeita tai soluja kuin taulukkolaskentaohjelmassa. Jaa se pienempiin tai poista se, mikä on kaukana taulukon ulkopuolella.</translation>
    </message>
    <message>
        <source>%1 has a cell that is longer than any text, so it was not read. See whether a quote is left open in it.</source>
        <translation>Tiedostossa %1 on solu, joka on pidempi kuin mikään teksti, joten sitä ei luettu. Katso, onko siinä lainausmerkki jäänyt sulkematta.</translation>
    </message>
    <message>
        <source>%1 holds definitions that no spreadsheet program writes and that can do harm, so it was not read. Ask the sender what it is.</source>
        <translation>Tiedostossa %1 on määrittelyjä, joita mikään taulukkolaskentaohjelma ei kirjoita ja jotka voivat tehdä vahinkoa, joten sitä ei luettu. Kysy lähettäjältä, mikä se on.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>Ei löydy: %1. Tarkista nimi ja kansio.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a spreadsheet in it.</source>
        <translation>%1 on kansio. Nimeä siinä oleva taulukko.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: you have no permission for it, or another program holds it.</source>
        <translation>Tiedostoa %1 ei voi avata: sinulla ei ole siihen oikeutta, tai toinen ohjelma pitää sitä.</translation>
    </message>
    <message>
        <source>%1 is empty: there is not one character in it. Ask for it again.</source>
        <translation>%1 on tyhjä: siinä ei ole yhtään merkkiä. Pyydä se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it with the password, save it without one, and try again with that.</source>
        <translation>%1 on suojattu salasanalla. Avaa se salasanalla, tallenna se ilman salasanaa ja yritä uudelleen sillä.</translation>
    </message>
    <message>
        <source>%1 has no sheet with cells.</source>
        <translation>Tiedostossa %1 ei ole välilehteä, jolla on soluja.</translation>
    </message>
    <message>
        <source>%1 holds neither answers nor service providers that can be recognised. Headings such as municipality, service and answer were looked for on every sheet that is shown.</source>
        <translation>Tiedostosta %1 ei löytynyt vastauksia eikä palveluntuottajia. Jokaiselta näkyvältä välilehdeltä etsittiin otsikoita kuten kunta, palvelu ja vastaus.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Välilehteä ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Some values come from other workbooks; they are as they were when this one was saved.</source>
        <translation>Osa arvoista tulee toisista työkirjoista; ne ovat sellaisina kuin olivat, kun tämä tallennettiin.</translation>
    </message>
    <message>
        <source>The workbook holds macros. They are neither run nor read.</source>
        <translation>Työkirjassa on makroja. Niitä ei suoriteta eikä lueta.</translation>
    </message>
    <message>
        <source>The sheet is hidden. It was read all the same.</source>
        <translation>Välilehti on piilotettu. Se luettiin silti.</translation>
    </message>
    <message>
        <source>The workbook counts its dates from 1904, as old Macs did; they were read so.</source>
        <translation>Työkirja laskee päivät vuodesta 1904 niin kuin vanhat Macit; ne luettiin niin.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so it was read as Windows-1252. See that å, ä and ö are right.</source>
        <translation>Tiedosto ei ole UTF-8-muodossa, joten se luettiin Windows-1252:na. Katso, että å, ä ja ö ovat oikein.</translation>
    </message>
    <message>
        <source>The file has one sheet only, and that was read.</source>
        <translation>Tiedostossa on vain yksi välilehti, ja se luettiin.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no value in the file and were read as empty, first in %1. Open the workbook in Excel or LibreOffice and save it, so that they are worked out.</source>
        <translation>
            <numerusform>%n kaavalla ei ole arvoa tiedostossa, ja se luettiin tyhjänä: %1. Avaa työkirja Excelissä tai LibreOfficessa ja tallenna se, niin se lasketaan.</numerusform>
            <numerusform>%n kaavalla ei ole arvoa tiedostossa, ja ne luettiin tyhjinä, ensimmäisenä %1. Avaa työkirja Excelissä tai LibreOfficessa ja tallenna se, niin ne lasketaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as %2, first in %1.</source>
        <translation>
            <numerusform>%n solussa on virhe, kuten %2: %1.</numerusform>
            <numerusform>%n solussa on virhe, kuten %2, ensimmäisenä %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) were read too, first row %1.</source>
        <translation>
            <numerusform>Myös %n piilotettu rivi luettiin: rivi %1.</numerusform>
            <numerusform>Myös %n piilotettua riviä luettiin, ensimmäisenä rivi %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden columns were read too, first column %1.</source>
        <translation>Myös piilotetut sarakkeet luettiin, ensimmäisenä sarake %1.</translation>
    </message>
    <message>
        <source>%1 holds 29.2.1900, a day that never was; it was left as it stands.</source>
        <translation>Solussa %1 on 29.2.1900, päivä jota ei ollut; se jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>A quote is opened in %1 and never closed, so all that follows is one cell.</source>
        <translation>Solussa %1 alkaa lainausmerkki, jota ei suljeta, joten kaikki sen jälkeen on yhtä solua.</translation>
    </message>
    <message>
        <source>%1: an answer form below row %2, for the round %3. Only what was changed in it is taken.</source>
        <translation>%1: vastauslomake rivin %2 alapuolella, kierrokselle %3. Vain muutokset otetaan.</translation>
    </message>
    <message>
        <source>A text in “%1” is longer than a cell of an Excel workbook can hold (32,767 characters), so nothing was written. Write an .ods or a data package instead.</source>
        <translation>Taulukossa ”%1” on teksti, joka on pidempi kuin Excel-työkirjan soluun mahtuu (32 767 merkkiä), joten mitään ei kirjoitettu. Kirjoita sen sijaan .ods tai tietopaketti.</translation>
    </message>
    <message>
        <source>“%1” has more rows than a sheet can hold (1,048,576), so nothing was written. Write a CSV or a data package instead.</source>
        <translation>Taulukossa ”%1” on enemmän rivejä kuin laskentataulukkoon mahtuu (1 048 576), joten mitään ei kirjoitettu. Kirjoita sen sijaan CSV tai tietopaketti.</translation>
    </message>
    <message>
        <source>%1 holds only what Katve has worked out (the mapping, gaps or cells), and no answers, so nothing was taken in. Export the answers instead (“answers” as the table, or the whole inventory as a workbook), change those, and import that.</source>
        <translation>Tiedostossa %1 on vain Katven laskemaa (kartoitus, puutteet tai solut) eikä vastauksia, joten mitään ei otettu. Vie sen sijaan vastaukset (taulukko ”answers” tai koko aineisto työkirjana), muuta niitä ja tuo se.</translation>
    </message>
    <message>
        <source>There are comments on cells. They are not read; write what matters into the cells.</source>
        <translation>Soluissa on kommentteja. Niitä ei lueta; kirjoita tärkeä itse soluihin.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>About</source>
        <translation>Tietoja</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartoitus</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Puutteet</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ruudut</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Alueet</translation>
    </message>
    <message>
        <source>Regions of municipalities</source>
        <translation>Kuntien alueet</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Asukkaat</translation>
    </message>
    <message>
        <source>Service groups</source>
        <translation>Palveluryhmät</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Palvelutyypit</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Palveluntuottajat</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Tarjotut palvelut</translation>
    </message>
    <message>
        <source>Mapping rounds</source>
        <translation>Kartoituskierrokset</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Yhdyshenkilöt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Kunnan koodi</translation>
    </message>
    <message>
        <source>Service type key</source>
        <translation>Palvelutyypin avain</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Koulutusaste</translation>
    </message>
    <message>
        <source>Stages of education</source>
        <translation>Koulutusasteet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>Palveluntuottajan tunnus</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Alueen laji</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Alueen koodi</translation>
    </message>
    <message>
        <source>Merged into, code</source>
        <translation>Liitetty alueeseen, koodi</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Leveysaste</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Pituusaste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Kind of region</source>
        <translation>Alueen laji</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Alueen koodi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Service group key</source>
        <translation>Palveluryhmän avain</translation>
    </message>
    <message>
        <source>Theme key</source>
        <translation>Teeman avain</translation>
    </message>
    <message>
        <source>In new rounds</source>
        <translation>Mukana uusilla kierroksilla</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Tavallinen järjestämistaso</translation>
    </message>
    <message>
        <source>Theme keys</source>
        <translation>Teemojen avaimet</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Säädösperusta</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Lakisääteinen</translation>
    </message>
    <message>
        <source>Responsible until 2022</source>
        <translation>Vastuussa 2022 asti</translation>
    </message>
    <message>
        <source>Responsible from 2023</source>
        <translation>Vastuussa 2023 alkaen</translation>
    </message>
    <message>
        <source>PTV class</source>
        <translation>PTV-luokka</translation>
    </message>
    <message>
        <source>Replaced by, keys</source>
        <translation>Korvaavien avaimet</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Luotettavuus</translation>
    </message>
    <message>
        <source>Unit of, id</source>
        <translation>Minkä yksikkö, tunnus</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Lajit</translation>
    </message>
    <message>
        <source>Offered service id</source>
        <translation>Tarjotun palvelun tunnus</translation>
    </message>
    <message>
        <source>For whom, area codes</source>
        <translation>Kenelle, alueiden koodit</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Waiting time, days</source>
        <translation>Odotusaika, päivää</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Miten annetaan</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Miten palveluun pääsee</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Vahvistettu</translation>
    </message>
    <message>
        <source>Round id</source>
        <translation>Kierroksen tunnus</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tilanne päivänä</translation>
    </message>
    <message>
        <source>Areas as of</source>
        <translation>Aluejako päivänä</translation>
    </message>
    <message>
        <source>Area codes</source>
        <translation>Alueiden koodit</translation>
    </message>
    <message>
        <source>Answering begins</source>
        <translation>Vastaaminen alkaa</translation>
    </message>
    <message>
        <source>Answering ends</source>
        <translation>Vastaaminen päättyy</translation>
    </message>
    <message>
        <source>Service type keys</source>
        <translation>Palvelutyyppien avaimet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Tietosuojaseloste</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Säilytetään asti</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Reasons for the gap</source>
        <translation>Puutteen syyt</translation>
    </message>
    <message>
        <source>Is there enough</source>
        <translation>Riittävyys</translation>
    </message>
    <message>
        <source>Is it in time</source>
        <translation>Oikea-aikaisuus</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Answered by (role)</source>
        <translation>Vastaaja (rooli)</translation>
    </message>
    <message>
        <source>Where the answer is from</source>
        <translation>Mistä vastaus on</translation>
    </message>
    <message>
        <source>State of the answer</source>
        <translation>Vastauksen tila</translation>
    </message>
    <message>
        <source>Contact person id</source>
        <translation>Yhdyshenkilön tunnus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>To be deleted after</source>
        <translation>Poistettava jälkeen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Palveluntuottaja</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Liitetty alueeseen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Palveluryhmä</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Korvaavat</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>Minkä yksikkö</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartoituskierros</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Coverage at least</source>
        <translation>Kattavuus vähintään</translation>
    </message>
    <message>
        <source>Coverage at most</source>
        <translation>Kattavuus enintään</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Several providers</source>
        <translation>Useita tuottajia</translation>
    </message>
    <message>
        <source>One provider only</source>
        <translation>Vain yksi tuottaja</translation>
    </message>
    <message>
        <source>Provider not named</source>
        <translation>Tuottaja nimeämättä</translation>
    </message>
    <message>
        <source>Answer and register disagree</source>
        <translation>Vastaus ja rekisteri eri mieltä</translation>
    </message>
    <message>
        <source>Residents who may need it</source>
        <translation>Asukkaita, jotka voivat tarvita</translation>
    </message>
    <message>
        <source>Residents of whom nothing is known</source>
        <translation>Asukkaita, joiden osalta ei tietoa</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Number of providers</source>
        <translation>Tuottajien määrä</translation>
    </message>
    <message>
        <source>Mapping of services as tables</source>
        <translation>Palvelukartoitus taulukkoina</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>Kaikki palvelutyypit</translation>
    </message>
    <message>
        <source>A row for each service type and stage of education, a column for each municipality. “?” says that there is no information: it does not say that the service is missing.</source>
        <translation>Rivi jokaiselle palvelutyypille ja koulutusasteelle, sarake jokaiselle kunnalle. ”?” kertoo, että tietoa ei ole: se ei tarkoita, että palvelu puuttuu.</translation>
    </message>
    <message>
        <source>The numbers count cells: one service type in one municipality at one stage of education. Coverage is weighted by residents. While something is not known it is a range: at least, if all of that is missing; at most, if all of it is available.</source>
        <translation>Luvut ovat ruutuja: yksi palvelutyyppi yhdessä kunnassa yhdellä koulutusasteella. Kattavuus on painotettu asukkailla. Kun kaikkea ei tiedetä, se on vaihteluväli: vähintään, jos kaikki tuntematon puuttuu; enintään, jos se kaikki on saatavilla.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Kartoitus</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Invented sample: the answers and municipal services are not real.</source>
        <translation>Keksitty esimerkki: vastaukset ja kuntien palvelut eivät ole todellisia.</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Kirjoitettu</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Miten luetaan</translation>
    </message>
    <message>
        <source>A sheet for each list. Beside a code stands the name it means. An empty cell says nothing.</source>
        <translation>Jokaisella luettelolla on oma taulukkonsa. Koodin vieressä on nimi, jota se tarkoittaa. Tyhjä solu ei kerro mitään.</translation>
    </message>
    <message>
        <source>Katve reads this workbook again: what you change on the lists is taken in. Codes and keys count; the names beside them are not read.</source>
        <translation>Katve lukee tämän työkirjan takaisin: luetteloihin tehdyt muutokset otetaan mukaan. Koodit, avaimet ja tunnukset ratkaisevat; nimiä niiden vieressä ei lueta.</translation>
    </message>
    <message>
        <source>Round of the first sheets</source>
        <translation>Ensimmäisten taulukoiden kierros</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kuntia</translation>
    </message>
    <message>
        <source>Service types in the round</source>
        <translation>Palvelutyyppejä kierroksella</translation>
    </message>
    <message>
        <source>Cells without information</source>
        <translation>Ruutuja, joista ei tietoa</translation>
    </message>
    <message>
        <source>not known is not missing</source>
        <translation>tuntematon ei ole puuttuva</translation>
    </message>
    <message>
        <source>Colours and words</source>
        <translation>Värit ja sanat</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>vahvistettu</translation>
    </message>
    <message>
        <source>from the round before, not confirmed</source>
        <translation>edelliseltä kierrokselta, ei vahvistettu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>own</source>
        <translation>omasta kunnasta</translation>
    </message>
    <message>
        <source>from the province</source>
        <translation>maakunnasta</translation>
    </message>
    <message>
        <source>from the responsibility area</source>
        <translation>erityisvastuualueelta</translation>
    </message>
    <message>
        <source>from the whole country</source>
        <translation>valtakunnallisesti</translation>
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
        <source>available</source>
        <translation>saatavilla</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>ei tiedetä</translation>
    </message>
    <message>
        <source>early childhood education</source>
        <translation>varhaiskasvatus</translation>
    </message>
    <message>
        <source>pre-primary education</source>
        <translation>esiopetus</translation>
    </message>
    <message>
        <source>grades 1–6</source>
        <translation>vuosiluokat 1–6</translation>
    </message>
    <message>
        <source>grades 7–9</source>
        <translation>vuosiluokat 7–9</translation>
    </message>
    <message>
        <source>upper secondary level</source>
        <translation>toinen aste</translation>
    </message>
    <message>
        <source>EC</source>
        <comment>early childhood, one to three letters</comment>
        <translation>VK</translation>
    </message>
    <message>
        <source>PP</source>
        <comment>pre-primary, one to three letters</comment>
        <translation>EO</translation>
    </message>
    <message>
        <source>US</source>
        <comment>upper secondary, one to three letters</comment>
        <translation>2.</translation>
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
        <source>education sector</source>
        <translation>sivistystoimi</translation>
    </message>
    <message>
        <source>social services sector</source>
        <translation>sosiaalitoimi</translation>
    </message>
    <message>
        <source>health care</source>
        <translation>terveydenhuolto</translation>
    </message>
    <message>
        <source>specialised medical care</source>
        <translation>erikoissairaanhoito</translation>
    </message>
    <message>
        <source>non-governmental organisation</source>
        <translation>järjestö</translation>
    </message>
    <message>
        <source>parish</source>
        <translation>seurakunta</translation>
    </message>
    <message>
        <source>state</source>
        <translation>valtio</translation>
    </message>
    <message>
        <source>private provider</source>
        <translation>yksityinen palveluntuottaja</translation>
    </message>
    <message>
        <source>lack of staff</source>
        <translation>henkilöstöpula</translation>
    </message>
    <message>
        <source>lack of funding</source>
        <translation>rahoituspula</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>aukioloajat</translation>
    </message>
    <message>
        <source>age limit</source>
        <translation>ikäraja</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>jono</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>etäisyys</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>hinta</translation>
    </message>
    <message>
        <source>only for a time</source>
        <translation>vain määräajan</translation>
    </message>
    <message>
        <source>nobody provides it</source>
        <translation>ei tuottajaa</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>muu syy</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>riittävästi</translation>
    </message>
    <message>
        <source>enough for some</source>
        <translation>osalle riittävästi</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>liian vähän</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>oikeaan aikaan</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>viiveellä</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>liian myöhään</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>työpaja</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>vierailu</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>kysely</translation>
    </message>
    <message>
        <source>document</source>
        <translation>asiakirja</translation>
    </message>
    <message>
        <source>register</source>
        <translation>rekisteri</translation>
    </message>
    <message>
        <source>working</source>
        <translation>toiminnassa</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>päättymässä</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>valmisteilla</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>suunnitteilla</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>keskeytetty</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>from the wellbeing county</source>
        <translation>hyvinvointialueelta</translation>
    </message>
    <message>
        <source>from the collaborative area</source>
        <translation>yhteistyöalueelta</translation>
    </message>
    <message>
        <source>province</source>
        <translation>maakunta</translation>
    </message>
    <message>
        <source>wellbeing services county</source>
        <translation>hyvinvointialue</translation>
    </message>
    <message>
        <source>network region</source>
        <translation>verkoston alue</translation>
    </message>
    <message>
        <source>responsibility area (ERVA)</source>
        <translation>erityisvastuualue</translation>
    </message>
    <message>
        <source>collaborative area</source>
        <translation>yhteistyöalue</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>country</source>
        <translation>maa</translation>
    </message>
    <message>
        <source>municipal</source>
        <translation>kunnallinen</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>valtakunnallinen</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>paikan päällä</translation>
    </message>
    <message>
        <source>comes to the child</source>
        <translation>lapsen luona (jalkautuva)</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>etäyhteydellä</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>puhelimitse</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>avoin kaikille</translation>
    </message>
    <message>
        <source>with a referral</source>
        <translation>lähetteellä</translation>
    </message>
    <message>
        <source>through school or day care</source>
        <translation>koulun tai päiväkodin kautta</translation>
    </message>
    <message>
        <source>with a decision</source>
        <translation>päätöksellä</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>maksuton</translation>
    </message>
    <message>
        <source>for a fee</source>
        <translation>maksullinen</translation>
    </message>
    <message>
        <source>with a payment commitment</source>
        <translation>maksusitoumuksella</translation>
    </message>
    <message>
        <source>wellbeing services county (collaborative area)</source>
        <translation>hyvinvointialue (yhteistyöalue)</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>valtio</translation>
    </message>
    <message>
        <source>hospital district</source>
        <translation>sairaanhoitopiiri</translation>
    </message>
    <message>
        <source>special care district</source>
        <translation>erityishuoltopiiri</translation>
    </message>
    <message>
        <source>association</source>
        <translation>järjestö</translation>
    </message>
    <message>
        <source>education provider</source>
        <translation>koulutuksen järjestäjä</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>poliisi</translation>
    </message>
    <message>
        <source>centre of expertise</source>
        <translation>osaamiskeskus</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ja </translation>
    </message>
    <message>
        <source> or </source>
        <translation> tai </translation>
    </message>
</context>
<context>
    <name>katve::AnswerMenu</name>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Vastaukset</translation>
    </message>
    <message>
        <source>Answer: &amp;available</source>
        <translation>Vastaa: &amp;saatavilla</translation>
    </message>
    <message>
        <source>Answer: &amp;partly</source>
        <translation>Vastaa: &amp;osittain</translation>
    </message>
    <message>
        <source>Answer: &amp;missing</source>
        <translation>Vastaa: &amp;puuttuu</translation>
    </message>
    <message>
        <source>Answer: &amp;don&apos;t know</source>
        <translation>Vastaa: &amp;ei tiedossa</translation>
    </message>
    <message>
        <source>Answer: &amp;not needed</source>
        <translation>Vastaa: ei &amp;tarvetta</translation>
    </message>
    <message>
        <source>&amp;Clear the answer</source>
        <translation>T&amp;yhjennä vastaus</translation>
    </message>
    <message>
        <source>C&amp;onfirm carried answers</source>
        <translation>&amp;Vahvista siirretyt vastaukset</translation>
    </message>
    <message>
        <source>&amp;Fill the selection from its topmost cell</source>
        <translation>&amp;Täytä valinta sen ylimmän ruudun mukaan</translation>
    </message>
    <message>
        <source>Next cell without an ans&amp;wer</source>
        <translation>Se&amp;uraava ruutu vailla vastausta</translation>
    </message>
    <message>
        <source>Add &amp;who gives the service…</source>
        <translation>&amp;Lisää, kuka palvelua tuottaa…</translation>
    </message>
    <message>
        <source>No&amp;te of the cell</source>
        <translation>Ruudun &amp;muistiinpano</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Liitä</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>V&amp;alitse kaikki</translation>
    </message>
</context>
<context>
    <name>katve::BackupRestorer</name>
    <message>
        <source>There are backups of this inventory.</source>
        <translation>Tästä kartoituksesta on varmuuskopioita.</translation>
    </message>
    <message>
        <source>Show the backups…</source>
        <translation>Näytä varmuuskopiot…</translation>
    </message>
</context>
<context>
    <name>katve::BackupsPanel</name>
    <message>
        <source>first opening of the day</source>
        <translation>päivän ensimmäinen avaus</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>ennen tuontia</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>ennen yhdistämistä</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>ennen varmuuskopion palautusta</translation>
    </message>
    <message>
        <source>before old history was removed</source>
        <translation>ennen vanhan historian poistoa</translation>
    </message>
    <message>
        <source>before a person was erased</source>
        <translation>ennen henkilön tietojen poistoa</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what was done, when, who</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The inventory cannot be opened, so what has been done since cannot be listed.</source>
        <translation>Kartoitusta ei voi avata, joten kopion jälkeen tehtyä ei voi luetella.</translation>
    </message>
    <message>
        <source>Nothing has been done since: the inventory holds the same.</source>
        <translation>Kopion jälkeen ei ole tehty mitään: kartoituksessa on sama sisältö.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) done since would be gone:</source>
        <translation>
            <numerusform>%n kopion jälkeen tehty muutos katoaisi:</numerusform>
            <numerusform>%n kopion jälkeen tehtyä muutosta katoaisi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja vielä %n muu</numerusform>
            <numerusform>ja vielä %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore this</source>
        <translation>&amp;Palauta tämä</translation>
    </message>
    <message>
        <source>Backups of the inventory</source>
        <translation>Kartoituksen varmuuskopiot</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Varmuuskopiot, uusin ensin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>The program copies the inventory once a day before its first change, and before every import and merge. What a backup replaces is kept as a backup too.</source>
        <translation>Ohjelma kopioi kartoituksen kerran päivässä ennen ensimmäistä muutosta sekä ennen jokaista tuontia ja yhdistämistä. Myös se, minkä varmuuskopio korvaa, jää varmuuskopioksi.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made when the inventory is opened for writing.</source>
        <translation>Varmuuskopiota ei vielä ole. Ensimmäinen tehdään, kun kartoitus avataan muokattavaksi.</translation>
    </message>
    <message>
        <source>It holds: rounds %1, answers %2, providers %3, services they give %4.</source>
        <translation>Sisältö: kierroksia %1, vastauksia %2, palveluntuottajia %3, niiden antamia palveluja %4.</translation>
    </message>
    <message>
        <source>Its newest act: %1.</source>
        <translation>Viimeisin muutos: %1.</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>ennen tiedoston muuntamista uuteen muotoon</translation>
    </message>
</context>
<context>
    <name>katve::BarChartView</name>
    <message>
        <source>The table beside it has the same facts.</source>
        <translation>Samat tiedot ovat viereisessä taulukossa.</translation>
    </message>
    <message>
        <source>%1
%2: %L3 of %L4</source>
        <comment>bar, its part, how many, of how many</comment>
        <translation>%1
%2: %L3 / %L4</translation>
    </message>
</context>
<context>
    <name>katve::CataloguePage</name>
    <message>
        <source>Take the core types</source>
        <translation>Ota ydintyypit</translation>
    </message>
    <message>
        <source>Take every type in force</source>
        <translation>Ota kaikki voimassa olevat</translation>
    </message>
    <message>
        <source>In force on the day of the round</source>
        <translation>Voimassa kierroksen päivänä</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>Kierrokseen kuuluvat</translation>
    </message>
    <message>
        <source>All, also ended and coming ones</source>
        <translation>Kaikki, myös päättyneet ja tulevat</translation>
    </message>
    <message>
        <source>Which service types are shown</source>
        <translation>Mitkä palvelutyypit näytetään</translation>
    </message>
    <message>
        <source>The round asks about the core types in force on its day, and nothing else.</source>
        <translation>Kierroksella kysytään sen päivänä voimassa olevat ydintyypit eikä muuta.</translation>
    </message>
    <message>
        <source>The round asks about every type in force on its day, also those added later.</source>
        <translation>Kierroksella kysytään kaikki sen päivänä voimassa olevat tyypit, myös myöhemmin lisätyt.</translation>
    </message>
    <message>
        <source>Add a type of our own…</source>
        <translation>Lisää oma palvelutyyppi…</translation>
    </message>
    <message numerus="yes">
        <source>The round asks about the %n service type(s) that are ticked.</source>
        <translation>
            <numerusform>Kierroksella kysytään yksi, rastitettu palvelutyyppi.</numerusform>
            <numerusform>Kierroksella kysytään rastitetut %n palvelutyyppiä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to types that are switched off are hidden. None is lost: they come back with a tick.</source>
        <translation>
            <numerusform>%n pois otettujen tyyppien vastaus on piilossa. Se ei katoa, vaan tulee takaisin rastilla.</numerusform>
            <numerusform>%n pois otettujen tyyppien vastausta on piilossa. Ne eivät katoa, vaan tulevat takaisin rastilla.</numerusform>
        </translation>
    </message>
    <message>
        <source>A round asks about one service type at least, so this one stays.</source>
        <translation>Kierrokseen kuuluu vähintään yksi palvelutyyppi, joten tämä jää.</translation>
    </message>
</context>
<context>
    <name>katve::CatchmentField</name>
    <message>
        <source>Add an area that is served</source>
        <translation>Lisää alue, jota palvellaan</translation>
    </message>
    <message>
        <source>municipality, province, county or whole country</source>
        <translation>kunta, maakunta, hyvinvointialue tai koko maa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>area, what kind of area</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>an area that can be taken away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Poista: %1</translation>
    </message>
</context>
<context>
    <name>katve::ContactForm</name>
    <message>
        <source>Name of the contact person</source>
        <translation>Yhdyshenkilön nimi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>for example: leading school social worker</source>
        <translation>esimerkiksi: johtava koulukuraattori</translation>
    </message>
    <message>
        <source>Provider they work for</source>
        <translation>Palveluntuottaja, jolla hän on työssä</translation>
    </message>
    <message>
        <source>Organisation in words</source>
        <translation>Organisaatio sanoin</translation>
    </message>
    <message>
        <source>when it is no provider here</source>
        <translation>jos se ei ole kartoituksen palveluntuottaja</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Työpuhelin</translation>
    </message>
    <message>
        <source>E-mail at work</source>
        <translation>Työsähköposti</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>for example: fi, sv, se</source>
        <translation>esimerkiksi: fi, sv, se</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>where this is known from</source>
        <translation>mistä tieto on saatu</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>To be erased after</source>
        <translation>Poistettava viimeistään</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>kirjoita osa nimestä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Työpaikka</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>Tai sanoin</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Vastaa alueesta</translation>
    </message>
    <message>
        <source>Only what is needed to reach somebody at work. Contact people stay out of copies and exports unless you choose otherwise.</source>
        <translation>Vain se, mitä tarvitaan yhteydenottoon työssä. Yhdyshenkilöt jäävät pois kopioista ja viennistä, ellet toisin valitse.</translation>
    </message>
    <message>
        <source>A contact person needs a name.</source>
        <translation>Yhdyshenkilöllä pitää olla nimi.</translation>
    </message>
    <message>
        <source>“%1” is no provider here. Choose one from the list, or write it on the line “Or in words”.</source>
        <translation>”%1” ei ole kartoituksen palveluntuottaja. Valitse luettelosta tai kirjoita se riville ”Tai sanoin”.</translation>
    </message>
    <message>
        <source>“%1” is no area. Choose one from the list, or leave it empty.</source>
        <translation>”%1” ei ole alue. Valitse luettelosta tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 31.12.2026.</source>
        <translation>”%1” ei ole päivä. Kirjoita se muodossa 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>katve::ContactList</name>
    <message>
        <source>Only those to be erased by now</source>
        <translation>Vain ne, jotka pitäisi jo poistaa</translation>
    </message>
    <message>
        <source>Find by name, role, workplace or area</source>
        <translation>Etsi nimellä, tehtävällä, työpaikalla tai alueella</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Yhdyshenkilöt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Name of a new contact person</source>
        <translation>Uuden yhdyshenkilön nimi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add the contact person</source>
        <translation>Lisää yhdyshenkilö</translation>
    </message>
    <message>
        <source>%L1 of %L2 contact people</source>
        <comment>shown, all</comment>
        <translation>%L1 / %L2 yhdyshenkilöä</translation>
    </message>
    <message>
        <source>No contact person is known yet. Write a name below: whom one may call at work about the services of a municipality or a provider.</source>
        <translation>Yhtään yhdyshenkilöä ei ole vielä. Kirjoita alle nimi: kenelle voi työasioissa soittaa kunnan tai palveluntuottajan palveluista.</translation>
    </message>
    <message>
        <source>Nobody is left by what is chosen above. Clear the search, or take the tick away.</source>
        <translation>Yllä oleviin valintoihin ei sovi kukaan. Tyhjennä haku tai poista rasti.</translation>
    </message>
</context>
<context>
    <name>katve::ContactsPage</name>
    <message>
        <source>Contact people</source>
        <translation>Yhdyshenkilöt</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>Kaikki henkilöstä</translation>
    </message>
    <message>
        <source>Copies with names</source>
        <translation>Kopiot, joissa on nimiä</translation>
    </message>
</context>
<context>
    <name>katve::ContactsPanel</name>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Kaikki tästä henkilöstä…</translation>
    </message>
    <message>
        <source>The chosen contact person</source>
        <translation>Valittu yhdyshenkilö</translation>
    </message>
    <message>
        <source>Choose a contact person to see how to reach them.</source>
        <translation>Valitse yhdyshenkilö, niin näet yhteystiedot.</translation>
    </message>
    <message>
        <source>The time until which this was to be kept has run out. Erase it for good by “Everything about this person…”, or give it a later day.</source>
        <translation>Tietojen säilytysaika on päättynyt. Poista ne lopullisesti kohdasta ”Kaikki tästä henkilöstä…” tai anna myöhempi päivä.</translation>
    </message>
    <message>
        <source>%1 was removed, and is still in the history: undo brings it back. To erase somebody for good, use “Everything about a person”.</source>
        <translation>%1 poistettiin, mutta on vielä muutoshistoriassa: kumoaminen palauttaa. Lopullisesti poistat kohdasta ”Kaikki henkilöstä”.</translation>
    </message>
    <message>
        <source>Not kept yet: %1 Esc leaves it as it was.</source>
        <translation>Ei vielä tallennettu: %1 Esc jättää ennalleen.</translation>
    </message>
</context>
<context>
    <name>katve::DateField</name>
    <message>
        <source>d.m.yyyy</source>
        <translation>p.k.vvvv</translation>
    </message>
</context>
<context>
    <name>katve::DisputeNotice</name>
    <message>
        <source>Disputed between files: settle…</source>
        <translation>Tiedostot ristiriidassa: ratkaise…</translation>
    </message>
    <message>
        <source>Two files that were merged say different things of this cell. Until somebody settles it, what was said before counts.</source>
        <translation>Yhdistetyt tiedostot sanovat tästä ruudusta eri asiaa. Aiemmin sanottu on voimassa, kunnes ristiriita ratkaistaan.</translation>
    </message>
</context>
<context>
    <name>katve::DisputesPanel</name>
    <message>
        <source>Mine (M)</source>
        <translation>Oma (M)</translation>
    </message>
    <message>
        <source>Theirs (T)</source>
        <translation>Muiden (T)</translation>
    </message>
    <message>
        <source>Both as a note (B)</source>
        <translation>Kumpikin muistiinpanoon (B)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Myöhemmin (L)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Merged files say different things of these. Until you choose, what was said before counts. Arrow keys move; undo brings the last one back. You can stop and go on another day.</source>
        <translation>Yhdistetyt tiedostot sanovat näistä eri asiaa. Aiemmin sanottu on voimassa, kunnes valitset. Nuolinäppäimillä liikutaan, ja kumoaminen palauttaa viimeisimmän. Voit lopettaa ja jatkaa toisena päivänä.</translation>
    </message>
    <message>
        <source>All disputes are settled. Undo brings the last one back.</source>
        <translation>Kaikki ristiriidat on ratkaistu. Kumoaminen palauttaa viimeisimmän.</translation>
    </message>
    <message>
        <source>Nothing is disputed. When files that are merged say different things of the same cell or provider, both are kept and listed here.</source>
        <translation>Ristiriitoja ei ole. Kun yhdistettävät tiedostot sanovat eri asiaa samasta ruudusta tai palveluntuottajasta, kumpikin säilyy ja luetellaan täällä.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Siirretty myöhemmäksi</translation>
    </message>
    <message>
        <source>%1. Meanwhile counts: %2.</source>
        <comment>reason, value</comment>
        <translation>%1. Sillä välin voimassa: %2.</translation>
    </message>
    <message>
        <source>Not later after all (L)</source>
        <translation>Ei sittenkään myöhemmin (L)</translation>
    </message>
    <message>
        <source>Go to the cell (G)</source>
        <translation>Siirry ruutuun (G)</translation>
    </message>
    <message>
        <source>Go to the provider (G)</source>
        <translation>Siirry palveluntuottajaan (G)</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Valitse %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Muiden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This inventory itself has said nothing of it. Choose by number.</source>
        <translation>Tässä kartoituksessa siitä ei ole sanottu mitään. Valitse numerolla.</translation>
    </message>
    <message>
        <source>Several others say different things. Choose one of them by its number.</source>
        <translation>Useat muut sanovat eri asiaa. Valitse yksi numerolla.</translation>
    </message>
    <message>
        <source>This has no note. Choose one of the values.</source>
        <translation>Tällä ei ole muistiinpanoa. Valitse jokin arvoista.</translation>
    </message>
</context>
<context>
    <name>katve::ExportPanel</name>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>E&amp;xcel-työkirja (.xlsx)</translation>
    </message>
    <message>
        <source>&amp;OpenDocument workbook (.ods), for LibreOffice</source>
        <translation>&amp;OpenDocument-työkirja (.ods), LibreOfficelle</translation>
    </message>
    <message>
        <source>&amp;Data package (.zip), for other programs</source>
        <translation>&amp;Tietopaketti (.zip), muille ohjelmille</translation>
    </message>
    <message>
        <source>With &amp;contact people</source>
        <translation>Myös &amp;yhdyshenkilöt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Kirjoita…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vienti</translation>
    </message>
    <message>
        <source>How much has been written</source>
        <translation>Paljonko on kirjoitettu</translation>
    </message>
    <message>
        <source>Writes everything that the inventory holds, but not its history.</source>
        <translation>Kirjoittaa kaiken, mitä kartoituksessa on, mutta ei sen muutoshistoriaa.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Pysäytetty. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>A package of CSV files, from which the whole inventory can be made again anywhere.</source>
        <translation>CSV-tiedostojen paketti, josta koko kartoituksen voi tehdä uudelleen missä tahansa.</translation>
    </message>
    <message>
        <source>A sheet for each list, the mapping grid in its colours, and the gaps. Katve reads the workbook again: what is changed on the lists can be taken in.</source>
        <translation>Oma taulukko jokaiselle luettelolle, kartoituksen ruudukko väreineen ja puutteet. Katve lukee työkirjan takaisin: luetteloihin tehdyt muutokset voi ottaa mukaan.</translation>
    </message>
    <message>
        <source>All contact people go along. Give the file only to those who may see them; that it was made is noted on the page Contact people.</source>
        <translation>Kaikki yhdyshenkilöt tulevat mukaan. Anna tiedosto vain niille, jotka saavat nähdä heidät; sen tekeminen merkitään Yhdyshenkilöt-sivulle.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name goes along.</source>
        <translation>Kenenkään nimi ei tule mukaan.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheets (*.ods)</source>
        <translation>OpenDocument-laskentataulukot (*.ods)</translation>
    </message>
    <message>
        <source>Data packages (*.zip)</source>
        <translation>Tietopaketit (*.zip)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
</context>
<context>
    <name>katve::Exporter</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Muisti ei riitä tähän. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>katve::FinderPanel</name>
    <message>
        <source>Find anything</source>
        <translation>Etsi mitä tahansa</translation>
    </message>
    <message>
        <source>Municipality, service type, provider or command</source>
        <translation>Kunta, palvelutyyppi, palveluntuottaja tai komento</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Etsittävä</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Löydetyt</translation>
    </message>
    <message>
        <source>Write part of a name. Swedish names and forms such as “Kemissä” are found too.</source>
        <translation>Kirjoita osa nimestä. Myös ruotsinkieliset nimet ja muodot kuten ”Kemissä” löytyvät.</translation>
    </message>
    <message>
        <source>Nothing of that name. Try a shorter part of it.</source>
        <translation>Sen nimistä ei ole. Kokeile lyhyempää osaa nimestä.</translation>
    </message>
</context>
<context>
    <name>katve::FormPanel</name>
    <message>
        <source>&amp;Make the form…</source>
        <translation>&amp;Tee lomake…</translation>
    </message>
    <message>
        <source>Answer form</source>
        <translation>Vastauslomake</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Language of the lists</source>
        <translation>Luetteloiden kieli</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Alue</translation>
    </message>
    <message>
        <source>&amp;Language of the lists</source>
        <translation>Luetteloiden &amp;kieli</translation>
    </message>
    <message>
        <source>Makes a workbook (.xlsx) in which municipalities answer with Excel, LibreOffice or Google Sheets, without Katve. The instructions and headings are in Finnish and Swedish, and today&apos;s answers are filled in.</source>
        <translation>Tekee työkirjan (.xlsx), johon kunnat vastaavat Excelillä, LibreOfficella tai Google Sheetsillä ilman Katvetta. Ohjeet ja otsikot ovat suomeksi ja ruotsiksi, ja tämänhetkiset vastaukset ovat valmiina.</translation>
    </message>
    <message>
        <source>There is no mapping round with municipalities in this area, so there is nothing to ask.</source>
        <translation>Tällä alueella ei ole kartoituskierrosta, jossa olisi kuntia, joten kysyttävää ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>A sheet for each of %n municipality(ies). Mapping round: %1.</source>
        <translation>
            <numerusform>Taulukko %n kunnalle. Kartoituskierros: %1.</numerusform>
            <numerusform>Oma taulukko jokaiselle %n kunnalle. Kartoituskierros: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer form – %1.xlsx</source>
        <comment>area</comment>
        <translation>Vastauslomake – %1.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>A form cannot take the place of the inventory. Choose another name.</source>
        <translation>Lomake ei voi korvata kartoitusta. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The form is in %1. Send it to those who are to answer. What comes back is taken in as any workbook is; only what they have changed counts.</source>
        <translation>Lomake on tiedostossa %1. Lähetä se vastaajille. Palautunut lomake tuodaan kuten muutkin työkirjat; vain vastaajien tekemät muutokset otetaan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Keskeytettiin. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Making the form…</source>
        <translation>Tehdään lomaketta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in it look as if they told who somebody is; look at them before you send it.</source>
        <translation>
            <numerusform>Siinä on %n huomautus, josta näyttää voivan tunnistaa jonkun; katso se ennen lähettämistä.</numerusform>
            <numerusform>Siinä on %n huomautusta, joista näyttää voivan tunnistaa jonkun; katso ne ennen lähettämistä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::GapsControls</name>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>One bar for each</source>
        <translation>Mistä kukin palkki on</translation>
    </message>
    <message>
        <source>Areas side by side</source>
        <translation>Alueet rinnakkain</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä lasketaan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Only statutory</source>
        <translation>Vain lakisääteiset</translation>
    </message>
    <message>
        <source>Only service types that the law requires</source>
        <translation>Vain palvelutyypit, joita laki edellyttää</translation>
    </message>
    <message>
        <source>What there is and is missing</source>
        <translation>Mitä on, mitä puuttuu</translation>
    </message>
    <message>
        <source>Is there enough</source>
        <translation>Riittävyys</translation>
    </message>
    <message>
        <source>Does it come in time</source>
        <translation>Oikea-aikaisuus</translation>
    </message>
    <message>
        <source>Coverage of the need</source>
        <translation>Tarpeen kattavuus</translation>
    </message>
    <message>
        <source>Shares of the cells</source>
        <translation>Osuus ruuduista</translation>
    </message>
    <message>
        <source>Numbers of cells</source>
        <translation>Ruutujen määrä</translation>
    </message>
    <message>
        <source>Shares of the children</source>
        <translation>Osuus lapsista</translation>
    </message>
    <message>
        <source>Numbers of children</source>
        <translation>Lasten määrä</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <translation>Suurin puute ensin</translation>
    </message>
    <message>
        <source>Most children first</source>
        <translation>Eniten lapsia ensin</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nimen mukaan</translation>
    </message>
    <message>
        <source>By service type</source>
        <translation>Palvelutyypeittäin</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Ryhmittäin</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Teemoittain</translation>
    </message>
    <message>
        <source>By stage of education</source>
        <translation>Koulutusasteittain</translation>
    </message>
    <message>
        <source>Areas together</source>
        <translation>Alueet yhdessä</translation>
    </message>
    <message>
        <source>By area: %1</source>
        <comment>kind of area</comment>
        <translation>Alueittain: %1</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <comment>kind of area</comment>
        <translation>Rinnakkain: %1</translation>
    </message>
</context>
<context>
    <name>katve::GapsPage</name>
    <message>
        <source>Facts of the chart as a table</source>
        <translation>Kaavion tiedot taulukkona</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopioi kuva</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Tallenna kuva…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tallenna taulukko…</translation>
    </message>
    <message>
        <source>No statutory service type is left by the scope above. Take “Only statutory” away to see the rest.</source>
        <translation>Yläpuolen rajaus ei jätä yhtään lakisääteistä palvelutyyppiä. Poista valinta ”Vain lakisääteiset”, niin näet muut.</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the area. Choose another division above.</source>
        <translation>Tällä alueella ei ole mitään tällaista. Valitse yläpuolelta toinen jako.</translation>
    </message>
    <message>
        <source>The facts as a workbook (.xlsx, .ods) or as CSV</source>
        <translation>Tiedot työkirjana (.xlsx, .ods) tai CSV-tiedostona</translation>
    </message>
    <message>
        <source>As SVG or PDF, which stay sharp at every size, or as PNG of the size you choose</source>
        <translation>SVG- tai PDF-tiedostona, jotka pysyvät terävinä kaikenkokoisina, tai PNG-kuvana, jonka koon valitset</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Shows the facts of the chart as a table beside it</source>
        <translation>Näyttää kaavion tiedot taulukkona sen vieressä</translation>
    </message>
</context>
<context>
    <name>katve::HandOutPanel</name>
    <message>
        <source>&amp;Only its part: the answers, providers and services of the area</source>
        <translation>&amp;Vain sen osa: alueen vastaukset, palveluntuottajat ja palvelut</translation>
    </message>
    <message>
        <source>The &amp;whole inventory, with its history</source>
        <translation>&amp;Koko kartoitus muutoshistorioineen</translation>
    </message>
    <message>
        <source>&amp;Make the copy…</source>
        <translation>&amp;Tee kopio…</translation>
    </message>
    <message>
        <source>Hand out a copy</source>
        <translation>Jaa kopio täytettäväksi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Alue</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>K&amp;enelle</translation>
    </message>
    <message>
        <source>Makes a copy for others to fill in on their own computer. It knows what it came from, so that merging it back brings what they have filled in.</source>
        <translation>Tekee kopion, jonka muut voivat täyttää omalla koneellaan. Kopio tietää, mistä se on tehty, joten takaisin yhdistettäessä siitä tulee se, mitä he ovat täyttäneet.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>kaikille</translation>
    </message>
    <message>
        <source>Katve inventories (*.katve)</source>
        <translation>Katve-kartoitukset (*.katve)</translation>
    </message>
    <message>
        <source>%1 – %2.katve</source>
        <comment>name of the inventory&apos;s file, for whom</comment>
        <translation>%1 – %2.katve</translation>
    </message>
    <message>
        <source>The copy is in %1. Send it to %2. When it comes back filled in, take it in by File › Merge inventories…; both files can be worked on meanwhile.</source>
        <translation>Kopio on tiedostossa %1. Lähetä se täytettäväksi: %2. Kun se palaa täytettynä, ota se mukaan valikosta Tiedosto › Yhdistä kartoituksia…; kumpaakin tiedostoa voi täyttää sillä välin.</translation>
    </message>
    <message>
        <source>With &amp;people: contact people, and the names of those who made changes</source>
        <translation>&amp;Henkilöt mukaan: yhdyshenkilöt ja muutosten tekijöiden nimet</translation>
    </message>
    <message>
        <source>The part holds all rounds and the catalogue, but no history. Nobody&apos;s name goes along: no contact people, and of those who made changes only their roles.</source>
        <translation>Osassa ovat kaikki kierrokset ja luettelo mutta ei muutoshistoriaa. Kenenkään nimi ei tule mukaan: ei yhdyshenkilöitä, ja muutosten tekijöistä vain rooli.</translation>
    </message>
    <message>
        <source>The whole inventory with its history, but without people: no contact people, and of those who made changes only their roles.</source>
        <translation>Koko kartoitus historioineen mutta ilman henkilöitä: ei yhdyshenkilöitä, ja muutosten tekijöistä vain rooli.</translation>
    </message>
    <message>
        <source>The contact people of the area go along. Give the copy only to those who may see them; that it was made is noted on the page Contact people.</source>
        <translation>Alueen yhdyshenkilöt tulevat mukaan. Anna kopio vain niille, jotka saavat nähdä heidät; kopiosta jää merkintä sivulle Yhdyshenkilöt.</translation>
    </message>
    <message>
        <source>All contact people go along, and the names of everybody who has made changes. Give the copy only to those who may see them; that it was made is noted on the page Contact people.</source>
        <translation>Kaikki yhdyshenkilöt ja kaikkien muutosten tekijöiden nimet tulevat mukaan. Anna kopio vain niille, jotka saavat nähdä ne; kopiosta jää merkintä sivulle Yhdyshenkilöt.</translation>
    </message>
</context>
<context>
    <name>katve::HexMapView</name>
    <message>
        <source>%1, %2</source>
        <comment>municipality and its status, stage</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>katve::HistoryModel</name>
    <message>
        <source>%1 (taken back since)</source>
        <translation>%1 (peruttu myöhemmin)</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivejä</translation>
    </message>
    <message>
        <source>↳ in %1: %2</source>
        <comment>a file, an act</comment>
        <translation>↳ tiedostossa %1: %2</translation>
    </message>
</context>
<context>
    <name>katve::HistoryPanel</name>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Peru tämä</translation>
    </message>
    <message>
        <source>History of the inventory</source>
        <translation>Kartoituksen muutoshistoria</translation>
    </message>
    <message>
        <source>Acts, the newest first</source>
        <translation>Muutokset, uusin ensin</translation>
    </message>
    <message>
        <source>Every act, also of earlier sittings. Taking one back is an act of its own: it can be undone.</source>
        <translation>Kaikki muutokset, myös aiempien kertojen. Peruminen on itsekin muutos, ja senkin voi perua.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Peruttu.</translation>
    </message>
    <message>
        <source>&amp;Remove older history…</source>
        <translation>&amp;Poista vanhempaa historiaa…</translation>
    </message>
</context>
<context>
    <name>katve::ImportColumns</name>
    <message>
        <source>Municipality of the column</source>
        <translation>Sarakkeen kunta</translation>
    </message>
    <message>
        <source>Service type of the column</source>
        <translation>Sarakkeen palvelutyyppi</translation>
    </message>
    <message>
        <source>For&amp;get earlier choices</source>
        <translation>Unohda a&amp;iemmat valinnat</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Välilehden sarakkeet</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Heading in the sheet</source>
        <translation>Otsikko taulukossa</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tulkinta</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>The column is taken for</source>
        <translation>Sarakkeen tulkinta</translation>
    </message>
    <message>
        <source>municipality: as the rows say</source>
        <translation>kunta: rivien mukaan</translation>
    </message>
    <message>
        <source>service type: as the rows say</source>
        <translation>palvelutyyppi: rivien mukaan</translation>
    </message>
    <message>
        <source>Stages of the column</source>
        <translation>Sarakkeen koulutusasteet</translation>
    </message>
    <message>
        <source>Columns that were chosen by hand for earlier files are found by themselves again.</source>
        <translation>Aiemmissa tiedostoissa käsin valitut sarakkeet tulkitaan taas itsestään.</translation>
    </message>
    <message>
        <source>Nothing: its rows are rejected</source>
        <translation>Ei mitään: rivit hylätään</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>what it is about</comment>
        <translation>Vastaus: %1</translation>
    </message>
    <message>
        <source>chosen for an earlier file</source>
        <translation>valittu aiempaa tiedostoa varten</translation>
    </message>
    <message>
        <source>it holds answers, but its heading names nothing known here</source>
        <translation>siinä on vastauksia, mutta otsikko ei nimeä mitään tunnettua</translation>
    </message>
    <message>
        <source>it says nothing that is kept here</source>
        <translation>siinä ei ole mitään täällä säilytettävää</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tunneta</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>mark of what is unsure</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>Column %1, %2: %3. %4</source>
        <translation>Sarake %1, %2: %3. %4</translation>
    </message>
    <message>
        <source>Column %1 is taken for:</source>
        <translation>Sarake %1 tulkitaan:</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is taken for:</source>
        <translation>Sarake %1, ”%2”, tulkitaan:</translation>
    </message>
    <message>
        <source>stages: as the rows say</source>
        <translation>koulutusasteet: rivien mukaan</translation>
    </message>
    <message>
        <source>another column says the same thing, and this one is compared with it</source>
        <translation>toinen sarake kertoo saman asian, ja tätä verrataan siihen</translation>
    </message>
</context>
<context>
    <name>katve::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Tuo</translation>
    </message>
    <message>
        <source>Import the g&amp;ood rows</source>
        <translation>Tuo &amp;kelvolliset rivit</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Keskeytä</translation>
    </message>
    <message>
        <source>From the clip&amp;board</source>
        <translation>&amp;Leikepöydältä</translation>
    </message>
    <message>
        <source>S&amp;ave the report…</source>
        <translation>Tallenna &amp;raportti…</translation>
    </message>
    <message>
        <source>How far the file has been read</source>
        <translation>Kuinka paljon tiedostosta on luettu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Valitse tiedostot…</translation>
    </message>
    <message>
        <source>&amp;Choose other files…</source>
        <translation>Va&amp;litse muut tiedostot…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Luetaan %1 …</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Tuotu: %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Tuonti: %1</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells with their headings in Excel, LibreOffice or Word, and try again.</source>
        <translation>Leikepöydällä ei ole taulukkoa. Kopioi solut otsikoineen Excelissä, LibreOfficessa tai Wordissa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <comment>name of a file</comment>
        <translation>leikepöytä</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n unsure)</source>
        <translation>
            <numerusform>Sarakkeet (%n epävarma)</numerusform>
            <numerusform>Sarakkeet (%n epävarmaa)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks (%L1)</source>
        <comment>how many</comment>
        <translation>Huomautukset (%L1)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Tuodaan %1 …</translation>
    </message>
    <message>
        <source>Stopped. The inventory is as it was before.</source>
        <translation>Keskeytetty. Kartoitus on niin kuin ennen.</translation>
    </message>
    <message>
        <source>Nothing was written. See what would be done now.</source>
        <translation>Mitään ei kirjoitettu. Katso, mitä nyt tehtäisiin.</translation>
    </message>
    <message>
        <source>Imported. One undo takes it all back.</source>
        <translation>Tuotu. Yksi kumoaminen peruu kaiken.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Web page (*.html);;Text (*.txt)</source>
        <translation>Verkkosivu (*.html);;Teksti (*.txt)</translation>
    </message>
    <message>
        <source>%1 import.html</source>
        <comment>name of the inventory&apos;s file</comment>
        <translation>%1 tuonti.html</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Raportti on tiedostossa %1.</translation>
    </message>
</context>
<context>
    <name>katve::ImportProgress</name>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Kuinka pitkällä tuonti on</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Keskeytä</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>jäljellä noin %n sekunti</numerusform>
            <numerusform>jäljellä noin %n sekuntia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::ImportRemarks</name>
    <message>
        <source>What could not be understood, and what is worth knowing</source>
        <translation>Mitä ei ymmärretty ja mitä on hyvä tietää</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kuinka usein</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Ensin kohdassa</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <comment>mark of what is not taken</comment>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s), first in %2</source>
        <translation>
            <numerusform>%1: %n kerran, ensin kohdassa %2</numerusform>
            <numerusform>%1: %n kertaa, ensin kohdassa %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was understood.</source>
        <translation>Kaikki ymmärrettiin.</translation>
    </message>
    <message>
        <source>What is marked with ✕ cannot be taken in. Mend it in the file, or choose in “Columns” what it means.</source>
        <translation>Merkillä ✕ merkittyä ei voi ottaa mukaan. Korjaa se tiedostossa, tai valitse kohdassa ”Sarakkeet”, mitä se tarkoittaa.</translation>
    </message>
    <message>
        <source>Everything can be taken in. This is worth knowing:</source>
        <translation>Kaikki voidaan ottaa mukaan. Tämä on hyvä tietää:</translation>
    </message>
</context>
<context>
    <name>katve::ImportRows</name>
    <message>
        <source>Rows and what would become of them</source>
        <translation>Rivit ja mitä niille tapahtuisi</translation>
    </message>
    <message>
        <source>Only the first %L1 rows are listed; all are imported.</source>
        <translation>Luettelossa on vain %L1 ensimmäistä riviä; kaikki tuodaan.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>kind, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>katve::ImportRowsModel</name>
    <message>
        <source>Added</source>
        <translation>Lisäys</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rivi %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of row, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, what happens to it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 – it says what is here already.</source>
        <translation>%1 – sanoo saman kuin täällä jo on.</translation>
    </message>
    <message>
        <source>%1 – now: %2; after: %3.</source>
        <comment>what, old value, new value</comment>
        <translation>%1 – nyt: %2; jälkeen: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Solu</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>What, or why not</source>
        <translation>Mikä, tai miksi ei</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Syy: %2</translation>
    </message>
</context>
<context>
    <name>katve::ImportSheetBox</name>
    <message>
        <source>Take this sheet in</source>
        <translation>Ota välilehti mukaan</translation>
    </message>
    <message>
        <source>Municipality of all rows</source>
        <translation>Kaikkien rivien kunta</translation>
    </message>
    <message>
        <source>Service type of all rows</source>
        <translation>Kaikkien rivien palvelutyyppi</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Välilehti</translation>
    </message>
    <message>
        <source>Headings begin in row</source>
        <translation>Otsikot alkavat riviltä</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartoituskierros</translation>
    </message>
    <message>
        <source>Stages of all rows</source>
        <translation>Kaikkien rivien koulutusasteet</translation>
    </message>
    <message>
        <source>S&amp;heet:</source>
        <translation>&amp;Välilehti:</translation>
    </message>
    <message>
        <source>Headin&amp;gs in row:</source>
        <translation>&amp;Otsikkorivi:</translation>
    </message>
    <message>
        <source>&amp;Round:</source>
        <translation>K&amp;ierros:</translation>
    </message>
    <message>
        <source>M&amp;unicipality:</source>
        <translation>K&amp;unta:</translation>
    </message>
    <message>
        <source>Ser&amp;vice type:</source>
        <translation>&amp;Palvelutyyppi:</translation>
    </message>
    <message>
        <source>S&amp;tages:</source>
        <translation>Koulutus&amp;asteet:</translation>
    </message>
    <message>
        <source>the sheet does not say</source>
        <translation>taulukko ei kerro</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>sheet that is taken in</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>all that the service has</source>
        <translation>kaikki palvelun koulutusasteet</translation>
    </message>
    <message>
        <source>A list of service providers: one in each row below the headings.</source>
        <translation>Luettelo palveluntuottajista: yksi kullakin rivillä otsikoiden alla.</translation>
    </message>
    <message>
        <source>No column holds answers yet. Choose in the columns below which one does.</source>
        <translation>Missään sarakkeessa ei vielä ole vastauksia. Valitse alta sarake, jossa ne ovat.</translation>
    </message>
    <message>
        <source>A list: one answer in each row below the headings.</source>
        <translation>Luettelo: yksi vastaus kullakin rivillä otsikoiden alla.</translation>
    </message>
    <message numerus="yes">
        <source>A table: %n column(s) of answers by municipality.</source>
        <translation>
            <numerusform>Taulukko: %n sarake vastauksia kunnittain.</numerusform>
            <numerusform>Taulukko: %n saraketta vastauksia kunnittain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table: %n column(s) of answers by service type.</source>
        <translation>
            <numerusform>Taulukko: %n sarake vastauksia palvelutyypeittäin.</numerusform>
            <numerusform>Taulukko: %n saraketta vastauksia palvelutyypeittäin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table: columns of answers by stage.</source>
        <translation>Taulukko: vastaukset koulutusasteittain sarakkeissa.</translation>
    </message>
</context>
<context>
    <name>katve::Inspector</name>
    <message>
        <source>Choose a cell of the grid to see its answer, who gives the service there, and its history.</source>
        <translation>Valitse ruutu, niin näet sen vastauksen, kuka palvelua siellä antaa ja miten vastaus on muuttunut.</translation>
    </message>
    <message>
        <source>Who gives the service here</source>
        <translation>Kuka palvelua täällä antaa</translation>
    </message>
    <message>
        <source>History of this answer</source>
        <translation>Vastauksen historia</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Koulutusaste</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Tarkastelupaneeli</translation>
    </message>
    <message>
        <source>Do residents get the service?</source>
        <translation>Saavatko asukkaat palvelun?</translation>
    </message>
    <message>
        <source>%1  (key %2)</source>
        <translation>%1  (näppäin %2)</translation>
    </message>
    <message>
        <source>Why not, or only partly?</source>
        <translation>Miksi ei tai vain osittain?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Enough of it</source>
        <translation>Riittävyys</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Oikea-aikaisuus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>In the matrix: %1.</source>
        <translation>Taulukossa: %1.</translation>
    </message>
    <message>
        <source>The answer says missing, but somebody is known to give it.</source>
        <translation>Vastauksen mukaan palvelu puuttuu, mutta sillä on tiedossa oleva tuottaja.</translation>
    </message>
    <message>
        <source>Said to be available, but nobody is known to give it.</source>
        <translation>Vastauksen mukaan palvelu on saatavilla, mutta tuottaja ei ole tiedossa.</translation>
    </message>
    <message>
        <source>The answer is carried over from an earlier round and counts when confirmed (key C).</source>
        <translation>Vastaus on siirretty aiemmalta kierrokselta, ja se lasketaan mukaan vasta vahvistettuna (näppäin C).</translation>
    </message>
    <message>
        <source>Answer first, then write a note.</source>
        <translation>Vastaa ensin, kirjoita sitten muistiinpano.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ei vielä vastausta.</translation>
    </message>
    <message>
        <source>Add provider… (key A)</source>
        <translation>Lisää palveluntuottaja… (näppäin A)</translation>
    </message>
    <message>
        <source>The note is not kept yet: %1 Press Esc in it to leave it as it was.</source>
        <translation>Muistiinpanoa ei ole vielä tallennettu: %1 Esc palauttaa sen ennalleen.</translation>
    </message>
</context>
<context>
    <name>katve::InventoryMaker</name>
    <message>
        <source>Making the inventory…</source>
        <translation>Kartoitusta luodaan…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>The data shipped with the program could not be read. Install Katve again.</source>
        <translation>Ohjelman mukana tulevaa aineistoa ei voitu lukea. Asenna Katve uudelleen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Muisti ei riitä tähän. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>katve::InventoryView</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartoitus</translation>
    </message>
    <message>
        <source>Invented sample: the answers and the municipal services are not real.</source>
        <translation>Keksitty esimerkkiaineisto: vastaukset ja kuntien palvelut eivät ole todellisia.</translation>
    </message>
    <message>
        <source>This inventory was made by a newer version of Katve. It can be read but not changed.</source>
        <translation>Tämä kartoitus on tehty uudemmalla Katveella. Sitä voi lukea mutta ei muuttaa.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Puutteet</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Koosteet</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Toimijat</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Yhdistäminen</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Yhdyshenkilöt</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Tuonti</translation>
    </message>
</context>
<context>
    <name>katve::Legend</name>
    <message>
        <source>disputed</source>
        <translation>ristiriidassa</translation>
    </message>
    <message>
        <source>faded: from an earlier round, waits to be confirmed</source>
        <translation>haalea: aiemmasta kierroksesta, odottaa vahvistusta</translation>
    </message>
</context>
<context>
    <name>katve::MainWindow</name>
    <message>
        <source>%1 [read only] – Katve</source>
        <translation>%1 [vain luku] – Katve</translation>
    </message>
    <message>
        <source>%1 – Katve</source>
        <translation>%1 – Katve</translation>
    </message>
    <message>
        <source>The language changes the next time Katve is started.</source>
        <translation>Kieli vaihtuu, kun Katve käynnistetään seuraavan kerran.</translation>
    </message>
    <message>
        <source>New mapping round</source>
        <translation>Uusi kartoituskierros</translation>
    </message>
    <message>
        <source>The change is saved, but the window may still show what was before. Open the inventory again.</source>
        <translation>Muutos on tallennettu, mutta ikkunassa voi vielä näkyä entinen tieto. Avaa kartoitus uudelleen.</translation>
    </message>
    <message>
        <source>Restored. What was there before is among the backups.</source>
        <translation>Palautettu. Aiempi sisältö on varmuuskopioiden joukossa.</translation>
    </message>
    <message>
        <source>No backup of today could be made. %1</source>
        <translation>Tämän päivän varmuuskopiota ei voitu tehdä. %1</translation>
    </message>
    <message>
        <source>This inventory has been open for writing on the computer %1 since %2. You can look at everything here; to change something, close it there and open it here again.</source>
        <translation>Tämä kartoitus on ollut avoinna muokattavana tietokoneella %1 alkaen %2. Täällä voit katsella kaikkea; jos haluat muuttaa jotakin, sulje se siellä ja avaa täällä uudelleen.</translation>
    </message>
    <message>
        <source>Everything is saved: each change goes to the disk as you make it.</source>
        <translation>Kaikki on tallessa: jokainen muutos menee levylle heti, kun teet sen.</translation>
    </message>
    <message>
        <source>Saved as %1. You go on in it.</source>
        <translation>Tallennettu nimellä %1. Jatkat nyt siinä.</translation>
    </message>
    <message>
        <source>Another computer has taken this inventory over, as this one could not be reached for ten minutes. Close it here, so that you do not work past each other; everything so far is saved.</source>
        <translation>Toinen tietokone on ottanut tämän kartoituksen itselleen, koska tätä ei tavoitettu kymmeneen minuuttiin. Sulje se täällä, jotta ette työskentele toistenne ohi; kaikki tähänastinen on tallessa.</translation>
    </message>
</context>
<context>
    <name>katve::MapLegend</name>
    <message>
        <source>%1: %2</source>
        <comment>status, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>katve::MapPage</name>
    <message>
        <source>The map as a table</source>
        <translation>Kartta taulukkona</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Selite</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Kartta: %1</translation>
    </message>
    <message>
        <source>Municipalities by status</source>
        <translation>Kunnat tilan mukaan</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Ruudut tilan mukaan</translation>
    </message>
    <message>
        <source>map</source>
        <translation>kartta</translation>
    </message>
    <message>
        <source>Not on the map, as they have no place in it, but counted and in the table: %1.</source>
        <translation>Ei kartalla, koska kartassa ei ole niille paikkaa, mutta mukana luvuissa ja taulukossa: %1.</translation>
    </message>
    <message>
        <source>Point at a municipality, or walk with the arrow keys.</source>
        <translation>Osoita kuntaa tai liiku nuolinäppäimillä.</translation>
    </message>
    <message>
        <source>Nobody is known to give it.</source>
        <translation>Tuottajaa ei tunneta.</translation>
    </message>
    <message>
        <source>Given by: %1</source>
        <translation>Tuottaa: %1</translation>
    </message>
    <message>
        <source>%1. %2, as things were on %3</source>
        <comment>area, round, day</comment>
        <translation>%1. %2, tilanne %3</translation>
    </message>
    <message>
        <source>The whole round</source>
        <translation>Koko kierros</translation>
    </message>
    <message>
        <source>Invented sample: the answers and the municipal services are not real.</source>
        <translation>Keksitty esimerkkiaineisto: vastaukset ja kuntien palvelut eivät ole todellisia.</translation>
    </message>
</context>
<context>
    <name>katve::MapTools</name>
    <message>
        <source>What the map shows</source>
        <translation>Mitä kartta näyttää</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Koulutusaste</translation>
    </message>
    <message>
        <source>One service type</source>
        <translation>Yksi palvelutyyppi</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Share missing</source>
        <translation>Puuttuvien osuus</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vastattu osuus</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopioi kuva</translation>
    </message>
    <message>
        <source>Copies the map with its legend, to be pasted into a document or a slide.</source>
        <translation>Kopioi kartan selitteineen asiakirjaan tai diaan liitettäväksi.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Tallenna kuva…</translation>
    </message>
    <message>
        <source>Saves the map with its legend as SVG, which stays sharp in any size, or as PNG.</source>
        <translation>Tallentaa kartan selitteineen SVG-kuvana, joka pysyy tarkkana kaikenkokoisena, tai PNG-kuvana.</translation>
    </message>
    <message>
        <source>All stages side by side</source>
        <translation>Kaikki asteet rinnakkain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service type, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Of the need for services, weighted by the children of each age group; what they partly get counts as half. The service types and stages are those chosen above.</source>
        <translation>Palvelujen tarpeesta, painotettuna kunkin ikäryhmän lapsilla; osittain saatu lasketaan puoleksi. Mukana ovat yllä valitut palvelutyypit ja asteet.</translation>
    </message>
    <message>
        <source>Of the cells where the service is needed: one service type at one stage in one municipality. What is partly there is not counted as missing. The service types and stages are those chosen above.</source>
        <translation>Ruuduista, joissa palvelulle on tarvetta: yksi palvelutyyppi yhdellä asteella yhdessä kunnassa. Osittain saatavilla olevaa ei lasketa puuttuvaksi. Mukana ovat yllä valitut palvelutyypit ja asteet.</translation>
    </message>
    <message>
        <source>Of the cells that have an answer, “don&apos;t know” included. The service types and stages are those chosen above.</source>
        <translation>Ruuduista, joihin on vastattu; myös ”ei tiedetä” on vastaus. Mukana ovat yllä valitut palvelutyypit ja asteet.</translation>
    </message>
    <message>
        <source>One map for each stage, so that none hides another.</source>
        <translation>Kartta kullekin asteelle, jotta mikään ei peitä toista.</translation>
    </message>
</context>
<context>
    <name>katve::MappingModel</name>
    <message>
        <source>%1, %2</source>
        <comment>municipality, service type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 partly, %4 missing, %5 no information</source>
        <translation>%1: %2 saatavilla, %3 osittain, %4 puuttuu, %5 ei tietoa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>municipality and service type, stages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <comment>status</comment>
        <translation>%1, ristiriidassa</translation>
    </message>
    <message>
        <source>%1, an answer of an earlier round waits to be confirmed</source>
        <comment>status</comment>
        <translation>%1, aiemman kierroksen vastaus odottaa vahvistusta</translation>
    </message>
</context>
<context>
    <name>katve::MappingPage</name>
    <message>
        <source>Fast entry</source>
        <translation>Pikasyöttö</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Seuraava vastaamaton</translation>
    </message>
    <message>
        <source>Go to the next cell without an answer (key N).</source>
        <translation>Siirry seuraavaan vastaamattomaan ruutuun (näppäin N).</translation>
    </message>
    <message>
        <source>Confirm carried</source>
        <translation>Vahvista siirretyt</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <translation>%L1/%L2 vastattu</translation>
    </message>
    <message>
        <source>After each key go to the next cell without an answer; Backspace goes back (Ctrl+E).</source>
        <translation>Siirtyy joka näppäimen jälkeen seuraavaan vastaamattomaan ruutuun; askelpalautin palaa (Ctrl+E).</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>The answers of what is selected are on the clipboard.</source>
        <translation>Valittujen ruutujen vastaukset ovat leikepöydällä.</translation>
    </message>
    <message>
        <source>Confirm the carried answers of what is selected; on a heading, of its whole group (key C).</source>
        <translation>Vahvista valinnan aiemmalta kierrokselta siirretyt vastaukset, otsikolla koko ryhmän (näppäin C).</translation>
    </message>
    <message>
        <source>One municipality, a service type a line, for a room that looks at a projector. Ctrl and + or − change its size.</source>
        <translation>Yksi kunta, palvelutyyppi rivillä: huoneelle, joka katsoo valkokangasta. Ctrl ja + tai − muuttavat kokoa.</translation>
    </message>
</context>
<context>
    <name>katve::MappingView</name>
    <message>
        <source>Mapping: service types by municipality</source>
        <translation>Kartoitus: palvelutyypit kunnittain</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Everything in this scope has been answered.</source>
        <translation>Kaikkeen tällä rajauksella on vastattu.</translation>
    </message>
    <message>
        <source>The stages of this cell have different answers. Press the key again to answer them all alike, or Alt+Right to answer one stage.</source>
        <translation>Ruudun koulutusasteilla on eri vastaukset. Paina näppäintä uudelleen, jos haluat saman vastauksen kaikille, tai Alt+oikea, jos haluat vastata yhteen.</translation>
    </message>
    <message>
        <source>Nothing that is selected waits to be confirmed.</source>
        <translation>Valinnassa ei ole vahvistamista odottavia vastauksia.</translation>
    </message>
    <message numerus="yes">
        <source>%n carried answer(s) confirmed. Undo takes it back.</source>
        <translation>
            <numerusform>%n siirretty vastaus vahvistettu. Kumoa peruu sen.</numerusform>
            <numerusform>%n siirrettyä vastausta vahvistettu. Kumoa peruu sen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n vastaus muuttui. Kumoa palauttaa sen.</numerusform>
            <numerusform>%n vastausta muuttui. Kumoa palauttaa ne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;New inventory…</source>
        <translation>&amp;Uusi kartoitus…</translation>
    </message>
    <message>
        <source>New &amp;sample…</source>
        <translation>Uusi &amp;esimerkki…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Avaa…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Avaa &amp;viimeksi käytetty</translation>
    </message>
    <message>
        <source>&amp;Close inventory</source>
        <translation>&amp;Sulje kartoitus</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>&amp;Search service types</source>
        <translation>&amp;Hae palvelutyyppejä</translation>
    </message>
    <message>
        <source>Your &amp;name and role…</source>
        <translation>&amp;Nimesi ja roolisi…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Ulkoasu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Tekstin koko</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli – Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Keys of the grid</source>
        <translation>&amp;Kartoituksen näppäimet</translation>
    </message>
    <message>
        <source>&amp;About Katve</source>
        <translation>&amp;Tietoja Katveesta</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Kumoa: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Tee uudelleen: %1</translation>
    </message>
    <message>
        <source>New mapping &amp;round…</source>
        <translation>Uusi kartoitus&amp;kierros…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Muutoshistoria…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Etsi mitä t&amp;ahansa…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Tämän sivun &amp;ohje</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Varmuuskopiot…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Jaa täytettäväksi…</translation>
    </message>
    <message>
        <source>&amp;Merge inventories…</source>
        <translation>&amp;Yhdistä kartoituksia…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Tallenna &amp;nimellä…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>Answer &amp;form…</source>
        <translation>&amp;Vastauslomake…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>T&amp;uo…</translation>
    </message>
    <message>
        <source>&amp;Import from the clipboard</source>
        <translation>&amp;Tuo leikepöydältä</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
</context>
<context>
    <name>katve::MergePanel</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Valitse tiedostot…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Yhdistä</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Keskeytä</translation>
    </message>
    <message>
        <source>S&amp;ave the report…</source>
        <translation>&amp;Tallenna raportti…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;ulosta…</translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>Mitä tiedostoista tulee</translation>
    </message>
    <message>
        <source>Files looked through</source>
        <translation>Läpikäydyt tiedostot</translation>
    </message>
    <message>
        <source>&amp;Choose other files…</source>
        <translation>&amp;Valitse muut tiedostot…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n file(s)…</source>
        <translation>
            <numerusform>Käydään läpi %n tiedosto…</numerusform>
            <numerusform>Käydään läpi %n tiedostoa…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into this inventory what others have filled in in their copies. Choose one or several files; before anything is written you see what each of them would bring. The files themselves stay as they are.</source>
        <translation>Ota tähän kartoitukseen, mitä muut ovat täyttäneet kopioihinsa. Valitse yksi tai useampi tiedosto; ennen kuin mitään kirjoitetaan, näet, mitä kustakin tulisi. Tiedostot itse pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>The inventory has changed since the files were looked through. Look again, then merge.</source>
        <translation>Kartoitus on muuttunut tiedostojen läpikäynnin jälkeen. Katso uudelleen ja yhdistä sitten.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settle %n dispute(s)</source>
        <translation>
            <numerusform>&amp;Ratkaise %n ristiriita</numerusform>
            <numerusform>&amp;Ratkaise %n ristiriitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look at %n pair(s) typed twice</source>
        <translation>
            <numerusform>Katso %n &amp;kahteen kertaan kirjattu pari</numerusform>
            <numerusform>Katso %n &amp;kahteen kertaan kirjattua paria</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged. One undo takes it all back.</source>
        <translation>Yhdistetty. Yksi kumoaminen peruu kaiken.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>%1 merge.html</source>
        <comment>name of the inventory&apos;s file</comment>
        <translation>%1 yhdistäminen.html</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Raportti on tiedostossa %1.</translation>
    </message>
</context>
<context>
    <name>katve::MergePlanner</name>
    <message>
        <source>This is the inventory that is open.</source>
        <translation>Tämä on se kartoitus, joka on auki.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or take fewer files at once.</source>
        <translation>Muisti ei riitä tähän. Sulje muita ohjelmia tai ota vähemmän tiedostoja kerralla.</translation>
    </message>
</context>
<context>
    <name>katve::MergingPage</name>
    <message>
        <source>Merge files</source>
        <translation>Yhdistä tiedostoja</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>Same twice</source>
        <translation>Kahteen kertaan</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Yhdistäminen</translation>
    </message>
</context>
<context>
    <name>katve::MunicipalityPage</name>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Print two sheets…</source>
        <translation>Tulosta kaksi sivua…</translation>
    </message>
    <message>
        <source>Type a part of the name, or choose from the list.</source>
        <translation>Kirjoita osa nimestä tai valitse luettelosta.</translation>
    </message>
    <message>
        <source>%1: services, gaps, neighbours and contacts</source>
        <translation>%1: palvelut, puutteet, naapurit ja yhteystiedot</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
</context>
<context>
    <name>katve::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
</context>
<context>
    <name>katve::OfferingForm</name>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Stages of education</source>
        <translation>Koulutusasteet</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Miten palvelua annetaan</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Miten palveluun pääsee</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Mitä se maksaa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>for example: fi, sv, se</source>
        <translation>esimerkiksi: fi, sv, se</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>places, persons or hours</source>
        <translation>paikkoja, henkilöitä tai tunteja</translation>
    </message>
    <message>
        <source>Waiting time in days</source>
        <translation>Odotusaika päivinä</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>where this is known from</source>
        <translation>mistä tieto on</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Vahvistettu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>kirjoita osa nimestä</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Asteet</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Palvelee</translation>
    </message>
    <message>
        <source>Begins – ends</source>
        <translation>Alkaa – päättyy</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Antotapa</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Waiting, days</source>
        <translation>Odotus, päiviä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 1.8.2025.</source>
        <translation>”%1” ei ole päivä. Kirjoita se näin: 1.8.2025.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write the capacity in figures.</source>
        <translation>”%1” ei ole luku. Kirjoita kapasiteetti numeroin.</translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>”%1” ei ole päivien määrä.</translation>
    </message>
    <message>
        <source>“%1” is no area. Choose one from the list that opens while you type.</source>
        <translation>”%1” ei ole alue. Valitse alue luettelosta, joka avautuu kirjoittaessa.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Pääsy</translation>
    </message>
</context>
<context>
    <name>katve::OfferingPanel</name>
    <message>
        <source>Provider</source>
        <translation>Palveluntuottaja</translation>
    </message>
    <message>
        <source>Its sector</source>
        <translation>Sen sektori</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Kuka palvelua antaa</translation>
    </message>
    <message>
        <source>a known provider, or the name of a new one</source>
        <translation>tunnettu tuottaja tai uuden nimi</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei ilmoitettu</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Lisää palveluntuottaja</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Tallenna (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>A service they give</source>
        <translation>Annettava palvelu</translation>
    </message>
    <message>
        <source>A new provider of this name is added.</source>
        <translation>Tällä nimellä lisätään uusi palveluntuottaja.</translation>
    </message>
    <message numerus="yes">
        <source>A new provider of this name is added. %n known one(s) have it in their name: press the down arrow to choose.</source>
        <translation>
            <numerusform>Tällä nimellä lisätään uusi palveluntuottaja. Yhdellä tunnetulla on se nimessään: valitse se nuolella alas.</numerusform>
            <numerusform>Tällä nimellä lisätään uusi palveluntuottaja. %n tunnetulla on se nimessään: valitse nuolella alas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write who gives the service.</source>
        <translation>Kirjoita, kuka palvelua antaa.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 lisättiin.</translation>
    </message>
    <message>
        <source>This is not saved yet. Save it with Enter, or close it with Esc.</source>
        <translation>Tätä ei ole vielä tallennettu. Tallenna Enterillä tai sulje Esc-näppäimellä.</translation>
    </message>
</context>
<context>
    <name>katve::OfferingsBox</name>
    <message>
        <source>Remove the chosen service</source>
        <translation>Poista valittu palvelu</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Asteet</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Palvelee</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Nothing is known to be given yet. Add a service they give.</source>
        <translation>Annettavia palveluja ei vielä tunneta. Lisää palvelu.</translation>
    </message>
    <message>
        <source>Add a service they give…</source>
        <translation>Lisää palvelu…</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>%1 poistettiin. Kumoa tuo takaisin.</translation>
    </message>
    <message>
        <source>Not kept yet: %1 Esc leaves it as it was.</source>
        <translation>Ei vielä tallennettu: %1 Esc palauttaa ennalleen.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Tuottaja</translation>
    </message>
</context>
<context>
    <name>katve::OverviewPage</name>
    <message>
        <source>Go to the first cell without an answer</source>
        <translation>Siirry ensimmäiseen vastaamattomaan ruutuun</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Suurimmat palveluaukot</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapsia</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>To do next</source>
        <translation>Seuraavaksi tehtävää</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Depended on most</source>
        <translation>Eniten yhden varassa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ruutuja</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Päällekkäisyydet</translation>
    </message>
    <message>
        <source>coverage: of the need for services</source>
        <translation>kattavuus: palvelujen tarpeesta</translation>
    </message>
    <message>
        <source>completeness: of the cells are answered</source>
        <translation>ruuduista vastattu</translation>
    </message>
    <message>
        <source>municipalities have answered</source>
        <translation>kuntaa vastannut</translation>
    </message>
    <message>
        <source>There is no mapping round in this inventory yet. Give it a name, choose its area, and begin.</source>
        <translation>Kartoituksessa ei ole vielä kartoituskierrosta. Anna kierrokselle nimi, valitse alue ja aloita.</translation>
    </message>
    <message>
        <source>The whole round</source>
        <translation>Koko kierros</translation>
    </message>
    <message>
        <source>%1, as things were on %2</source>
        <translation>%1, tilanne %2</translation>
    </message>
    <message>
        <source>The coverage is a range because not everything is known: the lower end takes what is unknown as missing, the upper end as available. What children partly get counts as half.</source>
        <translation>Kattavuus on vaihteluväli, koska kaikkea ei tiedetä: alaraja pitää tuntematonta puuttuvana, yläraja saatavilla olevana. Osittain saatu palvelu lasketaan puolikkaana.</translation>
    </message>
    <message>
        <source>Everything needed for the coverage is known. What children partly get counts as half.</source>
        <translation>Kaikki kattavuuteen tarvittava tiedetään. Osittain saatu palvelu lasketaan puolikkaana.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>municipalities that answered, all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>By the children who do not get the service where it is known to be missing, and half of those where it is partly there.</source>
        <translation>Lasten mukaan, jotka jäävät ilman palvelua siellä, missä sen tiedetään puuttuvan; osittain saatavilla olevasta puolet.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing. What nobody has answered is not counted as missing.</source>
        <translation>Minkään ei tiedetä puuttuvan. Vastaamatonta ei lasketa puuttuvaksi.</translation>
    </message>
    <message>
        <source>Each line leads to its cells.</source>
        <translation>Jokainen rivi vie ruutuihinsa.</translation>
    </message>
    <message>
        <source>Nothing to mend: every municipality has answered, and the answers agree with the providers.</source>
        <translation>Ei korjattavaa: kaikki kunnat ovat vastanneet ja vastaukset ja palveluntuottajat täsmäävät.</translation>
    </message>
    <message>
        <source>Cells that hang on one organisation alone, and the children concerned, in the whole area.</source>
        <translation>Ruudut, jotka ovat yhden ainoan organisaation varassa koko alueella, ja lapset, joita ne koskevat.</translation>
    </message>
    <message>
        <source>No cell is known to hang on one organisation alone.</source>
        <translation>Minkään ruudun ei tiedetä olevan yhden organisaation varassa.</translation>
    </message>
    <message>
        <source>Where two or more organisations give the same service.</source>
        <translation>Missä vähintään kaksi organisaatiota antaa samaa palvelua.</translation>
    </message>
    <message>
        <source>No cell is known to have two organisations.</source>
        <translation>Missään ruudussa ei tiedetä olevan kahta organisaatiota.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n dispute(s)</source>
        <translation>
            <numerusform>Ratkaise %n ristiriita</numerusform>
            <numerusform>Ratkaise %n ristiriitaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::PastePanel</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Liitä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>What the pasted block would change</source>
        <translation>Mitä liittäminen muuttaisi</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ruutu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Liittämisen jälkeen</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation>Muuttuvat vastaukset</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) change(s)</source>
        <translation>
            <numerusform>%n vastaus muuttuu</numerusform>
            <numerusform>%n vastausta muuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n pysyy ennallaan</numerusform>
            <numerusform>%n pysyy ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s) beside the grid</source>
        <translation>
            <numerusform>%n jää taulukon ulkopuolelle</numerusform>
            <numerusform>%n jää taulukon ulkopuolelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood, and left alone: %1%2</source>
        <translation>Jätettiin ennalleen, koska ei ymmärretty: %1%2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ei vastattu</translation>
    </message>
</context>
<context>
    <name>katve::PeopleExportsPanel</name>
    <message>
        <source>Copy of the inventory (Katve)</source>
        <translation>Kartoituksen kopio (Katve)</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Tietopaketti</translation>
    </message>
    <message>
        <source>Copies with names, the newest first</source>
        <translation>Kopiot, joissa on nimiä, uusin ensin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Kuka teki</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>For whom, or the file</source>
        <translation>Kenelle tai mikä tiedosto</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Yhdyshenkilöt</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>Tekijöitä</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ei nimetty</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No copy with names has been given away from this inventory. Copies without people are not listed: nobody is named in them.</source>
        <translation>Tästä kartoituksesta ei ole annettu kopioita, joissa on nimiä. Kopioita ilman henkilöitä ei luetella, sillä niissä ei nimetä ketään.</translation>
    </message>
    <message>
        <source>These copies held names when they were given away. Whoever asks to be erased must be erased from them as well.</source>
        <translation>Näissä kopioissa oli nimiä, kun ne annettiin. Joka pyytää tietojensa poistamista, on poistettava niistäkin.</translation>
    </message>
    <message>
        <source>Sheet of a municipality</source>
        <translation>Kunnan kooste</translation>
    </message>
    <message>
        <source>Workbook or table</source>
        <translation>Työkirja tai taulukko</translation>
    </message>
</context>
<context>
    <name>katve::PersonPanel</name>
    <message>
        <source>Name of the person</source>
        <translation>Henkilön nimi</translation>
    </message>
    <message>
        <source>Telephone of the person</source>
        <translation>Henkilön puhelin</translation>
    </message>
    <message>
        <source>E-mail of the person</source>
        <translation>Henkilön sähköposti</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Tallenna P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Poista lopullisesti…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Everything about the person</source>
        <translation>Kaikki henkilöstä</translation>
    </message>
    <message>
        <source>Finds a person in contact people, among those who made changes, in every text and in the whole history. What is found can be printed for them, or erased for good.</source>
        <translation>Etsii henkilön yhdyshenkilöistä, muutosten tekijöistä, kaikista teksteistä ja koko muutoshistoriasta. Löydetyn voi tulostaa hänelle tai poistaa lopullisesti.</translation>
    </message>
    <message>
        <source>This cannot be undone. The contact person goes (%1), whoever made the changes becomes nobody named (%2), and in every other text, also in the history, a dash stands where this was written. It does not come back by undo or by merging older copies. Backups are not touched: those that hold it are listed afterwards.</source>
        <comment>contact people, changes</comment>
        <translation>Tätä ei voi kumota. Yhdyshenkilö poistuu (%1), muutosten tekijää ei enää nimetä (%2), ja kaikissa muissa teksteissä, myös historiassa, kohdalla on ajatusviiva. Tiedot eivät palaa kumoamalla eivätkä vanhoja kopioita yhdistämällä. Varmuuskopioihin ei kosketa: ne, joissa tieto on, luetellaan sen jälkeen.</translation>
    </message>
    <message>
        <source>Erased for good: contact people %1, changes whose maker is now nobody named %2, texts %3. What was done before can no longer be undone by Ctrl+Z, but from the history.</source>
        <translation>Poistettu lopullisesti: yhdyshenkilöitä %1, muutoksia ilman tekijän nimeä %2, tekstejä %3. Aiempaa ei voi enää kumota näppäimillä Ctrl+Z mutta kyllä muutoshistoriasta.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Poistettu lopullisesti.</translation>
    </message>
    <message>
        <source>No backup of this inventory holds it. Copies that were given to others are not known here.</source>
        <translation>Yhdessäkään tämän kartoituksen varmuuskopiossa ei ole sitä. Muille annettuja kopioita ei täällä tunneta.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it:</source>
        <translation>
            <numerusform>%n varmuuskopiossa on vielä tieto:</numerusform>
            <numerusform>%n varmuuskopiossa on vielä tieto:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete the backup %1</source>
        <translation>Poista varmuuskopio %1</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>Tiedostoa %1 ei voitu poistaa.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>Kaikki henkilöstä</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Tallennettu tiedostoon %1.</translation>
    </message>
    <message>
        <source>This was the name under which you make changes. Until Katve is closed you make them without a name; to keep it so, empty it in Edit › Your name and role…</source>
        <translation>Tällä nimellä teet itse muutoksia. Kunnes Katve suljetaan, teet ne ilman nimeä; jos haluat jatkaa niin, tyhjennä nimi kohdasta Muokkaa › Nimesi ja roolisi…</translation>
    </message>
</context>
<context>
    <name>katve::PersonalTextsBox</name>
    <message>
        <source>Show &amp;where</source>
        <translation>Näytä &amp;missä</translation>
    </message>
    <message>
        <source>Texts in which something looks personal</source>
        <translation>Tekstit, joissa jokin näyttää henkilötiedolta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Näyttää</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Mitä on kirjoitettu</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n text(s) look as if they told who somebody is. They go along as they are.</source>
        <translation>
            <numerusform>⚠ %n teksti näyttää kertovan, kuka joku on. Se menee mukaan sellaisenaan.</numerusform>
            <numerusform>⚠ %n tekstiä näyttää kertovan, kuka joku on. Ne menevät mukaan sellaisinaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::PersonalWarning</name>
    <message>
        <source>⚠ %1 What is written here goes along in copies; no child may be told from it.</source>
        <translation>⚠ %1 Tähän kirjoitettu kulkee mukana kopioissa, eikä siitä saa tunnistaa yhtäkään lasta.</translation>
    </message>
</context>
<context>
    <name>katve::PictureSaver</name>
    <message>
        <source>The picture is on the clipboard. Paste it where you need it.</source>
        <translation>Kuva on leikepöydällä. Liitä se sinne, missä tarvitset sitä.</translation>
    </message>
    <message>
        <source>SVG, sharp at every size (*.svg)</source>
        <translation>SVG, terävä kaikenkokoisena (*.svg)</translation>
    </message>
    <message>
        <source>PDF, sharp at every size (*.pdf)</source>
        <translation>PDF, terävä kaikenkokoisena (*.pdf)</translation>
    </message>
    <message>
        <source>PNG, %L1 pixels wide (*.png)</source>
        <translation>PNG, leveys %L1 kuvapistettä (*.png)</translation>
    </message>
    <message>
        <source>PNG for small places, %L1 pixels wide (*.png)</source>
        <translation>PNG pieneen tilaan, leveys %L1 kuvapistettä (*.png)</translation>
    </message>
    <message>
        <source>PNG, as wide as you say (*.png)</source>
        <translation>PNG, leveys sellaisena kuin annat (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Tallenna kuva</translation>
    </message>
    <message>
        <source>Width of the picture in pixels:</source>
        <translation>Kuvan leveys kuvapisteinä:</translation>
    </message>
    <message>
        <source>A picture is saved as .svg, .pdf or .png. Give its name one of these endings.</source>
        <translation>Kuva tallennetaan muodossa .svg, .pdf tai .png. Anna nimelle jokin näistä päätteistä.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
</context>
<context>
    <name>katve::PlaceChanger</name>
    <message>
        <source>Save the inventory as</source>
        <translation>Tallenna kartoitus nimellä</translation>
    </message>
    <message>
        <source>Katve inventories (*.katve)</source>
        <translation>Katve-kartoitukset (*.katve)</translation>
    </message>
    <message>
        <source>%1 (copy).katve</source>
        <translation>%1 (kopio).katve</translation>
    </message>
</context>
<context>
    <name>katve::ProviderForm</name>
    <message>
        <source>Name of the provider</source>
        <translation>Palveluntuottajan nimi</translation>
    </message>
    <message>
        <source>Organisation it is a unit of</source>
        <translation>Organisaatio, jonka yksikkö se on</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>for example: hospital school, family centre</source>
        <translation>esimerkiksi: sairaalakoulu, perhekeskus</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Sijaintikunta</translation>
    </message>
    <message>
        <source>switchboard or service number</source>
        <translation>vaihde tai palvelunumero</translation>
    </message>
    <message>
        <source>a shared address, not a person&apos;s</source>
        <translation>yhteinen osoite, ei henkilön</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>for example: fi, sv, se</source>
        <translation>esimerkiksi: fi, sv, se</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei ilmoitettu</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>none: an organisation of its own</source>
        <translation>ei minkään: oma organisaationsa</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>kirjoita osa nimestä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>whom to ask for, by role: for example the leading school social worker</source>
        <translation>ketä kysyä, tehtävän mukaan: esimerkiksi johtava koulukuraattori</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>Yksikkönä</translation>
    </message>
    <message>
        <source>Contacts are kept by role and organisation. Do not write people&apos;s names.</source>
        <translation>Yhteystiedot ovat tehtävän ja organisaation mukaan. Älä kirjoita henkilöiden nimiä.</translation>
    </message>
    <message>
        <source>A provider needs a name.</source>
        <translation>Palveluntuottaja tarvitsee nimen.</translation>
    </message>
    <message>
        <source>“%1” is no organisation that is known. Choose one from the list, or leave it empty.</source>
        <translation>Organisaatiota ”%1” ei tunneta. Valitse luettelosta tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>“%1” is no municipality. Choose one from the list, or leave it empty.</source>
        <translation>”%1” ei ole kunta. Valitse luettelosta tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Telephone of the office or role</source>
        <translation>Toimipaikan tai tehtävän puhelin</translation>
    </message>
    <message>
        <source>E-mail of the office or role</source>
        <translation>Toimipaikan tai tehtävän sähköposti</translation>
    </message>
    <message>
        <source>Telephone (office or role)</source>
        <translation>Puhelin (toimipaikan tai tehtävän)</translation>
    </message>
    <message>
        <source>E-mail (office or role)</source>
        <translation>Sähköposti (toimipaikan tai tehtävän)</translation>
    </message>
    <message>
        <source>This looks like one person&apos;s address. Write one that stays when people change, such as that of the office or the role.</source>
        <translation>Tämä näyttää yhden ihmisen osoitteelta. Kirjoita osoite, joka pysyy ihmisten vaihtuessa, kuten toimipaikan tai tehtävän oma.</translation>
    </message>
</context>
<context>
    <name>katve::ProviderList</name>
    <message>
        <source>Also those outside the area above</source>
        <translation>Myös muut kuin yllä rajatut</translation>
    </message>
    <message>
        <source>Find a provider, a place or a service</source>
        <translation>Hae tuottajaa, paikkaa tai palvelua</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Kaikki sektorit</translation>
    </message>
    <message>
        <source>Sector of the provider</source>
        <translation>Palveluntuottajan sektori</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Palveluntuottajat</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Palveluntuottaja</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palveluja</translation>
    </message>
    <message>
        <source>Name of a new provider</source>
        <translation>Uuden palveluntuottajan nimi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add the provider</source>
        <translation>Lisää palveluntuottaja</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n palvelu</numerusform>
            <numerusform>%1: %n palvelua</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 providers</source>
        <comment>shown, all</comment>
        <translation>%L1/%L2 palveluntuottajaa</translation>
    </message>
    <message>
        <source>No provider is known yet. Write a name below, or add one from a cell of the Mapping page with the key A.</source>
        <translation>Palveluntuottajia ei vielä tunneta. Kirjoita nimi alle tai lisää tuottaja Kartoitus-sivun ruudusta näppäimellä A.</translation>
    </message>
    <message>
        <source>Nobody is left by what is chosen above. Clear the search, take every sector, or tick “Also those outside the area above”.</source>
        <translation>Yläpuolen valinnat eivät jätä ketään. Tyhjennä haku, ota kaikki sektorit tai rastita ”Myös muut kuin yllä rajatut”.</translation>
    </message>
</context>
<context>
    <name>katve::ProviderView</name>
    <message>
        <source>Add a unit</source>
        <translation>Lisää yksikkö</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Details and contact</source>
        <translation>Tiedot ja yhteys</translation>
    </message>
    <message>
        <source>The chosen provider</source>
        <translation>Valittu palveluntuottaja</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>Poista palveluntuottaja</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Poista kaikki</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Services given (%1)</source>
        <translation>Palvelut (%1)</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Organisaation %1 yksikkö</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>Yhteystietoja ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n yksikkö: %1</numerusform>
            <numerusform>%n yksikköä: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unit(s), so it cannot be removed. Remove them first, or make them units of another organisation.</source>
        <translation>
            <numerusform>%1: organisaatiolla on %n yksikkö, joten sitä ei voi poistaa. Poista yksikkö ensin tai siirrä se toiselle organisaatiolle.</numerusform>
            <numerusform>%1: organisaatiolla on %n yksikköä, joten sitä ei voi poistaa. Poista yksiköt ensin tai siirrä ne toiselle organisaatiolle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with the %n service(s) it gives? Undo brings all back.</source>
        <translation>
            <numerusform>Poistetaanko %1 ja sen %n palvelu? Kumoa tuo kaiken takaisin.</numerusform>
            <numerusform>Poistetaanko %1 ja sen %n palvelua? Kumoa tuo kaiken takaisin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>%1 poistettiin. Kumoa tuo takaisin.</translation>
    </message>
    <message>
        <source>Not kept yet: %1 Esc leaves it as it was.</source>
        <translation>Ei vielä tallennettu: %1 Esc palauttaa ennalleen.</translation>
    </message>
    <message>
        <source>Contact people: %1</source>
        <translation>Yhdyshenkilöt: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>katve::ProvidersPage</name>
    <message>
        <source>Choose a provider to see what it gives, where it reaches and whom to call.</source>
        <translation>Valitse palveluntuottaja, niin näet, mitä se antaa, mihin se ulottuu ja kenelle soittaa.</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Uusi yksikkö</translation>
    </message>
</context>
<context>
    <name>katve::PrunePanel</name>
    <message>
        <source>There is nothing in the history from before that day.</source>
        <translation>Muutoshistoriassa ei ole mitään sitä päivää vanhempaa.</translation>
    </message>
    <message>
        <source>The copy for %1, handed out on %2, has not come back. What it was made from must stay until it is merged.</source>
        <translation>%2 jaettu kopio (%1) ei ole palannut. Sen lähtökohta on säilytettävä, kunnes kopio on yhdistetty.</translation>
    </message>
    <message>
        <source>Merged files still disagree about something, and both sides are in the history. Settle the disputes first, on the page Merging.</source>
        <translation>Yhdistetyt tiedostot ovat vielä jostakin eri mieltä, ja molemmat puolet ovat muutoshistoriassa. Ratkaise ristiriidat ensin sivulla Yhdistäminen.</translation>
    </message>
    <message>
        <source>What is older belongs together with later acts, such as a change and its undoing, so none of it can go yet. Choose a later day.</source>
        <translation>Vanhempi kuuluu yhteen myöhempien tekojen kanssa, kuten muutos ja sen kumoaminen, joten mitään ei voi vielä poistaa. Valitse myöhempi päivä.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) would go, the last of them of %1.</source>
        <translation>
            <numerusform>%n teko poistuisi, viimeinen niistä %1.</numerusform>
            <numerusform>%n tekoa poistuisi, viimeinen niistä %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later ones stay: the copy for %1, handed out on %2, has not come back.</source>
        <translation>Myöhemmät jäävät: %2 jaettu kopio (%1) ei ole palannut.</translation>
    </message>
    <message>
        <source>Some later ones stay, as they belong together with what came after.</source>
        <translation>Osa myöhemmistä jää, koska ne kuuluvat yhteen sen jälkeen tehtyjen kanssa.</translation>
    </message>
    <message>
        <source>All rows stay as they are. Of the acts that go it is no longer known who did them, when, and what was there before, and they cannot be taken back. Copies that were made before then can no longer be merged. A backup is made first; delete it when it is not to be kept.</source>
        <translation>Kaikki tiedot pysyvät ennallaan. Poistuvista teoista ei enää tiedetä, kuka ne teki, milloin ja mitä oli ennen, eikä niitä voi perua. Sitä ennen tehtyjä kopioita ei voi enää yhdistää. Ensin tehdään varmuuskopio; poista se, jos sitä ei ole tarkoitus säilyttää.</translation>
    </message>
    <message>
        <source>Remove the history before</source>
        <translation>Poista historia ennen päivää</translation>
    </message>
    <message>
        <source>&amp;Back up and remove</source>
        <translation>&amp;Varmuuskopioi ja poista</translation>
    </message>
    <message>
        <source>Remove older history</source>
        <translation>Poista vanhempaa historiaa</translation>
    </message>
    <message>
        <source>&amp;Remove the history before</source>
        <translation>&amp;Poista historia ennen päivää</translation>
    </message>
    <message>
        <source>Write a day, for example 1.1.2025.</source>
        <translation>Kirjoita päivä, esimerkiksi 1.1.2025.</translation>
    </message>
    <message>
        <source>The history before %1 was removed. The backup from before is among the backups.</source>
        <translation>Päivää %1 vanhempi historia poistettiin. Aiempi tila on varmuuskopioissa.</translation>
    </message>
    <message>
        <source>This part was handed out and goes back: its history is needed when it is merged.</source>
        <translation>Tämä on jaettu osa, joka palaa takaisin: sen historiaa tarvitaan, kun se yhdistetään.</translation>
    </message>
</context>
<context>
    <name>katve::ReachingList</name>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>alkaen %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>%1 saakka</translation>
    </message>
    <message>
        <source>Nobody is known.</source>
        <translation>Tuottajaa ei ole tiedossa.</translation>
    </message>
</context>
<context>
    <name>katve::RetentionBand</name>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>The round “%1” was to be kept until %2. Its answers stay; who answered and what was written freely (%3 answers), and the names of those who entered them, are to be erased now, from the history as well.</source>
        <translation>Kierroksen ”%1” henkilötiedot oli määrä säilyttää %2 asti. Vastaukset jäävät; vastaajat ja vapaat tekstit (%3 vastausta) sekä kirjaajien nimet on nyt poistettava, myös muutoshistoriasta.</translation>
    </message>
    <message numerus="yes">
        <source>With it go %n contact person(s).</source>
        <translation>
            <numerusform>Samalla poistuu %n yhdyshenkilö.</numerusform>
            <numerusform>Samalla poistuu %n yhdyshenkilöä.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Erased for good. Backups from before still hold it: File › Backups.</source>
        <translation>Poistettu lopullisesti. Aiemmissa varmuuskopioissa tieto on vielä: Tiedosto › Varmuuskopiot.</translation>
    </message>
</context>
<context>
    <name>katve::RoundStarter</name>
    <message>
        <source>for example: Kainuu 2026</source>
        <translation>esimerkiksi: Kainuu 2026</translation>
    </message>
    <message>
        <source>Municipalities, areas and service types are taken as they are on this day.</source>
        <translation>Kunnat, alueet ja palvelutyypit otetaan sellaisina kuin ne ovat tänä päivänä.</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Aloita kierros</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Kierroksen nimi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Day of the round</source>
        <translation>Kierroksen päivä</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Palvelutyypit</translation>
    </message>
    <message>
        <source>The core types of the day (%1)</source>
        <translation>Päivän ydintyypit (%1)</translation>
    </message>
    <message>
        <source>Every type in force (%1)</source>
        <translation>Kaikki voimassa olevat (%1)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>None yet: everything is asked</source>
        <translation>Ei vielä: kaikki kysytään</translation>
    </message>
    <message>
        <source>Those of %1, to be confirmed</source>
        <translation>Kierroksen %1 vastaukset, vahvistettaviksi</translation>
    </message>
    <message>
        <source>Those of another inventory…</source>
        <translation>Toisen kartoituksen vastaukset…</translation>
    </message>
    <message>
        <source>The inventory whose answers come along</source>
        <translation>Kartoitus, jonka vastaukset tulevat mukaan</translation>
    </message>
    <message>
        <source>Katve inventories (*.katve)</source>
        <translation>Katve-kartoitukset (*.katve)</translation>
    </message>
    <message>
        <source>There is no mapping round in %1.</source>
        <translation>Tiedostossa %1 ei ole kartoituskierrosta.</translation>
    </message>
    <message>
        <source>Those of %1 in %2, to be confirmed</source>
        <translation>Kierroksen %1 vastaukset tiedostosta %2, vahvistettaviksi</translation>
    </message>
</context>
<context>
    <name>katve::ScopeBar</name>
    <message>
        <source>Mapping round</source>
        <translation>Kartoituskierros</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Koulutusaste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>Search service types</source>
        <translation>Hae palvelutyyppejä</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>round, its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Kaikki asteet</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Kaikki teemat</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Kaikki sektorit</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Show everything: every stage, theme and sector, and no search</source>
        <translation>Näytä kaikki: kaikki asteet, teemat ja sektorit, ilman hakua</translation>
    </message>
</context>
<context>
    <name>katve::ServiceForm</name>
    <message>
        <source>Stages of education</source>
        <translation>Koulutusasteet</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Viimeinen voimassaolopäivä</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei ilmoitettu</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Asteet</translation>
    </message>
    <message>
        <source>Last day in force (retires the type)</source>
        <translation>Viimeinen voimassaolopäivä (poistaa tyypin käytöstä)</translation>
    </message>
    <message>
        <source>A service type needs a name in Finnish.</source>
        <translation>Palvelutyyppi tarvitsee suomenkielisen nimen.</translation>
    </message>
    <message>
        <source>Tick at least one stage of education.</source>
        <translation>Rastita vähintään yksi koulutusaste.</translation>
    </message>
    <message>
        <source>Choose the group it belongs to.</source>
        <translation>Valitse ryhmä, johon se kuuluu.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 1.8.2025.</source>
        <translation>”%1” ei ole päivä. Kirjoita se näin: 1.8.2025.</translation>
    </message>
    <message>
        <source>The last day is before the first one, %1.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä, joka on %1.</translation>
    </message>
</context>
<context>
    <name>katve::ServiceTree</name>
    <message>
        <source>Service types</source>
        <translation>Palvelutyypit</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Palvelutyyppi</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Asteet</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Lakisääteinen</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>statutory</comment>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <comment>statutory</comment>
        <translation>ei</translation>
    </message>
    <message>
        <source>%1 (our own)</source>
        <comment>a local service type</comment>
        <translation>%1 (oma)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ticked, all</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>katve::ServiceView</name>
    <message>
        <source>Save (Enter)</source>
        <translation>Tallenna (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>The chosen service type</source>
        <translation>Valittu palvelutyyppi</translation>
    </message>
    <message>
        <source>There is no mapping round yet.</source>
        <translation>Kartoituskierrosta ei vielä ole.</translation>
    </message>
    <message numerus="yes">
        <source>In the round, with %n answer(s).</source>
        <translation>
            <numerusform>Kuuluu kierrokseen, %n vastaus.</numerusform>
            <numerusform>Kuuluu kierrokseen, %n vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the round.</source>
        <translation>Ei kuulu kierrokseen.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the round. Its %n answer(s) are hidden and come back when it is ticked again.</source>
        <translation>
            <numerusform>Ei kuulu kierrokseen. Sen %n vastaus on piilossa ja tulee takaisin, kun tyyppi rastitetaan.</numerusform>
            <numerusform>Ei kuulu kierrokseen. Sen %n vastausta on piilossa ja tulee takaisin, kun tyyppi rastitetaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Ryhmä: %1</translation>
    </message>
    <message>
        <source>Stages: %1</source>
        <translation>Asteet: %1</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>Voimassa alkaen %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>Voimassa %1 asti</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Tilalle tulivat: %1</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>Korvaa: %1</translation>
    </message>
    <message>
        <source>Law: %1</source>
        <translation>Laki: %1</translation>
    </message>
    <message>
        <source>Responsible until 2022: %1</source>
        <translation>Vastuutaho vuoteen 2022: %1</translation>
    </message>
    <message>
        <source>Responsible from 2023: %1</source>
        <translation>Vastuutaho vuodesta 2023: %1</translation>
    </message>
    <message>
        <source>This type is a suggestion that nobody has confirmed yet.</source>
        <translation>Tyyppi on ehdotus, jota kukaan ei ole vielä vahvistanut.</translation>
    </message>
    <message>
        <source>A service type of our own</source>
        <translation>Oma palvelutyyppi</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 lisättiin.</translation>
    </message>
    <message>
        <source>Choose a service type to see more of it.</source>
        <translation>Valitse palvelutyyppi, niin näet siitä enemmän.</translation>
    </message>
    <message>
        <source>The new service type is not saved yet. Save it with Enter, or close it with Esc.</source>
        <translation>Uutta palvelutyyppiä ei ole vielä tallennettu. Tallenna Enterillä tai sulje Esc-näppäimellä.</translation>
    </message>
    <message>
        <source>Not kept yet: %1 Esc leaves it as it was.</source>
        <translation>Ei vielä tallennettu: %1 Esc palauttaa ennalleen.</translation>
    </message>
</context>
<context>
    <name>katve::ShareBar</name>
    <message>
        <source>%1: %L2</source>
        <comment>status, count</comment>
        <translation>%1: %L2</translation>
    </message>
</context>
<context>
    <name>katve::SheetWriter</name>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Sheets written</source>
        <translation>Tallennetut tietosivut</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n sheet(s) written into %1.</source>
        <translation>
            <numerusform>Keskeytetty: %n tietosivu tallennettu kansioon %1.</numerusform>
            <numerusform>Keskeytetty: %n tietosivua tallennettu kansioon %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n sheet(s) into %1.</source>
        <translation>
            <numerusform>%n tietosivu tallennettiin kansioon %1.</numerusform>
            <numerusform>%n tietosivua tallennettiin kansioon %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing sheets: %L1 of %L2</source>
        <translation>Tallennetaan tietosivuja: %L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>Another round is looked at now, so writing stopped: %n sheet(s) of the earlier one written into %1.</source>
        <translation>
            <numerusform>Katsottava kierros vaihtui, joten kirjoittaminen päättyi: aiemman kierroksen %n tietosivu kansiossa %1.</numerusform>
            <numerusform>Katsottava kierros vaihtui, joten kirjoittaminen päättyi: aiemman kierroksen %n tietosivua kansiossa %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) left out: no longer in the round.</source>
        <translation>
            <numerusform>%n kunta jäi pois: se ei ole enää kierroksella.</numerusform>
            <numerusform>%n kuntaa jäi pois: ne eivät ole enää kierroksella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::StartPage</name>
    <message>
        <source>The inventories you open will be listed here.</source>
        <translation>Avaamasi kartoitukset luetellaan tässä.</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Avaa tämä</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Poista luettelosta</translation>
    </message>
    <message>
        <source>Katve maps which services children and young people with demanding support needs can get in each municipality, and which are missing.</source>
        <translation>Katve kartoittaa, mitä palveluja vaativan tuen tarpeessa olevat lapset ja nuoret saavat kussakin kunnassa ja mitkä puuttuvat.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Uusi kartoitus…</translation>
    </message>
    <message>
        <source>Try the sample…</source>
        <translation>Kokeile esimerkkiä…</translation>
    </message>
    <message>
        <source>The OYS region with invented answers, to try the program out. Nothing in it is real.</source>
        <translation>OYS-alue keksityin vastauksin ohjelman kokeilemiseen. Mikään siinä ei ole todellista.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>An inventory file (.katve) on this computer or on a network drive.</source>
        <translation>Kartoitustiedosto (.katve) tällä tietokoneella tai verkkolevyllä.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Viimeksi avatut</translation>
    </message>
    <message>
        <source>Inventories opened last</source>
        <translation>Viimeksi avatut kartoitukset</translation>
    </message>
    <message>
        <source>%1 – not there now</source>
        <translation>%1 – ei nyt paikalla</translation>
    </message>
    <message>
        <source>A new file with the areas and service types of the whole country. The area, the round, its day and whether an earlier inventory&apos;s answers come along are asked next.</source>
        <translation>Uusi tiedosto, jossa on koko maan alueet ja palvelutyypit. Alue, kierros, sen päivä ja se, tulevatko aiemman kartoituksen vastaukset mukaan, kysytään seuraavaksi.</translation>
    </message>
</context>
<context>
    <name>katve::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Vain luku</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Ei vielä muutoksia</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Tallennettu klo %1</translation>
    </message>
    <message>
        <source>%1 of the scope answered</source>
        <translation>%1 rajauksesta vastattu</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
</context>
<context>
    <name>katve::StoryBox</name>
    <message>
        <source>History of the provider and its services</source>
        <translation>Palveluntuottajan ja sen palvelujen historia</translation>
    </message>
</context>
<context>
    <name>katve::SummariesPage</name>
    <message>
        <source>Area of the summary</source>
        <translation>Koosteen alue</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>Koosteen kieli</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Painos</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>One file per municipality…</source>
        <translation>Oma tiedosto joka kunnasta…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kooste</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Alue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Painos</translation>
    </message>
    <message>
        <source>The summary is of the whole area: the stage, theme, sector and search above do not narrow it.</source>
        <translation>Kooste tehdään koko alueesta: ylhäällä valittu koulutusaste, teema, sektori ja haku eivät rajaa sitä.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Working edition</source>
        <translation>Työpainos</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Julkinen painos</translation>
    </message>
    <message>
        <source>Without notes, phone numbers, e-mail addresses and lists of what is to be mended.</source>
        <translation>Ilman huomautuksia, puhelinnumeroita, sähköpostiosoitteita ja korjattavien luetteloita.</translation>
    </message>
    <message>
        <source>For those who do the mapping: with notes, contacts and lists of what is to be mended.</source>
        <translation>Kartoituksen tekijöille: mukana huomautukset, yhteystiedot ja luettelot korjattavista.</translation>
    </message>
    <message>
        <source>No municipality of the round is in this area. Choose another area.</source>
        <translation>Alueella ei ole yhtään kierroksen kuntaa. Valitse toinen alue.</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Sivu %L1/%L2</translation>
    </message>
    <message>
        <source>Preview of the summary: %1</source>
        <translation>Koosteen esikatselu: %1</translation>
    </message>
    <message>
        <source>Folder for the sheets of the municipalities</source>
        <translation>Kansio kuntien tietosivuille</translation>
    </message>
    <message>
        <source>&amp;With contact people</source>
        <translation>&amp;Yhdyshenkilöt mukaan</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tiedostomuoto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Tie&amp;dostomuoto</translation>
    </message>
    <message>
        <source>PDF: to print</source>
        <translation>PDF: tulostettava</translation>
    </message>
    <message>
        <source>HTML: a web page</source>
        <translation>HTML: verkkosivu</translation>
    </message>
    <message>
        <source>ODT: to work on</source>
        <translation>ODT: muokattava</translation>
    </message>
</context>
<context>
    <name>katve::SummaryOutput</name>
    <message>
        <source>on paper</source>
        <translation>paperille</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Verkkosivut (*.html)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-tekstit (*.odt)</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Tallenna kooste</translation>
    </message>
    <message>
        <source>A summary cannot take the place of the inventory. Choose another name.</source>
        <translation>Koostetta ei voi tallentaa kartoituksen päälle. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>A summary is saved as .pdf, .html or .odt. Give its name one of these endings.</source>
        <translation>Kooste tallennetaan muodossa .pdf, .html tai .odt. Anna nimelle jokin näistä päätteistä.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Tallennettiin %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose sheet, where it went</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Kirjoitetaan koostetta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Keskeytetty. Mitään ei kirjoitettu.</translation>
    </message>
</context>
<context>
    <name>katve::TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Kopioi koko taulukko</translation>
    </message>
</context>
<context>
    <name>katve::TableTwin</name>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Taulukot taulukkolaskentaan (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tallenna taulukko…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheets (*.ods)</source>
        <translation>OpenDocument-laskentataulukot (*.ods)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tallenna taulukko</translation>
    </message>
</context>
<context>
    <name>katve::TwicePanel</name>
    <message>
        <source>the same name</source>
        <translation>sama nimi</translation>
    </message>
    <message>
        <source>the same municipality</source>
        <translation>sama kunta</translation>
    </message>
    <message>
        <source>the same organisation</source>
        <translation>sama organisaatio</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>sama puhelin</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>sama sähköposti</translation>
    </message>
    <message>
        <source>the same website</source>
        <translation>sama verkkosivu</translation>
    </message>
    <message>
        <source>the same provider</source>
        <translation>sama palveluntuottaja</translation>
    </message>
    <message>
        <source>the same service type</source>
        <translation>sama palvelutyyppi</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>sama päivä</translation>
    </message>
    <message>
        <source>Join, 1 stays (1)</source>
        <translation>Yhdistä, 1 jää (1)</translation>
    </message>
    <message>
        <source>Join, 2 stays (2)</source>
        <translation>Yhdistä, 2 jää (2)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>Eivät ole sama (N)</translation>
    </message>
    <message>
        <source>Typed twice</source>
        <translation>Kahteen kertaan kirjatut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perusteet</translation>
    </message>
    <message>
        <source>What the two say</source>
        <translation>Mitä kumpikin sanoo</translation>
    </message>
    <message>
        <source>Nothing looks typed twice. Providers, services and rounds that two people have entered under two identities are proposed here.</source>
        <translation>Mikään ei näytä kahteen kertaan kirjatulta. Täällä ehdotetaan palveluntuottajia, palveluja ja kierroksia, jotka kaksi ihmistä on kirjannut erikseen.</translation>
    </message>
    <message>
        <source>These look as if somebody typed them twice. Joining takes what one lacks from the other and puts what they say differently in the note; undo takes it back. Nothing is joined by itself.</source>
        <translation>Nämä näyttävät kahteen kertaan kirjatuilta. Yhdistettäessä toisesta otetaan se, mikä toiselta puuttuu, ja eroavat tiedot menevät muistiinpanoon; kumoaminen peruu sen. Mitään ei yhdistetä itsestään.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two names</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>One of the two is not there any more.</source>
        <translation>Toista ei enää ole.</translation>
    </message>
</context>
<context>
    <name>katve::TwinModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
</TS>
