#include "command.h"
#include "exchange/package_import.h"
#include "import_words.h"
#include "open_inventory.h"
#include "stop_signal.h"
#include "store/transaction.h"

#include <QFileInfo>
#include <QJsonArray>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> options()
{
    return {{u"keep-good"_s, CommandText::tr("Takes the rows that are right although others are rejected.")},
            {u"dry-run"_s, CommandText::tr("Says what would be done and writes nothing.")}};
}

int run(const CommandContext &context)
{
    const std::unique_ptr<Session> session = openForWriting(context.arguments.first());
    const bool dryRun = context.options.isSet(u"dry-run"_s);
    const QStringList sources = context.arguments.mid(1);
    int worst = Done;
    bool wrote = false;
    QJsonArray told;
    {
        session->database().ensureSound();
        Transaction all(session->database());   // of several packages all are taken in, or none
        for (const QString &source : sources) {
            const ImportReport report = importPackage(*session, *openPackage(source),
                                                      {.origin = QFileInfo(source).fileName(),
                                                       .keepGood = context.options.isSet(u"keep-good"_s),
                                                       .dryRun = dryRun,
                                                       .progress = progressLine(context),
                                                       .cancelled = stopRequested});
            told.append(importJson(report));
            wrote = wrote || report.written;
            worst = std::max(worst,
                             tellImport(context, report,
                                        {.dryRun = dryRun,
                                         .keepGood = context.options.isSet(u"keep-good"_s),
                                         .tellJson = sources.size() == 1}));
            if (report.errorCount > 0 && !report.written && !dryRun && !context.options.isSet(u"keep-good"_s)) {
                worst = Failed;
                break;
            }
        }
        if (worst != Failed && wrote)
            all.commit();
    }
    if (context.json && sources.size() > 1)
        printJson(context.out, {{u"packages"_s, told}});
    return worst;
}

}   // namespace

const Command &importCommand()
{
    static const Command command{
        .name = "import",
        .usage = QT_TRANSLATE_NOOP("Command", "FILE.katve SOURCE… [--keep-good] [--dry-run]"),
        .summary = QT_TRANSLATE_NOOP(
            "Command", "Reads data packages (a folder, a .zip or its datapackage.json) into an inventory."),
        .fewestArguments = 2,
        .mostArguments = -1,
        .options = options,
        .run = run};
    return command;
}

}   // namespace katve
