#include "exchange/sheets/sheet_watch.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using RemarkKind = ImportRemark::Kind;

constexpr std::array titled{SheetField::Municipality, SheetField::Service, SheetField::Stages};

// Whether a text is one of the headings of a column, which may stand one below the other.
[[nodiscard]] bool isHeadingOf(const SheetColumn &column, const QString &text)
{
    const QString all = " / "_L1 + column.heading + " / "_L1;
    return !column.heading.isEmpty() && all.contains(" / "_L1 + text + " / "_L1);
}

[[nodiscard]] bool isOfProviders(SheetField field)
{
    return (field >= SheetField::Id && field <= SheetField::Languages) || field == SheetField::Municipality
        || field == SheetField::Note;
}

[[nodiscard]] bool isOfAnswers(SheetField field)
{
    return field > SheetField::Ignored && field < SheetField::Id;
}

// Numbers of rows say nothing that could be lost.
[[nodiscard]] bool isRowNumber(const QString &heading)
{
    static const QStringList words{u"nro"_s, u"nr"_s, u"no"_s, u"rivi"_s, u"rivinro"_s, u"jnro"_s, u"rad"_s, u"#"_s};
    return words.contains(squeezed(heading));
}

[[nodiscard]] QString stageCodes(StageSet stages)
{
    QStringList codes;
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (stages.contains(static_cast<Stage>(i)))
            codes.append(exactText(codeText(static_cast<Stage>(i))));
    }
    return codes.join(u';');
}

}   // namespace

SheetWatch::SheetWatch(const SheetMapping &mapping, const SheetNames &names) : m_mapping(mapping), m_names(names)
{
    m_about[SheetField::Round].key = mapping.round;
    setDoubt(mapping.doubt.text);
    lookAtYears();
    m_about[SheetField::Municipality].key = mapping.municipality;
    m_about[SheetField::Service].key = mapping.service;
    m_about[SheetField::Stages].stages = mapping.stages;
    for (const SheetField field : titled) {
        if (mapping.isDisputed(field))
            m_disputed.insert(field);
    }
    for (const auto *columns : {&mapping.columns, &mapping.repeats, &mapping.unread}) {
        for (const SheetColumn &column : *columns) {
            if (columns == &mapping.unread || isTaken(column))
                m_taken.insert(column.column);
        }
    }
}

// A sheet that names a year of no round is of none, unless somebody chose one.
void SheetWatch::lookAtYears()
{
    if (m_names.isRoundChosen() || m_mapping.round != m_names.round().id)
        return;
    std::vector<int> years;
    const SheetTitle *named = nullptr;
    for (const SheetTitle &title : m_mapping.titles) {
        const bool isOwn = title.row >= 0 || m_mapping.sheetName.contains(title.text);
        if (title.field != SheetField::Round || !isOwn)
            continue;
        years.push_back(title.key.toInt());
        named = named == nullptr ? &title : named;
    }
    if (named != nullptr && m_names.roundOf(years) == nullptr)
        m_about[SheetField::Round] = {.text = named->text, .row = named->row, .field = SheetField::Round};
}

void SheetWatch::setDoubt(const QString &text)
{
    m_doubt = text;
    m_doubtKind = doubtIn(text, m_mapping.isSaidByColumns(SheetField::Stages));
}

QString SheetWatch::doubtOf(const SheetColumn &column, const QString &text) const
{
    if (const auto below = m_subheadings.find(column.column); below != m_subheadings.end())
        return below->second;
    if (!m_unclearPlace.isEmpty())
        return m_unclearPlace;
    if (m_doubt.isEmpty() || column.reason == MatchReason::Chosen)
        return {};
    return m_doubtKind == Doubt::All || (!isFullAnswer(text) && !column.says) ? m_doubt : QString();
}

// Right below the headings words stand where answers should be: a second row of headings, and nobody knows what it asks.
bool SheetWatch::takeSubheadings(const FactRow &row)
{
    const bool isFirst = !m_hasFacts && row.hasAnswers() && row.at(SheetField::Municipality).isEmpty()
        && row.at(SheetField::Service).isEmpty();
    bool isAny = false;
    for (const SheetColumn &column : m_mapping.columns) {
        const QString text =
            isFirst && column.field == SheetField::Answer ? row.at(column.column).simplified() : QString();
        const bool isWord = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        if (!isWord || answerIn(text) || fieldOfHeading(text) == SheetField::Answer || isHeadingOf(column, text))
            continue;
        m_subheadings[column.column] = text;
        isAny = true;
    }
    return isAny;
}

