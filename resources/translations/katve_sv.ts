<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
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
        <translation>svar: %1</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>orsak: %1</translation>
    </message>
    <message>
        <source>enough of it: %1</source>
        <translation>tillräcklighet: %1</translation>
    </message>
    <message>
        <source>in time: %1</source>
        <translation>i rätt tid: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>källa: %1</translation>
    </message>
    <message>
        <source>the note removed</source>
        <translation>anteckningen borttagen</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>anteckning: %1</translation>
    </message>
    <message>
        <source>carried over from an earlier round</source>
        <translation>överfört från en tidigare omgång</translation>
    </message>
    <message>
        <source>the answer removed</source>
        <translation>svaret borttaget</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>The whole round</source>
        <translation>Hela omgången</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Hela landet</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>own</source>
        <translation>i egen kommun</translation>
    </message>
    <message>
        <source>from the province: %1</source>
        <translation>från landskapet: %1</translation>
    </message>
    <message>
        <source>from the wellbeing services county: %1</source>
        <translation>från välfärdsområdet: %1</translation>
    </message>
    <message>
        <source>from the network region: %1</source>
        <translation>från nätverksområdet: %1</translation>
    </message>
    <message>
        <source>from the responsibility area: %1</source>
        <translation>från specialansvarsområdet: %1</translation>
    </message>
    <message>
        <source>from the collaborative area: %1</source>
        <translation>från samarbetsområdet: %1</translation>
    </message>
    <message>
        <source>from the whole country</source>
        <translation>från hela landet</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>%1 is sound: the rows and their history agree.</source>
        <translation>Filen %1 är i ordning: uppgifterna och ändringshistoriken stämmer överens.</translation>
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
        <source>There is no command “%1”.</source>
        <translation>Det finns inget kommando ”%1”.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 har sparats.</translation>
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
        <source>There is no mapping round “%1”. The rounds are: %2.</source>
        <translation>Det finns ingen kartläggningsomgång ”%1”. Omgångarna är: %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Katve and can only be checked with that.</source>
        <translation>%1 är gjord med en nyare version av Katve och kan bara kontrolleras med den.</translation>
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
    <message>
        <source>katve [FILE.katve] opens the window.</source>
        <translation>katve [FIL.katve] öppnar fönstret.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Katve from a desktop, or use a command: katve --help lists them.</source>
        <translation>Fönstret kan inte öppnas eftersom det inte finns någon skärm. Starta Katve från skrivbordet eller använd ett kommando: katve --help räknar upp dem.</translation>
    </message>
    <message>
        <source>The area, as kind:code.</source>
        <translation>Området i formen slag:kod.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>område</translation>
    </message>
    <message>
        <source>The folder the pictures are written to.</source>
        <translation>Mappen som bilderna skrivs till.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>No municipality of the round %1 belongs to %2. Name another area; katve gaps lists those there are.</source>
        <translation>Ingen kommun i omgången %1 hör till %2. Ange ett annat område; katve gaps räknar upp dem som finns.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Name one that you can write to.</source>
        <translation>Mappen %1 kunde inte skapas. Ange en mapp som du kan skriva till.</translation>
    </message>
    <message>
        <source>Which area? Give --area KIND:CODE, as in province:17 or network_region:OYS.</source>
        <translation>Vilket område? Ange --area SLAG:KOD, till exempel province:17 eller network_region:OYS.</translation>
    </message>
    <message>
        <source>Where should the pictures go? Give a folder: -o FOLDER.</source>
        <translation>Vart ska bilderna skrivas? Ange en mapp: -o MAPP.</translation>
    </message>
    <message>
        <source>The area, as network_region:OYS, province:19 or municipality:698.</source>
        <translation>Området, till exempel network_region:OYS, province:19 eller municipality:698.</translation>
    </message>
    <message>
        <source>kind:code</source>
        <translation>slag:kod</translation>
    </message>
    <message>
        <source>municipality: one file for each municipality of the area.</source>
        <translation>municipality: en fil för varje kommun i området.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>The public edition: without notes, direct contacts and lists of what is to be mended.</source>
        <translation>Den offentliga upplagan: utan anteckningar, direkta kontaktuppgifter och åtgärdslistor.</translation>
    </message>
    <message>
        <source>With --each the summaries go into a folder, and “%1” is a file. Name a folder.</source>
        <translation>Med --each sparas sammandragen i en mapp, men ”%1” är en fil. Ange en mapp.</translation>
    </message>
    <message>
        <source>The mapping round has no municipality in the area “%1”. “katve gaps” lists the areas it has.</source>
        <translation>Kartläggningsomgången har ingen kommun i området ”%1”. Omgångens områden visas med ”katve gaps”.</translation>
    </message>
    <message>
        <source>Making summaries: %1 of %2</source>
        <translation>Gör sammandrag: %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln summary(ies) into %1.</source>
        <translation>
            <numerusform>%Ln sammandrag sparades i %1.</numerusform>
            <numerusform>%Ln sammandrag sparades i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>Sparade %1, %n sida.</numerusform>
            <numerusform>Sparade %1, %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A summary cannot take the place of the inventory it is made from. Name another file.</source>
        <translation>Ett sammandrag kan inte ersätta den kartläggning som det görs av. Ange en annan fil.</translation>
    </message>
    <message>
        <source>Say which area the summary is of (--area) and where it goes (-o).</source>
        <translation>Ange vilket område sammandraget gäller (--area) och var det sparas (-o).</translation>
    </message>
    <message>
        <source>An area is written kind:code, as in network_region:OYS.</source>
        <translation>Ett område skrivs slag:kod, till exempel network_region:OYS.</translation>
    </message>
    <message>
        <source>--each takes only “municipality”.</source>
        <translation>Till --each kan bara ”municipality” anges.</translation>
    </message>
    <message>
        <source>Writes all that is to be known of the merge as JSON.</source>
        <translation>Sparar allt som behöver vetas om sammanslagningen (JSON).</translation>
    </message>
    <message>
        <source>OUT.json</source>
        <translation>UT.json</translation>
    </message>
    <message>
        <source>Merging … %1 %</source>
        <translation>Slår samman … %1 %</translation>
    </message>
    <message>
        <source>%1 is the file to merge into. Name the other files after it.</source>
        <translation>%1 är filen som de andra slås samman i. Ange de andra filerna efter den.</translation>
    </message>
    <message>
        <source>The report would go over %1. Give it another name.</source>
        <translation>Rapporten skulle skriva över %1. Ge den ett annat namn.</translation>
    </message>
    <message>
        <source>FILE.katve OTHER.katve… [--report OUT.json]</source>
        <translation>FIL.katve ANNAN.katve… [--report UT.json]</translation>
    </message>
    <message>
        <source>Brings what other copies have into an inventory; where they disagree, both are kept.</source>
        <translation>Hämtar in i en kartläggning det som finns i andra kopior. Där de är oense behålls alla värden.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen namngiven</translation>
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
        <translation>tömdes i en annan fil, men svaret gäller</translation>
    </message>
    <message>
        <source>the files were made apart; what this file had stays</source>
        <translation>filerna har gjorts var för sig, så uppgiften i denna fil gäller</translation>
    </message>
    <message>
        <source>was not taken: this file holds only a part, and not this row</source>
        <translation>togs inte med, eftersom denna fil bara har en del av kartläggningen och inte den här raden</translation>
    </message>
    <message>
        <source>was not taken: it names something that no file has</source>
        <translation>togs inte med, eftersom den hänvisar till något som inte finns i någon fil</translation>
    </message>
    <message>
        <source>was changed differently</source>
        <translation>har ändrats olika</translation>
    </message>
    <message>
        <source>was removed in one file and changed in another</source>
        <translation>borttagen i en fil och ändrad i en annan</translation>
    </message>
    <message>
        <source>was removed in one file and is used in another</source>
        <translation>borttagen i en fil och används i en annan</translation>
    </message>
    <message>
        <source>was changed in another file; the round is closed here</source>
        <translation>ändrad i en annan fil, men kartläggningsomgången är stängd här</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. --report writes them all.</source>
        <translation>
            <numerusform>… och %n till. Med --report sparas alla.</numerusform>
            <numerusform>… och %n till. Med --report sparas alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 and %3 may be the same.</source>
        <translation>%1: %2 och %3 kan vara samma.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new edit(s).</source>
        <translation>
            <numerusform>%1: %n ny ändring.</numerusform>
            <numerusform>%1: %n nya ändringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new to merge.</source>
        <translation>Det fanns inget nytt att slå samman.</translation>
    </message>
    <message>
        <source>Rows added %1, changed %2, removed %3.</source>
        <translation>Rader tillagda %1, ändrade %2, borttagna %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came where there was none.</source>
        <translation>
            <numerusform>%n svar kom till en ruta som saknade svar.</numerusform>
            <numerusform>%n svar kom till rutor som saknade svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) wait to be settled. Until then what was said before counts.</source>
        <translation>
            <numerusform>%n oenighet väntar på avgörande. Tills dess gäller den tidigare uppgiften.</numerusform>
            <numerusform>%n oenigheter väntar på avgörande. Tills dess gäller den tidigare uppgiften.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file as it was before: %1</source>
        <translation>Filen som den var förut: %1</translation>
    </message>
    <message>
        <source>Draws the charts and the map of an area as pictures.</source>
        <translation>Ritar ett områdes diagram och karta som bilder.</translation>
    </message>
    <message>
        <source>The retention date of the round %1 (%2) has passed: open the inventory in the window to erase who answered and what was written freely.</source>
        <translation>Omgången %1:s förvaringstid (%2) har gått ut: öppna kartläggningen i fönstret och radera vem som svarat och det fritt skrivna.</translation>
    </message>
    <message>
        <source>Takes contact people along; the inventory then notes that it did.</source>
        <translation>Tar med kontaktpersonerna; kartläggningen antecknar att det gjordes.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) look as if they told who somebody is. They go along as they are:</source>
        <translation>
            <numerusform>%n text ser ut att tala om vem någon är. Den följer med som den är:</numerusform>
            <numerusform>%n texter ser ut att tala om vem någon är. De följer med som de är:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>table, row, field, what it looks like</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>was not taken: this person has been erased here for good</source>
        <translation>togs inte med: personen har raderats här för gott</translation>
    </message>
    <message>
        <source>mapping round</source>
        <translation>kartläggningsomgång</translation>
    </message>
    <message>
        <source>Reads data packages (a folder, a .zip or its datapackage.json) and spreadsheets (.xlsx, .ods, .csv) into an inventory.</source>
        <translation>Läser in datapaket (en mapp, en .zip eller dess datapackage.json) och kalkylblad (.xlsx, .ods, .csv) i en kartläggning.</translation>
    </message>
    <message>
        <source>The sheet; without it the first one that is shown.</source>
        <translation>Bladet; utan det det första som visas.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>Names the sheets, one a line.</source>
        <translation>Räknar upp bladen, ett per rad.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden.</source>
        <translation>Bladet ”%1” är dolt.</translation>
    </message>
    <message>
        <source>The sheets are: %1.</source>
        <translation>Bladen är: %1.</translation>
    </message>
    <message>
        <source>SOURCE [--sheet NAME] [--list]</source>
        <translation>KÄLLA [--sheet NAMN] [--list]</translation>
    </message>
    <message>
        <source>Prints a sheet of a workbook (.xlsx, .ods, .csv) as CSV, just as the import reads it.</source>
        <translation>Skriver ut ett blad i en arbetsbok (.xlsx, .ods, .csv) som CSV, precis så som importen läser det.</translation>
    </message>
    <message numerus="yes">
        <source>(and in %n more line(s))</source>
        <translation>
            <numerusform>(och på %n rad till)</numerusform>
            <numerusform>(och på %n rader till)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Mend what is named above and import it again, or use --keep-good to take the rows that are right.</source>
        <translation>Ingenting skrevs. Rätta det som nämns ovan och importera igen, eller ta de rätta raderna med --keep-good.</translation>
    </message>
    <message>
        <source>Nothing was written. Mend what is named above and try again.</source>
        <translation>Ingenting skrevs. Rätta det som nämns ovan och försök igen.</translation>
    </message>
    <message>
        <source>Writes the answer form of an area (.xlsx) instead, as network_region:OYS or municipality:698.</source>
        <translation>Skriver i stället svarsblanketten för ett område (.xlsx), t.ex. network_region:OYS eller municipality:698.</translation>
    </message>
    <message>
        <source>The mapping round of the form, by id; the newest when not given.</source>
        <translation>Blankettens kartläggningsomgång, med id; den nyaste om inget anges.</translation>
    </message>
    <message>
        <source>An answer form is an Excel workbook. Name a file that ends in .xlsx.</source>
        <translation>En svarsblankett är en Excel-arbetsbok. Ange en fil som slutar på .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file that ends in .xlsx.</source>
        <translation>”%1” är en mapp. Ange en fil som slutar på .xlsx.</translation>
    </message>
    <message>
        <source>A form cannot take the place of the inventory it is made from. Name another file.</source>
        <translation>En blankett kan inte ersätta kartläggningen den görs av. Ange en annan fil.</translation>
    </message>
    <message>
        <source>Writing the form: %1 of %2</source>
        <translation>Skriver blanketten: %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: a form for %n municipality(ies).</source>
        <translation>
            <numerusform>Skrev %1: en blankett för %n kommun.</numerusform>
            <numerusform>Skrev %1: en blankett för %n kommuner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of an answer form. Only what was changed in it is taken.</source>
        <translation>
            <numerusform>%n blad av en svarsblankett. Bara det som ändrats tas in.</numerusform>
            <numerusform>%n blad av en svarsblankett. Bara det som ändrats tas in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping round that the answers of spreadsheets are for; without it the one they name, or the newest.</source>
        <translation>Kartläggningsomgången som kalkylbladens svar gäller; utan den den som de nämner, eller den nyaste.</translation>
    </message>
    <message>
        <source>FILE.katve SOURCE… [--keep-good] [--dry-run] [--round ID]</source>
        <translation>FIL.katve KÄLLA… [--keep-good] [--dry-run] [--round ID]</translation>
    </message>
    <message>
        <source>An export is a data package (a folder or a .zip), a workbook (.xlsx or .ods), or one table (.csv). Name one of these.</source>
        <translation>En export är ett datapaket (en mapp eller .zip), en arbetsbok (.xlsx eller .ods) eller en tabell (.csv). Ange någon av dessa.</translation>
    </message>
    <message>
        <source>Writes one table into a .csv, .xlsx or .ods: a list of the data package (answers, providers …), gaps, cells or matrix.</source>
        <translation>Skriver en tabell till .csv, .xlsx eller .ods: en lista ur datapaketet (answers, providers …) eller gaps, cells eller matrix.</translation>
    </message>
    <message>
        <source>How a .csv is written: exchange (UTF-8, comma, decimal point) or excel (as the Finnish Excel reads it).</source>
        <translation>Hur en .csv skrivs: exchange (UTF-8, komma, decimalpunkt) eller excel (så som finländskt Excel läser den).</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>form</translation>
    </message>
    <message>
        <source>There is no table “%1”. The tables are: %2.</source>
        <translation>Det finns ingen tabell ”%1”. Tabellerna är: %2.</translation>
    </message>
    <message>
        <source>A table is written into a .csv, .xlsx or .ods.</source>
        <translation>En tabell skrivs till .csv, .xlsx eller .ods.</translation>
    </message>
    <message>
        <source>A CSV holds one table. Say with --table which: %1.</source>
        <translation>En CSV rymmer en tabell. Ange med --table vilken: %1.</translation>
    </message>
    <message>
        <source>Contact people are only written with --with-people.</source>
        <translation>Kontaktpersoner skrivs bara med --with-people.</translation>
    </message>
    <message>
        <source>The dialects are exchange and excel.</source>
        <translation>Formerna är exchange och excel.</translation>
    </message>
    <message>
        <source>Writing … %1 %</source>
        <translation>Skriver … %1 %</translation>
    </message>
    <message>
        <source>FILE.katve DEST [--with-people] [--table NAME] [--form KIND:CODE [--round ID]]</source>
        <translation>FIL.katve MÅL [--with-people] [--table NAMN] [--form SLAG:KOD [--round ID]]</translation>
    </message>
    <message>
        <source>Writes the whole inventory as a data package (a folder, or a .zip) or as a workbook (.xlsx, .ods), one table of it (also .csv), or the answer form of an area (.xlsx) that comes back by import.</source>
        <translation>Sparar hela kartläggningen som ett datapaket (en mapp eller en .zip) eller som en arbetsbok (.xlsx, .ods), en tabell av den (också .csv) eller ett områdes svarsblankett (.xlsx) som kommer tillbaka genom import.</translation>
    </message>
    <message>
        <source>The newest sound backup is %1 of %2. Open the inventory in the window to put it in its place.</source>
        <translation>Den nyaste hela säkerhetskopian är %1, gjord %2. Öppna kartläggningen i fönstret för att återställa den.</translation>
    </message>
    <message>
        <source>There is no sound backup of it; they would be in %1.</source>
        <translation>Det finns ingen hel säkerhetskopia av den; de skulle finnas i %1.</translation>
    </message>
    <message>
        <source>%1 is not sound. Do not go on with it.</source>
        <translation>%1 är inte hel. Fortsätt inte med den.</translation>
    </message>
    <message>
        <source>An option that names a file lacks the name.</source>
        <translation>Ett alternativ som namnger en fil saknar namnet.</translation>
    </message>
    <message>
        <source>The computer %2 has had %1 open for writing since %3, but has not been heard of for ten minutes. Its lock is taken over.</source>
        <translation>Datorn %2 har haft %1 öppen för ändring sedan %3, men har inte hörts av på tio minuter. Låset tas över.</translation>
    </message>
    <message>
        <source>%1 is an inventory, and nothing else is written over one. Name another file or folder.</source>
        <translation>%1 är en kartläggning, och inget annat skrivs över en sådan. Ange en annan fil eller mapp.</translation>
    </message>
    <message>
        <source>svg or pdf (both sharp at every size), or png.</source>
        <translation>svg eller pdf (båda skarpa i alla storlekar) eller png.</translation>
    </message>
    <message>
        <source>How many pixels wide a png is; twice its own size when not given.</source>
        <translation>Hur många bildpunkter bred en png är; dubbel storlek när det inte anges.</translation>
    </message>
    <message>
        <source>width</source>
        <translation>bredd</translation>
    </message>
    <message>
        <source>Too high to be as wide as you asked, and made narrower: %1.</source>
        <translation>För höga för att vara så breda som du bad om, och gjordes smalare: %1.</translation>
    </message>
    <message>
        <source>The formats are svg, png and pdf.</source>
        <translation>Formaten är svg, png och pdf.</translation>
    </message>
    <message>
        <source>Only a png has a size in pixels: --format png. The others are sharp at every size.</source>
        <translation>Bara en png har en storlek i bildpunkter: --format png. De andra är skarpa i alla storlekar.</translation>
    </message>
    <message>
        <source>The width of a picture is from %L1 to %L2 pixels.</source>
        <translation>Bildens bredd är %L1–%L2 bildpunkter.</translation>
    </message>
    <message>
        <source>FILE.katve --area KIND:CODE -o FOLDER [--format svg|png|pdf] [--size WIDTH] [--round ID]</source>
        <translation>FIL.katve --area SLAG:KOD -o MAPP [--format svg|png|pdf] [--size BREDD] [--round ID]</translation>
    </message>
    <message>
        <source>The file, which ends in .pdf, .html or .odt; with --each a folder.</source>
        <translation>Filen, som slutar på .pdf, .html eller .odt; med --each en mapp.</translation>
    </message>
    <message>
        <source>pdf, html or odt; by the ending of the file, or pdf, when not given.</source>
        <translation>pdf, html eller odt; när det inte anges enligt filens ändelse, annars pdf.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file that ends in .pdf, .html or .odt.</source>
        <translation>”%1” är en mapp. Ange en fil som slutar på .pdf, .html eller .odt.</translation>
    </message>
    <message>
        <source>The ending of “%1” and --format ask for different kinds of file. Leave one out.</source>
        <translation>Ändelsen på ”%1” och --format begär olika slags filer. Utelämna det ena.</translation>
    </message>
    <message>
        <source>A summary is a PDF, HTML or ODT file. Name a file that ends in .pdf, .html or .odt.</source>
        <translation>Ett sammandrag är en PDF-, HTML- eller ODT-fil. Ange en fil som slutar på .pdf, .html eller .odt.</translation>
    </message>
    <message>
        <source>The formats are pdf, html and odt.</source>
        <translation>Formaten är pdf, html och odt.</translation>
    </message>
    <message>
        <source>FILE.katve --area KIND:CODE -o OUT [--each municipality] [--format pdf|html|odt] [--round ID] [--public]</source>
        <translation>FIL.katve --area SLAG:KOD -o MÅL [--each municipality] [--format pdf|html|odt] [--round ID] [--public]</translation>
    </message>
    <message>
        <source>Writes the summary of a region, or the sheet of a municipality, as PDF, HTML or ODT.</source>
        <translation>Gör sammandraget för ett område eller en kommuns faktablad som PDF, HTML eller ODT.</translation>
    </message>
    <message>
        <source>Tables that Katve wrote: %1.</source>
        <translation>Tabeller som Katve har skrivit: %1.</translation>
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
        <translation>svar</translation>
    </message>
    <message>
        <source>why</source>
        <translation>skäl</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>enough of it</source>
        <translation>tillräcklighet</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>i rätt tid</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>title</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>name in Finnish</source>
        <translation>namn på finska</translation>
    </message>
    <message>
        <source>name in Swedish</source>
        <translation>namn på svenska</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>namn på engelska</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sektor</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>website</source>
        <translation>webbplats</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>serviceproducent</translation>
    </message>
    <message>
        <source>service type</source>
        <translation>tjänstetyp</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>utbildningsstadier</translation>
    </message>
    <message>
        <source>area served</source>
        <translation>tjänstens område</translation>
    </message>
    <message>
        <source>status</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>begins on</source>
        <translation>börjar</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>slutar</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapacitet</translation>
    </message>
    <message>
        <source>days of waiting</source>
        <translation>väntetid i dagar</translation>
    </message>
    <message>
        <source>how it is given</source>
        <translation>hur den ges</translation>
    </message>
    <message>
        <source>how one gets it</source>
        <translation>hur man får den</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostnad</translation>
    </message>
    <message>
        <source>confirmed on</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>day of the round</source>
        <translation>omgångens dag</translation>
    </message>
    <message>
        <source>number of children</source>
        <translation>antal barn</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>utbildningsstadium</translation>
    </message>
    <message>
        <source>service group</source>
        <translation>tjänstegrupp</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>teman</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>områden</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>syfte</translation>
    </message>
    <message>
        <source>carried over, not confirmed</source>
        <translation>överfört, inte bekräftat</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftat</translation>
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
        <translation>Kartläggningen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Municipality&apos;s region</source>
        <translation>Kommunens region</translation>
    </message>
    <message>
        <source>Number of children</source>
        <translation>Antal barn</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Tjänstegrupp</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Serviceproducent</translation>
    </message>
    <message>
        <source>Service of a provider</source>
        <translation>En producents tjänst</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartläggningsomgång</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, municipality</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen namngiven</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this inventory</source>
        <translation>denna kartläggning</translation>
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
        <translation>Olika i olika filer</translation>
    </message>
    <message>
        <source>Removed in one file, changed in another</source>
        <translation>Borttaget i en fil, ändrat i en annan</translation>
    </message>
    <message>
        <source>Removed in one file, used in another</source>
        <translation>Borttaget i en fil, används i en annan</translation>
    </message>
    <message>
        <source>Changed in another file; the round is closed here</source>
        <translation>Ändrat i en annan fil; omgången är stängd här</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two views: %1</source>
        <translation>Två uppgifter: %1</translation>
    </message>
    <message>
        <source>role</source>
        <translation>uppgift</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>kontrollerad</translation>
    </message>
    <message>
        <source>to be erased after</source>
        <translation>raderas senast</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
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
    <message>
        <source>Merged</source>
        <translation>Sammanslagning</translation>
    </message>
    <message>
        <source>Dispute settled</source>
        <translation>Oenighet avgjord</translation>
    </message>
    <message>
        <source>Dispute put off</source>
        <translation>Oenighet skjuten till senare</translation>
    </message>
    <message>
        <source>Joined as one</source>
        <translation>Sammanförda till en</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Hållna isär</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utlämnad för ifyllning</translation>
    </message>
    <message>
        <source>Contact person added</source>
        <translation>Kontaktperson tillagd</translation>
    </message>
    <message>
        <source>Contact person changed</source>
        <translation>Kontaktperson ändrad</translation>
    </message>
    <message>
        <source>Contact person removed</source>
        <translation>Kontaktperson borttagen</translation>
    </message>
    <message>
        <source>Older history removed</source>
        <translation>Äldre ändringshistorik borttagen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>an act; the file it was made in</comment>
        <translation>%1, i filen %2</translation>
    </message>
    <message>
        <source>%1
    removed</source>
        <translation>%1
    borttaget</translation>
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
        <source>Which inventory and which copy of it this file is, is not what was written.</source>
        <translation>Uppgiften om vilken kartläggning och vilken kopia av den filen är stämmer inte med det som skrevs.</translation>
    </message>
    <message>
        <source>this person was erased for good and is not taken in again</source>
        <translation>personen har raderats för gott och tas inte in på nytt</translation>
    </message>
    <message>
        <source>What %1 holds is not what its history says: it is damaged, or another program has changed it. It has not been touched. Take the newest backup into use; katve check tells what differs.</source>
        <translation>Innehållet i %1 stämmer inte med dess ändringshistorik: filen är skadad eller ändrad av ett annat program. Den har inte rörts. Ta den nyaste säkerhetskopian i bruk; katve check visar vad som skiljer.</translation>
    </message>
    <message>
        <source>%1 does not answer, or is no longer where it was. Connect the memory stick or network drive again and try once more, or go on in another place with File › Save as.</source>
        <translation>%1 svarar inte eller finns inte längre på sin plats. Anslut minnespinnen eller nätverksenheten och försök en gång till, eller fortsätt på en annan plats: Arkiv › Spara som.</translation>
    </message>
    <message>
        <source>the row does not say which municipality it is about</source>
        <translation>raden säger inte vilken kommun den gäller</translation>
    </message>
    <message>
        <source>there is no municipality “%1”</source>
        <translation>det finns ingen kommun ”%1”</translation>
    </message>
    <message>
        <source>“%1” can be several municipalities: %2</source>
        <translation>”%1” kan vara flera kommuner: %2</translation>
    </message>
    <message>
        <source>the row does not say which service it is about</source>
        <translation>raden säger inte vilken tjänst den gäller</translation>
    </message>
    <message>
        <source>there is no service type “%1”</source>
        <translation>det finns ingen tjänstetyp ”%1”</translation>
    </message>
    <message>
        <source>“%1” can be several service types: %2</source>
        <translation>”%1” kan vara flera tjänstetyper: %2</translation>
    </message>
    <message>
        <source>“%1” is no stage of education</source>
        <translation>”%1” är inget utbildningsstadium</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an answer; write available, partly, missing, not needed or ?</source>
        <translation>”%1” kan inte läsas som ett svar; skriv finns att få, delvis, saknas, inget behov eller ?</translation>
    </message>
    <message>
        <source>the same is answered differently in %1; neither was taken</source>
        <translation>samma sak besvaras annorlunda i %1; ingetdera togs med</translation>
    </message>
    <message>
        <source>there are several service providers “%1”; give the id of the one that is meant</source>
        <translation>det finns flera serviceproducenter ”%1”; ange id för den som avses</translation>
    </message>
    <message>
        <source>no sheet holds answers or service providers: headings such as municipality, service and answer were looked for</source>
        <translation>inget blad har svar eller serviceproducenter: rubriker som kommun, tjänst och svar söktes</translation>
    </message>
    <message>
        <source>“%1” was taken for “%2”</source>
        <translation>”%1” lästes som ”%2”</translation>
    </message>
    <message>
        <source>the code “%1” had lost its zeros and was read as %2</source>
        <translation>koden ”%1” hade förlorat sina nollor och lästes som %2</translation>
    </message>
    <message>
        <source>the sheet was left out: it is hidden, or holds nothing to take</source>
        <translation>bladet lämnades bort: det är dolt eller har inget att ta med</translation>
    </message>
    <message>
        <source>%1 cannot be merged: what the two files have in common is older than the history that is left. Export it as a data package, import that into a new inventory and merge the new one: then nothing newer is written over.</source>
        <translation>%1 kan inte slås samman: det som filerna har gemensamt är äldre än den ändringshistorik som finns kvar. Exportera den som ett datapaket, importera paketet i en ny kartläggning och slå samman den: då skrivs inget nyare över.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>the form was made by a newer version of Katve; update Katve to take it in</source>
        <translation>blanketten har gjorts med en nyare version av Katve; uppdatera Katve för att ta in den</translation>
    </message>
    <message>
        <source>the form was made from another inventory; take it in there, or ask for answers in a form made from this one. None of its rows was taken</source>
        <translation>blanketten har gjorts av en annan kartläggning; ta in den där, eller be om svar på en blankett som gjorts av den här. Ingen av raderna togs in</translation>
    </message>
    <message>
        <source>the form is for the mapping round “%1”, which this inventory does not have. None of its rows was taken</source>
        <translation>blanketten gäller kartläggningsomgången ”%1”, som inte finns i den här kartläggningen. Ingen av raderna togs in</translation>
    </message>
    <message>
        <source>the hidden codes of the row “%1” cannot be read any more, so it was not taken</source>
        <translation>de dolda koderna på raden ”%1” kan inte längre läsas, så den togs inte in</translation>
    </message>
    <message>
        <source>the row shows “%1”, but its hidden codes are of “%2”: it has been sorted or pasted in part, so it was not taken</source>
        <translation>på raden står ”%1”, men dess dolda koder gäller ”%2”: raderna har sorterats eller klistrats in delvis, så raden togs inte in</translation>
    </message>
    <message>
        <source>the round does not ask “%1” of %2 any more; what the form says of it was not taken</source>
        <translation>omgången frågar inte längre: ”%1”, %2; blankettens svar på det togs inte in</translation>
    </message>
    <message>
        <source>something is said in the row, but there is no answer; choose one, or empty the rest</source>
        <translation>raden innehåller uppgifter men inget svar; välj ett svar eller töm de andra cellerna</translation>
    </message>
    <message>
        <source>the form says “%1”, but in the inventory it has become “%2” since the form was made; it stays so unless you change it by hand</source>
        <translation>blanketten säger ”%1”, men i kartläggningen har svaret ändrats till ”%2” sedan blanketten gjordes. Det förblir så om du inte själv ändrar det</translation>
    </message>
    <message>
        <source>the form says “%1” and the inventory “%2”; which is newer cannot be told, as the form has lost what was filled in. It stays as it is in the inventory</source>
        <translation>blanketten säger ”%1” och kartläggningen ”%2”; vilket som är nyare framgår inte, eftersom blanketten har förlorat uppgiften om vad som var ifyllt. Kartläggningens svar förblir</translation>
    </message>
    <message>
        <source>the answer “%1” was deleted in the form, and is taken away</source>
        <translation>svaret ”%1” har raderats i blanketten och tas bort</translation>
    </message>
    <message>
        <source>The last change to %1 was cut short and must first be taken back. Open it in the window, or run another command on it, such as katve history, with permission to write in its folder; keep the -journal or -wal file beside it.</source>
        <translation>Den senaste ändringen av %1 avbröts och måste först tas tillbaka. Öppna filen i fönstret eller kör ett annat kommando på den, till exempel katve history, med rätt att skriva i dess mapp; behåll filen -journal eller -wal bredvid den.</translation>
    </message>
    <message>
        <source>%1 is open for writing on the computer %2. Close it there and try again. When that computer is off or out of reach, its lock can be taken over after ten minutes.</source>
        <translation>%1 är öppen för ändring på datorn %2. Stäng den där och försök igen. Om den datorn är avstängd eller inte kan nås kan låset tas över efter tio minuter.</translation>
    </message>
    <message>
        <source>A value in %1 is not one that Katve writes.</source>
        <translation>I tabellen %1 finns ett värde som Katve inte skriver.</translation>
    </message>
    <message>
        <source>Which copies were given away, or who was erased, is not what was written.</source>
        <translation>Uppgiften om utlämnade kopior eller raderade personer är inte den som skrevs.</translation>
    </message>
    <message>
        <source>the formula has no value in the file, so the row was not taken; open the file in Excel or LibreOffice and save it, so that it is worked out</source>
        <translation>formeln har inget värde i filen, så raden togs inte in; öppna filen i Excel eller LibreOffice och spara den, så räknas formeln ut</translation>
    </message>
    <message>
        <source>worked out by Katve from the other tables; what is changed here is not read. Change the answers, the offerings and the other lists instead</source>
        <translation>uträknat av Katve ur de andra tabellerna; det som ändras här läses inte. Ändra i stället svaren, utbudet och de andra listorna</translation>
    </message>
    <message>
        <source>since the form was made on %1 the round has stopped asking some of what the form asks; what is changed in those rows is not taken</source>
        <translation>efter att blanketten gjordes (%1) har man i omgången slutat fråga en del av det som blanketten frågar; det som har ändrats på de raderna tas inte in</translation>
    </message>
    <message>
        <source>the round has come to ask more since the form was made on %1; what is new is not in it</source>
        <translation>i omgången frågas mer än när blanketten gjordes (%1); det nya finns inte i den</translation>
    </message>
    <message>
        <source>the round asks other things now than when the form was made on %1</source>
        <translation>i omgången frågas nu annat än när blanketten gjordes (%1)</translation>
    </message>
    <message>
        <source>“%1” was not taken, because column %3 says “%2” for the same thing</source>
        <translation>”%1” togs inte med, eftersom kolumn %3 säger ”%2” om samma sak</translation>
    </message>
    <message numerus="yes">
        <source>the column has no heading that is known, and its cells were not taken: %n</source>
        <translation>
            <numerusform>kolumnen har ingen känd rubrik, och dess cell togs inte med: %n</numerusform>
            <numerusform>kolumnen har ingen känd rubrik, och dess celler togs inte med: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the column “%1” is not known, and its cells were not taken: %n</source>
        <translation>
            <numerusform>kolumnen ”%1” är inte känd, och dess cell togs inte med: %n</numerusform>
            <numerusform>kolumnen ”%1” är inte känd, och dess celler togs inte med: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>by the title “%1” what follows was taken to be about: %2</source>
        <translation>enligt rubriken ”%1” tolkades det följande gälla: %2</translation>
    </message>
    <message>
        <source>the title “%1” speaks of “%2”, but no answer that was read is about that</source>
        <translation>rubriken ”%1” talar om ”%2”, men inget svar som lästes gäller det</translation>
    </message>
    <message>
        <source>“%1” is of another year than the mapping round “%2” that the answers are for. If it is about another round, choose that one</source>
        <translation>”%1” är från ett annat år än kartläggningsomgången ”%2” som svaren gäller. Om det är fråga om en annan omgång, välj den</translation>
    </message>
    <message>
        <source>“%1” is answered here and “%2” in %3; neither was taken</source>
        <comment>answers of the same, and where the other stands</comment>
        <translation>här är svaret ”%1” och i %3 ”%2”; ingetdera togs med</translation>
    </message>
    <message>
        <source>the row says “%1” here and “%2” in column %3, so it was not taken</source>
        <translation>raden säger här ”%1” och i kolumn %3 ”%2”, så den togs inte med</translation>
    </message>
    <message>
        <source>the row does not say what it is about, and the titles say two things: “%1” and “%2”</source>
        <translation>raden säger inte vad den gäller, och rubrikerna säger två olika saker: ”%1” och ”%2”</translation>
    </message>
    <message>
        <source>other headings begin in row %1, so what stands below them was not taken; put each table on a sheet of its own</source>
        <translation>på rad %1 börjar andra rubriker, så det som står under dem togs inte med; lägg varje tabell på ett eget blad</translation>
    </message>
    <message>
        <source>since the form was made on %1 the round has stopped asking some of what the form asks, and asks other things instead; what is new is not in the form, and what is changed in rows that are asked no more is not taken</source>
        <translation>efter att blanketten gjordes (%1) har man i omgången slutat fråga en del av det som blanketten frågar och frågar annat i stället; det nya finns inte i blanketten, och ändringar på rader som inte längre frågas tas inte in</translation>
    </message>
    <message>
        <source>the row stands above the headings, which are in row %1, so it was not taken</source>
        <translation>raden står ovanför rubrikerna, som finns på rad %1, så den togs inte med</translation>
    </message>
    <message>
        <source>“%1” stands in a row without an answer, and was not taken</source>
        <translation>”%1” står på en rad utan svar och togs inte med</translation>
    </message>
    <message>
        <source>there is no mapping round “%1”; write its name or its year</source>
        <translation>det finns ingen kartläggningsomgång ”%1”; skriv dess namn eller år</translation>
    </message>
    <message>
        <source>because of “%1” above it is not sure what is said here, so it was not taken. Put right or remove that text, or leave this part out</source>
        <translation>ovanför står ”%1”, så det är inte säkert vad som sägs här och det togs inte med. Rätta eller ta bort texten, eller lämna den här delen utanför</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Katve inventories (*.katve);;All files (*)</source>
        <translation>Katve-kartläggningar (*.katve);;Alla filer (*)</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nytt exempel</translation>
    </message>
    <message>
        <source>New inventory</source>
        <translation>Ny kartläggning</translation>
    </message>
    <message>
        <source>Katve inventories (*.katve)</source>
        <translation>Katve-kartläggningar (*.katve)</translation>
    </message>
    <message>
        <source>sample.katve</source>
        <translation>exempel.katve</translation>
    </message>
    <message>
        <source>inventory.katve</source>
        <translation>kartlaggning.katve</translation>
    </message>
    <message>
        <source>Open an inventory</source>
        <translation>Öppna en kartläggning</translation>
    </message>
    <message>
        <source>Choose the files to merge</source>
        <translation>Välj filerna som ska slås samman</translation>
    </message>
    <message>
        <source>Something you have typed is not saved, so the inventory stays open. The page says what is missing.</source>
        <translation>Något du har skrivit är inte sparat, så kartläggningen förblir öppen. Sidan berättar vad som fattas.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Gå tillbaka till det</translation>
    </message>
    <message>
        <source>Close without saving it</source>
        <translation>Stäng utan att spara det</translation>
    </message>
    <message>
        <source>Choose the files to import</source>
        <translation>Välj filerna som ska importeras</translation>
    </message>
    <message>
        <source>Spreadsheets and data packages (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.zip datapackage.json);;All files (*)</source>
        <translation>Kalkylblad och datapaket (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.zip datapackage.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>This inventory has been open for writing on the computer %1 since %2, but that computer has not been heard of for ten minutes: it is off, asleep or out of reach. Take over only when nobody works on it there.</source>
        <translation>Den här kartläggningen har varit öppen för ändring på datorn %1 sedan %2, men den datorn har inte hörts av på tio minuter: den är avstängd, i viloläge eller kan inte nås. Ta över bara om ingen arbetar med kartläggningen där.</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Titta bara</translation>
    </message>
    <message>
        <source>Take over and change it</source>
        <translation>Ta över och ändra</translation>
    </message>
</context>
<context>
    <name>FinderPanel</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Serviceproducent</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>fastställd</translation>
    </message>
    <message>
        <source>carried over from an earlier round</source>
        <translation>överfört från en tidigare omgång</translation>
    </message>
    <message>
        <source>Residents get the service when they need it, wherever it comes from.</source>
        <translation>Invånarna får tjänsten när de behöver den, varifrån den än kommer.</translation>
    </message>
    <message>
        <source>Some get it, or there is too little of it. Choose the reason as well.</source>
        <translation>En del får tjänsten, eller så finns det för lite av den. Välj också orsaken.</translation>
    </message>
    <message>
        <source>Residents would need it and cannot get it. Choose the reason as well.</source>
        <translation>Invånarna skulle behöva tjänsten men får den inte. Välj också orsaken.</translation>
    </message>
    <message>
        <source>Nobody in the municipality needs it now.</source>
        <translation>Ingen i kommunen behöver tjänsten nu.</translation>
    </message>
    <message>
        <source>It has been looked into, and nobody knows. It is never counted as missing.</source>
        <translation>Saken har utretts och ingen vet. Det räknas aldrig som att tjänsten saknas.</translation>
    </message>
    <message>
        <source>Mapping of services: answer form</source>
        <translation>Kartläggning av tjänster: svarsblankett</translation>
    </message>
    <message>
        <source>Invented sample: the answers are not real.</source>
        <translation>Påhittat exempel: svaren är inte verkliga.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>För: %1</translation>
    </message>
    <message>
        <source>Mapping round: %1</source>
        <translation>Kartläggningsomgång: %1</translation>
    </message>
    <message>
        <source>Edition: made %1</source>
        <translation>Version: gjord %1</translation>
    </message>
    <message>
        <source>We ask which support services children and young people can get, and which are missing. What counts is whether the residents get the service, in time and enough; not who provides it.</source>
        <translation>Vi frågar vilka stödtjänster barn och unga får och vilka som saknas. Det avgörande är om invånarna får tjänsten i rätt tid och i tillräcklig mängd, inte vem som producerar den.</translation>
    </message>
    <message>
        <source>1. The questions are on the next sheet. Each row is one service at one stage of education.</source>
        <translation>1. Frågorna finns på nästa blad. Varje rad gäller en tjänst på ett utbildningsstadium.</translation>
    </message>
    <message>
        <source>1. Each municipality has a sheet of its own. Each row is one service at one stage of education.</source>
        <translation>1. Varje kommun har ett eget blad. Varje rad gäller en tjänst på ett utbildningsstadium.</translation>
    </message>
    <message>
        <source>2. Choose the answer from the list in its cell. Yellow cells are still open. What you do not know you may leave open.</source>
        <translation>2. Välj svaret ur listan i cellen. Gula celler är ännu obesvarade. Det du inte vet kan du lämna öppet.</translation>
    </message>
    <message>
        <source>3. If the answer is partly or missing, choose the reason. Further reasons go into the next column, separated by commas.</source>
        <translation>3. Om tjänsten finns delvis eller saknas, välj orsaken. Andra orsaker skrivs i nästa kolumn, åtskilda med komma.</translation>
    </message>
    <message>
        <source>4. Sufficiency, timeliness, source and note may be left empty.</source>
        <translation>4. Tillräcklighet, rätt tid, källa och anmärkning kan lämnas tomma.</translation>
    </message>
    <message>
        <source>5. What has been answered before is filled in. Change what has changed and leave the rest: only what you change is taken. An answer that you delete is taken away.</source>
        <translation>5. Tidigare svar är ifyllda. Ändra det som har ändrats och lämna resten: bara det du ändrar tas med. Ett svar som du raderar tas bort ur kartläggningen.</translation>
    </message>
    <message>
        <source>6. Where the status says “%1”, choose “%2” if the answer still holds, or change it.</source>
        <translation>6. Om svarets status är ”%1”, välj ”%2” om svaret fortfarande gäller, eller ändra svaret.</translation>
    </message>
    <message>
        <source>7. Never write anybody&apos;s name, nor anything that tells of a single child or family.</source>
        <translation>7. Skriv aldrig någons namn eller något om ett enskilt barn eller en enskild familj.</translation>
    </message>
    <message>
        <source>The tables can be filtered. To sort them, first take the protection of the sheet off; it has no password.</source>
        <translation>Tabellerna kan filtreras. Ta bort bladets skydd innan du sorterar; det finns inget lösenord.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Så här svarar du</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Vad svaren betyder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reasons why a service is available partly or not at all</source>
        <translation>Orsaker till att en tjänst finns delvis eller inte alls</translation>
    </message>
    <message>
        <source>When you are ready</source>
        <translation>När du är klar</translation>
    </message>
    <message>
        <source>Save the workbook and send it back to the one you got it from. Excel, LibreOffice and Google Sheets all do. The file may be renamed, and its rows sorted.</source>
        <translation>Spara arbetsboken och skicka den tillbaka till den du fick den av. Excel, LibreOffice och Google Sheets fungerar alla. Filen får döpas om och raderna sorteras.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Education stage</source>
        <translation>Utbildningsstadium</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation>Andra orsaker</translation>
    </message>
    <message>
        <source>Sufficiency</source>
        <translation>Tillräcklighet</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Rätt tid</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Answer status</source>
        <translation>Svarets status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Mapping of services</source>
        <translation>Kartläggning av tjänster</translation>
    </message>
    <message>
        <source>Answer in the white and yellow cells.</source>
        <translation>Svara i de vita och gula cellerna.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Obesvarade</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Inte i listan</translation>
    </message>
    <message>
        <source>Choose a word from the list. Keep this all the same?</source>
        <translation>Välj ett ord ur listan. Ska detta ändå behållas?</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anvisning</translation>
    </message>
</context>
<context>
    <name>GapFacts</name>
    <message>
        <source>%1: service types replaced since</source>
        <translation>%1: tjänstetyper som sedan ersatts</translation>
    </message>
    <message>
        <source>Statutory service types</source>
        <translation>Lagstadgade tjänstetyper</translation>
    </message>
    <message>
        <source>Other service types</source>
        <translation>Övriga tjänstetyper</translation>
    </message>
    <message>
        <source>Not said whether statutory</source>
        <translation>Lagstadgad eller inte: uppgift saknas</translation>
    </message>
</context>
<context>
    <name>GapSheet</name>
    <message>
        <source>available, not told</source>
        <translation>tillgänglig, inte angivet</translation>
    </message>
    <message>
        <source>covered for certain</source>
        <translation>säkert täckt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>by service type</source>
        <translation>per tjänstetyp</translation>
    </message>
    <message>
        <source>by group of service types</source>
        <translation>per tjänstegrupp</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>per tema</translation>
    </message>
    <message>
        <source>by stage of education</source>
        <translation>per utbildningsstadium</translation>
    </message>
    <message>
        <source>by province</source>
        <translation>per landskap</translation>
    </message>
    <message>
        <source>by wellbeing services county</source>
        <translation>per välfärdsområde</translation>
    </message>
    <message>
        <source>by network region</source>
        <translation>per nätverksområde</translation>
    </message>
    <message>
        <source>by responsibility area</source>
        <translation>per specialansvarsområde</translation>
    </message>
    <message>
        <source>by collaborative area</source>
        <translation>per samarbetsområde</translation>
    </message>
    <message>
        <source>by municipality</source>
        <translation>per kommun</translation>
    </message>
    <message>
        <source>in the whole country</source>
        <translation>i hela landet</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Utbildningsstadium</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>What there is and what is missing, %1</source>
        <comment>by what</comment>
        <translation>Vad som finns och vad som saknas %1</translation>
    </message>
    <message>
        <source>Whether there is enough, %1</source>
        <comment>by what</comment>
        <translation>Tjänsternas tillräcklighet %1</translation>
    </message>
    <message>
        <source>Whether it comes in time, %1</source>
        <comment>by what</comment>
        <translation>Tjänster i rätt tid %1</translation>
    </message>
    <message>
        <source>Coverage of the need, %1</source>
        <comment>by what</comment>
        <translation>Behovets täckning %1</translation>
    </message>
    <message>
        <source>The whole round</source>
        <translation>Hela omgången</translation>
    </message>
    <message>
        <source>%1, as things were on %2</source>
        <translation>%1, läget %2</translation>
    </message>
    <message>
        <source>service types with “%1”</source>
        <translation>tjänstetyper med ”%1”</translation>
    </message>
    <message>
        <source>statutory service types</source>
        <translation>lagstadgade tjänstetyper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality(ies)</source>
        <translation>
            <numerusform>%Ln kommun</numerusform>
            <numerusform>%Ln kommuner</numerusform>
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
        <source>of the need, by children</source>
        <translation>andel av behovet enligt antalet barn</translation>
    </message>
    <message>
        <source>share of the children</source>
        <translation>andel av barnen</translation>
    </message>
    <message>
        <source>share of the cells</source>
        <translation>andel av rutorna</translation>
    </message>
    <message>
        <source>children</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>rutor</translation>
    </message>
    <message>
        <source>The lower end of a coverage takes what is unknown as missing, the upper end as available. What children partly get counts as half.</source>
        <translation>I täckningens nedre gräns räknas det okända som saknat, i den övre som tillgängligt. Det som fås delvis räknas till hälften.</translation>
    </message>
    <message>
        <source>Children without it: where the service is known to be missing, and half of those where it is partly there. What is unknown is not in it, so there may be more (≥).</source>
        <translation>Barn utan: där tjänsten veterligen saknas, och hälften av dem där den finns delvis. Det okända är inte med, så de kan vara fler (≥).</translation>
    </message>
    <message>
        <source>As told with the answers. Where a service is available and nobody has told more, it says so.</source>
        <translation>Enligt det som angetts i svaren. Där en tjänst finns men inget mer har angetts visas det för sig.</translation>
    </message>
    <message>
        <source>A child is counted once for each service type.</source>
        <translation>Ett barn räknas en gång för varje tjänstetyp.</translation>
    </message>
    <message>
        <source>A service type can belong to several themes, and is then in each of them.</source>
        <translation>En tjänstetyp kan höra till flera teman och är då med i vart och ett.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) have no number of children and are not in the bars.</source>
        <translation>
            <numerusform>%Ln ruta saknar antal barn och är inte med i staplarna.</numerusform>
            <numerusform>%Ln rutor saknar antal barn och är inte med i staplarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round has service types that took each other&apos;s place in a reform, and these sums hold both. By service type and by group they are apart.</source>
        <translation>I omgången finns tjänstetyper som ersatt varandra i en reform, och de här summorna innehåller båda. Per tjänstetyp och grupp är de isär.</translation>
    </message>
    <message>
        <source>Invented sample: the answers and the municipal services are not real.</source>
        <translation>Påhittat exempel: svaren och kommunernas tjänster är inte verkliga.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Rutor</translation>
    </message>
    <message>
        <source>Children without it</source>
        <translation>Barn utan</translation>
    </message>
    <message>
        <source>Coverage at least</source>
        <translation>Täckning minst</translation>
    </message>
    <message>
        <source>Coverage at most</source>
        <translation>Täckning högst</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Lagstadgad</translation>
    </message>
