#include "exchange/sheets/sheet_titles.h"
#include "domain/folded_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestTitle = 150;   // what is longer tells how to fill the table in

struct StageWord {
    const char *pattern;   // in folded text
    StageSet stages;
};

[[nodiscard]] const std::vector<std::pair<QRegularExpression, StageSet>> &stagePatterns()
{
    static const auto grade = StageSet::of(Stage::Grades1To6);
    static const auto high = StageSet::of(Stage::Grades7To9);
    static const auto both = StageSet::of(Stage::Grades1To6, Stage::Grades7To9);
    // The longer ones first: what was found is taken out of the text. Folded: no capitals, no marks over letters.
    static const std::array<StageWord, 9> words{{
        {"\\b(perusopetu\\w*|peruskoulu\\w*|grundskol\\w*|vuosiluok\\w*|arskurs\\w*|ak)?[\\s.]*(?<![\\d.–-])7\\.?\\s*[-"
         "–—]\\s*9\\.?(?!\\d)",
         high},
        {"\\b(perusopetu\\w*|peruskoulu\\w*|grundskol\\w*|vuosiluok\\w*|arskurs\\w*|ak)?[\\s.]*(?<![\\d.–-])1\\.?\\s*[-"
         "–—]\\s*6\\.?(?!\\d)",
         grade},
        {"\\b(perusopetu\\w*|peruskoulu\\w*|grundskol\\w*|vuosiluok\\w*|arskurs\\w*|ak)?[\\s.]*(?<![\\d.–-])1\\.?\\s*[-"
         "–—]\\s*9\\.?(?!\\d)",
         both},
        {"\\b(ylakoulu|ylaluok|ylaaste|hogstadi)\\w*", high},
        {"\\b(alakoulu|alaluok|alaaste|lagstadi)\\w*", grade},
        {R"(\b(esiopetu|esikoulu|eskari|forskol|pre-?primary|preschool)\w*|\besi\b)", StageSet::of(Stage::Preprimary)},
        {R"(\b(varhaiskasvat|paivakoti|paivakodi|smabarnsped|early childhood)\w*|\bvaka\b)", StageSet::of(Stage::Ecec)},
        {"\\b(toi(nen|sen) (aste\\w*)|(ii|2)[.:]?[ -]?aste\\w*|andra stadi\\w*|upper secondary|lukio\\w*|"
         "ammati\\w*|ammattikoulu\\w*|ammattiopisto\\w*|gymnasi\\w*|yrkes\\w*)",
         StageSet::of(Stage::UpperSecondary)},
        {"\\b(perusopetu|peruskoulu|grundskol|grundlaggande utbildning|basic education)\\w*", both},
    }};
    static const auto all = [] {
        std::vector<std::pair<QRegularExpression, StageSet>> made(words.size());
        std::ranges::transform(words, made.begin(), [](const StageWord &word) {
            return std::pair(QRegularExpression(QString::fromUtf8(word.pattern)), word.stages);
        });
        return made;
    }();
    return all;
}

// The stages a text speaks of, and the text without the words for them.
struct StagesIn {
    StageSet stages{};
    QString rest{};
};
[[nodiscard]] StagesIn stagesAndRest(const QString &text)
{
    StagesIn found{.rest = folded(text)};
    // Most texts speak of no stage, which one look tells.
    static const QRegularExpression any(u"\\d\\.?\\s*[-–—]|koulu|luok|aste|esi|eskar|skol|prim|school|varhais|paivak|"
                                        u"barn|early|vaka|andra|upper|lukio|ammat|"
                                        "gymnas|yrkes|perus|grund|basic|stadi"_s);
    if (!found.rest.contains(any))
        return found;
    for (const auto &[pattern, stages] : stagePatterns()) {
        if (!found.rest.contains(pattern))
            continue;
        found.rest.replace(pattern, u" "_s);
        found.stages = StageSet(static_cast<std::uint8_t>(found.stages.bits() | stages.bits()));
    }
    return found;
}

// Words around a name in a title that do not change what it is about.
[[nodiscard]] bool isFiller(const QString &word)
{
    static const QRegularExpression fillers(
        u"^(\\d+|palvelu\\w*|tuki\\w*|tuen|kartoitu\\w*|kysely\\w*|vastau\\w*|lomak\\w*|taulu\\w*|luok\\w*|lk|"
        u"oppila\\w*|"
        "ja|och|and|osalta|ikaiset|lapset|lapsille|kunnan|kaupungin|kunta|kaupunki|tjanst\\w*|svar\\w*|kartlaggning\\w*"
        "|"
        "service\\w*|kevat|syksy|valmis|kopio|final|v\\d+|xlsx|ods|csv|tsv|txt|fods|xlsm)$"_s);
    return fillers.match(word).hasMatch();
}

