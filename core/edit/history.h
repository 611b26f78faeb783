#pragma once

#include "edit/session.h"

namespace katve {

// Undo and redo of this sitting, act by act. The past itself is in the file; this only remembers the way back and forth.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(Session &session);

    [[nodiscard]] EditResult run(const Edit &edit);
    // A bulk act that was written past `run`, so that it can be undone as well.
    void remember(qint64 sequence);
    [[nodiscard]] EditResult undo();
    [[nodiscard]] EditResult redo();
    // Nothing of what was done so far can be undone any more: the file's own past has been rewritten.
    void forget();
    // Any act of the log, also one of another sitting; undo brings it back.
    [[nodiscard]] EditResult takeBack(qint64 sequence);

    [[nodiscard]] std::optional<EditKind> undoable() const;
    [[nodiscard]] std::optional<EditKind> redoable() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] EditResult step(std::vector<qint64> &from, std::vector<qint64> &to);
    [[nodiscard]] std::optional<EditKind> kindOfLast(const std::vector<qint64> &stack) const;

    Session &m_session;
    std::vector<qint64> m_done;     // sequences of the edits that undo would take back
    std::vector<qint64> m_undone;   // sequences of the undoing edits, which redo would take back
};

}   // namespace katve
