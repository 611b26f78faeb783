#pragma once

#include "edit/edit.h"
#include "store/database.h"
#include "store/edit_log.h"
#include "store/identity.h"
#include "store/stores.h"

#include <QObject>

#include <exception>
#include <functional>

namespace katve {

// One open inventory and the one road by which it changes: the rows and the edit's own record go into the file in one
// transaction, and only then does anybody hear of it.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(Database database, Author author = {});

    // Who acts from now on.
    void setAuthor(const Author &author) { m_author = author; }
    [[nodiscard]] const Author &author() const { return m_author; }
    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] Stores &stores() { return m_stores; }
    [[nodiscard]] EditLog log() const { return EditLog(m_database); }
    template <typename Row> [[nodiscard]] std::optional<Row> find(const Row &withKey)
    {
        const auto stored = m_stores.of<Row>().find(withKey);
        return stored ? std::optional(stored->row) : std::nullopt;
    }

    // Throws StoreError when the machine failed; the file is then as before.
    [[nodiscard]] EditResult apply(const Edit &edit);
    // Appends the inverse of an edit in the log; refused where a later edit that stands has touched the same fields.
    [[nodiscard]] EditResult takeBack(qint64 sequence);

    // An act of another copy of this file again, as it was: in the log it is the same one.
    [[nodiscard]] EditResult repeat(const EditHeader &header, const std::vector<Change> &changes)
    {
        return write(header, changes);
    }

    // Waits, before the first write, for the check of the file and of its log; throws Damaged. Reading needs neither.
    void ensureSound();
    // Somebody checks the file beside: the first write waits for that instead. `wait` throws what was found.
    void expectCheck(std::function<void()> wait) { m_awaitCheck = std::move(wait); }

    // Whoever shows how far a long act has come. Answering true gives it up: the file is then as before.
    using WritingWatch = std::function<bool(qint64 done, qint64 total)>;
    void watchWriting(WritingWatch watch) { m_watch = std::move(watch); }
    // For those that write in bulk, in the middle of it. Throws Cancelled when it is given up.
    void tellWritten(qint64 done, qint64 total) const;

    // A header for an act that begins now, for those that write in bulk.
    [[nodiscard]] EditHeader newHeader(EditKind kind, const QString &origin) const;

    // After an act that was written in bulk and committed: everything may have changed.
    void announceBulk(qint64 sequence);

Q_SIGNALS:
    // An act is being put on the disk, which can take long on a share; false: it is there, or was not made.
    void writing(bool on);
    void bulkApplied(qint64 sequence);
    void applied(qint64 sequence, const std::vector<katve::Change> &changes);
    // The edit is in the file, but somebody who heard of it failed to follow: what is shown may be older than the file.
    void notFollowed(const std::exception_ptr &failure);

private:
    [[nodiscard]] EditResult write(const EditHeader &header, const std::vector<Change> &changes);
    void tell(const std::function<void()> &announce);
    [[nodiscard]] std::optional<Refusal> carryOutAll(const std::vector<Change> &changes, EditWriter &writer);

    Database m_database;
    Stores m_stores;
    Author m_author;
    Identity m_identity;
    bool m_logAgrees = false;
    std::function<void()> m_awaitCheck;
    WritingWatch m_watch;
};

}   // namespace katve
