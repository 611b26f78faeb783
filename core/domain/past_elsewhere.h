#pragma once

#include "domain/edit_kind.h"
#include "domain/table.h"

#include <QStringList>

namespace katve {

// An edit that was made in another file and came with a merge that stands, or a merge of this file itself, with what it
// followed. So a file knows which edits it has, whose they were, and which of them knew of which.
struct KnownEdit {
    QString id{};   // the edit's uuid
    EditKind kind = EditKind::SetAnswers;
    QString author{};
    QString role{};
    QString madeAt{};   // ISO, UTC
    QString origin{};
    QString copy{};
    QString undoes{};
    QStringList parents{};   // the edit before it in its own file; of a merge also the last ones of the files it took in
    QString file{};          // the file it came with
    friend bool operator==(const KnownEdit &, const KnownEdit &) = default;
};

// What such an edit said of one row: the fields it set, as a JSON object.
struct KnownWrite {
    QString edit{};
    Table table = Table::Answers;
    QString row{};
    bool whole = false;     // it added the row, or removed it
    bool reopens = false;   // it took the settling of a dispute back
    QString fields{};       // empty: the row was removed
    friend bool operator==(const KnownWrite &, const KnownWrite &) = default;
};

enum class DisputeWhy : std::uint8_t {
    Differs,       // changed to different values in different files
    Removed,       // removed in one file, changed in another
    InUse,         // removed in one file, and something refers to it in another
    ClosedRound,   // the round is closed here; what another file says waits
};

template <> struct CodeTable<DisputeWhy> {
    static constexpr std::array names =
        std::to_array<std::string_view>({"differs", "removed", "in_use", "closed_round"});
};

// A disagreement between files about a row (`field` empty) or a field of it. What the common past said counts until
// somebody settles it.
struct Dispute {
    Table table = Table::Answers;
    QString field{};
    QString row{};
    DisputeWhy why = DisputeWhy::Differs;
    QString shown{};    // what counts meanwhile, as a JSON object; empty: no such row
    QString values{};   // what each has said, with who and when, as a JSON array
    bool later = false;   // put off
    friend bool operator==(const Dispute &, const Dispute &) = default;
};

// Somebody has said that two rows that look like one are not.
struct KeptApart {
    Table table = Table::Providers;
    QString one{};     // the lesser of the two ids
    QString other{};
    friend bool operator==(const KeptApart &, const KeptApart &) = default;
};

}   // namespace katve
