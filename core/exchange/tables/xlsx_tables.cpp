#include "exchange/tables/xlsx_tables.h"
#include "exchange/sheets/sheet_error.h"
#include "exchange/tables/xlsx_book.h"
#include "exchange/tables/xlsx_look.h"
#include "store/store_error.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <utility>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// The library escapes control characters as XLSX has it. What looks like such an escape is itself escaped, so that it comes
// back as it is, and so is what XML has no place for.
[[nodiscard]] std::string escaped(std::string_view text)
{
    constexpr std::size_t wholeLength = 7;   // _x000D_
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at, wholeLength);
        const bool isEscape = rest.size() == wholeLength && rest.starts_with("_x") && rest.back() == '_'
            && isHex(rest[2]) && isHex(rest[3]) && isHex(rest[4]) && isHex(rest[5]);
        const bool isNoCharacter = rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
        if (isEscape)
            out += "_x005F_";   // stands for the underscore
        else if (isNoCharacter)
            out += rest[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
        else
            out += text[at];
        at += isNoCharacter ? 2 : 0;
    }
    return out;
}

class XlsxTables : public TableWriter {
public:
    explicit XlsxTables(const TableBook &book) : m_book(XlsxBook::Memory::Streaming), m_look(m_book.get())
    {
        describe(book);
    }

    void begin(const TableSheet &sheet) override
    {
        m_sheet = sheet;
        m_row = 0;
        m_page = workbook_add_worksheet(m_book.get(), m_sheet.name.toUtf8().constData());
        if (m_page == nullptr)
            throw StoreError(StoreError::Reason::Failed, m_sheet.name);
        const auto last = static_cast<lxw_col_t>(m_sheet.columns.size());
        for (lxw_col_t column = 0; column < last; ++column)
            worksheet_set_column(m_page, column, column, m_sheet.columns[column].width,
                                 m_look.cell(m_sheet.columns[column].kind));
        writeTitles();
        writeBands();
        writeHeadings();
    }

    void row(std::span<const TableCell> cells) override
    {
        for (std::size_t column = 0; column < cells.size(); ++column)
            writeCell(static_cast<lxw_col_t>(column), cells[column]);
        ++m_row;
    }

