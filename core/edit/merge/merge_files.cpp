#include "edit/merge/merge_files.h"
#include "edit/inventory_check.h"
#include "store/backups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace katve {

namespace {

using Reason = StoreError::Reason;

// By name, and by folder too where two have the same name.
[[nodiscard]] QString nameAmong(const QStringList &paths, const QString &path)
{
    const QFileInfo file(path);
    const auto isNamesake = [&](const QString &other) {
        return other != path && QFileInfo(other).fileName() == file.fileName();
    };
    return std::ranges::any_of(paths, isNamesake) ? file.absoluteDir().dirName() + QLatin1Char('/') + file.fileName()
                                                  : file.fileName();
}

void expectSound(Session &session, const QString &path)
{
    const std::vector<CheckFinding> findings = checkInventory(session);
    if (findings.empty())
        return;
    const bool isDamage = findings.front().kind == CheckFinding::Kind::DamagedPages;
    throw StoreError(isDamage ? Reason::Damaged : Reason::LogDisagrees, path);
}

}   // namespace

FilesToMerge::FilesToMerge(const QStringList &paths, const std::function<bool()> &cancelled)
{
    for (const QString &path : paths) {
        try {
            m_sessions.push_back(std::make_unique<Session>(open(path, cancelled)));
            expectSound(*m_sessions.back(), path);
        } catch (const StoreError &error) {
            if (error.reason() == Reason::Cancelled || error.subject() == path)
                throw;
            throw StoreError(error.reason(), path, error.machineWords());
        }
        m_sources.push_back({.name = nameAmong(paths, path), .session = *m_sessions.back()});
    }
}

Database FilesToMerge::open(const QString &path, const std::function<bool()> &cancelled)
{
    const auto opened = [&](const QString &where, Database::Access access) {
        Database database = Database::open(where, access);
        if (database.isNewer())
            throw StoreError(Reason::Newer, path);
        database.setCancelCheck(cancelled);
        return database;
    };
    try {
        return opened(path, Database::Access::Read);
    } catch (const StoreError &error) {
        if (error.reason() != Reason::Older)
            throw;
    }
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString copy = m_copies->filePath(QStringLiteral("%1.katve").arg(m_sessions.size()));
    if (!QFile::copy(path, copy))
        throw StoreError(Reason::Failed, path);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return opened(copy, Database::Access::Write);
}

MergeReport carryOutBackedUp(Session &ours, const MergePlan &plan)
{
    const Backups backups(ours.database().path());
    const Backup backup = backups.make(ours.database(), BackupCause::Merge, QDateTime::currentDateTimeUtc());
    try {
        MergeReport report = carryOutMerge(ours, plan);
        report.backup = backup.path;
        return report;
    } catch (...) {
        Backups::discard(backup);
        throw;
    }
}

MergeReport mergeFiles(Session &ours, const FilesToMerge &others, const MergeOptions &options,
                       const std::function<void(const MergeReport &)> &planned)
{
    ours.ensureSound();
    const MergePlan plan = planMerge(ours, others.sources(), options);
    if (planned)
        planned(plan.report);
    if (plan.isEmpty())
        return plan.report;
    return carryOutBackedUp(ours, plan);
}

}   // namespace katve
