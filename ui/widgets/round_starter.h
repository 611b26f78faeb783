#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace katve {

// Begins a mapping round: its name, its area, its day, which service types it asks about, and whether the answers of an
// earlier round, of this inventory or another, come along as carried.
class RoundStarter : public QWidget {
    Q_OBJECT

public:
    RoundStarter(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void begun();
    void told(const QString &sentence);

private:
    void layOut();
    void fillAreas();
    void fillTypes();
    void fillEarlier();
    void askOther();
    void takeOther(const QString &path);   // another inventory, whose last round's answers come along
    [[nodiscard]] Edit act(const Round &round);
    void begin();

    Workspace &m_workspace;
    QLineEdit *m_name;
    QComboBox *m_area;
    QDateEdit *m_day;
    QComboBox *m_types;
    QComboBox *m_earlier;
};

}   // namespace katve
