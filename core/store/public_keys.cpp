#include "store/public_keys.h"
#include "store/database.h"
#include "store/statement.h"

namespace katve {

namespace {

[[nodiscard]] const char *keysSql(Table table)
{
    switch (table) {
    case Table::Groups: return "SELECT key FROM service_group";
    case Table::Themes: return "SELECT key FROM theme";
    case Table::Services: return "SELECT key FROM service";
    case Table::Providers: return "SELECT public_id FROM provider";
    case Table::Rounds: return "SELECT public_id FROM round";
    default: return nullptr;
    }
}

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
    case Table::Answers: break;
    }
    return "SELECT 1 FROM answer LIMIT 1";
}

}   // namespace

QSet<QString> publicKeysOf(const Database &database, Table table)
{
    QSet<QString> keys;
    if (table == Table::Areas) {
        Statement rows(database, "SELECT kind, code FROM area WHERE listed = 1");
        while (rows.step())
            keys.insert(areaText({rows.code<AreaKind>(0), rows.text(1)}));
        return keys;
    }
    if (const char *sql = keysSql(table)) {
        Statement rows(database, sql);
        while (rows.step())
            keys.insert(rows.text(0));
    }
    return keys;
}

bool isEmpty(const Database &database, Table table)
{
    Statement any(database, anySql(table));
    return !any.step();
}

}   // namespace katve
