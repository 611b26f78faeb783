#pragma once

#include "edit/merge/dispute_text.h"

#include <array>

namespace katve {

// A file that was merged.
struct MergedFile {
    QString name{};
    qint64 edits = 0;      // that it has
    qint64 newEdits = 0;   // of them, those that were not known here
    bool sharesAPast = false;
};

// What one person, or nobody named, brought with a file.
struct MergedAuthor {
    QString file{};
    QString author{};
    QString role{};
    qint64 edits = 0;
    qint64 rows = 0;   // statements about rows
};

struct MergeCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
};

// One thing to know of a merge. Nothing that anybody said is left out of the file without one of these.
struct MergeRemark {
    enum class Kind {
        Disputed,          // kept as a dispute in the file; until it is settled, `shown` counts
        AnswerTaken,       // an answer where another file had none
        AnswerStands,      // an answer that was cleared in another file
        OursStays,         // reference data of files made apart
        NotHeld,           // a change to a row of which the file holds nothing, as it is a part
        RefersToNothing,   // the row names one that no file has
        ErasedPerson,      // of a person who has been erased here for good: nothing of it is taken
    };
    Kind kind = Kind::Disputed;
    Table table = Table::Answers;
    QString key{};
    QString field{};
    DisputeWhy why = DisputeWhy::Differs;
    std::optional<FieldTexts> shown{};
    std::vector<DisputeSide> sides{};
};

// Two rows that may be one: typed in two files, or rounds of the same day. Nothing is joined by itself.
struct MergeProposal {
    Table table = Table::Rounds;
    QString one{};
    QString other{};
    QStringList reasons{};   // codes
};

// Who brought what, what is disputed, what was not taken and why; as a value, for the command line, the window and prints.
struct MergeReport {
    std::vector<MergedFile> files{};
    std::vector<MergedAuthor> authors{};
    std::array<MergeCounts, packageTablesEnd> tables{};
    std::vector<MergeRemark> remarks{};
    std::vector<MergeProposal> proposals{};
    qint64 openDisputes = 0;   // in the file after the merge
    qint64 statements = 0;     // about rows, that came
    bool written = false;
    qint64 sequence = 0;   // of the edit; 0 when there was nothing new
    QString backup{};

    [[nodiscard]] const MergeCounts &of(Table table) const { return tables[static_cast<std::size_t>(table)]; }
    [[nodiscard]] MergeCounts total() const;
    [[nodiscard]] qint64 countOf(MergeRemark::Kind kind) const;
    [[nodiscard]] bool leavesSomething()
        const;   // disputes, or what was not taken; what looks typed twice is only a proposal
};

}   // namespace katve
