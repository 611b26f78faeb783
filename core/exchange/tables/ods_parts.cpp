#include "exchange/tables/ods_parts.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace katve {

namespace {

constexpr std::string_view xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view namespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
    R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0")"
    R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
    R"( xmlns:dc="http://purl.org/dc/elements/1.1/")"
    R"( xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0")"
    R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0")"
    R"( office:version="1.3")";

constexpr int mostWidth = 80;
constexpr std::array kinds{ColumnKind::Text,  ColumnKind::Code, ColumnKind::Number,
                           ColumnKind::Share, ColumnKind::Date, ColumnKind::Sentence};

[[nodiscard]] std::string rootOf(std::string_view name)
{
    return std::string(xmlHead) + "<office:" + std::string(name) + std::string(namespaces) + ">";
}

[[nodiscard]] std::string colourText(std::uint32_t colour)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%06x", colour);
    return text.data();
}

void appendEscape(std::string &out, unsigned sign)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "_x%04X_", sign);
    out += text.data();
}

[[nodiscard]] bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

constexpr std::size_t escapeLength = 7;   // _x000D_
[[nodiscard]] bool beginsWithEscape(std::string_view text)
{
    return text.size() >= escapeLength && text.starts_with("_x") && text[escapeLength - 1] == '_'
        && std::ranges::all_of(text.substr(2, 4), isHex);
}

void appendSign(std::string &out, char c)
{
    switch (c) {
    case '&': out += "&amp;"; return;
    case '<': out += "&lt;"; return;
    case '>': out += "&gt;"; return;
    case '"': out += "&quot;"; return;
    default: break;
    }
    const auto sign = static_cast<unsigned char>(c);
    if (sign < 0x20 && c != '\n' && c != '\t')
        appendEscape(out, sign);
    else
        out += c;
}

// What belongs to paragraphs comes between, as the format has it.
[[nodiscard]] std::string toneProperties(CellTone tone, std::string_view more, std::string_view paragraph = {})
{
    std::string cell(more);
    std::string text;
    if (tone != CellTone::None) {
        const ToneColours colours = coloursOf(tone);
        cell += R"( fo:background-color=")" + colourText(colours.fill) + R"(" fo:border="0.5pt solid )"
            + (colours.isStrong ? colourText(colours.text) : "#c3cad2") + R"(")";
        text = R"( fo:color=")" + colourText(colours.text) + R"(")";
        if (colours.isStrong)
            text += R"( fo:font-weight="bold")";
    }
    return "<style:table-cell-properties" + cell + "/>" + std::string(paragraph) + "<style:text-properties" + text
        + "/>";
}

[[nodiscard]] std::string cellStyle(ColumnKind kind, CellTone tone)
{
    std::string data;
    std::string align;
    std::string look = R"( style:vertical-align="top")";
    if (kind == ColumnKind::Code)
        data = R"( style:data-style-name="nText")";
    else if (kind == ColumnKind::Share)
        data = R"( style:data-style-name="nShare")";
    else if (kind == ColumnKind::Date) {
        data = R"( style:data-style-name="nDate")";
        align = R"(<style:paragraph-properties fo:text-align="end"/>)";
    } else if (kind == ColumnKind::Sentence) {
        look += R"( fo:wrap-option="wrap")";
        align = R"(<style:paragraph-properties fo:text-align="start"/>)";
    }
    return R"(<style:style style:name=")" + odsCellStyle(kind, tone)
        + R"(" style:family="table-cell" style:parent-style-name="Default")" + data + ">" + toneProperties(tone, look)
        + align + "</style:style>";
}

[[nodiscard]] std::string headingStyle(CellTone tone)
{
    const std::string plain = R"( style:vertical-align="middle" fo:wrap-option="wrap")";
    const std::string_view ground = R"( fo:background-color="#e8edf3" fo:border="0.5pt solid #c3cad2")";
    const std::string properties = tone == CellTone::None ? "<style:table-cell-properties" + plain + std::string(ground)
            + R"(/><style:text-properties fo:font-weight="bold"/>)"
                                                          : toneProperties(tone, plain);
    return R"(<style:style style:name=")" + odsHeadingStyle(tone)
        + R"(" style:family="table-cell" style:parent-style-name="Default">)" + properties + "</style:style>";
}

