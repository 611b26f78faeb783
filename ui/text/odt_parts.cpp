#include "store/store_error.h"
#include "text/odt_file.h"
#include "widgets/marks.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QXmlStreamWriter>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OdfName {
    const char *prefix;
    const char *name;
};
constexpr std::array odfNames{OdfName{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                              OdfName{"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                              OdfName{"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                              OdfName{"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                              OdfName{"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
                              OdfName{"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                              OdfName{"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                              OdfName{"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
                              OdfName{"xlink", "http://www.w3.org/1999/xlink"},
                              OdfName{"dc", "http://purl.org/dc/elements/1.1/"}};

// Dark enough to be read on white.
[[nodiscard]] QColor inkOfMark(Status status)
{
    const MarkColours colours = markColours(status, false);
    return status == Status::Province ? colours.fill : colours.line;
}

[[nodiscard]] QString markStyles()
{
    QString styles;
    for (std::size_t i = 0; i < statusCount; ++i)
        styles += uR"(<style:style style:name="Mark%1" style:family="text"><style:text-properties fo:color="%2")"
                  R"( fo:font-weight="bold" fo:font-size="115%" style:font-name="Marks"/></style:style>)"_s.arg(i)
                      .arg(inkOfMark(static_cast<Status>(i)).name());
    return styles;
}

[[nodiscard]] QString field(const QString &page)
{
    QString shown = page.toHtmlEscaped();
    shown.replace(u"%1"_s, u"<text:page-number text:select-page=\"current\">1</text:page-number>"_s);
    return shown.replace(u"%2"_s, u"<text:page-count>1</text:page-count>"_s);
}

// What stands at the head and the foot of a page; the right end of its lines is where the page ends.
[[nodiscard]] QString frameOf(const TextDocument &document, const QString &style)
{
    const FrameWords &frame = document.frame;
    const QString left = frame.notice.isEmpty() ? frame.edition : frame.notice + u" · "_s + frame.edition;
    const QString line = u"<text:p text:style-name=\"%1\">%2<text:tab/>%3</text:p>"_s;
    return u"<style:header>"_s + line.arg(style, frame.area.toHtmlEscaped(), frame.round.toHtmlEscaped())
        + u"</style:header><style:footer>"_s + line.arg(style, left.toHtmlEscaped(), field(document.words.page))
        + u"</style:footer>"_s;
}

}   // namespace

void declareOdfNames(QXmlStreamWriter &xml)
{
    for (const OdfName &name : odfNames)
        xml.writeAttribute(u"xmlns:"_s + QLatin1String(name.prefix), QLatin1String(name.name));
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

// The styles are a file of their own, in which what depends on the document has places.
QByteArray odtStyles(const TextDocument &document)
{
    QFile file(u":/summary/styles.xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(StoreError::Reason::Failed, file.fileName());
    const QString language = languageCode(document.language);
    const QString country = document.language == Language::English ? u"GB"_s : u"FI"_s;
    QString styles = QString::fromUtf8(file.readAll());
    styles.replace(u"@LANGUAGE@"_s, language).replace(u"@COUNTRY@"_s, country);
    styles.replace(u"<!--marks-->"_s, markStyles());
    styles.replace(u"<!--portrait-->"_s, frameOf(document, u"Frame"_s));
    return styles.replace(u"<!--landscape-->"_s, frameOf(document, u"Frame_20_Landscape"_s)).toUtf8();
}

QByteArray odtMeta(const TextDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    declareOdfNames(xml);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"dc:title"_s, u"%1 – %2"_s.arg(document.title, document.kind));
    xml.writeTextElement(u"dc:subject"_s, document.frame.round);
    xml.writeTextElement(u"dc:language"_s, languageCode(document.language));
    xml.writeTextElement(u"dc:date"_s, document.printedOn.toString(Qt::ISODate) + u"T00:00:00"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Katve"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray pngOf(const PrintPage &page, const QRectF &part, const PrintFonts &fonts)
{
    constexpr double scale = 2.5 / unitsInPoint;   // 180 points an inch
    QImage image((part.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-part.topLeft());
    paintPage(painter, page, fonts);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

}   // namespace katve
