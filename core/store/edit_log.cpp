#include "store/edit_log.h"
#include "store/change_text.h"
#include "store/copies_seal.h"
#include "store/database.h"
#include "store/query.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString selectEdits =
    u"SELECT sequence, uuid, kind, author, role, made_at, origin, copy_uuid, undoes, digest FROM edit "_s;

[[nodiscard]] EditRecord readRecord(const Query &row)
{
    const auto kind = codeFrom<EditKind>(row.text(2).toStdString());
    if (!kind)
        throw StoreError(StoreError::Reason::Damaged, {}, u"an edit of an unknown kind"_s);
    return {.sequence = row.integer(0),
            .header = {.uuid = row.text(1),
                       .kind = *kind,
                       .author = row.text(3),
                       .role = row.text(4),
                       .madeAt = QDateTime::fromString(row.text(5), Qt::ISODateWithMs),
                       .origin = row.text(6),
                       .copyUuid = row.text(7),
                       .undoes = row.text(8)},
            .digest = row.blob(9)};
}

[[nodiscard]] QString kindText(EditKind kind)
{
    return exactText(codeText(kind));
}

[[nodiscard]] QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void addPart(QCryptographicHash &hash, QByteArrayView part)
{
    hash.addData(part);
    hash.addData(QByteArrayView("\x1F", 1));
}

void addHeader(QCryptographicHash &hash, qint64 sequence, const EditHeader &header)
{
    addPart(hash, QByteArray::number(sequence));
    for (const QString &part : {header.uuid, kindText(header.kind), header.author, header.role, timeText(header.madeAt),
                                header.origin, header.copyUuid, header.undoes})
        addPart(hash, part.toUtf8());
}

// A missing side and an empty one must not look alike.
void addChange(QCryptographicHash &hash, std::string_view table, QByteArrayView key,
               const std::optional<QByteArray> &before, const std::optional<QByteArray> &after,
               std::optional<qint64> addedIn)
{
    addPart(hash, QByteArrayView(table.data(), static_cast<qsizetype>(table.size())));
    addPart(hash, key);
    addPart(hash, before ? *before : QByteArrayLiteral("-"));
    addPart(hash, after ? *after : QByteArrayLiteral("-"));
    addPart(hash, addedIn ? QByteArray::number(*addedIn) : QByteArrayLiteral("-"));
}

void addBulk(QCryptographicHash &hash, std::string_view table, qint64 rows, const QByteArray &digest)
{
    addPart(hash, QByteArrayView(table.data(), static_cast<qsizetype>(table.size())));
    addPart(hash, QByteArray::number(rows));
    addPart(hash, digest);
}

[[nodiscard]] QByteArrayView bytesAt(const Statement &row, int column)
{
    const std::string_view text = row.utf8(column);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

[[nodiscard]] std::optional<QByteArray> sideAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return bytesAt(row, column).toByteArray();
}

// Columns: table, key, before, after, added_in, from `first` on.
[[nodiscard]] Change readChange(const Statement &row, int first)
{
    const auto table = codeFrom<Table>(row.utf8(first));
    if (!table)
        throw StoreError(StoreError::Reason::Damaged, {}, u"a change in an unknown table"_s);
    const auto side = [&](int column) {
        const std::optional<QByteArray> text = sideAt(row, column);
        return text ? std::optional(fieldTextsFromJson(*table, *text)) : std::nullopt;
    };
    return {.table = *table,
            .key = row.text(first + 1),
            .before = side(first + 2),
            .after = side(first + 3),
            .addedIn = row.optionalNumber<qint64>(first + 4)};
}

}   // namespace

std::vector<EditRecord> EditLog::all() const
{
    std::vector<EditRecord> records;
    Query rows(m_database, selectEdits + u"ORDER BY sequence"_s);
    while (rows.next())
        records.push_back(readRecord(rows));
    return records;
}

std::optional<EditRecord> EditLog::find(qint64 sequence) const
{
    Query row(m_database, selectEdits + u"WHERE sequence = ?"_s, sequence);
    return row.next() ? std::optional(readRecord(row)) : std::nullopt;
}

std::optional<EditRecord> EditLog::find(const QString &uuid) const
{
    Query row(m_database, selectEdits + u"WHERE uuid = ?"_s, uuid);
    return row.next() ? std::optional(readRecord(row)) : std::nullopt;
}