bool SheetWatch::isTaken(const SheetColumn &column) const
{
    if (isTotalWord(column.heading) || isRowNumber(column.heading))
        return true;
    return m_mapping.table == Table::Providers ? isOfProviders(column.field) : isOfAnswers(column.field);
}

// "x/ei" in all columns right below the headings tells how to answer.
bool SheetWatch::isHowTo(const FactRow &row) const
{
    const auto isBlank = [&](SheetField field) {
        return m_mapping.column(field) != nullptr && row.at(field).isEmpty();
    };
    if (row.cells.number != m_mapping.firstRow || !(isBlank(SheetField::Municipality) || isBlank(SheetField::Service)))
        return false;
    QSet<QString> texts;
    for (const SheetColumn &column : m_mapping.columns) {
        if (const QString text = row.at(column.column); column.field == SheetField::Answer && !text.isEmpty())
            texts.insert(text);
    }
    if (texts.size() != 1 || answerIn(*texts.cbegin()))
        return false;
    const QStringList parts = texts.cbegin()->split(QRegularExpression(u"[/,\\s]+"_s), Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [](const QString &part) { return answerIn(part).has_value(); });
}

SheetWatch::Role SheetWatch::look(const FactRow &row)
{
    if (isHowTo(row) || takeSubheadings(row))
        return Role::Headings;
    bool isSame = true;
    if (isHeading(row, isSame)) {
        m_others = isSame ? -1 : row.cells.number;
        return isSame ? Role::Headings : Role::Others;
    }
    if (m_mapping.table == Table::Answers && findSection(row))
        return Role::Section;
    m_hasFacts = m_hasFacts || row.hasAnswers();
    return Role::Facts;
}

// Names of municipalities or services where answers should be are headings, and so are words for columns.
bool SheetWatch::isHeadingText(const SheetColumn &column, const QString &text)
{
    const bool isOther = column.field == SheetField::Answer
        && ((!column.municipality.isEmpty() && m_names.isMunicipality(text))
            || (!column.service.isEmpty() && m_names.isService(text)));
    if (isOther)
        return true;
    const auto known = m_headingWords.constFind(text);
    if (known != m_headingWords.constEnd())
        return *known;
    constexpr qsizetype mostKept = 10'000;
    const bool isWord = fieldOfHeading(text).has_value();
    if (m_headingWords.size() < mostKept)
        m_headingWords.insert(text, isWord);
    return isWord;
}

bool SheetWatch::isHeading(const FactRow &row, bool &isSame)
{
    if (m_mapping.firstRow <= m_mapping.firstHeading)   // there are none
        return false;
    int filled = 0;
    for (const SheetColumn &column : m_mapping.columns) {
        const QString text = row.at(column.column).simplified();
        if (text.isEmpty())
            continue;
        const bool isOwn = isHeadingOf(column, text);
        if (!isOwn && (column.field == SheetField::Answer && answerIn(text)))
            return false;
        if (!isOwn && !isHeadingText(column, text))
            return false;
        ++filled;
        isSame = isSame && isOwn;
    }
    return filled > 1;
}

// A row of a single text, without answers, that names a municipality, a service type, stages or a year that the rows do
// not.
bool SheetWatch::findSection(const FactRow &row)
{
    const QString text = sectionTextOf(row.cells, m_names);
    if (text.isEmpty())
        return false;
    const auto filled = std::ranges::count_if(row.cells.cells, [](const SheetCell &cell) { return !cell.isEmpty(); });
    if ((filled > 1 ? m_mapping.isSaidByColumns(SheetField::Municipality) : row.hasAnswers()))
        return false;
    const SheetColumn *service = m_mapping.column(SheetField::Service);
    if (service != nullptr && row.cells.at(service->column).simplified() == text && m_names.isService(text))
        return false;   // a service that nothing is said of
    m_sections = sectionsOf(text, m_names);
    std::erase_if(m_sections, [this](const SheetTitle &one) { return m_mapping.isSaidByColumns(one.field); });
    for (SheetTitle &section : m_sections) {
        section.row = row.cells.number;
        begin(section);
    }
    return !m_sections.empty() || beginDoubt(text);
}

// Of a text that says nothing that is known.
bool SheetWatch::beginDoubt(const QString &text)
{
    if (doubtIn(text, m_mapping.isSaidByColumns(SheetField::Stages)) != Doubt::None) {
        setDoubt(text);
        return true;
    }
    if (answerIn(text) == AnswerValue::Available)
        setDoubt(m_mapping.doubt.text);
    if (m_mapping.isSaidByColumns(SheetField::Municipality) || !isUnclearPlace(text))
        return false;
    m_unclearPlace = text;
    return true;
}

