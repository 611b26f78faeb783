#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace katve {

// Begins the first mapping round of an inventory: its name, its area, its day, and which service types it asks about.
class RoundStarter : public QWidget {
    Q_OBJECT

public:
    RoundStarter(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void layOut();
    void fillAreas();
    void fillTypes();
    void begin();

    Workspace &m_workspace;
    QLineEdit *m_name;
    QComboBox *m_area;
    QDateEdit *m_day;
    QComboBox *m_types;
};

}   // namespace katve
