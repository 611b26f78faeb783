#pragma once

#include "domain/change.h"
#include "domain/edit_kind.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <functional>

namespace katve {

struct EditHeader {
    QString uuid{};
    EditKind kind = EditKind::Import;
    QString author{};
    QString role{};
    QDateTime madeAt{};   // UTC
    QString origin{};     // the file it came from, or the device; empty for what was typed
    QString copyUuid{};   // the copy of the inventory it was made in
    QString undoes{};     // uuid of the edit it takes back
    friend bool operator==(const EditHeader &, const EditHeader &) = default;
};

struct EditRecord {
    qint64 sequence = 0;
    EditHeader header{};
    QByteArray digest{};
};

// The log is append-only and ordered by sequence. The digest of an edit covers its header, its changes and the digest
// before it, so that nothing in the log can change or disappear unseen.
class EditLog {
public:
    explicit EditLog(const Database &database) : m_database(database) {}

    [[nodiscard]] std::vector<EditRecord> all() const;
    [[nodiscard]] std::optional<EditRecord> find(qint64 sequence) const;
    [[nodiscard]] std::optional<EditRecord> find(const QString &uuid) const;
    [[nodiscard]] std::vector<EditRecord> undoersOf(const QString &uuid) const;
    // The last edit that removed a row which `sequence` had added, and that nothing has brought back.
    [[nodiscard]] std::optional<qint64> lastRemoverOf(qint64 sequence) const;
    [[nodiscard]] qint64 lastGivenSequence() const;            // also of edits that are not in the log any more
    [[nodiscard]] qint64 changeCount(qint64 sequence) const;   // bulk additions included

    void eachChange(qint64 sequence, const std::function<void(const Change &)> &visit) const;   // in order
    void eachChangeOf(Table table,
                      const std::function<void(qint64 sequence, const Change &)> &visit) const;   // in order
    // Of the rows whose key is wanted; what the others hold is not read.
    void eachChangeOf(Table table, const std::function<bool(const QString &key)> &isWanted,
                      const std::function<void(qint64 sequence, const Change &)> &visit) const;
    void eachTouchedRow(const std::function<void(qint64 sequence, Table table, const QString &key)> &visit) const;
    [[nodiscard]] std::vector<std::pair<qint64, Change>> changesOfRow(Table table, const QString &key) const;
    [[nodiscard]] std::vector<BulkAddition> bulkAdditions(qint64 sequence) const;
    // What an unbroken log gives for the edit, from its rows in the log as they are now.
    [[nodiscard]] QByteArray recomputedDigest(const EditRecord &record, const QByteArray &previous) const;
    [[nodiscard]] QByteArray digestBeforeAll() const;   // of the inventory's own identity

private:
    const Database &m_database;
};

// Writes one edit inside the caller's transaction. The sequence is known from the start, because rows carry it.
class EditWriter {
public:
    EditWriter(const Database &database, const EditHeader &header);

    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    [[nodiscard]] bool isEmpty() const { return m_position == 0 && m_bulk.empty(); }
    void add(const Change &change);
    void add(const BulkAddition &addition);   // one for each table at most
    void finish();

private:
    const Database &m_database;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    qint64 m_sequence = 0;
    qint64 m_position = 0;
    std::optional<Statement> m_insertChange;
    std::vector<BulkAddition> m_bulk;
};

}   // namespace katve