</context>
<context>
    <name>Guarded</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Minnet räcker inte till för detta. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keys of the grid</source>
        <translation>Kartläggningens tangenter</translation>
    </message>
    <message>
        <source>About Katve</source>
        <translation>Om Katve</translation>
    </message>
    <message>
        <source>Katve maps which services children and young people with demanding support needs can get in each municipality, and which are missing. Everything stays in one file on this computer; there is no server and no account.

Free software under the GNU General Public License, version 3 or later. Area and population facts: Statistics Finland, CC BY 4.0.</source>
        <translation>Katve kartlägger vilka tjänster barn och unga med behov av krävande stöd kan få i varje kommun och vilka som saknas. Allt finns i en enda fil på den här datorn; det finns ingen server och inget användarkonto.

Fri programvara, GNU General Public License, version 3 eller senare. Områdes- och befolkningsuppgifter: Statistikcentralen, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>Ditt namn och din roll</translation>
    </message>
    <message>
        <source>for example: core group, head of education</source>
        <translation>till exempel: kärngruppen, bildningsdirektör</translation>
    </message>
    <message>
        <source>Both may be left empty. The name is kept in the history of the file; the role also beside each answer.</source>
        <translation>Båda kan lämnas tomma. Namnet sparas i filens ändringshistorik, rollen också vid varje svar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Answers: available, partly, missing</source>
        <translation>Svarar: finns att få, delvis, saknas</translation>
    </message>
    <message>
        <source>Answers: don&apos;t know</source>
        <translation>Svarar: vet inte</translation>
    </message>
    <message>
        <source>Answers: not needed</source>
        <translation>Svarar: inget behov</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Clears the answer</source>
        <translation>Raderar svaret</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pilarna</translation>
    </message>
    <message>
        <source>Go from cell to cell; with Shift they select, and one key answers all</source>
        <translation>Går från ruta till ruta; med Skift markerar de, och en tangent svarar på alla</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+höger, Alt+vänster</translation>
    </message>
    <message>
        <source>Go to one stage inside the cell, and out of it</source>
        <translation>Går till ett utbildningsstadium i rutan och ut ur det</translation>
    </message>
    <message>
        <source>Goes to the next cell without an answer</source>
        <translation>Går till nästa obesvarade ruta</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>In fast entry goes back to the cell before</source>
        <translation>Går vid snabbinmatning tillbaka till föregående ruta</translation>
    </message>
    <message>
        <source>Fills the selection from its topmost cell</source>
        <translation>Fyller markeringen med svaret i den översta rutan</translation>
    </message>
    <message>
        <source>Goes to the note of the cell</source>
        <translation>Går till rutans anteckning</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Goes to the answer in the inspector; on a heading folds its group</source>
        <translation>Går till svaret i detaljpanelen; på en rubrik fälls gruppen ihop</translation>
    </message>
    <message>
        <source>A, Insert</source>
        <translation>A, Insert</translation>
    </message>
    <message>
        <source>Adds who gives the service there</source>
        <translation>Lägger till en serviceproducent i rutan</translation>
    </message>
    <message>
        <source>Confirms carried answers; on a heading those of its group</source>
        <translation>Fastställer överförda svar, på en rubrik hela gruppens</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Skift+mellanslag</translation>
    </message>
    <message>
        <source>Selects the whole row</source>
        <translation>Markerar hela raden</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+mellanslag</translation>
    </message>
    <message>
        <source>Folds and unfolds the province of the column</source>
        <translation>Viker ihop och öppnar kolumnens landskap</translation>
    </message>
    <message>
        <source>Copies the selection, pastes a block with a preview first</source>
        <translation>Kopierar det valda; klistrar in ett block efter att ändringarna har visats</translation>
    </message>
    <message>
        <source>Fast entry: an answer goes on to the next cell without one</source>
        <translation>Snabbinmatning: svaret går vidare till nästa ruta utan svar</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>added %L1, changed %L2, unchanged %L3, rejected %L4.</source>
        <translation>tillägg %L1, ändringar %L2, oförändrade %L3, avvisade %L4.</translation>
    </message>
    <message>
        <source>No column of the sheet is taken for answers. Choose under “Columns” which one holds them.</source>
        <translation>Ingen kolumn har tolkats som svar. Välj under ”Kolumner” var svaren finns.</translation>
    </message>
    <message>
        <source>Nothing says which municipality the answers are about. Choose it below, or choose the column that says it under “Columns”.</source>
        <translation>Ingenting säger vilken kommun svaren gäller. Välj kommunen nedan, eller välj under ”Kolumner” den kolumn som säger det.</translation>
    </message>
    <message>
        <source>Nothing says which service type the answers are about. Choose it below, or choose the column that says it under “Columns”.</source>
        <translation>Ingenting säger vilken tjänstetyp svaren gäller. Välj den nedan, eller välj under ”Kolumner” den kolumn som säger det.</translation>
    </message>
    <message>
        <source>No sheet is taken in. Tick at least one of them.</source>
        <translation>Inget blad tas med. Kryssa för åtminstone ett.</translation>
    </message>
    <message>
        <source>Take in a spreadsheet (.xlsx, .ods, .csv) or a data package as it is. What its sheets and columns hold is found from their headings, and you see what would become of every row before anything is written. The file itself stays as it is.</source>
        <translation>Ta in ett kalkylblad (.xlsx, .ods, .csv) eller ett datapaket som det är. Vad bladen och kolumnerna innehåller tolkas av rubrikerna, och du ser vad som skulle hända med varje rad innan något skrivs. Själva filen förblir som den är.</translation>
    </message>
    <message>
        <source>The data package lacks a file that every package has. “Remarks” tells which.</source>
        <translation>Datapaketet saknar en fil som varje paket har. ”Anmärkningar” berättar vilken.</translation>
    </message>
    <message>
        <source>What is rejected cannot be taken in: mend it in the file or under “Columns”, or import the good rows without it.</source>
        <translation>Avvisade rader kan inte tas in: rätta dem i filen eller under ”Kolumner”, eller importera de dugliga raderna utan dem.</translation>
    </message>
    <message>
        <source>Nothing new in the file can be taken in. “Remarks” tells why.</source>
        <translation>Inget nytt i filen kan tas in. ”Anmärkningar” berättar varför.</translation>
    </message>
    <message>
        <source>There is nothing new: everything in the file is here already.</source>
        <translation>Det finns inget nytt: allt i filen finns redan här.</translation>
    </message>
    <message>
        <source>If you import this: %1 Nothing has been written yet.</source>
        <comment>counts</comment>
        <translation>Om du importerar detta: %1 Ingenting har skrivits ännu.</translation>
    </message>
    <message>
        <source>If you import this: %1 %2</source>
        <comment>counts, why it cannot be done</comment>
        <translation>Om du importerar detta: %1 %2</translation>
    </message>
    <message>
        <source>Imported: %1 One undo takes it all back.</source>
        <comment>counts</comment>
        <translation>Importerat: %1 En ångring tar tillbaka allt.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <comment>where first, how often, what</comment>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Inte intaget</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>What changed, row by row</source>
        <translation>Vad som ändrades, rad för rad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import av %1</translation>
    </message>
    <message>
        <source>The inventory as it was before: %1</source>
        <translation>Kartläggningen som den var före: %1</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>There is no mapping round yet. Begin one on the overview, then import.</source>
        <translation>Det finns ingen kartläggningsomgång ännu. Påbörja en i översikten och importera sedan.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or divide the file.</source>
        <translation>Minnet räcker inte till. Stäng andra program eller dela upp filen.</translation>
    </message>
    <message>
        <source>A data package is taken in by itself. Choose one file at a time.</source>
        <translation>Ett datapaket tas in för sig. Välj en fil åt gången.</translation>
    </message>
