#pragma once

#include "analysis/status.h"
#include "exchange/shipped_layout.h"

#include <QPolygonF>
#include <QString>

#include <optional>
#include <vector>

namespace katve {

// A share that rises in a hexagon like water: what is sure at the bottom, on it what is not known, the rest stays empty.
struct HexGauge {
    enum class Tone { Good, Bad, Plain };
    Tone tone = Tone::Good;
    double sure = 0;   // of 1
    double unknown = 0;
};

struct HexTile {
    QString municipality{};   // code
    QString name{};
    HexPlace place{};
    int province = -1;                 // index into `provinces`; less than 0: none known
    bool isInScope = true;             // else it is only drawn round about, so that one sees where one is
    std::optional<Status> status{};    // a cell, or
    std::optional<HexGauge> gauge{};   // a sum; neither: there is nothing to say
    QString figure{};                  // the sum in digits, where there is room
    QString words{};                   // what it says, read out and told at the pointer
};

// A map as a value: drawn on the screen, on paper and in pictures by the same hand.
struct HexMap {
    QString title{};   // none when one map stands alone
    std::vector<HexTile> tiles{};
    std::vector<QString> provinces{};
    QStringList unplaced{};   // codes of municipalities of the scope that have no place in the layout
};

// Where the hexagons lie in an area, the scope's filling it.
class HexLayout {
public:
    enum class Way { Left, Right, Up, Down };

    HexLayout() = default;
    // A hexagon is never wider than `mostWidth`. Round about `margin` stays free of those in scope.
    HexLayout(const HexMap &map, const QRectF &area, double margin, double mostWidth);

    [[nodiscard]] double width() const { return m_width; }   // of a hexagon, from side to side
    [[nodiscard]] QPointF centre(std::size_t tile) const { return m_centres[tile]; }
    [[nodiscard]] QPolygonF hexagon(std::size_t tile, double scale = 1) const;
    [[nodiscard]] bool isVisible(std::size_t tile) const;
    [[nodiscard]] std::optional<std::size_t> tileAt(const QPointF &point) const;
    // The nearest hexagon in scope that way from one; of two as near, the one closer to `column`. None: the map ends there.
    [[nodiscard]] std::optional<std::size_t> towards(std::size_t from, Way way, double column) const;

private:
    QRectF m_area;
    double m_width = 0;
    std::vector<QPointF> m_centres;
    std::vector<bool> m_isInScope;
};

}   // namespace katve
