#pragma once

#include "workspace/merge_planner.h"
#include "workspace/workspace.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace katve {

class TextLabel;

// Files to merge: first what they would bring, then, when the user says so, the merge as one act, then its report.
class MergePanel : public QWidget {
    Q_OBJECT

public:
    MergePanel(Workspace &workspace, QWidget *parent);

    void plan(const QStringList &files);
    void saveReport(const QString &path);

Q_SIGNALS:
    void told(const QString &sentence);
    void filesWanted();
    void disputesWanted();
    void twiceWanted();

private:
    enum class State { Nothing, Planning, Planned, Merged };
    void layOut();
    void wire();
    void enter(State state);
    void showPlan(const PlannedMerge &merge);
    void merge();
    void carryOut();
    void showReport();
    void askWhereToSave();
    void print();
    [[nodiscard]] QString reportHtml(std::size_t most);

    Workspace &m_workspace;
    MergePlanner *m_planner;
    QStringList m_files;
    PlannedMerge m_merge;
    MergeReport m_report;
    TextLabel *m_hint;
    QProgressBar *m_progress;
    QTextBrowser *m_text;
    QPushButton *m_choose;
    QPushButton *m_go;
    QPushButton *m_stop;
    QPushButton *m_settle;
    QPushButton *m_twice;
    QPushButton *m_save;
    QPushButton *m_print;
};

}   // namespace katve