</context>
<context>
    <name>LongWriting</name>
    <message>
        <source>Writing the changes…</source>
        <translation>Ändringarna skrivs…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>MapTable</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Landskap</translation>
    </message>
    <message>
        <source>The service is</source>
        <translation>Tjänsten</translation>
    </message>
    <message>
        <source>Coverage at least</source>
        <translation>Täckning minst</translation>
    </message>
    <message>
        <source>Coverage at most</source>
        <translation>Täckning högst</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Uppgift saknas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message>
        <source>Each hexagon is</source>
        <translation>Sexhörningen är</translation>
    </message>
    <message>
        <source>full as far as the cells are answered</source>
        <translation>fylld i den mån rutorna är besvarade</translation>
    </message>
    <message>
        <source>full as far as the need is covered for certain</source>
        <translation>fylld i den mån behovet säkert är täckt</translation>
    </message>
    <message>
        <source>full as far as the services are missing for certain</source>
        <translation>fylld i den mån tjänsterna säkert saknas</translation>
    </message>
    <message>
        <source>hatched as far as there is no information</source>
        <translation>streckad i den mån uppgift saknas</translation>
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
            <numerusform>%1, uppgift saknas om %Ln ruta</numerusform>
            <numerusform>%1, uppgift saknas om %Ln rutor</numerusform>
        </translation>
    </message>
    <message>
        <source>whole area</source>
        <translation>hela området</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>nobody named</source>
        <translation>ingen namngiven</translation>
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
            <numerusform>%1: %n åtgärd</numerusform>
            <numerusform>%1: %n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: everything in it is here already.</source>
        <translation>Inget nytt: allt finns redan här.</translation>
    </message>
    <message>
        <source>Made apart: matched by codes and names.</source>
        <translation>Gjord för sig: paras ihop enligt koder och namn.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Producenter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Tvister</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files that cannot be merged</source>
        <translation>Filer som inte kan slås samman</translation>
    </message>
    <message>
        <source>In all: %1 added, %2 changed, %3 removed.</source>
        <comment>rows</comment>
        <translation>Totalt: %1 läggs till, %2 ändras, %3 tas bort.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed</source>
        <comment>kind of row, counts</comment>
        <translation>%1: %2 tillagda, %3 ändrade, %4 borttagna</translation>
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
        <translation>Tvister: båda värdena behålls tills någon avgör</translation>
    </message>
    <message>
        <source>Answers that came where there was none</source>
        <translation>Svar som kom där det inte fanns något</translation>
    </message>
    <message>
        <source>Cleared in another file; the answer stands</source>
        <translation>Tömt i en annan fil; svaret gäller</translation>
    </message>
    <message>
        <source>Made apart: what was here stays</source>
        <translation>Gjort för sig: det som fanns här gäller</translation>
    </message>
    <message>
        <source>Not taken: this inventory holds only a part, and not these</source>
        <translation>Togs inte med: denna kartläggning är bara en del och har inte dessa</translation>
    </message>
    <message>
        <source>Not taken: they name something that no file has</source>
        <translation>Togs inte med: de hänvisar till något som ingen fil har</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing new to merge</source>
        <translation>Det finns inget nytt att slå samman</translation>
    </message>
    <message>
        <source>What the files would bring</source>
        <translation>Vad filerna skulle föra med sig</translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s): both values are kept, and you choose afterwards. Until then what was said before counts.</source>
        <translation>
            <numerusform>%n tvist: båda värdena behålls, och du väljer efteråt. Till dess gäller det som sagts tidigare.</numerusform>
            <numerusform>%n tvister: båda värdena behålls, och du väljer efteråt. Till dess gäller det som sagts tidigare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet. A backup is made first, and one undo takes the whole merge back.</source>
        <translation>Inget har skrivits ännu. Först görs en säkerhetskopia, och ett ångra tar tillbaka hela sammanslagningen.</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Sammanslaget %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) look as if typed twice. See “Same twice”.</source>
        <translation>
            <numerusform>%n par ser ut att vara inskrivet två gånger. Se ”Samma två gånger”.</numerusform>
            <numerusform>%n par ser ut att vara inskrivna två gånger. Se ”Samma två gånger”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The inventory as it was before: %1</source>
        <translation>Kartläggningen som den var före: %1</translation>
    </message>
    <message>
        <source>What changed here</source>
        <translation>Vad som ändrades här</translation>
    </message>
    <message>
        <source>Not taken: people who have been erased here for good</source>
        <translation>Togs inte med: personer som har raderats här för gott</translation>
    </message>
</context>
<context>
    <name>MunicipalityEntries</name>
    <message>
        <source>answered: don&apos;t know</source>
        <translation>svar: vet inte</translation>
    </message>
    <message>
        <source>answered available; nobody is named who gives it</source>
        <translation>svar: tillgänglig, men ingen producent är nämnd</translation>
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
        <translation>svar: saknas, fast en producent är känd</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>orsak: %1</translation>
    </message>
    <message>
        <source>neighbours that get it: %1</source>
        <translation>grannar som får den: %1</translation>
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
        <translation>Bara det som är valt ovan: %1.</translation>
    </message>
    <message>
        <source>Coverage %1; %2 of %3 cells answered. Missing %4, partly %5, no information %6.</source>
        <translation>Täckning %1; %2 av %3 rutor besvarade. Saknas %4, delvis %5, uppgift saknas %6.</translation>
    </message>
    <message>
        <source>%1. %2, as things were on %3</source>
        <comment>regions, round, day</comment>
        <translation>%1. %2, läget %3</translation>
    </message>
    <message>
        <source>What residents get, and from where</source>
        <translation>Vad invånarna får och varifrån</translation>
    </message>
    <message>
        <source>Nothing is known to be available. What nobody has answered is listed as no information.</source>
        <translation>Inget är känt som tillgängligt. Det som ingen har svarat på står under Uppgift saknas.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Inget är känt som saknat.</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Nothing is known to be there only partly.</source>
        <translation>Inget är känt som bara delvis tillgängligt.</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Uppgift saknas</translation>
    </message>
    <message>
        <source>Everything has been answered.</source>
        <translation>Allt är besvarat.</translation>
    </message>
    <message>
        <source>Nobody knows yet. It is not counted as missing.</source>
        <translation>Ingen vet ännu. Det räknas inte som saknat.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inget behov</translation>
    </message>
    <message>
        <source>The whole round</source>
        <translation>Hela omgången</translation>
    </message>
    <message>
        <source>%1, province</source>
        <translation>%1, landskapet</translation>
    </message>
    <message>
        <source>Neighbours that are not of this round: %1.</source>
        <translation>Grannar som inte hör till den här omgången: %1.</translation>
    </message>
    <message>
        <source>Beside others</source>
        <translation>Jämfört med andra</translation>
    </message>
    <message>
        <source>The same services. The bar goes from own to missing, with what is not known hatched at its end; the number is the coverage.</source>
        <translation>Samma tjänster. Stapeln går från egen till saknad, och sist streckat det som uppgift saknas om. Talet är täckningen.</translation>
    </message>
    <message>
        <source>Nobody is known to give a service here.</source>
        <translation>Ingen är känd som ger tjänster här.</translation>
    </message>
    <message>
        <source>Those named without a telephone, e-mail or web address have none in this inventory yet.</source>
        <translation>De som står utan telefon, e-post och webbadress har inga i den här kartläggningen ännu.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Vem man frågar</translation>
    </message>
    <message>
        <source>Neighbouring municipalities</source>
        <translation>Grannkommuner</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>kontrollerad %1</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Kontaktpersoner</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>Whole country</source>
        <translation>Hela landet</translation>
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
        <translation>Kartläggningen har ännu ingen kartläggningsomgång. Börja en på sidan Översikt.</translation>
    </message>
    <message>
        <source>No municipality of the round is in this area. Choose another area above.</source>
        <translation>Ingen av omgångens kommuner finns i det här området. Välj ett annat område ovan.</translation>
    </message>
    <message>
        <source>No service type is left by the stage, theme, sector and search above. Widen them to see more.</source>
        <translation>Utbildningsstadiet, temat, sektorn och sökningen ovan lämnar inga tjänstetyper kvar. Vidga dem för att se fler.</translation>
    </message>
</context>
<context>
    <name>OfferingWords</name>
    <message>
        <source>Choose the service type that is given.</source>
        <translation>Välj den tjänstetyp som ges.</translation>
    </message>
    <message>
        <source>Tick at least one stage of education.</source>
        <translation>Kryssa för minst ett utbildningsstadium.</translation>
    </message>
    <message>
        <source>Choose at least one area that is served.</source>
        <translation>Välj minst ett område som betjänas.</translation>
    </message>
    <message>
        <source>Give the day it ended, so that it counts until then.</source>
        <translation>Ange dagen då tjänsten avslutades, så räknas den med till dess.</translation>
    </message>
    <message>
        <source>It ends before it begins. Look at the two days again.</source>
        <translation>Tjänsten slutar innan den börjar. Kontrollera de två dagarna.</translation>
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
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells with two or more organisations</source>
        <translation>Rutor med två eller flera organisationer</translation>
    </message>
    <message>
        <source>Municipalities that have not answered anything</source>
        <translation>Kommuner som inte har svarat på något</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>municipality, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers of children that are missing</source>
        <translation>Barnantal som saknas</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>provider, service type: area</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Areas served that no municipality belongs to</source>
        <translation>Betjänade områden som ingen kommun hör till</translation>
    </message>
    <message>
        <source>Answered missing, although somebody is known to give it</source>
        <translation>Besvarat saknas, fast en producent är känd</translation>
    </message>
    <message>
        <source>Answered available, although nobody is known to give it</source>
        <translation>Besvarat finns, men ingen producent är känd</translation>
    </message>
    <message>
        <source>Cells that merged files disagree about</source>
        <translation>Rutor som de sammanslagna filerna är oense om</translation>
    </message>
    <message>
        <source>%1, to be erased after %2</source>
        <comment>name, day</comment>
        <translation>%1, raderas senast %2</translation>
    </message>
    <message>
        <source>Contact people to be erased by now (page Contact people)</source>
        <translation>Kontaktpersoner som redan borde raderas (sidan Kontaktpersoner)</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>In the inventory as it is now</source>
        <translation>I kartläggningen som den är nu</translation>
    </message>
    <message>
        <source>In the history: what was written before, or changed</source>
        <translation>I ändringshistoriken: det som skrivits tidigare eller ändrats</translation>
    </message>
    <message>
        <source>In what merged files said</source>
        <translation>I det som sammanslagna filer sade</translation>
    </message>
    <message>
        <source>In open disputes</source>
        <translation>I öppna tvister</translation>
    </message>
    <message>
        <source>As the one who made changes</source>
        <translation>Som den som gjort ändringar</translation>
    </message>
    <message>
        <source>In names of files and roles</source>
        <translation>I namn på filer och roller</translation>
    </message>
    <message>
        <source>As the one a copy was for</source>
        <translation>Som den en kopia var avsedd för</translation>
    </message>
    <message>
        <source>In the list of copies with names</source>
        <translation>I listan över kopior med namn</translation>
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
        <translation>Allt om %1</translation>
    </message>
    <message>
        <source>From the inventory %1 on %2.</source>
        <translation>Ur kartläggningen %1, %2.</translation>
    </message>
    <message>
        <source>Nothing was found. Other spellings, and parts of a name, are not looked for: try them one by one.</source>
        <translation>Inget hittades. Andra stavningar och delar av ett namn söks inte: pröva dem en i taget.</translation>
    </message>
