<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>Command</name>
    <message>
        <source>%1 is sound: the rows and their history agree.</source>
        <translation>Filen %1 är i ordning: uppgifterna och ändringshistoriken stämmer överens.</translation>
    </message>
    <message>
        <source>%1 is not sound. Do not go on with it: take the newest backup into use.</source>
        <translation>Filen %1 är inte i ordning. Fortsätt inte med den, utan ta den senaste säkerhetskopian i bruk.</translation>
    </message>
    <message>
        <source>FILE.katve</source>
        <translation>FIL.katve</translation>
    </message>
    <message>
        <source>Checks everything the program relies on, and changes nothing.</source>
        <translation>Kontrollerar att kartläggningsfilen är i ordning. Ändrar ingenting.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
    <message>
        <source>The language of the words: fi, sv or en.</source>
        <translation>Textens språk: fi, sv eller en.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>Machine-readable output.</source>
        <translation>Skriver ut i maskinläsbar form (JSON).</translation>
    </message>
    <message>
        <source>Says nothing but errors.</source>
        <translation>Meddelar bara fel.</translation>
    </message>
    <message>
        <source>Katve maps which support services children and young people can get where, and which are missing.</source>
        <translation>Med Katve kartlägger man vilka stödtjänster barn och unga får i olika kommuner och vilka som saknas.</translation>
    </message>
    <message>
        <source>Usage: katve COMMAND …</source>
        <translation>Användning: katve KOMMANDO …</translation>
    </message>
    <message>
        <source>katve COMMAND --help shows one command; katve --version the version.</source>
        <translation>katve KOMMANDO --help berättar om ett kommando, katve --version visar programmets version.</translation>
    </message>
    <message>
        <source>Usage: katve %1 %2</source>
        <translation>Användning: katve %1 %2</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Det finns ingen flagga ”%1”.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take.</source>
        <translation>En flagga saknar sitt värde eller har fått ett värde som den inte använder.</translation>
    </message>
    <message>
        <source>The languages are fi, sv and en.</source>
        <translation>Språken är fi, sv och en.</translation>
    </message>
    <message>
        <source>Something is missing from the command.</source>
        <translation>Något saknas i kommandot.</translation>
    </message>
    <message>
        <source>There is too much in the command.</source>
        <translation>Det finns något för mycket i kommandot.</translation>
    </message>
    <message>
        <source>An inventory cannot be read from a pipe; name its file.</source>
        <translation>En kartläggning kan inte läsas från ett rör (pipe). Ange filens namn.</translation>
    </message>
    <message>
        <source>This version of Katve has no window yet; it works by commands.</source>
        <translation>Den här versionen av Katve har inget fönster ännu, utan används med kommandon.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Det finns inget kommando ”%1”.</translation>
    </message>
    <message>
        <source>Takes contact people along. (This version keeps none yet.)</source>
        <translation>Tar även med kontaktpersonerna. (Den här versionen sparar ännu inga.)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 har sparats.</translation>
    </message>
    <message>
        <source>FILE.katve DEST [--with-people]</source>
        <translation>FIL.katve MÅL [--with-people]</translation>
    </message>
    <message>
        <source>Writes the whole inventory as a data package: a folder, or a .zip.</source>
        <translation>Sparar hela kartläggningen som ett datapaket: en mapp eller en .zip-fil.</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Landskap</translation>
    </message>
    <message>
        <source>Wellbeing services counties</source>
        <translation>Välfärdsområden</translation>
    </message>
    <message>
        <source>Network regions</source>
        <translation>Nätverkets områden</translation>
    </message>
    <message>
        <source>Specialised-care responsibility areas (ERVA)</source>
        <translation>Specialansvarsområden (ERVA)</translation>
    </message>
    <message>
        <source>Collaborative areas</source>
        <translation>Samarbetsområden</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Hela landet</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>own</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>province</source>
        <translation>landskap</translation>
    </message>
    <message>
        <source>ERVA</source>
        <translation>ERVA</translation>
    </message>
    <message>
        <source>country</source>
        <translation>landet</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inget behov</translation>
    </message>
    <message>
        <source>no information</source>
        <translation>uppgift saknas</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>täckning</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>svarat</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, läget %2</translation>
    </message>
    <message>
        <source>With what is being prepared and planned</source>
        <translation>Med tjänster som är under beredning eller planeras</translation>
    </message>
    <message>
        <source>The mapping round, by id; the newest when not given.</source>
        <translation>Kartläggningsomgångens id; om det inte anges, den senaste omgången.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>now (as on the round&apos;s day) or future (with what is prepared and planned).</source>
        <translation>now (läget på omgångens dag) eller future (med tjänster som är under beredning eller planeras).</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vy</translation>
    </message>
    <message>
        <source>Writes every cell of the gap matrix to a CSV file.</source>
        <translation>Sparar uppgifterna om varje ruta i en CSV-fil.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>Writes the sums by region and service to a CSV file.</source>
        <translation>Sparar summorna per område och tjänstetyp i en CSV-fil.</translation>
    </message>
    <message>
        <source>Tells on the error stream how long each part took, as JSON.</source>
        <translation>Anger i felutskriften hur länge varje del tog (JSON).</translation>
    </message>
    <message>
        <source>The views are now and future.</source>
        <translation>Vyerna är now (nuläget) och future (kommande).</translation>
    </message>
    <message>
        <source>The inventory has no mapping round yet.</source>
        <translation>Kartläggningen har ännu ingen kartläggningsomgång.</translation>
    </message>
    <message>
        <source>FILE.katve [--round ID] [--view now|future] [--cells OUT.csv] [--rollup OUT.csv] [--timing]</source>
        <translation>FIL.katve [--round ID] [--view now|future] [--cells RESULTAT.csv] [--rollup RESULTAT.csv] [--timing]</translation>
    </message>
    <message>
        <source>Shows what is available, partly available, missing and unknown by region, or writes it as tables.</source>
        <translation>Visar områdesvis vad som finns, finns delvis eller saknas och var uppgift saknas, eller sparar siffrorna.</translation>
    </message>
    <message>
        <source>The story of one cell: municipality, service and stage with commas between.</source>
        <translation>En rutas historia: kommun, tjänstetyp och utbildningsstadium åtskilda med kommatecken.</translation>
    </message>
    <message>
        <source>M,S,G</source>
        <translation>K,T,S</translation>
    </message>
    <message>
        <source>The mapping round of the cell, by id; the newest when not given.</source>
        <translation>Id för rutans kartläggningsomgång; om det inte anges, den senaste omgången.</translation>
    </message>
    <message>
        <source>Nothing has been edited yet.</source>
        <translation>Ingenting har ändrats ännu.</translation>
    </message>
    <message>
        <source>A cell is written municipality,service,stage, for example 698,school_psychologist,grades7_9.</source>
        <translation>En ruta skrivs kommun,tjänstetyp,utbildningsstadium, till exempel 698,school_psychologist,grades7_9.</translation>
    </message>
    <message>
        <source>Nobody has answered this cell in the round %1.</source>
        <translation>Ingen har svarat på den här rutan i kartläggningsomgången %1.</translation>
    </message>
    <message>
        <source>FILE.katve [--cell M,S,G] [--round ID]</source>
        <translation>FIL.katve [--cell K,T,S] [--round ID]</translation>
    </message>
    <message>
        <source>Shows the edits: when, who and what; or the story of one cell.</source>
        <translation>Visar ändringarna: när, vem och vad. Visar också en enskild rutas historia.</translation>
    </message>
    <message>
        <source>Takes the rows that are right although others are rejected.</source>
        <translation>Tar in de felfria raderna även om andra avvisas.</translation>
    </message>
    <message>
        <source>Says what would be done and writes nothing.</source>
        <translation>Berättar vad som skulle göras men sparar ingenting.</translation>
    </message>
    <message>
        <source>FILE.katve SOURCE… [--keep-good] [--dry-run]</source>
        <translation>FIL.katve KÄLLA… [--keep-good] [--dry-run]</translation>
    </message>
    <message>
        <source>Reads data packages (a folder, a .zip or its datapackage.json) into an inventory.</source>
        <translation>Läser in datapaket (en mapp, en .zip eller paketets datapackage.json) i en kartläggning.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… och %n till.</numerusform>
            <numerusform>… och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1, changed %2, unchanged %3, rejected %4.</source>
        <translation>Rader: tillagda %1, ändrade %2, oförändrade %3, avvisade %4.</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the package and import it again, or use --keep-good to take the rows that are right.</source>
        <translation>Ingenting sparades. Rätta paketet och importera det på nytt, eller ta bara in de felfria raderna med --keep-good.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>Det här var ett prov: ingenting sparades.</translation>
    </message>
    <message>
        <source>Reading … %1 %</source>
        <translation>Läser … %1 %</translation>
    </message>
    <message>
        <source>Adds the invented sample of the OYS region.</source>
        <translation>Lägger till ett påhittat exempel från OYS-området.</translation>
    </message>
    <message>
        <source>Starts from a data package alone, without the shipped reference data.</source>
        <translation>Utgår enbart från ett datapaket, utan de grunduppgifter som följer med programmet.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
    <message>
        <source>Choose either --sample or --package.</source>
        <translation>Välj antingen --sample eller --package, inte båda.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 har skapats.</translation>
    </message>
    <message>
        <source>FILE.katve [--sample] [--package DIR]</source>
        <translation>FIL.katve [--sample] [--package MAPP]</translation>
    </message>
    <message>
        <source>Makes a new inventory with the shipped areas and service types.</source>
        <translation>Skapar en ny kartläggning där områdena och tjänstetyperna finns färdigt.</translation>
    </message>
    <message>
        <source>Invented sample: the answers and municipal services are not real.</source>
        <translation>Påhittat exempel: svaren och kommunernas tjänster är inte verkliga.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Minnet räcker inte till för det här. Stäng andra program och försök på nytt.</translation>
    </message>
    <message>
        <source>county</source>
        <translation>landskap/vfo</translation>
    </message>
    <message>
        <source>collab.</source>
        <translation>samarb.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality(ies)</source>
        <translation>
            <numerusform>%Ln kommun</numerusform>
            <numerusform>%Ln kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service type(s)</source>
        <translation>
            <numerusform>%Ln tjänstetyp</numerusform>
            <numerusform>%Ln tjänstetyper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln ruta</numerusform>
            <numerusform>%Ln rutor</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers count cells: one service type in one municipality at one stage of education. In the first four numbers
