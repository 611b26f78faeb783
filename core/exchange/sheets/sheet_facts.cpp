#include "exchange/sheets/sheet_facts.h"
#include "edit/session.h"
#include "exchange/sheets/row_fault.h"
#include "exchange/sheets/sheet_titles.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using RemarkKind = ImportRemark::Kind;

// What an answer may say beside itself, in the order of the columns written.
constexpr std::array answerFields{SheetField::Reasons,    SheetField::Sufficiency, SheetField::Timeliness,
                                  SheetField::AnsweredOn, SheetField::AnsweredBy,  SheetField::Source,
                                  SheetField::State,      SheetField::Note};

[[nodiscard]] std::string headerOf(std::string_view first, std::span<const SheetField> fields)
{
    std::string header(first);
    for (const SheetField field : fields)
        header.append(",").append(fieldName(field));
    return header + '\n';
}

}   // namespace

namespace {

template <typename Value, typename Read>
[[nodiscard]] Value remembered(QHash<QString, Value> &known, const QString &text, const Read &read)
{
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    constexpr qsizetype mostKept = 50'000;
    Value value = read(text);
    if (known.size() < mostKept)
        known.insert(text, value);
    return value;
}

// A code of the exchange format, or a word of people.
[[nodiscard]] std::optional<AnswerValue> answerFrom(const QString &text)
{
    const std::optional<AnswerValue> coded = codeFrom<AnswerValue>(text.toStdString());
    return coded ? coded : answerIn(text);
}

[[nodiscard]] std::optional<StageSet> stagesFrom(const QString &text)
{
    if (const std::optional<StageSet> read = wholeStagesIn(text))
        return read;
    // The codes of the exchange format have a list of their own.
    StageSet coded;
    return parseField(text.toStdString(), coded).ok() ? std::optional(coded) : std::nullopt;
}

}   // namespace

SheetFacts::SheetFacts(Session &session, const SheetNames &names, ImportReport &report)
    : m_session(session)
    , m_names(names)
    , m_report(report)
    , m_answers(headerOf("round,municipality,service,stage,answer", answerFields))
    , m_providers(headerOf("id,name", providerFields))
{
    session.stores().of<Provider>().forEach(
        [this](const auto &stored) { m_providersByName[squeezed(stored.row.name)].append(stored.row.id); });
}

QString SheetFacts::sheetName(const SheetMapping &mapping) const
{
    return mapping.sheetName.isEmpty() ? m_file : mapping.sheetName;
}

ImportRemark SheetFacts::remark(const Row &row, int column, RemarkKind kind, const QString &value,
                                const QString &detail) const
{
    return {.kind = kind,
            .file = sheetName(row.mapping),
            .line = row.cells.number + 1,
            .column = column < 0 ? QString() : columnName(column),
            .value = value,
            .detail = detail};
}

void SheetFacts::reject(const Row &row, int column, RemarkKind kind, const QString &value, const QString &detail,
                        const QString &other)
{
    ImportRemark error = remark(row, column, kind, value, detail);
    error.other = other;
    m_report.addError(std::move(error));
    ++m_report.of(row.mapping.table).rejected;
}

// The same word is taken for the same thing all the way down, so that is told once.
void SheetFacts::note(const Row &row, int column, RemarkKind kind, const QString &value, const QString &detail)
{
    const QString key = QString::number(static_cast<int>(kind)) + value;
    if (m_told.contains(key))
        return;
    m_told.insert(key);
    m_report.addNote(remark(row, column, kind, value, detail));
}

void SheetFacts::read(SheetReader &reader, const SheetMapping &mapping, const std::function<void(qint64)> &progress)
{
    m_mappings.push_back(mapping);
    m_open.clear();
    m_beside.clear();
    noteLikenesses(m_mappings.back());
    m_watch = std::make_unique<SheetWatch>(m_mappings.back(), m_names);
    const auto told = [this] {
        return m_answers.count() + m_providers.count() + static_cast<std::size_t>(m_report.errorCount);
    };
    const std::size_t before = told();
    for (ImportRemark &remark : m_watch->titleRemarks())
        addNote(std::move(remark), m_mappings.back());
    constexpr int rowsBetweenTicks = 512;
    for (int count = 1; reader.next(); ++count) {
        if (count % rowsBetweenTicks == 0)
            progress(reader.bytesRead());
        if (reader.row().number >= mapping.firstRow)
            takeRow(reader.row(), m_mappings.back());
        else
            lookAbove({.cells = reader.row(), .mapping = m_mappings.back()});
    }
    for (ImportRemark &remark : m_watch->lastRemarks())
        addNote(std::move(remark), m_mappings.back());
    // Also where a table was taken for what it is not, nothing may be lost without a word.
    if (told() == before && !m_watch->hasSeen())
        addNote({.kind = RemarkKind::SheetLeftOut}, m_mappings.back());
    m_watch.reset();   // it knows the mapping by its place
}