</context>
<context>
    <name>PersonalWords</name>
    <message>
        <source>a personal identity code</source>
        <translation>en personbeteckning</translation>
    </message>
    <message>
        <source>a birth date</source>
        <translation>en födelsetid</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>ett telefonnummer</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>en e-postadress</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it looks like, what is written</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Det här ser ut som %1.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Support services for children and young people: the municipality&apos;s sheet</source>
        <translation>Stödtjänster för barn och unga: kommunens faktablad</translation>
    </message>
    <message>
        <source>coverage: of the need for services is met</source>
        <translation>täckning: så stor del av behovet av tjänster tillgodoses</translation>
    </message>
    <message>
        <source>completeness: %1 cells have an answer</source>
        <translation>av rutorna besvarade: %1</translation>
    </message>
    <message>
        <source>cells are known to be missing; %1 without information</source>
        <translation>rutor där man vet att tjänsten saknas; utan uppgift %1</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Rutor</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Shares of the cells</source>
        <translation>Andelar av rutorna</translation>
    </message>
    <message>
        <source>%1, as things were on %2</source>
        <translation>%1, läget %2</translation>
    </message>
    <message>
        <source>%1, printed on %2</source>
        <comment>edition, date</comment>
        <translation>%1, utskriven %2</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Sida %1/%2</translation>
    </message>
    <message>
        <source>%1 (continues)</source>
        <translation>%1 (fortsätter)</translation>
    </message>
    <message>
        <source>The marks of a cell from left to right: %1. An empty place: the service is not for that stage.</source>
        <translation>Rutans märken från vänster till höger: %1. Tom plats: tjänsten gäller inte utbildningsstadiet.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>province: first municipality to last</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Other municipalities</source>
        <translation>Övriga kommuner</translation>
    </message>
    <message>
        <source>Working edition</source>
        <translation>Arbetsupplaga</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Offentlig upplaga</translation>
    </message>
    <message>
        <source>Invented sample: the answers and the municipal services are not real.</source>
        <translation>Påhittat exempel: svaren och kommunernas tjänster är inte verkliga.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for their own municipality.</source>
        <translation>Invånarna får tjänsten, och den är ordnad för den egna kommunen.</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for their wellbeing services county or province.</source>
        <translation>Invånarna får tjänsten, och den är ordnad för välfärdsområdet eller landskapet.</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for their province.</source>
        <translation>Invånarna får tjänsten, och den är ordnad för landskapet.</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for the collaborative area.</source>
        <translation>Invånarna får tjänsten, och den är ordnad för samarbetsområdet.</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for the specialised-care responsibility area.</source>
        <translation>Invånarna får tjänsten, och den är ordnad för specialansvarsområdet (ERVA).</translation>
    </message>
    <message>
        <source>Residents get the service, arranged for the whole country.</source>
        <translation>Invånarna får tjänsten, och den är ordnad för hela landet.</translation>
    </message>
    <message>
        <source>Some residents get the service, or not enough of it, or not in time; or the answer says that it is missing although somebody is known to give it.</source>
        <translation>En del av invånarna får tjänsten, eller den räcker inte till eller fås inte i tid; eller enligt svaret saknas den fast en producent är känd.</translation>
    </message>
    <message>
        <source>Residents need the service and do not get it.</source>
        <translation>Invånarna behöver tjänsten och får den inte.</translation>
    </message>
    <message>
        <source>There is no need for the service in the municipality.</source>
        <translation>Det finns inget behov av tjänsten i kommunen.</translation>
    </message>
    <message>
        <source>Nobody has answered, or the one who did does not know. It does not mean that the service is missing.</source>
        <translation>Ingen har svarat, eller den som svarat vet inte. Det betyder inte att tjänsten inte finns.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>provider (home municipality)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begrepp</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>One service type in one municipality at one stage of education.</source>
        <translation>En tjänstetyp i en kommun på ett utbildningsstadium.</translation>
    </message>
    <message>
        <source>The share of the need that is met, weighted by the residents of the age group. What is partly there counts as half. A range while something is unknown: from all of it missing to all of it available. “–”: there is nothing to divide by.</source>
        <translation>Den del av behovet som tillgodoses, vägd med åldersgruppens invånare. Det som finns delvis räknas till hälften. Ett intervall så länge allt inte är känt: från att allt okänt saknas till att allt finns. ”–”: det finns inget att räkna på.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>The share of the cells that somebody has answered, “don&apos;t know” included.</source>
        <translation>Den andel av rutorna som har besvarats, ”vet inte” medräknat.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Residents of the age group of the stage. One child is counted once for each service and stage the number is about.</source>
        <translation>Invånarna i utbildningsstadiets åldersgrupp. Ett barn räknas en gång för varje tjänst och stadium som talet gäller.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Överlappning</translation>
    </message>
    <message>
        <source>Two or more organisations give the service in the cell.</source>
        <translation>Två eller flera organisationer ger tjänsten i rutan.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Motstridighet</translation>
    </message>
    <message>
        <source>The answer says that the service is missing, and a provider is known to give it.</source>
        <translation>Enligt svaret saknas tjänsten, men en producent är känd.</translation>
    </message>
    <message>
        <source>Providers by sector</source>
        <translation>Serviceproducenter efter sektor</translation>
    </message>
    <message>
        <source>No provider is known to serve the area.</source>
        <translation>Ingen serviceproducent är känd i området.</translation>
    </message>
    <message>
        <source>Those who serve the area or a part of it, with their home municipality.</source>
        <translation>De som betjänar området eller en del av det; hemkommunen inom parentes.</translation>
    </message>
    <message>
        <source>Sector not given</source>
        <translation>Sektorn inte angiven</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>sector: how many</comment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Answers and services: mapping round “%1”, as things were on %2. Municipalities and areas as they were on %3.</source>
        <translation>Svar och tjänster: kartläggningsomgången ”%1”, läget %2. Kommuner och områden som de var %3.</translation>
    </message>
    <message>
        <source>Numbers of children: %1.</source>
        <translation>Antalet barn: %1.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entries on these service types are suggestions: %1.</source>
        <translation>Katalogens uppgifter om de här tjänstetyperna är förslag: %1.</translation>
    </message>
    <message>
        <source>About this summary</source>
        <translation>Om sammandraget</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartläggningsomgång</translation>
    </message>
    <message>
        <source>As things were on</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Areas as they were on</source>
        <translation>Områdesindelning</translation>
    </message>
    <message>
        <source>Municipalities that have answered</source>
        <translation>Kommuner som har svarat</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Tjänstetyper</translation>
    </message>
    <message>
        <source>Cells: service type × municipality × stage of education</source>
        <translation>Rutor: tjänstetyp × kommun × utbildningsstadium</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Upplaga</translation>
    </message>
    <message>
        <source>Working edition: with lists of what is to be mended</source>
        <translation>Arbetsupplaga: med åtgärdslistor</translation>
    </message>
    <message>
        <source>Public edition: without notes, direct contacts and lists of what is to be mended</source>
        <translation>Offentlig upplaga: utan anteckningar, direkta kontaktuppgifter och åtgärdslistor</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Utskriven</translation>
    </message>
    <message>
        <source>What the coverage means</source>
        <translation>Vad täckningen betyder</translation>
    </message>
    <message>
        <source>The coverage is a range because not everything is known. Its lower end takes what is unknown as missing, its upper end as available; the truth lies between them. The more is answered, the narrower the range.</source>
        <translation>Täckningen är ett intervall eftersom allt inte är känt. Vid den nedre gränsen antas det okända saknas, vid den övre finnas; sanningen ligger däremellan. Ju mer som har besvarats, desto smalare är intervallet.</translation>
    </message>
    <message>
        <source>The coverage is the share of the need that is met: each cell weighs as many residents as the age group of its stage has. What residents partly get counts as half, and where a service is not needed there is no need to meet.</source>
        <translation>Täckningen är den del av behovet som tillgodoses: varje ruta väger lika mycket som stadiets åldersgrupp har invånare. En tjänst som fås delvis räknas till hälften, och där en tjänst inte behövs finns inget behov att tillgodose.</translation>
    </message>
    <message>
        <source>Regional summary of support services for children and young people</source>
        <translation>Regionalt sammandrag av stödtjänsterna för barn och unga</translation>
    </message>
    <message>
        <source>municipalities have answered</source>
        <translation>kommuner har svarat</translation>
    </message>
    <message>
        <source>The municipalities of the area</source>
        <translation>Områdets kommuner</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>A cell is one service type in one municipality at one stage of education. All shares are of the %1 cells of the area.</source>
        <translation>En ruta är en tjänstetyp i en kommun på ett utbildningsstadium. Alla andelar är av områdets %1 rutor.</translation>
    </message>
    <message>
        <source>Status of the cell</source>
        <translation>Rutans status</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alla rutor</translation>
    </message>
    <message>
        <source>Municipalities and stages</source>
        <translation>Kommuner och stadier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>municipality (stages)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Municipalities that have not answered anything</source>
        <translation>Kommuner som inte har svarat på något</translation>
    </message>
    <message>
        <source>Every municipality of the area has answered something.</source>
        <translation>Varje kommun i området har svarat på något.</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Uppgift saknas</translation>
    </message>
    <message>
        <source>Service types with cells without information</source>
        <translation>Tjänstetyper med rutor utan uppgift</translation>
    </message>
    <message>
        <source>There is information on every cell of the area.</source>
        <translation>Det finns uppgift om varje ruta i området.</translation>
    </message>
    <message>
        <source>Available, but nobody is known to give it</source>
        <translation>Finns, men ingen producent är känd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are answered available although no provider is known. They count as available.</source>
        <translation>
            <numerusform>I %Ln ruta är svaret att tjänsten finns, fast ingen producent är känd. Rutan räknas som att tjänsten finns.</numerusform>
            <numerusform>I %Ln rutor är svaret att tjänsten finns, fast ingen producent är känd. Rutorna räknas som att tjänsten finns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of children that are missing</source>
        <translation>Barnantal som saknas</translation>
    </message>
    <message>
        <source>Their cells weigh nothing in the coverage and in the numbers of children.</source>
        <translation>De här rutorna har ingen vikt i täckningen och i antalet barn.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Serviceproducent</translation>
    </message>
    <message>
        <source>Areas served that no municipality belongs to</source>
        <translation>Serviceområden som ingen kommun hör till</translation>
    </message>
    <message>
        <source>These offerings reach nobody by that area. In the whole inventory.</source>
        <translation>De här tjänsterna når ingen genom området. I hela kartläggningen.</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Överlappningar</translation>
    </message>
    <message>
        <source>No cell is known to have two organisations.</source>
        <translation>Ingen ruta har, så vitt man vet, två organisationer.</translation>
    </message>
    <message>
        <source>Where two or more organisations give the same service to the same residents. An overlap can be a strength or a double arrangement: the number does not tell which.</source>
        <translation>Där två eller flera organisationer ger samma tjänst åt samma invånare. En överlappning kan vara en styrka eller ett onödigt dubbelarbete: talet säger inte vilketdera.</translation>
    </message>
    <message>
        <source>Overlapping cells</source>
        <translation>Överlappande rutor</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Dependence on one organisation</source>
        <translation>Beroende av en enda organisation</translation>
    </message>
    <message>
        <source>No cell is known to hang on one organisation alone.</source>
        <translation>Ingen ruta hänger, så vitt man vet, på en enda organisation.</translation>
    </message>
    <message>
        <source>Cells that only one organisation is known to serve, and the children of their age groups, each counted once. If it stopped, they would be left without.</source>
        <translation>Rutor där bara en organisation är känd, och barnen i deras åldersgrupper, varje barn räknat en gång. Om den slutade skulle de bli utan.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Motstridigheter</translation>
    </message>
    <message>
        <source>No answer disagrees with what is known of the providers.</source>
        <translation>Inget svar strider mot uppgifterna om producenterna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are answered missing although a provider is known to give the service. They are shown as partly until somebody finds out.</source>
        <translation>
            <numerusform>I %Ln ruta är svaret att tjänsten saknas, fast en producent är känd. Rutan visas som delvis tills saken har retts ut.</numerusform>
            <numerusform>I %Ln rutor är svaret att tjänsten saknas, fast en producent är känd. Rutorna visas som delvis tills saken har retts ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Vad som inte är känt</translation>
    </message>
    <message>
        <source>No information does not mean that a service is missing. It means that nobody has told.</source>
        <translation>Att uppgift saknas betyder inte att tjänsten saknas. Det betyder att ingen har berättat.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>inga svar</translation>
    </message>
    <message>
        <source>By group of services</source>
        <translation>Efter tjänstegrupp</translation>
    </message>
    <message>
        <source>The bar shows the statuses of the cells; the line shows the coverage from its lower to its upper end.</source>
        <translation>Stapeln visar rutornas status och linjen täckningen från nedre till övre gräns.</translation>
    </message>
    <message>
        <source>Group of services</source>
        <translation>Tjänstegrupp</translation>
    </message>
    <message>
        <source>By stage of education</source>
        <translation>Efter utbildningsstadium</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Utbildningsstadium</translation>
    </message>
    <message>
        <source>By wellbeing services county</source>
        <translation>Efter välfärdsområde</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>Efter landskap</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Landskap</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Cells with an answer</source>
        <translation>Rutor med svar</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Sammanlagt</translation>
    </message>
    <message>
        <source>Municipality by municipality</source>
        <translation>Kommunvis</translation>
    </message>
    <message>
        <source>The numbers of partly, missing and no information are cells.</source>
        <translation>Talen för delvis, saknas och uppgift saknas är rutor.</translation>
    </message>
    <message>
        <source>Gaps by the number of children</source>
        <translation>Luckorna efter antalet barn</translation>
    </message>
    <message>
        <source>Nothing is known to be missing. What nobody has answered is not counted as missing.</source>
        <translation>Ingen tjänst är känd som saknad. Det obesvarade räknas inte som saknat.</translation>
    </message>
    <message>
        <source>Children who do not get the service where it is known to be missing, and half of those where it is partly there, municipality and stage by stage. What is not known is not in the number: it stands in its own column.</source>
        <translation>Barn som blir utan tjänsten där man vet att den saknas, och hälften av dem där den finns delvis, räknat per kommun och stadium. Det som inte är känt ingår inte i talet: det står i en egen kolumn.</translation>
    </message>
    <message>
        <source>Services in the municipalities</source>
        <translation>Tjänsterna i kommunerna</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service type (stages)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside its regions</source>
        <translation>Jämfört med områdena</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>municipality, its coverage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Coverage of the neighbours by land: %1.</source>
        <translation>Grannkommunernas täckning: %1.</translation>
    </message>
    <message>
        <source>Nobody has answered for the municipality, so it is not known what is missing.</source>
        <translation>Ingen har svarat för kommunen, så det är inte känt vad som saknas.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Ingen tjänst är känd som saknad.</translation>
    </message>
    <message>
        <source>No information: ask about these</source>
        <translation>Uppgift saknas: ta reda på dessa</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inget behov</translation>
    </message>
    <message>
        <source>provider not known</source>
        <translation>producenten inte känd</translation>
    </message>
    <message>
        <source>answered missing, but a provider is known</source>
        <translation>besvarat saknas, men en producent är känd</translation>
    </message>
    <message>
        <source>The marks from left to right: %1.</source>
        <translation>Märkena från vänster till höger: %1.</translation>
    </message>
    <message>
        <source>no contact details</source>
        <translation>inga kontaktuppgifter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service type(s)</source>
        <translation>
            <numerusform>%Ln tjänstetyp</numerusform>
            <numerusform>%Ln tjänstetyper</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>orsaken inte angiven</translation>
    </message>
    <message>
        <source>Partly there, and why</source>
        <translation>Finns delvis, och varför</translation>
    </message>
    <message>
        <source>What residents get, and from whom</source>
        <translation>Vad invånarna får och av vem</translation>
    </message>
    <message>
        <source>No service is known that residents get in full.</source>
        <translation>Ingen tjänst är känd som invånarna får fullt ut.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Vem man kan fråga</translation>
    </message>
    <message numerus="yes">
        <source>and %n more provider(s), in the program</source>
        <translation>
            <numerusform>och %n producent till, i programmet</numerusform>
            <numerusform>och %n producenter till, i programmet</numerusform>
        </translation>
    </message>
    <message>
        <source>Neighbours known to have it</source>
        <translation>Grannar som man vet har den</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Statistics Finland, Paavo 2020, 31.12.2018, CC BY 4.0</source>
        <translation>Statistikcentralen, Paavo 2020, 31.12.2018, CC BY 4.0</translation>
    </message>
    <message>
        <source>early childhood education estimated from ages 0–2 and 3–6</source>
        <translation>småbarnspedagogiken uppskattad ur åldrarna 0–2 och 3–6</translation>
    </message>
    <message>
        <source>pre-primary education estimated as a quarter of ages 3–6</source>
        <translation>förskoleundervisningen uppskattad till en fjärdedel av åldrarna 3–6</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Why only partly</source>
        <translation>Varför bara delvis</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Vem som ger tjänsten</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>To the contents of the summary</source>
        <translation>Till innehållet i sammandraget</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, what a table under it is of</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A bar for each: the shares of the statuses of its cells, and its coverage as a range from 0 to 100 %. The table after the picture has the numbers.</source>
        <translation>En stapel för var och en: andelarna av rutornas status, och täckningen som ett intervall på skalan 0–100 %. Talen finns i tabellen efter bilden.</translation>
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
        <translation>Flaggor:</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not count in this round, because the service type is not among the round&apos;s.</source>
        <translation>Detta räknas inte med, eftersom tjänstetypen inte hör till omgången.</translation>
    </message>
    <message>
        <source>It does not count on the day of the round, %1 (%2).</source>
        <translation>Detta räknas inte med på omgångens dag %1 (%2).</translation>
    </message>
    <message>
        <source>Reaches no municipality of the area above.</source>
        <translation>Når ingen kommun i området ovan.</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %1 of %n municipality(ies) of the area above: %2.</source>
        <translation>
            <numerusform>Når %1 av %n kommun i området ovan: %2.</numerusform>
            <numerusform>Når %1 av %n kommuner i området ovan: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is known to give the same there.</source>
        <translation>Ingen annan som ger samma tjänst där är känd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cell(s))</source>
        <translation>
            <numerusform>%1 (%n ruta)</numerusform>
            <numerusform>%1 (%n rutor)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>The same is also given there by: %1.</source>
        <translation>Samma ges där också av: %1.</translation>
    </message>
    <message>
        <source>No municipality depends on this organisation alone for it.</source>
        <translation>Ingen kommun är för denna tjänst beroende enbart av den här organisationen.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) depend on this organisation alone for it: %1.</source>
        <translation>
            <numerusform>%n kommun är för denna tjänst beroende enbart av den här organisationen: %1.</numerusform>
            <numerusform>%n kommuner är för denna tjänst beroende enbart av den här organisationen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a mapping round to see where this reaches.</source>
        <translation>Börja en kartläggningsomgång för att se vart tjänsten når.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the area above, and %1 children, depend on this organisation alone.</source>
        <translation>
            <numerusform>I området ovan är %n ruta och %1 barn beroende enbart av den här organisationen.</numerusform>
            <numerusform>I området ovan är %n rutor och %1 barn beroende enbart av den här organisationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of the area above is known to depend on this organisation alone.</source>
        <translation>Ingen ruta i området ovan är såvitt känt beroende enbart av den här organisationen.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>This inventory is open for reading only; nothing can be changed.</source>
        <translation>Den här kartläggningen är öppen enbart för läsning; ingenting kan ändras.</translation>
    </message>
    <message>
        <source>The mapping round is closed. Reopen it to change its answers.</source>
        <translation>Kartläggningsomgången är avslutad. Öppna den på nytt för att ändra svaren.</translation>
    </message>
    <message>
        <source>This is still in use, so it cannot be removed.</source>
        <translation>Det här används fortfarande och kan därför inte tas bort.</translation>
    </message>
    <message>
        <source>This refers to something that is no longer in the inventory.</source>
        <translation>Det här hänvisar till något som inte längre finns i kartläggningen.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. Look at it again.</source>
        <translation>Det här har ändrats under tiden. Se över det på nytt.</translation>
    </message>
    <message>
        <source>A later change touches the same thing (change %1). Take that one back first.</source>
        <translation>En senare ändring gäller samma sak (ändring %1). Ångra den först.</translation>
    </message>
    <message>
        <source>This has already been taken back.</source>
        <translation>Det här har redan ångrats.</translation>
    </message>
    <message>
        <source>“%1” cannot hold that value.</source>
        <translation>Fältet ”%1” kan inte innehålla det värdet.</translation>
    </message>
    <message>
        <source>The history no longer holds this change, so it cannot be taken back.</source>
        <translation>Ändringen finns inte längre i historiken och kan därför inte ångras.</translation>
    </message>
    <message>
        <source>The history up to this has been removed, so it cannot be taken back. A backup from before may still hold it.</source>
        <translation>Ändringshistoriken fram till detta har tagits bort, så det kan inte tas tillbaka. En äldre säkerhetskopia kan ännu ha det.</translation>
    </message>
    <message>
        <source>This person has been erased for good and does not come back.</source>
        <translation>Personen har raderats för gott och kommer inte tillbaka.</translation>
    </message>
</context>
<context>
    <name>RowStory</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <comment>field, value, earlier value</comment>
        <translation>%1: %2 (tidigare: %3)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttaget</translation>
    </message>
</context>
<context>
    <name>RunEdit</name>
    <message>
        <source>Not done: the inventory is as it was.</source>
        <translation>Inte gjort: kartläggningen är som den var.</translation>
    </message>
    <message>
        <source>Stopped. The inventory is as it was.</source>
        <translation>Avbrutet. Kartläggningen är som den var.</translation>
    </message>
