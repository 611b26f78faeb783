#include "edit/history.h"

namespace katve {

History::History(Session &session) : m_session(session) {}

EditResult History::run(const Edit &edit)
{
    EditResult result = m_session.apply(edit);   // first, because it may throw
    if (result.sequence != 0)
        remember(result.sequence);
    return result;
}

void History::remember(qint64 sequence)
{
    m_done.push_back(sequence);
    m_undone.clear();
    Q_EMIT changed();
}

void History::forget()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT changed();
}

EditResult History::undo()
{
    return step(m_done, m_undone);
}
EditResult History::redo()
{
    return step(m_undone, m_done);
}

EditResult History::takeBack(qint64 sequence)
{
    EditResult result = m_session.takeBack(sequence);
    if (result.ok() && result.sequence != 0)
        remember(result.sequence);
    return result;
}

EditResult History::step(std::vector<qint64> &from, std::vector<qint64> &to)
{
    if (from.empty())
        return {};
    EditResult result = m_session.takeBack(from.back());
    if (result.ok()) {
        from.pop_back();
        to.push_back(result.sequence);
        Q_EMIT changed();
    }
    return result;
}

std::optional<EditKind> History::kindOfLast(const std::vector<qint64> &stack) const
{
    const std::optional<EditRecord> record = stack.empty() ? std::nullopt : m_session.log().find(stack.back());
    return record ? std::optional(record->header.kind) : std::nullopt;
}

std::optional<EditKind> History::undoable() const
{
    return kindOfLast(m_done);
}
std::optional<EditKind> History::redoable() const
{
    return kindOfLast(m_undone);
}

}   // namespace katve
