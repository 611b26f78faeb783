#include "workspace/provider_edits.h"

namespace katve {

Edit offeringAddition(const Offering &offering, const std::optional<Provider> &newProvider)
{
    Edit edit{.kind = EditKind::AddOffering};
    if (newProvider)
        edit.changes.push_back(addition(*newProvider));   // first: the offering refers to it
    edit.changes.push_back(addition(offering));
    return edit;
}

Edit providerRemoval(const ProviderBook &book, const Provider &provider, const std::vector<ContactPerson> &contacts)
{
    Edit edit{.kind = EditKind::RemoveProvider};
    for (const ContactPerson &contact : contacts) {
        ContactPerson left = contact;
        left.provider.clear();
        if (left.organisation.isEmpty())
            left.organisation = provider.name;
        edit.changes.push_back(*difference(contact, left));
    }
    for (const Offering *offering : book.offeringsOf(provider.id))
        edit.changes.push_back(removal(*offering));   // first: they refer to the provider
    edit.changes.push_back(removal(provider));
    return edit;
}

}   // namespace katve
