#include "exchange/sheets/quick_xml.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace katve {

namespace {

using SheetReason = SheetError::Reason;

constexpr std::size_t xmlBytesAtOnce = std::size_t{128} * 1024;
constexpr std::size_t longestToken = std::size_t{4} * 1024 * 1024;
constexpr std::size_t longestTag = std::size_t{256} * 1024;
constexpr std::size_t deepest = 200;
constexpr auto nowhere = std::string_view::npos;

[[nodiscard]] bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

[[nodiscard]] bool isBlank(std::string_view text)
{
    return std::ranges::all_of(text, isSpace);
}

[[nodiscard]] std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == nowhere ? name : name.substr(colon + 1);
}

// -1: it is none.
[[nodiscard]] int digitOf(char c, bool hex)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (hex && c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return hex && c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// What stands between "&" and ";"; 0 when it is nothing that XML knows without being told.
[[nodiscard]] char32_t characterOf(std::string_view entity)
{
    constexpr std::array<std::pair<std::string_view, char32_t>, 5> known{
        {{"lt", U'<'}, {"gt", U'>'}, {"amp", U'&'}, {"quot", U'"'}, {"apos", U'\''}}};
    for (const auto &[name, character] : known) {
        if (entity == name)
            return character;
    }
    if (entity.size() < 2 || entity.front() != '#')
        return 0;
    const bool hex = entity[1] == 'x';
    const std::string_view digits = entity.substr(hex ? 2 : 1);
    char32_t value = 0;
    constexpr char32_t last = 0x10FFFF;
    for (const char c : digits) {
        const int digit = digitOf(c, hex);
        if (digit < 0 || value > last)
            return 0;
        value = value * (hex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    const bool isCharacter = value >= 0x20 || value == 0x9 || value == 0xA || value == 0xD;
    const bool isHalf = value >= 0xD800 && value <= 0xDFFF;
    return !digits.empty() && isCharacter && !isHalf && value <= last ? value : 0;
}

}   // namespace

QuickXml::QuickXml(GuardedDevice::Read read, qint64 mostBytes, QString file)
    : m_read(std::move(read))
    , m_mostBytes(mostBytes)
    , m_file(std::move(file))
{
    while (m_buffer.size() < 4 && fill()) {}
    if (m_buffer.starts_with("\xEF\xBB\xBF"))
        m_at = 3;
    // UTF-16 begins with its mark, or with a zero in its first two bytes.
    if (m_buffer.size() < 2 || m_buffer[0] == '\0' || m_buffer[1] == '\0' || m_buffer.starts_with("\xFF\xFE")
        || m_buffer.starts_with("\xFE\xFF"))
        fail();
}

void QuickXml::fail(SheetReason reason) const
{
    throw SheetError(reason, m_file);
}

// Appends to the buffer; what has been read before the current place goes.
bool QuickXml::fill()
{
    if (m_atEnd)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + xmlBytesAtOnce);
    const qint64 got = m_read(m_buffer.data() + before, static_cast<qint64>(xmlBytesAtOnce));
    m_buffer.resize(before + static_cast<std::size_t>(std::max<qint64>(got, 0)));
    if (got < 0)
        fail();
    m_atEnd = got == 0;
    m_total += got;
    if (m_total > m_mostBytes)
        fail(SheetReason::Bomb);
    return got > 0;
}

// Where `what` stands, told from the current place; nowhere when the file ends first.
std::size_t QuickXml::find(std::string_view what, std::size_t from)
{
    for (;;) {
        const std::size_t found = m_buffer.find(what, m_at + from);
        if (found != nowhere)
            return found - m_at;
        const std::size_t seen = m_buffer.size() - m_at;
        if (seen > longestToken)
            fail(SheetReason::CellTooLong);
        from = std::max(from, seen - std::min(seen, what.size() - 1));
        if (!fill())
            return nowhere;
    }
}

// Of the tag at the current place; a ">" in quotes does not end it.
std::size_t QuickXml::tagEnd()
{
    char quote = '\0';
    for (std::size_t i = 1;; ++i) {
        if (m_at + i == m_buffer.size() && !fill())
            fail();
        if (i > longestTag)
            fail(SheetReason::CellTooLong);
        const char c = m_buffer[m_at + i];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i;
        else if (c == '<')
            fail();
    }
}

bool QuickXml::next()
{
    if (m_closes) {
        m_closes = false;
        m_endName.assign(m_name);
        m_names.resize(m_open.back());
        m_open.pop_back();
        m_name = m_endName;
        m_token = Token::End;
        return true;
    }
    m_token = Token::None;
    while (m_token == Token::None) {
        if (m_at == m_buffer.size() && !fill()) {
            if (!m_open.empty() || !m_rootSeen)
                fail();
            return false;
        }
        if (m_buffer[m_at] == '<') {
            readMarkup();
            continue;
        }
        const std::size_t end = find("<", 0);
        readText(end == nowhere ? m_buffer.size() - m_at : end);
    }
    return true;
}

void QuickXml::readText(std::size_t end)
{
    m_text = std::string_view(m_buffer).substr(m_at, end);
    m_at += end;
    m_literal = false;
    if (!m_open.empty())
        m_token = Token::Text;
    else if (!isBlank(m_text))
        fail();
}

void QuickXml::readMarkup()
{
    constexpr std::size_t enoughToTell = 9;
    while (m_buffer.size() - m_at < enoughToTell && fill()) {}
    const std::string_view rest = std::string_view(m_buffer).substr(m_at);
    const auto pass = [this](std::string_view closing, std::size_t from) {
        const std::size_t end = find(closing, from);
        if (end == nowhere)
            fail();
        m_at += end + closing.size();
        return end;
    };
    if (rest.starts_with("<!--")) {
        static_cast<void>(pass("-->", 4));
    } else if (rest.starts_with("<![CDATA[")) {
        const std::size_t end = pass("]]>", enoughToTell);
        m_text = std::string_view(m_buffer).substr(m_at - end - 3 + enoughToTell, end - enoughToTell);
        m_literal = true;
        if (m_open.empty())
            fail();
        m_token = Token::Text;
    } else if (rest.starts_with("<?")) {
        static_cast<void>(pass("?>", 2));
    } else if (rest.starts_with("<!")) {
        fail(SheetReason::EntityTrick);
    } else {
        m_tagBegin = m_total - static_cast<qint64>(m_buffer.size() - m_at);
        readTag(tagEnd());
    }
}

void QuickXml::readTag(std::size_t end)
{
    std::string_view inside = std::string_view(m_buffer).substr(m_at + 1, end - 1);
    m_at += end + 1;
    if (inside.starts_with('/'))
        return endTag(inside.substr(1));
    m_closes = inside.ends_with('/');
    if (m_closes)
        inside.remove_suffix(1);
    const auto nameEnd = static_cast<std::size_t>(std::ranges::find_if(inside, isSpace) - inside.begin());
    const std::string_view name = inside.substr(0, nameEnd);
    if (name.empty() || (m_open.empty() && m_rootSeen))
        fail();
    m_rootSeen = true;
    if (m_open.size() >= deepest)
        fail();
    m_open.push_back(m_names.size());
    m_names.append(name);
    m_name = withoutPrefix(name);
    if (!m_isSkipping)
        takeAttributes(inside.substr(nameEnd));
    m_token = Token::Start;
}

void QuickXml::endTag(std::string_view name)
{
    while (!name.empty() && isSpace(name.back()))
        name.remove_suffix(1);
    if (m_open.empty() || std::string_view(m_names).substr(m_open.back()) != name)
        fail();
    m_names.resize(m_open.back());
    m_open.pop_back();
    m_name = withoutPrefix(name);
    m_token = Token::End;
}

void QuickXml::takeAttributes(std::string_view text)
{
    m_attributes.clear();
    for (std::size_t at = 0;;) {
        while (at < text.size() && isSpace(text[at]))
            ++at;
        if (at == text.size())
            return;
        const std::size_t equals = text.find('=', at);
        if (equals == nowhere)
            fail();
        std::string_view name = text.substr(at, equals - at);
        while (!name.empty() && isSpace(name.back()))
            name.remove_suffix(1);
        at = equals + 1;
        while (at < text.size() && isSpace(text[at]))
            ++at;
        const std::size_t close =
            at < text.size() && (text[at] == '"' || text[at] == '\'') ? text.find(text[at], at + 1) : nowhere;
        if (name.empty() || close == nowhere)
            fail();
        const std::string_view plain = withoutPrefix(name);
        m_attributes.push_back({.name = plain,
                                .value = text.substr(at + 1, close - at - 1),
                                .prefix = name.substr(0, name.size() - plain.size())});
        at = close + 1;
    }
}

std::string_view QuickXml::attribute(std::string_view name) const
{
    for (const Attribute &one : m_attributes) {
        if (one.name == name)
            return one.value;
    }
    return {};
}

QString QuickXml::decoded(std::string_view written, bool literal) const
{
    QString out;
    std::string_view rest = written;
    const auto append = [&](std::string_view part) {
        const QString decoded = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
        const bool broken = decoded.contains(QChar::ReplacementCharacter) && part.find("\xEF\xBF\xBD") == nowhere;
        const bool control = std::ranges::any_of(part, [](char c) { return c >= '\0' && c < ' ' && !isSpace(c); });
        if (broken || control)
            fail();
        out += decoded;
    };
    for (std::size_t at = literal ? nowhere : rest.find('&'); at != nowhere; at = rest.find('&')) {
        append(rest.substr(0, at));
        const std::size_t end = rest.find(';', at);
        const char32_t character = end == nowhere ? 0 : characterOf(rest.substr(at + 1, end - at - 1));
        if (character == 0)
            fail();
        out += QString::fromUcs4(&character, 1);
        rest = rest.substr(end + 1);
    }
    append(rest);
    // A line end of the file is a line feed, however it is written; one that is an entity stays what it is.
    if (written.find('\r') != nowhere && written.find('&') == nowhere)
        out.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return out;
}

void QuickXml::skip()
{
    const int outside = depth() - 1;
    m_isSkipping = true;
    while (depth() > outside) {
        if (!next())
            fail();
    }
    m_isSkipping = false;
}

QString QuickXml::readText()
{
    QString out;
    const int outside = depth() - 1;
    while (depth() > outside) {
        if (!next())
            fail();
        if (isText())
            out += text();
    }
    return out;
}

void QuickXml::readBytes(std::string &out)
{
    out.clear();
    const int outside = depth() - 1;
    while (depth() > outside) {
        if (!next())
            fail();
        if (!isText())
            continue;
        if (m_literal || m_text.find_first_of("&\r") != nowhere)
            out += text().toStdString();
        else
            out += m_text;
    }
}

}   // namespace katve