[[nodiscard]] std::string columnStyles()
{
    constexpr double centimetresOfSign = 0.2;
    std::string styles;
    for (int width = 1; width <= mostWidth; ++width)
        styles += R"(<style:style style:name=")" + odsColumnStyle(width)
            + R"(" style:family="table-column"><style:table-column-properties style:column-width=")"
            + QString::number(width * centimetresOfSign + 0.2, 'f', 1).toStdString() + R"(cm"/></style:style>)";
    return styles;
}

constexpr std::string_view dataStyles =
    R"(<number:text-style style:name="nText"><number:text-content/></number:text-style>)"
    R"(<number:percentage-style style:name="nShare"><number:number number:decimal-places="1")"
    R"( number:min-decimal-places="1" number:min-integer-digits="1"/><number:text> %</number:text>)"
    "</number:percentage-style>"
    R"(<number:date-style style:name="nDate"><number:day/><number:text>.</number:text><number:month/>)"
    R"(<number:text>.</number:text><number:year number:style="long"/></number:date-style>)";

[[nodiscard]] std::string configItem(std::string_view name, std::string_view type, int value)
{
    return R"(<config:config-item config:name=")" + std::string(name) + R"(" config:type=")" + std::string(type)
        + R"(">)" + std::to_string(value) + "</config:config-item>";
}

[[nodiscard]] std::string element(std::string_view name, const QString &text)
{
    std::string made = "<" + std::string(name) + ">";
    appendXml(made, text.toStdString());
    return made + "</" + std::string(name) + ">";
}

}   // namespace

void appendXml(std::string &out, std::string_view text)
{
    // Most texts hold nothing that XML minds.
    const bool isPlain = std::ranges::none_of(text, [](char c) {
        return c == '&' || c == '<' || c == '>' || c == '"' || c == '_' || c == '\xEF'
            || static_cast<unsigned char>(c) < ' ';
    });
    if (isPlain) {
        out += text;
        return;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        // U+FFFE and U+FFFF are no characters of XML.
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
            appendEscape(out, rest[2] == '\xBE' ? 0xFFFE : 0xFFFF);
            at += 2;
        } else if (beginsWithEscape(rest)) {
            out += "_x005F_";
        } else {
            appendSign(out, text[at]);
        }
    }
}

void appendParagraphs(std::string &out, std::string_view text)
{
    out += "<text:p>";
    const bool isOneLine = text.find_first_of("\n\t") == std::string_view::npos
        && text.find("  ") == std::string_view::npos && !text.starts_with(' ') && !text.ends_with(' ');
    if (isOneLine) {
        appendXml(out, text);
        out += "</text:p>";
        return;
    }
    std::string plain;
    const auto flush = [&] {
        appendXml(out, plain);
        plain.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool atEdge = plain.empty() || plain.back() == ' ' || at + 1 == text.size() || text[at + 1] == '\n';
        if (c == '\n') {
            flush();
            out += "</text:p><text:p>";
        } else if (c == '\t') {
            flush();
            out += "<text:tab/>";
        } else if (c == ' ' && atEdge) {
            flush();
            out += "<text:s/>";
        } else {
            plain += c;
        }
    }
    flush();
    out += "</text:p>";
}

// Only what we write so: another program's document may hold the like as plain words.
std::string odsText(std::string_view escaped)
{
    constexpr char16_t underscore = 0x5F;
    std::string text;
    for (std::size_t at = 0; at < escaped.size(); ++at) {
        const std::string_view rest = escaped.substr(at);
        const char16_t sign = beginsWithEscape(rest)
            ? static_cast<char16_t>(std::stoul(std::string(rest.substr(2, 4)), nullptr, 16))
            : u' ';
        const bool isOurs = sign < u' ' || sign == underscore || sign >= 0xFFFE;
        text += isOurs ? QString(QChar(sign)).toStdString() : std::string(1, escaped[at]);
        at += isOurs ? escapeLength - 1 : 0;
    }
    return text;
}

const std::string &odsCellStyle(ColumnKind kind, CellTone tone)
{
    static const auto names = [] {
        std::array<std::array<std::string, toneCount>, kinds.size()> all;
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = 0; j < toneCount; ++j)
                all[i][j] = "c" + std::to_string(i) + "_" + std::to_string(j);
        }
        return all;
    }();
    return names[static_cast<std::size_t>(kind)][static_cast<std::size_t>(tone)];
}

std::string odsHeadingStyle(CellTone tone)
{
    return "h" + std::to_string(static_cast<int>(tone));
}

