#pragma once

#include "analysis/status.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// A table that is to be written for people, whatever the format: what it is called, its columns, and its rows one by one.

namespace katve {

// The colour of a cell, which always says the same as its word. They are those of the marks on the screen.
enum class CellTone : std::uint8_t { None, Own, Province, Erva, Country, Partly, Missing, NotNeeded, Unknown };
inline constexpr std::size_t toneCount = 9;
[[nodiscard]] constexpr CellTone toneOf(Status status)
{
    return static_cast<CellTone>(static_cast<int>(status) + 1);
}
[[nodiscard]] CellTone toneOf(AnswerValue answer);   // of what is available somewhere: that of one's own

struct ToneColours {
    std::uint32_t fill = 0xffffff;
    std::uint32_t text = 0x000000;
    bool isStrong = false;    // ringed
    bool isHatched = false;   // where the format can
};
[[nodiscard]] ToneColours coloursOf(CellTone tone);

struct TableCell {
    enum class Kind : std::uint8_t { Empty, Text, Number, Share, Date };
    Kind kind = Kind::Empty;
    std::string text{};   // UTF-8; of a number or a day as the exchange format writes it
    double number = 0;    // of a share: 1 is all
    QDate day{};
    CellTone tone = CellTone::None;

    void clear();
    void setText(std::string_view words);
    void setText(const QString &words) { setText(words.toStdString()); }
    void setNumber(qint64 value);
    // A number that its text says more exactly than a spreadsheet would stays text.
    void setDecimal(std::string_view exchange);
    void setShare(double share);
    // Days that spreadsheet programs do not agree on, those before March 1900, stay text.
    void setDay(QDate value);
};

enum class ColumnKind : std::uint8_t { Text, Code, Number, Share, Date, Sentence };   // a sentence wraps
inline constexpr std::size_t columnKinds = 6;

struct TableColumn {
    QString heading{};
    ColumnKind kind = ColumnKind::Text;
    int width = 12;                   // characters
    CellTone tone = CellTone::None;   // of the heading
};

// A heading over several columns.
struct TableBand {
    int first = 0;
    int count = 1;
    QString text{};
};

struct ToneWord {
    QString word{};
    CellTone tone = CellTone::None;
};

struct TableSheet {
    QString name{};
    std::vector<TableColumn> columns{};
    QStringList titles{};   // lines above the table; the first is its title
    std::vector<TableBand> bands{};
    int frozenColumns = 1;
    bool hasHeadings = true;   // else the rows are all there is
    // Cells of these columns get the colour of their word also when somebody types another one.
    int firstToned = 0;
    int endToned = 0;
    std::vector<ToneWord> tones{};

    [[nodiscard]] int headingRow() const { return static_cast<int>(titles.size()) + (bands.empty() ? 0 : 1); }
    [[nodiscard]] int headingLines() const;   // that the longest heading takes in the width of its column
    [[nodiscard]] int firstRow() const { return headingRow() + (hasHeadings ? 1 : 0); }
};

// What a document says of itself.
struct TableBook {
    QString title{};
    QString subject{};
    QString note{};
    QString language{};   // fi, sv or en
    bool sample = false;
};

// By this name and value a workbook of ours is known as long as the program it passes through keeps them.
[[nodiscard]] QString tableMark();
[[nodiscard]] QString tableMarkValue();

// Sheets are written one after the other and rows from the top, so that memory is bounded.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    virtual void begin(const TableSheet &sheet) = 0;
    virtual void row(std::span<const TableCell> cells) = 0;
    virtual void end() = 0;
    // Puts the finished document in its place. Throws StoreError, as the others do.
    virtual void finish(const QString &destination) = 0;

protected:
    TableWriter() = default;
};

// Names of sheets as all programs take them: short, without signs that mean something in formulas.
[[nodiscard]] QString sheetNameFrom(const QString &name);

}   // namespace katve
