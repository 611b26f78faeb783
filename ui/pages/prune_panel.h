#pragma once

#include "edit/pruning.h"
#include "workspace/workspace.h"

#include <QDialog>

class QPushButton;

namespace katve {

class DateField;
class TextLabel;

// Removing the history before a day: what would go, what stays, or why it cannot be done. A backup is made first.
class PrunePanel : public QDialog {
    Q_OBJECT

public:
    PrunePanel(Workspace &workspace, QWidget *window);

Q_SIGNALS:
    void pruned(const QString &sentence);

private:
    void layOut();
    void showPlan();
    void carryOut();

    Workspace &m_workspace;
    std::optional<PruningPlan> m_plan;
    DateField *m_before;
    TextLabel *m_says;
    QPushButton *m_go;
};

}   // namespace katve
