#include "edit/merge/file_past.h"
#include "edit/merge/dispute_text.h"
#include "edit/people/erased_people.h"
#include "edit/row_past.h"
#include "store/change_text.h"
#include "store/log_rewriter.h"

#include <algorithm>
#include <set>

namespace katve {

namespace {

using Number = EditGraph::Number;
using LoggedChanges = std::vector<std::pair<qint64, Change>>;

const QString nothingSaid = QStringLiteral("{}");   // only that a dispute is open again

[[nodiscard]] KnownEdit knownEdit(const EditHeader &header, const QString &before, const QString &file)
{
    return {.id = header.uuid,
            .kind = header.kind,
            .author = header.author,
            .role = header.role,
            .madeAt = header.madeAt.toUTC().toString(Qt::ISODateWithMs),
            .origin = header.origin,
            .copy = header.copyUuid,
            .undoes = header.undoes,
            .parents = before.isEmpty() ? QStringList() : QStringList{before},
            .file = file};
}

void setUnits(Table table, RowWrite &write, const RowTexts &row, const FieldTexts *onlyOf)
{
    write.units.resize(row.size());
    for (std::size_t unit = 0; unit < row.size(); ++unit) {
        if (onlyOf == nullptr || touches(unitsOf(table)[unit], *onlyOf))
            write.units[unit] = row[unit];
    }
}

void becomeRemoval(RowWrite &write)
{
    write.removes = true;
    write.whole = true;
    write.units.clear();
}

void becomeWhole(Table table, RowWrite &write, const RowTexts &row)
{
    write.removes = false;
    write.whole = true;
    setUnits(table, write, row, nullptr);
}

[[nodiscard]] RowWrite &writeOf(std::vector<RowWrite> &writes, Number edit)
{
    if (!writes.empty() && writes.back().edit == edit)
        return writes.back();
    const auto found = std::ranges::find(writes, edit, &RowWrite::edit);
    return found == writes.end() ? writes.emplace_back(RowWrite{.edit = edit}) : *found;
}

void cutErased(const ErasedPeople &erased, RowWrite &write)
{
    for (std::optional<UnitTexts> &unit : write.units) {
        if (!unit)
            continue;
        for (std::string &text : *unit) {
            const QString before = exactText(text);
            if (const QString now = erased.cut(before); now != before)
                text = now.toStdString();
        }
    }
}

// Walks the row back through the log, so that each change is known with the whole row it left behind.
class RowWalk {
public:
    RowWalk(Table table, RowPast now, const LoggedChanges &changes) : m_table(table), m_changes(changes)
    {
        m_after.resize(changes.size());
        for (std::size_t i = changes.size(); i-- > 0;) {
            if (std::optional<BulkAdded> added = bulkAddedAfter(now, changes[i].first))
                m_bulk.push_back(*std::move(added));
            if (now.fields)
                m_after[i] = rowTexts(table, *now.fields);
            static_cast<void>(stepBack(now, changes[i].second, changes[i].first));
        }
        if (now.fields)
            m_bulk.push_back({.fields = *std::move(now.fields), .edit = now.addedIn});
    }

    template <typename NumberOf> void addTo(std::vector<RowWrite> &writes, NumberOf &&numberOf) const
    {
        for (const BulkAdded &added : m_bulk) {
            if (const Number edit = numberOf(added.edit); edit >= 0)
                becomeWhole(m_table, writeOf(writes, edit), rowTexts(m_table, added.fields));
        }
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            const auto &[sequence, change] = m_changes[i];
            const Number edit = numberOf(sequence);
            if (edit < 0)
                continue;
            RowWrite &write = writeOf(writes, edit);
            if (!m_after[i])
                becomeRemoval(write);
            else if (change.adds() || write.whole)
                becomeWhole(m_table, write, *m_after[i]);
            else
                setUnits(m_table, write, *m_after[i], &*change.after);
        }
    }

private:
    Table m_table;
    const LoggedChanges &m_changes;
    std::vector<std::optional<RowTexts>> m_after;
    std::vector<BulkAdded> m_bulk;   // what acts in bulk added
};

}   // namespace

FilePast::FilePast(Session &session, QString name)
    : m_session(session)
    , m_name(std::move(name))
    , m_records(session.log().all())
{
    for (const QString &uuid : prunedEdits(session.database()))
        m_pruned.insert(uuid);
}

QString FilePast::baseline() const
{
    return m_pruned.isEmpty() || m_records.empty() ? QString() : m_records.front().header.uuid;
}

