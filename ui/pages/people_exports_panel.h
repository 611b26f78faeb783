#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QTreeWidget;

namespace katve {

class TextLabel;

// Which copies that were given away held names: when, who made them, for whom, how many people.
class PeopleExportsPanel : public QWidget {
    Q_OBJECT

public:
    PeopleExportsPanel(Workspace &workspace, QWidget *parent);

    void reload();
    [[nodiscard]] int count() const;

private:
    Workspace &m_workspace;
    TextLabel *m_hint;
    QTreeWidget *m_list;
};

}   // namespace katve