</context>
<context>
    <name>SheetFieldText</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Serviceproducent</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lämnas bort</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartläggningsomgång</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Utbildningsstadium</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Why it is missing or partial</source>
        <translation>Varför den saknas eller är partiell</translation>
    </message>
    <message>
        <source>Enough of it</source>
        <translation>Tillräcklighet</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I rätt tid</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Svarsdag</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vem som svarade</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>State of the answer</source>
        <translation>Svarets status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Säker</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Ganska säker</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Osäker</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>No stage is named, so the answers are for all stages of each service.</source>
        <translation>Inget utbildningsstadium nämns, så svaren gäller alla stadier för varje tjänst.</translation>
    </message>
    <message>
        <source>The answers are for: %1.</source>
        <translation>Svaren gäller: %1.</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>enligt koden</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>enligt namnet</translation>
    </message>
    <message>
        <source>by a word that means the same</source>
        <translation>enligt ett ord som betyder detsamma</translation>
    </message>
    <message>
        <source>by a form of its name</source>
        <translation>enligt en böjningsform av namnet</translation>
    </message>
    <message>
        <source>by what stands in the column</source>
        <translation>enligt det som står i kolumnen</translation>
    </message>
    <message>
        <source>by the title or the name of the sheet</source>
        <translation>enligt rubriken eller bladets namn</translation>
    </message>
    <message>
        <source>by a name that is nearly the same</source>
        <translation>enligt ett namn som är nästan detsamma</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>as nothing else was said</source>
        <translation>eftersom inget annat sades</translation>
    </message>
    <message>
        <source>%1: a list of service providers below row %2.</source>
        <translation>%1: en förteckning över serviceproducenter under rad %2.</translation>
    </message>
    <message>
        <source>%1: a table of answers below row %2, for the round %3.</source>
        <translation>%1: en tabell med svar under rad %2, för omgången %3.</translation>
    </message>
    <message>
        <source>%1: a list of answers below row %2, for the round %3.</source>
        <translation>%1: en förteckning över svar under rad %2, för omgången %3.</translation>
    </message>
    <message>
        <source>%1 is in the format of old Excel (.xls). Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and try again with that.</source>
        <translation>%1 är i det gamla Excelformatet (.xls). Öppna den i Excel eller LibreOffice, spara den som Excelarbetsbok (.xlsx) och försök igen med den.</translation>
    </message>
    <message>
        <source>%1 is a binary Excel workbook (.xlsb). Save it in Excel as an Excel workbook (.xlsx), and try again with that.</source>
        <translation>%1 är en binär Excelarbetsbok (.xlsb). Spara den i Excel som Excelarbetsbok (.xlsx) och försök igen med den.</translation>
    </message>
    <message>
        <source>%1 is an XML spreadsheet of Excel 2003. Open it in Excel, save it as an Excel workbook (.xlsx), and try again with that.</source>
        <translation>%1 är ett XML-kalkylblad från Excel 2003. Öppna det i Excel, spara det som Excelarbetsbok (.xlsx) och försök igen med den.</translation>
    </message>
    <message>
        <source>%1 is a web page, whatever its name says. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and try again with that.</source>
        <translation>%1 är en webbsida, vad namnet än säger. Öppna den i Excel eller LibreOffice, spara den som Excelarbetsbok (.xlsx) och försök igen med den.</translation>
    </message>
    <message>
        <source>%1 is a document of another kind, not a spreadsheet. Copy the table into a spreadsheet, save that as .xlsx or .ods, and try again with it.</source>
        <translation>%1 är ett dokument av annat slag, inte ett kalkylblad. Kopiera tabellen till ett kalkylblad, spara det som .xlsx eller .ods och försök igen med det.</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet. Spreadsheets that can be read are .xlsx, .ods and .csv.</source>
        <translation>%1 är inget kalkylblad. Kalkylblad som kan läsas är .xlsx, .ods och .csv.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not read. Open it in the program it was made with and save it anew, or ask for it again.</source>
        <translation>%1 är skadad, så den lästes inte. Öppna den i programmet den gjordes med och spara den på nytt, eller be om den igen.</translation>
    </message>
    <message>
        <source>%1 unpacks to incomparably more than it is, as no spreadsheet does, so it was not read. Ask the sender what it is.</source>
        <translation>%1 packas upp till ojämförligt mer än den är, som inget kalkylblad gör, så den lästes inte. Fråga avsändaren vad det är.</translation>
    </message>
    <message>
        <source>%1 holds more rows, columns or cells than a spreadsheet program has. Divide it into smaller ones, or delete what stands far outside the table.</source>
        <translation>%1 har fler rader, kolumner eller celler än ett kalkylprogram. Dela den i mindre delar, eller ta bort det som står långt utanför tabellen.</translation>
    </message>
    <message>
        <source>%1 has a cell that is longer than any text, so it was not read. See whether a quote is left open in it.</source>
        <translation>%1 har en cell som är längre än någon text, så den lästes inte. Se efter om ett citattecken står öppet i den.</translation>
    </message>
    <message>
        <source>%1 holds definitions that no spreadsheet program writes and that can do harm, so it was not read. Ask the sender what it is.</source>
        <translation>%1 har definitioner som inget kalkylprogram skriver och som kan göra skada, så den lästes inte. Fråga avsändaren vad det är.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>Hittades inte: %1. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a spreadsheet in it.</source>
        <translation>%1 är en mapp. Ange ett kalkylblad i den.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: you have no permission for it, or another program holds it.</source>
        <translation>%1 kan inte öppnas: du saknar behörighet, eller så håller ett annat program den.</translation>
    </message>
    <message>
        <source>%1 is empty: there is not one character in it. Ask for it again.</source>
        <translation>%1 är tom: där finns inte ett enda tecken. Be om den igen.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it with the password, save it without one, and try again with that.</source>
        <translation>%1 är skyddad med lösenord. Öppna den med lösenordet, spara den utan lösenord och försök igen med den.</translation>
    </message>
    <message>
        <source>%1 has no sheet with cells.</source>
        <translation>%1 har inget blad med celler.</translation>
    </message>
    <message>
        <source>%1 holds neither answers nor service providers that can be recognised. Headings such as municipality, service and answer were looked for on every sheet that is shown.</source>
        <translation>I %1 hittades varken svar eller serviceproducenter. Rubriker som kommun, tjänst och svar söktes på varje blad som visas.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Det finns inget blad ”%1”.</translation>
    </message>
    <message>
        <source>Some values come from other workbooks; they are as they were when this one was saved.</source>
        <translation>En del värden kommer från andra arbetsböcker; de är som de var när den här sparades.</translation>
    </message>
    <message>
        <source>The workbook holds macros. They are neither run nor read.</source>
        <translation>Arbetsboken har makron. De varken körs eller läses.</translation>
    </message>
    <message>
        <source>The sheet is hidden. It was read all the same.</source>
        <translation>Bladet är dolt. Det lästes ändå.</translation>
    </message>
    <message>
        <source>The workbook counts its dates from 1904, as old Macs did; they were read so.</source>
        <translation>Arbetsboken räknar sina datum från 1904, som gamla Mac gjorde; de lästes så.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, so it was read as Windows-1252. See that å, ä and ö are right.</source>
        <translation>Filen är inte i UTF-8, så den lästes som Windows-1252. Se efter att å, ä och ö är rätt.</translation>
    </message>
    <message>
        <source>The file has one sheet only, and that was read.</source>
        <translation>Filen har bara ett blad, och det lästes.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no value in the file and were read as empty, first in %1. Open the workbook in Excel or LibreOffice and save it, so that they are worked out.</source>
        <translation>
            <numerusform>%n formel har inget värde i filen och lästes som tom: %1. Öppna arbetsboken i Excel eller LibreOffice och spara den, så räknas den ut.</numerusform>
            <numerusform>%n formler har inget värde i filen och lästes som tomma, först i %1. Öppna arbetsboken i Excel eller LibreOffice och spara den, så räknas de ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as %2, first in %1.</source>
        <translation>
            <numerusform>%n cell har ett fel, som %2: %1.</numerusform>
            <numerusform>%n celler har ett fel, som %2, först i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) were read too, first row %1.</source>
        <translation>
            <numerusform>Även %n dold rad lästes: rad %1.</numerusform>
            <numerusform>Även %n dolda rader lästes, först rad %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden columns were read too, first column %1.</source>
        <translation>Även dolda kolumner lästes, först kolumn %1.</translation>
    </message>
    <message>
        <source>%1 holds 29.2.1900, a day that never was; it was left as it stands.</source>
        <translation>%1 har 29.2.1900, en dag som aldrig fanns; den lämnades som den står.</translation>
    </message>
    <message>
        <source>A quote is opened in %1 and never closed, so all that follows is one cell.</source>
        <translation>I %1 öppnas ett citattecken som aldrig stängs, så allt som följer är en cell.</translation>
    </message>
    <message>
        <source>%1: an answer form below row %2, for the round %3. Only what was changed in it is taken.</source>
        <translation>%1: en svarsblankett under rad %2, för omgången %3. Bara det som ändrats i den tas in.</translation>
    </message>
    <message>
        <source>A text in “%1” is longer than a cell of an Excel workbook can hold (32,767 characters), so nothing was written. Write an .ods or a data package instead.</source>
        <translation>En text i ”%1” är längre än vad som ryms i en cell i en Excel-arbetsbok (32 767 tecken), så ingenting skrevs. Skriv en .ods eller ett datapaket i stället.</translation>
    </message>
    <message>
        <source>“%1” has more rows than a sheet can hold (1,048,576), so nothing was written. Write a CSV or a data package instead.</source>
        <translation>”%1” har fler rader än ett kalkylblad rymmer (1 048 576), så ingenting skrevs. Skriv en CSV eller ett datapaket i stället.</translation>
    </message>
    <message>
        <source>%1 holds only what Katve has worked out (the mapping, gaps or cells), and no answers, so nothing was taken in. Export the answers instead (“answers” as the table, or the whole inventory as a workbook), change those, and import that.</source>
        <translation>%1 innehåller bara det som Katve har räknat ut (kartläggningen, brister eller celler) och inga svar, så ingenting togs in. Exportera i stället svaren (tabellen ”answers” eller hela materialet som arbetsbok), ändra dem och importera det.</translation>
    </message>
    <message>
        <source>There are comments on cells. They are not read; write what matters into the cells.</source>
        <translation>Det finns kommentarer på celler. De läses inte; skriv det viktiga i cellerna.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>About</source>
        <translation>Om filen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Brister</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Rutor</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Regions of municipalities</source>
        <translation>Kommunernas områden</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Service groups</source>
        <translation>Tjänstegrupper</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Tjänstetyper</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Serviceproducenter</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Erbjudna tjänster</translation>
    </message>
    <message>
        <source>Mapping rounds</source>
        <translation>Kartläggningsomgångar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>I kraft till</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Kommunens kod</translation>
    </message>
    <message>
        <source>Service type key</source>
        <translation>Tjänstetypens nyckel</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Utbildningsstadium</translation>
    </message>
    <message>
        <source>Stages of education</source>
        <translation>Utbildningsstadier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>Serviceproducentens id</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Områdets slag</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Områdets kod</translation>
    </message>
    <message>
        <source>Merged into, code</source>
        <translation>Uppgått i, kod</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Områdets språk</translation>
    </message>
    <message>
        <source>Kind of region</source>
        <translation>Områdets slag</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Områdets kod</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Service group key</source>
        <translation>Tjänstegruppens nyckel</translation>
    </message>
    <message>
        <source>Theme key</source>
        <translation>Temats nyckel</translation>
    </message>
    <message>
        <source>In new rounds</source>
        <translation>Med i nya omgångar</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Vanlig nivå</translation>
    </message>
    <message>
        <source>Theme keys</source>
        <translation>Temanas nycklar</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Lagstadgad</translation>
    </message>
    <message>
        <source>Responsible until 2022</source>
        <translation>Ansvarig till 2022</translation>
    </message>
    <message>
        <source>Responsible from 2023</source>
        <translation>Ansvarig från 2023</translation>
    </message>
    <message>
        <source>PTV class</source>
        <translation>SDL-klass (PTV)</translation>
    </message>
    <message>
        <source>Replaced by, keys</source>
        <translation>Ersätts av, nycklar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Tillförlitlighet</translation>
    </message>
    <message>
        <source>Unit of, id</source>
        <translation>Enhet i, id</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Offered service id</source>
        <translation>Den erbjudna tjänstens id</translation>
    </message>
    <message>
        <source>For whom, area codes</source>
        <translation>För vem, områdenas koder</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Waiting time, days</source>
        <translation>Väntetid, dagar</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Hur den ges</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Hur man får tjänsten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>Round id</source>
        <translation>Omgångens id</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Läget den</translation>
    </message>
    <message>
        <source>Areas as of</source>
        <translation>Områdesindelning den</translation>
    </message>
    <message>
        <source>Area codes</source>
        <translation>Områdenas koder</translation>
    </message>
    <message>
        <source>Answering begins</source>
        <translation>Svarstiden börjar</translation>
    </message>
    <message>
        <source>Answering ends</source>
        <translation>Svarstiden slutar</translation>
    </message>
    <message>
        <source>Service type keys</source>
        <translation>Tjänstetypernas nycklar</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bevaras till</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reasons for the gap</source>
        <translation>Orsaker till bristen</translation>
    </message>
    <message>
        <source>Is there enough</source>
        <translation>Tillräcklighet</translation>
    </message>
    <message>
        <source>Is it in time</source>
        <translation>I rätt tid</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Answered by (role)</source>
        <translation>Svarare (roll)</translation>
    </message>
    <message>
        <source>Where the answer is from</source>
        <translation>Varifrån svaret kommer</translation>
    </message>
    <message>
        <source>State of the answer</source>
        <translation>Svarets status</translation>
    </message>
    <message>
        <source>Contact person id</source>
        <translation>Kontaktpersonens id</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Kontrollerat</translation>
    </message>
    <message>
        <source>To be deleted after</source>
        <translation>Raderas efter</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Serviceproducent</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Uppgått i</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Tjänstegrupp</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersätts av</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>Enhet i</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartläggningsomgång</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Coverage at least</source>
        <translation>Täckning minst</translation>
    </message>
    <message>
        <source>Coverage at most</source>
        <translation>Täckning högst</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Several providers</source>
        <translation>Flera producenter</translation>
    </message>
    <message>
        <source>One provider only</source>
        <translation>Bara en producent</translation>
    </message>
    <message>
        <source>Provider not named</source>
        <translation>Producent inte angiven</translation>
    </message>
    <message>
        <source>Answer and register disagree</source>
        <translation>Svar och register går isär</translation>
    </message>
    <message>
        <source>Residents who may need it</source>
        <translation>Invånare som kan behöva</translation>
    </message>
    <message>
        <source>Residents of whom nothing is known</source>
        <translation>Invånare om vilka uppgift saknas</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Number of providers</source>
        <translation>Antal producenter</translation>
    </message>
    <message>
        <source>Mapping of services as tables</source>
        <translation>Tjänstekartläggningen som tabeller</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>All service types</source>
        <translation>Alla tjänstetyper</translation>
    </message>
    <message>
        <source>A row for each service type and stage of education, a column for each municipality. “?” says that there is no information: it does not say that the service is missing.</source>
        <translation>En rad för varje tjänstetyp och utbildningsstadium, en kolumn för varje kommun. ”?” betyder att uppgift saknas: det betyder inte att tjänsten saknas.</translation>
    </message>
    <message>
        <source>The numbers count cells: one service type in one municipality at one stage of education. Coverage is weighted by residents. While something is not known it is a range: at least, if all of that is missing; at most, if all of it is available.</source>
        <translation>Siffrorna är rutor: en tjänstetyp i en kommun på ett utbildningsstadium. Täckningen är vägd med invånarna. Så länge något är okänt är den ett intervall: minst, om allt okänt saknas; högst, om allt det finns.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Invented sample: the answers and municipal services are not real.</source>
        <translation>Påhittat exempel: svaren och kommunernas tjänster är inte verkliga.</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Skriven</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Så läser du den</translation>
    </message>
    <message>
        <source>A sheet for each list. Beside a code stands the name it means. An empty cell says nothing.</source>
        <translation>Varje lista har ett eget blad. Bredvid en kod står namnet den betyder. En tom cell säger ingenting.</translation>
    </message>
    <message>
        <source>Katve reads this workbook again: what you change on the lists is taken in. Codes and keys count; the names beside them are not read.</source>
        <translation>Katve läser den här arbetsboken igen: det du ändrar i listorna tas in. Koder, nycklar och id avgör; namnen bredvid dem läses inte.</translation>
    </message>
    <message>
        <source>Round of the first sheets</source>
        <translation>De första bladens omgång</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Service types in the round</source>
        <translation>Tjänstetyper i omgången</translation>
    </message>
    <message>
        <source>Cells without information</source>
        <translation>Rutor utan uppgift</translation>
    </message>
    <message>
        <source>not known is not missing</source>
        <translation>okänt är inte det samma som att något saknas</translation>
    </message>
    <message>
        <source>Colours and words</source>
        <translation>Färger och ord</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftat</translation>
    </message>
    <message>
        <source>from the round before, not confirmed</source>
        <translation>från föregående omgång, inte bekräftat</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>own</source>
        <translation>i egen kommun</translation>
    </message>
    <message>
        <source>from the province</source>
        <translation>från landskapet</translation>
    </message>
    <message>
        <source>from the responsibility area</source>
        <translation>från specialansvarsområdet</translation>
    </message>
    <message>
        <source>from the whole country</source>
        <translation>från hela landet</translation>
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
        <source>available</source>
        <translation>finns att få</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>vet inte</translation>
    </message>
    <message>
        <source>early childhood education</source>
        <translation>småbarnspedagogik</translation>
    </message>
    <message>
        <source>pre-primary education</source>
        <translation>förskoleundervisning</translation>
    </message>
    <message>
        <source>grades 1–6</source>
        <translation>årskurs 1–6</translation>
    </message>
    <message>
        <source>grades 7–9</source>
        <translation>årskurs 7–9</translation>
    </message>
    <message>
        <source>upper secondary level</source>
        <translation>andra stadiet</translation>
    </message>
    <message>
        <source>EC</source>
        <comment>early childhood, one to three letters</comment>
        <translation>SP</translation>
    </message>
    <message>
        <source>PP</source>
        <comment>pre-primary, one to three letters</comment>
        <translation>FÖ</translation>
    </message>
    <message>
        <source>US</source>
        <comment>upper secondary, one to three letters</comment>
        <translation>2</translation>
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
        <source>education sector</source>
        <translation>bildningsväsendet</translation>
    </message>
    <message>
        <source>social services sector</source>
        <translation>socialväsendet</translation>
    </message>
    <message>
        <source>health care</source>
        <translation>hälso- och sjukvård</translation>
    </message>
    <message>
        <source>specialised medical care</source>
        <translation>specialiserad sjukvård</translation>
    </message>
    <message>
        <source>non-governmental organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>parish</source>
        <translation>församling</translation>
    </message>
    <message>
        <source>state</source>
        <translation>staten</translation>
    </message>
    <message>
        <source>private provider</source>
        <translation>privat serviceproducent</translation>
    </message>
    <message>
        <source>lack of staff</source>
        <translation>brist på personal</translation>
    </message>
    <message>
        <source>lack of funding</source>
        <translation>brist på pengar</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>öppettider</translation>
    </message>
    <message>
        <source>age limit</source>
        <translation>åldersgräns</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>kö</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>avstånd</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostnad</translation>
    </message>
    <message>
        <source>only for a time</source>
        <translation>bara en tid</translation>
    </message>
    <message>
        <source>nobody provides it</source>
        <translation>ingen producent</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>annan orsak</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>tillräckligt</translation>
    </message>
    <message>
        <source>enough for some</source>
        <translation>tillräckligt för en del</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>för lite</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>i rätt tid</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>med dröjsmål</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>för sent</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enkät</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>working</source>
        <translation>i drift</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>upphör</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>under beredning</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeras</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>vilande</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>from the wellbeing county</source>
        <translation>från välfärdsområdet</translation>
    </message>
    <message>
        <source>from the collaborative area</source>
        <translation>från samarbetsområdet</translation>
    </message>
    <message>
        <source>province</source>
        <translation>landskap</translation>
    </message>
    <message>
        <source>wellbeing services county</source>
        <translation>välfärdsområde</translation>
    </message>
    <message>
        <source>network region</source>
        <translation>nätverksområde</translation>
    </message>
    <message>
        <source>responsibility area (ERVA)</source>
        <translation>specialansvarsområde</translation>
    </message>
    <message>
        <source>collaborative area</source>
        <translation>samarbetsområde</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>municipal</source>
        <translation>kommunal</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>riksomfattande</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>comes to the child</source>
        <translation>hos barnet (uppsökande)</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per telefon</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>öppen för alla</translation>
    </message>
    <message>
        <source>with a referral</source>
        <translation>med remiss</translation>
    </message>
    <message>
        <source>through school or day care</source>
        <translation>via skolan eller daghemmet</translation>
    </message>
    <message>
        <source>with a decision</source>
        <translation>med beslut</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>avgiftsfri</translation>
    </message>
    <message>
        <source>for a fee</source>
        <translation>avgiftsbelagd</translation>
    </message>
    <message>
        <source>with a payment commitment</source>
        <translation>med betalningsförbindelse</translation>
    </message>
    <message>
        <source>wellbeing services county (collaborative area)</source>
        <translation>välfärdsområde (samarbetsområde)</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>staten</translation>
    </message>
    <message>
        <source>hospital district</source>
        <translation>sjukvårdsdistrikt</translation>
    </message>
    <message>
        <source>special care district</source>
        <translation>specialomsorgsdistrikt</translation>
    </message>
    <message>
        <source>association</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>education provider</source>
        <translation>utbildningsanordnare</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>polisen</translation>
    </message>
    <message>
        <source>centre of expertise</source>
        <translation>kompetenscentrum</translation>
    </message>
    <message>
        <source> and </source>
        <translation> och </translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
</context>
<context>
    <name>katve::AnswerMenu</name>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>Answer: &amp;available</source>
        <translation>Svara: &amp;finns att få</translation>
    </message>
    <message>
        <source>Answer: &amp;partly</source>
        <translation>Svara: &amp;delvis</translation>
    </message>
    <message>
        <source>Answer: &amp;missing</source>
        <translation>Svara: &amp;saknas</translation>
    </message>
    <message>
        <source>Answer: &amp;don&apos;t know</source>
        <translation>Svara: &amp;vet inte</translation>
    </message>
    <message>
        <source>Answer: &amp;not needed</source>
        <translation>Svara: &amp;inget behov</translation>
    </message>
    <message>
        <source>&amp;Clear the answer</source>
        <translation>&amp;Ta bort svaret</translation>
    </message>
    <message>
        <source>C&amp;onfirm carried answers</source>
        <translation>Fastställ &amp;överförda svar</translation>
    </message>
    <message>
        <source>&amp;Fill the selection from its topmost cell</source>
        <translation>&amp;Fyll i urvalet enligt den översta rutan</translation>
    </message>
    <message>
        <source>Next cell without an ans&amp;wer</source>
        <translation>&amp;Nästa ruta utan svar</translation>
    </message>
    <message>
        <source>Add &amp;who gives the service…</source>
        <translation>&amp;Lägg till vem som ger tjänsten…</translation>
    </message>
    <message>
        <source>No&amp;te of the cell</source>
        <translation>Rutans &amp;anteckning</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Klistra in</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Markera &amp;allt</translation>
    </message>
</context>
<context>
    <name>katve::BackupRestorer</name>
    <message>
        <source>There are backups of this inventory.</source>
        <translation>Det finns säkerhetskopior av den här kartläggningen.</translation>
    </message>
    <message>
        <source>Show the backups…</source>
        <translation>Visa säkerhetskopiorna…</translation>
    </message>
</context>
<context>
    <name>katve::BackupsPanel</name>
    <message>
        <source>first opening of the day</source>
        <translation>dagens första öppning</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>före en import</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>före en sammanslagning</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>före återställning av en säkerhetskopia</translation>
    </message>
    <message>
        <source>before old history was removed</source>
        <translation>före borttagning av gammal historik</translation>
    </message>
    <message>
        <source>before a person was erased</source>
        <translation>före radering av en persons uppgifter</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what was done, when, who</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The inventory cannot be opened, so what has been done since cannot be listed.</source>
        <translation>Kartläggningen kan inte öppnas, så det som gjorts efter kopian kan inte räknas upp.</translation>
    </message>
    <message>
        <source>Nothing has been done since: the inventory holds the same.</source>
        <translation>Inget har gjorts efter kopian: kartläggningen har samma innehåll.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) done since would be gone:</source>
        <translation>
            <numerusform>%n ändring som gjorts efter kopian skulle försvinna:</numerusform>
            <numerusform>%n ändringar som gjorts efter kopian skulle försvinna:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore this</source>
        <translation>&amp;Återställ den här</translation>
    </message>
    <message>
        <source>Backups of the inventory</source>
        <translation>Kartläggningens säkerhetskopior</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Säkerhetskopior, den nyaste först</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>The program copies the inventory once a day before its first change, and before every import and merge. What a backup replaces is kept as a backup too.</source>
        <translation>Programmet kopierar kartläggningen en gång om dagen före den första ändringen samt före varje import och sammanslagning. Också det som en säkerhetskopia ersätter sparas som säkerhetskopia.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made when the inventory is opened for writing.</source>
        <translation>Det finns ingen säkerhetskopia ännu. Den första görs när kartläggningen öppnas för redigering.</translation>
    </message>
    <message>
        <source>It holds: rounds %1, answers %2, providers %3, services they give %4.</source>
        <translation>Innehåll: omgångar %1, svar %2, serviceproducenter %3, tjänster de ger %4.</translation>
    </message>
    <message>
        <source>Its newest act: %1.</source>
        <translation>Senaste ändringen: %1.</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>innan filen fördes över till ny form</translation>
    </message>
</context>
<context>
    <name>katve::BarChartView</name>
    <message>
        <source>The table beside it has the same facts.</source>
        <translation>Samma uppgifter finns i tabellen bredvid.</translation>
    </message>
    <message>
        <source>%1
%2: %L3 of %L4</source>
        <comment>bar, its part, how many, of how many</comment>
        <translation>%1
%2: %L3 av %L4</translation>
    </message>
</context>
<context>
    <name>katve::CataloguePage</name>
    <message>
        <source>Take the core types</source>
        <translation>Ta kärntyperna</translation>
    </message>
    <message>
        <source>Take every type in force</source>
        <translation>Ta alla gällande</translation>
    </message>
    <message>
        <source>In force on the day of the round</source>
        <translation>Gällande på omgångens dag</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>I omgången</translation>
    </message>
    <message>
        <source>All, also ended and coming ones</source>
        <translation>Alla, också avslutade och kommande</translation>
    </message>
    <message>
        <source>Which service types are shown</source>
        <translation>Vilka tjänstetyper som visas</translation>
    </message>
    <message>
        <source>The round asks about the core types in force on its day, and nothing else.</source>
        <translation>I omgången frågar man om de kärntyper som gäller på dess dag, och inget annat.</translation>
    </message>
    <message>
        <source>The round asks about every type in force on its day, also those added later.</source>
        <translation>I omgången frågar man om alla typer som gäller på dess dag, också dem som läggs till senare.</translation>
    </message>
    <message>
        <source>Add a type of our own…</source>
        <translation>Lägg till en egen tjänstetyp…</translation>
    </message>
    <message numerus="yes">
        <source>The round asks about the %n service type(s) that are ticked.</source>
        <translation>
            <numerusform>I omgången frågar man om den enda tjänstetyp som är förkryssad.</numerusform>
            <numerusform>I omgången frågar man om de %n tjänstetyper som är förkryssade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to types that are switched off are hidden. None is lost: they come back with a tick.</source>
        <translation>
            <numerusform>%n svar på typer som tagits bort är dolt. Det går inte förlorat utan kommer tillbaka med ett kryss.</numerusform>
            <numerusform>%n svar på typer som tagits bort är dolda. De går inte förlorade utan kommer tillbaka med ett kryss.</numerusform>
        </translation>
    </message>
    <message>
        <source>A round asks about one service type at least, so this one stays.</source>
        <translation>En omgång har minst en tjänstetyp, så den här blir kvar.</translation>
    </message>
</context>
<context>
    <name>katve::CatchmentField</name>
    <message>
        <source>Add an area that is served</source>
        <translation>Lägg till ett område som betjänas</translation>
    </message>
    <message>
        <source>municipality, province, county or whole country</source>
        <translation>kommun, landskap, välfärdsområde eller hela landet</translation>
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
        <translation>Ta bort: %1</translation>
    </message>
</context>
<context>
    <name>katve::ContactForm</name>
    <message>
        <source>Name of the contact person</source>
        <translation>Kontaktpersonens namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>for example: leading school social worker</source>
        <translation>till exempel: ledande skolkurator</translation>
    </message>
    <message>
        <source>Provider they work for</source>
        <translation>Serviceproducent som personen arbetar för</translation>
    </message>
    <message>
        <source>Organisation in words</source>
        <translation>Organisation i ord</translation>
    </message>
    <message>
        <source>when it is no provider here</source>
        <translation>om den inte är en serviceproducent här</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Telefon i arbetet</translation>
    </message>
    <message>
        <source>E-mail at work</source>
        <translation>E-post i arbetet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>for example: fi, sv, se</source>
        <translation>till exempel: fi, sv, se</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>where this is known from</source>
        <translation>varifrån uppgiften kommer</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>To be erased after</source>
        <translation>Raderas senast</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>skriv en del av namnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbetar för</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>Eller i ord</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Svarar för</translation>
    </message>
    <message>
        <source>Only what is needed to reach somebody at work. Contact people stay out of copies and exports unless you choose otherwise.</source>
        <translation>Bara det som behövs för att nå någon i arbetet. Kontaktpersoner lämnas bort ur kopior och export om du inte väljer annat.</translation>
    </message>
    <message>
        <source>A contact person needs a name.</source>
        <translation>En kontaktperson behöver ett namn.</translation>
    </message>
    <message>
        <source>“%1” is no provider here. Choose one from the list, or write it on the line “Or in words”.</source>
        <translation>”%1” är ingen serviceproducent här. Välj ur listan eller skriv på raden ”Eller i ord”.</translation>
    </message>
    <message>
        <source>“%1” is no area. Choose one from the list, or leave it empty.</source>
        <translation>”%1” är inget område. Välj ur listan eller lämna tomt.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 31.12.2026.</source>
        <translation>”%1” är ingen dag. Skriv den som 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>katve::ContactList</name>
    <message>
        <source>Only those to be erased by now</source>
        <translation>Bara de som redan borde raderas</translation>
    </message>
    <message>
        <source>Find by name, role, workplace or area</source>
        <translation>Sök på namn, uppgift, arbetsplats eller område</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Name of a new contact person</source>
        <translation>Namn på en ny kontaktperson</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add the contact person</source>
        <translation>Lägg till kontaktpersonen</translation>
    </message>
    <message>
        <source>%L1 of %L2 contact people</source>
        <comment>shown, all</comment>
        <translation>%L1 av %L2 kontaktpersoner</translation>
    </message>
    <message>
        <source>No contact person is known yet. Write a name below: whom one may call at work about the services of a municipality or a provider.</source>
        <translation>Ingen kontaktperson finns ännu. Skriv ett namn nedan: vem man kan ringa i arbetet om en kommuns eller en serviceproducents tjänster.</translation>
    </message>
    <message>
        <source>Nobody is left by what is chosen above. Clear the search, or take the tick away.</source>
        <translation>Ingen passar in på valen ovan. Töm sökningen eller ta bort krysset.</translation>
    </message>
</context>
<context>
    <name>katve::ContactsPage</name>
    <message>
        <source>Contact people</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>Allt om en person</translation>
    </message>
    <message>
        <source>Copies with names</source>
        <translation>Kopior med namn</translation>
    </message>
</context>
<context>
    <name>katve::ContactsPanel</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Allt om den här personen…</translation>
    </message>
    <message>
        <source>The chosen contact person</source>
        <translation>Den valda kontaktpersonen</translation>
    </message>
    <message>
        <source>Choose a contact person to see how to reach them.</source>
        <translation>Välj en kontaktperson för att se hur hen nås.</translation>
    </message>
    <message>
        <source>The time until which this was to be kept has run out. Erase it for good by “Everything about this person…”, or give it a later day.</source>
        <translation>Tiden som uppgifterna skulle sparas har gått ut. Radera dem för gott genom ”Allt om den här personen…” eller ge en senare dag.</translation>
    </message>
    <message>
        <source>%1 was removed, and is still in the history: undo brings it back. To erase somebody for good, use “Everything about a person”.</source>
        <translation>%1 togs bort men finns kvar i ändringshistoriken: ångra hämtar tillbaka. För gott raderar du under ”Allt om en person”.</translation>
    </message>
    <message>
        <source>Not kept yet: %1 Esc leaves it as it was.</source>
        <translation>Inte sparat ännu: %1 Esc lämnar som det var.</translation>
    </message>
</context>
<context>
    <name>katve::DateField</name>
    <message>
        <source>d.m.yyyy</source>
        <translation>d.m.åååå</translation>
    </message>
</context>
<context>
    <name>katve::DisputeNotice</name>
    <message>
        <source>Disputed between files: settle…</source>
        <translation>Filerna är oense: avgör…</translation>
    </message>
    <message>
        <source>Two files that were merged say different things of this cell. Until somebody settles it, what was said before counts.</source>
        <translation>Filer som slagits samman säger olika om denna ruta. Det som sagts tidigare gäller tills någon avgör.</translation>
    </message>
