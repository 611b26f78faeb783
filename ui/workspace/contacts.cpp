#include "workspace/contacts.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ContactWords {
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

template <typename Is> [[nodiscard]] std::vector<ContactPerson> contactsWhere(Workspace &workspace, Is &&is)
{
    std::vector<ContactPerson> contacts;
    workspace.session().stores().of<ContactPerson>().forEach([&](const auto &stored) {
        if (is(stored.row))
            contacts.push_back(stored.row);
    });
    std::ranges::sort(contacts, [&](const ContactPerson &one, const ContactPerson &other) {
        return workspace.names().comesBefore(one.name, other.name);
    });
    return contacts;
}

}   // namespace

std::vector<ContactPerson> allContacts(Workspace &workspace)
{
    return contactsWhere(workspace, [](const ContactPerson &) { return true; });
}

std::vector<ContactPerson> contactsFor(Workspace &workspace, const QString &municipality, const AreaRefs &regions,
                                       const QStringList &providers)
{
    return contactsWhere(workspace, [&](const ContactPerson &contact) {
        const bool isFor = std::ranges::any_of(contact.areas, [&](const AreaRef &area) {
            return isWholeCountry(area) || area == AreaRef{AreaKind::Municipality, municipality}
            || std::ranges::find(regions, area) != regions.end();
        });
        return isFor || (contact.areas.empty() && providers.contains(contact.provider));
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

QString workplaceOf(const Workspace &workspace, const ContactPerson &contact)
{
    return contact.provider.isEmpty() ? contact.organisation : workspace.names().provider(contact.provider);
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
