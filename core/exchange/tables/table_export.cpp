#include "exchange/tables/table_export.h"
#include "edit/session.h"
#include "exchange/gap_tables.h"
#include "exchange/tables/about_sheet.h"
#include "exchange/tables/ods_tables.h"
#include "exchange/tables/xlsx_tables.h"
#include "store/contents.h"
#include "store/files.h"
#include "store/matrix_loader.h"
#include "store/transaction.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

// In the order people look for them.
constexpr std::array lists{Table::Answers,     Table::Offerings,  Table::Providers, Table::Rounds,
                           Table::Services,    Table::Groups,     Table::Themes,    Table::Areas,
                           Table::Memberships, Table::Population, Table::Contacts};

[[nodiscard]] bool isOfRound(const QString &table)
{
    return table == u"gaps"_s || table == u"cells"_s || table == u"matrix"_s;
}

class Export {
public:
    Export(Session &session, const QString &destination, const TableExport &wanted)
        : m_session(session)
        , m_destination(destination)
        , m_wanted(wanted)
        , m_snapshot(session.database())
        , m_format(tableFormat(destination).value_or(TableFormat::Csv))
        , m_round(findRound(session.database(), session.stores()))
        , m_names(session, wanted.words.language, wanted.words.phrase("country"))
        , m_people{.words = wanted.words,
                   .names = m_names,
                   .hasCounties = speaksOfCounties(m_round ? m_round->areasOn() : wanted.today)}
    {
        if (m_round && (m_wanted.table.isEmpty() || isOfRound(m_wanted.table)))
            m_matrix.emplace(loadMatrixInput(session.database(), *m_round, View::Now));
        m_total = rowsToWrite();
    }

    void run()
    {
        if (m_format == TableFormat::Csv && (m_wanted.table == u"gaps"_s || m_wanted.table == u"cells"_s))
            return writeNumbers();
        const std::unique_ptr<TableWriter> writer = madeWriter();
        if (m_wanted.table.isEmpty())
            writeAll(*writer);
        else
            writeOne(*writer, m_wanted.table);
        writer->finish(m_destination);
    }

private:
    [[nodiscard]] bool isWanted(const QString &table) const
    {
        return m_wanted.table.isEmpty() ? table != u"cells"_s : m_wanted.table == table;
    }

    [[nodiscard]] qint64 rowsToWrite() const
    {
        qint64 rows = 0;
        for (const Table table : lists) {
            if (isWanted(exactText(codeText(table))))
                rows += rowCount(m_session.database(), table);
        }
        if (!m_matrix)
            return rows;
        const MatrixInput &input = m_matrix->input();
        if (isWanted(u"matrix"_s))
            rows += static_cast<qint64>(m_matrix->shape().columns());
        if (isWanted(u"gaps"_s))
            rows += static_cast<qint64>(input.regions.size() * (input.services.size() + 1));
        if (isWanted(u"cells"_s))
            rows += static_cast<qint64>(m_matrix->shape().cells());
        return rows;
    }

    [[nodiscard]] std::unique_ptr<TableWriter> madeWriter() const
    {
        const TableBook book = bookOf(m_session, m_wanted.words, m_round ? &*m_round : nullptr);
        switch (m_format) {
        case TableFormat::Xlsx: return xlsxTables(book);
        case TableFormat::Ods: return odsTables(book);
        case TableFormat::Csv: break;
        }
        return csvTable(m_wanted.dialect);
    }

    void writeAll(TableWriter &writer)
    {
        std::vector<Table> there;
        std::ranges::copy_if(lists, std::back_inserter(there),
                             [this](Table table) { return table != Table::Contacts || m_wanted.withPeople; });
        writeAbout(writer,
                   {.session = m_session,
                    .people = m_people,
                    .round = m_round ? &*m_round : nullptr,
                    .matrix = m_matrix ? &*m_matrix : nullptr,
                    .lists = there,
                    .today = m_wanted.today});
        if (m_matrix) {
            writeOne(writer, u"matrix"_s);
            writeOne(writer, u"gaps"_s);
        }
        for (const Table table : there)
            writeList(writer, table);
    }

