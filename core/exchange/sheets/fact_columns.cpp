#include "exchange/sheets/sheet_facts.h"
#include "exchange/sheets/sheet_titles.h"

// How several columns of a row, or a column and a title, say one thing between them.
namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a remark's own headings say, if anything, is what those of the answer say.
[[nodiscard]] bool isOfSame(const SheetColumn &beside, const SheetColumn &answer)
{
    const auto fits = [](const auto &one, const auto &other) {
        return one.isEmpty() || other.isEmpty() || one == other;
    };
    return fits(beside.municipality, answer.municipality) && fits(beside.service, answer.service)
        && fits(beside.stages, answer.stages);
}

}   // namespace

QString SheetFacts::resolved(const Row &row, const NameFound &found, const QString &text, const SheetColumn &column)
{
    const bool isPlace = column.field == SheetField::Municipality;
    // Stages beside a name are not to be lost as if they were a slip of the pen.
    const bool hidesStages = found.reason == MatchReason::Likeness && !isPlace && !stagesNamedIn(text).isEmpty();
    if (!isPlace && (!found.isFound() || hidesStages)) {
        const NameFound bare = m_names.service(withoutStages(text));
        if (!stagesNamedIn(text).isEmpty() && bare.isFound() && bare.reason != MatchReason::Likeness)
            return bare.key;
    }
    if (!found.isFound() || hidesStages) {
        const Kind unknown = isPlace ? Kind::UnknownMunicipality : Kind::UnknownService;
        const Kind several = isPlace ? Kind::SeveralMunicipalities : Kind::SeveralServices;
        reject(row, column.column, found.several.isEmpty() ? unknown : several, text, found.several.join(u", "_s));
        return {};
    }
    if (found.mended)
        note(row, column.column, Kind::CodeMended, text, found.key);
    else if (found.reason == MatchReason::Likeness)
        note(row, column.column, Kind::TakenFor, text, found.shown);
    return found.key;
}

// "School psychologist, 7–9"
StageSet SheetFacts::stagesInServiceName(const Row &row, const SheetColumn &column) const
{
    const SheetColumn *service = row.mapping.columnFor(SheetField::Service, column.column);
    const QString text = row.of(service);
    const NameFound found = m_names.service(text);
    const bool isName = text.isEmpty() || (found.isFound() && found.reason != MatchReason::Likeness);
    return isName ? StageSet() : stagesNamedIn(text);
}

// Where a second column says it too (a code and a name, Finnish and Swedish), the two may not be of two things; and what
// one of them does not say, the other may.
QString SheetFacts::keyIn(const Row &row, const SheetColumn &column)
{
    const auto find = [&](const QString &text) {
        return column.field == SheetField::Municipality ? m_names.municipality(text) : m_names.service(text);
    };
    QString text = row.at(column.column);
    NameFound found = find(text);
    const SheetColumn *by = &column;
    for (const SheetColumn &second : row.mapping.repeats) {
        if (second.field != column.field || row.mapping.blockOf(second.column) != row.mapping.blockOf(column.column))
            continue;
        const QString other = row.at(second.column);
        const NameFound also = find(other);
        if (found.isFound() && also.isFound() && also.key != found.key) {
            reject(row, by->column, Kind::SaidTwice, text, columnName(second.column), other);
            return {};
        }
        if (!found.isFound() && also.isFound()) {
            found = also;
            text = other;
            by = &second;
        }
    }
    return resolved(row, found, text, *by);
}

bool SheetFacts::isDisputed(const Row &row, SheetField field, int column)
{
    if (!m_watch->isDisputed(field))
        return false;
    reject(row, column, Kind::TitlesDisagree, row.mapping.title(field)->text, {}, row.mapping.otherTitle(field)->text);
    return true;
}

// The municipality or the service type that an answer is about, unless its own column says it.
QString SheetFacts::keyOf(const Row &row, SheetField field, int answer)
{
    if (const SheetColumn *column = row.mapping.columnFor(field, answer))
        return keyIn(row, *column);
    return isDisputed(row, field, answer) ? QString() : m_watch->about(field).key;
}

// The answer stands in its column, or in a second one of the same kind; both may say it, but not differently.
void SheetFacts::takeAnswerOf(const Row &row, const SheetColumn &column)
{
    const SheetColumn *said = row.at(column.column).isEmpty() ? nullptr : &column;
    for (const SheetColumn &second : row.mapping.repeats) {
        const QString text = row.at(second.column);
        const bool isBeside = second.field == SheetField::Answer && column.isAxis() == second.isAxis()
            && row.mapping.blockOf(second.column) == row.mapping.blockOf(column.column);
        if (text.isEmpty() || !isBeside)
            continue;
        const std::optional<AnswerValue> answer = answerOf(second, text);
        if (said != nullptr && answer && answerOf(*said, row.at(said->column)) != answer)
            return reject(row, said->column, Kind::SaidTwice, row.at(said->column), columnName(second.column), text);
        if (said == nullptr && answer)
            said = &second;
    }
    if (said == nullptr)
        return;
    if (const QString doubt = m_watch->doubtOf(column, row.at(said->column)); !doubt.isEmpty())
        return reject(row, said->column, Kind::TextTurns, doubt);
    takeAnswer(row, column, *said);
}

// They are the same in every row.
const std::vector<int> &SheetFacts::columnsBeside(const SheetMapping &mapping, SheetField field,
                                                  const SheetColumn &answer)
{
    const int key = answer.column * (static_cast<int>(SheetField::Languages) + 1) + static_cast<int>(field);
    const auto known = m_beside.constFind(key);
    if (known != m_beside.constEnd())
        return *known;
    std::vector<int> beside;
    for (const auto *columns : {&mapping.columns, &mapping.repeats}) {
        for (const SheetColumn &column : *columns) {
            if (column.field == field && mapping.blockOf(column.column) == mapping.blockOf(answer.column)
                && isOfSame(column, answer))
                beside.push_back(column.column);
        }
    }
    return *m_beside.insert(key, beside);
}

QString SheetFacts::besideOf(const Row &row, SheetField field, const SheetColumn &answer)
{
    const QString between = field == SheetField::Reasons ? u";"_s : u"; "_s;
    const bool isAdded = field == SheetField::Reasons || field == SheetField::Note;
    QString text;
    for (const int column : columnsBeside(row.mapping, field, answer)) {
        const QString more = row.at(column);
        // "x = on" beside a table explains its marks.
        const bool isKey = field == SheetField::Note && isMarkKey(more);
        if (more.isEmpty() || more == text || isKey)
            continue;
        if (text.isEmpty() || isAdded)
            text += (text.isEmpty() ? QString() : between) + more;
    }
    return text;
}

// What stands in a second column of a kind that has room for one thing only.
void SheetFacts::noteSeconds(const Row &row)
{
    for (const SheetColumn &second : row.mapping.repeats) {
        const bool isOwnMatter = second.field == SheetField::Reasons || second.field == SheetField::Note
            || second.field == SheetField::Municipality || second.field == SheetField::Service;
        const QString text = row.at(second.column);
        const SheetColumn *first = row.mapping.columnFor(second.field, second.column);
        const QString taken = row.of(first);
        if (isOwnMatter || text.isEmpty() || taken.isEmpty()
            || codeText(second.field, text) == codeText(second.field, taken))
            continue;
        if (second.field == SheetField::Answer && answerOf(second, text))
            continue;   // told as a fault, or alike
        ImportRemark told = remark(row, second.column, Kind::SecondLeftOut, text, columnName(first->column));
        told.other = taken;
        m_report.addNote(std::move(told));
    }
}

}   // namespace katve