// "Kemi and Tornio", "Other municipalities": what is below is of no single one.
bool SheetWatch::isUnclearPlace(const QString &text) const
{
    if (m_names.isGroup(text) || isTotalWord(text) || isMarkKey(text))
        return false;
    const NameFound alike = m_names.municipality(text);
    if (speaksOfPlaces(text) || alike.isFound() || !alike.several.isEmpty())
        return true;
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [this](const QString &word) {
        const NameFound found = m_names.municipality(word);
        return found.isFound() && found.inRound && found.reason != MatchReason::Likeness;
    });
}

void SheetWatch::begin(const SheetTitle &section)
{
    if (section.field == SheetField::Municipality) {   // what was said below another one ends
        m_about[SheetField::Stages].stages = m_mapping.stages;
        m_unclearPlace.clear();
    }
    m_about[section.field] = section;
    m_disputed.remove(section.field);
}

void SheetWatch::countPassedOver(const FactRow &row)
{
    for (int column = 0; column < static_cast<int>(row.cells.cells.size()); ++column) {
        if (!m_taken.contains(column) && !row.cells.cells[static_cast<std::size_t>(column)].text.trimmed().isEmpty())
            ++m_passed[column];
    }
}

void SheetWatch::saw(const QString &municipality, const QString &service, Stage stage)
{
    m_seenStages.insert(stage);
    if (m_mapping.titles.empty())
        return;
    m_seen.insert(municipality);
    m_seen.insert(service);
}

bool SheetWatch::isSeen(const SheetTitle &title) const
{
    return title.field == SheetField::Stages ? !(title.stages & m_seenStages).isEmpty() : m_seen.contains(title.key);
}

ImportRemark SheetWatch::titleRemark(RemarkKind kind, const SheetTitle &title) const
{
    const QString said = title.field == SheetField::Municipality ? m_names.nameOfMunicipality(title.key)
        : title.field == SheetField::Service                     ? m_names.nameOfService(title.key)
        : title.field == SheetField::Round                       ? m_names.nameOfRound(title.key)
                                                                 : stageCodes(title.stages);
    return {.kind = kind, .line = title.row + 1, .value = title.text, .detail = said};
}

std::vector<ImportRemark> SheetWatch::titleRemarks() const
{
    std::vector<ImportRemark> remarks;
    for (const SheetField field : titled) {
        const SheetTitle *title = m_mapping.title(field);
        const bool isUsed = title != nullptr && !m_mapping.isSaidByColumns(field) && !isDisputed(field);
        if (isUsed)
            remarks.push_back(titleRemark(RemarkKind::TitleTaken, *title));
    }
    if (m_mapping.table == Table::Answers && m_mapping.column(SheetField::Round) == nullptr && !isOfOtherYear())
        addYears(remarks);
    return remarks;
}

// A title, or the heading of a column, of another year than the round that the answers are taken to.
void SheetWatch::addYears(std::vector<ImportRemark> &remarks) const
{
    const Round &round = m_names.round(m_mapping.round);
    const auto isOther = [&](const QString &text) {
        const std::vector<int> named = yearsIn(text);
        return !named.empty() && !isOfYears(round, named);
    };
    const QString name = m_names.nameOfRound(m_mapping.round);
    QStringList told;
    for (const SheetTitle &title : m_mapping.titles) {
        // A sheet that has a year in its own name is not of the year of the file.
        const bool isOfFile = title.row < 0 && !m_mapping.sheetName.contains(title.text);
        if (title.field != SheetField::Round || told.contains(title.text) || !isOther(title.text)
            || (isOfFile && !yearsIn(m_mapping.sheetName).empty()))
            continue;
        told.append(title.text);
        remarks.push_back({.kind = RemarkKind::OtherYear, .line = title.row + 1, .value = title.text, .detail = name});
    }
}

std::vector<ImportRemark> SheetWatch::lastRemarks() const
{
    std::vector<ImportRemark> remarks;
    for (const SheetTitle &title : m_mapping.titles) {
        const bool speaksAside = m_mapping.isSaidByColumns(title.field) && !isSeen(title);
        if (title.field != SheetField::Round && speaksAside && !m_seenStages.isEmpty())
            remarks.push_back(titleRemark(RemarkKind::TitleUnlike, title));
    }
    for (const auto &[column, count] : m_passed) {
        const auto known = std::ranges::find(m_mapping.columns, column, &SheetColumn::column);
        remarks.push_back({.kind = RemarkKind::ColumnLeftOut,
                           .line = m_mapping.firstHeading + 1,
                           .column = columnName(column),
                           .value = known == m_mapping.columns.end() ? QString() : known->heading,
                           .detail = QString::number(count)});
    }
    return remarks;
}

}   // namespace katve
