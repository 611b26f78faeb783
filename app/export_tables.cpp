#include "export_tables.h"
#include "exchange/tables/table_export.h"
#include "open_inventory.h"
#include "print/table_language.h"
#include "progress_line.h"
#include "stop_signal.h"
#include "store/matrix_loader.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] std::optional<CsvDialect> dialectFrom(const QString &name)
{
    if (name == u"exchange"_s)
        return CsvDialect::Exchange;
    if (name == u"excel"_s)
        return CsvDialect::Excel;
    return std::nullopt;
}

}   // namespace

QList<QCommandLineOption> tableOptions()
{
    return {
        {u"table"_s,
         CommandText::tr("Writes one table into a .csv, .xlsx or .ods: a list of the data package (answers, providers "
                         "…), gaps, cells or matrix."),
         CommandText::tr("name")},
        {u"dialect"_s,
         CommandText::tr("How a .csv is written: exchange (UTF-8, comma, decimal point) or excel (as the Finnish Excel "
                         "reads it)."),
         CommandText::tr("dialect"), u"exchange"_s}};
}

bool writesTables(const CommandContext &context)
{
    return tableFormat(context.arguments[1]).has_value();
}

std::optional<int> refusedTables(const CommandContext &context)
{
    const QString table = context.options.value(u"table"_s);
    const std::optional<TableFormat> format = tableFormat(context.arguments[1]);
    if (!table.isEmpty() && !tableNames().contains(table))
        return context.misuse(
            CommandText::tr("There is no table “%1”. The tables are: %2.").arg(table, tableNames().join(u", "_s)));
    if (!table.isEmpty() && !format)
        return context.misuse(CommandText::tr("A table is written into a .csv, .xlsx or .ods."));
    if (table.isEmpty() && format == TableFormat::Csv)
        return context.misuse(
            CommandText::tr("A CSV holds one table. Say with --table which: %1.").arg(tableNames().join(u", "_s)));
    if (table == u"contacts"_s && !context.options.isSet(u"with-people"_s))
        return context.misuse(CommandText::tr("Contact people are only written with --with-people."));
    if (!dialectFrom(context.options.value(u"dialect"_s)))
        return context.misuse(CommandText::tr("The dialects are exchange and excel."));
    return std::nullopt;
}

std::optional<int> refusedTables(const CommandContext &context, Session &session)
{
    const bool isMissing =
        needsRound(context.options.value(u"table"_s)) && !findRound(session.database(), session.stores());
    return isMissing ? std::optional(context.fail(noRoundText(session, {}))) : std::nullopt;
}

void writeTables(const CommandContext &context, Session &session)
{
    const std::unique_ptr<ProgressLine> line = progressLineFor(context);
    TableExport wanted{.words = tableWordsIn(context.language),
                       .table = context.options.value(u"table"_s),
                       .dialect = *dialectFrom(context.options.value(u"dialect"_s)),
                       .withPeople = context.options.isSet(u"with-people"_s),
                       .today = QDate::currentDate(),
                       .cancelled = stopRequested};
    if (line) {
        wanted.progress = [&line](qint64 done, qint64 total) {
            line->show(CommandText::tr("Writing … %1 %").arg(done * 100 / total));
        };
    }
    exportTables(session, context.arguments[1], wanted);
}

}   // namespace katve
