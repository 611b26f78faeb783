#pragma once

#include "analysis/status.h"

#include <string_view>

namespace katve {

// Whether an offering counts in the view. Dates are ISO texts, whose order is that of the days; empty is no limit.
[[nodiscard]] constexpr bool countsInView(OfferingStatus status, std::string_view startsOn, std::string_view endsOn,
                                          std::string_view asOf, View view)
{
    if (view == View::Future) {
        const bool comes = status == OfferingStatus::Operating || status == OfferingStatus::Preparing
            || status == OfferingStatus::Planned;
        return comes && (endsOn.empty() || endsOn > asOf);
    }
    const bool runs = status == OfferingStatus::Operating || status == OfferingStatus::Ending
        || (status == OfferingStatus::Ended && !endsOn.empty());
    return runs && (startsOn.empty() || startsOn <= asOf) && (endsOn.empty() || endsOn >= asOf);
}

}   // namespace katve
