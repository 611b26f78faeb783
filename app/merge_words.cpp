#include "merge_words.h"

#include <QDateTime>
#include <QJsonArray>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using MergeRemarkKind = MergeRemark::Kind;

[[nodiscard]] QJsonValue valueJson(const std::optional<FieldTexts> &value)
{
    if (!value)
        return QJsonValue::Null;
    QJsonObject object;
    for (const FieldText &field : *value)
        object.insert(exactText(field.name), exactText(field.text));
    return object;
}

[[nodiscard]] QJsonArray sidesJson(const std::vector<DisputeSide> &sides)
{
    QJsonArray array;
    for (const DisputeSide &side : sides) {
        QJsonArray by;
        for (const DisputeVoice &voice : side.voices)
            by.append(QJsonObject{{u"edit"_s, voice.edit},
                                  {u"author"_s, voice.author},
                                  {u"role"_s, voice.role},
                                  {u"made_at"_s, voice.madeAt},
                                  {u"file"_s, voice.file}});
        array.append(QJsonObject{{u"value"_s, valueJson(side.value)}, {u"by"_s, by}});
    }
    return array;
}

[[nodiscard]] QString remarkCode(const MergeRemark &remark)
{
    switch (remark.kind) {
    case MergeRemarkKind::Disputed: return exactText(codeText(remark.why));
    case MergeRemarkKind::AnswerTaken: return u"no_answer"_s;
    case MergeRemarkKind::AnswerStands: return u"cleared"_s;
    case MergeRemarkKind::OursStays: return u"ours_stays"_s;
    case MergeRemarkKind::NotHeld: return u"not_held"_s;
    case MergeRemarkKind::ErasedPerson: return u"erased_person"_s;
    case MergeRemarkKind::RefersToNothing: break;
    }
    return u"refers_to_nothing"_s;
}

[[nodiscard]] QJsonObject remarkJson(const MergeRemark &remark)
{
    return {{u"table"_s, exactText(codeText(remark.table))},
            {u"key"_s, remark.key},
            {u"field"_s, remark.field},
            {u"why"_s, remarkCode(remark)},
            {u"shown"_s, valueJson(remark.shown)},
            {u"values"_s, sidesJson(remark.sides)}};
}

[[nodiscard]] QJsonArray remarksJson(const MergeReport &report, std::initializer_list<MergeRemarkKind> kinds)
{
    QJsonArray array;
    for (const MergeRemark &remark : report.remarks) {
        if (std::ranges::find(kinds, remark.kind) != kinds.end())
            array.append(remarkJson(remark));
    }
    return array;
}

[[nodiscard]] QJsonObject countsJson(const MergeCounts &counts)
{
    return {{u"added"_s, counts.added}, {u"changed"_s, counts.changed}, {u"removed"_s, counts.removed}};
}

[[nodiscard]] QJsonArray filesJson(const MergeReport &report)
{
    QJsonArray files;
    for (const MergedFile &file : report.files)
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"edits"_s, file.edits},
                                 {u"new_edits"_s, file.newEdits},
                                 {u"shares_a_past"_s, file.sharesAPast}});
    return files;
}

[[nodiscard]] QJsonArray authorsJson(const MergeReport &report)
{
    QJsonArray authors;
    for (const MergedAuthor &author : report.authors)
        authors.append(QJsonObject{{u"file"_s, author.file},
                                   {u"author"_s, author.author},
                                   {u"role"_s, author.role},
                                   {u"edits"_s, author.edits},
                                   {u"rows"_s, author.rows}});
    return authors;
}

[[nodiscard]] QString sideText(const DisputeSide &side)
{
    QStringList parts;
    for (const FieldText &field : side.value.value_or(FieldTexts())) {
        if (!field.text.empty())
            parts.append(exactText(field.text));
    }
    const QString value = !side.value ? CommandText::tr("removed")
        : parts.isEmpty()             ? CommandText::tr("empty")
                                      : u"“"_s + parts.join(u"; "_s) + u"”"_s;
    QStringList who;
    for (const DisputeVoice &voice : side.voices) {
        const QString name = !voice.author.isEmpty() ? voice.author
            : !voice.role.isEmpty()                  ? voice.role
                                                     : CommandText::tr("nobody named");
        const QString when =
            QDateTime::fromString(voice.madeAt, Qt::ISODateWithMs).toLocalTime().toString(u"d.M.yyyy H.mm"_s);
        who.append(voice.file.isEmpty() ? CommandText::tr("%1, %2").arg(name, when)
                                        : CommandText::tr("%1, %2, %3").arg(name, when, voice.file));
    }
    return who.isEmpty() ? value : CommandText::tr("%1 (%2)").arg(value, who.join(u"; "_s));
}

