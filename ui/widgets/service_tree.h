#pragma once

#include "workspace/workspace.h"

#include <QTreeWidget>

namespace katve {

class FirstColumn;

// The service types under their groups; a tick says that a type belongs to the round.
class ServiceTree : public QTreeWidget {
    Q_OBJECT

public:
    enum class Shown {
        OfRoundDay,
        OfRound,
        All
    };   // in force on the round's day, in the round, also ended and to come

    ServiceTree(Workspace &workspace, QWidget *parent);

    void reload(Shown shown);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString current() const;   // key; empty: none, or a group
    [[nodiscard]] QString currentGroup() const;
    void setCurrent(const QString &service);

Q_SIGNALS:
    void chosen(const QString &service);
    void switched(const QStringList &services, bool on);

private:
    [[nodiscard]] bool isShown(const ServiceType &type, Shown shown) const;
    [[nodiscard]] bool isInScope(const ServiceType &type) const;
    QTreeWidgetItem *groupItem(const QString &group);
    void addType(const ServiceType &type);
    void tellSwitched(QTreeWidgetItem *item);
    void tickGroups();

    Workspace &m_workspace;
    FirstColumn *m_firstColumn;
    QSet<QString> m_inRound;
    int m_count = 0;
};

}   // namespace katve
