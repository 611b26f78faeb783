#include "edit/merge/merge_files.h"
#include "edit/inventory_check.h"
#include "store/backups.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace katve {

namespace {

using StoreReason = StoreError::Reason;

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

}   // namespace

FilesToMerge::FilesToMerge(const QStringList &paths, const std::function<bool()> &cancelled)
{
    for (const QString &path : paths) {
        try {
            Database database = Database::open(path, Database::Access::Read);
            if (database.isNewer())
                throw StoreError(StoreReason::Newer, path);
            database.setCancelCheck(cancelled);
            m_sessions.push_back(std::make_unique<Session>(std::move(database)));
            throwUnlessSound(*m_sessions.back());
        } catch (const StoreError &error) {
            if (error.reason() == StoreReason::Cancelled || error.subject() == path)
                throw;
            throw StoreError(error.reason(), path, error.machineWords());
        }
        m_sources.push_back({.name = nameAmong(paths, path), .session = *m_sessions.back()});
    }
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
