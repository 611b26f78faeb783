#pragma once

#include "charts/gap_choice.h"
#include "workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace katve {

// What the gaps page shows of its scope, and how.
class GapsControls : public QWidget {
    Q_OBJECT

public:
    GapsControls(Workspace &workspace, QWidget *parent);

    [[nodiscard]] const GapChoice &choice() const { return m_choice; }
    void setChoice(const GapChoice &choice);
    void fillAreas();   // the kinds of areas that the round has

Q_SIGNALS:
    void changed();

private:
    void fill();
    void layOut();
    void widenLists();
    void read();
    void show();

    Workspace &m_workspace;
    GapChoice m_choice;
    QComboBox *m_show;
    QComboBox *m_by;
    QComboBox *m_beside;
    QComboBox *m_measure;
    QComboBox *m_order;
    QCheckBox *m_statutory;
};

}   // namespace katve
