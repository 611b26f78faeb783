#include "store/log_rewriter.h"
#include "store/change_text.h"
#include "store/copies_seal.h"
#include "store/database.h"
#include "store/query.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LoggedChange {
    qint64 edit = 0;
    qint64 position = 0;
    Change change{};
};

[[nodiscard]] std::optional<FieldTexts> sideAt(const Statement &row, int column, Table table)
{
    if (row.isNull(column))
        return std::nullopt;
    return fieldTextsFromJson(table, QByteArray::fromStdString(std::string(row.utf8(column))));
}

[[nodiscard]] std::optional<std::string> textOf(const std::optional<FieldTexts> &side)
{
    return side ? std::optional(fieldTextsToJson(*side).toStdString()) : std::nullopt;
}

[[nodiscard]] std::optional<std::string_view> viewOf(const std::optional<std::string> &text)
{
    return text ? std::optional<std::string_view>(*text) : std::nullopt;
}

// Read edit by edit, because what is rewritten must not be read at the same time.
[[nodiscard]] std::vector<LoggedChange> changesOf(const Database &database, qint64 edit)
{
    std::vector<LoggedChange> changes;
    Statement rows(database, R"sql(
SELECT position, table_name, row_key, before_fields, after_fields, added_in FROM change WHERE edit = ?1
ORDER BY position)sql");
    rows.bind(edit);
    while (rows.step()) {
        const auto table = codeFrom<Table>(rows.utf8(1));
        if (!table)
            throw StoreError(StoreError::Reason::Damaged, {}, u"a change in an unknown table"_s);
        changes.push_back({.edit = edit,
                           .position = rows.integer(0),
                           .change = {.table = *table,
                                      .key = rows.text(2),
                                      .before = sideAt(rows, 3, *table),
                                      .after = sideAt(rows, 4, *table),
                                      .addedIn = rows.optionalNumber<qint64>(5)}});
    }
    return changes;
}

}   // namespace

void LogRewriter::rewriteHeaders(const HeaderText &text) const
{
    for (const EditRecord &record : EditLog(m_database).all()) {
        const EditHeader &header = record.header;
        const QString author = text(record.sequence, "author", header.author);
        const QString role = text(record.sequence, "role", header.role);
        const QString origin = text(record.sequence, "origin", header.origin);
        if (author != header.author || role != header.role || origin != header.origin)
            const Query written(m_database, u"UPDATE edit SET author = ?, role = ?, origin = ? WHERE sequence = ?"_s,
                                author, role, origin, record.sequence);
    }
}

void LogRewriter::rewriteChanges(const Rewritten &rewritten) const
{
    Statement update(m_database,
                     "UPDATE change SET before_fields = ?3, after_fields = ?4 WHERE edit = ?1 AND position = ?2");
    Statement remove(m_database, "DELETE FROM change WHERE edit = ?1 AND position = ?2");
    for (const EditRecord &record : EditLog(m_database).all()) {
        for (const LoggedChange &logged : changesOf(m_database, record.sequence)) {
            const std::optional<Change> now = rewritten(record.sequence, logged.change);
            if (!now) {
                remove.bind(logged.edit, logged.position).run();
            } else if (*now != logged.change) {
                const auto before = textOf(now->before);
                const auto after = textOf(now->after);
                update.bind(logged.edit, logged.position, viewOf(before), viewOf(after)).run();
            }
        }
    }
}

QStringList LogRewriter::cutUpTo(qint64 sequence, const QDateTime &now) const
{
    QStringList gone;
    Query uuids(m_database, u"SELECT uuid FROM edit WHERE sequence < ?"_s, sequence);
    while (uuids.next())
        gone.append(uuids.text(0));
    for (const char *table : {"change", "bulk_addition"})
        Statement(m_database, (std::string("DELETE FROM ") + table + " WHERE edit <= ?1").c_str()).bind(sequence).run();
    Statement(m_database, "UPDATE handed_out SET sequence = ?1 WHERE sequence < ?1").bind(sequence).run();
    Statement(m_database, "DELETE FROM edit WHERE sequence < ?1").bind(sequence).run();
    Statement(m_database, "UPDATE change SET added_in = ?1 WHERE added_in < ?1").bind(sequence).run();
    Statement(m_database,
              "UPDATE edit SET kind = ?2, author = '', role = '', origin = '', undoes = '' WHERE sequence = ?1")
        .bind(sequence, codeText(EditKind::Baseline))
        .run();
    Statement(m_database, "DELETE FROM pruned").run();
    Statement(m_database, "INSERT INTO pruned (before_sequence, pruned_at, last_digest) VALUES (?1, ?2, x'')")
        .bind(sequence, now.toUTC().toString(Qt::ISODateWithMs))
        .run();
    sealCopies(m_database);   // those handed out share a later act now
    return gone;
}

void LogRewriter::notePruned(const QStringList &uuids) const
{
    Statement add(m_database, "INSERT INTO pruned_edit (uuid) VALUES (?1) ON CONFLICT DO NOTHING");
    for (const QString &uuid : uuids)
        add.bind(uuid).run();
}

// The areas that nobody has listed were added by nobody.
void LogRewriter::moveMarks(qint64 sequence) const
{
    for (const char *sql : {"UPDATE area SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE membership SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE population SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE service_group SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE theme SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE service SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE provider SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE offering SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE round SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE answer SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE contact SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE known_edit SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE known_write SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE dispute SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1",
                            "UPDATE kept_apart SET added_in = ?1 WHERE added_in > 0 AND added_in < ?1"})
        Statement(m_database, sql).bind(sequence).run();
}

void LogRewriter::addChange(qint64 edit, const Change &change) const
{
    const auto before = textOf(change.before);
    const auto after = textOf(change.after);
    Statement(m_database, R"sql(
INSERT INTO change (edit, position, table_name, row_key, before_fields, after_fields, added_in)
SELECT ?1, 1 + coalesce(max(position), -1), ?2, ?3, ?4, ?5, ?6 FROM change WHERE edit = ?1)sql")
        .bind(edit, codeText(change.table), change.key, viewOf(before), viewOf(after), change.addedIn)
        .run();
}

void LogRewriter::replaceBulk(const std::vector<std::pair<qint64, BulkAddition>> &added) const
{
    m_database.execute("DELETE FROM bulk_addition");
    Statement insert(m_database,
                     "INSERT INTO bulk_addition (edit, table_name, row_count, digest) VALUES (?1, ?2, ?3, ?4)");
    for (const auto &[edit, bulk] : added)
        insert.bind(edit, codeText(bulk.table), bulk.rows, bulk.digest).run();
}

void LogRewriter::seal() const
{
    const EditLog log(m_database);
    QByteArray previous = log.digestBeforeAll();
    for (const EditRecord &record : log.all()) {
        previous = log.recomputedDigest(record, previous);
        const Query written(m_database, u"UPDATE edit SET digest = ? WHERE sequence = ?"_s, previous, record.sequence);
    }
}

qint64 cutOf(const Database &database)
{
    Query cut(database, u"SELECT max(before_sequence) FROM pruned"_s);
    return cut.next() && !cut.isNull(0) ? cut.integer(0) : 0;
}

QStringList prunedEdits(const Database &database)
{
    QStringList uuids;
    Query rows(database, u"SELECT uuid FROM pruned_edit ORDER BY uuid"_s);
    while (rows.next())
        uuids.append(rows.text(0));
    return uuids;
}

}   // namespace katve
