#include "exchange/import_context.h"
#include "edit/merge/settling.h"
#include "edit/row_changes.h"
#include "store/people.h"

namespace katve {

QString packageFile(Table table)
{
    return exactText(codeText(table)) + QStringLiteral(".csv");
}

ImportContext::ImportContext(Session &session, const PackageSource &source, const ImportOptions &options,
                             EditWriter &writer, ImportReport &report)
    : m_session(session)
    , m_source(source)
    , m_options(options)
    , m_writer(writer)
    , m_report(report)
{
    for (std::size_t table = 0; table < packageTablesEnd; ++table) {
        const QString file = packageFile(static_cast<Table>(table));
        m_bytesTotal += source.has(file) ? source.size(file) : 0;
    }
    session.stores().of<Round>().forEach([this](const auto &stored) {
        if (stored.row.closed)
            m_closedRounds.insert(stored.row.id);
    });
    for (const Tombstone &tombstone : tombstones(session.database())) {
        if (tombstone.table == exactText(codeText(Table::Contacts)))
            m_erased.insert(tombstone.key);
    }
    for (const Dispute &dispute : openDisputes(session))
        m_disputed.insert({dispute.table, dispute.row});
    m_sinceTold.start();
}

void ImportContext::closeSettled()
{
    for (const Change &settled : settledBy(m_session, m_decisions)) {
        const CarriedOut done = carryOut(m_session.stores(), settled, m_writer.sequence());
        if (done.change)
            m_writer.add(*done.change);
    }
}

StageSet ImportContext::stagesOf(const QString &service)
{
    const auto known = m_stages.constFind(service);
    if (known != m_stages.constEnd())
        return *known;
    const auto row = m_session.find(ServiceType{.key = service});
    return *m_stages.insert(service, row ? row->stages : StageSet());
}

void ImportContext::addDigest(Table table, const RowDigest &digest)
{
    if (digest.rows() == 0)
        return;
    m_writer.add(BulkAddition{.table = table, .rows = digest.rows(), .digest = digest.result()});
    noteChange();
}

void ImportContext::tick(qint64 bytesOfFile)
{
    if (m_options.cancelled && m_options.cancelled())
        throw StoreError(StoreError::Reason::Cancelled, {});
    constexpr qint64 millisecondsBetween = 100;
    if (m_options.progress && m_sinceTold.elapsed() >= millisecondsBetween) {
        m_sinceTold.restart();
        m_options.progress(m_bytesDone + bytesOfFile, m_bytesTotal);
    }
}

}   // namespace katve