</context>
<context>
    <name>katve::DisputesPanel</name>
    <message>
        <source>Mine (M)</source>
        <translation>Min (M)</translation>
    </message>
    <message>
        <source>Theirs (T)</source>
        <translation>Deras (T)</translation>
    </message>
    <message>
        <source>Both as a note (B)</source>
        <translation>Båda som anteckning (B)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Senare (L)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Tvister</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Merged files say different things of these. Until you choose, what was said before counts. Arrow keys move; undo brings the last one back. You can stop and go on another day.</source>
        <translation>De sammanslagna filerna säger olika om dessa. Det som sagts tidigare gäller tills du väljer. Piltangenterna flyttar, och ångra tar tillbaka det senaste valet. Du kan sluta och fortsätta en annan dag.</translation>
    </message>
    <message>
        <source>All disputes are settled. Undo brings the last one back.</source>
        <translation>Alla tvister är avgjorda. Ångra tar tillbaka den senaste.</translation>
    </message>
    <message>
        <source>Nothing is disputed. When files that are merged say different things of the same cell or provider, both are kept and listed here.</source>
        <translation>Inga tvister. När filer som slås samman säger olika om samma ruta eller serviceproducent sparas båda och räknas upp här.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uppskjuten</translation>
    </message>
    <message>
        <source>%1. Meanwhile counts: %2.</source>
        <comment>reason, value</comment>
        <translation>%1. Under tiden gäller: %2.</translation>
    </message>
    <message>
        <source>Not later after all (L)</source>
        <translation>Inte senare ändå (L)</translation>
    </message>
    <message>
        <source>Go to the cell (G)</source>
        <translation>Gå till rutan (G)</translation>
    </message>
    <message>
        <source>Go to the provider (G)</source>
        <translation>Gå till serviceproducenten (G)</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Välj %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This inventory itself has said nothing of it. Choose by number.</source>
        <translation>I denna kartläggning har inget sagts om det. Välj med nummer.</translation>
    </message>
    <message>
        <source>Several others say different things. Choose one of them by its number.</source>
        <translation>Flera andra säger olika. Välj en av dem med nummer.</translation>
    </message>
    <message>
        <source>This has no note. Choose one of the values.</source>
        <translation>Detta har ingen anteckning. Välj ett av värdena.</translation>
    </message>
</context>
<context>
    <name>katve::ExportPanel</name>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>E&amp;xcel-arbetsbok (.xlsx)</translation>
    </message>
    <message>
        <source>&amp;OpenDocument workbook (.ods), for LibreOffice</source>
        <translation>&amp;OpenDocument-arbetsbok (.ods), för LibreOffice</translation>
    </message>
    <message>
        <source>&amp;Data package (.zip), for other programs</source>
        <translation>&amp;Datapaket (.zip), för andra program</translation>
    </message>
    <message>
        <source>With &amp;contact people</source>
        <translation>Också &amp;kontaktpersoner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Skriv…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>How much has been written</source>
        <translation>Hur mycket som har skrivits</translation>
    </message>
    <message>
        <source>Writes everything that the inventory holds, but not its history.</source>
        <translation>Skriver allt som finns i kartläggningen, men inte dess ändringshistorik.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stoppat. Ingenting skrevs.</translation>
    </message>
    <message>
        <source>A package of CSV files, from which the whole inventory can be made again anywhere.</source>
        <translation>Ett paket av CSV-filer, av vilket hela kartläggningen kan göras på nytt var som helst.</translation>
    </message>
    <message>
        <source>A sheet for each list, the mapping grid in its colours, and the gaps. Katve reads the workbook again: what is changed on the lists can be taken in.</source>
        <translation>Ett blad för varje lista, kartläggningens rutnät i sina färger och bristerna. Katve läser arbetsboken igen: det som ändras i listorna kan tas in.</translation>
    </message>
    <message>
        <source>All contact people go along. Give the file only to those who may see them; that it was made is noted on the page Contact people.</source>
        <translation>Alla kontaktpersoner följer med. Ge filen bara till dem som får se dem; att den gjordes antecknas på sidan Kontaktpersoner.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name goes along.</source>
        <translation>Ingens namn följer med.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheets (*.ods)</source>
        <translation>OpenDocument-kalkylark (*.ods)</translation>
    </message>
    <message>
        <source>Data packages (*.zip)</source>
        <translation>Datapaket (*.zip)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
</context>
<context>
    <name>katve::Exporter</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Minnet räcker inte till för detta. Stäng andra program och försök igen.</translation>
    </message>
</context>
<context>
    <name>katve::FinderPanel</name>
    <message>
        <source>Find anything</source>
        <translation>Sök vad som helst</translation>
    </message>
    <message>
        <source>Municipality, service type, provider or command</source>
        <translation>Kommun, tjänstetyp, serviceproducent eller kommando</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Det som söks</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Write part of a name. Swedish names and forms such as “Kemissä” are found too.</source>
        <translation>Skriv en del av ett namn. Också finska namn och former som ”Kemissä” hittas.</translation>
    </message>
    <message>
        <source>Nothing of that name. Try a shorter part of it.</source>
        <translation>Inget med det namnet. Pröva en kortare del av det.</translation>
    </message>
</context>
<context>
    <name>katve::FormPanel</name>
    <message>
        <source>&amp;Make the form…</source>
        <translation>&amp;Gör blanketten…</translation>
    </message>
    <message>
        <source>Answer form</source>
        <translation>Svarsblankett</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Language of the lists</source>
        <translation>Listornas språk</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>&amp;Language of the lists</source>
        <translation>Listornas &amp;språk</translation>
    </message>
    <message>
        <source>Makes a workbook (.xlsx) in which municipalities answer with Excel, LibreOffice or Google Sheets, without Katve. The instructions and headings are in Finnish and Swedish, and today&apos;s answers are filled in.</source>
        <translation>Gör en arbetsbok (.xlsx) där kommunerna svarar med Excel, LibreOffice eller Google Sheets, utan Katve. Anvisningarna och rubrikerna är på finska och svenska, och de nuvarande svaren är ifyllda.</translation>
    </message>
    <message>
        <source>There is no mapping round with municipalities in this area, so there is nothing to ask.</source>
        <translation>Det finns ingen kartläggningsomgång med kommuner på det här området, så det finns inget att fråga.</translation>
    </message>
    <message numerus="yes">
        <source>A sheet for each of %n municipality(ies). Mapping round: %1.</source>
        <translation>
            <numerusform>Ett blad för %n kommun. Kartläggningsomgång: %1.</numerusform>
            <numerusform>Ett blad för var och en av %n kommuner. Kartläggningsomgång: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer form – %1.xlsx</source>
        <comment>area</comment>
        <translation>Svarsblankett – %1.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>A form cannot take the place of the inventory. Choose another name.</source>
        <translation>En blankett kan inte ersätta kartläggningen. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The form is in %1. Send it to those who are to answer. What comes back is taken in as any workbook is; only what they have changed counts.</source>
        <translation>Blanketten finns i %1. Skicka den till dem som ska svara. Det som kommer tillbaka tas in som vilken arbetsbok som helst; bara det de har ändrat räknas.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Avbrutet. Ingenting skrevs.</translation>
    </message>
    <message>
        <source>Making the form…</source>
        <translation>Gör blanketten…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in it look as if they told who somebody is; look at them before you send it.</source>
        <translation>
            <numerusform>%n anmärkning i den ser ut att avslöja vem någon är; titta på den innan du skickar blanketten.</numerusform>
            <numerusform>%n anmärkningar i den ser ut att avslöja vem någon är; titta på dem innan du skickar blanketten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::GapsControls</name>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>One bar for each</source>
        <translation>Vad varje stapel gäller</translation>
    </message>
    <message>
        <source>Areas side by side</source>
        <translation>Områden sida vid sida</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Only statutory</source>
        <translation>Bara lagstadgade</translation>
    </message>
    <message>
        <source>Only service types that the law requires</source>
        <translation>Bara tjänstetyper som lagen kräver</translation>
    </message>
    <message>
        <source>What there is and is missing</source>
        <translation>Vad som finns och saknas</translation>
    </message>
    <message>
        <source>Is there enough</source>
        <translation>Tillräcklighet</translation>
    </message>
    <message>
        <source>Does it come in time</source>
        <translation>I rätt tid</translation>
    </message>
    <message>
        <source>Coverage of the need</source>
        <translation>Behovets täckning</translation>
    </message>
    <message>
        <source>Shares of the cells</source>
        <translation>Andel av rutorna</translation>
    </message>
    <message>
        <source>Numbers of cells</source>
        <translation>Antal rutor</translation>
    </message>
    <message>
        <source>Shares of the children</source>
        <translation>Andel av barnen</translation>
    </message>
    <message>
        <source>Numbers of children</source>
        <translation>Antal barn</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <translation>Största bristen först</translation>
    </message>
    <message>
        <source>Most children first</source>
        <translation>Flest barn först</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Efter namn</translation>
    </message>
    <message>
        <source>By service type</source>
        <translation>Per tjänstetyp</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per grupp</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Per tema</translation>
    </message>
    <message>
        <source>By stage of education</source>
        <translation>Per utbildningsstadium</translation>
    </message>
    <message>
        <source>Areas together</source>
        <translation>Områdena ihop</translation>
    </message>
    <message>
        <source>By area: %1</source>
        <comment>kind of area</comment>
        <translation>Per område: %1</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <comment>kind of area</comment>
        <translation>Sida vid sida: %1</translation>
    </message>
</context>
<context>
    <name>katve::GapsPage</name>
    <message>
        <source>Facts of the chart as a table</source>
        <translation>Diagrammets uppgifter som tabell</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiera bilden</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Spara bilden…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Spara tabellen…</translation>
    </message>
    <message>
        <source>No statutory service type is left by the scope above. Take “Only statutory” away to see the rest.</source>
        <translation>Avgränsningen ovan lämnar ingen lagstadgad tjänstetyp kvar. Ta bort valet ”Bara lagstadgade” för att se de övriga.</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the area. Choose another division above.</source>
        <translation>I området finns inget av det här slaget. Välj en annan indelning ovan.</translation>
    </message>
    <message>
        <source>The facts as a workbook (.xlsx, .ods) or as CSV</source>
        <translation>Uppgifterna som arbetsbok (.xlsx, .ods) eller CSV</translation>
    </message>
    <message>
        <source>As SVG or PDF, which stay sharp at every size, or as PNG of the size you choose</source>
        <translation>Som SVG eller PDF, som förblir skarpa i alla storlekar, eller som PNG i den storlek du väljer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Shows the facts of the chart as a table beside it</source>
        <translation>Visar diagrammets uppgifter som en tabell bredvid</translation>
    </message>
</context>
<context>
    <name>katve::HandOutPanel</name>
    <message>
        <source>&amp;Only its part: the answers, providers and services of the area</source>
        <translation>&amp;Bara dess del: områdets svar, serviceproducenter och tjänster</translation>
    </message>
    <message>
        <source>The &amp;whole inventory, with its history</source>
        <translation>&amp;Hela kartläggningen med ändringshistorik</translation>
    </message>
    <message>
        <source>&amp;Make the copy…</source>
        <translation>&amp;Gör kopian…</translation>
    </message>
    <message>
        <source>Hand out a copy</source>
        <translation>Dela ut en kopia</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;För vem</translation>
    </message>
    <message>
        <source>Makes a copy for others to fill in on their own computer. It knows what it came from, so that merging it back brings what they have filled in.</source>
        <translation>Gör en kopia som andra kan fylla i på sin egen dator. Den vet vad den är en kopia av, så när den slås samman igen kommer det som de har fyllt i.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Katve inventories (*.katve)</source>
        <translation>Katve-kartläggningar (*.katve)</translation>
    </message>
    <message>
        <source>%1 – %2.katve</source>
        <comment>name of the inventory&apos;s file, for whom</comment>
        <translation>%1 – %2.katve</translation>
    </message>
    <message>
        <source>The copy is in %1. Send it to %2. When it comes back filled in, take it in by File › Merge inventories…; both files can be worked on meanwhile.</source>
        <translation>Kopian finns i %1. Skicka den till: %2. När den kommer tillbaka ifylld tar du in den med Arkiv › Slå samman kartläggningar…; båda filerna kan fyllas i under tiden.</translation>
    </message>
    <message>
        <source>With &amp;people: contact people, and the names of those who made changes</source>
        <translation>Med &amp;personer: kontaktpersoner och namnen på dem som gjort ändringar</translation>
    </message>
    <message>
        <source>The part holds all rounds and the catalogue, but no history. Nobody&apos;s name goes along: no contact people, and of those who made changes only their roles.</source>
        <translation>Delen innehåller alla omgångar och katalogen men ingen ändringshistorik. Ingens namn följer med: inga kontaktpersoner, och av dem som gjort ändringar bara rollen.</translation>
    </message>
    <message>
        <source>The whole inventory with its history, but without people: no contact people, and of those who made changes only their roles.</source>
        <translation>Hela kartläggningen med historik men utan personer: inga kontaktpersoner, och av dem som gjort ändringar bara rollen.</translation>
    </message>
    <message>
        <source>The contact people of the area go along. Give the copy only to those who may see them; that it was made is noted on the page Contact people.</source>
        <translation>Områdets kontaktpersoner följer med. Ge kopian bara till dem som får se dem; att den gjordes antecknas på sidan Kontaktpersoner.</translation>
    </message>
    <message>
        <source>All contact people go along, and the names of everybody who has made changes. Give the copy only to those who may see them; that it was made is noted on the page Contact people.</source>
        <translation>Alla kontaktpersoner och namnen på alla som gjort ändringar följer med. Ge kopian bara till dem som får se dem; att den gjordes antecknas på sidan Kontaktpersoner.</translation>
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
        <translation>%1 (tagits tillbaka senare)</translation>
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
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>↳ in %1: %2</source>
        <comment>a file, an act</comment>
        <translation>↳ i filen %1: %2</translation>
    </message>
</context>
<context>
    <name>katve::HistoryPanel</name>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Ta tillbaka detta</translation>
    </message>
    <message>
        <source>History of the inventory</source>
        <translation>Kartläggningens ändringshistorik</translation>
    </message>
    <message>
        <source>Acts, the newest first</source>
        <translation>Ändringarna, den nyaste först</translation>
    </message>
    <message>
        <source>Every act, also of earlier sittings. Taking one back is an act of its own: it can be undone.</source>
        <translation>Alla ändringar, också från tidigare gånger. Att ta tillbaka en är själv en ändring och kan ångras.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Tillbakatagen.</translation>
    </message>
    <message>
        <source>&amp;Remove older history…</source>
        <translation>&amp;Ta bort äldre historik…</translation>
    </message>
</context>
<context>
    <name>katve::ImportColumns</name>
    <message>
        <source>Municipality of the column</source>
        <translation>Kolumnens kommun</translation>
    </message>
    <message>
        <source>Service type of the column</source>
        <translation>Kolumnens tjänstetyp</translation>
    </message>
    <message>
        <source>For&amp;get earlier choices</source>
        <translation>&amp;Glöm tidigare val</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Bladets kolumner</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Heading in the sheet</source>
        <translation>Rubrik i bladet</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tolkning</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>The column is taken for</source>
        <translation>Kolumnen tolkas som</translation>
    </message>
    <message>
        <source>municipality: as the rows say</source>
        <translation>kommun: enligt raderna</translation>
    </message>
    <message>
        <source>service type: as the rows say</source>
        <translation>tjänstetyp: enligt raderna</translation>
    </message>
    <message>
        <source>Stages of the column</source>
        <translation>Kolumnens utbildningsstadier</translation>
    </message>
    <message>
        <source>Columns that were chosen by hand for earlier files are found by themselves again.</source>
        <translation>Kolumner som valts för hand för tidigare filer tolkas igen av sig själva.</translation>
    </message>
    <message>
        <source>Nothing: its rows are rejected</source>
        <translation>Ingenting: raderna avvisas</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>what it is about</comment>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>chosen for an earlier file</source>
        <translation>vald för en tidigare fil</translation>
    </message>
    <message>
        <source>it holds answers, but its heading names nothing known here</source>
        <translation>den har svar, men rubriken nämner inget känt</translation>
    </message>
    <message>
        <source>it says nothing that is kept here</source>
        <translation>den säger inget som bevaras här</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>mark of what is unsure</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>Column %1, %2: %3. %4</source>
        <translation>Kolumn %1, %2: %3. %4</translation>
    </message>
    <message>
        <source>Column %1 is taken for:</source>
        <translation>Kolumn %1 tolkas som:</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is taken for:</source>
        <translation>Kolumn %1, ”%2”, tolkas som:</translation>
    </message>
    <message>
        <source>stages: as the rows say</source>
        <translation>stadier: enligt raderna</translation>
    </message>
    <message>
        <source>another column says the same thing, and this one is compared with it</source>
        <translation>en annan kolumn säger samma sak, och den här jämförs med den</translation>
    </message>
