#pragma once

#include "domain/change.h"
#include "store/edit_log.h"

#include <functional>

namespace katve {

// The one exception to "the log is append-only": a person is erased from it, or its oldest part is removed. Works inside
// the caller's transaction; at the end the digests are made anew, so that nothing can be changed unseen from then on.
class LogRewriter {
public:
    explicit LogRewriter(const Database &database) : m_database(database) {}

    // What a text of the log becomes; `edit` is the sequence, `column` author, role or origin.
    using HeaderText = std::function<QString(qint64 edit, std::string_view column, const QString &text)>;
    void rewriteHeaders(const HeaderText &text) const;

    // What a change becomes; none: it goes without a trace.
    using Rewritten = std::function<std::optional<Change>(qint64 edit, const Change &change)>;
    void rewriteChanges(const Rewritten &rewritten) const;

    // Everything up to and with `sequence` becomes one act that says what was there then. Returns the uuids that go.
    [[nodiscard]] QStringList cutUpTo(qint64 sequence, const QDateTime &now) const;
    void notePruned(const QStringList &uuids) const;
    // Rows that one of the acts up to `sequence` had added are from then on that act's.
    void moveMarks(qint64 sequence) const;
    void addChange(qint64 edit, const Change &change) const;   // after those that are there

    // The sums of the rows that acts in bulk have added, in the place of those that are kept.
    void replaceBulk(const std::vector<std::pair<qint64, BulkAddition>> &added) const;
    // The digests of all acts, from the first on.
    void seal() const;

private:
    const Database &m_database;
};

// How far the history has been removed; 0: not at all. The act with this number is the one that stands for it all.
[[nodiscard]] qint64 cutOf(const Database &database);
[[nodiscard]] QStringList prunedEdits(const Database &database);

}   // namespace katve
