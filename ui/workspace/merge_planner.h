#pragma once

#include "edit/merge_overview.h"

#include <QFutureWatcher>
#include <QStringList>

namespace katve {

// A file that cannot be merged, and why, in words.
struct RefusedFile {
    QString path{};
    QString why{};
};

// What a merge would do, and the files it would do without.
struct PlannedMerge {
    MergePlan plan{};
    std::vector<RefusedFile> refused{};
    QString failure{};   // why nothing could be worked out at all
};

// Opens, checks and compares the files behind the window, on connections of its own. Nothing is written.
class MergePlanner : public QObject {
    Q_OBJECT

public:
    explicit MergePlanner(QObject *parent);
    ~MergePlanner() override;

    void plan(const QString &ours, const QStringList &others);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void stepped(int done, int total);
    void planned(const katve::PlannedMerge &merge);
    void stopped();

private:
    void finish();

    QFutureWatcher<PlannedMerge> m_work;
};

}   // namespace katve
