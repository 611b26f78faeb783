#include "pages/contacts_page.h"
#include "pages/contacts_panel.h"
#include "pages/people_exports_panel.h"
#include "pages/person_panel.h"
#include "widgets/guarded.h"

#include <QBoxLayout>
#include <QTabWidget>

#include <algorithm>

namespace katve {

ContactsPage::ContactsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fresh(this, [this] { reload(); })
    , m_tabs(new QTabWidget(this))
    , m_contacts(new ContactsPanel(workspace, m_tabs))
    , m_person(new PersonPanel(workspace, m_tabs))
    , m_exports(new PeopleExportsPanel(workspace, m_tabs))
{
    m_tabs->setObjectName(QStringLiteral("contactTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Contact people"));
    m_tabs->addTab(m_contacts, tr("Contact people"));
    m_tabs->addTab(m_person, tr("Everything about a person"));
    m_tabs->addTab(m_exports, tr("Copies with names"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_tabs);
    wire();
}

void ContactsPage::wire()
{
    connect(m_contacts, &ContactsPanel::told, this, &ContactsPage::told);
    connect(m_person, &PersonPanel::told, this, &ContactsPage::told);
    connect(m_contacts, &ContactsPanel::everythingWanted, this, &ContactsPage::showEverythingAbout);
    connect(m_tabs, &QTabWidget::currentChanged, &m_fresh, &FreshWhenSeen::mark);
    Session &session = m_workspace.session();
    connect(&session, &Session::applied, this, [this](qint64, const std::vector<Change> &changes) {
        const auto concerns = [](const Change &change) {
            return change.table == Table::Contacts || change.table == Table::Providers;
        };
        if (std::ranges::any_of(changes, concerns))
            m_fresh.mark();
    });
    connect(&session, &Session::bulkApplied, &m_fresh, &FreshWhenSeen::mark);
}

void ContactsPage::reload()
{
    m_contacts->reload();
    m_exports->reload();
}

void ContactsPage::show(const QString &contact)
{
    m_tabs->setCurrentWidget(m_contacts);
    m_fresh.catchUp();
    m_contacts->show(contact);
}

void ContactsPage::showEverythingAbout(const Person &person)
{
    m_tabs->setCurrentWidget(m_person);
    m_person->look(person);
}

bool ContactsPage::saveTyped()
{
    const bool isKept = m_contacts->save();
    if (!isKept)
        m_tabs->setCurrentWidget(m_contacts);
    return isKept;
}

}   // namespace katve
