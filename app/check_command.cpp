#include "backup_advice.h"
#include "command.h"
#include "edit/inventory_check.h"
#include "edit/people/retention.h"
#include "open_inventory.h"
#include "progress_line.h"
#include "stop_signal.h"
#include "words/error_text.h"

#include <QJsonArray>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QJsonObject findingJson(const CheckFinding &finding)
{
    return {{u"kind"_s, QLatin1String(findingCode(finding.kind))},
            {u"table"_s, exactText(codeText(finding.table))},
            {u"key"_s, finding.key},
            {u"field"_s, finding.field},
            {u"edit"_s, finding.edit},
            {u"message"_s, findingText(finding)}};
}

// How far the check has come it does not tell, so the line only says that it is at work.
[[nodiscard]] std::vector<CheckFinding> findingsOf(const CommandContext &context, Session &session)
{
    const std::unique_ptr<ProgressLine> line = progressLineFor(context);
    if (line)
        line->show(CommandText::tr("Checking …"));
    return checkInventory(session);
}

void warnOfRetention(const CommandContext &context, Session &session)
{
    for (const RetentionDue &due : retentionDue(session, QDate::currentDate()))
        context.err << CommandText::tr(
                           "The retention date of the round %1 (%2) has passed: open the inventory in the window "
                           "to erase who answered and what was written freely.")
                           .arg(due.round.id, due.round.retentionUntil.toString(u"d.M.yyyy"_s))
                    << '\n';
}

int runCheck(const CommandContext &context)
{
    const QString path = context.arguments.first();
    Session session(Database::open(path, Database::Access::Inspect));
    if (session.database().isNewer())
        return context.fail(
            CommandText::tr("%1 was made by a newer version of Katve and can only be checked with that.").arg(path));
    session.database().setCancelCheck(stopRequested);
    const std::vector<CheckFinding> findings = findingsOf(context, session);
    if (context.json) {
        QJsonArray array;
        for (const CheckFinding &finding : findings)
            array.append(findingJson(finding));
        printJson(context.out, {{u"sound"_s, findings.empty()}, {u"findings"_s, array}});
    }
    for (const CheckFinding &finding : findings)
        context.say(findingText(finding));
    if (findings.empty()) {
        warnOfRetention(context, session);
        context.say(CommandText::tr("%1 is sound: the rows and their history agree.").arg(path));
        if (const QString notice = sampleNotice(session); !notice.isEmpty())
            context.say(notice);
        return Done;
    }
    return context.failWithAdvice(CommandText::tr("%1 is not sound. Do not go on with it.").arg(path),
                                  backupAdvice(path));
}

}   // namespace

const Command &checkCommand()
{
    static const Command command{
        .name = "check",
        .usage = QT_TRANSLATE_NOOP("Command", "FILE.katve"),
        .summary = QT_TRANSLATE_NOOP("Command", "Checks everything the program relies on, and changes nothing."),
        .fewestArguments = 1,
        .mostArguments = 1,
        .options = [] { return QList<QCommandLineOption>(); },
        .run = runCheck};
    return command;
}

}   // namespace katve
