#include "store/contents.h"
#include "store/database.h"
#include "store/statement.h"

namespace katve {

namespace {

// How many rows, at most as many as asked for; all for a negative number.
[[nodiscard]] const char *countSql(Table table)
{
    switch (table) {
    case Table::Inventory: return "SELECT count(*) FROM (SELECT 1 FROM inventory LIMIT ?1)";
    case Table::Areas: return "SELECT count(*) FROM (SELECT 1 FROM area WHERE listed = 1 LIMIT ?1)";
    case Table::Memberships: return "SELECT count(*) FROM (SELECT 1 FROM membership LIMIT ?1)";
    case Table::Population: return "SELECT count(*) FROM (SELECT 1 FROM population LIMIT ?1)";
    case Table::Groups: return "SELECT count(*) FROM (SELECT 1 FROM service_group LIMIT ?1)";
    case Table::Themes: return "SELECT count(*) FROM (SELECT 1 FROM theme LIMIT ?1)";
    case Table::Services: return "SELECT count(*) FROM (SELECT 1 FROM service LIMIT ?1)";
    case Table::Providers: return "SELECT count(*) FROM (SELECT 1 FROM provider LIMIT ?1)";
    case Table::Offerings: return "SELECT count(*) FROM (SELECT 1 FROM offering LIMIT ?1)";
    case Table::Rounds: return "SELECT count(*) FROM (SELECT 1 FROM round LIMIT ?1)";
    case Table::Contacts: return "SELECT count(*) FROM (SELECT 1 FROM contact LIMIT ?1)";
    case Table::KnownEdits: return "SELECT count(*) FROM (SELECT 1 FROM known_edit LIMIT ?1)";
    case Table::KnownWrites: return "SELECT count(*) FROM (SELECT 1 FROM known_write LIMIT ?1)";
    case Table::Disputes: return "SELECT count(*) FROM (SELECT 1 FROM dispute LIMIT ?1)";
    case Table::KeptAparts: return "SELECT count(*) FROM (SELECT 1 FROM kept_apart LIMIT ?1)";
    case Table::Answers: break;
    }
    return "SELECT count(*) FROM (SELECT 1 FROM answer LIMIT ?1)";
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

qint64 rowCount(const Database &database, Table table)
{
    constexpr int all = -1;
    Statement count(database, countSql(table));
    return count.bind(all).step() ? count.integer(0) : 0;
}

bool isEmpty(const Database &database, Table table)
{
    Statement count(database, countSql(table));
    return !count.bind(1).step() || count.integer(0) == 0;
}

}   // namespace katve
