#include "edit/inventory_check.h"
#include "domain/row_digest.h"
#include "edit/row_past.h"
#include "store/copies_seal.h"
#include "store/file_check.h"
#include "store/log_rewriter.h"
#include "store/transaction.h"

#include <map>
#include <set>

namespace katve {

namespace {

using FindingKind = CheckFinding::Kind;
using LoggedChanges = std::vector<std::pair<qint64, Change>>;

class Check {
public:
    explicit Check(Session &session) : m_session(session), m_log(session.log()) {}

    [[nodiscard]] std::vector<CheckFinding> run()
    {
        const Snapshot snapshot(m_session.database());
        guarded({.kind = FindingKind::DamagedPages}, [this] {
            checkSize();
            checkPages();
        });
        if (!m_findings.empty())
            return std::move(m_findings);   // nothing read from damaged pages could be believed
        checkHistory();
        return std::move(m_findings);
    }

    [[nodiscard]] std::vector<CheckFinding> runOnHistory()
    {
        const Snapshot snapshot(m_session.database());
        checkHistory();
        return std::move(m_findings);
    }

    [[nodiscard]] std::vector<std::pair<qint64, BulkAddition>> added()
    {
        checkTables();
        if (!m_findings.empty())
            throw StoreError(StoreError::Reason::LogDisagrees, m_session.database().path(), m_findings.front().key);
        std::vector<std::pair<qint64, BulkAddition>> all;
        for (const auto &[where, found] : m_found)
            all.emplace_back(where.first,
                             BulkAddition{.table = where.second, .rows = found.rows(), .digest = found.result()});
        return all;
    }

private:
    void checkHistory()
    {
        guarded({.kind = FindingKind::BrokenLog}, [this] {
            if (!identityIsAsWritten(m_session.database()))
                m_findings.push_back({.kind = FindingKind::IdentityChanged});
            if (!copiesAreAsWritten(m_session.database()))
                m_findings.push_back({.kind = FindingKind::CopiesChanged});
            checkLog();
        });
        guarded({.kind = FindingKind::UnreadableRow, .table = Table::KnownEdits}, [this] { checkKnownEdits(); });
        checkTables();
        checkBulkAdditions();
    }

    void checkTables()
    {
        for (std::size_t table = 0; table < CodeTable<Table>::names.size(); ++table) {
            withRowOf(static_cast<Table>(table), [this]<typename Row>(const Row &) {
                guarded({.kind = FindingKind::UnreadableRow, .table = Fields<Row>::table},
                        [this] { checkTable<Row>(); });
            });
        }
    }

    // What cannot even be read is a finding too; the check goes on with the next part.
    template <typename Part> void guarded(CheckFinding finding, Part &&part)
    {
        try {
            part();
        } catch (const StoreError &error) {
            if (error.reason() != StoreError::Reason::Damaged)
                throw;
            finding.detail = error.machineWords();
            m_findings.push_back(std::move(finding));
        }
    }

    void checkPages()
    {
        for (const QString &fault : pageFaults(m_session.database()))
            m_findings.push_back({.kind = FindingKind::DamagedPages, .detail = fault});
        for (const QString &table : tablesWithDanglingReferences(m_session.database()))
            m_findings.push_back({.kind = FindingKind::DanglingReference, .detail = table});
    }

    void checkSize()
    {
        if (lacksItsEnd(m_session.database()))
            m_findings.push_back(
                {.kind = FindingKind::DamagedPages, .detail = QStringLiteral("the end of the file is missing")});
    }

    // What takes an act back comes after it: in a circle nobody could say what stands.
    void checkUndoing(const std::vector<EditRecord> &records)
    {
        std::set<QString> earlier;
        std::multimap<QString, qint64> waiting;
        for (const EditRecord &record : records) {
            for (auto [at, end] = waiting.equal_range(record.header.uuid); at != end; ++at)
                m_findings.push_back({.kind = FindingKind::EditChanged, .edit = at->second});
            const QString &undoes = record.header.undoes;
            if (undoes == record.header.uuid)
                m_findings.push_back({.kind = FindingKind::EditChanged, .edit = record.sequence});
            else if (!undoes.isEmpty() && !earlier.contains(undoes))   // it may have been pruned
                waiting.emplace(undoes, record.sequence);
            earlier.insert(record.header.uuid);
        }
    }

    // Acts of other files, each after those it followed or took back.
    void checkKnownEdits()
    {
        std::map<QString, QStringList> after;
        m_session.stores().of<KnownEdit>().forEach([&](const auto &stored) {
            QStringList &before = after[stored.row.id];
            before = stored.row.parents;
            if (!stored.row.undoes.isEmpty())
                before.append(stored.row.undoes);
        });
        std::map<QString, QStringList> followers;
        std::map<QString, qsizetype> open;
        std::vector<QString> free;
        for (const auto &[id, before] : after) {
            open[id] = std::ranges::count_if(before, [&](const QString &one) { return after.contains(one); });
            for (const QString &one : before)
                followers[one].append(id);
            if (open[id] == 0)
                free.push_back(id);
        }
        for (std::size_t next = 0; next < free.size(); ++next) {
            for (const QString &follower : std::as_const(followers[QString(free[next])])) {
                if (--open[follower] == 0)
                    free.push_back(follower);
            }
        }
        for (const auto &[id, count] : open) {
            if (count > 0)
                m_findings.push_back({.kind = FindingKind::UnreadableRow, .table = Table::KnownEdits, .key = id});
        }
    }

