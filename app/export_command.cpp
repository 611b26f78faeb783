#include "command.h"
#include "exchange/package_export.h"
#include "open_inventory.h"
#include "progress_line.h"
#include "stop_signal.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> options()
{
    return {{u"with-people"_s, CommandText::tr("Takes contact people along. (This version keeps none yet.)")}};
}

// A folder by the name of a workbook would be a surprise.
[[nodiscard]] bool isAnotherFormat(const QString &destination)
{
    const QStringList endings{u".xlsx"_s, u".ods"_s, u".csv"_s, u".pdf"_s, u".html"_s, u".odt"_s, u".katve"_s};
    return std::ranges::any_of(
        endings, [&](const QString &ending) { return destination.endsWith(ending, Qt::CaseInsensitive); });
}

void writePackage(const CommandContext &context, Session &session)
{
    const std::unique_ptr<ProgressLine> line = progressLineFor(context);
    ExportOptions options{.cancelled = stopRequested};
    if (line) {
        options.progress = [&line](qint64 rows) {
            line->show(CommandText::tr("Writing … rows so far: %1").arg(QLocale().toString(rows)));
        };
    }
    exportPackage(session, context.arguments[1], options);
}

int run(const CommandContext &context)
{
    if (isAnotherFormat(context.arguments[1]))
        return context.fail(
            CommandText::tr("This version of Katve writes data packages only. Name a folder or a .zip."));
    const std::unique_ptr<Session> session = openForReading(context, context.arguments[0]);
    writePackage(context, *session);
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
        .usage = QT_TRANSLATE_NOOP("Command", "FILE.katve DEST [--with-people]"),
        .summary = QT_TRANSLATE_NOOP("Command", "Writes the whole inventory as a data package: a folder, or a .zip."),
        .fewestArguments = 2,
        .mostArguments = 2,
        .options = options,
        .run = run};
    return command;
}

}   // namespace katve