</context>
<context>
    <name>katve::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
    <message>
        <source>Import the g&amp;ood rows</source>
        <translation>Importera de &amp;dugliga raderna</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppa</translation>
    </message>
    <message>
        <source>From the clip&amp;board</source>
        <translation>Från &amp;urklipp</translation>
    </message>
    <message>
        <source>S&amp;ave the report…</source>
        <translation>Spara &amp;rapporten…</translation>
    </message>
    <message>
        <source>How far the file has been read</source>
        <translation>Hur mycket av filen som har lästs</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Välj filer…</translation>
    </message>
    <message>
        <source>&amp;Choose other files…</source>
        <translation>&amp;Välj andra filer…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Läser %1 …</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importerat: %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import av %1</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells with their headings in Excel, LibreOffice or Word, and try again.</source>
        <translation>Det finns ingen tabell på urklipp. Kopiera cellerna med rubriker i Excel, LibreOffice eller Word och försök igen.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <comment>name of a file</comment>
        <translation>urklipp</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n unsure)</source>
        <translation>
            <numerusform>Kolumner (%n osäker)</numerusform>
            <numerusform>Kolumner (%n osäkra)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks (%L1)</source>
        <comment>how many</comment>
        <translation>Anmärkningar (%L1)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Importerar %1 …</translation>
    </message>
    <message>
        <source>Stopped. The inventory is as it was before.</source>
        <translation>Stoppat. Kartläggningen är som förut.</translation>
    </message>
    <message>
        <source>Nothing was written. See what would be done now.</source>
        <translation>Ingenting skrevs. Se vad som nu skulle göras.</translation>
    </message>
    <message>
        <source>Imported. One undo takes it all back.</source>
        <translation>Importerat. En ångring tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Web page (*.html);;Text (*.txt)</source>
        <translation>Webbsida (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 import.html</source>
        <comment>name of the inventory&apos;s file</comment>
        <translation>%1 import.html</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten finns i %1.</translation>
    </message>
</context>
<context>
    <name>katve::ImportProgress</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Hur långt importen har kommit</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppa</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>cirka %n sekund kvar</numerusform>
            <numerusform>cirka %n sekunder kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::ImportRemarks</name>
    <message>
        <source>What could not be understood, and what is worth knowing</source>
        <translation>Vad som inte förstods och vad som är bra att veta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Först i</translation>
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
            <numerusform>%1: %n gång, först i %2</numerusform>
            <numerusform>%1: %n gånger, först i %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was understood.</source>
        <translation>Allt förstods.</translation>
    </message>
    <message>
        <source>What is marked with ✕ cannot be taken in. Mend it in the file, or choose in “Columns” what it means.</source>
        <translation>Det som är märkt med ✕ kan inte tas in. Rätta det i filen, eller välj under ”Kolumner” vad det betyder.</translation>
    </message>
    <message>
        <source>Everything can be taken in. This is worth knowing:</source>
        <translation>Allt kan tas in. Detta är bra att veta:</translation>
    </message>
</context>
<context>
    <name>katve::ImportRows</name>
    <message>
        <source>Rows and what would become of them</source>
        <translation>Raderna och vad som skulle hända med dem</translation>
    </message>
    <message>
        <source>Only the first %L1 rows are listed; all are imported.</source>
        <translation>Bara de första %L1 raderna visas; alla importeras.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>kind, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>katve::ImportRowsModel</name>
    <message>
        <source>Added</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of row, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
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
        <translation>%1 – säger det som redan finns här.</translation>
    </message>
    <message>
        <source>%1 – now: %2; after: %3.</source>
        <comment>what, old value, new value</comment>
        <translation>%1 – nu: %2; efter: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>What, or why not</source>
        <translation>Vad, eller varför inte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Orsak: %2</translation>
    </message>
</context>
<context>
    <name>katve::ImportSheetBox</name>
    <message>
        <source>Take this sheet in</source>
        <translation>Ta med bladet</translation>
    </message>
    <message>
        <source>Municipality of all rows</source>
        <translation>Alla raders kommun</translation>
    </message>
    <message>
        <source>Service type of all rows</source>
        <translation>Alla raders tjänstetyp</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Headings begin in row</source>
        <translation>Rubrikerna börjar på rad</translation>
    </message>
    <message>
        <source>Mapping round</source>
        <translation>Kartläggningsomgång</translation>
    </message>
    <message>
        <source>Stages of all rows</source>
        <translation>Alla raders utbildningsstadier</translation>
    </message>
    <message>
        <source>S&amp;heet:</source>
        <translation>&amp;Blad:</translation>
    </message>
    <message>
        <source>Headin&amp;gs in row:</source>
        <translation>&amp;Rubrikrad:</translation>
    </message>
    <message>
        <source>&amp;Round:</source>
        <translation>&amp;Omgång:</translation>
    </message>
    <message>
        <source>M&amp;unicipality:</source>
        <translation>&amp;Kommun:</translation>
    </message>
    <message>
        <source>Ser&amp;vice type:</source>
        <translation>&amp;Tjänstetyp:</translation>
    </message>
    <message>
        <source>S&amp;tages:</source>
        <translation>Utbildnings&amp;stadier:</translation>
    </message>
    <message>
        <source>the sheet does not say</source>
        <translation>bladet säger inte</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>sheet that is taken in</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>all that the service has</source>
        <translation>alla som tjänsten har</translation>
    </message>
    <message>
        <source>A list of service providers: one in each row below the headings.</source>
        <translation>En lista över serviceproducenter: en på varje rad under rubrikerna.</translation>
    </message>
    <message>
        <source>No column holds answers yet. Choose in the columns below which one does.</source>
        <translation>Ingen kolumn har svar ännu. Välj nedan vilken som har dem.</translation>
    </message>
    <message>
        <source>A list: one answer in each row below the headings.</source>
        <translation>En lista: ett svar på varje rad under rubrikerna.</translation>
    </message>
    <message numerus="yes">
        <source>A table: %n column(s) of answers by municipality.</source>
        <translation>
            <numerusform>En tabell: %n kolumn med svar per kommun.</numerusform>
            <numerusform>En tabell: %n kolumner med svar per kommun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table: %n column(s) of answers by service type.</source>
        <translation>
            <numerusform>En tabell: %n kolumn med svar per tjänstetyp.</numerusform>
            <numerusform>En tabell: %n kolumner med svar per tjänstetyp.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table: columns of answers by stage.</source>
        <translation>En tabell: svaren per utbildningsstadium i kolumner.</translation>
    </message>
</context>
<context>
    <name>katve::Inspector</name>
    <message>
        <source>Choose a cell of the grid to see its answer, who gives the service there, and its history.</source>
        <translation>Välj en ruta för att se svaret, vem som ger tjänsten där och hur svaret har ändrats.</translation>
    </message>
    <message>
        <source>Who gives the service here</source>
        <translation>Vem som ger tjänsten här</translation>
    </message>
    <message>
        <source>History of this answer</source>
        <translation>Svarets historik</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Utbildningsstadium</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detaljpanel</translation>
    </message>
    <message>
        <source>Do residents get the service?</source>
        <translation>Får invånarna tjänsten?</translation>
    </message>
    <message>
        <source>%1  (key %2)</source>
        <translation>%1  (tangent %2)</translation>
    </message>
    <message>
        <source>Why not, or only partly?</source>
        <translation>Varför inte, eller bara delvis?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Enough of it</source>
        <translation>Tillräcklighet</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I rätt tid</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>In the matrix: %1.</source>
        <translation>I tabellen: %1.</translation>
    </message>
    <message>
        <source>The answer says missing, but somebody is known to give it.</source>
        <translation>Enligt svaret saknas tjänsten, men en producent är känd.</translation>
    </message>
    <message>
        <source>Said to be available, but nobody is known to give it.</source>
        <translation>Enligt svaret finns tjänsten, men ingen producent är känd.</translation>
    </message>
    <message>
        <source>The answer is carried over from an earlier round and counts when confirmed (key C).</source>
        <translation>Svaret är överfört från en tidigare omgång och räknas först när det har fastställts (tangent C).</translation>
    </message>
    <message>
        <source>Answer first, then write a note.</source>
        <translation>Svara först, skriv sedan en anteckning.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Inget svar ännu.</translation>
    </message>
    <message>
        <source>Add provider… (key A)</source>
        <translation>Lägg till serviceproducent… (tangent A)</translation>
    </message>
    <message>
        <source>The note is not kept yet: %1 Press Esc in it to leave it as it was.</source>
        <translation>Anteckningen är inte sparad ännu: %1 Esc återställer den.</translation>
    </message>
</context>
<context>
    <name>katve::InventoryMaker</name>
    <message>
        <source>Making the inventory…</source>
        <translation>Kartläggningen skapas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The data shipped with the program could not be read. Install Katve again.</source>
        <translation>Data som följer med programmet kunde inte läsas. Installera Katve på nytt.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Minnet räcker inte till för detta. Stäng andra program och försök igen.</translation>
    </message>
</context>
<context>
    <name>katve::InventoryView</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Invented sample: the answers and the municipal services are not real.</source>
        <translation>Påhittat exempel: svaren och kommunernas tjänster är inte verkliga.</translation>
    </message>
    <message>
        <source>This inventory was made by a newer version of Katve. It can be read but not changed.</source>
        <translation>Den här kartläggningen är gjord med en nyare Katve. Den kan läsas men inte ändras.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Brister</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Sammanslagning</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>katve::Legend</name>
    <message>
        <source>disputed</source>
        <translation>omtvistad</translation>
    </message>
    <message>
        <source>faded: from an earlier round, waits to be confirmed</source>
        <translation>blekt: från en tidigare omgång, väntar på bekräftelse</translation>
    </message>
</context>
<context>
    <name>katve::MainWindow</name>
    <message>
        <source>%1 [read only] – Katve</source>
        <translation>%1 [skrivskyddad] – Katve</translation>
    </message>
    <message>
        <source>%1 – Katve</source>
        <translation>%1 – Katve</translation>
    </message>
    <message>
        <source>The language changes the next time Katve is started.</source>
        <translation>Språket byts nästa gång Katve startas.</translation>
    </message>
    <message>
        <source>New mapping round</source>
        <translation>Ny kartläggningsomgång</translation>
    </message>
    <message>
        <source>The change is saved, but the window may still show what was before. Open the inventory again.</source>
        <translation>Ändringen är sparad, men fönstret kan ännu visa det som var förut. Öppna kartläggningen på nytt.</translation>
    </message>
    <message>
        <source>Restored. What was there before is among the backups.</source>
        <translation>Återställt. Det tidigare innehållet finns bland säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>No backup of today could be made. %1</source>
        <translation>Dagens säkerhetskopia kunde inte göras. %1</translation>
    </message>
    <message>
        <source>This inventory has been open for writing on the computer %1 since %2. You can look at everything here; to change something, close it there and open it here again.</source>
        <translation>Den här kartläggningen har varit öppen för redigering på datorn %1 sedan %2. Här kan du titta på allt; om du vill ändra något, stäng den där och öppna den här igen.</translation>
    </message>
    <message>
        <source>Everything is saved: each change goes to the disk as you make it.</source>
        <translation>Allt är sparat: varje ändring skrivs till disken genast.</translation>
    </message>
    <message>
        <source>Saved as %1. You go on in it.</source>
        <translation>Sparad som %1. Du fortsätter i den.</translation>
    </message>
    <message>
        <source>Another computer has taken this inventory over, as this one could not be reached for ten minutes. Close it here, so that you do not work past each other; everything so far is saved.</source>
        <translation>En annan dator har tagit över den här kartläggningen, eftersom den här datorn inte kunde nås på tio minuter. Stäng den här, så att ni inte arbetar förbi varandra; allt hittills är sparat.</translation>
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
        <translation>Kartan som tabell</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Karta: %1</translation>
    </message>
    <message>
        <source>Municipalities by status</source>
        <translation>Kommunerna efter läge</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Rutorna efter läge</translation>
    </message>
    <message>
        <source>map</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>Not on the map, as they have no place in it, but counted and in the table: %1.</source>
        <translation>Inte på kartan, som saknar plats för dem, men med i talen och tabellen: %1.</translation>
    </message>
    <message>
        <source>Point at a municipality, or walk with the arrow keys.</source>
        <translation>Peka på en kommun eller gå med piltangenterna.</translation>
    </message>
    <message>
        <source>Nobody is known to give it.</source>
        <translation>Ingen producent är känd.</translation>
    </message>
    <message>
        <source>Given by: %1</source>
        <translation>Ges av: %1</translation>
    </message>
    <message>
        <source>%1. %2, as things were on %3</source>
        <comment>area, round, day</comment>
        <translation>%1. %2, läget %3</translation>
    </message>
    <message>
        <source>The whole round</source>
        <translation>Hela omgången</translation>
    </message>
    <message>
        <source>Invented sample: the answers and the municipal services are not real.</source>
        <translation>Påhittat exempel: svaren och kommunernas tjänster är inte verkliga.</translation>
    </message>
</context>
<context>
    <name>katve::MapTools</name>
    <message>
        <source>What the map shows</source>
        <translation>Vad kartan visar</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Utbildningsstadium</translation>
    </message>
    <message>
        <source>One service type</source>
        <translation>En tjänstetyp</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Share missing</source>
        <translation>Andel som saknas</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Andel besvarade</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiera bilden</translation>
    </message>
    <message>
        <source>Copies the map with its legend, to be pasted into a document or a slide.</source>
        <translation>Kopierar kartan med teckenförklaring, att klistras in i ett dokument eller på en bild.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Spara bilden…</translation>
    </message>
    <message>
        <source>Saves the map with its legend as SVG, which stays sharp in any size, or as PNG.</source>
        <translation>Sparar kartan med teckenförklaring som SVG, som förblir skarp i alla storlekar, eller som PNG.</translation>
    </message>
    <message>
        <source>All stages side by side</source>
        <translation>Alla stadier bredvid varandra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service type, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Of the need for services, weighted by the children of each age group; what they partly get counts as half. The service types and stages are those chosen above.</source>
        <translation>Av behovet av tjänster, vägt med barnen i varje åldersgrupp; det man delvis får räknas som hälften. Tjänstetyperna och stadierna är de som är valda ovan.</translation>
    </message>
    <message>
        <source>Of the cells where the service is needed: one service type at one stage in one municipality. What is partly there is not counted as missing. The service types and stages are those chosen above.</source>
        <translation>Av rutorna där tjänsten behövs: en tjänstetyp på ett stadium i en kommun. Det som delvis finns räknas inte som saknat. Tjänstetyperna och stadierna är de som är valda ovan.</translation>
    </message>
    <message>
        <source>Of the cells that have an answer, “don&apos;t know” included. The service types and stages are those chosen above.</source>
        <translation>Av rutorna som är besvarade; också ”vet inte” är ett svar. Tjänstetyperna och stadierna är de som är valda ovan.</translation>
    </message>
    <message>
        <source>One map for each stage, so that none hides another.</source>
        <translation>En karta för varje stadium, så att inget döljer ett annat.</translation>
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
        <translation>%1: %2 finns, %3 delvis, %4 saknas, %5 uppgift saknas</translation>
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
        <translation>%1, omtvistad</translation>
    </message>
    <message>
        <source>%1, an answer of an earlier round waits to be confirmed</source>
        <comment>status</comment>
        <translation>%1, ett svar från en tidigare omgång väntar på bekräftelse</translation>
    </message>
</context>
<context>
    <name>katve::MappingPage</name>
    <message>
        <source>Fast entry</source>
        <translation>Snabbinmatning</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nästa obesvarade</translation>
    </message>
    <message>
        <source>Go to the next cell without an answer (key N).</source>
        <translation>Gå till nästa obesvarade ruta (tangent N).</translation>
    </message>
    <message>
        <source>Confirm carried</source>
        <translation>Fastställ överförda</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <translation>%L1 av %L2 besvarade</translation>
    </message>
    <message>
        <source>After each key go to the next cell without an answer; Backspace goes back (Ctrl+E).</source>
        <translation>Går efter varje tangent till nästa obesvarade ruta; backsteg går tillbaka (Ctrl+E).</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>The answers of what is selected are on the clipboard.</source>
        <translation>Svaren i de valda rutorna finns i urklipp.</translation>
    </message>
    <message>
        <source>Confirm the carried answers of what is selected; on a heading, of its whole group (key C).</source>
        <translation>Fastställ markeringens svar från föregående omgång, på en rubrik hela gruppens (tangent C).</translation>
    </message>
    <message>
        <source>One municipality, a service type a line, for a room that looks at a projector. Ctrl and + or − change its size.</source>
        <translation>En kommun, en tjänstetyp per rad: för ett rum som ser på en duk. Ctrl och + eller − ändrar storleken.</translation>
    </message>
</context>
<context>
    <name>katve::MappingView</name>
    <message>
        <source>Mapping: service types by municipality</source>
        <translation>Kartläggning: tjänstetyper per kommun</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Everything in this scope has been answered.</source>
        <translation>Allt i det här urvalet har besvarats.</translation>
    </message>
    <message>
        <source>The stages of this cell have different answers. Press the key again to answer them all alike, or Alt+Right to answer one stage.</source>
        <translation>Utbildningsstadierna i rutan har olika svar. Tryck en gång till för att ge alla samma svar, eller Alt+höger för att svara på ett stadium.</translation>
    </message>
    <message>
        <source>Nothing that is selected waits to be confirmed.</source>
        <translation>I markeringen finns inga svar som väntar på att fastställas.</translation>
    </message>
    <message numerus="yes">
        <source>%n carried answer(s) confirmed. Undo takes it back.</source>
        <translation>
            <numerusform>%n överfört svar fastställt. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n överförda svar fastställda. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n svar ändrades. Ångra återställer det.</numerusform>
            <numerusform>%n svar ändrades. Ångra återställer dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New inventory…</source>
        <translation>&amp;Ny kartläggning…</translation>
    </message>
    <message>
        <source>New &amp;sample…</source>
        <translation>Nytt &amp;exempel…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>&amp;Close inventory</source>
        <translation>S&amp;täng kartläggningen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Search service types</source>
        <translation>&amp;Sök tjänstetyper</translation>
    </message>
    <message>
        <source>Your &amp;name and role…</source>
        <translation>Ditt &amp;namn och din roll…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Enligt systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk – Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keys of the grid</source>
        <translation>&amp;Kartläggningens tangenter</translation>
    </message>
    <message>
        <source>&amp;About Katve</source>
        <translation>&amp;Om Katve</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>New mapping &amp;round…</source>
        <translation>Ny kartläggnings&amp;omgång…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ändrings&amp;historik…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Sök v&amp;ad som helst…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hjälp om denna sida</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Säkerhetskopior…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Dela ut…</translation>
    </message>
    <message>
        <source>&amp;Merge inventories…</source>
        <translation>&amp;Slå samman kartläggningar…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara s&amp;om…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>S&amp;kriv ut…</translation>
    </message>
    <message>
        <source>Answer &amp;form…</source>
        <translation>&amp;Svarsblankett…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Import from the clipboard</source>
        <translation>&amp;Importera från urklipp</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportera…</translation>
    </message>
</context>
<context>
    <name>katve::MergePanel</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Välj filer…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>S&amp;lå samman</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>S&amp;ave the report…</source>
        <translation>&amp;Spara rapporten…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>Vad filerna för med sig</translation>
    </message>
    <message>
        <source>Files looked through</source>
        <translation>Genomgångna filer</translation>
    </message>
    <message>
        <source>&amp;Choose other files…</source>
        <translation>&amp;Välj andra filer…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n file(s)…</source>
        <translation>
            <numerusform>Går igenom %n fil…</numerusform>
            <numerusform>Går igenom %n filer…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into this inventory what others have filled in in their copies. Choose one or several files; before anything is written you see what each of them would bring. The files themselves stay as they are.</source>
        <translation>Ta in i denna kartläggning det som andra har fyllt i i sina kopior. Välj en eller flera filer; innan något skrivs ser du vad var och en skulle föra med sig. Filerna själva förblir som de är.</translation>
    </message>
    <message>
        <source>The inventory has changed since the files were looked through. Look again, then merge.</source>
        <translation>Kartläggningen har ändrats sedan filerna gicks igenom. Titta igen och slå sedan samman.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settle %n dispute(s)</source>
        <translation>
            <numerusform>Avgör %n &amp;tvist</numerusform>
            <numerusform>Avgör %n &amp;tvister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look at %n pair(s) typed twice</source>
        <translation>
            <numerusform>Titta på %n &amp;par som är inskrivet två gånger</numerusform>
            <numerusform>Titta på %n &amp;par som är inskrivna två gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged. One undo takes it all back.</source>
        <translation>Sammanslaget. Ett ångra tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>%1 merge.html</source>
        <comment>name of the inventory&apos;s file</comment>
        <translation>%1 sammanslagning.html</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten finns i %1.</translation>
    </message>
</context>
<context>
    <name>katve::MergePlanner</name>
    <message>
        <source>This is the inventory that is open.</source>
        <translation>Detta är den kartläggning som är öppen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or take fewer files at once.</source>
        <translation>Minnet räcker inte till detta. Stäng andra program eller ta färre filer åt gången.</translation>
    </message>
</context>
<context>
    <name>katve::MergingPage</name>
    <message>
        <source>Merge files</source>
        <translation>Slå samman filer</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Tvister</translation>
    </message>
    <message>
        <source>Same twice</source>
        <translation>Samma två gånger</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Sammanslagning</translation>
    </message>
</context>
<context>
    <name>katve::MunicipalityPage</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Print two sheets…</source>
        <translation>Skriv ut två sidor…</translation>
    </message>
    <message>
        <source>Type a part of the name, or choose from the list.</source>
        <translation>Skriv en del av namnet eller välj i listan.</translation>
    </message>
    <message>
        <source>%1: services, gaps, neighbours and contacts</source>
        <translation>%1: tjänster, luckor, grannar och kontaktuppgifter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
</context>
<context>
    <name>katve::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>katve::OfferingForm</name>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Stages of education</source>
        <translation>Utbildningsstadier</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Hur tjänsten ges</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Hur man får tjänsten</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Vad den kostar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>for example: fi, sv, se</source>
        <translation>till exempel: fi, sv, se</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>places, persons or hours</source>
        <translation>platser, personer eller timmar</translation>
    </message>
    <message>
        <source>Waiting time in days</source>
        <translation>Väntetid i dagar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>where this is known from</source>
        <translation>varifrån uppgiften kommer</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Fastställd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>skriv en del av namnet</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stadier</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Betjänar</translation>
    </message>
    <message>
        <source>Begins – ends</source>
        <translation>Börjar – slutar</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Ges</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Waiting, days</source>
        <translation>Väntetid, dagar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 1.8.2025.</source>
        <translation>”%1” är ingen dag. Skriv den så här: 1.8.2025.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write the capacity in figures.</source>
        <translation>”%1” är inget tal. Skriv kapaciteten med siffror.</translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>”%1” är inget antal dagar.</translation>
    </message>
    <message>
        <source>“%1” is no area. Choose one from the list that opens while you type.</source>
        <translation>”%1” är inget område. Välj ett i listan som öppnas när du skriver.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Vägen in</translation>
    </message>
</context>
<context>
    <name>katve::OfferingPanel</name>
    <message>
        <source>Provider</source>
        <translation>Serviceproducent</translation>
    </message>
    <message>
        <source>Its sector</source>
        <translation>Dess sektor</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Vem som ger tjänsten</translation>
    </message>
    <message>
        <source>a known provider, or the name of a new one</source>
        <translation>känd producent, eller namnet på en ny</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Lägg till en serviceproducent</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Spara (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>A service they give</source>
        <translation>En tjänst som ges</translation>
    </message>
    <message>
        <source>A new provider of this name is added.</source>
        <translation>En ny serviceproducent med detta namn läggs till.</translation>
    </message>
    <message numerus="yes">
        <source>A new provider of this name is added. %n known one(s) have it in their name: press the down arrow to choose.</source>
        <translation>
            <numerusform>En ny serviceproducent med detta namn läggs till. En känd har det i sitt namn: välj den med nedåtpilen.</numerusform>
            <numerusform>En ny serviceproducent med detta namn läggs till. %n kända har det i sitt namn: välj med nedåtpilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write who gives the service.</source>
        <translation>Skriv vem som ger tjänsten.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 lades till.</translation>
    </message>
    <message>
        <source>This is not saved yet. Save it with Enter, or close it with Esc.</source>
        <translation>Det här är inte sparat ännu. Spara med Enter eller stäng med Esc.</translation>
    </message>
</context>
<context>
    <name>katve::OfferingsBox</name>
    <message>
        <source>Remove the chosen service</source>
        <translation>Ta bort den valda tjänsten</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stadier</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Betjänar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Nothing is known to be given yet. Add a service they give.</source>
        <translation>Inga tjänster är kända ännu. Lägg till en tjänst.</translation>
    </message>
    <message>
        <source>Add a service they give…</source>
        <translation>Lägg till en tjänst…</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>%1 togs bort. Ångra hämtar tillbaka.</translation>
    </message>
    <message>
        <source>Not kept yet: %1 Esc leaves it as it was.</source>
        <translation>Inte sparat ännu: %1 Esc återställer.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ges av</translation>
    </message>
</context>
<context>
    <name>katve::OverviewPage</name>
    <message>
        <source>Go to the first cell without an answer</source>
        <translation>Gå till den första obesvarade rutan</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Största luckorna i servicen</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>To do next</source>
        <translation>Att göra härnäst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Depended on most</source>
        <translation>Mest beroende av en enda</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Rutor</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Överlappningar</translation>
    </message>
    <message>
        <source>coverage: of the need for services</source>
        <translation>täckning: av behovet av tjänster</translation>
    </message>
    <message>
        <source>completeness: of the cells are answered</source>
        <translation>av rutorna besvarade</translation>
    </message>
    <message>
        <source>municipalities have answered</source>
        <translation>kommuner har svarat</translation>
    </message>
    <message>
        <source>There is no mapping round in this inventory yet. Give it a name, choose its area, and begin.</source>
        <translation>Kartläggningen har ännu ingen kartläggningsomgång. Ge den ett namn, välj område och börja.</translation>
    </message>
    <message>
        <source>The whole round</source>
        <translation>Hela omgången</translation>
    </message>
    <message>
        <source>%1, as things were on %2</source>
        <translation>%1, läget %2</translation>
    </message>
    <message>
        <source>The coverage is a range because not everything is known: the lower end takes what is unknown as missing, the upper end as available. What children partly get counts as half.</source>
        <translation>Täckningen är ett intervall eftersom allt inte är känt: den nedre gränsen räknar det okända som saknat, den övre som tillgängligt. En tjänst som fås delvis räknas till hälften.</translation>
    </message>
    <message>
        <source>Everything needed for the coverage is known. What children partly get counts as half.</source>
        <translation>Allt som täckningen kräver är känt. En tjänst som fås delvis räknas till hälften.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>municipalities that answered, all</comment>
        <translation>%L1 av %L2</translation>
    </message>
    <message>
        <source>By the children who do not get the service where it is known to be missing, and half of those where it is partly there.</source>
        <translation>Enligt antalet barn som blir utan där man vet att tjänsten saknas; där den finns delvis räknas hälften.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing. What nobody has answered is not counted as missing.</source>
        <translation>Ingen tjänst är känd som saknad. Det obesvarade räknas inte som saknat.</translation>
    </message>
    <message>
        <source>Each line leads to its cells.</source>
        <translation>Varje rad leder till sina rutor.</translation>
    </message>
    <message>
        <source>Nothing to mend: every municipality has answered, and the answers agree with the providers.</source>
        <translation>Inget att åtgärda: alla kommuner har svarat och svaren stämmer med serviceproducenterna.</translation>
    </message>
    <message>
        <source>Cells that hang on one organisation alone, and the children concerned, in the whole area.</source>
        <translation>Rutor som hänger på en enda organisation i hela området, och de barn som berörs.</translation>
    </message>
    <message>
        <source>No cell is known to hang on one organisation alone.</source>
        <translation>Ingen ruta hänger, så vitt man vet, på en enda organisation.</translation>
    </message>
    <message>
        <source>Where two or more organisations give the same service.</source>
        <translation>Där två eller flera organisationer ger samma tjänst.</translation>
    </message>
    <message>
        <source>No cell is known to have two organisations.</source>
        <translation>Ingen ruta har, så vitt man vet, två organisationer.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n dispute(s)</source>
        <translation>
            <numerusform>Avgör %n tvist</numerusform>
            <numerusform>Avgör %n tvister</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::PastePanel</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Klistra in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What the pasted block would change</source>
        <translation>Vad inklistringen skulle ändra</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation>Svar som ändras</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) change(s)</source>
        <translation>
            <numerusform>%n svar ändras</numerusform>
            <numerusform>%n svar ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n förblir som det är</numerusform>
            <numerusform>%n förblir som de är</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s) beside the grid</source>
        <translation>
            <numerusform>%n hamnar utanför rutnätet</numerusform>
            <numerusform>%n hamnar utanför rutnätet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood, and left alone: %1%2</source>
        <translation>Lämnades orört, eftersom det inte kunde läsas: %1%2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarat</translation>
    </message>
</context>
<context>
    <name>katve::PeopleExportsPanel</name>
    <message>
        <source>Copy of the inventory (Katve)</source>
        <translation>Kopia av kartläggningen (Katve)</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Datapaket</translation>
    </message>
    <message>
        <source>Copies with names, the newest first</source>
        <translation>Kopior med namn, den nyaste först</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Vem gjorde den</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>For whom, or the file</source>
        <translation>För vem, eller vilken fil</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>Upphovspersoner</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen namngiven</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No copy with names has been given away from this inventory. Copies without people are not listed: nobody is named in them.</source>
        <translation>Ingen kopia med namn har getts ut ur den här kartläggningen. Kopior utan personer räknas inte upp: i dem nämns ingen.</translation>
    </message>
    <message>
        <source>These copies held names when they were given away. Whoever asks to be erased must be erased from them as well.</source>
        <translation>De här kopiorna innehöll namn när de gavs ut. Den som begär att bli raderad ska raderas även ur dem.</translation>
    </message>
    <message>
        <source>Sheet of a municipality</source>
        <translation>Kommunens blad</translation>
    </message>
    <message>
        <source>Workbook or table</source>
        <translation>Arbetsbok eller tabell</translation>
    </message>
</context>
<context>
    <name>katve::PersonPanel</name>
    <message>
        <source>Name of the person</source>
        <translation>Personens namn</translation>
    </message>
    <message>
        <source>Telephone of the person</source>
        <translation>Personens telefon</translation>
    </message>
    <message>
        <source>E-mail of the person</source>
        <translation>Personens e-post</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara som P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>S&amp;kriv ut…</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Radera för gott…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Everything about the person</source>
        <translation>Allt om personen</translation>
    </message>
    <message>
        <source>Finds a person in contact people, among those who made changes, in every text and in the whole history. What is found can be printed for them, or erased for good.</source>
        <translation>Söker en person bland kontaktpersonerna, bland dem som gjort ändringar, i alla texter och i hela ändringshistoriken. Det som hittas kan skrivas ut åt personen eller raderas för gott.</translation>
    </message>
    <message>
        <source>This cannot be undone. The contact person goes (%1), whoever made the changes becomes nobody named (%2), and in every other text, also in the history, a dash stands where this was written. It does not come back by undo or by merging older copies. Backups are not touched: those that hold it are listed afterwards.</source>
        <comment>contact people, changes</comment>
        <translation>Det här kan inte ångras. Kontaktpersonen försvinner (%1), den som gjort ändringarna blir ingen namngiven (%2), och i alla andra texter, också i historiken, står ett tankstreck i stället. Det kommer inte tillbaka genom ångra eller sammanslagning med äldre kopior. Säkerhetskopior rörs inte: de som har uppgifterna räknas upp efteråt.</translation>
    </message>
    <message>
        <source>Erased for good: contact people %1, changes whose maker is now nobody named %2, texts %3. What was done before can no longer be undone by Ctrl+Z, but from the history.</source>
        <translation>Raderat för gott: kontaktpersoner %1, ändringar utan upphovspersonens namn %2, texter %3. Det som gjorts tidigare kan inte längre ångras med Ctrl+Z, men ur ändringshistoriken.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Raderat för gott.</translation>
    </message>
    <message>
        <source>No backup of this inventory holds it. Copies that were given to others are not known here.</source>
        <translation>Ingen säkerhetskopia av kartläggningen har det. Kopior som getts till andra är inte kända här.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it:</source>
        <translation>
            <numerusform>%n säkerhetskopia har det ännu:</numerusform>
            <numerusform>%n säkerhetskopior har det ännu:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Delete the backup %1</source>
        <translation>Radera säkerhetskopian %1</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 kunde inte raderas.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>Allt om en person</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Sparat i %1.</translation>
    </message>
    <message>
        <source>This was the name under which you make changes. Until Katve is closed you make them without a name; to keep it so, empty it in Edit › Your name and role…</source>
        <translation>Under det här namnet gör du själv ändringar. Tills Katve stängs gör du dem utan namn; om du vill fortsätta så, töm namnet under Redigera › Ditt namn och din roll…</translation>
    </message>
</context>
<context>
    <name>katve::PersonalTextsBox</name>
    <message>
        <source>Show &amp;where</source>
        <translation>Visa &amp;var</translation>
    </message>
    <message>
        <source>Texts in which something looks personal</source>
        <translation>Texter där något ser ut som personuppgifter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ser ut som</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Vad som står</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n text(s) look as if they told who somebody is. They go along as they are.</source>
        <translation>
            <numerusform>⚠ %n text ser ut att tala om vem någon är. Den följer med som den är.</numerusform>
            <numerusform>⚠ %n texter ser ut att tala om vem någon är. De följer med som de är.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::PersonalWarning</name>
    <message>
        <source>⚠ %1 What is written here goes along in copies; no child may be told from it.</source>
        <translation>⚠ %1 Det som skrivs här följer med i kopior; inget barn får kunna kännas igen på det.</translation>
    </message>
