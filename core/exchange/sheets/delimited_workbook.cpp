#include "exchange/sheets/delimited_workbook.h"
#include "exchange/sheets/delimited_text.h"
#include "exchange/sheets/text_source.h"

#include <QFileInfo>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using SheetReason = SheetError::Reason;

[[nodiscard]] std::string_view withoutGuard(std::string_view text)
{
    constexpr std::string_view dangerous = "=+-@\t\r";
    // A text that itself begins with apostrophes before such a sign was given one more.
    const std::size_t first = text.find_first_not_of('\'');
    if (first != 0 && first != std::string_view::npos && dangerous.find(text[first]) != std::string_view::npos)
        return text.substr(1);
    const bool asFormula = text.size() >= 3 && text.starts_with("=\"") && text.back() == '"';
    if (asFormula && text.substr(2, text.size() - 3).find('"') == std::string_view::npos)
        return text.substr(2, text.size() - 3);
    return text;
}

class DelimitedSheet : public SheetReader {
public:
    explicit DelimitedSheet(const QString &path)
        : m_path(path)
        , m_source(path)
        , m_start(readStart())
        , m_delimiter(findDelimiter(m_start))
        , m_text([this](std::string &text) { return more(text); }, m_delimiter.sign)
    {
        if (m_source.encoding() == TextEncoding::Windows1252)
            m_notes.add(SheetNote::Kind::ReadAsWindows);
    }

    [[nodiscard]] bool next() override
    {
        while (m_text.next()) {
            takeRecord();
            if (!m_row.isEmpty())
                return true;
        }
        return false;
    }
    [[nodiscard]] qint64 bytesRead() const override { return m_source.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_source.bytesTotal(); }

private:
    [[nodiscard]] std::string readStart()
    {
        std::string start;
        static_cast<void>(m_source.more(start));
        return start;
    }

    [[nodiscard]] bool more(std::string &text)
    {
        if (m_start.empty())
            return m_source.more(text);
        text.append(m_start, m_delimiter.skip);
        m_start.clear();
        return true;
    }

    void noteFlaw()
    {
        const auto column = static_cast<int>(m_text.faultyField());
        m_row.flaws.clear();
        if (m_text.fault() == DelimitedText::Fault::UnclosedQuote) {
            m_notes.add(SheetNote::Kind::UnclosedQuote, m_row.number, column);
            m_row.flaws.push_back({.kind = SheetFlaw::Kind::OpenQuote, .column = column});
        } else if (m_text.fault() == DelimitedText::Fault::LinesInQuotes) {
            m_row.flaws.push_back({.kind = SheetFlaw::Kind::TextAfterQuote, .column = column});
        }
    }

    void takeRecord()
    {
        if (m_text.fault() == DelimitedText::Fault::FieldTooLong)
            throw SheetError(SheetReason::CellTooLong, m_path);
        if (m_text.fault() == DelimitedText::Fault::TooManyFields || m_next >= mostSheetRows)
            throw SheetError(SheetReason::TooLarge, m_path);
        m_row.number = m_next++;
        noteFlaw();
        m_row.cells.resize(m_text.count());
        for (std::size_t i = 0; i < m_text.count(); ++i) {
            const std::string_view text = withoutGuard(m_text.fields()[i]);
            m_row.cells[i] = {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                              text.empty() ? CellKind::Empty : CellKind::Text};
        }
        while (!m_row.cells.empty() && m_row.cells.back().isEmpty())
            m_row.cells.pop_back();
    }

    QString m_path;
    TextSource m_source;
    std::string m_start;
    Delimiter m_delimiter;
    DelimitedText m_text;
    int m_next = 0;
};

class DelimitedWorkbook : public Workbook {
public:
    explicit DelimitedWorkbook(const QString &path) : m_path(path)
    {
        m_sheets.push_back({QFileInfo(path).completeBaseName(), false});
    }

    [[nodiscard]] std::unique_ptr<SheetReader> open(std::size_t) const override
    {
        return std::make_unique<DelimitedSheet>(m_path);
    }
    [[nodiscard]] bool namesItsSheets() const override { return false; }

private:
    QString m_path;
};

}   // namespace

std::unique_ptr<Workbook> openDelimited(const QString &path)
{
    return std::make_unique<DelimitedWorkbook>(path);
}

}   // namespace katve
