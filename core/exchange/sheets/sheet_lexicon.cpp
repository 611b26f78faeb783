#include "exchange/sheets/sheet_lexicon.h"
#include "domain/codes.h"
#include "domain/folded_text.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// Words by code: "code|word|word". A word is compared squeezed.
using WordLists = std::span<const char *const>;
using Words = QHash<QString, QString>;

[[nodiscard]] Words wordsFrom(WordLists lists)
{
    Words words;
    for (const char *list : lists) {
        const QStringList parts = QString::fromUtf8(list).split(u'|');
        for (const QString &part : parts)
            words.insert(squeezed(part), parts.first());
    }
    return words;
}

constexpr std::array headings{
    "round|kierros|kartoituskierros|vuosi|lukuvuosi|runda|kartläggningsrunda|omgång|kartläggningsomgång|år|läsår|year",
    "municipality|kunta|kunnat|kuntanimi|kunnan nimi|kunta tai "
    "kaupunki|kuntakoodi|kunnan koodi|kuntanumero|kunnan numero|kuntanro|paikkakunta|kaupunki|kotikunta|kommun|"
    "kommuner|kommunens namn|kommunkod|kommunnummer|kommunnr|ort|stad|municipality code|municipalities|town",
    "service|palvelu|palvelut|palvelun nimi|palvelulaji|palvelutyyppi|palvelumuoto|tukimuoto|tjänst|tjänster|tjänstens "
    "namn|"
    "tjänsteslag|tjänstetyp|services|service type|service name",
    "stage|aste|koulutusaste|koulutusasteet|ikäryhmä|luokka-aste|luokka-asteet|luokat|luokka|vuosiluokat|mille "
    "luokille|vaihe|kouluaste|stadium|utbildningsstadium|"
    "utbildningsstadier|"
    "åldersgrupp|årskurs|skolstadium|education stage|stages|grades",
    "answer|vastaus|palvelun tila|saatavuus|saatavilla|tilanne|tila|nykytila|nykytilanne|onko saatavilla|onko "
    "palvelua|palvelun "
    "saatavuus|toteutuuko|svar|tillgång|"
    "tillgänglighet|finns tjänsten|läge|available|availability|status",
    "reasons|syy|syyt|muut syyt|andra orsaker|more reasons|miksi|syy puutteeseen|orsak|orsaker|varför|reason|why",
    "sufficiency|riittävyys|riittääkö|riittävästi|tillräcklighet|tillräckligt|sufficient|enough",
    "timeliness|oikea-aikaisuus|ajoissa|oikeaaikaisuus|rätt tid|i rätt tid|in time",
    "answered_on|vastattu|vastauspäivä|päivämäärä|päiväys|pvm|datum|svarsdatum|besvarat|date|answered",
    "answered_by|vastaaja|vastaajan rooli|rooli|svarare|vem svarade|roll|respondent|role",
    "source|lähde|tietolähde|källa|uppgiftskälla",
    "state|vahvistus|vastauksen tila|svarets status|bekräftelse|luonnos vai vahvistettu",
    "note|huomautus|huomautukset|huomautuksia|huomioita|kommentteja|lisätietoa|huom|huomio|huomiot|lisätieto|"
    "lisätiedot|lisätietoja|muistiinpano|kommentti|kommentit|"
    "selite|perustelu|"
    "anmärkning|anmärkningar|kommentar|kommentarer|tilläggsuppgifter|notes|comment|comments|remark|remarks",
    "id|tunniste|tunnus|beteckning|identifier",
    "provider|palveluntuottaja|tuottaja|toimija|toimijan "
    "nimi|toimijat|palveluntarjoaja|järjestäjä|yksikkö|serviceproducent|producent|aktör|"
    "anordnare|enhet|provider name|name|nimi|namn",
    "organisation|organisaatio|taustaorganisaatio|emo-organisaatio|organization",
    "sector|sektori|toimiala|hallinnonala|sektor|förvaltningsområde",
    "phone|puhelin|puh|puhelinnumero|puhelinnro|telefon|tel|telefonnummer|telephone",
    "email|sähköposti|sähköpostiosoite|s-posti|e-post|epost|e-postadress|e-mail|mail",
    "website|verkkosivu|verkkosivut|www|kotisivu|nettisivu|verkko-osoite|webbplats|webbsida|hemsida|url|web",
    "languages|kieli|kielet|palvelukieli|palvelukielet|språk|servicespråk|language",
};

