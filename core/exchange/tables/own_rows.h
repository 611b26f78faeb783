#pragma once

#include "domain/area.h"
#include "domain/field.h"
#include "exchange/import_report.h"
#include "exchange/sheets/sheet_lines.h"
#include "exchange/tables/own_names.h"
#include "exchange/tables/own_sheets.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>

namespace katve {

// The rows of workbooks of ours in the words of the exchange format, each with where it came from.
class OwnRows {
public:
    // `isArea` and `names`: of the inventory that the rows are for.
    OwnRows(std::span<const TableWords> words, ImportReport &report, std::function<bool(const AreaRef &)> isArea,
            OwnNames names);

    // Reads one sheet. `progress` is called now and then with the bytes read, and may throw. `isOds`: signs that XML has no
    // place for are written in it as only we write them.
    void read(SheetReader &reader, const OwnSheet &sheet, bool isOds, const std::function<void(qint64)> &progress);

    [[nodiscard]] const SheetLines *lines(Table table) const;   // null: no sheet holds it
    [[nodiscard]] const OwnSheet &sheet(int index) const { return m_sheets[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const QSet<QString> &closedRounds() const { return m_closed; }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }

private:
    // How the texts of a field are turned into those of the exchange format.
    struct Reading {
        enum class Kind : std::uint8_t { Skipped, Text, Key, Keys, Number, Date, Code, Codes };
        Kind kind = Kind::Text;
        const char *list = nullptr;
        std::string_view field{};
        bool isMunicipality = false;   // its code
        bool isAreaCode = false;       // of the kind that the row says
    };
    template <typename Value> [[nodiscard]] static Reading readingOf(TextKind text);
    template <typename Row> [[nodiscard]] static std::vector<Reading> readingsOf();
    [[nodiscard]] QString exchangeText(const Reading &reading, const QString &text) const;
    [[nodiscard]] QString codeFor(const char *list, const QString &word) const;
    void takeRow(const SheetRow &row, const std::vector<Reading> &readings);
    [[nodiscard]] bool isFaulty(const SheetRow &row);
    [[nodiscard]] bool contradictsName(const SheetRow &row, const std::vector<Reading> &readings);
    [[nodiscard]] bool lacksKey(const SheetRow &row, const std::vector<Reading> &readings);
    [[nodiscard]] std::optional<AreaKind> areaKindOf(const SheetRow &row, const std::vector<Reading> &readings) const;
    [[nodiscard]] QString mended(const SheetRow &row, int column, const AreaRef &area);
    void noteClosed(const SheetRow &row, const std::vector<Reading> &readings);
    [[nodiscard]] ImportRemark remark(const SheetRow &row, int column, ImportRemark::Kind kind,
                                      const QString &value) const;

    ImportReport &m_report;
    std::function<bool(const AreaRef &)> m_isArea;
    OwnNames m_names;
    std::map<std::string, QHash<QString, QString>> m_codes;   // of each list, by word
    std::vector<OwnSheet> m_sheets;
    std::map<Table, SheetLines> m_lines;
    QSet<QString> m_closed;
    QSet<QString> m_told;
    QSet<std::pair<QString, QString>> m_agreed;   // keys and names
    bool m_isOds = false;
};

}   // namespace katve