bool FilePast::holds(const EditGraph &graph, const QString &edit) const
{
    return m_pruned.contains(edit) || m_known.contains(graph.find(edit));
}

void FilePast::notePruned(const EditGraph &graph)
{
    for (const QString &uuid : m_pruned) {
        if (const Number number = graph.find(uuid); number >= 0)
            m_known.insert(number);
    }
}

KnownEdit FilePast::withoutErased(KnownEdit edit) const
{
    if (m_erased == nullptr || m_erased->isEmpty())
        return edit;
    edit.author = m_erased->cutAuthor(edit.author);
    for (QString *text : {&edit.role, &edit.origin, &edit.file})
        *text = m_erased->cut(*text);
    return edit;
}

QStringList FilePast::dropErased(RowWrites &rows) const
{
    if (m_erased == nullptr || m_erased->isEmpty())
        return {};
    QStringList dropped;
    QHash<QString, std::vector<RowWrite>> &contacts = rows.of(Table::Contacts);
    for (const QString &id : contacts.keys()) {
        if (!m_erased->holdsContact(id))
            continue;
        if (!contacts.value(id).empty())
            dropped.append(id);
        contacts.remove(id);
    }
    for (std::size_t table = 0; table < packageTablesEnd; ++table) {
        for (std::vector<RowWrite> &writes : rows.of(static_cast<Table>(table))) {
            for (RowWrite &write : writes)
                cutErased(*m_erased, write);
        }
    }
    return dropped;
}

void FilePast::addTo(EditGraph &graph)
{
    QString before;
    m_bySequence.assign(static_cast<std::size_t>(lastSequence()) + 1, -1);
    for (const EditRecord &record : m_records) {
        const Number number = graph.add(withoutErased(knownEdit(record.header, before, m_name)));
        m_bySequence[static_cast<std::size_t>(record.sequence)] = number;
        m_known.insert(number);
        before = record.header.uuid;
    }
    m_session.stores().of<KnownEdit>().forEach([&](const auto &stored) {
        KnownEdit edit = stored.row;
        if (edit.file.isEmpty())
            edit.file = m_name;
        m_known.insert(graph.add(withoutErased(std::move(edit))));
    });
}

Number FilePast::numberOf(qint64 sequence) const
{
    const auto index = static_cast<std::size_t>(sequence);
    return sequence > 0 && index < m_bySequence.size() ? m_bySequence[index] : -1;
}

Number FilePast::statement(const EditGraph &graph, const IsWantedEdit &isWanted, qint64 sequence) const
{
    Number edit = numberOf(sequence);
    // What a part was handed out with is what the file it came from said until then.
    if (edit >= 0 && graph.edit(edit).kind == EditKind::HandOut && !graph.edit(edit).parents.isEmpty())
        edit = graph.find(graph.edit(edit).parents.first());
    return edit >= 0 && !isDerived(graph.edit(edit).kind) && isWanted(edit) ? edit : -1;
}