the service is available: arranged for the municipality itself, a wider region or the whole country.
Coverage is weighted by the residents of the age group. While there are cells without information it is a range:
the low end takes them all as missing, the high end all as available.</source>
        <translation>Siffrorna är rutor: en tjänstetyp i en kommun på ett utbildningsstadium. I de fyra första siffrorna
finns tjänsten: som kommunens egen, gemensam för ett större område eller för hela landet.
Täckningen är vägd med invånarna i åldersgruppen. Så länge uppgift saknas om en del av rutorna är den ett intervall:
den nedre gränsen räknar dem alla som att tjänsten saknas, den övre alla som att den finns.</translation>
    </message>
    <message>
        <source>There is no municipality “%1”. Write its code.</source>
        <translation>Det finns ingen kommun ”%1”. Skriv kommunens nummer.</translation>
    </message>
    <message>
        <source>There is no service type “%1”. Write its key.</source>
        <translation>Det finns ingen tjänstetyp ”%1”. Skriv tjänstetypens nyckel.</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the package and try again.</source>
        <translation>Ingenting skrevs. Rätta paketet och försök igen.</translation>
    </message>
    <message>
        <source>There is no mapping round “%1”. The rounds are: %2.</source>
        <translation>Det finns ingen kartläggningsomgång ”%1”. Omgångarna är: %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Katve and can only be checked with that.</source>
        <translation>%1 är gjord med en nyare version av Katve och kan bara kontrolleras med den.</translation>
    </message>
    <message>
        <source>This version of Katve writes data packages only. Name a folder or a .zip.</source>
        <translation>Den här versionen av Katve skriver bara datapaket. Ange en mapp eller en .zip-fil.</translation>
    </message>
    <message>
        <source>A table cannot take the place of the inventory it is made from. Name another file.</source>
        <translation>Tabellen kan inte sparas över den kartläggningsfil som den görs av. Ange ett annat namn.</translation>
    </message>
    <message>
        <source>Would have: added %1, changed %2, unchanged %3, rejected %4.</source>
        <translation>Resultatet skulle vara: tillagda %1, ändrade %2, oförändrade %3, avvisade %4.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerar …</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Visar versionen.</translation>
    </message>
    <message>
        <source>The results could not be written where they were sent: the disk is full, or it cannot be written to. Make room, or send them elsewhere.</source>
        <translation>Resultaten kunde inte skrivas dit de skickades: disken är full eller så går det inte att skriva till målet. Frigör utrymme eller skicka dem någon annanstans.</translation>
    </message>
    <message>
        <source>Writing … rows so far: %1</source>
        <translation>Skriver … rader hittills: %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Läser %1 …</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>nobody named</source>
        <translation>ingen namngiven</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 från %2</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Inventory changed</source>
        <translation>Kartläggningens uppgifter ändrade</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Answers cleared</source>
        <translation>Svar raderade</translation>
    </message>
    <message>
        <source>Carried answers confirmed</source>
        <translation>Svar från föregående omgång fastställda</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>Serviceproducent tillagd</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Serviceproducent ändrad</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Serviceproducent borttagen</translation>
    </message>
    <message>
        <source>Offering added</source>
        <translation>Tjänst tillagd</translation>
    </message>
    <message>
        <source>Offering changed</source>
        <translation>Tjänst ändrad</translation>
    </message>
    <message>
        <source>Offering removed</source>
        <translation>Tjänst borttagen</translation>
    </message>
    <message>
        <source>Round added</source>
        <translation>Kartläggningsomgång tillagd</translation>
    </message>
    <message>
        <source>Round changed</source>
        <translation>Kartläggningsomgång ändrad</translation>
    </message>
    <message>
        <source>Round removed</source>
        <translation>Kartläggningsomgång borttagen</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>Kartläggningsomgång avslutad</translation>
    </message>
    <message>
        <source>Round reopened</source>
        <translation>Kartläggningsomgång öppnad på nytt</translation>
    </message>
    <message>
        <source>Service type added</source>
        <translation>Tjänstetyp tillagd</translation>
    </message>
    <message>
        <source>Service type changed</source>
        <translation>Tjänstetyp ändrad</translation>
    </message>
    <message>
        <source>Service type removed</source>
        <translation>Tjänstetyp borttagen</translation>
    </message>
    <message>
        <source>Service group added</source>
        <translation>Tjänstegrupp tillagd</translation>
    </message>
    <message>
        <source>Service group changed</source>
        <translation>Tjänstegrupp ändrad</translation>
    </message>
    <message>
        <source>Service group removed</source>
        <translation>Tjänstegrupp borttagen</translation>
    </message>
    <message>
        <source>Theme added</source>
        <translation>Tema tillagt</translation>
    </message>
    <message>
        <source>Theme changed</source>
        <translation>Tema ändrat</translation>
    </message>
    <message>
        <source>Theme removed</source>
        <translation>Tema borttaget</translation>
    </message>
    <message>
        <source>Area added</source>
        <translation>Område tillagt</translation>
    </message>
    <message>
        <source>Area changed</source>
        <translation>Område ändrat</translation>
    </message>
    <message>
        <source>Area removed</source>
        <translation>Område borttaget</translation>
    </message>
    <message>
        <source>Membership added</source>
        <translation>Kommun tillagd i område</translation>
    </message>
    <message>
        <source>Membership changed</source>
        <translation>Kommunens områdesuppgift ändrad</translation>
    </message>
    <message>
        <source>Membership removed</source>
        <translation>Kommun borttagen ur område</translation>
    </message>
    <message>
        <source>Population added</source>
        <translation>Befolkningsuppgift tillagd</translation>
    </message>
    <message>
        <source>Population changed</source>
        <translation>Befolkningsuppgift ändrad</translation>
    </message>
    <message>
        <source>Population removed</source>
        <translation>Befolkningsuppgift borttagen</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3, %4, %n row(s)</source>
        <translation>
            <numerusform>%1  %2  %3, %4, %n rad</numerusform>
            <numerusform>%1  %2  %3, %4, %n rader</numerusform>
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
    borttaget; före: %2</translation>
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
    före: %2
    efter: %3</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>a value is missing that every row needs</source>
        <translation>en obligatorisk uppgift saknas</translation>
    </message>
    <message>
        <source>“%1” is not in the list of codes</source>
        <translation>”%1” är inte någon av de tillåtna koderna</translation>
    </message>
    <message>
        <source>“%1” is not a date (YYYY-MM-DD)</source>
        <translation>”%1” är inte ett datum (ÅÅÅÅ-MM-DD)</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>”%1” är inte ett tal som passar här</translation>
    </message>
    <message>
        <source>“%1” cannot be a code: it holds a space, semicolon, comma, quote or control character</source>
        <translation>”%1” duger inte som kod: den innehåller mellanslag, semikolon, kommatecken, citattecken eller styrtecken</translation>
    </message>
    <message>
        <source>“%1” is not an area; write kind:code, for example municipality:564</source>
        <translation>”%1” är inte ett område; skriv slag:kod, till exempel municipality:564</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file as UTF-8</source>
        <translation>texten är inte i UTF-8; spara filen i UTF-8</translation>
    </message>
    <message>
        <source>“%1” was in the package but was not taken in</source>
        <translation>”%1” fanns i paketet men togs inte med</translation>
    </message>
    <message>
        <source>“%1” has been given already</source>
        <translation>”%1” har redan angetts</translation>
    </message>
    <message>
        <source>the round “%1” is closed; reopen it to change its answers</source>
        <translation>kartläggningsomgången ”%1” är avslutad; öppna den på nytt för att kunna ändra svaren</translation>
    </message>
    <message>
        <source>the file is not in the package</source>
        <translation>filen saknas i paketet</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>kolumnen saknas</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>kolumnen finns två gånger</translation>
    </message>
    <message>
        <source>the row has fewer fields (%1) than the header</source>
        <translation>raden har färre fält (%1) än rubrikraden</translation>
    </message>
    <message>
        <source>the row has more fields (%1) than the header</source>
        <translation>raden har fler fält (%1) än rubrikraden</translation>
    </message>
    <message>
        <source>a double quote stands inside a field that is not quoted</source>
        <translation>det finns ett citattecken inne i ett fält som inte står inom citattecken</translation>
    </message>
    <message>
        <source>there is text between a closing quote and the next comma</source>
        <translation>det finns text mellan det avslutande citattecknet och nästa kommatecken</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed</source>
        <translation>fältet som börjar här saknar avslutande citattecken</translation>
    </message>
    <message>
        <source>the row is too long to be read</source>
        <translation>raden är för lång för att läsas</translation>
    </message>
    <message>
        <source>the column is not known and was left out</source>
        <translation>kolumnen är okänd och lämnades bort</translation>
    </message>
    <message>
        <source>spaces or empty items were left out of the list “%1”</source>
        <translation>mellanslag eller tomma delar lämnades bort ur listan ”%1”</translation>
    </message>
    <message>
        <source>“%1” is answered again further down; the last line counts</source>
        <translation>”%1” besvaras på nytt längre ner; den sista raden gäller</translation>
    </message>
    <message>
        <source>“%1” is outside the round; the answer is kept and counts nowhere</source>
        <translation>”%1” hör inte till omgången; svaret sparas men räknas inte med</translation>
    </message>
    <message>
        <source>some stages are not stages of “%1”; they are kept and count nowhere</source>
        <translation>alla utbildningsstadier hör inte till tjänstetypen ”%1”; de övriga sparas men räknas inte med</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>Hittades inte: %1. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 cannot be used here. Name an inventory (.katve) or a data package: a folder, a .zip or its datapackage.json.</source>
        <translation>%1 duger inte här. Ange en kartläggningsfil (.katve) eller ett datapaket: en mapp, en .zip eller paketets datapackage.json.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or written: you have no permission for it, or its folder is not there. Check the folder, or choose another.</source>
        <translation>Kan inte öppnas eller sparas: %1. Du saknar behörighet, eller så finns mappen inte. Kontrollera mappen eller välj en annan.</translation>
    </message>
    <message>
        <source>%1 is not a Katve inventory. Check the name; inventories end in .katve.</source>
        <translation>%1 är inte en Katve-kartläggning. Kontrollera namnet; en kartläggningsfil slutar på .katve.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Katve. It can be read here but not changed; update Katve to change it.</source>
        <translation>%1 har gjorts med en nyare version av Katve. Den kan läsas här men inte ändras. Uppdatera Katve för att ändra den.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Katve and must be brought up to date first. Import something into it, or open it in the window.</source>
        <translation>%1 har gjorts med en äldre version av Katve och måste först uppdateras. Importera något till den eller öppna den i fönstret.</translation>
    </message>
    <message>
        <source>%1 is damaged and has not been touched. Take the newest backup into use. (%2)</source>
        <translation>%1 är skadad. Den har inte ändrats. Ta den senaste säkerhetskopian i bruk. (%2)</translation>
    </message>
    <message>
        <source>%1 has been changed by another program and cannot be trusted. Take the newest backup into use.</source>
        <translation>Ett annat program har ändrat filen %1, och den går inte längre att lita på. Ta den senaste säkerhetskopian i bruk.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again when it is closed there.</source>
        <translation>Filen %1 används av ett annat program. Försök på nytt när den har stängts där.</translation>
    </message>
    <message>
        <source>%1 can only be read. Copy it to a folder where you may write.</source>
        <translation>Filen %1 kan bara läsas. Kopiera den till en mapp där du får spara.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Disken är full. Ingenting ändrades. Frigör utrymme och försök på nytt.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is. Choose another name.</source>
        <translation>%1 finns redan och lämnades som den är. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 has been changed meanwhile. Nothing was written; try again.</source>
        <translation>%1 har ändrats under tiden. Ingenting sparades. Försök på nytt.</translation>
    </message>
    <message>
        <source>Stopped. %1 is as it was before.</source>
        <translation>Avbrutet. %1 är som förut.</translation>
    </message>
    <message>
        <source>%1: the work could not be finished. Check the disk and the folder, and try again. (%2)</source>
        <translation>%1: arbetet kunde inte slutföras. Kontrollera disken och mappen och försök på nytt. (%2)</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, kolumn %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, rad %2, kolumn %3</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>Själva filen är skadad: %1</translation>
    </message>
    <message>
        <source>A row of %1 refers to one that does not exist.</source>
        <translation>I tabellen %1 finns en rad som hänvisar till en rad som inte finns.</translation>
    </message>
    <message>
        <source>A value in %1 is not one that Katve writes. %2 %3</source>
        <translation>I tabellen %1 finns ett värde som Katve inte skriver. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: the row is not what the history says.</source>
        <translation>%1 %2: raden motsvarar inte ändringshistoriken.</translation>
    </message>
    <message>
        <source>%1 %2: the value of “%3” is not what the history says (edit %4).</source>
        <translation>%1 %2: värdet i fältet ”%3” motsvarar inte ändringshistoriken (ändring %4).</translation>
    </message>
    <message>
        <source>The rows of %1 that edit %2 added are not what it wrote.</source>
        <translation>Raderna som ändring %2 lade till i tabellen %1 motsvarar inte ändringshistoriken.</translation>
    </message>
    <message>
        <source>The record of edit %1 is not what was written.</source>
        <translation>Anteckningen om ändring %1 i ändringshistoriken har ändrats i efterhand.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Ändringshistoriken kan inte läsas: %1</translation>
    </message>
    <message>
        <source>The history has a gap before edit %1.</source>
        <translation>I ändringshistoriken finns en lucka före ändring %1.</translation>
    </message>
    <message>
        <source>“%1” is neither in the package nor in the inventory</source>
        <translation>”%1” finns varken i paketet eller i kartläggningen</translation>
    </message>
    <message>
        <source>The last change to %1 was cut short and must first be taken back. Run another command on it, such as katve history, with permission to write in its folder; keep the -journal file beside it.</source>
        <translation>Den senaste ändringen i filen %1 avbröts och måste först tas tillbaka. Kör ett annat kommando på filen, till exempel katve history, när du har rätt att spara i dess mapp. Låt -journal-filen bredvid den vara kvar.</translation>
    </message>
    <message>
        <source>There is no %1 in the inventory. Check how it is written.</source>
        <translation>Kartläggningen har ingen kod %1. Kontrollera hur den är skriven.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a data package. Ask for it again; nothing was changed.</source>
        <translation>%1 är skadad eller är inte ett datapaket. Be om den på nytt; ingenting ändrades.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Unpack it with the password and import the folder.</source>
        <translation>%1 är skyddad med ett lösenord. Packa upp den med lösenordet och läs in mappen.</translation>
    </message>
    <message>
        <source>%1 holds several data packages. Unpack it and import the folder of the one you mean.</source>
        <translation>%1 innehåller flera datapaket. Packa upp den och läs in mappen för det paket du menar.</translation>
    </message>
    <message>
        <source>the file cannot be read as JSON in UTF-8, so whether this is an invented sample and which rounds are closed is not known</source>
        <translation>filen kan inte läsas som JSON i UTF-8, så det är inte känt om detta är ett påhittat exempel och vilka omgångar som är stängda</translation>
    </message>
    <message>
        <source>What %1 holds is not what its history says, so nothing was written into it. Take the newest backup into use; katve check tells what differs.</source>
        <translation>Innehållet i %1 stämmer inte med ändringshistoriken, så inget skrevs i filen. Ta den nyaste säkerhetskopian i bruk; katve check berättar vad som skiljer sig.</translation>
    </message>
    <message>
        <source>Which inventory and which copy of it this file is, is not what was written.</source>
        <translation>Uppgiften om vilken kartläggning och vilken kopia av den filen är stämmer inte med det som skrevs.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Flaggor:</translation>
    </message>
</context>
</TS>
