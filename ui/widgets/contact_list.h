#pragma once

#include "domain/contact_person.h"
#include "workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTreeWidget;

namespace katve {

class FirstColumn;
class TextLabel;

// Contact people by name, found by name, role, workplace and area.
class ContactList : public QWidget {
    Q_OBJECT

public:
    ContactList(Workspace &workspace, QWidget *parent);

    void reload();
    [[nodiscard]] QString current() const;     // id; empty: none
    void setCurrent(const QString &contact);   // also one that the filter has left out
    [[nodiscard]] bool isEmpty() const { return m_shown == 0; }

Q_SIGNALS:
    void chosen();
    void additionWanted(const QString &name);

private:
    void layOut();
    [[nodiscard]] QWidget *madeAdder();
    [[nodiscard]] bool matches(const ContactPerson &contact) const;
    void add(const ContactPerson &contact);
    void select(const QString &contact);
    void showCount(int all);

    Workspace &m_workspace;
    QLineEdit *m_filter;
    QCheckBox *m_overdue;
    QTreeWidget *m_tree;
    FirstColumn *m_firstColumn;
    TextLabel *m_hint;
    TextLabel *m_count;
    QLineEdit *m_newName;
    int m_shown = 0;
};

}   // namespace katve