// A fact above the headings, which may not be the only ones of the sheet, is not to be lost without a word.
void SheetFacts::lookAbove(const Row &row)
{
    if (!row.cells.flaws.empty() && isFaulty(row))
        return;
    const auto names = [&](SheetField field) {
        const QString text = row.at(field);
        return field == SheetField::Municipality ? m_names.isMunicipality(text) : m_names.isService(text);
    };
    const bool isAnswered = std::ranges::any_of(row.mapping.columns, [&](const SheetColumn &one) {
        return one.field == SheetField::Answer && answerOf(one, row.at(one.column));
    });
    if (row.cells.number < row.mapping.firstHeading && isAnswered
        && (names(SheetField::Service) || names(SheetField::Municipality)))
        reject(row, -1, RemarkKind::AboveHeadings, {}, QString::number(row.mapping.firstHeading + 1));
}

void SheetFacts::addNote(ImportRemark remark, const SheetMapping &mapping)
{
    remark.file = sheetName(mapping);
    m_report.addNote(std::move(remark));
}

// A formula without a value may say whom the row is about; one in a column of answers is told of by itself. Above the facts
// only what has swallowed rows matters.
bool SheetFacts::isFaulty(const Row &row)
{
    const bool isFact = row.cells.number >= row.mapping.firstRow;
    const auto fault = rowFaultOf(row.cells, [&](int column) {
        return isFact && std::ranges::any_of(row.mapping.columns, [&](const SheetColumn &one) {
                   return one.column == column && one.field != SheetField::Ignored && one.field != SheetField::Answer;
               });
    });
    if (fault)
        reject(row, fault->column, fault->kind, {});
    return fault.has_value();
}

void SheetFacts::takeRow(const SheetRow &row, const SheetMapping &mapping)
{
    Row taken{.cells = row, .mapping = mapping};
    std::erase_if(m_open, [&](const auto &open) { return open.first.row + open.first.rows <= row.number; });
    // An answer that is merged over the columns of several municipalities is that of each. So are no others: a heading of
    // a group goes over them as well.
    const auto cover = [&](const SheetMerge &merge, const QString &text) {
        const bool isAnswer = merge.columns > 1 && remembered(m_answerWords, text, answerFrom);
        for (int i = 0; i < (isAnswer ? merge.columns : 1); ++i)
            taken.merged.insert(merge.column + i, text);
    };
    for (const auto &[merge, text] : m_open)
        cover(merge, text);
    for (const SheetMerge &merge : row.merges) {
        cover(merge, row.at(merge.column).trimmed());
        if (merge.rows > 1)
            m_open.emplace_back(merge, row.at(merge.column).trimmed());
    }
    // What is empty for want of a formula's value does not make the row a title.
    const SheetWatch::Role role = row.flaws.empty() ? m_watch->look(taken) : SheetWatch::Role::Facts;
    if (role == SheetWatch::Role::Section && m_watch->sections().empty())
        noteStray(taken);
    else if (role == SheetWatch::Role::Section)
        noteSections(mapping);
    if (role != SheetWatch::Role::Facts)
        return;
    if (mapping.table == Table::Providers)
        takeProvider(taken);
    else
        takeAnswers(taken);
}

// Rows that answer nothing (headings of groups, footnotes, blank lines) are no rows of ours, and totals are none either.
void SheetFacts::takeAnswers(const Row &row)
{
    const bool hasAnswers = row.hasAnswers();
    if (isTotal(row.at(SheetField::Municipality)) || isTotal(row.at(SheetField::Service)) || isTotal(firstSaid(row))
        || isCount(row))
        return;
    if (const int others = m_watch->otherHeadings(); others >= 0) {
        if (hasAnswers)
            reject(row, -1, RemarkKind::OtherHeadings, {}, QString::number(others + 1));
        return;
    }
    if (m_watch->isOfOtherYear() && hasAnswers)
        return reject(row, -1, RemarkKind::OtherYear, m_watch->about(SheetField::Round).text,
                      m_names.nameOfRound(row.mapping.round));
    if (isFaulty(row))
        return;
    if (hasAnswers || !row.at(SheetField::Municipality).isEmpty() || !row.at(SheetField::Service).isEmpty())
        m_watch->countPassedOver(row);
    for (const SheetColumn &column : row.mapping.columns) {
        if (column.field != SheetField::Answer)
            continue;
        if (isNotWorkedOut(row.cells, column.column))
            reject(row, column.column, RemarkKind::NotWorkedOut, {});
        else
            takeAnswerOf(row, column);
    }
    if (!row.mapping.repeats.empty() && hasAnswers)
        noteSeconds(row);
    if (!hasAnswers && row.cells.flaws.empty()) {
        noteRemarkAlone(row);
        noteStray(row);
    }
    rejectUnread(row);
}

