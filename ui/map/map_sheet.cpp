#include "map/map_sheet.h"
#include "map/hex_text.h"
#include "widgets/text_size.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace katve {

namespace {

[[nodiscard]] QFont boldFont(const QFont &font, TextSize size)
{
    QFont bold = scaledFont(font, size);
    bold.setBold(true);
    return bold;
}

// Writes one paragraph after another from the top down.
class Writer {
public:
    Writer(QPainter &painter, const QRectF &column, const QPalette &palette)
        : m_painter(painter)
        , m_column(column)
        , m_palette(palette)
        , m_top(column.top())
    {}

    void write(const QString &text, const QFont &font)
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(m_palette.color(QPalette::WindowText));
        QRectF used;
        m_painter.drawText(QRectF(m_column.left(), m_top, m_column.width(), m_column.bottom() - m_top),
                           Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        m_top += used.height();
    }
    void skip(double height) { m_top += height; }
    [[nodiscard]] double top() const { return m_top; }

private:
    QPainter &m_painter;
    QRectF m_column;
    const QPalette &m_palette;
    double m_top;
};

[[nodiscard]] QSizeF extentInHexes(const HexMap &map)
{
    const HexLayout unit(map, QRectF(0, 0, 1000, 1000), 0, 1000);
    QRectF extent;
    for (std::size_t tile = 0; tile < map.tiles.size(); ++tile) {
        if (map.tiles[tile].isInScope)
            extent |= unit.hexagon(tile).boundingRect();
    }
    return unit.width() > 0 ? extent.size() / unit.width() : QSizeF(1, 1);
}

}   // namespace

std::vector<QRectF> mapAreas(const std::vector<HexMap> &maps, const QRectF &area, double titleHeight)
{
    const int count = static_cast<int>(maps.size());
    const double head = count > 1 ? titleHeight : 0;
    int columns = 1;
    double best = 0;
    for (int tried = 1; tried <= count; ++tried) {
        const int rows = (count + tried - 1) / tried;
        const QSizeF extent = extentInHexes(maps.front());
        const double size =
            std::min(area.width() / tried / extent.width(), (area.height() / rows - head) / extent.height());
        if (size > best) {
            best = size;
            columns = tried;
        }
    }
    std::vector<QRectF> areas;
    const int rows = count == 0 ? 1 : (count + columns - 1) / columns;
    const QSizeF each(area.width() / columns, area.height() / rows);
    for (int i = 0; i < count; ++i)
        areas.emplace_back(area.left() + i % columns * each.width(), area.top() + i / columns * each.height(),
                           each.width(), each.height());
    return areas;
}

void paintTitledMap(QPainter &painter, const QRectF &area, const HexMap &map, const HexLook &look, double titleHeight)
{
    if (!map.title.isEmpty()) {
        painter.setFont(boldFont(look.font, TextSize::Body));
        painter.setPen(look.palette.color(QPalette::WindowText));
        painter.drawText(QRectF(area.left(), area.top(), area.width(), titleHeight), Qt::AlignCenter, map.title);
    }
    paintHexMap(painter, area.adjusted(0, map.title.isEmpty() ? 0 : titleHeight, 0, 0), map, look);
}

double paintLegend(QPainter &painter, const QRectF &area, const std::vector<LegendLine> &lines, const HexLook &look)
{
    const QFont heading = boldFont(look.font, TextSize::Body);
    const QFontMetricsF metrics(heading, painter.device());
    const double side = metrics.height() * 1.3;
    double counts = 0;
    for (const LegendLine &line : lines)
        counts = std::max(counts, metrics.horizontalAdvance(line.count));
    double top = area.top();
    for (const LegendLine &line : lines) {
        const bool isHeading = !line.sample;
        const double indent = isHeading ? 0 : side * 1.3;
        const double width = area.width() - indent - counts - side / 2;
        const double needed =
            metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::AlignLeft | Qt::TextWordWrap, line.words).height();
        const double height = std::max(side * 1.08, needed + 2);
        if (isHeading && top > area.top())
            top += side / 3;
        if (line.sample)
            paintHexagon(painter, QRectF(area.left(), top + (height - side) / 2, side, side), *line.sample, look);
        painter.setFont(isHeading ? heading : look.font);
        painter.setPen(look.palette.color(QPalette::WindowText));
        painter.drawText(QRectF(area.left() + indent, top, width, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, line.words);
        painter.drawText(QRectF(area.right() - counts, top, counts, height), Qt::AlignRight | Qt::AlignVCenter,
                         line.count);
        top += height;
    }
    return top - area.top();
}

double leastLegendWidth(const std::vector<LegendLine> &lines, const QFont &font)
{
    const QFontMetricsF metrics(boldFont(font, TextSize::Body));
    const double side = metrics.height() * 1.3;
    double longest = 0;
    double counts = 0;
    for (const LegendLine &line : lines) {
        for (const QString &word : line.words.split(QLatin1Char(' ')))
            longest = std::max(longest, metrics.horizontalAdvance(word));
        counts = std::max(counts, metrics.horizontalAdvance(line.count));
    }
    return side * 1.3 + longest + counts + side / 2;
}

void paintMapSheet(QPainter &painter, const QRectF &area, const MapSheet &sheet, const HexLook &look)
{
    const double line = QFontMetricsF(look.font, painter.device()).height();
    Writer head(painter, area, look.palette);
    head.write(sheet.title, boldFont(look.font, TextSize::Title));
    head.write(sheet.about, look.font);
    head.skip(line / 2);
    const QRectF below(area.left(), head.top(), area.width(), area.bottom() - head.top());
    const double side = std::min(below.width() * 0.32, line * 19);
    const QRectF maps = below.adjusted(0, 0, -side - line, 0);
    const std::vector<QRectF> areas = mapAreas(sheet.maps, maps, line * 1.4);
    for (std::size_t i = 0; i < sheet.maps.size(); ++i)
        paintTitledMap(painter, areas[i], sheet.maps[i], look, line * 1.4);
    const QRectF column = below.adjusted(below.width() - side, 0, 0, 0);
    Writer legend(painter, column, look.palette);
    legend.skip(paintLegend(painter, column.adjusted(0, legend.top() - column.top(), 0, 0), sheet.legend, look));
    for (const QString &note : sheet.notes) {
        legend.skip(line / 2);
        legend.write(note, scaledFont(look.font, TextSize::Small));
    }
}

}   // namespace katve
