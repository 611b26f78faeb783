#include "pages/import_summary.h"
#include "words/refusal_text.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ImportSummary {
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)
};

[[nodiscard]] QString countsText(const TableReport &total)
{
    return ImportSummary::tr("added %L1, changed %L2, unchanged %L3, rejected %L4.")
        .arg(total.added)
        .arg(total.changed)
        .arg(total.unchanged)
        .arg(total.rejected);
}

// What a sheet of answers still has to be told before it can be read.
[[nodiscard]] QString missingText(const SheetMapping &mapping)
{
    if (mapping.column(SheetField::Answer) == nullptr)
        return ImportSummary::tr(
            "No column of the sheet is taken for answers. Choose under “Columns” which one holds them.");
    SheetMapping placed = mapping;
    placed.municipality = u"-"_s;
    return placed.isUsable()
        ? ImportSummary::tr(
            "Nothing says which municipality the answers are about. Choose it below, or choose the column "
            "that says it under “Columns”.")
        : ImportSummary::tr(
            "Nothing says which service type the answers are about. Choose it below, or choose the column "
            "that says it under “Columns”.");
}

[[nodiscard]] QString whyNoSheet(const PlannedImport &plan, std::size_t sheet)
{
    if (sheet < plan.sheets.size() && !plan.sheets[sheet].mapping.isUsable())
        return missingText(plan.sheets[sheet].mapping);
    return ImportSummary::tr("No sheet is taken in. Tick at least one of them.");
}

}   // namespace

QString importHint(const Workspace &workspace)
{
    return workspace.isReadOnly()
        ? readOnlyText()
        : ImportSummary::tr(
            "Take in a spreadsheet (.xlsx, .ods, .csv) or a data package as it is. What its sheets and columns hold is "
            "found from their headings, and you see what would become of every row before anything is written. The "
            "file itself stays as it is.");
}

QString whyNotImported(const Workspace &workspace, const PlannedImport &plan, std::size_t sheet)
{
    if (!plan.failure.isEmpty())
        return plan.failure;
    if (workspace.isReadOnly())
        return readOnlyText();
    if (!plan.isPackage && std::ranges::none_of(plan.sheets, &FoundSheet::isTaken))
        return whyNoSheet(plan, sheet);
    const ImportReport &report = plan.preview.report;
    if (report.isIncomplete)
        return ImportSummary::tr("The data package lacks a file that every package has. “Remarks” tells which.");
    if (report.errorCount > 0)
        return plan.brings() ? ImportSummary::tr(
                   "What is rejected cannot be taken in: mend it in the file or under “Columns”, or import "
                   "the good rows without it.")
                             : ImportSummary::tr("Nothing new in the file can be taken in. “Remarks” tells why.");
    return plan.brings() ? QString()
                         : ImportSummary::tr("There is nothing new: everything in the file is here already.");
}

QString importPlanText(const PlannedImport &plan, const QString &whyNot)
{
    if (!plan.failure.isEmpty() || plan.preview.rows.empty())
        return whyNot;
    const QString counts = countsText(plan.preview.report.total());
    return whyNot.isEmpty()
        ? ImportSummary::tr("If you import this: %1 Nothing has been written yet.", "counts").arg(counts)
        : ImportSummary::tr("If you import this: %1 %2", "counts, why it cannot be done").arg(counts, whyNot);
}

QString importDoneText(const DoneImport &done)
{
    return ImportSummary::tr("Imported: %1 One undo takes it all back.", "counts").arg(countsText(done.report.total()));
}

}   // namespace katve
