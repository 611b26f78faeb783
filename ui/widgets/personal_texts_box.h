#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace katve {

class TextLabel;

// Before something is shared: how many texts look as if they told who somebody is, and which. It forbids nothing. Not to be
// seen when there are none.
class PersonalTextsBox : public QWidget {
    Q_OBJECT

public:
    PersonalTextsBox(Workspace &workspace, QWidget *parent);

    void look();
    [[nodiscard]] int count() const { return m_count; }

private:
    void showList();

    Workspace &m_workspace;
    TextLabel *m_says;
    QPushButton *m_where;
    QTreeWidget *m_list;
    int m_count = 0;
};

}   // namespace katve
