#include "exchange/sheets/ods_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace katve {

namespace {

[[nodiscard]] std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number)
                                                                                     : std::nullopt;
}

}   // namespace

void OdsText::readParagraph()
{
    if (m_paragraphs++ > 0)
        m_text += u'\n';
    m_afterSpace = true;
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside && m_xml.next()) {
        if (m_xml.isText())
            takeText(m_xml.text());
        else if (m_xml.isStart())
            takeElement();
    }
    constexpr qsizetype longest = qsizetype{4} * 1024 * 1024;
    if (m_text.size() > longest)
        throw SheetError(SheetError::Reason::CellTooLong, {});
}

void OdsText::takeElement()
{
    constexpr std::array<std::string_view, 11> plain{
        "span", "a", "ruby", "ruby-base", "meta", "meta-field", "sheet-name", "date", "time", "title", "file-name"};
    const std::string_view name = m_xml.name();
    if (name == "s") {
        const std::optional<int> times = wholeNumber(m_xml.attribute("c"));
        append(u' ', times.value_or(1));
    } else if (name == "tab") {
        append(u'\t', 1);
    } else if (name == "line-break") {
        append(u'\n', 1);
    } else if (std::ranges::find(plain, name) == plain.end()) {
        m_xml.skip();
    }
}

void OdsText::takeText(QStringView text)
{
    for (const QChar c : text) {
        const bool space = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (space && m_afterSpace)
            continue;
        m_text += space ? u' ' : c;
        m_afterSpace = space;
    }
}

// Spaces, tabs and line breaks of their own are kept, however many.
void OdsText::append(QChar c, int times)
{
    constexpr int most = 32'767;
    m_text += QString(std::clamp(times, 0, most), c);
    m_afterSpace = false;
}

}   // namespace katve
