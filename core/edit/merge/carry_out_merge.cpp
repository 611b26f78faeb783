#include "domain/row_digest.h"
#include "domain/uuid.h"
#include "edit/joining.h"
#include "edit/merge/merge_plan.h"
#include "edit/row_changes.h"
#include "store/hand_outs.h"
#include "store/transaction.h"

#include <algorithm>
#include <set>

namespace katve {

namespace {

// A row that refers to another of its table goes in without that first, as it may stand before it.
template <typename Row> [[nodiscard]] Row alone(Row row)
{
    if constexpr (std::is_same_v<Row, Provider>)
        row.organisation.clear();
    return row;
}

class MergeWriter {
public:
    MergeWriter(Session &session, const MergePlan &plan)
        : m_session(session)
        , m_plan(plan)
        , m_header(headerFor(session, plan))
        , m_writer(session.database(), m_header)
    {}

    [[nodiscard]] qint64 write()
    {
        for (std::size_t table = 0; table < packageTablesEnd; ++table)
            withRowOf(static_cast<Table>(table), [this]<typename Row>(const Row &) { addRows<Row>(); });
        for (const Change &change : m_plan.changes) {
            tellStep();
            carryOutOne(change);
        }
        addKnown();
        m_writer.finish();
        return m_writer.sequence();
    }

private:
    [[nodiscard]] static EditHeader headerFor(const Session &session, const MergePlan &plan)
    {
        QStringList names;
        for (const MergedFile &file : plan.report.files)
            names.append(file.name);
        return session.newHeader(EditKind::Merge, names.join(QStringLiteral(", ")));
    }

    template <typename Row> void addRows()
    {
        RowDigest digest;
        RowStore<Row> &store = m_session.stores().of<Row>();
        std::vector<Row> linked;
        for (const Change &change : m_plan.additions) {
            if (change.table != Fields<Row>::table)
                continue;
            tellStep();
            Row row;
            static_cast<void>(setFields(row, *change.after));
            store.insert(alone(row), m_writer.sequence());
            digest.add(row);
            if (alone(row) != row)
                linked.push_back(row);
        }
        for (const Row &row : linked)
            store.update(row);
        addDigest(Fields<Row>::table, digest);
    }

    void tellStep()
    {
        m_session.tellWritten(m_done++, static_cast<qint64>(m_plan.additions.size() + m_plan.changes.size()));
    }

    void addDigest(Table table, const RowDigest &digest)
    {
        if (digest.rows() > 0)
            m_writer.add(BulkAddition{.table = table, .rows = digest.rows(), .digest = digest.result()});
    }

    void carryOutOne(const Change &change)
    {
        const CarriedOut done = carryOut(m_session.stores(), change, m_writer.sequence());
        if (done.refusal)
            throw StoreError(StoreError::Reason::Conflict, change.key, QStringLiteral("a merged row was refused"));
        if (done.change)
            m_writer.add(*done.change);
    }

    void addKnown()
    {
        RowDigest edits;
        const auto add = [&](const KnownEdit &edit) {
            m_session.stores().of<KnownEdit>().insert(edit, m_writer.sequence());
            edits.add(edit);
        };
        std::ranges::for_each(m_plan.edits, add);
        add({.id = m_header.uuid,
             .kind = m_header.kind,
             .author = m_header.author,
             .role = m_header.role,
             .madeAt = m_header.madeAt.toString(Qt::ISODateWithMs),
             .origin = m_header.origin,
             .copy = m_header.copyUuid,
             .parents = m_plan.parents});
        addDigest(Table::KnownEdits, edits);
        RowDigest writes;
        for (const KnownWrite &write : m_plan.writes) {
            m_session.stores().of<KnownWrite>().insert(write, m_writer.sequence());
            writes.add(write);
        }
        addDigest(Table::KnownWrites, writes);
        RowDigest apart;
        for (const KeptApart &pair : m_plan.apart) {
            m_session.stores().of<KeptApart>().insert(pair, m_writer.sequence());
            apart.add(pair);
        }
        addDigest(Table::KeptAparts, apart);
    }

    Session &m_session;
    const MergePlan &m_plan;
    EditHeader m_header;
    EditWriter m_writer;
    qint64 m_done = 0;
};

[[nodiscard]] qint64 lastSequence(Session &session)
{
    const std::vector<EditRecord> records = session.log().all();
    return records.empty() ? 0 : records.back().sequence;
}

// What looks typed twice now; one of the two must have come, else they are somebody's own business.
void propose(Session &session, const MergePlan &plan, MergeReport &report)
{
    std::set<std::pair<Table, QString>> came;
    for (const Change &change : plan.additions)
        came.emplace(change.table, change.key);
    for (const AlikeRows &rows : findAlikeRows(session)) {
        if (!came.contains({rows.table, rows.one}) && !came.contains({rows.table, rows.other}))
            continue;
        MergeProposal &proposal =
            report.proposals.emplace_back(MergeProposal{.table = rows.table, .one = rows.one, .other = rows.other});
        for (const AlikeReason reason : rows.reasons)
            proposal.reasons.append(exactText(codeText(reason)));
    }
}

[[nodiscard]] bool hasReturned(Session &session, const MergePlan &plan)
{
    return std::ranges::any_of(handedOut(session.database()), [&](const HandedOut &copy) {
        return !copy.returnedAt.isValid() && plan.copies.contains(copy.copyUuid);
    });
}

// Who was erased in another copy does not come here by a third. Whom this file has had itself stays until erased here.
void noteOthers(Session &session, const MergePlan &plan)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &copy : plan.copies)
        noteReturned(session.database(), copy, now);
    for (const Tombstone &tombstone : plan.erased) {
        if (tombstone.table != QLatin1String("contacts") || !session.find(ContactPerson{.id = tombstone.key}))
            addTombstone(session.database(), tombstone, now);
    }
}

}   // namespace

MergeReport carryOutMerge(Session &ours, const MergePlan &plan)
{
    MergeReport report = plan.report;
    if (plan.isEmpty() && !hasReturned(ours, plan))
        return report;
    ours.ensureSound();
    try {
        Transaction transaction(ours.database());
        if (lastSequence(ours) != plan.lastSequence)
            throw StoreError(StoreError::Reason::Conflict, ours.database().path());
        if (!plan.isEmpty()) {
            report.sequence = MergeWriter(ours, plan).write();
            report.written = true;
        }
        noteOthers(ours, plan);
        transaction.commit();
    } catch (...) {
        ours.stores().forgetKeys();
        throw;
    }
    if (!report.written)
        return report;
    propose(ours, plan, report);
    ours.announceBulk(report.sequence);
    return report;
}

}   // namespace katve
