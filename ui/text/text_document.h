#pragma once

#include "print/print_matter.h"

#include <variant>

namespace katve {

// A summary as a text that knows no pages: what HTML and ODT files are written from. All its words are in the language of
// the summary, and nothing in it needs the inventory any more.

struct StageStatus {
    Stage stage = Stage::Ecec;
    Status status = Status::Unknown;
};

struct TextCell {
    QString text{};
    std::optional<Status> mark{};       // before the text
    std::vector<StageStatus> strip{};   // a mark a stage; the text then says the same in words
};
struct TextColumn {
    QString head{};
    double share = 0;   // of the room that the others leave; none: as wide as what stands in it
    bool isNumber = false;
    bool isMarks = false;
};
struct TextRow {
    std::vector<TextCell> cells{};
    bool isSection = false;   // a heading of the rows below it, in its one cell
    bool isStrong = false;
};
struct TextTable {
    QString caption{};
    std::vector<TextColumn> columns{};
    std::vector<TextRow> rows{};
    std::size_t nameColumn = 0;   // what its rows are called
    bool isFacts = false;         // name and fact, row by row: its columns have no heads
    bool isGrid = false;          // wide, of strips
    bool isSecond = false;        // of what stands right before it as a picture
};

struct TextHeading {
    int level = 1;   // never more than one below the one before it
    QString text{};
};
struct TextParagraph {
    enum class Kind : std::uint8_t { Plain, KindOfSummary, About, Lead, Remark, Warning };
    QString text{};
    Kind kind = Kind::Plain;
};
struct TextFigures {
    std::vector<PrintFigure> figures{};
};
struct TextList {
    QStringList entries{};
};
struct TextDefinition {
    QString term{};
    QStringList meanings{};
};
struct TextDefinitions {
    std::vector<TextDefinition> entries{};
};
struct TextKey {};   // what the marks mean
// Bars as they are printed, with what they show in words; the table after it has the same numbers.
struct TextPicture {
    QString title{};
    QString description{};
    std::vector<PrintPage> pages{};   // hardly ever more than one; what stands on them begins at their margins
};
// What follows is wider than it is high, or no longer so.
struct TextTurn {
    bool isLandscape = false;
};
using TextBlock = std::variant<TextHeading, TextParagraph, TextFigures, TextList, TextDefinitions, TextKey, TextTable,
                               TextPicture, TextTurn>;

struct TextWords {
    QString contents{};
    QString skip{};   // to what the summary says
    QString page{};   // with %1 of %2
    std::array<QString, statusCount> statuses{};
};

struct TextDocument {
    QString title{};   // of the area
    QString kind{};    // of summary
    Language language = Language::Finnish;
    QDate printedOn{};
    FrameWords frame{};
    TextWords words{};
    qint64 people = 0;   // contact people who are named
    std::vector<TextBlock> blocks{};
};

// Nothing when the area has no municipality in the round.
[[nodiscard]] std::optional<TextDocument> textDocumentOf(const PrintSource &source, const PrintOrder &order,
                                                         const PrintFonts &fonts);

// Where what stands on a page of a picture ends.
[[nodiscard]] QRectF inkOf(const PrintPage &page, const PrintFonts &fonts);

}   // namespace katve
