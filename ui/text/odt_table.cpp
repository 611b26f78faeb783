#include "text/odt_table.h"
#include "text/odt_file.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t widestGrid = 12;   // municipalities beside each other on a page

[[nodiscard]] TextTable partOf(const TextTable &table, std::size_t from, std::size_t to)
{
    TextTable part{.caption = table.caption, .nameColumn = table.nameColumn, .isGrid = true};
    part.columns = {table.columns.front()};
    part.columns.insert(part.columns.end(), table.columns.begin() + static_cast<std::ptrdiff_t>(from),
                        table.columns.begin() + static_cast<std::ptrdiff_t>(to));
    for (const TextRow &row : table.rows) {
        TextRow line{.cells = {row.cells.front()}, .isSection = row.isSection};
        for (std::size_t i = from; !row.isSection && i < to; ++i)
            line.cells.push_back(row.cells[i]);
        part.rows.push_back(std::move(line));
    }
    return part;
}

// Evened out, so that no part is left with one municipality.
[[nodiscard]] std::vector<TextTable> partsOf(const TextTable &table)
{
    const std::size_t all = table.columns.size() - 1;
    if (!table.isGrid || all <= widestGrid)
        return {table};
    const std::size_t count = (all + widestGrid - 1) / widestGrid;
    std::vector<TextTable> parts;
    for (std::size_t i = 0; i < count; ++i)
        parts.push_back(partOf(table, 1 + i * all / count, 1 + (i + 1) * all / count));
    return parts;
}

[[nodiscard]] qsizetype widestWord(const QString &text)
{
    qsizetype widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, word.size());
    return widest;
}

constexpr qsizetype longWord = 9;   // letters

// Heads of narrow columns: long words may be parted before a consonant and a vowel, as Finnish does it, and a range stays
// on its line.
[[nodiscard]] QString partedHead(const QString &head)
{
    const QString vowels = u"aeiouyåäö"_s;
    QStringList words = head.split(u' ');
    for (QString &word : words) {
        word.replace(u"–"_s, u"\u2060–\u2060"_s);
        if (word.size() <= longWord)
            continue;
        for (qsizetype i = word.size() - 3; i > 2; --i) {
            if (word[i].isLetter() && !vowels.contains(word[i].toLower()) && vowels.contains(word[i + 1].toLower()))
                word.insert(i, QChar::SoftHyphen);
        }
    }
    return words.join(u' ');
}

// In letters: a column of words gets a share of what the others leave of a line.
[[nodiscard]] double ownWidth(const TextTable &table, std::size_t column)
{
    constexpr double grid = 7.5;
    constexpr double most = 24;
    const bool hasSmallHead = table.isSecond || table.columns[column].isMarks;
    const qsizetype widest = widestWord(table.columns[column].head);
    constexpr double boldLetter = 1.4;    // in a small table, where there is no room beside the word
    constexpr qsizetype partOfWord = 8;   // that is longer, and parted
    const qsizetype inSmallHead = widest > longWord ? partOfWord : std::max(widest, partOfWord - 1);
    const double head = static_cast<double>(hasSmallHead ? inSmallHead : widest) * (table.isSecond ? boldLetter : 1);
    if (table.isGrid)
        return grid;
    if (table.columns[column].isMarks)
        return head + 1;
    qsizetype letters = 0;
    for (const TextRow &row : table.rows)
        letters = std::max(letters, row.isSection ? 0 : row.cells[column].text.size());
    return std::min(std::max(head, static_cast<double>(letters)), most) + (table.isSecond ? 1 : 3);
}

[[nodiscard]] std::vector<double> widthsOf(const TextTable &table)
{
    constexpr double line = 105;
    constexpr double leastOfWords = 14;
    std::vector<double> widths;
    double room = table.isSecond ? line * 1.1 : line;
    double shares = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        widths.push_back(ownWidth(table, i));
        shares += table.columns[i].share;
        room -= table.columns[i].share > 0 ? 0 : widths.back();
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (table.columns[i].share > 0)
            widths[i] = std::max(room * table.columns[i].share / shares,
                                 leastOfWords
                                     * (table.isGrid         ? 2
                                            : table.isSecond ? 2
                                                             : 1));
    }
    return widths;
}

