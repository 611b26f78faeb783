#pragma once

#include "analysis/matrix_input.h"

#include <algorithm>

namespace katve {

// From keys to the dense numbers of a matrix; nothing for what is not in its round.

[[nodiscard]] inline std::optional<std::size_t> municipalityIndex(const MatrixInput &input, std::string_view code)
{
    const auto found = std::ranges::lower_bound(input.municipalities, code);
    if (found == input.municipalities.end() || *found != code)
        return std::nullopt;
    return static_cast<std::size_t>(found - input.municipalities.begin());
}

[[nodiscard]] inline std::optional<std::size_t> serviceIndex(const MatrixInput &input, std::string_view key)
{
    const auto found = std::ranges::lower_bound(input.services, key, {}, &MatrixService::key);
    if (found == input.services.end() || found->key != key)
        return std::nullopt;
    return static_cast<std::size_t>(found - input.services.begin());
}

[[nodiscard]] inline std::optional<std::size_t> regionIndex(const MatrixInput &input, AreaKind kind,
                                                            std::string_view code)
{
    const auto found = std::ranges::find_if(
        input.regions, [&](const MatrixRegion &region) { return region.kind == kind && region.code == code; });
    return found == input.regions.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(found - input.regions.begin()));
}

// The number of an area as a place that a service reaches.
[[nodiscard]] inline std::optional<std::uint32_t> placeIndex(const MatrixInput &input, AreaKind kind,
                                                             std::string_view code)
{
    if (kind == AreaKind::Municipality) {
        const auto index = municipalityIndex(input, code);
        return index ? std::optional(static_cast<std::uint32_t>(*index)) : std::nullopt;
    }
    const auto index = regionIndex(input, kind, code);
    return index ? std::optional(static_cast<std::uint32_t>(input.municipalities.size() + *index)) : std::nullopt;
}

}   // namespace katve
