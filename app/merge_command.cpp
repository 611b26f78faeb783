#include "backup_advice.h"
#include "command.h"
#include "edit/merge/merge_files.h"
#include "merge_words.h"
#include "open_inventory.h"
#include "progress_line.h"
#include "stop_signal.h"
#include "store/files.h"
#include "words/error_text.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> mergeOptions()
{
    return {{u"report"_s, CommandText::tr("Writes all that is to be known of the merge as JSON."),
             CommandText::tr("OUT.json")}};
}

[[nodiscard]] std::function<void(qint64, qint64)> mergeProgress(const CommandContext &context)
{
    // Shared, because functions are copied: the line is gone with the last copy.
    const std::shared_ptr<ProgressLine> line = progressLineFor(context);
    if (!line)
        return {};
    return [line](qint64 done, qint64 total) {
        line->show(CommandText::tr("Merging … %1 %").arg(total > 0 ? done * 100 / total : 0));
    };
}

void writeReport(const QString &path, const MergeReport &report)
{
    if (path.isEmpty())
        return;
    writeWhole(path, [&report](QIODevice &device) { device.write(QJsonDocument(mergeJson(report)).toJson()); });
}

// What is wrong with one of the others is told with its name.
[[nodiscard]] std::optional<QString> whyNotToRead(const QStringList &others, const StoreError &error)
{
    return others.contains(error.subject()) ? std::optional(errorText(error, error.subject())) : std::nullopt;
}

// In a function of its own, so that the line of progress is gone before anything is told.
[[nodiscard]] MergeReport merge(const CommandContext &context, Session &ours, const QStringList &others)
{
    const FilesToMerge files(others, stopRequested);
    const QString reportPath = context.options.value(u"report"_s);
    // Written before as well: when it cannot be, nothing is merged.
    MergeReport report = mergeFiles(ours, files, {.progress = mergeProgress(context), .cancelled = stopRequested},
                                    [&reportPath](const MergeReport &planned) { writeReport(reportPath, planned); });
    writeReport(reportPath, report);
    return report;
}

int runMerge(const CommandContext &context)
{
    const QString path = context.arguments.first();
    const QStringList others = context.arguments.mid(1);
    for (const QString &other : others) {
        if (isSameFile(path, other))
            return context.fail(
                CommandText::tr("%1 is the file to merge into. Name the other files after it.").arg(other));
    }
    const QString reportPath = context.options.value(u"report"_s);
    for (const QString &file : context.arguments) {
        if (!reportPath.isEmpty() && isSameFile(reportPath, file))
            return context.fail(CommandText::tr("The report would go over %1. Give it another name.").arg(file));
    }
    const std::unique_ptr<Session> ours = openForWriting(context, path);
    ours->database().setCancelCheck(stopRequested);
    MergeReport report;
    try {
        report = merge(context, *ours, others);
    } catch (const StoreError &error) {
        if (const auto sentence = whyNotToRead(others, error))
            return context.failWithAdvice(*sentence, backupAdvice(error, error.subject()));
        throw;
    }
    ours->database().setCancelCheck({});
    if (context.json)
        printJson(context.out, mergeJson(report));
    tellMerge(context, report);
    if (const QString notice = sampleNotice(*ours); !notice.isEmpty())
        context.say(notice);
    return report.leavesSomething() ? LeftToLookAt : Done;
}

}   // namespace

const Command &mergeCommand()
{
    static const Command command{
        .name = "merge",
        .usage = QT_TRANSLATE_NOOP("Command", "FILE.katve OTHER.katve… [--report OUT.json]"),
        .summary = QT_TRANSLATE_NOOP(
            "Command", "Brings what other copies have into an inventory; where they disagree, both are kept."),
        .fewestArguments = 2,
        .mostArguments = -1,
        .options = mergeOptions,
        .run = runMerge};
    return command;
}

}   // namespace katve