void writeSpan(QXmlStreamWriter &xml, const QString &style, const QString &text)
{
    xml.writeStartElement(u"text:span"_s);
    xml.writeAttribute(u"text:style-name"_s, style);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

using Attributes = std::vector<std::pair<QString, QString>>;

void writeStyle(QXmlStreamWriter &xml, const QString &name, const QString &family, const Attributes &properties)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, family);
    xml.writeEmptyElement(u"style:%1-properties"_s.arg(family));
    for (const auto &[attribute, value] : properties)
        xml.writeAttribute(attribute, value);
    xml.writeEndElement();
}

[[nodiscard]] QString paragraphStyle(const TextTable &table, const TextRow &row, std::size_t column)
{
    const TextCell &cell = row.cells[column];
    const bool isNumber = table.columns[column].isNumber;
    if (row.isSection)
        return u"Table_20_Section"_s;
    if (row.isStrong || (table.isFacts && column == 0))
        return isNumber ? u"Table_20_Number_20_Strong"_s : u"Table_20_Strong"_s;
    if (isNumber)
        return table.isSecond ? u"Table_20_Small_20_Number"_s : u"Table_20_Number"_s;
    const bool isMarks = !cell.strip.empty() || (cell.mark && cell.text.isEmpty());
    return isMarks ? u"Table_20_Marks"_s : u"Table_20_Contents"_s;
}

[[nodiscard]] QString headStyle(const TextTable &table, std::size_t column)
{
    if (table.columns[column].isMarks || (table.isGrid && column != 0))
        return u"Table_20_Marks_20_Heading"_s;
    if (!table.columns[column].isNumber)
        return u"Table_20_Heading"_s;
    return table.isSecond ? u"Table_20_Small_20_Heading"_s : u"Table_20_Number_20_Heading"_s;
}

[[nodiscard]] QString columnStyle(int table, std::size_t column)
{
    return u"Column%1.%2"_s.arg(table).arg(column + 1);
}

}   // namespace

// Writer knows these only in the text itself and not beside its other styles.
void OdtTables::writeCommonStyles(QXmlStreamWriter &xml)
{
    const QString line = u"0.4pt solid #b9c1cb"_s;
    writeStyle(xml, u"Table"_s, u"table"_s,
               {{u"style:rel-width"_s, u"100%"_s},
                {u"table:align"_s, u"margins"_s},
                {u"table:border-model"_s, u"collapsing"_s}});
    writeStyle(xml, u"Row"_s, u"table-row"_s, {{u"fo:keep-together"_s, u"always"_s}});
    writeStyle(xml, u"Head"_s, u"table-cell"_s,
               {{u"fo:background-color"_s, u"#eef1f5"_s},
                {u"style:vertical-align"_s, u"bottom"_s},
                {u"fo:padding"_s, u"0.08cm"_s},
                {u"fo:border"_s, u"none"_s},
                {u"fo:border-bottom"_s, line}});
    writeStyle(xml, u"Cell"_s, u"table-cell"_s,
               {{u"fo:padding"_s, u"0.06cm"_s}, {u"fo:border"_s, u"none"_s}, {u"fo:border-bottom"_s, line}});
}

void OdtTables::writeStyles(QXmlStreamWriter &xml, const TextTable &table)
{
    for (const TextTable &part : partsOf(table)) {
        ++m_styles;
        const std::vector<double> widths = widthsOf(part);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            xml.writeStartElement(u"style:style"_s);
            xml.writeAttribute(u"style:name"_s, columnStyle(m_styles, i));
            xml.writeAttribute(u"style:family"_s, u"table-column"_s);
            xml.writeEmptyElement(u"style:table-column-properties"_s);
            xml.writeAttribute(u"style:rel-column-width"_s, QString::number(static_cast<int>(widths[i] * 100)) + u'*');
            xml.writeEndElement();
        }
    }
}

