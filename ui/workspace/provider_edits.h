#pragma once

#include "workspace/provider_book.h"

namespace katve {

// Acts on providers and what they give, each one edit.

// With the provider, when it is new as well.
[[nodiscard]] Edit offeringAddition(const Offering &offering, const std::optional<Provider> &newProvider);
// The provider with everything it gives. Contact people who work for it stay, and keep its name in words.
[[nodiscard]] Edit providerRemoval(const ProviderBook &book, const Provider &provider,
                                   const std::vector<ContactPerson> &contacts);

}   // namespace katve
