#include "exchange/joined_report.h"

#include <algorithm>
#include <tuple>

namespace katve {

ImportReport joinedReport(ImportReport written, const ImportReport &read,
                          const std::function<ImportRemark(ImportRemark)> &placed)
{
    for (std::size_t i = 0; i < written.tables.size(); ++i)
        written.tables[i].rejected += read.tables[i].rejected;
    for (auto *remarks : {&written.errors, &written.notes})
        std::ranges::transform(*remarks, remarks->begin(), placed);
    written.errors.insert(written.errors.begin(), read.errors.begin(), read.errors.end());
    written.notes.insert(written.notes.begin(), read.notes.begin(), read.notes.end());
    written.errorCount += read.errorCount;
    written.noteCount += read.noteCount;
    written.readings = read.readings;
    const auto byPlace = [](const ImportRemark &one) { return std::tie(one.file, one.line); };
    std::ranges::stable_sort(written.errors, {}, byPlace);
    return written;
}

}   // namespace katve
