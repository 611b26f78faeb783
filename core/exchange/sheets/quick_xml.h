#pragma once

#include "exchange/sheets/guarded_device.h"

#include <string>
#include <string_view>
#include <vector>

namespace katve {

// A parser of just the XML that the cells of a sheet are written in, where a million cells make five million tokens and
// Qt's parser takes a second for each two million. UTF-8 only, names without their prefixes, no definitions of entities;
// whatever is not well-formed, too long or too deep is refused. What it gives is valid until the next token.
class QuickXml {
public:
    QuickXml(GuardedDevice::Read read, qint64 mostBytes, QString file);

    [[nodiscard]] bool next();   // false at the end of the document; throws SheetError
    [[nodiscard]] bool isStart() const { return m_token == Token::Start; }
    [[nodiscard]] bool isEnd() const { return m_token == Token::End; }
    [[nodiscard]] bool isText() const { return m_token == Token::Text; }
    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] int depth() const { return static_cast<int>(m_open.size()); }
    struct Attribute {
        std::string_view name{};
        std::string_view value{};    // as it is written
        std::string_view prefix{};   // of the name; what it stands for is for the reader to know
    };
    [[nodiscard]] const std::vector<Attribute> &attributes() const
    {
        return m_attributes;
    }   // of the element just begun
    // Of the element just begun, as it is written; empty when it is not there.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    [[nodiscard]] QString text() const { return decoded(m_text, m_literal); }   // of a text
    // What is written, its entities made what they stand for; `literal`: nothing in it is one.
    [[nodiscard]] QString decoded(std::string_view written, bool literal = false) const;
    void skip();                        // to the end of the element just begun; attributes inside are not looked at
    [[nodiscard]] QString readText();   // of the element just begun, to its end, with that of elements inside
    void readBytes(std::string &out);   // likewise, as UTF-8; quicker for numbers and their like
    [[nodiscard]] qint64 bytesRead() const { return m_total; }
    // Where the tag just read begins. What is read from there on is, to the end of its element, a document of its own.
    [[nodiscard]] qint64 tagBegin() const { return m_tagBegin; }

private:
    enum class Token { None, Start, End, Text };

    [[nodiscard]] bool fill();
    [[nodiscard]] std::size_t find(std::string_view what, std::size_t from);
    [[nodiscard]] std::size_t tagEnd();
    void readMarkup();
    void readTag(std::size_t end);
    void endTag(std::string_view name);
    void readText(std::size_t end);
    void takeAttributes(std::string_view text);
    [[noreturn]] void fail(SheetError::Reason reason = SheetError::Reason::Damaged) const;

    GuardedDevice::Read m_read;
    qint64 m_mostBytes;
    QString m_file;
    qint64 m_total = 0;
    qint64 m_tagBegin = 0;
    bool m_isSkipping = false;
    std::string m_buffer{};
    std::size_t m_at = 0;
    bool m_atEnd = false;
    bool m_rootSeen = false;
    Token m_token = Token::None;
    bool m_closes = false;               // the element just begun ends at once
    bool m_literal = false;              // the text is CDATA, in which nothing is an entity
    std::string m_names{};               // of the open elements, one after the other
    std::vector<std::size_t> m_open{};   // where each begins
    std::string m_endName{};
    std::string_view m_name{};
    std::string_view m_text{};
    std::vector<Attribute> m_attributes{};
};

}   // namespace katve
