#pragma once

#include "edit/session.h"
#include "exchange/answer_wish.h"
#include "exchange/import_report.h"
#include "exchange/package_source.h"

#include <functional>
#include <span>

namespace katve {

// What became of one row that was taken, as it happens. What was turned down is among the errors of the report.
struct RowOutcome {
    enum class Kind : std::uint8_t { Added, Changed, Unchanged };
    Kind kind = Kind::Unchanged;
    Table table = Table::Answers;
    qint64 line = 0;
    QString key{};
    std::optional<Change> change{};   // not of what is unchanged
};

struct ImportOptions {
    EditKind kind = EditKind::Import;
    QString origin{};         // what the log says the rows came from
    bool keepGood = false;    // write the good rows although others are rejected
    bool dryRun = false;      // report, and write nothing
    bool isPartial = false;   // the program's own pieces: areas.csv and its like need not be there
    // As people fill in spreadsheets: what is left blank says nothing and stays as it is, and an answer is a statement,
    // so that it confirms what was carried over and takes the old one's reasons and day with it.
    bool blankSaysNothing = false;
    bool answersAreOnce = false;            // the source has seen to it that no answer comes twice
    std::span<const AnswerWish> wishes{};   // carried out after the answers of the package
    std::vector<std::size_t> workedOut{};   // sheets of a workbook that hold what this program has worked out
    std::function<void(RowOutcome &&)> onRow{};
    // Bytes read and bytes there are; asked and told a few times a second at most.
    std::function<void(qint64 done, qint64 total)> progress{};
    std::function<bool()> cancelled{};
};

// Reads a data package into the inventory as one act: with any error nothing is written, unless the good rows are
// asked for. Importing the same package again changes nothing. Throws StoreError, Cancelled among them; the file is then
// as before.
[[nodiscard]] ImportReport importPackage(Session &session, const PackageSource &source, const ImportOptions &options);

}   // namespace katve
