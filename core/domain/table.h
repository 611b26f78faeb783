#pragma once

#include "domain/codes.h"

namespace katve {

enum class Table : std::uint8_t {
    Inventory,
    Areas,
    Memberships,
    Population,
    Groups,
    Themes,
    Services,
    Providers,
    Offerings,
    Rounds,
    Answers,
    Contacts,   // people: in a package only when asked for
    // What merging keeps, and no data package holds.
    KnownEdits,
    KnownWrites,
    Disputes,
    KeptAparts
};

template <> struct CodeTable<Table> {
    static constexpr std::array names = std::to_array<std::string_view>(
        {"inventory", "areas", "memberships", "population", "groups", "themes", "services", "providers", "offerings",
         "rounds", "answers", "contacts", "known_edits", "known_writes", "disputes", "kept_apart"});
};

// The tables of a data package; they are numbered from `Areas` up to here.
inline constexpr Table lastPackageTable = Table::Contacts;
inline constexpr std::size_t packageTablesEnd = static_cast<std::size_t>(lastPackageTable) + 1;

// Rows about the inventory's subject, and not about how the file came to be what it is.
[[nodiscard]] constexpr bool isSubject(Table table)
{
    return table <= lastPackageTable;
}

}   // namespace katve
