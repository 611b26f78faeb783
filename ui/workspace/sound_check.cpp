#include "workspace/sound_check.h"
#include "edit/inventory_check.h"
#include "store/backups.h"

#include <QtConcurrent>

#include <chrono>
#include <utility>

namespace katve {

namespace {

using Stop = std::shared_ptr<std::atomic_bool>;

[[nodiscard]] Database openedFor(const QString &path, Database::Access access, const Stop &stop)
{
    Database database = Database::open(path, access);
    database.setCancelCheck([stop] { return stop->load(); });
    return database;
}

void check(const QString &path, Database::Access access, const Stop &stop)
{
    Session session(openedFor(path, access, stop));
    throwUnlessSound(session);
}

// Nothing when there is one of today already, or one has been made, and that has passed the check.
void backUp(const Backups &backups, const QString &path, const Stop &stop)
{
    backups.make(openedFor(path, Database::Access::Read, stop), BackupCause::Day, QDateTime::currentDateTimeUtc(),
                 [&stop](const QString &copy) { check(copy, Database::Access::Inspect, stop); });
}

}   // namespace

SoundCheck::Found SoundCheck::checked(const QString &path, const Stop &stop)
{
    Found found;
    const Backups backups(path);
    const bool isFirstOfDay = !backups.hasOneOf(QDate::currentDate());
    try {
        if (isFirstOfDay) {
            backUp(backups, path, stop);
            return found;
        }
    } catch (...) {
        found.noBackup = std::current_exception();   // whether the file is at fault is seen from itself
    }
    try {
        check(path, Database::Access::Read, stop);
    } catch (...) {
        found.fault = std::current_exception();
    }
    return found;
}

SoundCheck::SoundCheck(const QString &path) : m_path(path)
{
    using namespace std::chrono_literals;
    connect(&m_work, &QFutureWatcherBase::finished, this, &SoundCheck::tell);
    connect(&m_moment, &QTimer::timeout, this, &SoundCheck::begin);
    m_moment.setSingleShot(true);
    m_moment.start(300ms);
}

void SoundCheck::begin()
{
    m_moment.stop();
    if (!std::exchange(m_hasBegun, true))
        m_work.setFuture(QtConcurrent::run([path = m_path, stop = m_stop] { return checked(path, stop); }));
}

void SoundCheck::tell()
{
    const Found found = m_work.result();
    if (found.fault)
        return Q_EMIT failed();
    Q_EMIT passed();
    try {
        if (found.noBackup)
            std::rethrow_exception(found.noBackup);
    } catch (const StoreError &reason) {
        Q_EMIT notBackedUp(reason);
    }
}

SoundCheck::~SoundCheck()
{
    m_stop->store(true);
    m_work.disconnect(this);
    m_work.waitForFinished();
}

void SoundCheck::wait()
{
    begin();
    m_work.waitForFinished();
    if (const std::exception_ptr fault = m_work.result().fault)
        std::rethrow_exception(fault);
}

}   // namespace katve
