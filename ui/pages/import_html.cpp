#include "pages/import_html.h"
#include "models/import_rows_model.h"
#include "pages/import_remarks.h"
#include "store/files.h"
#include "words/error_text.h"
#include "words/vocabulary.h"
#include "workspace/dispute_words.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QIODevice>
#include <QTextDocument>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using OutcomeKind = SheetRowOutcome::Kind;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

[[nodiscard]] QString element(const QString &name, const QString &text)
{
    return u"<%1>%2</%1>"_s.arg(name, text.toHtmlEscaped());
}

[[nodiscard]] QString tableRow(const QStringList &cells, const QString &name = u"td"_s)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1 align='left'>"_s.arg(name) + cell.toHtmlEscaped() + u"</%1>"_s.arg(name);
    return html + u"</tr>"_s;
}

[[nodiscard]] QString countsHtml(const ImportReport &report)
{
    QString html = u"<table cellpadding='4'>"_s
        + tableRow({ImportWords::tr("What"), outcomeWord(OutcomeKind::Added), outcomeWord(OutcomeKind::Changed),
                    outcomeWord(OutcomeKind::Unchanged), outcomeWord(OutcomeKind::Rejected)},
                   u"th"_s);
    for (std::size_t i = 0; i < report.tables.size(); ++i) {
        const TableReport &counts = report.tables[i];
        if (counts.added + counts.changed + counts.unchanged + counts.rejected > 0)
            html += tableRow({tableWord(static_cast<Table>(i)), numberText(counts.added), numberText(counts.changed),
                              numberText(counts.unchanged), numberText(counts.rejected)});
    }
    return html + u"</table>"_s;
}

[[nodiscard]] QString remarksHtml(const PlannedImport &plan, const ImportReport &report, bool faults)
{
    QString lines;
    for (const RemarkLine &line : remarkLines(report, plan.notes)) {
        if (line.isFault == faults)
            lines += element(u"li"_s,
                             ImportWords::tr("%1: %2 × %3", "where first, how often, what")
                                 .arg(line.first, numberText(line.count), line.text));
    }
    if (lines.isEmpty())
        return {};
    return element(u"h3"_s, faults ? ImportWords::tr("Not taken in") : ImportWords::tr("Worth knowing")) + u"<ul>"_s
        + lines + u"</ul>"_s;
}

[[nodiscard]] QString rowsHtml(Workspace &workspace, const PlannedImport &plan)
{
    QString html = element(u"h3"_s, ImportWords::tr("What changed, row by row")) + u"<table cellpadding='4'>"_s
        + tableRow({ImportWords::tr("Where"), ImportWords::tr("What happened"), ImportWords::tr("What"),
                    ImportWords::tr("Before"), ImportWords::tr("After")},
                   u"th"_s);
    for (const SheetRowOutcome &row : plan.preview.rows) {
        if (row.kind == OutcomeKind::Added || row.kind == OutcomeKind::Changed)
            html += tableRow({outcomePlace(row, true), outcomeWord(row.kind), outcomeSubject(workspace, row),
                              outcomeValue(workspace, row, false), outcomeValue(workspace, row, true)});
    }
    return html + u"</table>"_s;
}

}   // namespace

QString importReportHtml(Workspace &workspace, const ImportRequest &request, const PlannedImport &plan,
                         const DoneImport &done)
{
    QString html = element(u"h2"_s, ImportWords::tr("Import of %1").arg(request.name))
        + element(u"p"_s, QDateTime::currentDateTime().toString(u"d.M.yyyy H.mm"_s)) + countsHtml(done.report)
        + remarksHtml(plan, done.report, true) + remarksHtml(plan, done.report, false) + rowsHtml(workspace, plan);
    if (!done.backup.isEmpty())
        html += element(
            u"p"_s, ImportWords::tr("The inventory as it was before: %1").arg(QDir::toNativeSeparators(done.backup)));
    return html;
}

void saveImportReport(const QString &path, Workspace &workspace, const ImportRequest &request,
                      const PlannedImport &plan, const DoneImport &done)
{
    const QString body = importReportHtml(workspace, request, plan, done);
    QByteArray bytes;
    if (path.endsWith(".txt"_L1, Qt::CaseInsensitive)) {
        QTextDocument document;
        document.setHtml(body);
        bytes = document.toPlainText().toUtf8();
    } else {
        bytes = u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title></head><body>"_s
                    .arg(request.name.toHtmlEscaped())
                    .toUtf8()
            + body.toUtf8() + "</body></html>\n";
    }
    writeWhole(path, [&](QIODevice &device) { device.write(bytes); });
}

}   // namespace katve