std::vector<EditRecord> EditLog::undoersOf(const QString &uuid) const
{
    std::vector<EditRecord> records;
    Query rows(m_database, selectEdits + u"WHERE undoes = ? AND undoes <> '' ORDER BY sequence"_s, uuid);
    while (rows.next())
        records.push_back(readRecord(rows));
    return records;
}

std::optional<qint64> EditLog::lastRemoverOf(qint64 sequence) const
{
    Query row(m_database,
              u"SELECT edit FROM change WHERE added_in = ? AND after_fields IS NULL ORDER BY edit DESC LIMIT 1"_s,
              sequence);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

qint64 EditLog::lastGivenSequence() const
{
    Query row(m_database, u"SELECT seq FROM sqlite_sequence WHERE name = 'edit'"_s);
    return row.next() ? row.integer(0) : 0;
}

qint64 EditLog::changeCount(qint64 sequence) const
{
    Query row(m_database, uR"sql(
SELECT (SELECT count(*) FROM change WHERE edit = ?) +
       (SELECT coalesce(sum(row_count), 0) FROM bulk_addition
        WHERE edit = ? AND table_name NOT IN ('known_edits', 'known_writes')))sql"_s,
              sequence, sequence);
    return row.next() ? row.integer(0) : 0;
}

void EditLog::eachChange(qint64 sequence, const std::function<void(const Change &)> &visit) const
{
    Statement rows(m_database, R"sql(
SELECT table_name, row_key, before_fields, after_fields, added_in FROM change WHERE edit = ?1 ORDER BY position)sql");
    rows.bind(sequence);
    while (rows.step())
        visit(readChange(rows, 0));
}

void EditLog::eachChangeOf(Table table, const std::function<void(qint64, const Change &)> &visit) const
{
    eachChangeOf(
        table, [](const QString &) { return true; }, visit);
}

void EditLog::eachTouchedRow(const std::function<void(qint64, Table, const QString &)> &visit) const
{
    Statement rows(m_database, "SELECT edit, table_name, row_key FROM change ORDER BY edit, position");
    while (rows.step()) {
        if (const auto table = codeFrom<Table>(rows.utf8(1)))
            visit(rows.integer(0), *table, rows.text(2));
    }
}

void EditLog::eachChangeOf(Table table, const std::function<bool(const QString &)> &isWanted,
                           const std::function<void(qint64, const Change &)> &visit) const
{
    Statement rows(m_database, R"sql(
SELECT edit, table_name, row_key, before_fields, after_fields, added_in FROM change WHERE table_name = ?1
ORDER BY row_key, edit, position)sql");
    rows.bind(codeText(table));
    while (rows.step()) {
        if (isWanted(rows.text(2)))
            visit(rows.integer(0), readChange(rows, 1));
    }
}

std::vector<std::pair<qint64, Change>> EditLog::changesOfRow(Table table, const QString &key) const
{
    std::vector<std::pair<qint64, Change>> changes;
    Statement rows(m_database, R"sql(
SELECT edit, table_name, row_key, before_fields, after_fields, added_in FROM change
WHERE table_name = ?1 AND row_key = ?2 ORDER BY edit, position)sql");
    rows.bind(codeText(table), key);
    while (rows.step())
        changes.emplace_back(rows.integer(0), readChange(rows, 1));
    return changes;
}

std::vector<BulkAddition> EditLog::bulkAdditions(qint64 sequence) const
{
    std::vector<BulkAddition> additions;
    Statement rows(m_database,
                   "SELECT table_name, row_count, digest FROM bulk_addition WHERE edit = ?1 ORDER BY table_name");
    rows.bind(sequence);
    while (rows.step()) {
        if (const auto table = codeFrom<Table>(rows.utf8(0)))
            additions.push_back({.table = *table, .rows = rows.integer(1), .digest = rows.blob(2)});
    }
    return additions;
}

