#include "workspace/sound_check.h"
#include "edit/inventory_check.h"

#include <QtConcurrent>

namespace katve {

namespace {

using Reason = StoreError::Reason;

void check(const QString &path, const std::shared_ptr<std::atomic_bool> &stop)
{
    Session session(Database::open(path, Database::Access::Read));
    session.database().setCancelCheck([stop] { return stop->load(); });
    const std::vector<CheckFinding> findings = checkInventory(session);
    if (findings.empty())
        return;
    const bool isDamaged = findings.front().kind == CheckFinding::Kind::DamagedPages;
    throw StoreError(isDamaged ? Reason::Damaged : Reason::LogDisagrees, path, findings.front().detail);
}

}   // namespace

SoundCheck::SoundCheck(const QString &path)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        if (m_work.result())
            Q_EMIT failed();
    });
    m_work.setFuture(QtConcurrent::run([path, stop = m_stop] {
        try {
            check(path, stop);
        } catch (...) {
            return std::current_exception();
        }
        return std::exception_ptr();
    }));
}

SoundCheck::~SoundCheck()
{
    m_stop->store(true);
    m_work.disconnect(this);
    m_work.waitForFinished();
}

void SoundCheck::wait()
{
    m_work.waitForFinished();
    if (const std::exception_ptr found = m_work.result())
        std::rethrow_exception(found);
}

}   // namespace katve
