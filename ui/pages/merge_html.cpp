#include "pages/merge_html.h"
#include "words/vocabulary.h"
#include "workspace/dispute_words.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using MergeRemarkKind = MergeRemark::Kind;

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

[[nodiscard]] QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

[[nodiscard]] QString heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

[[nodiscard]] QString listOf(const QStringList &lines)
{
    QString html = u"<ul>"_s;
    for (const QString &line : lines)
        html += u"<li>"_s + line.toHtmlEscaped() + u"</li>"_s;
    return html + u"</ul>"_s;
}

[[nodiscard]] QString authorsText(const MergeReport &report, const QString &file)
{
    QStringList who;
    for (const MergedAuthor &author : report.authors) {
        if (author.file != file)
            continue;
        const QString name = author.author.isEmpty()
            ? (author.role.isEmpty() ? MergeWords::tr("nobody named") : author.role)
            : author.role.isEmpty() ? author.author
                                    : MergeWords::tr("%1 (%2)", "person, role").arg(author.author, author.role);
        who.append(MergeWords::tr("%1: %n act(s)", "who", static_cast<int>(author.edits)).arg(name));
    }
    return who.join(u", "_s);
}

[[nodiscard]] QString cell(const QString &text, bool isNumber = true)
{
    return (isNumber ? u"<td align='right'>"_s : u"<td>"_s) + text + u"</td>"_s;
}

[[nodiscard]] QString fileRow(const FileOverview &one, const MergeReport &report)
{
    QString name = u"<b>"_s + one.file.name.toHtmlEscaped() + u"</b>"_s;
    const QString who = authorsText(report, one.file.name);
    if (!who.isEmpty())
        name += u"<br>"_s + who.toHtmlEscaped();
    if (one.file.newEdits == 0)
        name += u"<br>"_s + MergeWords::tr("Nothing new: everything in it is here already.").toHtmlEscaped();
    else if (!one.file.sharesAPast)
        name += u"<br>"_s + MergeWords::tr("Made apart: matched by codes and names.").toHtmlEscaped();
    QString row = u"<tr>"_s + cell(name, false);
    for (const qint64 count : {one.answers, one.providers, one.offerings, one.others, one.disputes, one.alreadyHere()})
        row += cell(numberText(count));
    return row + u"</tr>"_s;
}

[[nodiscard]] QString filesTable(const PlannedMerge &merge)
{
    QString html = u"<table cellpadding='6' width='100%'><tr>"_s;
    html += u"<th align='left'>"_s + MergeWords::tr("File").toHtmlEscaped() + u"</th>"_s;
    for (const QString &head : {MergeWords::tr("Answers"), MergeWords::tr("Providers"), MergeWords::tr("Services"),
                                MergeWords::tr("Other"), MergeWords::tr("Disputes"), MergeWords::tr("Here already")})
        html += u"<th align='right'>"_s + head.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const FileOverview &one : overviewOf(merge.plan))
        html += fileRow(one, merge.plan.report);
    return html + u"</table>"_s;
}

[[nodiscard]] QString refusedHtml(const PlannedMerge &merge)
{
    if (merge.refused.empty())
        return {};
    QStringList lines;
    for (const RefusedFile &file : merge.refused) {
        const QString name = QFileInfo(file.path).fileName();
        lines.append(file.why.contains(name) ? file.why
                                             : MergeWords::tr("%1: %2", "file, why not").arg(name, file.why));
    }
    return heading(MergeWords::tr("Files that cannot be merged")) + listOf(lines);
}

[[nodiscard]] QString countsText(const MergeReport &report)
{
    const MergeCounts total = report.total();
    return MergeWords::tr("In all: %1 added, %2 changed, %3 removed.", "rows")
        .arg(numberText(total.added), numberText(total.changed), numberText(total.removed));
}

[[nodiscard]] QString tablesText(const MergeReport &report)
{
    QStringList parts;
    for (std::size_t i = 0; i < packageTablesEnd; ++i) {
        const MergeCounts &counts = report.tables[i];
        if (counts.added + counts.changed + counts.removed == 0)
            continue;
        parts.append(MergeWords::tr("%1: %2 added, %3 changed, %4 removed", "kind of row, counts")
                         .arg(tableWord(static_cast<Table>(i)), numberText(counts.added), numberText(counts.changed),
                              numberText(counts.removed)));
    }
    return listOf(parts);
}

