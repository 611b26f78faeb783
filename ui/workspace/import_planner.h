#pragma once

#include "workspace/import_work.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace katve {

// Works out and carries out imports behind the window, one at a time. A plan that is asked for while another is being made
// takes its place.
class ImportPlanner : public QObject {
    Q_OBJECT

public:
    explicit ImportPlanner(QObject *parent);
    ~ImportPlanner() override;   // stops

    void plan(const ImportRequest &request);
    void import(const ImportRequest &request, const PlannedImport &plan, const Author &author, bool keepGood);
    void stop();
    [[nodiscard]] bool isPlanning() const { return m_planning.isRunning() || m_next.has_value(); }
    [[nodiscard]] bool isImporting() const { return m_importing.isRunning(); }

Q_SIGNALS:
    void stepped(int thousandths);
    void planned(const katve::SharedPlan &plan);
    void stopped();   // of a plan
    void done(const katve::DoneImport &done);

private:
    [[nodiscard]] ImportWatch newWatch();
    void startPlan(const ImportRequest &request);
    void finishPlan();

    QFutureWatcher<SharedPlan> m_planning;
    QFutureWatcher<DoneImport> m_importing;
    std::shared_ptr<std::atomic_bool> m_stop;   // of what is running: what has been finished already is never forgotten
    std::optional<ImportRequest> m_next;
};

}   // namespace katve
