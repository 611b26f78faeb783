#include "command.h"
#include "exchange/new_inventory.h"
#include "import_words.h"
#include "open_inventory.h"
#include "stop_signal.h"
#include "store/sound_files.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> newOptions()
{
    return {{u"sample"_s, CommandText::tr("Adds the invented sample of the OYS region.")},
            {u"package"_s, CommandText::tr("Starts from a data package alone, without the shipped reference data."),
             CommandText::tr("folder")}};
}

int runNew(const CommandContext &context)
{
    NewInventory what{.sample = context.options.isSet(u"sample"_s),
                      .package = context.options.value(u"package"_s),
                      .progress = progressLine(context),
                      .cancelled = stopRequested};
    const QString path = context.arguments.first();
    if (what.sample && !what.package.isEmpty())
        return context.misuse(CommandText::tr("Choose either --sample or --package."));
    const ImportReport report = makeInventory(path, what);
    what.progress = {};   // before anything else is said
    const bool rejected = report.errorCount > 0;
    if (context.json)
        printJson(context.out,
                  rejected || !what.package.isEmpty() ? importJson(report)
                                                      : QJsonObject{{u"file"_s, path}, {u"sample"_s, what.sample}});
    if (rejected || !what.package.isEmpty())
        static_cast<void>(tellImport(context, report, {.mayKeepGood = false}));
    if (rejected)
        return Failed;
    SoundFiles().add(SoundFiles::digestOf(path));   // nobody but this program has had a hand in it
    context.say(CommandText::tr("Made %1.").arg(path));
    if (what.sample)
        context.say(sampleNotice(*openForReading(context, path)));
    return Done;
}

}   // namespace

const Command &newCommand()
{
    static const Command command{
        .name = "new",
        .usage = QT_TRANSLATE_NOOP("Command", "FILE.katve [--sample] [--package DIR]"),
        .summary = QT_TRANSLATE_NOOP("Command", "Makes a new inventory with the shipped areas and service types."),
        .fewestArguments = 1,
        .mostArguments = 1,
        .options = newOptions,
        .run = runNew};
    return command;
}

}   // namespace katve
