#pragma once

#include "map/hex_painter.h"
#include "map/map_facts.h"

namespace katve {

// A map on paper or in a picture, with all that it needs to be understood alone.
struct MapSheet {
    QString title{};
    QString about{};   // area, round, day
    std::vector<HexMap> maps{};
    std::vector<LegendLine> legend{};
    QStringList notes{};   // below the legend: who is outside the map, what the colours do not say
};

// Areas of equal size for some maps side by side, the columns chosen so that the hexagons become as large as can be.
[[nodiscard]] std::vector<QRectF> mapAreas(const std::vector<HexMap> &maps, const QRectF &area, double titleHeight);
// A map under its title.
void paintTitledMap(QPainter &painter, const QRectF &area, const HexMap &map, const HexLook &look, double titleHeight);

// Gives the height that the legend needs in the width.
double paintLegend(QPainter &painter, const QRectF &area, const std::vector<LegendLine> &lines, const HexLook &look);
// The width below which a word of the legend would be cut.
[[nodiscard]] double leastLegendWidth(const std::vector<LegendLine> &lines, const QFont &font);
void paintMapSheet(QPainter &painter, const QRectF &area, const MapSheet &sheet, const HexLook &look);

}   // namespace katve
