#pragma once

#include "exchange/sheets/cell_values.h"
#include "exchange/sheets/quick_xml.h"
#include "exchange/sheets/workbook.h"
#include "exchange/sheets/xlsx_styles.h"
#include "exchange/sheets/zip_parts.h"

namespace katve {

// What the sheets of an XLSX workbook share.
struct XlsxShared {
    std::unique_ptr<ZipParts> parts;
    QString file{};
    std::vector<QString> strings{};
    XlsxStyles styles{};
    DayCount days = DayCount::From1900;
};

class XlsxSheet : public SheetReader {
public:
    XlsxSheet(std::shared_ptr<const XlsxShared> shared, const QString &part);

    [[nodiscard]] bool next() override;
    [[nodiscard]] qint64 bytesRead() const override { return m_xml.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_total; }

private:
    enum class Type : std::uint8_t { Number, Shared, Inline, Formula, Boolean, Error, Date };

    // What a cell says of itself before its value comes.
    struct Raw {
        int column = 0;
        Type type = Type::Number;
        std::size_t style = 0;
        std::string value{};   // UTF-8
        QString inlineText{};
        bool hasValue = false;
        bool hasFormula = false;
    };

    void readColumns();
    [[nodiscard]] bool readRow();
    void startRow();
    void readCell();
    void readCellParts(Raw &raw);
    [[nodiscard]] static Type typeFrom(std::string_view text);
    [[nodiscard]] SheetCell cellOf(const Raw &raw);
    [[nodiscard]] SheetCell numberCell(const Raw &raw);
    void put(int column, SheetCell cell);
    [[noreturn]] void fail(SheetError::Reason reason) const;

    std::shared_ptr<const XlsxShared> m_shared;
    qint64 m_total;
    QuickXml m_xml;
    std::vector<SheetMerge> m_merges;   // by row
    std::size_t m_nextMerge = 0;
    Raw m_raw;   // kept, so that its text needs no new memory for each cell
    int m_lastRow = -1;
    int m_lastColumn = -1;
    qint64 m_cells = 0;
};

// The merged cells of a sheet stand behind its rows, so they are looked for first.
[[nodiscard]] std::vector<SheetMerge> xlsxMerges(const GuardedDevice::Read &read);

// "B7" to row 6 and column 1; nothing when it is none.
[[nodiscard]] std::optional<std::pair<int, int>> cellPlace(std::string_view name);

}   // namespace katve
