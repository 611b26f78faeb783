#include "exchange/tables/ods_tables.h"
#include "exchange/sheets/sheet_cell.h"
#include "exchange/sheets/sheet_error.h"
#include "exchange/tables/ods_parts.h"
#include "exchange/zip_source.h"
#include "store/files.h"
#include "store/store_error.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

const QStringList odsParts{u"mimetype"_s, u"content.xml"_s,  u"styles.xml"_s,
                           u"meta.xml"_s, u"settings.xml"_s, u"META-INF/manifest.xml"_s};

class OdsTables : public TableWriter {
public:
    explicit OdsTables(TableBook book) : m_book(std::move(book)), m_content(m_folder.filePath(u"content.xml"_s))
    {
        if (!m_folder.isValid() || !m_content.open(QIODevice::WriteOnly))
            throw StoreError(StoreReason::DiskFull, m_folder.path(), m_folder.errorString());
        m_text = odsContentStart();
    }

    void begin(const TableSheet &sheet) override
    {
        m_sheets.push_back(sheet);
        m_row = 0;
        m_text += R"(<table:table table:name=")";
        appendXml(m_text, sheet.name.toStdString());
        m_text += R"(">)";
        for (const TableColumn &column : sheet.columns)
            m_text += R"(<table:table-column table:style-name=")" + odsColumnStyle(column.width)
                + R"(" table:default-cell-style-name=")" + odsCellStyle(column.kind, CellTone::None) + R"("/>)";
        for (const QString &title : sheet.titles)
            oneCellRow(title, m_row == 0 ? "title" : odsCellStyle(ColumnKind::Text, CellTone::None));
        writeBands();
        writeHeadings();
    }

    void row(std::span<const TableCell> cells) override
    {
        if (m_row >= mostSheetRows)
            throw SheetError(SheetError::Reason::TooMuchToWrite, sheet().name);
        m_text += "<table:table-row>";
        for (std::size_t column = 0; column < cells.size(); ++column)
            appendCell(sheet().columns[column].kind, cells[column]);
        endRow();
    }

    void end() override
    {
        appendConditions();
        m_text += "</table:table>";
    }

    void finish(const QString &destination) override
    {
        appendFilters();
        m_text += "</office:spreadsheet></office:body></office:document-content>";
        flush();
        m_content.close();
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        writePart(u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet");
        writePart(u"styles.xml"_s, odsStyles(m_book));
        writePart(u"meta.xml"_s, odsMeta(m_book, now));
        writePart(u"settings.xml"_s, odsSettings(m_sheets));
        writePart(u"META-INF/manifest.xml"_s, odsManifest());
        const QString made = m_folder.filePath(u"made.ods"_s);
        writeZip(made, m_folder.path(), odsParts, {odsParts.first()});
        copyWhole(made, destination);
    }

private:
    [[nodiscard]] const TableSheet &sheet() const { return m_sheets.back(); }

    void oneCellRow(const QString &text, const std::string &style)
    {
        m_text += "<table:table-row>";
        appendText(text.toStdString(), style);
        endRow();
    }

    void appendText(std::string_view text, const std::string &style, const std::string &more = {})
    {
        m_text.append(R"(<table:table-cell table:style-name=")").append(style).append(R"(")").append(more);
        m_text += R"( office:value-type="string">)";
        appendParagraphs(m_text, text);
        m_text += "</table:table-cell>";
    }

    void writeBands()
    {
        if (sheet().bands.empty())
            return;
        m_text += "<table:table-row>";
        int column = 0;
        for (const TableBand &band : sheet().bands) {
            if (band.first > column)
                m_text += R"(<table:table-cell table:number-columns-repeated=")" + std::to_string(band.first - column)
                    + R"("/>)";
            appendText(band.text.toStdString(), odsHeadingStyle(CellTone::None),
                       R"( table:number-columns-spanned=")" + std::to_string(band.count)
                           + R"(" table:number-rows-spanned="1")");
            if (band.count > 1)
                m_text += R"(<table:covered-table-cell table:number-columns-repeated=")"
                    + std::to_string(band.count - 1) + R"("/>)";
            column = band.first + band.count;
        }
        endRow();
    }

    void writeHeadings()
    {
        if (!sheet().hasHeadings)
            return;
        m_text += "<table:table-header-rows><table:table-row>";
        for (const TableColumn &column : sheet().columns)
            appendText(column.heading.toStdString(), odsHeadingStyle(column.tone));
        endRow();
        m_text += "</table:table-header-rows>";
    }

    void appendCell(ColumnKind kind, const TableCell &cell)
    {
        if (cell.kind == TableCell::Kind::Empty) {
            m_text += "<table:table-cell/>";
            return;
        }
        if (cell.kind == TableCell::Kind::Text)
            return appendText(cell.text, odsCellStyle(kind, cell.tone));
        m_text.append(R"(<table:table-cell table:style-name=")")
            .append(odsCellStyle(styleFor(kind, cell.kind), cell.tone));
        m_text += R"(" office:value-type=")";
        if (cell.kind == TableCell::Kind::Date)
            m_text += R"(date" office:date-value=")" + cell.text + R"("><text:p>)"
                + cell.day.toString(u"d.M.yyyy"_s).toStdString();
        else if (cell.kind == TableCell::Kind::Share)
            m_text += R"(percentage" office:value=")" + cell.text + R"("><text:p>)"
                + QString::number(100 * cell.number, 'f', 1).toStdString() + " %";
        else
            m_text += R"(float" office:value=")" + cell.text + R"("><text:p>)" + cell.text;
        m_text += "</text:p></table:table-cell>";
    }

    // A day among words must still look like a day.
    [[nodiscard]] static ColumnKind styleFor(ColumnKind column, TableCell::Kind cell)
    {
        return cell == TableCell::Kind::Date ? ColumnKind::Date
            : cell == TableCell::Kind::Share ? ColumnKind::Share
                                             : column;
    }

    void endRow()
    {
        m_text += "</table:table-row>";
        ++m_row;
        constexpr std::size_t fullEnough = std::size_t{256} * 1024;
        if (m_text.size() >= fullEnough)
            flush();
    }

    void flush()
    {
        const auto size = static_cast<qint64>(m_text.size());
        if (m_content.write(m_text.data(), size) != size)
            throw StoreError(StoreReason::DiskFull, m_content.fileName(), m_content.errorString());
        m_text.clear();
    }

    // "'Vastaukset'.F2:'Vastaukset'.F9"
    [[nodiscard]] static std::string rangeOf(const TableSheet &sheet, int firstRow, int lastRow, int firstColumn,
                                             int lastColumn)
    {
        const std::string name = "'" + sheet.name.toStdString() + "'.";
        std::string range;
        appendXml(range,
                  name + cellName(firstRow, firstColumn).toStdString() + ":" + name
                      + cellName(lastRow, lastColumn).toStdString());
        return range;
    }

    void appendConditions()
    {
        const TableSheet &one = sheet();
        m_lastRows.push_back(std::max(m_row - 1, one.headingRow()));
        if (one.endToned <= one.firstToned || m_row <= one.firstRow() || one.tones.empty())
            return;
        const std::string range = rangeOf(one, one.firstRow(), m_row - 1, one.firstToned, one.endToned - 1);
        m_text += R"(<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address=")" + range
            + R"(">)";
        std::string base;
        appendXml(base, "'" + one.name.toStdString() + "'." + cellName(one.firstRow(), one.firstToned).toStdString());
        for (const ToneWord &tone : one.tones) {
            m_text += R"(<calcext:condition calcext:apply-style-name="tone)"
                + std::to_string(static_cast<int>(tone.tone)) + R"(" calcext:value=")";
            appendXml(m_text, "=\"" + QString(tone.word).replace(u'"', u"\"\""_s).toStdString() + "\"");
            m_text += R"(" calcext:base-cell-address=")" + base + R"("/>)";
        }
        m_text += "</calcext:conditional-format></calcext:conditional-formats>";
    }

    void appendFilters()
    {
        m_text += "<table:database-ranges>";
        for (std::size_t i = 0; i < m_sheets.size(); ++i) {
            const TableSheet &one = m_sheets[i];
            if (!one.hasHeadings || one.columns.empty())
                continue;
            m_text += R"(<table:database-range table:name="__Anonymous_Sheet_DB__)" + std::to_string(i)
                + R"(" table:target-range-address=")"
                + rangeOf(one, one.headingRow(), m_lastRows[i], 0, static_cast<int>(one.columns.size()) - 1)
                + R"(" table:display-filter-buttons="true"/>)";
        }
        m_text += "</table:database-ranges>";
    }

    void writePart(const QString &name, const std::string &content) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(m_folder.filePath(name)).path());
        QFile file(m_folder.filePath(name));
        const auto size = static_cast<qint64>(content.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), size) != size || !file.flush())
            throw StoreError(StoreReason::DiskFull, file.fileName(), file.errorString());
    }

    static void copyWhole(const QString &made, const QString &destination)
    {
        writeWhole(destination, [&](QIODevice &device) {
            constexpr qint64 piece = 1 << 20;
            QFile file(made);
            if (!file.open(QIODevice::ReadOnly))
                throw StoreError(StoreReason::Failed, made, file.errorString());
            while (!file.atEnd())
                device.write(file.read(piece));   // what goes wrong is told when the device is closed
        });
    }

    TableBook m_book;
    QTemporaryDir m_folder;
    QFile m_content;
    std::string m_text;
    std::vector<TableSheet> m_sheets;
    std::vector<int> m_lastRows;
    int m_row = 0;
};

}   // namespace

std::unique_ptr<TableWriter> odsTables(const TableBook &book)
{
    return std::make_unique<OdsTables>(book);
}

}   // namespace katve
