#include "models/twin_sheet.h"
#include "exchange/tables/ods_tables.h"
#include "exchange/tables/table_export.h"
#include "exchange/tables/xlsx_tables.h"
#include "store/files.h"
#include "words/vocabulary.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace katve {

namespace {

// The tones of words, which are the same in headings but for capitals.
[[nodiscard]] QHash<QString, CellTone> tonesOfWords()
{
    QHash<QString, CellTone> tones;
    for (std::size_t i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        const CellTone tone = toneOf(status);
        tones.insert(statusWord(status).toCaseFolded(), tone);
        tones.insert(statusWord(status, QDate(2023, 1, 1)).toCaseFolded(), tone);
    }
    tones.insert(answerWord(AnswerValue::Available).toCaseFolded(), CellTone::Own);
    return tones;
}

class TwinCells {
public:
    explicit TwinCells(const TwinTable &table) : m_table(table), m_tones(tonesOfWords()) {}

    [[nodiscard]] TableSheet sheet(const QString &title) const
    {
        constexpr int least = 10;
        constexpr int most = 40;
        TableSheet sheet{.name = sheetNameFrom(title), .titles = {title}};
        for (qsizetype column = 0; column < m_table.headings.size(); ++column) {
            const QString &heading = m_table.headings[column];
            qsizetype widest = heading.size() / 2;
            for (const TwinRow &row : m_table.rows)
                widest = std::max(widest, shownText(valueOf(row, column)).size());
            sheet.columns.push_back({.heading = heading,
                                     .kind = kindOf(column),
                                     .width = std::clamp(static_cast<int>(widest) + 2, least, most),
                                     .tone = toneOfWord(heading)});
        }
        return sheet;
    }

    void fill(const TwinRow &row, std::vector<TableCell> &cells) const
    {
        cells.resize(row.values.size());
        for (std::size_t i = 0; i < row.values.size(); ++i)
            fill(row.values[i], cells[i]);
    }

private:
    [[nodiscard]] static const TwinValue &valueOf(const TwinRow &row, qsizetype column)
    {
        return row.values[static_cast<std::size_t>(column)];
    }

    [[nodiscard]] CellTone toneOfWord(const QString &word) const { return m_tones.value(word.toCaseFolded()); }

    [[nodiscard]] ColumnKind kindOf(qsizetype column) const
    {
        const auto number = std::ranges::find(m_table.rows, TwinValue::Kind::Number,
                                              [column](const TwinRow &row) { return valueOf(row, column).kind; });
        if (number == m_table.rows.end())
            return ColumnKind::Text;
        return valueOf(*number, column).text.isEmpty() ? ColumnKind::Number : ColumnKind::Share;
    }

    void fill(const TwinValue &value, TableCell &cell) const
    {
        constexpr double all = 100;
        const bool isShare = !value.text.isEmpty();
        if (value.kind != TwinValue::Kind::Number || value.isLeast) {
            cell.setText(shownText(value));
            cell.tone = value.kind == TwinValue::Kind::Unknown ? CellTone::Unknown : toneOfWord(value.text);
        } else if (isShare) {
            cell.setShare(value.number / all);
        } else {
            cell.setDecimal(QString::number(value.number, 'f', QLocale::FloatingPointShortest).toStdString());
        }
    }

    const TwinTable &m_table;
    QHash<QString, CellTone> m_tones;
};

}   // namespace

void writeTwin(const QString &path, const TwinTable &table, const QString &title)
{
    const std::optional<TableFormat> format = tableFormat(path);
    if (format != TableFormat::Xlsx && format != TableFormat::Ods)
        return writeWhole(path, [&](QIODevice &device) { writeCsv(device, table); });
    const TableBook book{.title = title, .language = QLocale().name().left(2)};
    const std::unique_ptr<TableWriter> writer = format == TableFormat::Xlsx ? xlsxTables(book) : odsTables(book);
    const TwinCells twin(table);
    std::vector<TableCell> cells;
    writer->begin(twin.sheet(title));
    for (const TwinRow &row : table.rows) {
        twin.fill(row, cells);
        writer->row(cells);
    }
    writer->end();
    writer->finish(path);
}

}   // namespace katve
