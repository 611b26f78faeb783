#pragma once

#include <QIODevice>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace katve {

// Where something stands in a workbook.
struct SheetPlace {
    int mapping = 0;   // index of the mapping by which the sheet was read
    int row = 0;
    int column = 0;
};

// Lines of CSV in the exchange format that were made of cells, each with where it came from. One that turns out to be
// wrong can be dropped again.
class SheetLines {
public:
    explicit SheetLines(std::string header) : m_header(std::move(header)) {}

    void beginLine() { m_begin = m_text.size(); }
    void field(const QString &text);
    void endLine(const SheetPlace &place);
    // Instead of ending a line: takes it back. Whether the earlier one says the same.
    [[nodiscard]] bool withdraw(std::size_t earlier);
    [[nodiscard]] std::size_t count() const { return m_lines.size(); }
    [[nodiscard]] const SheetPlace &placeOf(std::size_t line) const { return m_lines[line].place; }
    [[nodiscard]] bool drop(std::size_t line);   // false when it was dropped before

    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_text.size()); }
    // The header and the lines that were not dropped. While it is read nothing may be added.
    [[nodiscard]] std::unique_ptr<QIODevice> open() const;
    // Of what begins in a line of that text, counted from 1; nothing when it is none.
    [[nodiscard]] std::optional<SheetPlace> place(qint64 number) const;

private:
    struct Line {
        SheetPlace place{};
        std::size_t begin = 0;
        std::size_t length = 0;
        bool dropped = false;
    };
    class Device;

    std::string m_header;
    std::string m_text{};
    std::vector<Line> m_lines{};
    std::size_t m_begin = 0;
    mutable std::vector<qint64> m_starts{};   // the number of each line, made when it is asked for
};

}   // namespace katve
