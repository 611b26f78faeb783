#pragma once

#include "domain/change.h"
#include "domain/edit_kind.h"

namespace katve {

// One act of a person, as data.
struct Edit {
    EditKind kind = EditKind::SetAnswers;
    std::vector<Change> changes{};
    QString origin{};   // the file it comes from; empty for what was typed
};

template <typename Row> [[nodiscard]] Edit additionOf(EditKind kind, const Row &row)
{
    return {.kind = kind, .changes = {addition(row)}};
}

template <typename Row> [[nodiscard]] Edit removalOf(EditKind kind, const Row &row)
{
    return {.kind = kind, .changes = {removal(row)}};
}

// Without changes when the rows are the same; applying it then does nothing.
template <typename Row> [[nodiscard]] Edit changeOf(EditKind kind, const Row &before, const Row &after)
{
    Edit edit{.kind = kind};
    if (std::optional<Change> change = difference(before, after))
        edit.changes.push_back(std::move(*change));
    return edit;
}

// Who acts. A name and a role as set in preferences; both may be empty.
struct Author {
    QString name{};
    QString role{};
};

// Why an edit was not made. The user can mend each of them.
struct Refusal {
    enum class Reason {
        RoundClosed,    // `key` is the round
        StillInUse,     // something refers to the row
        UnknownRow,     // something refers to a row that is not there
        ChangedSince,   // the row is not as the edit took it to be
        TouchedSince,   // `byEdit` is a later edit of the same fields
        AlreadyTakenBack,
        BadValue,         // `field` cannot hold the text
        WithoutHistory,   // an act that no edit log can take back
        Pruned,           // the history up to it has been removed
        Erased,           // the row is of a person who has been erased for good
    };
    Reason reason;
    Table table = Table::Answers;
    QString key{};
    QString field{};
    qint64 byEdit = 0;
};

// The sequence of the edit in the log (0 when there was nothing to do), or why it was not made.
struct EditResult {
    qint64 sequence = 0;
    std::optional<Refusal> refusal{};
    [[nodiscard]] bool ok() const { return !refusal; }
};

}   // namespace katve