[[nodiscard]] QStringList titleWords(const QString &text)
{
    static const QRegularExpression between(u"[^\\w]+|_+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

// "Kemin kaupunki: palvelukartoitus 2020" says Kemi in one of its parts, and "Palvelukartoitus Kemi" without its fillers.
[[nodiscard]] QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(u"[,:;()_|/]|\\s[-–—]\\s"_s);
    QStringList parts{text};
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        parts.append(part.simplified());
        QStringList words = titleWords(part);
        words.removeIf([](const QString &word) { return isFiller(folded(word)); });
        parts.append(words.join(u' '));
    }
    parts.removeDuplicates();
    return parts;
}

[[nodiscard]] bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return !c.isLetter(); });
}

// What is only like a name, or a municipality of the past, is not taken from a title.
[[nodiscard]] bool isSure(const NameFound &found)
{
    return found.isFound() && found.reason != MatchReason::Likeness
        && (found.inRound || found.reason == MatchReason::Code);
}

// One that names several is about none of them.
[[nodiscard]] QString keyIn(const QString &text, const std::function<NameFound(const QString &)> &find)
{
    QStringList keys;
    for (const QString &part : partsOf(text)) {
        const NameFound found = part.isEmpty() || isNumber(part) ? NameFound() : find(part);
        if (isSure(found) && !keys.contains(found.key))
            keys.append(found.key);
    }
    if (!keys.isEmpty())
        return keys.size() == 1 ? keys.first() : QString();
    // "Kemin kaupungin vastaukset"
    static const QRegularExpression townOf(u"(\\w+) (?:kaupun|kunn|kunt|stad|kommun)\\w*"_s,
                                           QRegularExpression::UseUnicodePropertiesOption
                                               | QRegularExpression::CaseInsensitiveOption);
    const NameFound town = find(townOf.match(text).captured(1));
    return isSure(town) ? town.key : QString();
}

class TitleReader {
public:
    explicit TitleReader(const SheetNames &names) : m_names(names) {}

    void read(const QString &text, int row)
    {
        if (text.isEmpty() || text.size() > longestTitle || isOfPerson(text))
            return;
        const StageSet exact = stagesIn(text).value_or(StageSet());
        const StageSet stages = exact.isEmpty() ? stagesNamedIn(text) : exact;
        const QString municipality = keyIn(text, [this](const QString &part) { return m_names.municipality(part); });
        const NameFound service = isNumber(text) ? NameFound() : m_names.service(text);
        if (!municipality.isEmpty())
            m_titles.push_back({.text = text, .row = row, .field = SheetField::Municipality, .key = municipality});
        else if (isSure(service))
            return m_titles.push_back({.text = text, .row = row, .field = SheetField::Service, .key = service.key});
        if (!stages.isEmpty() && stages != StageSet::all())   // "All"
            m_titles.push_back({.text = text, .row = row, .field = SheetField::Stages, .stages = stages});
        for (const int year : yearsIn(text))
            m_titles.push_back({.text = text, .row = row, .field = SheetField::Round, .key = QString::number(year)});
    }
    [[nodiscard]] std::vector<SheetTitle> take() { return std::move(m_titles); }

private:
    // "Vastaaja: Simo Virtanen" names no municipality.
    [[nodiscard]] static bool isOfPerson(const QString &text)
    {
        const qsizetype colon = text.indexOf(u':');
        return colon > 0 && fieldOfHeading(text.left(colon)) == SheetField::AnsweredBy;
    }

    const SheetNames &m_names;
    std::vector<SheetTitle> m_titles{};
};

}   // namespace

StageSet stagesNamedIn(const QString &text)
{
    return stagesAndRest(text).stages;
}

// A group of services may have a stage in its name among other words.
std::optional<StageSet> wholeStagesIn(const QString &text)
{
    if (const std::optional<StageSet> exact = stagesIn(text))
        return exact;
    if (text.size() > longestTitle)
        return std::nullopt;
    const StagesIn named = stagesAndRest(text);
    const bool isWhole = !named.stages.isEmpty() && std::ranges::all_of(titleWords(named.rest), isFiller);
    return isWhole ? std::optional(named.stages) : std::nullopt;
}

QString withoutStages(const QString &text)
{
    QStringList words = titleWords(stagesAndRest(text).rest);
    words.removeIf(isFiller);
    return words.join(u' ');
}

bool namesYear(const SheetColumn &column)
{
    const bool mayBe = column.heading.contains("20"_L1) || column.heading.contains("19"_L1);
    return column.isAxis() && mayBe && !yearsIn(column.heading).empty();
}

