#include "map/hex_map.h"
#include "map/hex_painter.h"
#include "map/hex_shapes.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// A row of three above a row of two, and one further down.
[[nodiscard]] HexMap smallMap()
{
    HexMap map;
    for (const HexPlace place : {HexPlace{0, 0}, {1, 0}, {2, 0}, {0, 1}, {1, 1}, {-1, 3}})
        map.tiles.push_back({.place = place});
    return map;
}

[[nodiscard]] HexLayout laidOut(const HexMap &map)
{
    return {map, QRectF(0, 0, 400, 400), 10, 100};
}

[[nodiscard]] QImage painted(const HexTile &tile)
{
    QImage image(80, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    paintHexagon(painter, image.rect(), tile, {.palette = palette, .font = {}});
    painter.end();
    return image;
}

[[nodiscard]] int pixelsAlike(const QImage &a, const QImage &b)
{
    int alike = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            alike += a.pixel(x, y) == b.pixel(x, y) ? 1 : 0;
    }
    return alike;
}

[[nodiscard]] bool hasColour(const QImage &image, const std::function<bool(const QColor &)> &is)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (is(image.pixelColor(x, y)))
                return true;
        }
    }
    return false;
}

}   // namespace

TEST_CASE("hexagons touch and do not overlap, and fill the area that there is")
{
    const HexMap map = smallMap();
    const HexLayout layout = laidOut(map);
    for (std::size_t a = 0; a < map.tiles.size(); ++a) {
        CHECK(layout.isVisible(a));
        CHECK(layout.tileAt(layout.centre(a)) == a);
        for (std::size_t b = 0; b < a; ++b) {
            const QPointF apart = layout.centre(a) - layout.centre(b);
            CHECK(std::hypot(apart.x(), apart.y()) > layout.width() * 0.999);
        }
    }
    CHECK_FALSE(layout.tileAt({1, 1}));
}

TEST_CASE("the arrow keys' ways lead to the neighbour on that side")
{
    using Way = HexLayout::Way;
    const HexMap map = smallMap();
    const HexLayout layout = laidOut(map);
    const auto from = [&](std::size_t tile, Way way) { return layout.towards(tile, way, layout.centre(tile).x()); };
    CHECK(from(0, Way::Right) == 1U);
    CHECK(from(2, Way::Left) == 1U);
    CHECK_FALSE(from(2, Way::Right));
    CHECK_FALSE(from(0, Way::Up));
    CHECK(from(3, Way::Right) == 4U);
    CHECK(layout.towards(1, Way::Down, layout.centre(0).x()) == 3U);   // of two as near, the column decides
    CHECK(layout.towards(1, Way::Down, layout.centre(2).x()) == 4U);
    CHECK(from(3, Way::Down) == 5U);   // over a gap
}

TEST_CASE("from any hexagon every other can be reached by the arrow keys")
{
    HexMap map;
    for (const HexPlace &place : shippedHexagons())
        map.tiles.push_back({.place = place});
    const HexLayout layout = laidOut(map);
    std::vector<bool> reached(map.tiles.size());
    std::vector<std::size_t> open{0};
    reached[0] = true;
    while (!open.empty()) {
        const std::size_t tile = open.back();
        open.pop_back();
        for (const HexLayout::Way way :
             {HexLayout::Way::Left, HexLayout::Way::Right, HexLayout::Way::Up, HexLayout::Way::Down}) {
            const auto next = layout.towards(tile, way, layout.centre(tile).x());
            if (next && !reached[*next]) {
                reached[*next] = true;
                open.push_back(*next);
            }
        }
    }
    CHECK(std::ranges::count(reached, false) == 0);
}

TEST_CASE("each status has its own hexagon, also in grey")
{
    for (std::size_t a = 0; a < statusCount; ++a) {
        const QImage one = painted({.status = static_cast<Status>(a)});
        for (std::size_t b = 0; b < a; ++b) {
            const QImage other = painted({.status = static_cast<Status>(b)});
            INFO(a << " " << b);
            CHECK(pixelsAlike(one.convertToFormat(QImage::Format_Grayscale8),
                              other.convertToFormat(QImage::Format_Grayscale8))
                  < 80 * 80 * 9 / 10);
        }
    }
}

TEST_CASE("what is not known is drawn without the colours of missing and of available")
{
    const auto isRed = [](const QColor &colour) { return colour.red() > colour.blue() + 40; };
    const auto isBlue = [](const QColor &colour) { return colour.blue() > colour.red() + 40; };
    const QImage unknown = painted({.status = Status::Unknown});
    CHECK_FALSE(hasColour(unknown, isRed));
    CHECK_FALSE(hasColour(unknown, isBlue));
    CHECK(hasColour(painted({.status = Status::Missing}), isRed));
    CHECK(hasColour(painted({.status = Status::Local}), isBlue));
    const QImage nothingSure = painted({.gauge = HexGauge{.tone = HexGauge::Tone::Bad, .unknown = 1}});
    CHECK_FALSE(hasColour(nothingSure, isRed));
    CHECK(pixelsAlike(nothingSure, painted({.gauge = HexGauge{.tone = HexGauge::Tone::Bad}})) < 80 * 80 * 9 / 10);
}

TEST_CASE("a hexagon is filled by the share of its area")
{
    const auto isFull = [](const QColor &colour) { return colour.red() < 200; };
    const auto full = [&](double share) {
        const QImage image = painted({.gauge = HexGauge{.sure = share}});
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y)
            pixels += isFull(image.pixelColor(40, y)) ? 1 : 0;
        return pixels;
    };
    CHECK(full(0) < full(0.1));
    CHECK(full(0.1) < full(0.5));
    CHECK(full(0.5) < full(0.9));
    CHECK(full(0.9) < full(1));
}

TEST_CASE("slices and hatching stay inside their hexagon")
{
    const HexMap map = smallMap();
    const QPolygonF hexagon = laidOut(map).hexagon(0);
    const QRectF box = hexagon.boundingRect();
    const QPolygonF slice = sliceBetween(hexagon, box.top() + 10, box.center().y());
    CHECK(slice.boundingRect().top() == Approx(box.top() + 10));
    CHECK(slice.boundingRect().bottom() == Approx(box.center().y()));
    CHECK(sliceBetween(hexagon, box.bottom() + 1, box.bottom() + 2).isEmpty());
    const std::vector<QLineF> lines = hatching(hexagon, 5);
    CHECK(lines.size() > 5);
    for (const QLineF &line : lines)
        CHECK(box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(line.center()));
}
