#include "command.h"
#include "exchange/package_export.h"
#include "export_tables.h"
#include "form_export.h"
#include "open_inventory.h"
#include "personal_warnings.h"
#include "progress_line.h"
#include "stop_signal.h"
#include "store/people.h"

#include <QFileInfo>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> exportOptions()
{
    return QList<QCommandLineOption>{
               {u"with-people"_s, CommandText::tr("Takes contact people along; the inventory then notes that it did.")},
               {u"form"_s,
                CommandText::tr("Writes the answer form of an area (.xlsx) instead, as network_region:OYS or "
                                "municipality:698."),
                CommandText::tr("kind:code")},
               {u"round"_s, CommandText::tr("The mapping round of the form, by id; the newest when not given."),
                CommandText::tr("id")}}
    + tableOptions();
}

// A folder by the name of a workbook would be a surprise.
[[nodiscard]] bool isAnotherFormat(const QString &destination)
{
    const QStringList endings{u".xls"_s, u".pdf"_s, u".html"_s, u".odt"_s, u".katve"_s, u".tsv"_s};
    return std::ranges::any_of(
        endings, [&](const QString &ending) { return destination.endsWith(ending, Qt::CaseInsensitive); });
}

void writePackage(const CommandContext &context, Session &session)
{
    const std::unique_ptr<ProgressLine> line = progressLineFor(context);
    ExportOptions options{.withPeople = context.options.isSet(u"with-people"_s), .cancelled = stopRequested};
    if (line) {
        options.progress = [&line](qint64 rows) {
            line->show(CommandText::tr("Writing … rows so far: %1").arg(QLocale().toString(rows)));
        };
    }
    exportPackage(session, context.arguments[1], options);
}

// Of one table only its own texts leave.
[[nodiscard]] std::vector<PersonalText> personalTextsOf(Session &session, const QString &table)
{
    std::vector<PersonalText> texts = personalTexts(session, QDate::currentDate());
    if (!table.isEmpty())
        std::erase_if(texts, [&](const PersonalText &text) { return exactText(codeText(text.table)) != table; });
    return texts;
}

int runExport(const CommandContext &context)
{
    if (context.options.isSet(u"form"_s))
        return exportForm(context);
    if (isAnotherFormat(context.arguments[1]))
        return context.fail(CommandText::tr(
            "An export is a data package (a folder or a .zip), a workbook (.xlsx or .ods), or one table "
            "(.csv). Name one of these."));
    if (const std::optional<int> refused = refusedTables(context))
        return *refused;
    std::unique_ptr<Session> session = openForReading(context, context.arguments[0]);
    const QString table = context.options.value(u"table"_s);
    const bool namesPeople = context.options.isSet(u"with-people"_s) && !isEmpty(session->database(), Table::Contacts)
        && (table.isEmpty() || table == u"contacts"_s);
    if (namesPeople) {   // first, so that no names leave what cannot note it
        session.reset();
        session = openForWriting(context, context.arguments[0]);
        session->ensureSound();
    }
    if (const std::optional<int> refused = refusedTables(context, *session))
        return *refused;
    warnOfPersonal(context, personalTextsOf(*session, table));
    if (writesTables(context))
        writeTables(context, *session);
    else
        writePackage(context, *session);
    if (namesPeople)
        rememberPeopleExport(session->database(),
                             {.at = QDateTime::currentDateTimeUtc(),
                              .kind = writesTables(context) ? u"tables"_s : u"package"_s,
                              .label = QFileInfo(context.arguments[1]).fileName(),
                              .contacts = rowCount(session->database(), Table::Contacts)});
    if (context.json)
        printJson(context.out,
                  {{u"written"_s, context.arguments[1]}, {u"sample"_s, !sampleNotice(*session).isEmpty()}});
    context.say(CommandText::tr("Wrote %1.").arg(context.arguments[1]));
    const QString notice = sampleNotice(*session);
    if (!notice.isEmpty())
        context.say(notice);
    return Done;
}

}   // namespace

const Command &exportCommand()
{
    static const Command command{
        .name = "export",
        .usage = QT_TRANSLATE_NOOP("Command",
                                   "FILE.katve DEST [--with-people] [--table NAME] [--form KIND:CODE [--round ID]]"),
        .summary = QT_TRANSLATE_NOOP("Command",
                                     "Writes the whole inventory as a data package (a folder, or a .zip) or as a "
                                     "workbook (.xlsx, .ods), one table of it (also .csv), or the answer form of an "
                                     "area (.xlsx) that comes back by import."),
        .fewestArguments = 2,
        .mostArguments = 2,
        .options = exportOptions,
        .run = runExport};
    return command;
}

}   // namespace katve
