#include "exchange/sheets/guarded_device.h"

#include <algorithm>
#include <cstring>

namespace katve {

namespace {

using SheetReason = SheetError::Reason;

// A cell holds 32 767 characters in Excel and twice that in LibreOffice; attributes hold formulas and shorter texts.
constexpr qint64 longestText = qint64{4} * 1024 * 1024;
constexpr qint64 longestMark = qint64{256} * 1024;

}   // namespace

GuardedDevice::GuardedDevice(Read read, qint64 mostBytes) : m_read(std::move(read)), m_mostBytes(mostBytes)
{
    QIODevice::open(ReadOnly | Unbuffered);
}

qint64 GuardedDevice::readData(char *data, qint64 size)
{
    if (size == 0)
        return 0;
    if (m_fault)
        return -1;
    const qint64 got = m_read(data, size);
    if (got < 0)
        m_fault = SheetReason::Damaged;
    if (got <= 0)
        return -1;
    m_total += got;
    if (m_total > m_mostBytes)
        m_fault = SheetReason::Bomb;
    else
        look(data, got);
    return m_fault ? -1 : got;
}

void GuardedDevice::look(const char *data, qint64 size)
{
    const char *at = data;
    const char *end = data + size;
    while (at != end && !m_fault) {
        switch (m_in) {
        case In::Text: at = passText(at, end); break;
        case In::Tag: at = passTag(at, end); break;
        case In::Quote: at = passQuote(at, end); break;
        case In::Comment:
        case In::Characters:
        case In::Instruction: at = passSection(at, end); break;
        }
    }
}

void GuardedDevice::enter(In what)
{
    m_in = what;
    m_length = 0;
    m_closing = 0;
    m_opening.clear();
}

void GuardedDevice::count(qint64 bytes)
{
    m_length += bytes;
    const bool inTag = m_in == In::Tag || m_in == In::Quote;
    if (m_length > (inTag ? longestMark : longestText))
        m_fault = SheetReason::CellTooLong;
}

const char *GuardedDevice::passText(const char *at, const char *end)
{
    const void *found = std::memchr(at, '<', static_cast<std::size_t>(end - at));
    const char *stop = found == nullptr ? end : static_cast<const char *>(found);
    count(stop - at);
    if (stop == end)
        return end;
    enter(In::Tag);
    return stop + 1;
}

const char *GuardedDevice::passTag(const char *at, const char *end)
{
    for (; at != end; ++at) {
        count(1);
        constexpr qint64 enoughToTell = 8;
        if (m_length <= enoughToTell) {
            m_opening += *at;
            if (m_opening == "!--") {
                enter(In::Comment);
                return at + 1;
            }
            if (m_opening == "![CDATA[") {
                enter(In::Characters);
                return at + 1;
            }
            if (m_opening == "?") {
                enter(In::Instruction);
                return at + 1;
            }
            if (m_opening.startsWith("!D") || m_opening.startsWith("!E")) {
                m_fault = SheetReason::EntityTrick;
                return end;
            }
        }
        if (*at == '"' || *at == '\'') {
            m_quote = *at;
            m_in = In::Quote;   // still the same tag, so its length goes on
            return at + 1;
        }
        if (*at == '>') {
            enter(In::Text);
            return at + 1;
        }
        if (m_fault)
            return end;
    }
    return at;
}

const char *GuardedDevice::passQuote(const char *at, const char *end)
{
    const void *found = std::memchr(at, m_quote, static_cast<std::size_t>(end - at));
    const char *stop = found == nullptr ? end : static_cast<const char *>(found);
    count(stop - at);
    if (stop == end)
        return end;
    m_in = In::Tag;
    return stop + 1;
}

const char *GuardedDevice::passSection(const char *at, const char *end)
{
    const std::string_view closing = m_in == In::Comment ? "-->" : m_in == In::Characters ? "]]>" : "?>";
    for (; at != end; ++at) {
        count(1);
        const auto wanted = static_cast<std::size_t>(m_closing);
        if (*at == closing[wanted])
            ++m_closing;
        else if (!(wanted == 2 && closing.size() == 3 && *at == closing[1]))   // "--->" closes as well
            m_closing = *at == closing[0] ? 1 : 0;
        if (static_cast<std::size_t>(m_closing) == closing.size()) {
            enter(In::Text);
            return at + 1;
        }
        if (m_fault)
            return end;
    }
    return at;
}

}   // namespace katve