[[nodiscard]] QString remarkText(Workspace &workspace, const MergeRemark &remark)
{
    QString place = rowName(workspace, remark.table, remark.key);
    if (!remark.field.isEmpty() && remark.field != u"answer"_s)
        place = MergeWords::tr("%1: %2", "row, field").arg(place, fieldName(remark.field));
    QStringList sides;
    for (const DisputeSide &side : remark.sides) {
        QStringList who;
        for (const DisputeVoice &voice : side.voices)
            who.append(voiceText(voice));
        sides.append(MergeWords::tr("%1 (%2)", "value, who")
                         .arg(valueText(workspace, remark.field, side.value), who.join(u"; "_s)));
    }
    return MergeWords::tr("%1 – %2", "row, what files say").arg(place, sides.join(u" / "_s));
}

[[nodiscard]] QString headingOf(MergeRemarkKind kind)
{
    switch (kind) {
    case MergeRemarkKind::Disputed: return MergeWords::tr("Disputed: both values are kept until somebody settles it");
    case MergeRemarkKind::AnswerTaken: return MergeWords::tr("Answers that came where there was none");
    case MergeRemarkKind::AnswerStands: return MergeWords::tr("Cleared in another file; the answer stands");
    case MergeRemarkKind::OursStays: return MergeWords::tr("Made apart: what was here stays");
    case MergeRemarkKind::NotHeld: return MergeWords::tr("Not taken: this inventory holds only a part, and not these");
    case MergeRemarkKind::ErasedPerson: return MergeWords::tr("Not taken: people who have been erased here for good");
    case MergeRemarkKind::RefersToNothing: break;
    }
    return MergeWords::tr("Not taken: they name something that no file has");
}

[[nodiscard]] QString remarksHtml(Workspace &workspace, const MergeReport &report, MergeRemarkKind kind,
                                  std::size_t most)
{
    QStringList lines;
    std::size_t count = 0;
    for (const MergeRemark &remark : report.remarks) {
        if (remark.kind == kind && ++count <= most)
            lines.append(remarkText(workspace, remark));
    }
    if (count == 0)
        return {};
    if (count > most)
        lines.append(MergeWords::tr("and %n more", nullptr, static_cast<int>(count - most)));
    return heading(
               MergeWords::tr("%1: %2", "what, how many").arg(headingOf(kind), numberText(static_cast<qint64>(count))))
        + listOf(lines);
}

}   // namespace

QString mergePlanHtml(const PlannedMerge &merge)
{
    QString html;
    if (!merge.failure.isEmpty())
        return paragraph(merge.failure) + refusedHtml(merge);
    html += heading(merge.plan.isEmpty() ? MergeWords::tr("There is nothing new to merge")
                                         : MergeWords::tr("What the files would bring"));
    if (!merge.plan.report.files.empty())
        html += filesTable(merge);
    if (!merge.plan.isEmpty()) {
        html += paragraph(countsText(merge.plan.report));
        const auto disputes = static_cast<int>(merge.plan.report.countOf(MergeRemarkKind::Disputed));
        if (disputes > 0)
            html += paragraph(MergeWords::tr("%n dispute(s): both values are kept, and you choose afterwards. Until "
                                             "then what was said before counts.",
                                             nullptr, disputes));
        html += paragraph(MergeWords::tr("Nothing has been written yet. A backup is made first, and one undo takes the "
                                         "whole merge back."));
    }
    return html + refusedHtml(merge);
}

QString mergeReportHtml(Workspace &workspace, const PlannedMerge &merge, const MergeReport &report, std::size_t most)
{
    QString html = heading(MergeWords::tr("Merged: %1").arg(QDateTime::currentDateTime().toString(u"d.M.yyyy H.mm"_s)));
    html += filesTable(merge) + heading(MergeWords::tr("What changed here")) + tablesText(report);
    for (const MergeRemarkKind kind :
         {MergeRemarkKind::Disputed, MergeRemarkKind::NotHeld, MergeRemarkKind::RefersToNothing,
          MergeRemarkKind::ErasedPerson, MergeRemarkKind::OursStays, MergeRemarkKind::AnswerStands,
          MergeRemarkKind::AnswerTaken})
        html += remarksHtml(workspace, report, kind, most);
    html += refusedHtml(merge);
    if (!report.proposals.empty())
        html += paragraph(MergeWords::tr("%n pair(s) look as if typed twice. See “Same twice”.", nullptr,
                                         static_cast<int>(report.proposals.size())));
    if (!report.backup.isEmpty())
        html += paragraph(
            MergeWords::tr("The inventory as it was before: %1").arg(QDir::toNativeSeparators(report.backup)));
    return html;
}

}   // namespace katve