    void checkLog()
    {
        QByteArray previous = m_log.digestBeforeAll();
        qint64 expected = std::max<qint64>(1, cutOf(m_session.database()));
        const std::vector<EditRecord> records = m_log.all();
        checkUndoing(records);
        for (const EditRecord &record : records) {
            if (record.sequence != expected)
                m_findings.push_back({.kind = FindingKind::BrokenLog, .edit = record.sequence});
            if (m_log.recomputedDigest(record, previous) != record.digest)
                m_findings.push_back({.kind = FindingKind::EditChanged, .edit = record.sequence});
            previous = record.digest;
            expected = record.sequence + 1;
            for (const BulkAddition &bulk : m_log.bulkAdditions(record.sequence))
                m_expected[{record.sequence, bulk.table}] = bulk;
        }
        if (m_log.lastGivenSequence() != expected - 1)   // numbers are given once, so the last edits are gone
            m_findings.push_back({.kind = FindingKind::BrokenLog, .edit = expected});
    }

    template <typename Row> void checkTable()
    {
        std::map<QString, LoggedChanges> changes;
        const std::size_t found = m_findings.size();
        guarded({.kind = FindingKind::BrokenLog, .table = Fields<Row>::table}, [&] {
            m_log.eachChangeOf(Fields<Row>::table, [&](qint64 edit, const Change &change) {
                changes[change.key].emplace_back(edit, change);
            });
        });
        if (m_findings.size() > found)
            return;   // without its changes no row can be judged
        m_session.stores().of<Row>().forEach([&](const auto &stored) {
            const auto logged = changes.find(keyText(stored.row));
            if (logged == changes.end()) {
                addToDigest(stored.row, stored.addedIn);
                return;
            }
            walkBack<Row>(logged->first, RowPast{textsOf(stored.row), stored.addedIn}, logged->second);
            changes.erase(logged);
        });
        for (const auto &[key, logged] : changes)
            walkBack<Row>(key, {}, logged);
    }

    template <typename Row> void walkBack(const QString &key, RowPast past, const LoggedChanges &changes)
    {
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            if (const std::optional<BulkAdded> added = bulkAddedAfter(past, change->first))
                addFieldsToDigest<Row>(key, added->fields, added->edit);
            if (const auto field = stepBack(past, change->second, change->first)) {
                m_findings.push_back({.kind = FindingKind::RowNotAsLogged,
                                      .table = Fields<Row>::table,
                                      .key = key,
                                      .field = exactText(*field),
                                      .edit = change->first});
                return;
            }
        }
        if (past.fields)
            addFieldsToDigest<Row>(key, *past.fields, past.addedIn);
    }

    template <typename Row> void addFieldsToDigest(const QString &key, const FieldTexts &fields, qint64 addedIn)
    {
        Row row;
        if (setFields(row, fields))
            m_findings.push_back({.kind = FindingKind::UnreadableRow, .table = Fields<Row>::table, .key = key});
        else
            addToDigest(row, addedIn);
    }

    template <typename Row> void addToDigest(const Row &row, qint64 addedIn)
    {
        if constexpr (std::is_same_v<Row, Inventory>) {
            if (row != Inventory{})   // it begins empty, without an edit
                m_findings.push_back(
                    {.kind = FindingKind::RowNotAsLogged, .table = Table::Inventory, .key = keyText(row)});
        } else {
            m_found[{addedIn, Fields<Row>::table}].add(row);
        }
    }

    void checkBulkAdditions()
    {
        for (auto &[where, found] : m_found) {
            const auto expected = m_expected.find(where);
            const bool same = expected != m_expected.end() && expected->second.rows == found.rows()
                && expected->second.digest == found.result();
            if (!same)
                m_findings.push_back(
                    {.kind = FindingKind::AddedRowsChanged, .table = where.second, .edit = where.first});
            if (expected != m_expected.end())
                m_expected.erase(expected);
        }
        for (const auto &[where, missing] : m_expected)
            m_findings.push_back({.kind = FindingKind::AddedRowsChanged, .table = where.second, .edit = where.first});
    }

    Session &m_session;
    EditLog m_log;
    std::vector<CheckFinding> m_findings;
    std::map<std::pair<qint64, Table>, BulkAddition> m_expected;
    std::map<std::pair<qint64, Table>, RowDigest> m_found;
};

}   // namespace

std::vector<CheckFinding> checkInventory(Session &session)
{
    return Check(session).run();
}

std::vector<CheckFinding> checkHistory(Session &session)
{
    return Check(session).runOnHistory();
}

std::vector<std::pair<qint64, BulkAddition>> addedInBulk(Session &session)
{
    return Check(session).added();
}

void throwUnlessSound(Session &session)
{
    const std::vector<CheckFinding> findings = checkInventory(session);
    if (findings.empty())
        return;
    const CheckFinding &first = findings.front();
    throw StoreError(first.kind == FindingKind::DamagedPages ? StoreError::Reason::Damaged
                                                             : StoreError::Reason::LogDisagrees,
                     session.database().path(), first.detail);
}

}   // namespace katve
