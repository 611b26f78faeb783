#pragma once

#include "analysis/matrix_input.h"
#include "domain/row_digest.h"
#include "exchange/package_import.h"
#include "exchange/record_reader.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <set>

namespace katve {

// What the tables of one import share: the keys that are known by now, the rows that were turned down, and the edit
// that is being written.
class ImportContext {
public:
    ImportContext(Session &session, const PackageSource &source, const ImportOptions &options, EditWriter &writer,
                  ImportReport &report);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const PackageSource &source() const { return m_source; }
    [[nodiscard]] const ImportOptions &options() const { return m_options; }
    [[nodiscard]] EditWriter &writer() { return m_writer; }
    [[nodiscard]] ImportReport &report() { return m_report; }
    [[nodiscard]] bool hasChanged() const { return m_hasChanged; }
    void noteChange() { m_hasChanged = true; }

    // In the inventory as it is by now, with what this import has written.
    [[nodiscard]] bool isKnown(Table table, const QString &key)
    {
        return m_session.stores().keys().find(table, key) != 0;
    }
    [[nodiscard]] bool isKnown(const AreaRef &area) { return m_session.stores().keys().findArea(area) != 0; }
    // It was turned down itself, or it may have been in a file that could not be read.
    [[nodiscard]] bool wasRejected(Table table, const QString &key) const
    {
        return m_lost[static_cast<std::size_t>(table)] || keys(m_rejected, table).contains(key);
    }
    void noteLost(Table table) { m_lost[static_cast<std::size_t>(table)] = true; }
    void addRejected(Table table, const QString &key) { m_rejected[static_cast<std::size_t>(table)].insert(key); }

    // Rounds that were closed before this import began.
    [[nodiscard]] bool isClosed(const QString &round) const { return m_closedRounds.contains(round); }
    [[nodiscard]] bool isErased(const QString &contact) const { return m_erased.contains(contact); }
    [[nodiscard]] StageSet stagesOf(const QString &service);

    // A disputed row got a value: what that settles is closed with the import.
    [[nodiscard]] bool isDisputed(Table table, const QString &key) const
    {
        return !m_disputed.empty() && m_disputed.contains({table, key});
    }
    void noteDecision(const Change &change) { m_decisions.push_back(change); }
    void closeSettled();

    void addDigest(Table table, const RowDigest &digest);
    // Throws Cancelled when the user has asked for it.
    void tick(qint64 bytesOfFile);
    void finishFile(qint64 bytesOfFile) { m_bytesDone += bytesOfFile; }

private:
    using KeySets = std::array<QSet<QString>, packageTablesEnd>;
    [[nodiscard]] static const QSet<QString> &keys(const KeySets &sets, Table table)
    {
        return sets[static_cast<std::size_t>(table)];
    }

    Session &m_session;
    const PackageSource &m_source;
    const ImportOptions &m_options;
    EditWriter &m_writer;
    ImportReport &m_report;
    KeySets m_rejected;
    std::array<bool, packageTablesEnd> m_lost{};
    QSet<QString> m_closedRounds;
    QSet<QString> m_erased;   // contact people
    std::set<std::pair<Table, QString>> m_disputed;
    std::vector<Change> m_decisions;
    QHash<QString, StageSet> m_stages;
    qint64 m_bytesDone = 0;
    qint64 m_bytesTotal = 0;
    QElapsedTimer m_sinceTold;
    bool m_hasChanged = false;
};

[[nodiscard]] QString packageFile(Table table);

}   // namespace katve