    void writeOne(TableWriter &writer, const QString &table)
    {
        if (!isOfRound(table))
            return writeList(writer, codeFrom<Table>(table.toStdString()).value_or(Table::Answers));
        const RoundTables tables{.round = *m_round,
                                 .matrix = *m_matrix,
                                 .people = m_people,
                                 .sample = m_session.find(Inventory{}).value_or(Inventory{}).sample,
                                 .tick = [this] { tick(); }};
        if (table == u"matrix"_s)
            writeMatrix(writer, tables);
        else if (table == u"gaps"_s)
            writeGaps(writer, tables);
        else
            writeCellRows(writer, tables);
    }

    void writeList(TableWriter &writer, Table table)
    {
        const ListWords *people = m_format == TableFormat::Csv ? nullptr : &m_people;
        writer.begin(listSheet(table, people));
        withRowOf(table, [&]<typename Row>(const Row &) {
            if constexpr (isSubject(Fields<Row>::table) && !std::is_same_v<Row, Inventory>)
                m_session.stores().of<Row>().forEach([&](const auto &stored) {
                    fillCells(stored.row, people, m_cells);
                    writer.row(m_cells);
                    tick();
                });
        });
        writer.end();
    }

    // The two tables that programs compare, which only the dialect may change.
    void writeNumbers()
    {
        const auto write = [this](QIODevice &device) {
            if (m_wanted.table == u"gaps"_s)
                writeRollup(device, *m_matrix, m_wanted.cancelled);
            else
                writeCells(device, *m_matrix, m_wanted.cancelled);
        };
        if (m_wanted.dialect == CsvDialect::Exchange)
            return writeWhole(m_destination, write);
        QTemporaryFile made;
        if (!made.open())
            throw StoreError(StoreReason::DiskFull, made.fileTemplate(), made.errorString());
        write(made);
        made.seek(0);
        writeWhole(m_destination, [&](QIODevice &device) { copyInDialect(made, device, m_wanted.dialect); });
    }

    void tick()
    {
        constexpr qint64 rowsBetween = 1024;
        if (++m_rows % rowsBetween != 0)
            return;
        if (m_wanted.cancelled && m_wanted.cancelled())
            throw StoreError(StoreReason::Cancelled, {});
        if (m_wanted.progress)
            m_wanted.progress(m_rows, std::max(m_rows, m_total));
    }

    Session &m_session;
    QString m_destination;
    const TableExport &m_wanted;
    Snapshot m_snapshot;
    TableFormat m_format;
    std::optional<Round> m_round;
    TableNames m_names;
    ListWords m_people;
    std::optional<GapMatrix> m_matrix;
    std::vector<TableCell> m_cells;
    qint64 m_rows = 0;
    qint64 m_total = 0;
};

}   // namespace

std::optional<TableFormat> tableFormat(const QString &destination)
{
    const QString ending = QFileInfo(destination).suffix().toLower();
    if (ending == u"xlsx"_s)
        return TableFormat::Xlsx;
    if (ending == u"ods"_s)
        return TableFormat::Ods;
    if (ending == u"csv"_s)
        return TableFormat::Csv;
    return std::nullopt;
}

QStringList tableNames()
{
    QStringList names;
    for (const Table table : lists)
        names.append(exactText(codeText(table)));
    return names + QStringList{u"gaps"_s, u"cells"_s, u"matrix"_s};
}

bool needsRound(const QString &table)
{
    return isOfRound(table);
}

void exportTables(Session &session, const QString &destination, const TableExport &wanted)
{
    if (isSameFile(destination, session.database().path()))
        throw StoreError(StoreReason::AlreadyExists, destination);
    Export(session, destination, wanted).run();
}

}   // namespace katve
