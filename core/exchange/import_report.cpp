#include "exchange/import_report.h"

namespace katve {

namespace {

void keep(std::vector<ImportRemark> &remarks, ImportRemark remark)
{
    constexpr qsizetype longestValue = 200;
    if (remarks.size() >= ImportReport::mostRemarks)
        return;
    if (remark.value.size() > longestValue)
        remark.value = remark.value.left(longestValue) + QChar(0x2026);
    remarks.push_back(std::move(remark));
}

}   // namespace

TableReport ImportReport::total() const
{
    TableReport sum;
    for (const TableReport &table : tables) {
        sum.added += table.added;
        sum.changed += table.changed;
        sum.unchanged += table.unchanged;
        sum.rejected += table.rejected;
    }
    return sum;
}

void ImportReport::addError(ImportRemark remark)
{
    ++errorCount;
    keep(errors, std::move(remark));
}

void ImportReport::addNote(ImportRemark remark)
{
    ++noteCount;
    keep(notes, std::move(remark));
}

void ImportReport::addReadings(const QString &sheet, const std::vector<SheetNote> &read)
{
    for (const SheetNote &note : read)
        readings.push_back({.sheet = sheet, .note = note});
}

}   // namespace katve