constexpr std::array answers{
    "available|saatavilla|on saatavilla|palvelu on|palvelu on kunnassa|on "
    "kunnassa|saatavana|on|kyllä|k|x|xx|✓|✔|☑|√|✅|●|ja|finns att "
    "få|finns|tillgänglig|yes|y|ok|true|kyllä on|löytyy|toteutuu|tarjotaan|järjestetään|erbjuds|ordnas",
    "partly|osittain|osin|osittain saatavilla|osaksi|vähän|◐|delvis|delvis tillgänglig|partially|partial|partly "
    "available",
    "missing|puuttuu|puuttuu kokonaan|palvelua ei ole|ei ole palvelua|ei ole kunnassa|saknas helt|ei|e|ei ole|ei "
    "saatavilla|ei palvelua|○|✗|✘|☒|❌|saknas|nej|finns inte|no|n|not available|ei "
    "löydy|ei toteudu|"
    "ei tarjota|ei järjestetä|erbjuds inte|ordnas inte",
    "not_needed|ei tarvetta|ei tarvita|ei tarpeen|–|inget behov|behövs inte|behövs ej|not needed|no need",
    "dont_know|?|??|ei tiedetä|ei tietoa|ei tiedossa|en tiedä|eos|vet inte|vet ej|uppgift saknas|okänt|don't "
    "know|don’t know|unknown|"
    "no information|ei vastattu varmuudella",
};

constexpr std::array stageWords{
    "ecec|varhaiskasvatus|vaka|päiväkoti|alle kouluikäiset|småbarnspedagogik|småbarnsped|early childhood "
    "education|early childhood|ec",
    "preprimary|esiopetus|esi|esikoulu|förskola|förskoleundervisning|förskoleklass|pre-primary "
    "education|pre-primary|preschool|pp",
    "grades1_6|pk16|1–6|1–6 lk|1–6 luokat|1–6 luokka|vuosiluokat 1–6|luokat "
    "1–6|alakoulu|alaluokat|alakoululaiset|perusopetus 1–6|åk 1–6|årskurs "
    "1–6|årskurserna 1–6|lågstadiet|grades 1–6|primary",
    "grades7_9|pk79|7–9|7–9 lk|7–9 luokat|7–9 luokka|vuosiluokat 7–9|luokat "
    "7–9|yläkoulu|yläluokat|yläkoululaiset|perusopetus 7–9|åk 7–9|årskurs "
    "7–9|årskurserna 7–9|högstadiet|grades 7–9|lower secondary",
    "upper_secondary|toinen aste|toinen|2. aste|ii aste|ii-aste|2 aste|toisen asteen koulutus|andra stadiet|andra "
    "stadiets utbildning|upper "
    "secondary level|upper secondary|upper secondary education|us",
};

constexpr std::array wholeStages{
    "15|1–9|1–9 lk|perusopetus|peruskoulu|perusopetus 1–9|grundskola|den grundläggande utbildningen|"
    "grundläggande utbildning|åk 1–9|basic education|grades 1–9",
    "all|kaikki|kaikki asteet|kaikki koulutusasteet|alla|alla stadier|all stages"};

