#include "synthetic_sheet.h"
#include "exchange/tables/ods_tables.h"
#include "exchange/tables/xlsx_book.h"

#include <QFile>
#include <xlsxwriter.h>

#include <array>
#include <functional>
#include <stdexcept>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostRows = 100'000;
constexpr std::size_t columns = 10;
using SheetLine = std::array<QString, columns>;

void eachLine(const SyntheticSize &size, const std::function<void(int row, const SheetLine &line)> &visit)
{
    visit(0,
          {u"Kunta"_s, u"Palvelu"_s, u"Koulutusaste"_s, u"Vastaus"_s, u"Syyt"_s, u"Riittävyys"_s, u"Oikea-aikaisuus"_s,
           u"Vastauspäivä"_s, u"Lähde"_s, u"Huomautus"_s});
    const std::array stages{u"varhaiskasvatus"_s, u"esiopetus"_s, u"1–6 lk"_s, u"7–9 lk"_s, u"toinen aste"_s};
    const std::array answers{u"Saatavilla"_s, u"Osittain"_s, u"Puuttuu"_s, u"Ei tiedossa"_s};
    int row = 0;
    for (int m = 1; m <= size.municipalities; ++m) {
        for (int s = 1; s <= size.services; ++s) {
            for (const QString &stage : stages) {
                if (++row > mostRows)
                    return;
                const auto turn = static_cast<std::size_t>(row);
                visit(row,
                      {u"Kunta %1"_s.arg(m, 6, 10, QChar(u'0')),
                       u"Palvelu service_%1"_s.arg(s, 3, 10, QChar(u'0')),
                       stage,
                       answers[turn % answers.size()],
                       {},
                       turn % 3 == 0 ? u"liian vähän"_s : QString(),
                       {},
                       u"%1.%2.2024"_s.arg(row % 28 + 1).arg(row % 12 + 1),
                       turn % 2 == 0 ? u"kysely"_s : QString(),
                       turn % 5 == 0 ? u"Huomio %1"_s.arg(row) : QString()});
            }
        }
    }
}

void writeCsv(const QString &path, const SyntheticSize &size)
{
    QByteArray text("\xEF\xBB\xBF");
    eachLine(size, [&](int, const SheetLine &line) {
        for (const QString &cell : line)
            text += cell.toUtf8() + ';';
        text.back() = '\n';
    });
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("a benchmark could not write its sheet");
}

void writeXlsx(const QString &path, const SyntheticSize &size)
{
    XlsxBook book(XlsxBook::Memory::Streaming);
    lxw_worksheet *sheet = workbook_add_worksheet(book.get(), "Vastaukset");
    eachLine(size, [&](int row, const SheetLine &line) {
        for (std::size_t i = 0; i < columns; ++i)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(i),
                                   line[i].toUtf8().constData(), nullptr);
    });
    book.finish(path);
}

void writeOds(const QString &path, const SyntheticSize &size)
{
    const std::unique_ptr<TableWriter> writer = odsTables({.language = u"fi"_s});
    std::vector<TableCell> cells(columns);
    eachLine(size, [&](int row, const SheetLine &line) {
        if (row == 0) {
            TableSheet sheet{.name = u"Vastaukset"_s};
            for (const QString &heading : line)
                sheet.columns.push_back({.heading = heading});
            writer->begin(sheet);
            return;
        }
        for (std::size_t i = 0; i < columns; ++i)
            cells[i].setText(line[i]);
        writer->row(cells);
    });
    writer->end();
    writer->finish(path);
}

}   // namespace

void writeSyntheticSheet(const QString &path, const SyntheticSize &size)
{
    if (path.endsWith(".xlsx"_L1))
        writeXlsx(path, size);
    else if (path.endsWith(".ods"_L1))
        writeOds(path, size);
    else
        writeCsv(path, size);
}

}   // namespace katve