QString SheetFacts::codeText(SheetField field, const QString &text)
{
    if (text.isEmpty() || field == SheetField::Note || field == SheetField::AnsweredBy)
        return text;
    const QString key = QChar(static_cast<char16_t>(u'A' + static_cast<int>(field))) + text;
    return remembered(m_codes, key, [&](const QString &) { return exchangeText(field, text); });
}

bool SheetFacts::isTotal(const QString &text)
{
    return remembered(m_totals, text, isTotalWord);
}

// "Available | 12 | 9" below a table counts its answers.
bool SheetFacts::isCount(const Row &row)
{
    static const QRegularExpression number(u"^\\d+(?:[.,]\\d+)?\\s*%?$"_s);
    const QString label = row.at(SheetField::Service) + row.at(SheetField::Municipality);
    return label.size() > 2 && remembered(m_answerWords, label, answerFrom) && row.hasAnswers()
        && std::ranges::all_of(row.mapping.columns, [&](const SheetColumn &column) {
               const QString text = column.field == SheetField::Answer ? row.at(column.column) : QString();
               return text.isEmpty() || number.match(text).hasMatch();
           });
}

std::optional<StageSet> SheetFacts::stagesOf(const Row &row, const SheetColumn &column, const QString &service)
{
    const SheetColumn *said = row.mapping.columnFor(SheetField::Stages, column.column);
    const QString text = row.of(said);
    if (const StageSet named = stagesInServiceName(row, column); !named.isEmpty() && text.isEmpty())
        return named;
    if (column.stages.isEmpty() && text.isEmpty() && isDisputed(row, SheetField::Stages, column.column))
        return std::nullopt;
    StageSet stages = !column.stages.isEmpty() ? column.stages : m_watch->about(SheetField::Stages).stages;
    if (!text.isEmpty()) {
        const std::optional<StageSet> read = remembered(m_stages, text, stagesFrom);
        if (!read) {
            reject(row, said->column, RemarkKind::UnknownStage, text);
            return std::nullopt;
        }
        stages = *read;
    }
    const StageSet possible = m_names.stagesOf(service);
    // One stage that somebody names is kept even where the service has none such; of several, those it has.
    if (stages.isEmpty())
        return possible;
    return stages.size() > 1 && !(stages & possible).isEmpty() ? stages & possible : stages;
}

// Of several columns to choose from a mark says which answer it is.
std::optional<AnswerValue> SheetFacts::answerOf(const SheetColumn &column, const QString &text)
{
    if (column.says)
        return isMark(column, text) ? column.says : std::nullopt;
    if (const MarkKey &key = m_mappings.back().key; !key.isEmpty()) {
        if (const auto said = key.constFind(markOf(text)); said != key.constEnd())
            return *said;
    }
    return remembered(m_answerWords, text, answerFrom);
}

void SheetFacts::takeAnswer(const Row &row, const SheetColumn &column, const SheetColumn &said)
{
    const QString text = row.at(said.column);
    const std::optional<AnswerValue> answer = answerOf(said, text);
    const QString municipality =
        !column.municipality.isEmpty() ? column.municipality : keyOf(row, SheetField::Municipality, column.column);
    if (municipality.isEmpty())
        return;
    const QString service = !column.service.isEmpty() ? column.service : keyOf(row, SheetField::Service, column.column);
    if (service.isEmpty())
        return;
    if (!answer)
        return reject(row, said.column, RemarkKind::UnknownAnswer, text);
    // As people mark what is not quite so, or read by the sheet's own key.
    if (text.startsWith(u'(') || text.endsWith(u'*') || row.mapping.key.contains(markOf(text)))
        note(row, said.column, RemarkKind::TakenFor, text, exactText(katve::codeText(*answer)));
    const std::optional<QString> round = roundOf(row, column);
    const std::optional<StageSet> stages = round ? stagesOf(row, column, service) : std::nullopt;
    for (std::size_t i = 0; stages && i < stageCount; ++i) {
        if (stages->contains(static_cast<Stage>(i)))
            addAnswer(row, column,
                      {.round = *round,
                       .municipality = municipality,
                       .service = service,
                       .stage = static_cast<Stage>(i),
                       .answer = *answer});
    }
}

