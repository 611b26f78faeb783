#include "workspace/merge_planner.h"
#include "edit/merge/merge_files.h"
#include "store/files.h"
#include "words/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrent>

#include <algorithm>

namespace katve {

namespace {

using MergePromise = QPromise<PlannedMerge>;

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

// One by one, so that a file that cannot be read does not keep the others out.
class Work {
public:
    Work(MergePromise &promise, QString ours, QStringList others)
        : m_promise(promise)
        , m_path(std::move(ours))
        , m_others(std::move(others))
    {}

    [[nodiscard]] PlannedMerge run()
    {
        const int steps = static_cast<int>(m_others.size()) + 1;
        m_promise.setProgressRange(0, steps);
        for (const QString &path : m_others) {
            if (m_promise.isCanceled())
                return {};
            openOne(path);
            m_promise.setProgressValue(++m_done);
        }
        Session ours(Database::open(m_path, Database::Access::Read));
        m_merge.plan = planMerge(ours, m_sources, {.cancelled = [this] { return m_promise.isCanceled(); }});
        return std::move(m_merge);
    }

private:
    void openOne(const QString &path)
    {
        if (isSameFile(m_path, path)) {
            m_merge.refused.push_back({path, MergePlanner::tr("This is the inventory that is open.")});
            return;
        }
        try {
            auto file = std::make_unique<FilesToMerge>(QStringList{path}, [this] { return m_promise.isCanceled(); });
            m_sources.push_back({.name = nameAmong(m_others, path), .session = file->sources().front().session});
            m_files.push_back(std::move(file));
        } catch (const StoreError &error) {
            m_merge.refused.push_back({path, errorText(error, path)});
        }
    }

    MergePromise &m_promise;
    QString m_path;
    QStringList m_others;
    int m_done = 0;
    std::vector<std::unique_ptr<FilesToMerge>> m_files;
    std::vector<MergeSource> m_sources;
    PlannedMerge m_merge;
};

void planInto(MergePromise &promise, const QString &ours, const QStringList &others)
{
    PlannedMerge merge;
    try {
        merge = Work(promise, ours, others).run();
    } catch (const StoreError &error) {
        merge.failure = errorText(error, error.subject().isEmpty() ? ours : error.subject());
    } catch (const std::bad_alloc &) {
        merge.failure =
            MergePlanner::tr("There is not enough memory for this. Close other programs, or take fewer files at once.");
    }
    promise.addResult(std::move(merge));
}

}   // namespace

MergePlanner::MergePlanner(QObject *parent) : QObject(parent)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &MergePlanner::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT stepped(done, m_work.progressMaximum()); });
}

MergePlanner::~MergePlanner()
{
    m_work.disconnect(this);
    m_work.cancel();
    m_work.waitForFinished();
}

void MergePlanner::plan(const QString &ours, const QStringList &others)
{
    if (isRunning())
        return;
    m_work.setFuture(QtConcurrent::run([ours, others](MergePromise &promise) { planInto(promise, ours, others); }));
}

void MergePlanner::stop()
{
    m_work.cancel();
}

void MergePlanner::finish()
{
    if (m_work.future().resultCount() == 0)   // a promise that was cancelled keeps no result
        Q_EMIT stopped();
    else
        Q_EMIT planned(m_work.result());
}

}   // namespace katve