[[nodiscard]] QString remarkReason(const MergeRemark &remark)
{
    switch (remark.kind) {
    case MergeRemarkKind::AnswerStands: return CommandText::tr("was cleared in another file; the answer stands");
    case MergeRemarkKind::OursStays: return CommandText::tr("the files were made apart; what this file had stays");
    case MergeRemarkKind::NotHeld:
        return CommandText::tr("was not taken: this file holds only a part, and not this row");
    case MergeRemarkKind::RefersToNothing: return CommandText::tr("was not taken: it names something that no file has");
    case MergeRemarkKind::ErasedPerson:
        return CommandText::tr("was not taken: this person has been erased here for good");
    default: break;
    }
    switch (remark.why) {
    case DisputeWhy::Differs: return CommandText::tr("was changed differently");
    case DisputeWhy::Removed: return CommandText::tr("was removed in one file and changed in another");
    case DisputeWhy::InUse: return CommandText::tr("was removed in one file and is used in another");
    case DisputeWhy::ClosedRound: break;
    }
    return CommandText::tr("was changed in another file; the round is closed here");
}

[[nodiscard]] QString remarkLine(const MergeRemark &remark)
{
    QString place = exactText(codeText(remark.table)) + u' ' + remark.key;
    if (!remark.field.isEmpty())
        place += u' ' + remark.field;
    QStringList sides;
    for (const DisputeSide &side : remark.sides)
        sides.append(sideText(side));
    return CommandText::tr("%1: %2: %3").arg(place, remarkReason(remark), sides.join(u" / "_s));
}

void tellRemarks(const CommandContext &context, const MergeReport &report)
{
    constexpr int mostLines = 100;
    int lines = 0;
    for (const MergeRemark &remark : report.remarks) {
        if (remark.kind != MergeRemarkKind::AnswerTaken && ++lines <= mostLines)
            context.say(remarkLine(remark));
    }
    if (lines > mostLines)
        context.say(CommandText::tr("… and %n more. --report writes them all.", nullptr, lines - mostLines));
    for (const MergeProposal &proposal : report.proposals)
        context.say(CommandText::tr("%1 %2 and %3 may be the same.")
                        .arg(exactText(codeText(proposal.table)), proposal.one, proposal.other));
}

}   // namespace

QJsonObject mergeJson(const MergeReport &report)
{
    QJsonObject tables;
    for (std::size_t table = 0; table < packageTablesEnd; ++table)
        tables.insert(exactText(codeText(static_cast<Table>(table))), countsJson(report.tables[table]));
    QJsonArray proposals;
    for (const MergeProposal &proposal : report.proposals)
        proposals.append(QJsonObject{{u"table"_s, exactText(codeText(proposal.table))},
                                     {u"one"_s, proposal.one},
                                     {u"other"_s, proposal.other},
                                     {u"reasons"_s, QJsonArray::fromStringList(proposal.reasons)}});
    QJsonObject object = countsJson(report.total());
    object.insert(u"written"_s, report.written);
    object.insert(u"sequence"_s, report.sequence);
    object.insert(u"backup"_s, report.backup);
    object.insert(u"files"_s, filesJson(report));
    object.insert(u"authors"_s, authorsJson(report));
    object.insert(u"tables"_s, tables);
    object.insert(u"statements"_s, report.statements);
    object.insert(u"open_disputes"_s, report.openDisputes);
    object.insert(u"disputes"_s, remarksJson(report, {MergeRemarkKind::Disputed}));
    object.insert(u"answers_taken"_s,
                  remarksJson(report, {MergeRemarkKind::AnswerTaken, MergeRemarkKind::AnswerStands}));
    object.insert(u"not_taken"_s,
                  remarksJson(report,
                              {MergeRemarkKind::OursStays, MergeRemarkKind::NotHeld, MergeRemarkKind::RefersToNothing,
                               MergeRemarkKind::ErasedPerson}));
    object.insert(u"proposals"_s, proposals);
    return object;
}

void tellMerge(const CommandContext &context, const MergeReport &report)
{
    for (const MergedFile &file : report.files)
        context.say(CommandText::tr("%1: %n new edit(s).", nullptr, static_cast<int>(file.newEdits)).arg(file.name));
    if (!report.written) {
        context.say(CommandText::tr("There was nothing new to merge."));
    } else {
        const MergeCounts total = report.total();
        context.say(CommandText::tr("Rows added %1, changed %2, removed %3.")
                        .arg(total.added)
                        .arg(total.changed)
                        .arg(total.removed));
        if (const qint64 answers = report.countOf(MergeRemarkKind::AnswerTaken); answers > 0)
            context.say(CommandText::tr("%n answer(s) came where there was none.", nullptr, static_cast<int>(answers)));
        tellRemarks(context, report);
    }
    if (report.openDisputes > 0)
        context.say(CommandText::tr("%n dispute(s) wait to be settled. Until then what was said before counts.",
                                    nullptr, static_cast<int>(report.openDisputes)));
    if (!report.backup.isEmpty())
        context.say(CommandText::tr("The file as it was before: %1").arg(report.backup));
}

}   // namespace katve
