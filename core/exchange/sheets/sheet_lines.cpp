#include "exchange/sheets/sheet_lines.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace katve {

class SheetLines::Device : public QIODevice {
public:
    explicit Device(const SheetLines &lines) : m_lines(lines) { QIODevice::open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        qint64 done = 0;
        while (done < size) {
            const std::string_view piece = current();
            if (piece.empty())
                break;
            const auto count = std::min(static_cast<std::size_t>(size - done), piece.size());
            std::copy_n(piece.data(), count, data + done);
            done += static_cast<qint64>(count);
            m_at += count;
        }
        return done == 0 && size > 0 ? -1 : done;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] std::string_view current()
    {
        if (!m_inLines && m_at < m_lines.m_header.size())
            return std::string_view(m_lines.m_header).substr(m_at);
        if (!std::exchange(m_inLines, true))
            m_at = 0;
        for (; m_next < m_lines.m_lines.size(); ++m_next, m_at = 0) {
            const Line &line = m_lines.m_lines[m_next];
            if (!line.dropped && m_at < line.length)
                return std::string_view(m_lines.m_text).substr(line.begin + m_at, line.length - m_at);
        }
        return {};
    }

    const SheetLines &m_lines;
    std::size_t m_next = 0;
    std::size_t m_at = 0;
    bool m_inLines = false;
};

void SheetLines::field(const QString &text)
{
    if (m_text.size() > m_begin)
        m_text += ',';
    const auto isPlain = [](QChar c) {
        const char16_t code = c.unicode();
        return code < 0x80 && code != u',' && code != u'"' && code != u'\r' && code != u'\n';
    };
    if (std::ranges::all_of(text, isPlain)) {
        for (const QChar c : text)
            m_text += static_cast<char>(c.unicode());
        return;
    }
    const std::string utf8 = text.toStdString();
    if (utf8.find_first_of(",\"\r\n") == std::string::npos) {
        m_text += utf8;
        return;
    }
    m_text += '"';
    for (const char c : utf8)
        m_text.append(c == '"' ? 2 : 1, c);
    m_text += '"';
}

void SheetLines::endLine(const SheetPlace &place)
{
    m_text += '\n';
    m_lines.push_back({.place = place, .begin = m_begin, .length = m_text.size() - m_begin});
}

bool SheetLines::withdraw(std::size_t earlier)
{
    const std::string_view all(m_text);
    const bool isSame = all.substr(m_begin) == all.substr(m_lines[earlier].begin, m_lines[earlier].length - 1);
    m_text.resize(m_begin);
    return isSame;
}

bool SheetLines::drop(std::size_t line)
{
    return !std::exchange(m_lines[line].dropped, true);
}

std::unique_ptr<QIODevice> SheetLines::open() const
{
    return std::make_unique<Device>(*this);
}

std::optional<SheetPlace> SheetLines::place(qint64 number) const
{
    if (m_starts.empty()) {
        qint64 next = 2;   // below the header
        for (const Line &line : m_lines) {
            m_starts.push_back(next);
            if (!line.dropped)
                next += std::ranges::count(std::string_view(m_text).substr(line.begin, line.length), '\n');
        }
    }
    auto at = std::ranges::upper_bound(m_starts, number) - m_starts.begin() - 1;
    while (at >= 0 && m_lines[static_cast<std::size_t>(at)].dropped)
        --at;
    return at < 0 ? std::nullopt : std::optional(m_lines[static_cast<std::size_t>(at)].place);
}

}   // namespace katve
