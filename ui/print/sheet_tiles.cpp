#include "print/sheet_tiles.h"
#include "print/print_bars.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double slotWidth = points(8);
constexpr double tileMarkSide = points(6.4);
constexpr double stripWidth = slotWidth * static_cast<double>(stageCount);
constexpr double tileGap = points(2.4);

void printStrip(PrintFlow &flow, QPointF corner, TextStyle style, const ServiceFacts &service)
{
    const double top = corner.y() + (flow.fonts().lineHeight(style) - tileMarkSide) / 2;
    for (const StageFacts &stage : service.stages) {
        const double left = corner.x() + static_cast<double>(stage.stage) * slotWidth + (slotWidth - tileMarkSide) / 2;
        flow.page().marks.push_back({QRectF(left, top, tileMarkSide, tileMarkSide), stage.cell.status});
    }
}

// Lines of text with a strip of marks at their right, or without one.
struct TileText {
    QString text{};
    TextStyle style = TextStyle::Small;
    QColor colour{};
    const ServiceFacts *strip = nullptr;
    double before = 0;
};

[[nodiscard]] PrintTile tileOf(PrintFlow &flow, const std::vector<TileText> &texts, int columns)
{
    struct Part {
        TileText text;
        QStringList lines;
    };
    std::vector<Part> parts;
    const double width = tileWidth(flow, columns);
    double height = tileGap;
    for (const TileText &text : texts) {
        const double room = text.strip == nullptr ? width : width - stripWidth - points(6);
        parts.push_back({text, flow.fonts().wrapped(text.style, text.text, room)});
        height += text.before + static_cast<double>(parts.back().lines.size()) * flow.fonts().lineHeight(text.style);
    }
    return {height, [&flow, parts, width](QPointF corner) {
                double y = corner.y();
                for (const Part &part : parts) {
                    y += part.text.before;
                    if (part.text.strip != nullptr)
                        printStrip(flow, {corner.x() + width - stripWidth, y}, part.text.style, *part.text.strip);
                    y = printLines(flow, {corner.x(), y}, part.lines, part.text.style, part.text.colour);
                }
            }};
}

}   // namespace

std::vector<PrintTile> tilesOf(PrintFlow &flow, const SheetEntries &entries)
{
    std::vector<PrintTile> tiles;
    QString common;
    for (const SheetEntry &entry : entries.entries) {
        std::vector<TileText> texts;
        if (entry.common != common)
            texts.push_back({entry.common, TextStyle::TinyBold, print_colours::accent, nullptr, points(2)});
        common = entry.common;
        texts.push_back({entry.name, entries.style, print_colours::text, entry.strip});
        for (const QString &detail : entry.details)
            texts.push_back({detail, TextStyle::Tiny, print_colours::muted});
        tiles.push_back(tileOf(flow, texts, entries.columns));
    }
    return tiles;
}

void printMarkKey(PrintFlow &flow, QDate areasOn)
{
    const PrintKey key{PrintKey::Sign::Mark, areasOn};
    const QStringList order = flow.fonts().wrapped(
        TextStyle::Small, PrintWords::tr("The marks from left to right: %1.").arg(allStages()), flow.width());
    const double orderHeight = static_cast<double>(order.size()) * flow.fonts().lineHeight(TextStyle::Small);
    constexpr double firstTiles = points(50);
    const double height = keyHeight(flow, key) + orderHeight + points(4);
    const double top = flow.claim(height + firstTiles);
    flow.giveBack(firstTiles);
    printKey(flow, top, key);
    printLines(flow, {PrintFlow::left(), top + keyHeight(flow, key)}, order, TextStyle::Small, print_colours::muted);
}

}   // namespace katve
