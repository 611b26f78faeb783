#include "store/migrations.h"
#include "store/database.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <sqlite3.h>

#include <array>

namespace katve {

namespace {

constexpr std::array migrations{Migration{1, migration1}, Migration{2, migration2}, Migration{3, migration3}};

constexpr std::array<const char *, migrations.size()> digests{"0c7983470e73e4bdbfa72cfda1983ce108ee61a3",
                                                              "b30122ae53f5960a355e3b4a3c762568fb224c90",
                                                              "9d42a5c3786f6cead172f474c6b09d513138816f"};

// PRAGMA takes no parameters; the one number there is comes from a list of ours, not from outside.
void setVersion(Database &database, int version)
{
    const QByteArray pragma = QByteArrayLiteral("PRAGMA user_version = ") + QByteArray::number(version);
    database.execute(pragma.constData());
}

// Off for as long as it lives; the pragma has no effect inside a transaction.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Database &database) : m_database(database)
    {
        m_database.execute("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff() { sqlite3_exec(m_database.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr); }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    Database &m_database;
};

void expectNoDanglingReference(Database &database)
{
    Statement check(database, "PRAGMA foreign_key_check");
    if (check.step())
        throw StoreError(StoreError::Reason::Damaged, {},
                         QStringLiteral("a row of %1 refers to one that does not exist").arg(check.text(0)));
}

}   // namespace

std::span<const Migration> allMigrations()
{
    return migrations;
}

int currentVersion()
{
    return migrations.back().version;
}

void migrate(Database &database, std::span<const Migration> steps)
{
    const int from = database.version();
    if (steps.empty() || steps.back().version <= from)
        return;
    const ForeignKeysOff off(database);
    Transaction transaction(database);
    for (const Migration &step : steps) {
        if (step.version > from)
            step.apply(database);
    }
    expectNoDanglingReference(database);
    setVersion(database, steps.back().version);
    transaction.commit();
}

QByteArray schemaDigest(const Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    Statement objects(database,
                      "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (objects.step()) {
        for (int column = 0; column < 4; ++column) {
            const std::string_view part = objects.utf8(column);
            hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    return hash.result().toHex();
}

QByteArray expectedSchemaDigest(int version)
{
    return digests.at(static_cast<std::size_t>(version - 1));
}

}   // namespace katve
