#pragma once

#include "exchange/import_report.h"
#include "exchange/package_source.h"
#include "exchange/sheets/sheet_mapping.h"

#include <QSet>

#include <functional>
#include <string>

namespace katve {

class Session;

// Where something stands in a workbook.
struct SheetPlace {
    int mapping = 0;   // index of the mapping by which the sheet was read
    int row = 0;
    int column = 0;
};

// The rows of sheets in the words of the exchange format, each with where it came from: what of a spreadsheet is then
// taken in, by the same road as a data package. What cannot be read is told, and stays out.
class SheetFacts {
public:
    SheetFacts(Session &session, const SheetNames &names, ImportReport &report);

    // Reads one sheet. `progress` is called now and then with the bytes read, and may throw.
    void read(SheetReader &reader, const SheetMapping &mapping, const std::function<void(qint64)> &progress);

    [[nodiscard]] bool has(Table table) const { return !tableOf(table).lines.empty(); }
    [[nodiscard]] bool isEmpty() const { return !has(Table::Answers) && !has(Table::Providers); }
    [[nodiscard]] qint64 size(Table table) const { return static_cast<qint64>(tableOf(table).text.size()); }
    [[nodiscard]] std::unique_ptr<QIODevice> open(Table table) const;
    // Of a line of that CSV; nothing when it is none.
    [[nodiscard]] std::optional<SheetPlace> place(Table table, qint64 line) const;
    [[nodiscard]] const SheetMapping &mapping(int index) const { return m_mappings[static_cast<std::size_t>(index)]; }
    void setFile(const QString &name) { m_file = name; }
    // How a sheet is named in remarks.
    [[nodiscard]] QString sheetName(const SheetMapping &mapping) const;

private:
    struct Line {
        SheetPlace place;
        std::size_t begin = 0;
        std::size_t length = 0;
        bool dropped = false;
    };
    struct Lines {
        std::string header;
        std::string text;
        std::vector<Line> lines;
        mutable std::vector<qint64> starts{};   // the number of each line, made when it is asked for
    };
    class Device;
    struct Row;

    [[nodiscard]] const Lines &tableOf(Table table) const
    {
        return table == Table::Providers ? m_providers : m_answers;
    }
    void noteLikenesses(const SheetMapping &mapping);
    void takeRow(const SheetRow &row, const SheetMapping &mapping);
    void takeAnswers(const Row &row);
    void takeAnswer(const Row &row, const SheetColumn &column);
    void addAnswer(const Row &row, const SheetColumn &column, const QString &municipality, const QString &service,
                   Stage stage, AnswerValue answer);
    void takeProvider(const Row &row);
    [[nodiscard]] QString providerId(const Row &row, const QString &name, const QString &municipality);
    [[nodiscard]] QString municipalityOf(const Row &row, const SheetColumn *column, const QString &forAll);
    [[nodiscard]] QString serviceOf(const Row &row, const SheetColumn *column, const QString &forAll);
    [[nodiscard]] std::optional<StageSet> stagesOf(const Row &row, const SheetColumn &column, const QString &service);
    [[nodiscard]] QString resolved(const Row &row, const NameFound &found, const QString &text, int column,
                                   ImportRemark::Kind unknown, ImportRemark::Kind several);
    void reject(const Row &row, int column, ImportRemark::Kind kind, const QString &value, const QString &detail = {});
    void note(const Row &row, int column, ImportRemark::Kind kind, const QString &value, const QString &detail);
    [[nodiscard]] ImportRemark remark(const Row &row, int column, ImportRemark::Kind kind, const QString &value,
                                      const QString &detail) const;
    void dropContradiction(Line &earlier, const Row &row, int column);

    Session &m_session;
    const SheetNames &m_names;
    ImportReport &m_report;
    QString m_file{};
    std::vector<SheetMapping> m_mappings;
    Lines m_answers;
    Lines m_providers;
    QHash<QString, quint32> m_keys;   // municipalities, services and rounds, numbered
    struct Said {
        quint32 line;
        AnswerValue answer;
    };
    QHash<std::pair<quint64, quint64>, Said> m_said;      // by round and stage, municipality and service
    QSet<QString> m_told;                                 // notes that were made once
    std::vector<std::pair<SheetMerge, QString>> m_open;   // merged cells that reach below the row they begin in
    QHash<QString, QStringList> m_providersByName;
};

}   // namespace katve
