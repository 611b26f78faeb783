#include "edit/session.h"
#include "domain/uuid.h"
#include "edit/inventory_check.h"
#include "edit/inverse.h"
#include "edit/merge/settling.h"
#include "edit/row_changes.h"
#include "store/log_rewriter.h"
#include "store/transaction.h"
#include "store/write_ahead.h"

#include <QScopeGuard>

#include <utility>

namespace katve {

namespace {

using RefusalReason = Refusal::Reason;

[[nodiscard]] std::optional<Refusal> refusalFrom(const StoreError &error, const Change &change)
{
    if (error.reason() != StoreError::Reason::MissingReference)
        return std::nullopt;
    return Refusal{.reason = change.removes() ? RefusalReason::StillInUse : RefusalReason::UnknownRow,
                   .table = change.table,
                   .key = change.key};
}

}   // namespace

Session::Session(Database database, Author author)
    : m_database(std::move(database))
    , m_stores(m_database)
    , m_author(std::move(author))
    , m_identity(identityOf(m_database))
{}

EditHeader Session::newHeader(EditKind kind, const QString &origin) const
{
    return {.uuid = newUuid(),
            .kind = kind,
            .author = m_author.name,
            .role = m_author.role,
            .madeAt = QDateTime::currentDateTimeUtc(),
            .origin = origin,
            .copyUuid = m_identity.copyUuid};
}

void Session::tellWritten(qint64 done, qint64 total) const
{
    constexpr qint64 between = 256;
    if (m_watch && done % between == 0 && total > between && m_watch(done, total))
        throw StoreError(StoreError::Reason::Cancelled, {});
}

void Session::announceBulk(qint64 sequence)
{
    tell([&] { Q_EMIT bulkApplied(sequence); });
}

void Session::ensureSound()
{
    if (m_awaitCheck) {
        std::exchange(m_awaitCheck, {})();   // when it throws, the next write makes a check of its own
        m_database.noteSound();
        m_logAgrees = true;
    }
    m_database.ensureSound();
    if (!m_logAgrees && !checkHistory(*this).empty())
        throw StoreError(StoreError::Reason::LogDisagrees, m_database.path());
    m_logAgrees = true;
    leaveWriteAhead(m_database);
}

EditResult Session::apply(const Edit &edit)
{
    // Who gives a disputed field a new value has settled it; then taking that back opens it again.
    const std::vector<Change> settled = edit.changes.empty() ? std::vector<Change>() : settledBy(*this, edit.changes);
    if (settled.empty())
        return write(newHeader(edit.kind, edit.origin), edit.changes);
    std::vector<Change> changes = edit.changes;
    changes.insert(changes.end(), settled.begin(), settled.end());
    return write(newHeader(edit.kind, edit.origin), changes);
}

EditResult Session::takeBack(qint64 sequence)
{
    const std::optional<EditRecord> record = log().find(sequence);
    // What a part was handed out with is its beginning; without it nothing would be left.
    const bool isBeginning = record && record->header.kind == EditKind::HandOut && record->sequence == 1;
    if (sequence > 0 && sequence <= cutOf(m_database))
        return {.refusal = Refusal{.reason = RefusalReason::Pruned}};
    if (!record || isBeginning)
        return {.refusal = Refusal{.reason = RefusalReason::WithoutHistory}};
    Inverse inverse = inverseOfEdit(log(), m_stores, *record);
    if (inverse.refusal)
        return {.refusal = inverse.refusal};
    EditHeader header = newHeader(record->header.kind, {});
    header.undoes = record->header.uuid;
    return write(header, inverse.changes);
}

EditResult Session::write(const EditHeader &header, const std::vector<Change> &changes)
{
    if (changes.empty())
        return {};
    Q_EMIT writing(true);
    const auto done = qScopeGuard([this] { Q_EMIT writing(false); });
    ensureSound();
    EditResult result;
    try {
        Transaction transaction(m_database);
        EditWriter writer(m_database, header);
        result.refusal = carryOutAll(changes, writer);
        if (!result.refusal && writer.isEmpty())
            return {};   // all was so already
        if (!result.refusal) {
            writer.finish();
            transaction.commit();
            result.sequence = writer.sequence();
        }
    } catch (...) {
        m_stores.forgetKeys();
        throw;
    }
    if (result.refusal)
        m_stores.forgetKeys();
    else
        tell([&] { Q_EMIT applied(result.sequence, changes); });
    return result;
}

// What is written stays written, whatever becomes of those who hear of it: it must not look undone.
void Session::tell(const std::function<void()> &announce)
{
    try {
        announce();
    } catch (...) {
        Q_EMIT notFollowed(std::current_exception());
    }
}

std::optional<Refusal> Session::carryOutAll(const std::vector<Change> &changes, EditWriter &writer)
{
    qint64 written = 0;
    for (const Change &change : changes) {
        tellWritten(written++, static_cast<qint64>(changes.size()));
        if (const auto round = closedRoundOf(m_stores, change))
            return Refusal{.reason = RefusalReason::RoundClosed, .table = Table::Rounds, .key = *round};
        try {
            const CarriedOut done = carryOut(m_stores, change, writer.sequence());
            if (done.refusal)
                return done.refusal;
            if (done.change)
                writer.add(*done.change);
        } catch (const StoreError &error) {
            if (auto refusal = refusalFrom(error, change))
                return refusal;
            throw;
        }
    }
    return std::nullopt;
}

}   // namespace katve
