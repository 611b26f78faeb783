#pragma once

#include "domain/provider.h"
#include "domain/table.h"

#include <set>
#include <span>

namespace katve {

enum class AlikeReason : std::uint8_t {
    Name,
    Municipality,
    Organisation,
    Phone,
    Email,
    Website,
    Provider,
    Service,
    Day
};

template <> struct CodeTable<AlikeReason> {
    static constexpr std::array names = std::to_array<std::string_view>(
        {"name", "municipality", "organisation", "phone", "email", "website", "provider", "service", "day"});
};

// Two rows that somebody may have typed twice, and why it looks so. `one` is the lesser id.
struct AlikeRows {
    Table table = Table::Providers;
    QString one{};
    QString other{};
    std::vector<AlikeReason> reasons{};
    friend bool operator==(const AlikeRows &, const AlikeRows &) = default;
};

// Pairs that somebody has said are not one.
using KeptApartPairs = std::set<std::pair<QString, QString>>;

// A name without the form of the enterprise, capitals, accents and punctuation, its words in order: what two ways of
// writing one name have in common.
[[nodiscard]] QString nameKey(const QString &name);

// By name where nothing speaks against it, or by phone, e-mail or website where the names have a word in
// common and home and organisation do not differ: a registry that several municipalities share is many providers'.
[[nodiscard]] std::vector<AlikeRows> alikeProviders(std::span<const Provider> providers, const KeptApartPairs &apart);
// The same service of the same provider, or of two alike, for some of the same stages and areas.
[[nodiscard]] std::vector<AlikeRows> alikeOfferings(std::span<const Offering> offerings,
                                                    std::span<const AlikeRows> alikeProviders,
                                                    const KeptApartPairs &apart);

}   // namespace katve
