#include "exchange/tables/table_words.h"

#include <algorithm>
#include <array>

namespace katve {

bool hasNameBeside(Table table, std::string_view field)
{
    using Place = std::pair<Table, std::string_view>;
    static constexpr std::array places{
        Place{Table::Areas, "merged_into"},      Place{Table::Memberships, "municipality"},
        Place{Table::Memberships, "code"},       Place{Table::Population, "municipality"},
        Place{Table::Services, "group"},         Place{Table::Services, "themes"},
        Place{Table::Services, "replaced_by"},   Place{Table::Providers, "organisation"},
        Place{Table::Providers, "municipality"}, Place{Table::Offerings, "provider"},
        Place{Table::Offerings, "service"},      Place{Table::Offerings, "catchment"},
        Place{Table::Rounds, "areas"},           Place{Table::Rounds, "services"},
        Place{Table::Answers, "round"},          Place{Table::Answers, "municipality"},
        Place{Table::Answers, "service"},        Place{Table::Contacts, "provider"},
        Place{Table::Contacts, "areas"}};
    return std::ranges::find(places, Place{table, field}) != places.end();
}

}   // namespace katve
