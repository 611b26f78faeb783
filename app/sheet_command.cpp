#include "command.h"
#include "exchange/csv_writer.h"
#include "exchange/sheets/workbook.h"
#include "stop_signal.h"
#include "words/sheet_words.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> sheetOptions()
{
    return {
        {u"sheet"_s, CommandText::tr("The sheet; without it the first one that is shown."), CommandText::tr("name")},
        {u"list"_s, CommandText::tr("Names the sheets, one a line.")}};
}

// What of a sheet is used, as known only when all of it has been read.
struct UsedArea {
    int rows = 0;
    int columns = 0;
    std::vector<SheetMerge> merges{};
    std::vector<int> hiddenRows{};
    std::vector<SheetNote> notes{};
};

[[nodiscard]] UsedArea usedArea(SheetReader &reader)
{
    UsedArea area;
    constexpr std::size_t mostKept = 100'000;
    while (reader.next()) {
        endIfStopped();
        const SheetRow &row = reader.row();
        if (row.cells.empty())
            continue;
        area.rows = row.number + 1;
        area.columns = std::max(area.columns, static_cast<int>(row.cells.size()));
        if (area.merges.size() < mostKept)
            area.merges.insert(area.merges.end(), row.merges.begin(), row.merges.end());
        if (row.hidden && area.hiddenRows.size() < mostKept)
            area.hiddenRows.push_back(row.number);
    }
    area.notes = reader.notes();
    return area;
}

// Empty cells cost room as well where all rows are equally long.
void expectWritable(const UsedArea &area, const QString &file)
{
    constexpr qint64 mostCells = 200'000'000;
    if (static_cast<qint64>(area.rows) * area.columns > mostCells)
        throw SheetError(SheetError::Reason::TooLarge, file);
}

class SheetPrinter {
public:
    SheetPrinter(const CommandContext &context, const Workbook &workbook, std::size_t sheet)
        : m_context(context)
        , m_workbook(workbook)
        , m_sheet(sheet)
        , m_area(usedArea(*workbook.open(sheet)))
    {
        expectWritable(m_area, context.arguments.first());
    }

    void print()
    {
        const std::unique_ptr<SheetReader> reader = m_workbook.open(m_sheet);
        if (m_context.json)
            printHead();
        int next = 0;
        while (reader->next()) {
            endIfStopped();
            if (reader->row().cells.empty())
                continue;
            for (; next < reader->row().number; ++next)
                printRow({});
            printRow(reader->row());
            ++next;
        }
        if (m_context.json)
            m_context.out << "\n]}\n";
        tellNotes();
    }

private:
    void printRow(const SheetRow &row)
    {
        if (m_context.json)
            return printJsonRow(row);
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        CsvWriter writer(bytes);
        for (int column = 0; column < m_area.columns; ++column)
            writer.field(row.at(column).toStdString());
        writer.endRow();
        writer.flush();
        m_context.out << QString::fromUtf8(bytes.data());
    }

