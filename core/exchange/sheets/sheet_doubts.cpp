#include "exchange/sheets/sheet_doubts.h"
#include "domain/folded_text.h"
#include "exchange/sheets/sheet_lexicon.h"
#include "exchange/sheets/sheet_titles.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// All patterns are of folded text: no capitals, no marks over letters.
[[nodiscard]] bool holds(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

[[nodiscard]] bool turnsMarks(const QString &title)
{
    static const QRegularExpression ofMissing(
        u"puuttu|puutte|saknas|saknade|missing|without|lakkaut|ei saatav|ei tarjol|ei ole\\b|nedlagd|discontinued"_s);
    static const QRegularExpression ofThere(
        u"saata|palvelua|palveluj|palvelut|loyty|tarjo|jarjest|toteutu|mita|mitka|vilka|finns|tillgang|ordna|erbjud|"
        "availab|which|what|provid|is there"_s);
    static const QRegularExpression ofBoth(u"(?<!ei )saatavilla|loyty(vat|y)|(?<!inte )finns|tillganglig"_s);
    return (holds(title, ofMissing) && !holds(title, ofBoth)) || (title.endsWith(u'?') && !holds(title, ofThere));
}

// Aims, plans, needs and examples.
[[nodiscard]] bool isNotNow(const QString &title)
{
    static const QRegularExpression other(
        u"tavoit|suunnitel(tu|lut|tav)|\\bsuunnitelma\\b|ennuste|esimerk|\\bmalli\\b|^tarve\\b|lisatarve|tarvitta|"
        u"tarvitaan|"
        "palvelu(n|jen)? "
        "?tarve|\\bvisio\\b|\\bmalsattning|\\bmalbild|\\bplan(erad\\w*|en)?\\b|prognos|exempel|^behov\\b|^mal(en)?$|"
        "servicebehov|\\btarget|\\bplanned|forecast|example|\\bneeded\\b"_s);
    return holds(title, other);
}

// Single grades and ages, and stages that are left out: less than a stage, or not it.
[[nodiscard]] bool isPartOfStage(const QString &title)
{
    static const QRegularExpression part(
        u"\\b\\d{1,2}\\.?\\s*([-–]\\s*\\d{1,2}\\.?)?\\s*(lk\\b|luok)|\\bak\\s*\\d|\\barskurs\\s*\\d|"
        "\\bgrades?\\s*\\d|\\balle \\d"_s);
    static const QRegularExpression without(
        u"\\b(ei|paitsi|muu kuin|muut kuin|muiden kuin|ennen|ilman|jalkeen|utom|inte|"
        "ej|fore|efter|except|not|before|after)\\b"_s);
    const StageSet stages = stagesNamedIn(title);
    return stages.isEmpty() ? holds(title, part) : holds(title, without);
}

[[nodiscard]] std::optional<AnswerValue> meaningOf(const QString &phrase, bool &isClear)
{
    static const QRegularExpression none(
        u"puuttu|saknas|missing|^ei (ole|loydy|saatav|tarjol|jarjest|palvelua)|finns inte"_s);
    static const QRegularExpression some(u"saatav|loyty|^on\\b|palvelu on|finns|availab|jarjest|tarjo"_s);
    static const QRegularExpression unclear(
        u"\\b(ei|ej|inte|not|kesken|tulossa|suunni\\w*|planer\\w*|lakkau\\w*|tarve|behov|tavoi\\w*|epav\\w*)\\b"_s);
    isClear = true;
    if (const std::optional<AnswerValue> known = answerIn(phrase))
        return known;
    const QString text = folded(phrase);
    if (holds(text, none))
        return AnswerValue::Missing;
    isClear = !holds(text, unclear);
    if (isClear && holds(text, QRegularExpression(u"osittain|osin|delvis|partly"_s)))
        return AnswerValue::Partly;
    return isClear && holds(text, some) ? std::optional(AnswerValue::Available) : std::nullopt;
}

// The parts of "x = on, o = missing", each with its mark and what that means.
[[nodiscard]] std::vector<std::pair<QString, QString>> entriesOf(const QString &text)
{
    static const QRegularExpression entry(
        u"(?:^|[,;\\n]|\\s{2,})\\s*[\"”']?([^\\s=,;\"”']{1,9})[\"”']?\\s*=\\s*([^=,;\\n]+)"_s);
    std::vector<std::pair<QString, QString>> entries;
    for (auto matches = entry.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        entries.emplace_back(match.captured(1), match.captured(2).simplified());
    }
    return entries;
}

[[nodiscard]] bool isMarkText(const QString &text)
{
    return text.size() < 3 || answerIn(text).has_value();
}

}   // namespace

Doubt doubtIn(const QString &text, bool saysStages)
{
    constexpr qsizetype longest = 120;
    const QString title = folded(text).simplified();
    if (title.isEmpty() || title.size() > longest || isMarkKey(text))
        return Doubt::None;
    if (isNotNow(title) || (!saysStages && isPartOfStage(title)))
        return Doubt::All;
    const std::optional<AnswerValue> answer = answerIn(text);
    const bool isOther = answer && answer != AnswerValue::Available;
    return isOther || turnsMarks(title) ? Doubt::Marks : Doubt::None;
}

bool speaksOfPlaces(const QString &text)
{
    static const QRegularExpression places(
        u"(kunta|kunnat|kunnissa|kuntien|kaupunki|kaupungit|seutu|alue|alueet|maakunta|koulu|koulut|lappi|pohjanmaa|"
        "kommun|kommuner|kommunerna|stad|region|regionen|municipality|municipalities)$"_s);
    return holds(folded(text).simplified(), places);
}

bool isFullAnswer(const QString &text)
{
    constexpr qsizetype longestYes = 3;
    const QString letters = squeezed(text);
    return letters.size() > longestYes && letters != "kylla"_L1 && answerIn(text).has_value();
}

MarkKey markKeyIn(const QString &text)
{
    MarkKey key;
    if (!text.contains(u'='))
        return key;
    for (const auto &[mark, phrase] : entriesOf(text)) {
        bool isClear = false;
        const std::optional<AnswerValue> meaning = meaningOf(phrase, isClear);
        const bool isOther = meaning ? meaning != answerIn(mark) : !isClear;
        if (isMarkText(mark) && isOther)
            key.insert(markOf(mark), meaning);
    }
    return key;
}

bool isMarkKey(const QString &text)
{
    if (!text.contains(u'='))
        return false;
    const auto entries = entriesOf(text);
    return std::ranges::any_of(entries, [](const auto &entry) {
        bool isClear = false;
        return isMarkText(entry.first) && (meaningOf(entry.second, isClear) || !isClear);
    });
}

QString markOf(const QString &text)
{
    return folded(text.trimmed());
}

}   // namespace katve