constexpr std::array codeWords{
    "staff|brist på personal|henkilöstö|henkilöstöpula|henkilöstön puute|resurssipula|personal|personalbrist|lack of "
    "staff",
    "funding|rahoituspula|brist på pengar|rahoitus|rahoituksen puute|raha|määrärahat|finansiering|brist på "
    "finansiering|lack of funding",
    "opening_hours|aukioloajat|aukiolo|öppettider|opening hours",
    "age_limit|ikäraja|åldersgräns|age limit",
    "queue|jono|jonot|jonotus|kö|köer|waiting list",
    "distance|etäisyys|matka|pitkä matka|avstånd|long distance",
    "language|kieli|språk",
    "cost|hinta|maksu|maksullisuus|kustannus|kostnad|avgift|price",
    "temporary|vain määräajan|bara en tid|tilapäinen|väliaikainen|määräaikainen|tillfällig|temporär|only for a time",
    "no_provider|ei tuottajaa|ei järjestäjää|tuottaja puuttuu|ingen producent|nobody provides it|no provider",
    "other|muu|muu syy|annat|annan orsak|other reason",
    "partly|osalle riittävästi|tillräckligt för en del|enough for some",
    "enough|riittävä|riittävästi|riittää|tillräcklig|tillräckligt",
    "too_little|liian vähän|riittämätön|ei riitä|för lite|otillräckligt|too little",
    "in_time|ajoissa|oikea-aikainen|oikeaan aikaan|i tid|i rätt tid|in time",
    "delayed|viiveellä|med dröjsmål|viivästynyt|myöhässä|försenad|fördröjt",
    "too_late|liian myöhään|för sent|too late",
    "workshop|työpaja|verkostopäivä|nätverksdag",
    "visit|käynti|kuntakäynti|vierailu|besök",
    "survey|kysely|enkät",
    "document|asiakirja|dokumentti|dokument|handling",
    "register|rekisteri",
    "draft|luonnos|utkast",
    "carried|siirretty aiemmalta kierrokselta|överfört från en tidigare omgång|carried over from an earlier round",
    "confirmed|vahvistettu|fastställd|fastställt|bekräftad|bekräftat",
    "education|sivistystoimi|opetustoimi|koulutus|sivistys|bildning|bildningsväsendet|undervisning|education sector",
    "social|sosiaalitoimi|sosiaalipalvelut|socialvård|socialväsendet|socialservice|social services",
    "health|terveydenhuolto|terveystoimi|hälsovård|hälso- och sjukvård|health care|healthcare",
    "specialised_care|erikoissairaanhoito|specialsjukvård|den specialiserade sjukvården|specialised medical care",
    "association|järjestö|järjestöt|yhdistys|organisation|förening|ngo|non-governmental organisation",
    "parish|seurakunta|församling",
    "state|valtio|staten|stat",
    "private|yksityinen|yritys|privat|företag|private provider",
    "fi|suomi|finska|finnish",
    "sv|ruotsi|svenska|swedish",
    "en|englanti|engelska|english",
    "se|pohjoissaame|saame|nordsamiska|samiska|northern sámi",
};

[[nodiscard]] QString isoDate(const QString &text)
{
    const QString plain = text.trimmed();
    for (const auto &format : {u"d.M.yyyy"_s, u"d.M.yyyy."_s, u"d/M/yyyy"_s, u"yyyyMMdd"_s}) {
        if (const QDate date = QDate::fromString(plain, format); date.isValid())
            return date.toString(Qt::ISODate);
    }
    const qsizetype time = plain.indexOf(u'T');   // a date with a time of day is that day
    return time == 10 ? plain.left(time) : plain;
}

[[nodiscard]] QString codes(const QString &text)
{
    static const Words words = wordsFrom(codeWords);
    QStringList found;
    QString separated = text;
    separated.replace(u',', u';').replace(u'\n', u';');
    for (const QString &part : separated.split(u';', Qt::SkipEmptyParts))
        found.append(words.value(squeezed(part), part.trimmed()));
    return found.join(u';');
}

}   // namespace

std::string_view fieldName(SheetField field)
{
    constexpr std::array<std::string_view, 26> names{
        "",          "round",       "municipality", "service",     "stage",         "answer",
        "reasons",   "sufficiency", "timeliness",   "answered_on", "answered_by",   "source",
        "state",     "note",        "id",           "name",        "organisation",  "sector",
        "phone",     "email",       "website",      "languages",   "shown_service", "shown_stage",
        "as_it_was", "katve_form"};
    return names.at(static_cast<std::size_t>(field));
}