QByteArray EditLog::recomputedDigest(const EditRecord &record, const QByteArray &previous) const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    addPart(hash, previous);
    addPart(hash, QByteArray::number(record.sequence));
    // The texts as they stand in the file: read and written anew, a changed one could look as before.
    Statement header(m_database, R"sql(
SELECT uuid, kind, author, role, made_at, origin, copy_uuid, undoes FROM edit WHERE sequence = ?1)sql");
    header.bind(record.sequence);
    constexpr int headerTexts = 8;
    const bool isThere = header.step();
    for (int column = 0; isThere && column < headerTexts; ++column)
        addPart(hash, bytesAt(header, column));
    Statement changes(m_database, R"sql(
SELECT table_name, row_key, before_fields, after_fields, added_in FROM change WHERE edit = ?1 ORDER BY position)sql");
    changes.bind(record.sequence);
    while (changes.step()) {
        addChange(hash, changes.utf8(0), bytesAt(changes, 1), sideAt(changes, 2), sideAt(changes, 3),
                  changes.optionalNumber<qint64>(4));
    }
    Statement bulk(m_database,
                   "SELECT table_name, row_count, digest FROM bulk_addition WHERE edit = ?1 ORDER BY table_name");
    bulk.bind(record.sequence);
    while (bulk.step())
        addBulk(hash, bulk.utf8(0), bulk.integer(1), bulk.blob(2));
    return hash.result();
}

QByteArray EditLog::digestBeforeAll() const
{
    Query identity(m_database, u"SELECT uuid, made_at FROM inventory"_s);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (identity.next()) {
        addPart(hash, identity.text(0).toUtf8());
        addPart(hash, identity.text(1).toUtf8());
    }
    // Of a history whose oldest part has been removed also which acts those were.
    Query cut(m_database, u"SELECT before_sequence, pruned_at FROM pruned ORDER BY before_sequence"_s);
    while (cut.next()) {
        addPart(hash, cut.text(0).toUtf8());
        addPart(hash, cut.text(1).toUtf8());
    }
    Query gone(m_database, u"SELECT uuid FROM pruned_edit ORDER BY uuid"_s);
    while (gone.next())
        addPart(hash, gone.text(0).toUtf8());
    return hash.result();
}

EditWriter::EditWriter(const Database &database, const EditHeader &header) : m_database(database)
{
    Query previous(database, u"SELECT digest FROM edit ORDER BY sequence DESC LIMIT 1"_s);
    addPart(m_hash, previous.next() ? previous.blob(0) : EditLog(database).digestBeforeAll());

    Query inserted(database, uR"sql(
INSERT INTO edit (uuid, kind, author, role, made_at, origin, copy_uuid, undoes, digest)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence)sql"_s,
                   header.uuid, kindText(header.kind), header.author, header.role, timeText(header.madeAt),
                   header.origin, header.copyUuid, header.undoes, QByteArray(""));
    if (inserted.next())
        m_sequence = inserted.integer(0);
    addHeader(m_hash, m_sequence, header);
}

void EditWriter::add(const Change &change)
{
    if (!m_insertChange)
        m_insertChange.emplace(m_database, R"sql(
INSERT INTO change (edit, position, table_name, row_key, before_fields, after_fields, added_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql");
    const auto json = [](const std::optional<FieldTexts> &side) {
        return side ? std::optional(fieldTextsToJson(*side)) : std::nullopt;
    };
    const auto view = [](const std::optional<QByteArray> &side) {
        return side ? std::optional(std::string_view(side->constData(), static_cast<std::size_t>(side->size())))
                    : std::nullopt;
    };
    const std::optional<QByteArray> before = json(change.before);
    const std::optional<QByteArray> after = json(change.after);
    const std::string_view table = codeText(change.table);
    m_insertChange->bind(m_sequence, m_position++, table, change.key, view(before), view(after), change.addedIn).run();
    addChange(m_hash, table, change.key.toUtf8(), before, after, change.addedIn);
}

void EditWriter::add(const BulkAddition &addition)
{
    const std::string_view table = codeText(addition.table);
    Statement(m_database, "INSERT INTO bulk_addition (edit, table_name, row_count, digest) VALUES (?1, ?2, ?3, ?4)")
        .bind(m_sequence, table, addition.rows, addition.digest)
        .run();
    m_bulk.push_back(addition);
}

void EditWriter::finish()
{
    // In the order in which the log gives them back.
    std::ranges::sort(m_bulk, {}, [](const BulkAddition &bulk) { return codeText(bulk.table); });
    for (const BulkAddition &bulk : m_bulk)
        addBulk(m_hash, codeText(bulk.table), bulk.rows, bulk.digest);
    const Query written(m_database, u"UPDATE edit SET digest = ? WHERE sequence = ?"_s, m_hash.result(), m_sequence);
    sealCopiesOnce(m_database);
}

}   // namespace katve
