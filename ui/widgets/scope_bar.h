#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace katve {

// Round, area, stage, theme, sector and search: what all pages show a part of.
class ScopeBar : public QWidget {
    Q_OBJECT

public:
    ScopeBar(Workspace &workspace, QWidget *parent);

    void focusSearch();

private:
    void layOut();
    void wire();
    void fill();
    void fillRounds();
    void fillCodes();
    void show();
    void apply();

    Workspace &m_workspace;
    QComboBox *m_round;
    QComboBox *m_area;
    QComboBox *m_stage;
    QComboBox *m_theme;
    QComboBox *m_sector;
    QLineEdit *m_search;
    QToolButton *m_everything;
};

}   // namespace katve