std::vector<int> yearsIn(const QString &text)
{
    static const QRegularExpression year(u"(?<![\\d.])(?:19|20)\\d\\d(?!\\d)"_s);
    std::vector<int> years;
    for (auto matches = year.globalMatch(text); matches.hasNext();)
        years.push_back(matches.next().captured().toInt());
    return years;
}

QString withoutYears(const QString &text)
{
    static const QRegularExpression year(u"[\\s(/–-]*(?<![\\d.])(?:19|20)\\d\\d(?!\\d)\\)?"_s);
    return QString(text).remove(year).simplified();
}

std::vector<int> yearsOf(const Round &round)
{
    std::vector<int> years;
    if (round.asOf.isValid())
        years.push_back(round.asOf.year());
    for (const QString &name : {round.nameFi, round.nameSv, round.nameEn}) {
        const std::vector<int> named = yearsIn(name);
        years.insert(years.end(), named.begin(), named.end());
    }
    return years;
}

bool isOfYears(const Round &round, const std::vector<int> &years)
{
    const std::vector<int> own = yearsOf(round);
    return std::ranges::find_first_of(years, own) != years.end();
}

const Round &roundOfSheet(const SheetMapping &mapping, const SheetNames &names)
{
    std::vector<int> years = yearsIn(mapping.sheetName);
    for (const SheetTitle &title : mapping.titles) {
        if (title.field == SheetField::Round && title.row >= 0)
            years.push_back(title.key.toInt());
    }
    const Round *named = names.roundOf(years);
    return named == nullptr ? names.round() : *named;
}

std::vector<SheetTitle> titlesOf(std::span<const SheetRow> rows, const QString &sheetName, const QString &fileName,
                                 const SheetNames &names)
{
    constexpr auto mostCells = 4;   // more in a row are a table
    TitleReader reader(names);
    for (const SheetRow &row : rows) {
        if (std::ranges::count_if(row.cells, [](const SheetCell &cell) { return !cell.isEmpty(); }) > mostCells)
            continue;
        bool isOfPerson = false;
        for (const SheetCell &cell : row.cells) {
            if (!cell.isEmpty() && !isOfPerson)
                reader.read(cell.text.simplified(), row.number);
            if (!cell.isEmpty())
                isOfPerson = fieldOfHeading(cell.text.simplified()) == SheetField::AnsweredBy;
        }
    }
    reader.read(sheetName.simplified(), -1);
    if (fileName != sheetName)
        reader.read(fileName.simplified(), -1);
    return reader.take();
}

QString sectionTextOf(const SheetRow &row, const SheetNames &names)
{
    constexpr qsizetype mostTexts = 3;
    QStringList texts;
    for (const SheetCell &cell : row.cells) {
        if (cell.isEmpty())
            continue;
        if (texts.size() == mostTexts)
            return {};
        texts.append(cell.text);
    }
    std::ranges::transform(texts, texts.begin(), [](const QString &text) { return text.simplified(); });
    if (texts.size() < 2)
        return texts.value(0);
    const bool isPlace = isSure(names.municipality(texts.front())) && !names.isService(texts.front());
    const bool saysMore = std::any_of(texts.begin() + 1, texts.end(), [&](const QString &text) {
        return answerIn(text).has_value() || names.isService(text) || fieldOfHeading(text).has_value()
            || stagesIn(text).has_value();
    });
    return isPlace && !saysMore ? texts.front() : QString();
}

std::vector<SheetTitle> sectionsOf(const QString &text, const SheetNames &names)
{
    if (text.size() > longestTitle)
        return {};
    std::vector<SheetTitle> sections;
    QString rest = text;
    if (const std::vector<int> years = yearsIn(text); !years.empty()) {
        const Round *round = names.roundOf(years);
        sections.push_back({.text = text, .field = SheetField::Round, .key = round == nullptr ? QString() : round->id});
        QStringList words = titleWords(text);
        words.removeIf([](const QString &word) { return isNumber(word); });
        rest = words.join(u' ');
    }
    if (isNumber(rest))
        return sections;
    if (const NameFound found = names.municipality(rest); isSure(found))
        sections.push_back({.text = text, .field = SheetField::Municipality, .key = found.key});
    else if (const NameFound service = names.service(rest); isSure(service))
        sections.push_back({.text = text, .field = SheetField::Service, .key = service.key});
    else if (const StageSet stages = wholeStagesIn(rest).value_or(StageSet()); !stages.isEmpty())
        sections.push_back({.text = text, .field = SheetField::Stages, .stages = stages});
    return sections;
}

}   // namespace katve