void OdtTables::write(QXmlStreamWriter &xml, const TextTable &table)
{
    for (const TextTable &part : partsOf(table))
        writeOne(xml, part);
}

void OdtTables::writeOne(QXmlStreamWriter &xml, const TextTable &table)
{
    ++m_tables;
    xml.writeStartElement(u"table:table"_s);
    xml.writeAttribute(u"table:name"_s, u"%1 (%2)"_s.arg(table.caption).arg(m_tables));
    xml.writeAttribute(u"table:style-name"_s, u"Table"_s);
    xml.writeTextElement(u"table:title"_s, table.caption);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        xml.writeEmptyElement(u"table:table-column"_s);
        xml.writeAttribute(u"table:style-name"_s, columnStyle(m_tables, i));
    }
    if (!table.isFacts)
        writeHead(xml, table);
    for (const TextRow &row : table.rows)
        writeRow(xml, table, row);
    xml.writeEndElement();
    xml.writeEmptyElement(u"text:p"_s);   // air; without it two tables would become one
    xml.writeAttribute(u"text:style-name"_s, u"After_20_Table"_s);
}

void OdtTables::writeHead(QXmlStreamWriter &xml, const TextTable &table)
{
    xml.writeStartElement(u"table:table-header-rows"_s);
    xml.writeStartElement(u"table:table-row"_s);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        xml.writeStartElement(u"table:table-cell"_s);
        xml.writeAttribute(u"table:style-name"_s, u"Head"_s);
        xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        xml.writeStartElement(u"text:p"_s);
        xml.writeAttribute(u"text:style-name"_s, headStyle(table, i));
        xml.writeCharacters(partedHead(table.columns[i].head));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void OdtTables::writeRow(QXmlStreamWriter &xml, const TextTable &table, const TextRow &row)
{
    xml.writeStartElement(u"table:table-row"_s);
    xml.writeAttribute(u"table:style-name"_s, u"Row"_s);
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        writeCell(xml, table, row, i);
    for (std::size_t i = 1; row.isSection && i < table.columns.size(); ++i)
        xml.writeEmptyElement(u"table:covered-table-cell"_s);
    xml.writeEndElement();
}

void OdtTables::writeCell(QXmlStreamWriter &xml, const TextTable &table, const TextRow &row, std::size_t column)
{
    const TextCell &cell = row.cells[column];
    xml.writeStartElement(u"table:table-cell"_s);
    xml.writeAttribute(u"table:style-name"_s, u"Cell"_s);
    if (row.isSection && table.columns.size() > 1)
        xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(table.columns.size()));
    xml.writeAttribute(u"office:value-type"_s, u"string"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, paragraphStyle(table, row, column));
    if (cell.mark)
        writeMark(xml, *cell.mark);
    if (cell.mark && !cell.text.isEmpty())
        xml.writeCharacters(u"\u00a0"_s);
    writeStrip(xml, cell.strip);
    if (cell.strip.empty())
        xml.writeCharacters(cell.text);
    xml.writeEndElement();
    xml.writeEndElement();
}

// A service that is not for a stage leaves its place empty.
void OdtTables::writeStrip(QXmlStreamWriter &xml, const std::vector<StageStatus> &strip)
{
    std::size_t next = 0;
    for (std::size_t stage = 0; !strip.empty() && stage < stageCount; ++stage) {
        const bool isThere = next < strip.size() && strip[next].stage == static_cast<Stage>(stage);
        if (isThere)
            writeMark(xml, strip[next++].status);
        else
            writeSpan(xml, u"Mark0"_s, u"\u00a0"_s);
    }
}

void OdtTables::writeMark(QXmlStreamWriter &xml, Status status)
{
    writeSpan(xml, u"Mark%1"_s.arg(static_cast<int>(status)), odtMark(status));
}

}   // namespace katve
