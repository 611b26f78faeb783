#include "models/copied_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// Ground and letters of a cell: the colours of the marks, light enough or dark enough to be read on.
struct CellLook {
    QStringView ground;
    QStringView ink;
    bool isStrong = false;
};
[[nodiscard]] CellLook lookOf(Status status)
{
    switch (status) {
    case Status::Local: return {u"#08306b", u"#ffffff"};
    case Status::Province: return {u"#2a6db0", u"#ffffff"};
    case Status::Erva: return {u"#a0c8e8", u"#1b2430"};
    case Status::Country: return {u"#d3e5f5", u"#1b2430"};
    case Status::Partial: return {u"#f6d58a", u"#4d3200"};
    case Status::Missing: return {u"#fbe0dc", u"#8a1f17", true};
    case Status::NotNeeded: return {u"#f2f3f5", u"#55606d"};
    case Status::Unknown: break;
    }
    return {u"#d9dde2", u"#3d4650"};
}

[[nodiscard]] QString styleOf(const CopiedCell &cell)
{
    // Else a spreadsheet makes a date of "1-6", and a number of a code.
    QString style = cell.isNumber ? u"text-align:right"_s : u"mso-number-format:'\\@'"_s;
    const std::optional<Status> status = cell.parts.size() == 1 ? cell.parts.front().status : std::nullopt;
    if (status) {
        const CellLook look = lookOf(*status);
        style += u";background:%1;color:%2"_s.arg(look.ground, look.ink);
    }
    if (!status && cell.ground.isValid())
        style += u";background:"_s + cell.ground.name();
    if (!status && cell.ink.isValid())
        style += u";color:"_s + cell.ink.name();
    if (cell.isStrong || (status && lookOf(*status).isStrong))
        style += u";font-weight:bold"_s;
    return style;
}

[[nodiscard]] QString cellHtml(const CopiedCell &cell)
{
    QStringList parts;
    for (const CopiedPart &part : cell.parts) {
        const QString text = part.text.simplified().toHtmlEscaped();
        const bool isColoured = cell.parts.size() > 1 && part.status;
        parts.append(isColoured ? u"<span style=\"background:%1;color:%2\">%3</span>"_s.arg(
                         lookOf(*part.status).ground, lookOf(*part.status).ink, text)
                                : text);
    }
    return u"<td style=\"%1\">%2</td>"_s.arg(styleOf(cell), parts.join(u"; "_s));
}

}   // namespace

QString CopiedCell::text() const
{
    QStringList texts;
    for (const CopiedPart &part : parts)
        texts.append(part.text.simplified());   // a tab or a line end would begin another cell
    return texts.join(u"; "_s);
}

QString tsvOf(const CopiedTable &table)
{
    QStringList lines;
    if (!table.headings.isEmpty())
        lines.append(table.headings.join(u'\t'));
    for (const std::vector<CopiedCell> &row : table.rows) {
        QStringList cells;
        for (const CopiedCell &cell : row)
            cells.append(cell.text());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString clipboardHtml(const CopiedTable &table)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body>\n<table border=\"1\" cellspacing=\"0\" "
                   "cellpadding=\"3\" style=\"border-collapse:collapse\">\n"_s;
    if (!table.headings.isEmpty()) {
        html += u"<thead><tr>"_s;
        for (const QString &heading : table.headings)
            html += u"<th style=\"background:#eef1f5;color:#1b2430;text-align:left\">%1</th>"_s.arg(
                heading.toHtmlEscaped());
        html += u"</tr></thead>\n"_s;
    }
    html += u"<tbody>\n"_s;
    for (const std::vector<CopiedCell> &row : table.rows) {
        html += u"<tr>"_s;
        for (const CopiedCell &cell : row)
            html += cellHtml(cell);
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n</body></html>\n"_s;
}

void putOnClipboard(const CopiedTable &table)
{
    auto *data = new QMimeData;
    data->setText(tsvOf(table));
    data->setHtml(clipboardHtml(table));
    QGuiApplication::clipboard()->setMimeData(data);   // which owns it from here on
}

}   // namespace katve
