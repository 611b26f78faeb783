#include "command.h"
#include "edit/merge/said_elsewhere.h"
#include "edit/story.h"
#include "open_inventory.h"
#include "stop_signal.h"
#include "store/matrix_loader.h"
#include "words/edit_words.h"

#include <QJsonArray>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> historyOptions()
{
    return {{u"cell"_s, CommandText::tr("The story of one cell: municipality, service and stage with commas between."),
             CommandText::tr("M,S,G")},
            {u"round"_s, CommandText::tr("The mapping round of the cell, by id; the newest when not given."),
             CommandText::tr("id")}};
}

// What others did in their files, below the merge that brought it.
[[nodiscard]] QJsonArray tellMerged(const CommandContext &context, const std::vector<KnownEdit> &edits)
{
    QJsonArray array;
    for (const KnownEdit &edit : edits) {
        context.say(mergedLine(edit));
        array.append(mergedJson(edit));
    }
    return array;
}

int tellAll(const CommandContext &context, Session &session)
{
    QJsonArray array;
    const EditLog log = session.log();
    const std::map<qint64, std::vector<KnownEdit>> merged = editsMerged(session);
    for (const EditRecord &record : log.all()) {
        endIfStopped();
        const qint64 changes = log.changeCount(record.sequence);
        context.say(editLine(record, changes));
        QJsonObject object = editJson(record, changes);
        if (const auto brought = merged.find(record.sequence); brought != merged.end())
            object.insert(u"merged"_s, tellMerged(context, brought->second));
        array.append(object);
    }
    if (context.json)
        printJson(context.out, {{u"edits"_s, array}});
    else if (array.isEmpty())
        context.say(CommandText::tr("Nothing has been edited yet."));
    return Done;
}

[[nodiscard]] QJsonObject sideJson(const std::optional<FieldTexts> &side)
{
    QJsonObject object;
    for (const FieldText &field : side.value_or(FieldTexts()))
        object.insert(exactText(field.name), exactText(field.text));
    return object;
}

int tellCell(const CommandContext &context, Session &session, const QString &cell)
{
    const auto round = findRound(session.database(), session.stores(), context.options.value(u"round"_s));
    if (!round)
        return context.fail(noRoundText(session, context.options.value(u"round"_s)));
    const std::optional<Answer> answer = rowWithKey<Answer>(QString(round->id + u',' + cell));
    if (!answer)
        return context.misuse(CommandText::tr("A cell is written municipality,service,stage, for example "
                                              "698,school_psychologist,grades7_9."));
    if (!session.find(Area{.kind = AreaKind::Municipality, .code = answer->municipality}))
        return context.fail(
            CommandText::tr("There is no municipality “%1”. Write its code.").arg(answer->municipality));
    if (!session.find(ServiceType{.key = answer->service}))
        return context.fail(CommandText::tr("There is no service type “%1”. Write its key.").arg(answer->service));
    QJsonArray array;
    const std::vector<StoryEntry> story = storyOf(session, *answer);
    for (const StoryEntry &entry : story) {
        endIfStopped();
        QJsonObject object = editJson(entry.edit, 1);
        object.insert(u"before"_s, sideJson(entry.before));
        object.insert(u"after"_s, sideJson(entry.after));
        if (!entry.file.isEmpty())
            object.insert(u"file"_s, entry.file);
        array.append(object);
        context.say(storyLine(entry));
    }
    if (context.json)
        printJson(context.out, {{u"round"_s, round->id}, {u"cell"_s, cell}, {u"edits"_s, array}});
    else if (story.empty())
        context.say(CommandText::tr("Nobody has answered this cell in the round %1.").arg(round->id));
    return Done;
}

int runHistory(const CommandContext &context)
{
    const std::unique_ptr<Session> session = openForReading(context, context.arguments.first());
    session->database().setCancelCheck(stopRequested);
    const QString cell = context.options.value(u"cell"_s);
    return cell.isEmpty() ? tellAll(context, *session) : tellCell(context, *session, cell);
}

}   // namespace

const Command &historyCommand()
{
    static const Command command{
        .name = "history",
        .usage = QT_TRANSLATE_NOOP("Command", "FILE.katve [--cell M,S,G] [--round ID]"),
        .summary = QT_TRANSLATE_NOOP("Command", "Shows the edits: when, who and what; or the story of one cell."),
        .fewestArguments = 1,
        .mostArguments = 1,
        .options = historyOptions,
        .run = runHistory};
    return command;
}

}   // namespace katve
