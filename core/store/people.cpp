#include "store/people.h"
#include "store/copies_seal.h"
#include "store/database.h"
#include "store/query.h"
#include "store/statement.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

}   // namespace

std::vector<Tombstone> tombstones(const Database &database)
{
    std::vector<Tombstone> all;
    Query rows(database, u"SELECT table_name, row_key FROM tombstone ORDER BY table_name, row_key"_s);
    while (rows.next())
        all.push_back({.table = rows.text(0), .key = rows.text(1)});
    return all;
}

void addTombstone(const Database &database, const Tombstone &tombstone, const QDateTime &now)
{
    const Query added(
        database, u"INSERT INTO tombstone (table_name, row_key, erased_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
        tombstone.table, tombstone.key, timeText(now));
    sealCopies(database);
}

void rememberPeopleExport(const Database &database, const PeopleExport &made)
{
    const Query added(database, uR"sql(
INSERT INTO people_export (made_at, author, role, kind, label, contacts, authors) VALUES (?, ?, ?, ?, ?, ?, ?))sql"_s,
                      timeText(made.at), made.author, made.role, made.kind, made.label, made.contacts, made.authors);
    sealCopies(database);
}

std::vector<PeopleExport> peopleExports(const Database &database)
{
    std::vector<PeopleExport> all;
    Query rows(database,
               u"SELECT made_at, author, role, kind, label, contacts, authors FROM people_export ORDER BY id DESC"_s);
    while (rows.next())
        all.push_back({.at = QDateTime::fromString(rows.text(0), Qt::ISODateWithMs),
                       .author = rows.text(1),
                       .role = rows.text(2),
                       .kind = rows.text(3),
                       .label = rows.text(4),
                       .contacts = rows.integer(5),
                       .authors = rows.integer(6)});
    return all;
}

void forgetPeopleExports(const Database &database)
{
    const Query forgotten(database, u"DELETE FROM people_export"_s);
    sealCopies(database);
}

qint64 authorCount(const Database &database)
{
    Query names(database,
                u"SELECT count(*) FROM (SELECT author FROM edit WHERE author <> '' "
                "UNION SELECT author FROM known_edit WHERE author <> '')"_s);
    return names.next() ? names.integer(0) : 0;
}

void rewriteCopyTexts(const Database &database, const std::function<QString(CopyText, const QString &)> &text,
                      bool writes)
{
    const auto each = [&](const char *read, const char *write, CopyText what) {
        std::vector<std::pair<QString, QString>> changed;
        Statement rows(database, read);
        while (rows.step()) {
            const QString now = text(what, rows.text(1));
            if (now != rows.text(1))
                changed.emplace_back(rows.text(0), now);
        }
        rows.reset();
        Statement update(database, write);
        for (std::size_t i = 0; writes && i < changed.size(); ++i)
            update.bind(changed[i].first, changed[i].second).run();
    };
    each("SELECT copy_uuid, label FROM handed_out", "UPDATE handed_out SET label = ?2 WHERE copy_uuid = ?1",
         CopyText::HandedOut);
    each("SELECT CAST(id AS TEXT), author FROM people_export",
         "UPDATE people_export SET author = ?2 WHERE id = CAST(?1 AS INTEGER)", CopyText::Exported);
    each("SELECT CAST(id AS TEXT), role FROM people_export",
         "UPDATE people_export SET role = ?2 WHERE id = CAST(?1 AS INTEGER)", CopyText::Exported);
    each("SELECT CAST(id AS TEXT), label FROM people_export",
         "UPDATE people_export SET label = ?2 WHERE id = CAST(?1 AS INTEGER)", CopyText::Exported);
    if (writes)
        sealCopies(database);
}

}   // namespace katve