</context>
<context>
    <name>katve::PictureSaver</name>
    <message>
        <source>The picture is on the clipboard. Paste it where you need it.</source>
        <translation>Bilden finns i urklipp. Klistra in den där du behöver den.</translation>
    </message>
    <message>
        <source>SVG, sharp at every size (*.svg)</source>
        <translation>SVG, skarp i alla storlekar (*.svg)</translation>
    </message>
    <message>
        <source>PDF, sharp at every size (*.pdf)</source>
        <translation>PDF, skarp i alla storlekar (*.pdf)</translation>
    </message>
    <message>
        <source>PNG, %L1 pixels wide (*.png)</source>
        <translation>PNG, %L1 bildpunkter bred (*.png)</translation>
    </message>
    <message>
        <source>PNG for small places, %L1 pixels wide (*.png)</source>
        <translation>PNG för små ytor, %L1 bildpunkter bred (*.png)</translation>
    </message>
    <message>
        <source>PNG, as wide as you say (*.png)</source>
        <translation>PNG, så bred som du anger (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>Width of the picture in pixels:</source>
        <translation>Bildens bredd i bildpunkter:</translation>
    </message>
    <message>
        <source>A picture is saved as .svg, .pdf or .png. Give its name one of these endings.</source>
        <translation>En bild sparas som .svg, .pdf eller .png. Ge namnet en av dessa ändelser.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
</context>
<context>
    <name>katve::PlaceChanger</name>
    <message>
        <source>Save the inventory as</source>
        <translation>Spara kartläggningen som</translation>
    </message>
    <message>
        <source>Katve inventories (*.katve)</source>
        <translation>Katve-kartläggningar (*.katve)</translation>
    </message>
    <message>
        <source>%1 (copy).katve</source>
        <translation>%1 (kopia).katve</translation>
    </message>
</context>
<context>
    <name>katve::ProviderForm</name>
    <message>
        <source>Name of the provider</source>
        <translation>Serviceproducentens namn</translation>
    </message>
    <message>
        <source>Organisation it is a unit of</source>
        <translation>Organisation som den är en enhet i</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>for example: hospital school, family centre</source>
        <translation>till exempel: sjukhusskola, familjecenter</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>switchboard or service number</source>
        <translation>växel eller servicenummer</translation>
    </message>
    <message>
        <source>a shared address, not a person&apos;s</source>
        <translation>en gemensam adress, inte en persons</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>for example: fi, sv, se</source>
        <translation>till exempel: fi, sv, se</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>none: an organisation of its own</source>
        <translation>ingen: en egen organisation</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>skriv en del av namnet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>whom to ask for, by role: for example the leading school social worker</source>
        <translation>vem man ska fråga efter, enligt roll: till exempel ledande skolkuratorn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>Enhet i</translation>
    </message>
    <message>
        <source>Contacts are kept by role and organisation. Do not write people&apos;s names.</source>
        <translation>Kontaktuppgifterna gäller roll och organisation. Skriv inga personnamn.</translation>
    </message>
    <message>
        <source>A provider needs a name.</source>
        <translation>En serviceproducent behöver ett namn.</translation>
    </message>
    <message>
        <source>“%1” is no organisation that is known. Choose one from the list, or leave it empty.</source>
        <translation>Organisationen ”%1” är inte känd. Välj i listan eller lämna tomt.</translation>
    </message>
    <message>
        <source>“%1” is no municipality. Choose one from the list, or leave it empty.</source>
        <translation>”%1” är ingen kommun. Välj i listan eller lämna tomt.</translation>
    </message>
    <message>
        <source>Telephone of the office or role</source>
        <translation>Enhetens eller uppgiftens telefon</translation>
    </message>
    <message>
        <source>E-mail of the office or role</source>
        <translation>Enhetens eller uppgiftens e-post</translation>
    </message>
    <message>
        <source>Telephone (office or role)</source>
        <translation>Telefon (enhetens eller uppgiftens)</translation>
    </message>
    <message>
        <source>E-mail (office or role)</source>
        <translation>E-post (enhetens eller uppgiftens)</translation>
    </message>
    <message>
        <source>This looks like one person&apos;s address. Write one that stays when people change, such as that of the office or the role.</source>
        <translation>Det här ser ut som en enskild persons adress. Skriv en som består när personer byts, till exempel enhetens eller uppgiftens egen.</translation>
    </message>
</context>
<context>
    <name>katve::ProviderList</name>
    <message>
        <source>Also those outside the area above</source>
        <translation>Också andra än urvalet ovan</translation>
    </message>
    <message>
        <source>Find a provider, a place or a service</source>
        <translation>Sök producent, plats eller tjänst</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Alla sektorer</translation>
    </message>
    <message>
        <source>Sector of the provider</source>
        <translation>Serviceproducentens sektor</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Serviceproducenter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Serviceproducent</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Name of a new provider</source>
        <translation>Namn på en ny producent</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add the provider</source>
        <translation>Lägg till serviceproducenten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n tjänst</numerusform>
            <numerusform>%1: %n tjänster</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 providers</source>
        <comment>shown, all</comment>
        <translation>%L1 av %L2 serviceproducenter</translation>
    </message>
    <message>
        <source>No provider is known yet. Write a name below, or add one from a cell of the Mapping page with the key A.</source>
        <translation>Inga serviceproducenter är kända ännu. Skriv ett namn nedan, eller lägg till en från en ruta på sidan Kartläggning med tangenten A.</translation>
    </message>
    <message>
        <source>Nobody is left by what is chosen above. Clear the search, take every sector, or tick “Also those outside the area above”.</source>
        <translation>Valen ovan lämnar ingen kvar. Töm sökningen, ta alla sektorer eller kryssa för ”Också andra än urvalet ovan”.</translation>
    </message>
</context>
<context>
    <name>katve::ProviderView</name>
    <message>
        <source>Add a unit</source>
        <translation>Lägg till en enhet</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Details and contact</source>
        <translation>Uppgifter och kontakt</translation>
    </message>
    <message>
        <source>The chosen provider</source>
        <translation>Den valda serviceproducenten</translation>
    </message>
    <message>
        <source>Remove the provider</source>
        <translation>Ta bort serviceproducenten</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Ta bort allt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Services given (%1)</source>
        <translation>Tjänster (%1)</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Enhet i %1</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>Kontaktuppgifter saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n enhet: %1</numerusform>
            <numerusform>%n enheter: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unit(s), so it cannot be removed. Remove them first, or make them units of another organisation.</source>
        <translation>
            <numerusform>%1 har %n enhet och kan därför inte tas bort. Ta först bort enheten eller flytta den till en annan organisation.</numerusform>
            <numerusform>%1 har %n enheter och kan därför inte tas bort. Ta först bort enheterna eller flytta dem till en annan organisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with the %n service(s) it gives? Undo brings all back.</source>
        <translation>
            <numerusform>Ska %1 tas bort med sin %n tjänst? Ångra hämtar tillbaka allt.</numerusform>
            <numerusform>Ska %1 tas bort med sina %n tjänster? Ångra hämtar tillbaka allt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>%1 togs bort. Ångra hämtar tillbaka.</translation>
    </message>
    <message>
        <source>Not kept yet: %1 Esc leaves it as it was.</source>
        <translation>Inte sparat ännu: %1 Esc återställer.</translation>
    </message>
    <message>
        <source>Contact people: %1</source>
        <translation>Kontaktpersoner: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>katve::ProvidersPage</name>
    <message>
        <source>Choose a provider to see what it gives, where it reaches and whom to call.</source>
        <translation>Välj en serviceproducent för att se vad den ger, vart den når och vem man ringer.</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Ny enhet</translation>
    </message>
</context>
<context>
    <name>katve::PrunePanel</name>
    <message>
        <source>There is nothing in the history from before that day.</source>
        <translation>Det finns inget i ändringshistoriken från före den dagen.</translation>
    </message>
    <message>
        <source>The copy for %1, handed out on %2, has not come back. What it was made from must stay until it is merged.</source>
        <translation>Kopian för %1, utdelad %2, har inte kommit tillbaka. Det den gjordes av måste finnas kvar tills den har slagits samman.</translation>
    </message>
    <message>
        <source>Merged files still disagree about something, and both sides are in the history. Settle the disputes first, on the page Merging.</source>
        <translation>Sammanslagna filer är ännu oense om något, och båda sidorna finns i ändringshistoriken. Avgör tvisterna först, på sidan Sammanslagning.</translation>
    </message>
    <message>
        <source>What is older belongs together with later acts, such as a change and its undoing, so none of it can go yet. Choose a later day.</source>
        <translation>Det äldre hör ihop med senare åtgärder, såsom en ändring och dess ångrande, så inget kan ännu tas bort. Välj en senare dag.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) would go, the last of them of %1.</source>
        <translation>
            <numerusform>%n åtgärd skulle försvinna, den sista av dem från %1.</numerusform>
            <numerusform>%n åtgärder skulle försvinna, den sista av dem från %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later ones stay: the copy for %1, handed out on %2, has not come back.</source>
        <translation>Senare finns kvar: kopian för %1, utdelad %2, har inte kommit tillbaka.</translation>
    </message>
    <message>
        <source>Some later ones stay, as they belong together with what came after.</source>
        <translation>En del senare finns kvar, eftersom de hör ihop med det som kom efter.</translation>
    </message>
    <message>
        <source>All rows stay as they are. Of the acts that go it is no longer known who did them, when, and what was there before, and they cannot be taken back. Copies that were made before then can no longer be merged. A backup is made first; delete it when it is not to be kept.</source>
        <translation>Alla uppgifter förblir som de är. Om de åtgärder som försvinner vet man inte längre vem som gjorde dem, när och vad som stod före, och de kan inte tas tillbaka. Kopior som gjorts före dess kan inte längre slås samman. Först görs en säkerhetskopia; radera den om den inte ska sparas.</translation>
    </message>
    <message>
        <source>Remove the history before</source>
        <translation>Ta bort historiken före</translation>
    </message>
    <message>
        <source>&amp;Back up and remove</source>
        <translation>&amp;Säkerhetskopiera och ta bort</translation>
    </message>
    <message>
        <source>Remove older history</source>
        <translation>Ta bort äldre historik</translation>
    </message>
    <message>
        <source>&amp;Remove the history before</source>
        <translation>&amp;Ta bort historiken före</translation>
    </message>
    <message>
        <source>Write a day, for example 1.1.2025.</source>
        <translation>Skriv en dag, till exempel 1.1.2025.</translation>
    </message>
    <message>
        <source>The history before %1 was removed. The backup from before is among the backups.</source>
        <translation>Historiken före %1 togs bort. Läget från före finns bland säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>This part was handed out and goes back: its history is needed when it is merged.</source>
        <translation>Den här delen är utdelad och ska tillbaka: dess historik behövs när den slås samman.</translation>
    </message>
</context>
<context>
    <name>katve::ReachingList</name>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>från %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Nobody is known.</source>
        <translation>Ingen producent är känd.</translation>
    </message>
</context>
<context>
    <name>katve::RetentionBand</name>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>The round “%1” was to be kept until %2. Its answers stay; who answered and what was written freely (%3 answers), and the names of those who entered them, are to be erased now, from the history as well.</source>
        <translation>Omgången ”%1” skulle sparas till %2. Svaren finns kvar; vem som svarat och det fritt skrivna (%3 svar) samt namnen på dem som fört in dem ska nu raderas, också ur ändringshistoriken.</translation>
    </message>
    <message numerus="yes">
        <source>With it go %n contact person(s).</source>
        <translation>
            <numerusform>Samtidigt försvinner %n kontaktperson.</numerusform>
            <numerusform>Samtidigt försvinner %n kontaktpersoner.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Erased for good. Backups from before still hold it: File › Backups.</source>
        <translation>Raderat för gott. Tidigare säkerhetskopior har det ännu: Arkiv › Säkerhetskopior.</translation>
    </message>
</context>
<context>
    <name>katve::RoundStarter</name>
    <message>
        <source>for example: Kainuu 2026</source>
        <translation>till exempel: Kajanaland 2026</translation>
    </message>
    <message>
        <source>Municipalities, areas and service types are taken as they are on this day.</source>
        <translation>Kommuner, områden och tjänstetyper tas som de är den här dagen.</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Börja omgången</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Omgångens namn</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Day of the round</source>
        <translation>Omgångens dag</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Tjänstetyper</translation>
    </message>
    <message>
        <source>The core types of the day (%1)</source>
        <translation>Dagens kärntyper (%1)</translation>
    </message>
    <message>
        <source>Every type in force (%1)</source>
        <translation>Alla gällande (%1)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>None yet: everything is asked</source>
        <translation>Inga ännu: allt frågas</translation>
    </message>
    <message>
        <source>Those of %1, to be confirmed</source>
        <translation>De från %1, att bekräfta</translation>
    </message>
    <message>
        <source>Those of another inventory…</source>
        <translation>Svaren i en annan kartläggning…</translation>
    </message>
    <message>
        <source>The inventory whose answers come along</source>
        <translation>Kartläggningen vars svar följer med</translation>
    </message>
    <message>
        <source>Katve inventories (*.katve)</source>
        <translation>Katve-kartläggningar (*.katve)</translation>
    </message>
    <message>
        <source>There is no mapping round in %1.</source>
        <translation>Det finns ingen kartläggningsomgång i %1.</translation>
    </message>
    <message>
        <source>Those of %1 in %2, to be confirmed</source>
        <translation>Svaren från %1 i %2, att fastställa</translation>
    </message>
</context>
<context>
    <name>katve::ScopeBar</name>
    <message>
        <source>Mapping round</source>
        <translation>Kartläggningsomgång</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Stage of education</source>
        <translation>Utbildningsstadium</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Search service types</source>
        <translation>Sök tjänstetyper</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>round, its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alla stadier</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alla teman</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Alla sektorer</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Show everything: every stage, theme and sector, and no search</source>
        <translation>Visa allt: alla stadier, teman och sektorer, utan sökning</translation>
    </message>
</context>
<context>
    <name>katve::ServiceForm</name>
    <message>
        <source>Stages of education</source>
        <translation>Utbildningsstadier</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Sista giltighetsdag</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stadier</translation>
    </message>
    <message>
        <source>Last day in force (retires the type)</source>
        <translation>Sista giltighetsdag (tar typen ur bruk)</translation>
    </message>
    <message>
        <source>A service type needs a name in Finnish.</source>
        <translation>En tjänstetyp behöver ett namn på finska.</translation>
    </message>
    <message>
        <source>Tick at least one stage of education.</source>
        <translation>Kryssa för minst ett utbildningsstadium.</translation>
    </message>
    <message>
        <source>Choose the group it belongs to.</source>
        <translation>Välj den grupp den hör till.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 1.8.2025.</source>
        <translation>”%1” är ingen dag. Skriv den så här: 1.8.2025.</translation>
    </message>
    <message>
        <source>The last day is before the first one, %1.</source>
        <translation>Sista dagen är före den första, som är %1.</translation>
    </message>
</context>
<context>
    <name>katve::ServiceTree</name>
    <message>
        <source>Service types</source>
        <translation>Tjänstetyper</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjänstetyp</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stadier</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Lagstadgad</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>statutory</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>statutory</comment>
        <translation>nej</translation>
    </message>
    <message>
        <source>%1 (our own)</source>
        <comment>a local service type</comment>
        <translation>%1 (egen)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ticked, all</comment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>katve::ServiceView</name>
    <message>
        <source>Save (Enter)</source>
        <translation>Spara (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>The chosen service type</source>
        <translation>Den valda tjänstetypen</translation>
    </message>
    <message>
        <source>There is no mapping round yet.</source>
        <translation>Det finns ingen kartläggningsomgång ännu.</translation>
    </message>
    <message numerus="yes">
        <source>In the round, with %n answer(s).</source>
        <translation>
            <numerusform>Hör till omgången, %n svar.</numerusform>
            <numerusform>Hör till omgången, %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the round.</source>
        <translation>Hör inte till omgången.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the round. Its %n answer(s) are hidden and come back when it is ticked again.</source>
        <translation>
            <numerusform>Hör inte till omgången. Dess %n svar är dolt och kommer tillbaka när typen kryssas för.</numerusform>
            <numerusform>Hör inte till omgången. Dess %n svar är dolda och kommer tillbaka när typen kryssas för.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupp: %1</translation>
    </message>
    <message>
        <source>Stages: %1</source>
        <translation>Stadier: %1</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>Gäller från %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>Gäller till %1</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Ersattes av: %1</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>Ersätter: %1</translation>
    </message>
    <message>
        <source>Law: %1</source>
        <translation>Lag: %1</translation>
    </message>
    <message>
        <source>Responsible until 2022: %1</source>
        <translation>Ansvarig till 2022: %1</translation>
    </message>
    <message>
        <source>Responsible from 2023: %1</source>
        <translation>Ansvarig från 2023: %1</translation>
    </message>
    <message>
        <source>This type is a suggestion that nobody has confirmed yet.</source>
        <translation>Typen är ett förslag som ingen har fastställt ännu.</translation>
    </message>
    <message>
        <source>A service type of our own</source>
        <translation>En egen tjänstetyp</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 lades till.</translation>
    </message>
    <message>
        <source>Choose a service type to see more of it.</source>
        <translation>Välj en tjänstetyp för att se mer om den.</translation>
    </message>
    <message>
        <source>The new service type is not saved yet. Save it with Enter, or close it with Esc.</source>
        <translation>Den nya tjänstetypen är inte sparad ännu. Spara med Enter eller stäng med Esc.</translation>
    </message>
    <message>
        <source>Not kept yet: %1 Esc leaves it as it was.</source>
        <translation>Inte sparat ännu: %1 Esc återställer.</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sheets written</source>
        <translation>Sparade faktablad</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n sheet(s) written into %1.</source>
        <translation>
            <numerusform>Avbrutet: %n faktablad sparat i %1.</numerusform>
            <numerusform>Avbrutet: %n faktablad sparade i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n sheet(s) into %1.</source>
        <translation>
            <numerusform>%n faktablad sparades i %1.</numerusform>
            <numerusform>%n faktablad sparades i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing sheets: %L1 of %L2</source>
        <translation>Sparar faktablad: %L1 av %L2</translation>
    </message>
    <message numerus="yes">
        <source>Another round is looked at now, so writing stopped: %n sheet(s) of the earlier one written into %1.</source>
        <translation>
            <numerusform>Omgången byttes, så skrivandet avslutades: %n faktablad från den tidigare finns i %1.</numerusform>
            <numerusform>Omgången byttes, så skrivandet avslutades: %n faktablad från den tidigare finns i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) left out: no longer in the round.</source>
        <translation>
            <numerusform>%n kommun utelämnad: den är inte längre med i omgången.</numerusform>
            <numerusform>%n kommuner utelämnade: de är inte längre med i omgången.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::StartPage</name>
    <message>
        <source>The inventories you open will be listed here.</source>
        <translation>De kartläggningar du öppnar räknas upp här.</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Öppna denna</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Katve maps which services children and young people with demanding support needs can get in each municipality, and which are missing.</source>
        <translation>Katve kartlägger vilka tjänster barn och unga med behov av krävande stöd kan få i varje kommun och vilka som saknas.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>New inventory…</source>
        <translation>Ny kartläggning…</translation>
    </message>
    <message>
        <source>Try the sample…</source>
        <translation>Prova exemplet…</translation>
    </message>
    <message>
        <source>The OYS region with invented answers, to try the program out. Nothing in it is real.</source>
        <translation>OYS-området med påhittade svar, för att prova programmet. Ingenting i det är verkligt.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>An inventory file (.katve) on this computer or on a network drive.</source>
        <translation>En kartläggningsfil (.katve) på den här datorn eller på en nätverksenhet.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Inventories opened last</source>
        <translation>Senast öppnade kartläggningar</translation>
    </message>
    <message>
        <source>%1 – not there now</source>
        <translation>%1 – finns inte där nu</translation>
    </message>
    <message>
        <source>A new file with the areas and service types of the whole country. The area, the round, its day and whether an earlier inventory&apos;s answers come along are asked next.</source>
        <translation>En ny fil med hela landets områden och tjänstetyper. Området, omgången, dess dag och om svaren i en tidigare kartläggning ska följa med frågas därnäst.</translation>
    </message>
</context>
<context>
    <name>katve::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Inga ändringar ännu</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Sparat kl. %1</translation>
    </message>
    <message>
        <source>%1 of the scope answered</source>
        <translation>%1 av urvalet besvarat</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>katve::StoryBox</name>
    <message>
        <source>History of the provider and its services</source>
        <translation>Serviceproducentens och dess tjänsters historik</translation>
    </message>
</context>
<context>
    <name>katve::SummariesPage</name>
    <message>
        <source>Area of the summary</source>
        <translation>Sammandragets område</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>Sammandragets språk</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Upplaga</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>One file per municipality…</source>
        <translation>En fil per kommun…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Upplaga</translation>
    </message>
    <message>
        <source>The summary is of the whole area: the stage, theme, sector and search above do not narrow it.</source>
        <translation>Sammandraget gäller hela området: utbildningsstadiet, temat, sektorn och sökningen ovan avgränsar det inte.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Working edition</source>
        <translation>Arbetsupplaga</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Offentlig upplaga</translation>
    </message>
    <message>
        <source>Without notes, phone numbers, e-mail addresses and lists of what is to be mended.</source>
        <translation>Utan anteckningar, telefonnummer, e-postadresser och åtgärdslistor.</translation>
    </message>
    <message>
        <source>For those who do the mapping: with notes, contacts and lists of what is to be mended.</source>
        <translation>För dem som gör kartläggningen: med anteckningar, kontaktuppgifter och åtgärdslistor.</translation>
    </message>
    <message>
        <source>No municipality of the round is in this area. Choose another area.</source>
        <translation>Ingen av omgångens kommuner finns i området. Välj ett annat område.</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Sida %L1 av %L2</translation>
    </message>
    <message>
        <source>Preview of the summary: %1</source>
        <translation>Förhandsgranskning av sammandraget: %1</translation>
    </message>
    <message>
        <source>Folder for the sheets of the municipalities</source>
        <translation>Mapp för kommunernas faktablad</translation>
    </message>
    <message>
        <source>&amp;With contact people</source>
        <translation>&amp;Med kontaktpersoner</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filformat</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Filformat</translation>
    </message>
    <message>
        <source>PDF: to print</source>
        <translation>PDF: för utskrift</translation>
    </message>
    <message>
        <source>HTML: a web page</source>
        <translation>HTML: webbsida</translation>
    </message>
    <message>
        <source>ODT: to work on</source>
        <translation>ODT: att bearbeta</translation>
    </message>
</context>
<context>
    <name>katve::SummaryOutput</name>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-texter (*.odt)</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Spara sammandraget</translation>
    </message>
    <message>
        <source>A summary cannot take the place of the inventory. Choose another name.</source>
        <translation>Sammandraget kan inte ersätta kartläggningen. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>A summary is saved as .pdf, .html or .odt. Give its name one of these endings.</source>
        <translation>Ett sammandrag sparas som .pdf, .html eller .odt. Ge namnet en av dessa ändelser.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Sparade %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose sheet, where it went</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Sammandraget skrivs…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
</context>
<context>
    <name>katve::TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Kopiera hela tabellen</translation>
    </message>
</context>
<context>
    <name>katve::TableTwin</name>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabeller för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Spara tabellen…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheets (*.ods)</source>
        <translation>OpenDocument-kalkylark (*.ods)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Spara tabellen</translation>
    </message>
</context>
<context>
    <name>katve::TwicePanel</name>
    <message>
        <source>the same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>the same municipality</source>
        <translation>samma kommun</translation>
    </message>
    <message>
        <source>the same organisation</source>
        <translation>samma organisation</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>samma telefon</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>samma e-post</translation>
    </message>
    <message>
        <source>the same website</source>
        <translation>samma webbplats</translation>
    </message>
    <message>
        <source>the same provider</source>
        <translation>samma serviceproducent</translation>
    </message>
    <message>
        <source>the same service type</source>
        <translation>samma tjänstetyp</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>samma dag</translation>
    </message>
    <message>
        <source>Join, 1 stays (1)</source>
        <translation>Slå ihop, 1 blir kvar (1)</translation>
    </message>
    <message>
        <source>Join, 2 stays (2)</source>
        <translation>Slå ihop, 2 blir kvar (2)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>Inte samma (N)</translation>
    </message>
    <message>
        <source>Typed twice</source>
        <translation>Inskrivna två gånger</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>What the two say</source>
        <translation>Vad de två säger</translation>
    </message>
    <message>
        <source>Nothing looks typed twice. Providers, services and rounds that two people have entered under two identities are proposed here.</source>
        <translation>Inget ser ut att vara inskrivet två gånger. Här föreslås serviceproducenter, tjänster och omgångar som två personer har skrivit in var för sig.</translation>
    </message>
    <message>
        <source>These look as if somebody typed them twice. Joining takes what one lacks from the other and puts what they say differently in the note; undo takes it back. Nothing is joined by itself.</source>
        <translation>Dessa ser ut att vara inskrivna två gånger. När de slås ihop tas det som den ena saknar från den andra och det som skiljer hamnar i anteckningen; ångra tar tillbaka det. Inget slås ihop av sig självt.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two names</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>One of the two is not there any more.</source>
        <translation>Den ena finns inte längre.</translation>
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
