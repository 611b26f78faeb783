#include "edit/row_changes.h"
#include "exchange/table_import.h"

namespace katve {

// What the sheets of one workbook say of the same answer in two ways, a form and a list, counts for neither.
template <> void TableImport<Answer>::carryOut(const AnswerWish &wish)
{
    if (!wish.before && !wish.after)
        return;
    const Answer &key = wish.before ? *wish.before : *wish.after;
    if (wish.before == wish.after) {
        ++m_counts.unchanged;
        return tell(RowOutcome::Kind::Unchanged, key, wish.line, {});
    }
    const auto stored = m_store.find(key);
    if ((stored ? std::optional(stored->row) : std::nullopt) != wish.before) {
        m_context.report().addError(
            {.kind = ImportRemark::Kind::SaidDifferently, .file = packageFile(Table::Answers), .line = wish.line});
        return reject(key);
    }
    if (isShut(key, wish.line))
        return;
    if (!wish.before)
        return insert(*wish.after, wish.line);
    const std::optional<Change> wanted = wish.after ? difference(*wish.before, *wish.after) : removal(*wish.before);
    const CarriedOut done =
        katve::carryOut(m_context.session().stores(), wanted.value(), m_context.writer().sequence());
    if (!done.change)
        return reject(key);
    m_context.writer().add(*done.change);
    if (m_context.isDisputed(Table::Answers, done.change->key))
        m_context.noteDecision(*done.change);
    m_context.noteChange();
    ++m_counts.changed;
    tell(RowOutcome::Kind::Changed, key, wish.line, done.change);
}

}   // namespace katve
