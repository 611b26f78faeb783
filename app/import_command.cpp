#include "command.h"
#include "exchange/package_import.h"
#include "import_words.h"
#include "open_inventory.h"
#include "stop_signal.h"

#include <QFileInfo>

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
    int worst = Done;
    for (const QString &source : context.arguments.mid(1)) {
        const ImportReport report = importPackage(*session, *openPackage(source),
                                                  {.origin = QFileInfo(source).fileName(),
                                                   .keepGood = context.options.isSet(u"keep-good"_s),
                                                   .dryRun = dryRun,
                                                   .progress = progressLine(context),
                                                   .cancelled = stopRequested});
        const int code = tellImport(context, report, {.dryRun = dryRun});
        if (code == Failed)
            return Failed;
        worst = std::max(worst, code);
    }
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
