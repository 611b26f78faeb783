#pragma once

#include "exchange/answer_wish.h"
#include "exchange/import_context.h"

#include <set>

namespace katve {

// Takes the rows of one table in: checks what they refer to, compares them with what is there, writes and counts them.
template <typename Row> class TableImport {
public:
    explicit TableImport(ImportContext &context);

    void run();   // nothing when the package has no such file

    // The same in two steps, for rows that come from elsewhere than a file of their own.
    void read();
    void finish();
    void write(const Row &row, qint64 line = 0);
    void carryOut(const AnswerWish &wish);   // of answers

private:
    using Reader = RecordReader<Row>;
    struct Pending {
        Row row;
        qint64 line;
    };
    struct Faulty {
        Pending row;
        std::set<std::string_view> columns;
    };

    void stream(Reader &reader);
    void readAll(Reader &reader);
    void collect(Reader &reader);
    [[nodiscard]] bool acceptKey(Reader &reader, const Row &row);
    using IsFaulty = std::function<bool(std::string_view column)>;
    // What the faulty columns refer to is not asked for.
    [[nodiscard]] bool checkReferences(const Row &row, qint64 line, const IsFaulty &isFaulty = {});
    void turnDown(Reader &reader);
    void dropUnfounded();
    void writePending();
    void writePendingProviders();
    [[nodiscard]] bool isShut(const Row &row, qint64 line);
    void noteOddities(Reader &reader, const Row &row);
    void noteOutsideRound(Reader &reader, const Answer &answer);
    void reject(const Row &row);
    void keepUnsaid(const Row &stored, Row &row) const;
    void tell(RowOutcome::Kind kind, const Row &row, qint64 line, const std::optional<Change> &change) const;
    [[nodiscard]] std::optional<Row> storedRow(const Row &row);
    void insert(const Row &row, qint64 line);
    void compare(const Row &stored, Row row, qint64 line);

    // Answers may be said several times over; the last line wins.
    void findRepeats();
    [[nodiscard]] bool defer(Reader &reader, const Row &row, qint64 line);
    void writeDeferred();

    ImportContext &m_context;
    RowStore<Row> &m_store;
    TableReport &m_counts;
    RowDigest m_added;
    QSet<QString> m_seen;
    std::vector<Pending> m_pending;
    std::vector<Faulty> m_faulty;
    QHash<QString, Row> m_stored;   // before the import, of a table that is read whole
    std::vector<bool> m_unsaid;     // fields without a column in the file
    bool m_wasEmpty;

    QSet<quint64> m_repeatedHashes;
    std::map<QString, Pending> m_deferred;
    QHash<QString, MatrixInput> m_scopes;
};

template <> void TableImport<Answer>::carryOut(const AnswerWish &wish);

}   // namespace katve
