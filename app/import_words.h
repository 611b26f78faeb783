#pragma once

#include "command.h"
#include "exchange/import_report.h"

namespace katve {

// What an import did, in words on `out` and `err`; gives the exit code. With --json the caller prints `importJson`.
struct ImportTold {
    bool dryRun = false;
    bool keepGood = false;
    bool mayKeepGood = true;   // the command has --keep-good
    bool wasLetGo = false;     // nothing is wrong with it, but it was to be taken in together with one that is
};
int tellImport(const CommandContext &context, const ImportReport &report, ImportTold how);

// What is worth knowing of the sheets as they were read, a sentence each.
void tellReadings(QTextStream &stream, const std::vector<ReadingNote> &readings);

[[nodiscard]] QJsonObject importJson(const ImportReport &report);

// A line on `err` that is written over as the work goes on, when that is a terminal; gone when nobody holds the function.
[[nodiscard]] std::function<void(qint64 done, qint64 total)> progressLine(const CommandContext &context);

}   // namespace katve
