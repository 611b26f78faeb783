#include "workspace/import_planner.h"
#include "print/table_language.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace katve {

ImportPlanner::ImportPlanner(QObject *parent) : QObject(parent)
{
    static_cast<void>(tableWordsOfAll());   // made here, as they cannot be beside the window, where they are needed
    connect(&m_planning, &QFutureWatcherBase::finished, this, &ImportPlanner::finishPlan);
    connect(&m_importing, &QFutureWatcherBase::finished, this, [this] { Q_EMIT done(m_importing.result()); });
}

ImportPlanner::~ImportPlanner()
{
    m_planning.disconnect(this);
    m_importing.disconnect(this);
    m_next.reset();
    stop();
    m_planning.waitForFinished();
    m_importing.waitForFinished();
}

ImportWatch ImportPlanner::newWatch()
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    // The planner waits for its work before it goes, and what is queued for it goes with it.
    return {.progress =
                [this, stop = m_stop](qint64 done, qint64 total) {
                    if (total <= 0 || stop->load())
                        return;
                    const int thousandths = static_cast<int>(std::min<qint64>(1000, 1000 * done / total));
                    QMetaObject::invokeMethod(
                        this, [this, thousandths] { Q_EMIT stepped(thousandths); }, Qt::QueuedConnection);
                },
            .cancelled = [stop = m_stop] { return stop->load(); }};
}

void ImportPlanner::plan(const ImportRequest &request)
{
    if (!m_planning.isRunning())
        return startPlan(request);
    stop();
    m_next = request;
}

void ImportPlanner::startPlan(const ImportRequest &request)
{
    m_planning.setFuture(QtConcurrent::run([request, watch = newWatch()]() -> SharedPlan {
        return std::make_shared<const PlannedImport>(planImport(request, watch));
    }));
}

void ImportPlanner::finishPlan()
{
    if (m_next)
        return startPlan(*std::exchange(m_next, std::nullopt));
    if (m_stop->load())
        Q_EMIT stopped();
    else
        Q_EMIT planned(m_planning.result());
}

void ImportPlanner::import(const ImportRequest &request, const PlannedImport &plan, const Author &author, bool keepGood)
{
    if (m_importing.isRunning())
        return;
    const PlannedImport readings{.isPackage = plan.isPackage, .round = plan.round, .sheets = plan.sheets};
    m_importing.setFuture(QtConcurrent::run([request, plan = readings, author, keepGood, watch = newWatch()] {
        return carryOutImport(request, plan, author, keepGood, watch);
    }));
}

void ImportPlanner::stop()
{
    m_next.reset();
    if (m_stop)
        m_stop->store(true);
}

}   // namespace katve