void FilePast::noteTouched(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const
{
    m_session.log().eachTouchedRow([&](qint64 sequence, Table table, const QString &key) {
        if (statement(graph, isWanted, sequence) < 0)
            return;
        if (isSubject(table))
            rows.note(table, key);
        else if (const auto dispute = table == Table::Disputes ? rowWithKey<Dispute>(key) : std::nullopt)
            rows.note(dispute->table, dispute->row);
    });
    noteBulk(graph, isWanted, rows);
    m_session.stores().of<KnownWrite>().forEach([&](const auto &stored) {
        if (const Number edit = graph.find(stored.row.edit); edit >= 0 && isWanted(edit))
            rows.note(stored.row.table, stored.row.row);
    });
}

void FilePast::noteBulk(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const
{
    std::set<Table> tables;
    for (const EditRecord &record : m_records) {
        if (statement(graph, isWanted, record.sequence) < 0)
            continue;
        for (const BulkAddition &bulk : m_session.log().bulkAdditions(record.sequence))
            tables.insert(bulk.table);
    }
    for (const Table table : tables) {
        if (!isSubject(table))
            continue;
        withRowOf(table, [&]<typename Row>(const Row &) {
            m_session.stores().of<Row>().forEach([&](const auto &stored) {
                if (statement(graph, isWanted, stored.addedIn) >= 0)
                    rows.note(table, keyText(stored.row));
            });
        });
    }
}

void FilePast::readWrites(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const
{
    for (std::size_t table = 0; table < packageTablesEnd; ++table) {
        if (!rows.of(static_cast<Table>(table)).isEmpty()) {
            withRowOf(static_cast<Table>(table),
                      [&]<typename Row>(const Row &) { readTable<Row>(graph, isWanted, rows); });
        }
    }
    readKnown(graph, isWanted, rows);
    readDisputes(graph, isWanted, rows);
}

template <typename Row>
void FilePast::readTable(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const
{
    constexpr Table table = Fields<Row>::table;
    QHash<QString, LoggedChanges> changes;
    m_session.log().eachChangeOf(
        table, [&](const QString &key) { return rows.holds(table, key); },
        [&](qint64 sequence, const Change &change) { changes[change.key].emplace_back(sequence, change); });
    const LoggedChanges none;
    const auto numberOfStatement = [&](qint64 sequence) { return statement(graph, isWanted, sequence); };
    QHash<QString, std::vector<RowWrite>> &writes = rows.of(table);
    for (auto row = writes.begin(); row != writes.end(); ++row) {
        const auto logged = changes.constFind(row.key());
        const std::optional<Row> withKey = rowWithKey<Row>(row.key());
        const auto stored = withKey ? m_session.stores().of<Row>().find(*withKey) : std::nullopt;
        if constexpr (std::is_same_v<Row, Inventory>) {
            if (logged == changes.constEnd())
                continue;   // it begins empty, without an edit
        }
        RowPast now;
        if (stored)
            now = {textsOf(stored->row), stored->addedIn};
        RowWalk(table, std::move(now), logged == changes.constEnd() ? none : *logged).addTo(*row, numberOfStatement);
    }
}

void FilePast::readKnown(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const
{
    m_session.stores().of<KnownWrite>().forEach([&](const auto &stored) {
        const KnownWrite &known = stored.row;
        const Number edit = graph.find(known.edit);
        if (edit < 0 || !isWanted(edit) || !rows.holds(known.table, known.row))
            return;
        RowWrite &write = writeOf(rows.at(known.table, known.row), edit);
        write.reopens = known.reopens;
        if (known.fields.isEmpty()) {
            becomeRemoval(write);
            return;
        }
        if (known.fields == nothingSaid) {
            write.units.resize(unitsOf(known.table).size());
            return;
        }
        const FieldTexts fields = fieldTextsFromJson(known.table, known.fields.toUtf8());
        write.whole = known.whole;
        setUnits(known.table, write, rowTexts(known.table, fields), &fields);
    });
}

// To settle a dispute is to say what is true, also where that is what was shown already.
void FilePast::readDisputes(const EditGraph &graph, const IsWantedEdit &isWanted, RowWrites &rows) const
{
    m_session.log().eachChangeOf(Table::Disputes, [&](qint64 sequence, const Change &change) {
        const Number edit = statement(graph, isWanted, sequence);
        const auto withKey = rowWithKey<Dispute>(change.key);
        if (edit < 0 || !withKey || !rows.holds(withKey->table, withKey->row) || (!change.adds() && !change.removes()))
            return;
        const Table table = withKey->table;
        RowWrite &write = writeOf(rows.at(table, withKey->row), edit);
        write.units.resize(write.removes ? 0 : unitsOf(table).size());
        if (change.adds()) {
            write.reopens = true;
            return;
        }
        Dispute dispute = *withKey;
        static_cast<void>(setFields(dispute, *change.before));
        const std::optional<FieldTexts> shown = shownOf(dispute);
        if (write.removes || write.whole)
            return;
        if (const auto unit = unitNamed(table, dispute.field.toStdString())) {
            if (!write.units[*unit] && shown)
                write.units[*unit] = rowTexts(table, *shown)[*unit];
        } else if (!shown) {
            becomeRemoval(write);
        } else {
            RowTexts row = rowTexts(table, *shown);
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i] = write.units[i].value_or(row[i]);
            becomeWhole(table, write, row);
        }
    });
}

KnownWrite knownWrite(const EditGraph &graph, Table table, const QString &row, const RowWrite &write)
{
    KnownWrite known{
        .edit = graph.edit(write.edit).id, .table = table, .row = row, .whole = write.whole, .reopens = write.reopens};
    if (write.removes)
        return known;
    FieldTexts fields;
    for (std::size_t unit = 0; unit < write.units.size(); ++unit) {
        if (!write.units[unit])
            continue;
        FieldTexts more = fieldsOfUnit(table, unit, *write.units[unit]);
        fields.insert(fields.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    known.fields = fields.empty() ? nothingSaid : QString::fromUtf8(fieldTextsToJson(fields));
    return known;
}

}   // namespace katve
