#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace katve {

class HistoryModel;
class TextLabel;

// Every act that the file remembers, across closing and opening; any of them can be taken back, or it says why not.
// Stands beside the window, so that what it changes is seen.
class HistoryPanel : public QDialog {
    Q_OBJECT

public:
    HistoryPanel(Workspace &workspace, QWidget *window);

private:
    void layOut();
    void takeBack();
    void askToPrune();
    void showState();

    Workspace &m_workspace;
    HistoryModel *m_model;
    QTableView *m_table;
    QPushButton *m_takeBack;
    QPushButton *m_prune;
    TextLabel *m_told;
};

}   // namespace katve
