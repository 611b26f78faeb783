#include "workspace/exporter.h"
#include "exchange/package_export.h"
#include "exchange/sheets/sheet_error.h"
#include "exchange/tables/table_export.h"
#include "words/error_text.h"
#include "words/sheet_words.h"

#include <QPromise>
#include <QtConcurrent>

#include <algorithm>

namespace katve {

namespace {

using PathPromise = QPromise<QString>;

[[nodiscard]] qint64 rowsIn(Session &session)
{
    qint64 rows = 0;
    for (std::size_t table = 1; table < packageTablesEnd; ++table)
        rows += rowCount(session.database(), static_cast<Table>(table));
    return std::max<qint64>(1, rows);
}

void writeOrder(PathPromise &promise, const ExportOrder &order)
{
    Session session(Database::open(order.inventory, Database::Access::Read));
    const auto cancelled = [&promise] { return promise.isCanceled(); };
    const auto step = [&promise](qint64 done, qint64 total) {
        promise.setProgressValue(static_cast<int>(done * Exporter::steps / std::max<qint64>(1, total)));
    };
    if (tableFormat(order.destination))
        return exportTables(session, order.destination,
                            {.words = order.words,
                             .withPeople = order.withPeople,
                             .today = QDate::currentDate(),
                             .progress = step,
                             .cancelled = cancelled});
    const qint64 all = rowsIn(session);
    exportPackage(
        session, order.destination,
        {.withPeople = order.withPeople, .progress = [&](qint64 rows) { step(rows, all); }, .cancelled = cancelled});
}

void write(PathPromise &promise, const ExportOrder &order)
{
    promise.setProgressRange(0, Exporter::steps);
    QString failure;
    try {
        writeOrder(promise, order);
    } catch (const StoreError &error) {
        failure = errorText(error, error.subject().isEmpty() ? order.destination : error.subject());
    } catch (const SheetError &error) {
        failure = sheetErrorText(error);
    } catch (const std::bad_alloc &) {
        failure = Exporter::tr("There is not enough memory for this. Close other programs and try again.");
    }
    promise.addResult(failure);
}

}   // namespace

Exporter::Exporter(QObject *parent) : QObject(parent)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &Exporter::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, &Exporter::stepped);
}

// The worker writes beside what is to be replaced, and takes that away when it is told to stop.
Exporter::~Exporter()
{
    m_work.disconnect(this);
    m_work.cancel();
    m_work.waitForFinished();
}

void Exporter::write(const ExportOrder &order)
{
    if (isRunning())
        return;
    m_work.setFuture(QtConcurrent::run([order](PathPromise &promise) { katve::write(promise, order); }));
}

void Exporter::stop()
{
    m_work.cancel();
}

void Exporter::finish()
{
    if (m_work.future().resultCount() == 0)   // a promise that was cancelled keeps no result
        Q_EMIT stopped();
    else if (const QString failure = m_work.result(); failure.isEmpty())
        Q_EMIT written();
    else
        Q_EMIT failed(failure);
}

}   // namespace katve
