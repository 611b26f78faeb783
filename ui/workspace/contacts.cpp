#include "workspace/contacts.h"
#include "report/municipality_facts.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ContactWords {
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

template <typename Is>
[[nodiscard]] std::vector<ContactPerson> contactsWhere(Session &session, const Names &names, Is &&is)
{
    std::vector<ContactPerson> contacts;
    session.stores().of<ContactPerson>().forEach([&](const auto &stored) {
        if (is(stored.row))
            contacts.push_back(stored.row);
    });
    std::ranges::sort(contacts, [&](const ContactPerson &one, const ContactPerson &other) {
        return names.comesBefore(one.name, other.name);
    });
    return contacts;
}

template <typename Is> [[nodiscard]] std::vector<ContactPerson> contactsWhere(Workspace &workspace, Is &&is)
{
    return contactsWhere(workspace.session(), workspace.names(), std::forward<Is>(is));
}

[[nodiscard]] bool isFor(const MunicipalityFacts &facts, const AreaRef &area)
{
    return isWholeCountry(area) || area == AreaRef{AreaKind::Municipality, facts.municipality}
    || std::ranges::find(facts.regions, area, &Compared::area) != facts.regions.end();
}

[[nodiscard]] bool isOfAProvider(const MunicipalityFacts &facts, const ContactPerson &contact)
{
    return !contact.provider.isEmpty() && std::ranges::any_of(facts.contacts, [&](const Contact &reaching) {
        return reaching.provider.id == contact.provider;
    });
}

}   // namespace

std::vector<ContactPerson> allContacts(Workspace &workspace)
{
    return contactsWhere(workspace, [](const ContactPerson &) { return true; });
}

std::vector<ContactPerson> contactsFor(Session &session, const Names &names, const MunicipalityFacts &facts)
{
    return contactsWhere(session, names, [&](const ContactPerson &contact) {
        return contact.areas.empty()
            ? isOfAProvider(facts, contact)
            : std::ranges::any_of(contact.areas, [&](const AreaRef &area) { return isFor(facts, area); });
    });
}

std::vector<ContactPerson> contactsOf(Workspace &workspace, const QString &provider)
{
    return contactsWhere(
        workspace, [&](const ContactPerson &contact) { return !provider.isEmpty() && contact.provider == provider; });
}

std::vector<ContactPerson> overdueContacts(Workspace &workspace, QDate today)
{
    return contactsWhere(workspace, [today](const ContactPerson &contact) { return contact.isOverdue(today); });
}

QString workplaceOf(const Names &names, const ContactPerson &contact)
{
    return contact.provider.isEmpty() ? contact.organisation : names.provider(contact.provider);
}

QString contactLine(const ContactPerson &contact)
{
    const QString who = contact.role.isEmpty()
        ? contact.name
        : ContactWords::tr("%1, %2", "name, role").arg(contact.name, contact.role);
    QStringList ways{contact.phone, contact.email};
    ways.removeAll(QString());
    return ways.isEmpty() ? who : ContactWords::tr("%1: %2", "who, how to reach them").arg(who, ways.join(u", "_s));
}

}   // namespace katve