    void printJsonRow(const SheetRow &row)
    {
        QJsonArray cells;
        for (int column = 0; column < m_area.columns; ++column)
            cells.append(row.at(column));
        m_context.out << (m_first ? "\n" : ",\n")
                      << QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact));
        m_first = false;
    }

    // The rows come last, one by one, so that a large sheet need not be held whole.
    void printHead() const
    {
        QJsonArray merged;
        for (const SheetMerge &merge : m_area.merges)
            merged.append(cellName(merge.row, merge.column) + u':'
                          + cellName(merge.row + merge.rows - 1, merge.column + merge.columns - 1));
        QJsonArray hidden;
        for (const int row : m_area.hiddenRows)
            hidden.append(row + 1);
        QJsonArray notes;
        for (const SheetNote &note : allNotes())
            notes.append(
                QJsonObject{{u"kind"_s, QLatin1String(sheetNoteCode(note.kind))},
                            {u"count"_s, note.count},
                            {u"cell"_s, note.row < 0 ? QString() : cellName(note.row, std::max(0, note.column))},
                            {u"message"_s, sheetNoteText(note)}});
        const QJsonObject head{{u"sheet"_s, m_workbook.sheets()[m_sheet].name},
                               {u"hidden"_s, m_workbook.sheets()[m_sheet].hidden},
                               {u"merged"_s, merged},
                               {u"hidden_rows"_s, hidden},
                               {u"notes"_s, notes}};
        QString text = QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact));
        text.chop(1);
        m_context.out << text << ",\"rows\":[";
    }

    [[nodiscard]] std::vector<SheetNote> allNotes() const
    {
        SheetNotes notes;
        std::vector<SheetNote> all = m_workbook.notes();
        if (m_workbook.sheets()[m_sheet].hidden)
            all.push_back({.kind = SheetNote::Kind::HiddenSheet});
        if (m_context.options.isSet(u"sheet"_s) && !m_workbook.namesItsSheets())
            all.push_back({.kind = SheetNote::Kind::OnlySheet});
        for (const SheetNote &note : m_area.notes) {
            const bool told = std::ranges::any_of(all, [&](const SheetNote &one) { return one.kind == note.kind; });
            if (!told)
                all.push_back(note);
        }
        return all;
    }

    void tellNotes() const
    {
        if (m_context.quiet || m_context.json)
            return;
        for (const SheetNote &note : allNotes())
            m_context.err << sheetNoteText(note) << '\n';
    }

    const CommandContext &m_context;
    const Workbook &m_workbook;
    std::size_t m_sheet;
    UsedArea m_area;
    bool m_first = true;
};

void listSheets(const CommandContext &context, const Workbook &workbook)
{
    if (context.json) {
        QJsonArray sheets;
        for (const SheetInfo &sheet : workbook.sheets())
            sheets.append(QJsonObject{{u"name"_s, sheet.name}, {u"hidden"_s, sheet.hidden}});
        return printJson(context.out, {{u"sheets"_s, sheets}});
    }
    for (const SheetInfo &sheet : workbook.sheets()) {
        context.out << sheet.name << '\n';
        if (sheet.hidden && !context.quiet)
            context.err << CommandText::tr("The sheet “%1” is hidden.").arg(sheet.name) << '\n';
    }
}

[[nodiscard]] QString sheetNames(const Workbook &workbook)
{
    constexpr qsizetype mostNamed = 20;
    QStringList names;
    for (const SheetInfo &sheet : workbook.sheets()) {
        if (names.size() < mostNamed)
            names.append(sheet.name);
    }
    return names.join(u", "_s);
}

int runSheet(const CommandContext &context)
{
    const std::unique_ptr<Workbook> workbook = openWorkbook(context.arguments.first());
    if (context.options.isSet(u"list"_s)) {
        listSheets(context, *workbook);
        return Done;
    }
    std::size_t sheet = 0;
    try {
        sheet = sheetNamed(*workbook, context.options.value(u"sheet"_s));
    } catch (const SheetError &error) {
        return context.fail(sheetErrorText(error) + u' '
                            + CommandText::tr("The sheets are: %1.").arg(sheetNames(*workbook)));
    }
    SheetPrinter(context, *workbook, sheet).print();
    return Done;
}

}   // namespace

const Command &sheetCommand()
{
    static const Command command{
        .name = "sheet",
        .usage = QT_TRANSLATE_NOOP("Command", "SOURCE [--sheet NAME] [--list]"),
        .summary = QT_TRANSLATE_NOOP("Command",
                                     "Prints a sheet of a workbook (.xlsx, .ods, .csv) as CSV, just as the "
                                     "import reads it."),
        .fewestArguments = 1,
        .mostArguments = 1,
        .options = sheetOptions,
        .run = runSheet};
    return command;
}

}   // namespace katve
