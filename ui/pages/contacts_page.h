#pragma once

#include "pages/fresh_when_seen.h"
#include "workspace/workspace.h"

#include <QWidget>

class QTabWidget;

namespace katve {

class ContactsPanel;
class PeopleExportsPanel;
class PersonPanel;
struct Person;

// Yhdyshenkilöt: whom to ask, what is known about a person, and which copies hold names.
class ContactsPage : public QWidget {
    Q_OBJECT

public:
    ContactsPage(Workspace &workspace, QWidget *parent);

    // Before the inventory is closed; false: something is not kept, and the page says why.
    [[nodiscard]] bool saveTyped();
    void show(const QString &contact);
    void showEverythingAbout(const Person &person);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void wire();
    void reload();

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    QTabWidget *m_tabs;
    ContactsPanel *m_contacts;
    PersonPanel *m_person;
    PeopleExportsPanel *m_exports;
};

}   // namespace katve
