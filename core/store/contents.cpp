#include "store/contents.h"
#include "store/database.h"
#include "store/statement.h"

namespace katve {

namespace {

[[nodiscard]] const char *anySql(Table table)
{
    switch (table) {
    case Table::Inventory: return "SELECT 1 FROM inventory LIMIT 1";
    case Table::Areas: return "SELECT 1 FROM area WHERE listed = 1 LIMIT 1";
    case Table::Memberships: return "SELECT 1 FROM membership LIMIT 1";
    case Table::Population: return "SELECT 1 FROM population LIMIT 1";
    case Table::Groups: return "SELECT 1 FROM service_group LIMIT 1";
    case Table::Themes: return "SELECT 1 FROM theme LIMIT 1";
    case Table::Services: return "SELECT 1 FROM service LIMIT 1";
    case Table::Providers: return "SELECT 1 FROM provider LIMIT 1";
    case Table::Offerings: return "SELECT 1 FROM offering LIMIT 1";
    case Table::Rounds: return "SELECT 1 FROM round LIMIT 1";
    case Table::KnownEdits: return "SELECT 1 FROM known_edit LIMIT 1";
    case Table::KnownWrites: return "SELECT 1 FROM known_write LIMIT 1";
    case Table::Disputes: return "SELECT 1 FROM dispute LIMIT 1";
    case Table::KeptAparts: return "SELECT 1 FROM kept_apart LIMIT 1";
    case Table::Answers: break;
    }
    return "SELECT 1 FROM answer LIMIT 1";
}

}   // namespace

bool isSuccessor(const Database &database, const Area &area)
{
    Statement named(database, "SELECT 1 FROM area WHERE merged_into = ?2 AND kind = ?1 AND code <> ?2 LIMIT 1");
    return named.bind(area.kind, area.code).step();
}

bool isSuccessor(const Database &database, const ServiceType &service)
{
    Statement named(database,
                    "SELECT 1 FROM service WHERE instr(';' || replaced_by || ';', ';' || ?1 || ';') > 0 "
                    "AND key <> ?1 LIMIT 1");
    return named.bind(service.key).step();
}

bool isEmpty(const Database &database, Table table)
{
    Statement any(database, anySql(table));
    return !any.step();
}

}   // namespace katve
