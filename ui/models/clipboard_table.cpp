#include "models/clipboard_table.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// The text of a cell may hold tabs and ends of lines.
[[nodiscard]] QString asField(QString text)
{
    text = text.trimmed();
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

[[nodiscard]] QString cellText(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text.replace(QChar::Nbsp, u' ');
}

[[nodiscard]] QString textOf(const QTextTable &table)
{
    QString text;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList fields;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            // Of merged cells the first holds the text, as in a spreadsheet.
            const bool isFirst = cell.row() == row && cell.column() == column;
            fields.append(isFirst ? asField(cellText(cell)) : QString());
        }
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

[[nodiscard]] const QTextTable *largestTable(const QTextFrame &frame)
{
    const QTextTable *largest = nullptr;
    const auto size = [](const QTextTable *table) { return table == nullptr ? 0 : table->rows() * table->columns(); };
    for (const QList<QTextFrame *> children = frame.childFrames(); QTextFrame * child : children) {
        const auto *table = qobject_cast<const QTextTable *>(child);
        const QTextTable *found = table == nullptr ? largestTable(*child) : table;
        if (size(found) > size(largest))
            largest = found;
    }
    return largest;
}

}   // namespace

// Spreadsheet programs give plain text with tabs, which says all; Word's has paragraphs between cells, so that only its HTML
// tells where a row ends.
QByteArray tableIn(const QMimeData &data)
{
    const QString plain = data.text();
    const QString html = data.hasHtml() ? data.html() : QString();
    const bool isOfWord = html.contains("office:word"_L1);
    if (plain.contains(u'\t') && !isOfWord)
        return plain.toUtf8();
    if (html.contains("<table"_L1, Qt::CaseInsensitive)) {
        QTextDocument document;
        document.setHtml(html);
        if (const QTextTable *table = largestTable(*document.rootFrame()))
            return textOf(*table).toUtf8();
    }
    return plain.contains(u'\t') ? plain.toUtf8() : QByteArray();
}

}   // namespace katve
