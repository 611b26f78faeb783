#include "exchange/sheets/text_source.h"
#include "exchange/sheets/sheet_error.h"

#include <array>

namespace katve {

namespace {

using SheetReason = SheetError::Reason;

constexpr qint64 bytesAtOnce = qint64{256} * 1024;

// Of the 32 characters in which Windows-1252 differs from Latin-1; the five that it leaves open stay what they are there.
constexpr std::array<char16_t, 32> windowsCharacters{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                     0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

[[nodiscard]] QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    constexpr char16_t first = 0x80;
    for (QChar &c : text) {
        if (c.unicode() >= first && c.unicode() < first + windowsCharacters.size())
            c = QChar(windowsCharacters.at(c.unicode() - first));
    }
    return text;
}

// Where one byte of each two is zero it is UTF-16; a zero anywhere else is no text.
[[nodiscard]] std::optional<TextEncoding> byZeros(const QByteArray &start, const QString &path)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros.at(static_cast<std::size_t>(i % 2)) += start[i] == '\0' ? 1 : 0;
    if (zeros[0] == 0 && zeros[1] == 0)
        return std::nullopt;
    const qsizetype pairs = start.size() / 2;
    if (zeros[1] * 2 > pairs && zeros[0] * 20 <= pairs)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] * 2 > pairs && zeros[1] * 20 <= pairs)
        return TextEncoding::Utf16BigEndian;
    throw SheetError(SheetReason::NotASpreadsheet, path);
}

}   // namespace

TextSource::TextSource(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw SheetError(SheetReason::NoPermission, path);
    m_encoding = found();
    m_file.seek(m_markLength);
    m_bytesRead = m_markLength;
    if (m_encoding == TextEncoding::Utf16LittleEndian)
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    else if (m_encoding == TextEncoding::Utf16BigEndian)
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
}

TextEncoding TextSource::found()
{
    const QByteArray start = m_file.read(bytesAtOnce);
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")) {
        m_markLength = 2;
        return start.startsWith("\xFF\xFE") ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
    }
    if (start.startsWith("\xEF\xBB\xBF"))
        m_markLength = 3;
    else if (const auto wide = byZeros(start, m_file.fileName()))
        return *wide;
    return isUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

bool TextSource::isUtf8()
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    m_file.seek(m_markLength);
    while (!m_file.atEnd()) {
        const QString ignored = decoder.decode(m_file.read(bytesAtOnce));
        if (decoder.hasError())
            return false;
    }
    return true;
}

bool TextSource::more(std::string &text)
{
    const QByteArray bytes = m_file.read(bytesAtOnce);
    if (bytes.isEmpty())
        return false;
    m_bytesRead += bytes.size();
    if (m_encoding == TextEncoding::Utf8)
        text.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    else
        appendDecoded(bytes, text);
    return true;
}

void TextSource::appendDecoded(const QByteArray &bytes, std::string &text)
{
    const QString decoded =
        m_encoding == TextEncoding::Windows1252 ? fromWindows1252(bytes) : QString(m_decoder.decode(bytes));
    text += decoded.toStdString();
}

}   // namespace katve
