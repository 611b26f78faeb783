#pragma once

#include "exchange/import_report.h"
#include "exchange/sheets/sheet_lines.h"
#include "exchange/sheets/sheet_watch.h"

#include <QSet>

#include <functional>
#include <string>

namespace katve {

class Session;

// The rows of sheets in the words of the exchange format, each with where it came from: what of a spreadsheet is then
// taken in, by the same road as a data package. What cannot be read is told, and stays out.
class SheetFacts {
public:
    SheetFacts(Session &session, const SheetNames &names, ImportReport &report);

    // Reads one sheet. `progress` is called now and then with the bytes read, and may throw.
    void read(SheetReader &reader, const SheetMapping &mapping, const std::function<void(qint64)> &progress);

    // Of answers or of providers.
    [[nodiscard]] const SheetLines &lines(Table table) const
    {
        return table == Table::Providers ? m_providers : m_answers;
    }
    [[nodiscard]] bool isEmpty() const { return m_answers.isEmpty() && m_providers.isEmpty(); }
    [[nodiscard]] const SheetMapping &mapping(int index) const { return m_mappings[static_cast<std::size_t>(index)]; }
    void setFile(const QString &name) { m_file = name; }
    // How a sheet is named in remarks.
    [[nodiscard]] QString sheetName(const SheetMapping &mapping) const;

private:
    using Row = FactRow;
    using Kind = ImportRemark::Kind;

    [[nodiscard]] QString codeText(SheetField field, const QString &text);
    [[nodiscard]] std::optional<QString> roundOf(const Row &row, const SheetColumn &column);
    [[nodiscard]] bool isTotal(const QString &text);
    [[nodiscard]] bool isCount(const Row &row);
    void noteSections(const SheetMapping &mapping);
    void noteLikenesses(const SheetMapping &mapping);
    void lookAbove(const Row &row);
    void addNote(ImportRemark remark, const SheetMapping &mapping);
    void takeRow(const SheetRow &row, const SheetMapping &mapping);
    [[nodiscard]] bool isFaulty(const Row &row);
    [[nodiscard]] static QString firstSaid(const Row &row);
    void takeAnswers(const Row &row);
    void takeAnswerOf(const Row &row, const SheetColumn &column);
    void takeAnswer(const Row &row, const SheetColumn &column, const SheetColumn &said);
    [[nodiscard]] std::optional<AnswerValue> answerOf(const SheetColumn &column, const QString &text);
    void addAnswer(const Row &row, const SheetColumn &column, const Answer &fact);
    // What an answer says beside itself, with what a second column of the kind adds.
    [[nodiscard]] const std::vector<int> &columnsBeside(const SheetMapping &mapping, SheetField field,
                                                        const SheetColumn &answer);
    [[nodiscard]] QString besideOf(const Row &row, SheetField field, const SheetColumn &answer);
    void noteSeconds(const Row &row);
    [[nodiscard]] bool isQuestion(const Row &row) const;
    void noteRemarkAlone(const Row &row);
    void rejectUnread(const Row &row);
    void noteStray(const Row &row);
    void takeProvider(const Row &row);
    [[nodiscard]] QString providerId(const Row &row, const QString &name, const QString &municipality);
    [[nodiscard]] QString keyOf(const Row &row, SheetField field, int answer);
    [[nodiscard]] QString keyIn(const Row &row, const SheetColumn &column);
    [[nodiscard]] std::optional<StageSet> stagesOf(const Row &row, const SheetColumn &column, const QString &service);
    [[nodiscard]] StageSet stagesInServiceName(const Row &row, const SheetColumn &column) const;
    [[nodiscard]] QString resolved(const Row &row, const NameFound &found, const QString &text,
                                   const SheetColumn &column);
    [[nodiscard]] bool isDisputed(const Row &row, SheetField field, int column);
    void reject(const Row &row, int column, Kind kind, const QString &value, const QString &detail = {},
                const QString &other = {});
    void note(const Row &row, int column, Kind kind, const QString &value, const QString &detail);
    [[nodiscard]] ImportRemark remark(const Row &row, int column, Kind kind, const QString &value,
                                      const QString &detail) const;
    struct Said {
        quint32 line;
        AnswerValue answer;
        bool isBare;   // nothing stands beside the answer
    };
    void dropContradiction(const Said &earlier, AnswerValue answer, const Row &row, int column);

    Session &m_session;
    const SheetNames &m_names;
    ImportReport &m_report;
    QString m_file{};
    std::vector<SheetMapping> m_mappings;
    std::unique_ptr<SheetWatch> m_watch{};   // of the sheet that is read
    SheetLines m_answers;
    SheetLines m_providers;
    // What words were read as: the same few come again in row after row.
    QHash<QString, QString> m_codes;
    QHash<QString, std::optional<StageSet>> m_stages;
    QHash<QString, std::optional<AnswerValue>> m_answerWords;
    QHash<QString, bool> m_totals;
    QHash<int, std::vector<int>> m_beside;   // of the sheet that is read
    QHash<QString, QString> m_rounds;
    QHash<QString, quint32> m_keys;                       // municipalities, services and rounds, numbered
    QHash<std::pair<quint64, quint64>, Said> m_said;      // by round and stage, municipality and service
    QSet<QString> m_told;                                 // notes that were made once
    std::vector<std::pair<SheetMerge, QString>> m_open;   // merged cells that reach below the row they begin in
    QHash<QString, QStringList> m_providersByName;
};

}   // namespace katve