std::string odsColumnStyle(int width)
{
    return "w" + std::to_string(std::clamp(width, 1, mostWidth));
}

std::string odsContentStart()
{
    std::string content = rootOf("document-content") + "<office:automatic-styles>" + std::string(dataStyles);
    content += columnStyles();
    for (std::size_t tone = 0; tone < toneCount; ++tone) {
        content += headingStyle(static_cast<CellTone>(tone));
        for (const ColumnKind kind : kinds)
            content += cellStyle(kind, static_cast<CellTone>(tone));
    }
    content += R"(<style:style style:name="title" style:family="table-cell" style:parent-style-name="Default">)"
               R"(<style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>)"
               "</office:automatic-styles><office:body><office:spreadsheet>";
    return content;
}

// The styles of conditions must be among the common ones.
std::string odsStyles(const TableBook &book)
{
    const std::string country = book.language == QLatin1String("en") ? "GB" : "FI";
    std::string styles = rootOf("document-styles")
        + R"(<office:styles><style:default-style style:family="table-cell"><style:text-properties)"
          R"( style:font-name="Calibri" fo:font-size="10pt" fo:language=")"
        + book.language.toStdString() + R"(" fo:country=")" + country
        + R"("/></style:default-style><style:style style:name="Default" style:family="table-cell"/>)";
    for (std::size_t tone = 1; tone < toneCount; ++tone)
        styles += R"(<style:style style:name="tone)" + std::to_string(tone)
            + R"(" style:family="table-cell" style:parent-style-name="Default">)"
            + toneProperties(static_cast<CellTone>(tone), {}) + "</style:style>";
    return styles + "</office:styles></office:document-styles>";
}

std::string odsMeta(const TableBook &book, const QString &now)
{
    const auto own = [](const QString &name, const QString &value) {
        std::string made = R"(<meta:user-defined meta:name=")" + name.toStdString() + R"(" meta:value-type="string">)";
        appendXml(made, value.toStdString());
        return made + "</meta:user-defined>";
    };
    std::string meta = rootOf("document-meta") + "<office:meta>";
    for (const char *name : {"meta:generator", "meta:initial-creator", "dc:creator"})
        meta += element(name, QStringLiteral("Katve"));
    meta += element("dc:title", book.title) + element("dc:subject", book.subject) + element("dc:description", book.note)
        + element("dc:language", book.language) + element("dc:date", now) + element("meta:creation-date", now)
        + own(tableMark(), tableMarkValue());
    if (book.sample)
        meta += own(QStringLiteral("Sample"), QStringLiteral("1"));
    return meta + "</office:meta></office:document-meta>";
}

std::string odsManifest()
{
    std::string manifest = std::string(xmlHead)
        + R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")"
          R"( manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3")"
          R"( manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>)";
    for (const char *part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
        manifest += R"(<manifest:file-entry manifest:full-path=")" + std::string(part)
            + R"(" manifest:media-type="text/xml"/>)";
    return manifest + "</manifest:manifest>";
}

std::string odsSettings(const std::vector<TableSheet> &sheets)
{
    std::string settings = rootOf("document-settings")
        + R"(<office:settings><config:config-item-set config:name="ooo:view-settings">)"
          R"(<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>)"
          R"(<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>)"
          R"(<config:config-item-map-named config:name="Tables">)";
    constexpr int frozen = 2;
    for (const TableSheet &sheet : sheets) {
        if (!sheet.hasHeadings)
            continue;
        const int rows = sheet.headingRow() + 1;
        settings += R"(<config:config-item-map-entry config:name=")";
        appendXml(settings, sheet.name.toStdString());
        settings += R"(">)" + configItem("HorizontalSplitMode", "short", sheet.frozenColumns > 0 ? frozen : 0)
            + configItem("VerticalSplitMode", "short", frozen)
            + configItem("HorizontalSplitPosition", "int", sheet.frozenColumns)
            + configItem("VerticalSplitPosition", "int", rows)
            + configItem("ActiveSplitRange", "short", sheet.frozenColumns > 0 ? 3 : 2)
            + configItem("PositionLeft", "int", 0) + configItem("PositionRight", "int", sheet.frozenColumns)
            + configItem("PositionTop", "int", 0) + configItem("PositionBottom", "int", rows)
            + "</config:config-item-map-entry>";
    }
    return settings
        + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
          "</config:config-item-set></office:settings></office:document-settings>";
}

}   // namespace katve