QString squeezed(const QString &text)
{
    const QString plain = folded(text);
    QString out;
    out.reserve(plain.size());
    bool afterDigit = false;
    for (const QChar c : plain) {
        // "1–6" and "16" are not the same.
        const bool joins = (c == u'-' || c == u'–' || c == u'—' || c == u'_') && afterDigit;
        if (c.isLetterOrNumber() || joins)
            out += joins ? QChar(u'-') : c;
        afterDigit = c.isDigit() || (afterDigit && (c.isSpace() || joins));
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return out.isEmpty() ? plain.simplified() : out;   // a mark alone is what it is
}

std::optional<SheetField> fieldOfHeading(const QString &heading)
{
    static const Words words = wordsFrom(headings);
    const qsizetype bracket = heading.indexOf(u'(');
    QString field = words.value(squeezed(heading));
    if (const QStringList parts = heading.split(u'/'); field.isEmpty() && parts.size() > 1) {   // "Palvelu / Tjänst"
        const std::optional<SheetField> first = fieldOfHeading(parts.first());
        const bool alike =
            std::ranges::all_of(parts, [&](const QString &part) { return fieldOfHeading(part) == first; });
        if (alike)
            return first;
    }
    if (field.isEmpty() && bracket > 0)   // "Saatavuus (x = on)"
        field = words.value(squeezed(heading.left(bracket)));
    if (field.isEmpty())
        return std::nullopt;
    if (field == "provider"_L1)
        return SheetField::Provider;
    for (int i = 1; i <= static_cast<int>(SheetField::Languages); ++i) {
        const auto one = static_cast<SheetField>(i);
        if (field.toStdString() == fieldName(one))
            return one;
    }
    return std::nullopt;
}

std::optional<AnswerValue> answerIn(const QString &text)
{
    static const Words words = wordsFrom(answers);
    // "(x)" is not "x".
    const bool bracketed = text.trimmed().startsWith(u'(');
    const QString found = bracketed ? u"partly"_s : words.value(squeezed(text));
    // Who writes "ei?" does not know.
    const bool isAsked = text.contains(u'?') && std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
    if (isAsked && found != "dont_know"_L1)
        return std::nullopt;
    if (bracketed && answerIn(text.trimmed().mid(1).chopped(1)) != AnswerValue::Available)
        return std::nullopt;
    return found.isEmpty() ? std::nullopt : codeFrom<AnswerValue>(found.toStdString());
}

std::optional<StageSet> stagesIn(const QString &text)
{
    static const Words words = wordsFrom(stageWords);
    static const Words wholes = wordsFrom(wholeStages);
    const auto one = [](const QString &part) -> std::optional<StageSet> {
        const QString key = squeezed(part);
        if (const QString whole = wholes.value(key); !whole.isEmpty())
            return whole == "all"_L1 ? StageSet::all() : StageSet::of(Stage::Grades1To6, Stage::Grades7To9);
        const auto stage = codeFrom<Stage>(words.value(key).toStdString());
        return stage ? std::optional(StageSet::of(*stage)) : std::nullopt;
    };
    if (const auto whole = one(text))
        return whole;
    QString separated = text;
    separated.replace(u',', u';').replace(u'\n', u';').replace(u'/', u';').replace(u'+', u';').replace(u'&', u';');
    separated.replace(" ja "_L1, ";"_L1).replace(" och "_L1, ";"_L1).replace(" and "_L1, ";"_L1);
    StageSet all;
    for (const QString &part : separated.split(u';', Qt::SkipEmptyParts)) {
        const auto stages = one(part);
        if (!stages)
            return std::nullopt;
        all = StageSet(static_cast<std::uint8_t>(all.bits() | stages->bits()));
    }
    return all.isEmpty() ? std::nullopt : std::optional(all);
}

QString exchangeText(SheetField field, const QString &text)
{
    switch (field) {
    case SheetField::AnsweredOn: return isoDate(text);
    case SheetField::Sufficiency:
        if (answerIn(text) == AnswerValue::Partly)
            return u"partly"_s;
        return codes(text);
    case SheetField::Reasons:
    case SheetField::Timeliness:
    case SheetField::Source:
    case SheetField::State:
    case SheetField::Sector:
    case SheetField::Languages: return codes(text);
    default: return text.trimmed();
    }
}

bool isTotalWord(const QString &text)
{
    static const QStringList sums{u"yhteensa"_s, u"yht"_s, u"summa"_s, u"totalt"_s, u"sammanlagt"_s, u"total"_s};
    const QStringList parts = text.simplified().split(u' ');   // "Yhteensä 30 kuntaa", "Saatavilla yhteensä"
    if (sums.contains(squeezed(parts.first())) || sums.contains(squeezed(parts.last())))
        return true;
    static const QStringList words{u"yhteensa"_s,  u"yht"_s,        u"summa"_s,    u"kaikkiyhteensa"_s,
                                   u"totalt"_s,    u"sammanlagt"_s, u"total"_s,    u"sum"_s,
                                   u"keskiarvo"_s, u"medelvarde"_s, u"lkm"_s,      u"antal"_s,
                                   u"%"_s,         u"kattavuus"_s,  u"tackning"_s, u"coverage"_s};
    return words.contains(squeezed(text));
}

}   // namespace katve
