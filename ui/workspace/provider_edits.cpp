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

Edit providerRemoval(const ProviderBook &book, const Provider &provider)
{
    Edit edit{.kind = EditKind::RemoveProvider};
    for (const Offering *offering : book.offeringsOf(provider.id))
        edit.changes.push_back(removal(*offering));   // first: they refer to the provider
    edit.changes.push_back(removal(provider));
    return edit;
}

}   // namespace katve
