#include "text/odt_file.h"
#include "exchange/tables/odf_package.h"
#include "store/store_error.h"
#include "text/odt_table.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct OdtPicture {
    QString name;
    QByteArray png;
};

class OdtWriter {
public:
    OdtWriter(const TextDocument &document, const PrintFonts &fonts, const StopCheck &cancelled)
        : m_document(document)
        , m_fonts(fonts)
        , m_cancelled(cancelled)
        , m_xml(&m_content)
    {}

    [[nodiscard]] QByteArray content()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"office:document-content"_s);
        declareOdfNames(m_xml);
        writeStyles();
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        for (const TextBlock &block : m_document.blocks) {
            if (m_cancelled && m_cancelled())
                throw StoreError(StoreError::Reason::Cancelled, {});
            std::visit([this](const auto &one) { write(one); }, block);
        }
        m_xml.writeEndDocument();
        return m_content;
    }

    [[nodiscard]] const std::vector<OdtPicture> &pictures() const { return m_pictures; }

private:
    // Those that only this text has: the widths of columns, and headings that turn the page.
    void writeStyles()
    {
        m_xml.writeStartElement(u"office:automatic-styles"_s);
        OdtTables::writeCommonStyles(m_xml);
        OdtTables tables;
        for (const TextBlock &block : m_document.blocks) {
            if (const auto *table = std::get_if<TextTable>(&block))
                tables.writeStyles(m_xml, *table);
        }
        for (int count = 1; count <= 4; ++count)
            writeColumnsStyle(count);
        for (const QString &page : {u"Standard"_s, u"Landscape"_s}) {
            for (int level = 1; level <= 2; ++level) {
                m_xml.writeEmptyElement(u"style:style"_s);
                m_xml.writeAttribute(u"style:name"_s, u"%1%2"_s.arg(page).arg(level));
                m_xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
                m_xml.writeAttribute(u"style:parent-style-name"_s, u"Heading_20_%1"_s.arg(level));
                m_xml.writeAttribute(u"style:master-page-name"_s, page);
            }
        }
        m_xml.writeEndElement();
    }

    void writeColumnsStyle(int count)
    {
        m_xml.writeStartElement(u"style:style"_s);
        m_xml.writeAttribute(u"style:name"_s, u"Columns%1"_s.arg(count));
        m_xml.writeAttribute(u"style:family"_s, u"section"_s);
        m_xml.writeStartElement(u"style:section-properties"_s);
        m_xml.writeAttribute(u"text:dont-balance-text-columns"_s, u"false"_s);
        m_xml.writeEmptyElement(u"style:columns"_s);
        m_xml.writeAttribute(u"fo:column-count"_s, QString::number(count));
        m_xml.writeAttribute(u"fo:column-gap"_s, u"0.5cm"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void paragraph(const QString &style, const QString &text)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    // The title is no heading here: what stands below it begins with headings of the first level.
    void write(const TextHeading &heading)
    {
        if (heading.level == 1)
            return paragraph(u"Title"_s, heading.text);
        const int level = heading.level - 1;
        m_xml.writeStartElement(u"text:h"_s);
        m_xml.writeAttribute(u"text:style-name"_s,
                             m_turn.isEmpty() ? u"Heading_20_%1"_s.arg(level) : u"%1%2"_s.arg(m_turn).arg(level));
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
        m_xml.writeCharacters(heading.text);
        m_xml.writeEndElement();
        m_turn.clear();
    }

    void write(const TextParagraph &text)
    {
        switch (text.kind) {
        case TextParagraph::Kind::Plain: return paragraph(u"Text_20_body"_s, text.text);
        case TextParagraph::Kind::KindOfSummary: return paragraph(u"Kind"_s, text.text);
        case TextParagraph::Kind::About: return paragraph(u"Subtitle"_s, text.text);
        case TextParagraph::Kind::Lead: return paragraph(u"Lead"_s, text.text);
        case TextParagraph::Kind::Remark: return paragraph(u"Remark"_s, text.text);
        case TextParagraph::Kind::Warning: return paragraph(u"Notice"_s, text.text);
        }
    }

    void write(const TextFigures &figures)
    {
        for (const PrintFigure &figure : figures.figures) {
            m_xml.writeStartElement(u"text:p"_s);
            m_xml.writeAttribute(u"text:style-name"_s, u"Key_20_figure"_s);
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, u"Figure"_s);
            m_xml.writeCharacters(figure.figure);
            m_xml.writeEndElement();
            m_xml.writeCharacters(u"\u2003"_s + figure.what);
            m_xml.writeEndElement();
        }
    }

    void write(const TextList &list)
    {
        qsizetype longest = 0;
        for (const QString &entry : list.entries)
            longest = std::max(longest, entry.size());
        constexpr qsizetype line = 100;   // letters
        beginColumns(std::clamp<int>(static_cast<int>(line / (longest + 6)), 1, 4));
        m_xml.writeStartElement(u"text:list"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"List_20_1"_s);
        for (const QString &entry : list.entries) {
            m_xml.writeStartElement(u"text:list-item"_s);
            paragraph(u"List_20_Contents"_s, entry);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void beginColumns(int count)
    {
        m_xml.writeStartElement(u"text:section"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Columns%1"_s.arg(count));
        m_xml.writeAttribute(u"text:name"_s, u"%1"_s.arg(++m_sections));
    }

    void write(const TextDefinitions &definitions)
    {
        beginColumns(2);
        for (const TextDefinition &entry : definitions.entries) {
            paragraph(u"Term"_s, entry.term);
            for (const QString &meaning : entry.meanings)
                paragraph(u"Meaning"_s, meaning);
        }
        m_xml.writeEndElement();
    }

    void write(const TextKey &)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Key"_s);
        for (std::size_t i = 0; i < statusCount; ++i) {
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, u"Mark%1"_s.arg(i));
            m_xml.writeCharacters(odtMark(static_cast<Status>(i)));
            m_xml.writeEndElement();
            m_xml.writeCharacters(u"\u00a0"_s + QString(m_document.words.statuses[i]).replace(u' ', u'\u00a0')
                                  + u" \u2003"_s);
        }
        m_xml.writeEndElement();
    }

    void write(const TextTable &table) { m_tables.write(m_xml, table); }

    void write(const TextPicture &picture)
    {
        for (const PrintPage &page : picture.pages) {
            const QRectF part = inkOf(page, m_fonts);
            m_pictures.push_back({u"Pictures/bars%1.png"_s.arg(m_pictures.size() + 1), pngOf(page, part, m_fonts)});
            frame(picture, part.size() / unitsInPoint);
        }
    }

    void frame(const TextPicture &picture, QSizeF size)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Picture"_s);
        m_xml.writeStartElement(u"draw:frame"_s);
        m_xml.writeAttribute(u"draw:name"_s, u"%1 (%2)"_s.arg(picture.title).arg(m_pictures.size()));
        m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        m_xml.writeAttribute(u"svg:width"_s, QString::number(size.width(), 'f', 1) + u"pt"_s);
        m_xml.writeAttribute(u"svg:height"_s, QString::number(size.height(), 'f', 1) + u"pt"_s);
        m_xml.writeEmptyElement(u"draw:image"_s);
        m_xml.writeAttribute(u"xlink:href"_s, m_pictures.back().name);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeAttribute(u"draw:mime-type"_s, u"image/png"_s);
        m_xml.writeTextElement(u"svg:title"_s, picture.title);
        m_xml.writeTextElement(u"svg:desc"_s, picture.description);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    // The next heading begins the page.
    void write(const TextTurn &turn) { m_turn = turn.isLandscape ? u"Landscape"_s : u"Standard"_s; }

    const TextDocument &m_document;
    const PrintFonts &m_fonts;
    const StopCheck &m_cancelled;
    QByteArray m_content{};
    QXmlStreamWriter m_xml;
    OdtTables m_tables{};
    std::vector<OdtPicture> m_pictures{};
    QString m_turn{};
    int m_sections = 0;
};

}   // namespace

QString odtMark(Status status)
{
    switch (status) {
    case Status::Local: return u"\u25cf"_s;   // the further it comes from, the emptier
    case Status::Province: return u"\u25c9"_s;
    case Status::Erva: return u"\u25ce"_s;
    case Status::Country: return u"\u25c7"_s;
    case Status::Partial: return u"\u25d0"_s;
    case Status::Missing: return u"\u25cb"_s;
    case Status::NotNeeded: return u"\u2013"_s;
    case Status::Unknown: break;
    }
    return u"?"_s;
}

QByteArray odtOf(const TextDocument &document, const PrintFonts &fonts, const StopCheck &cancelled)
{
    OdtWriter writer(document, fonts, cancelled);
    const QByteArray content = writer.content();
    OdfPackage package("application/vnd.oasis.opendocument.text");
    package.add(u"content.xml"_s, content, "text/xml");
    package.add(u"styles.xml"_s, odtStyles(document), "text/xml");
    package.add(u"meta.xml"_s, odtMeta(document), "text/xml");
    for (const OdtPicture &picture : writer.pictures())
        package.add(picture.name, picture.png, "image/png");
    return package.bytes();
}

}   // namespace katve
