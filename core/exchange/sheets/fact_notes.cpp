#include "exchange/sheets/sheet_facts.h"
#include "exchange/sheets/sheet_titles.h"

#include <algorithm>

// What is told of a sheet beside its facts.
namespace katve {

using namespace Qt::Literals::StringLiterals;

bool SheetFacts::isQuestion(const Row &row) const
{
    return m_names.isService(row.at(SheetField::Service)) || m_names.isMunicipality(row.at(SheetField::Municipality));
}

// Somebody wrote a remark about a question, and did not answer it.
void SheetFacts::noteRemarkAlone(const Row &row)
{
    const SheetColumn *remark = row.mapping.column(SheetField::Note);
    if (remark != nullptr && isQuestion(row) && !row.at(remark->column).isEmpty())
        note(row, remark->column, Kind::FormNoAnswer, row.at(remark->column), {});
}

void SheetFacts::rejectUnread(const Row &row)
{
    const bool ofServices =
        std::ranges::any_of(row.mapping.columns, [](const SheetColumn &column) { return !column.service.isEmpty(); });
    for (const SheetColumn &column : row.mapping.unread) {
        if (!row.at(column.column).isEmpty())
            reject(row, column.column, ofServices ? Kind::UnknownService : Kind::UnknownMunicipality, column.heading);
    }
}

// A text in a row that answers nothing: a remark below the table, or one that goes on from the row above.
void SheetFacts::noteStray(const Row &row)
{
    if (isQuestion(row))
        return;
    for (int column = 0; column < static_cast<int>(row.cells.cells.size()); ++column) {
        const QString text = row.cells.at(column).simplified();
        const bool isWord = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        if (isWord && !m_names.isGroup(text))
            return m_report.addNote(remark(row, column, Kind::TextLeftOut, text, {}));
    }
}

void SheetFacts::noteSections(const SheetMapping &mapping)
{
    for (const SheetTitle &section : m_watch->sections()) {
        // A sentence that speaks of a year is more than its year; of another year the rows themselves are told as well.
        constexpr qsizetype mostWords = 2;
        if (section.field == SheetField::Round && withoutYears(section.text).split(u' ').size() > mostWords)
            addNote({.kind = Kind::TextLeftOut, .line = section.row + 1, .value = section.text}, mapping);
        const bool isTold =
            section.field == SheetField::Round && (m_watch->isOfOtherYear() || section.key == mapping.round);
        if (!isTold)
            addNote(m_watch->titleRemark(Kind::TitleTaken, section), mapping);
    }
}

// What a heading was taken for although it is not quite the same.
void SheetFacts::noteLikenesses(const SheetMapping &mapping)
{
    for (const SheetColumn &column : mapping.columns) {
        if (column.reason != MatchReason::Likeness || column.field != SheetField::Answer)
            continue;
        QStringList taken;
        if (!column.municipality.isEmpty())
            taken.append(m_names.nameOfMunicipality(column.municipality));
        if (!column.service.isEmpty())
            taken.append(m_names.nameOfService(column.service));
        m_report.addNote({.kind = Kind::TakenFor,
                          .file = sheetName(mapping),
                          .line = mapping.firstHeading + 1,
                          .column = columnName(column.column),
                          .value = column.heading,
                          .detail = taken.join(u" / "_s)});
    }
}

// The first thing said in a row, a remark aside.
QString SheetFacts::firstSaid(const Row &row)
{
    const SheetColumn *remark = row.mapping.column(SheetField::Note);
    for (int column = 0; column < static_cast<int>(row.cells.cells.size()); ++column) {
        if (const QString text = row.at(column); !text.isEmpty())
            return remark != nullptr && remark->column == column ? QString() : text;
    }
    return {};
}

}   // namespace katve