    void end() override
    {
        const auto endColumn = static_cast<lxw_col_t>(m_sheet.columns.size());
        if (m_sheet.hasHeadings && endColumn > 0) {
            const auto heading = static_cast<lxw_row_t>(m_sheet.headingRow());
            worksheet_autofilter(m_page, heading, 0, std::max(heading, m_row - 1),
                                 static_cast<lxw_col_t>(endColumn - 1));
            worksheet_freeze_panes(m_page, heading + 1, static_cast<lxw_col_t>(m_sheet.frozenColumns));
            worksheet_repeat_rows(m_page, heading, heading);
        }
        worksheet_set_landscape(m_page);
        worksheet_set_paper(m_page, paperA4);
        worksheet_ignore_errors(m_page, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        colourByValue();
    }

    void finish(const QString &destination) override { m_book.finish(destination); }

private:
    static constexpr std::uint8_t paperA4 = 9;

    void describe(const TableBook &book)
    {
        constexpr qsizetype longest = 250;   // beyond 255 the library would write none of them
        QByteArray title = book.title.left(longest).toUtf8();
        QByteArray subject = book.subject.left(longest).toUtf8();
        QByteArray note = book.note.left(longest).toUtf8();
        QByteArray company = "Katve";
        QByteArray author = "Katve";
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.comments = note.data();
        properties.company = company.data();
        properties.author = author.data();
        m_book.setLanguage(book.language);
        workbook_set_properties(m_book.get(), &properties);
        const auto mark = [this](const QString &name, const QString &value) {
            workbook_set_custom_property_string(m_book.get(), name.toUtf8().constData(), value.toUtf8().constData());
        };
        mark(tableMark(), tableMarkValue());
        mark(u"Language"_s, book.language);
        if (book.sample)
            mark(u"Sample"_s, u"1"_s);
    }

    void writeTitles()
    {
        for (const QString &title : std::as_const(m_sheet.titles)) {
            write(0, title.toStdString(), m_row == 0 ? m_look.title() : m_look.plain());
            ++m_row;
        }
    }

    void writeBands()
    {
        if (m_sheet.bands.empty())
            return;
        for (const TableBand &band : m_sheet.bands) {
            const auto first = static_cast<lxw_col_t>(band.first);
            const auto last = static_cast<lxw_col_t>(band.first + band.count - 1);
            if (band.count > 1)
                expect(worksheet_merge_range(m_page, m_row, first, m_row, last, "", m_look.band()));
            write(first, band.text.toStdString(), m_look.band());
        }
        ++m_row;
    }

    void writeHeadings()
    {
        if (!m_sheet.hasHeadings)
            return;
        // Excel makes a row as high as its lines; LibreOffice believes the file.
        if (const int lines = m_sheet.headingLines(); lines > 1)
            expect(worksheet_set_row(m_page, m_row, LXW_DEF_ROW_HEIGHT * lines, nullptr));
        for (std::size_t column = 0; column < m_sheet.columns.size(); ++column)
            write(static_cast<lxw_col_t>(column), m_sheet.columns[column].heading.toStdString(),
                  m_look.heading(m_sheet.columns[column].tone));
        ++m_row;
    }

    void writeCell(lxw_col_t column, const TableCell &cell)
    {
        lxw_format *look = m_look.cell(m_sheet.columns[column].kind, cell.tone);
        switch (cell.kind) {
        case TableCell::Kind::Empty: return;
        case TableCell::Kind::Text: return write(column, cell.text, look);
        case TableCell::Kind::Number:
        case TableCell::Kind::Share: return expect(worksheet_write_number(m_page, m_row, column, cell.number, look));
        case TableCell::Kind::Date: break;
        }
        lxw_datetime day{cell.day.year(), cell.day.month(), cell.day.day(), 0, 0, 0};
        expect(worksheet_write_datetime(m_page, m_row, column, &day, m_look.cell(ColumnKind::Date, cell.tone)));
    }

    void write(lxw_col_t column, const std::string &text, lxw_format *look)
    {
        const bool mayBeEscape = text.find("_x") != std::string::npos || text.find("\xEF\xBF") != std::string::npos;
        expect(worksheet_write_string(m_page, m_row, column, (mayBeEscape ? escaped(text) : text).c_str(), look));
    }

    void expect(lxw_error error) const
    {
        if (error == LXW_NO_ERROR)
            return;
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            throw SheetError(SheetError::Reason::TextTooLongToWrite, m_sheet.name);
        if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
            throw SheetError(SheetError::Reason::TooMuchToWrite, m_sheet.name);
        throw StoreError(StoreError::Reason::Failed, m_sheet.name, QString::fromUtf8(lxw_strerror(error)));
    }

    void colourByValue()
    {
        const auto from = static_cast<lxw_row_t>(m_sheet.firstRow());
        if (m_row <= from || m_sheet.endToned <= m_sheet.firstToned)
            return;
        for (const ToneWord &one : m_sheet.tones) {
            QByteArray value = "\"" + one.word.toUtf8().replace('"', "\"\"") + "\"";
            lxw_conditional_format rule{};
            rule.type = LXW_CONDITIONAL_TYPE_CELL;
            rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
            rule.value_string = value.data();
            rule.format = m_look.rule(one.tone);
            expect(worksheet_conditional_format_range(m_page, from, static_cast<lxw_col_t>(m_sheet.firstToned),
                                                      m_row - 1, static_cast<lxw_col_t>(m_sheet.endToned - 1), &rule));
        }
    }

    XlsxBook m_book;
    XlsxLook m_look;
    TableSheet m_sheet{};
    lxw_worksheet *m_page = nullptr;
    lxw_row_t m_row = 0;
};

}   // namespace

std::unique_ptr<TableWriter> xlsxTables(const TableBook &book)
{
    return std::make_unique<XlsxTables>(book);
}

}   // namespace katve
