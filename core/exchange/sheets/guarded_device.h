#pragma once

#include "exchange/sheets/sheet_error.h"

#include <QIODevice>

#include <functional>
#include <optional>

namespace katve {

// Hands XML on to a parser as it is read, and stops where no honest file goes: too many bytes in all, text or a tag longer
// than any cell, a document type definition (whose entities can swell, or name other files). So the parser, which
// keeps each piece in memory, stays within bounds. What it stops for is kept for the one who reads, as nothing may be
// thrown through a parser.
class GuardedDevice : public QIODevice {
public:
    using Read = std::function<qint64(char *data, qint64 size)>;   // 0 at the end, -1: damaged

    GuardedDevice(Read read, qint64 mostBytes);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] std::optional<SheetError::Reason> fault() const { return m_fault; }
    [[nodiscard]] qint64 bytesRead() const { return m_total; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class In : std::uint8_t { Text, Tag, Quote, Comment, Characters, Instruction };

    void look(const char *data, qint64 size);
    const char *passText(const char *at, const char *end);
    const char *passTag(const char *at, const char *end);
    const char *passQuote(const char *at, const char *end);
    const char *passSection(const char *at, const char *end);
    void enter(In what);
    void count(qint64 bytes);

    Read m_read;
    qint64 m_mostBytes;
    qint64 m_total = 0;
    In m_in = In::Text;
    char m_quote = '"';
    QByteArray m_opening{};   // the first bytes after "<", until what begins there is known
    int m_closing = 0;        // how much of "-->", "]]>" or "?>" has been seen
    qint64 m_length = 0;      // of the piece we are in
    std::optional<SheetError::Reason> m_fault;
};

}   // namespace katve