void SheetFacts::dropContradiction(const Said &earlier, AnswerValue answer, const Row &row, int column)
{
    const SheetPlace place = m_answers.placeOf(earlier.line);
    const SheetMapping &other = mapping(place.mapping);
    const bool elsewhere = other.sheet != row.mapping.sheet;
    const QString here = cellName(row.cells.number, column);
    const QString there = cellName(place.row, place.column);
    // With the same answer it is what stands beside it that differs.
    const bool differs = earlier.answer != answer;
    const QString said = differs ? exactText(katve::codeText(answer)) : QString();
    const QString saidThere = differs ? exactText(katve::codeText(earlier.answer)) : QString();
    reject(row, column, RemarkKind::SaidDifferently, said, elsewhere ? sheetName(other) + u' ' + there : there,
           saidThere);
    if (!m_answers.drop(earlier.line))
        return;
    m_report.addError({.kind = RemarkKind::SaidDifferently,
                       .file = sheetName(other),
                       .line = place.row + 1,
                       .column = columnName(place.column),
                       .value = saidThere,
                       .detail = elsewhere ? sheetName(row.mapping) + u' ' + here : here,
                       .other = said});
    ++m_report.of(Table::Answers).rejected;
}

// By a column of rounds or years, the heading of its own column, or what stands above; told when there is no such round.
std::optional<QString> SheetFacts::roundOf(const Row &row, const SheetColumn &column)
{
    const SheetColumn *said = row.mapping.columnFor(SheetField::Round, column.column);
    if (const QString text = row.of(said); !text.isEmpty()) {
        QString id = remembered(m_rounds, text, [this](const QString &one) { return m_names.roundFor(one); });
        if (m_names.isRound(id))
            return id;
        reject(row, said->column, RemarkKind::UnknownRound, text);
        return std::nullopt;
    }
    const auto headed = row.mapping.rounds.find(column.column);
    if (headed == row.mapping.rounds.end())
        return m_watch->about(SheetField::Round).key;
    if (!headed->second.isEmpty())
        return headed->second;
    reject(row, column.column, RemarkKind::OtherYear, column.heading, m_names.nameOfRound(row.mapping.round));
    return std::nullopt;
}

void SheetFacts::addAnswer(const Row &row, const SheetColumn &column, const Answer &fact)
{
    const auto number = [this](const QString &text) {
        const auto known = m_keys.constFind(text);
        return known != m_keys.constEnd() ? *known : *m_keys.insert(text, static_cast<quint32>(m_keys.size()));
    };
    m_watch->saw(fact.municipality, fact.service, fact.stage);
    const std::pair<quint64, quint64> key{(quint64{number(fact.round)} << 8U) | static_cast<quint64>(fact.stage),
                                          (quint64{number(fact.municipality)} << 32U) | number(fact.service)};
    const auto known = m_said.constFind(key);
    if (known != m_said.constEnd() && known->answer != fact.answer)
        return dropContradiction(*known, fact.answer, row, column.column);
    std::array<QString, answerFields.size()> beside;
    std::ranges::transform(answerFields, beside.begin(),
                           [&](SheetField field) { return besideOf(row, field, column); });
    const bool isBare = std::ranges::all_of(beside, &QString::isEmpty);
    if (known != m_said.constEnd() && isBare)
        return;   // said alike, once is enough
    m_answers.beginLine();
    for (const QString &text : {fact.round, fact.municipality, fact.service, exactText(katve::codeText(fact.stage)),
                                exactText(katve::codeText(fact.answer))})
        m_answers.field(text);
    for (std::size_t i = 0; i < answerFields.size(); ++i)
        m_answers.field(codeText(answerFields[i], beside[i]));
    if (known != m_said.constEnd() && !(known->isBare && m_answers.drop(known->line))) {
        if (!m_answers.withdraw(known->line))   // it says other things beside the answer
            dropContradiction(*known, fact.answer, row, column.column);
        return;
    }
    m_said.insert(key, {static_cast<quint32>(m_answers.count()), fact.answer, isBare});
    m_answers.endLine({static_cast<int>(m_mappings.size()) - 1, row.cells.number, column.column});
}

}   // namespace katve
