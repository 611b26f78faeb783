#pragma once

#include "edit/edit.h"
#include "exchange/sheets/sheet_import.h"
#include "workspace/import_memory.h"

#include <QSet>

#include <functional>
#include <memory>

namespace katve {

// What is to be taken in, and what the user has said of it.
struct ImportRequest {
    QString inventory{};
    QStringList files{};   // spreadsheets, or one data package
    QString name{};        // of them together, as the history names where rows came from
    QString round{};       // empty: the one the files name, or the newest
    std::map<std::size_t, SheetChoice> choices{};
    RememberedColumns remembered{};   // from files before
};

// A sheet as it would be read.
struct FoundSheet {
    SheetMapping mapping{};
    QString name{};
    bool isTaken = false;
    QSet<int> remembered{};   // columns that are as they were chosen for another file
};

struct PlannedImport {
    bool isPackage = false;   // or a workbook that this program wrote: its tables need no reading to be found
    QString round{};
    std::vector<FoundSheet> sheets{};
    std::vector<ReadingNote> notes{};
    SheetPreview preview{};
    QString failure{};   // why nothing can be taken in at all, in words

    [[nodiscard]] bool brings() const;   // anything new
};

// It may have very many rows.
using SharedPlan = std::shared_ptr<const PlannedImport>;

struct DoneImport {
    ImportReport report{};
    QString backup{};    // the inventory as it was before
    QString failure{};   // in words; nothing was written
    bool wasStopped = false;
};

struct ImportWatch {
    std::function<void(qint64 done, qint64 total)> progress{};
    std::function<bool()> cancelled{};
};

// Both open files and inventory for themselves, so that they can run beside the window; neither throws. The trial is made on
// a copy in memory, so that nobody has to wait for it.
[[nodiscard]] PlannedImport planImport(const ImportRequest &request, const ImportWatch &watch);
// As it was planned, with a backup before it. The caller tells the session of the window.
[[nodiscard]] DoneImport carryOutImport(const ImportRequest &request, const PlannedImport &plan, const Author &author,
                                        bool keepGood, const ImportWatch &watch);

[[nodiscard]] bool isPackageFile(const QString &path);

}   // namespace katve
