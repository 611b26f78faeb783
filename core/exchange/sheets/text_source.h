#pragma once

#include <QFile>
#include <QStringDecoder>

#include <cstdint>
#include <string>

namespace katve {

enum class TextEncoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

// A text file piece by piece as UTF-8, whatever it is written in: with or without a byte order mark, UTF-16 by where its
// zeros are, and Windows-1252 when it is not UTF-8.
class TextSource {
public:
    explicit TextSource(const QString &path);   // throws SheetError

    // Appends more text; false at the end.
    [[nodiscard]] bool more(std::string &text);
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] qint64 bytesTotal() const { return m_file.size(); }

private:
    [[nodiscard]] TextEncoding found();
    [[nodiscard]] bool isUtf8();
    void appendDecoded(const QByteArray &bytes, std::string &text);

    QFile m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    qint64 m_markLength = 0;
    qint64 m_bytesRead = 0;
    QStringDecoder m_decoder;
};

}   // namespace katve
