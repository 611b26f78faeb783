#include "map/hex_map_view.h"
#include "map/hex_painter.h"
#include "map/map_sheet.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace katve {

HexMapView::HexMapView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void HexMapView::show(std::vector<HexMap> maps)
{
    const QString municipality = currentMunicipality();
    const std::size_t map = m_current ? std::min(m_current->map, std::max<std::size_t>(maps.size(), 1) - 1) : 0;
    m_maps = std::move(maps);
    m_hovered.reset();
    m_current = spotOf(map, municipality);
    for (std::size_t tile = 0; !m_current && !m_maps.empty() && tile < m_maps.front().tiles.size(); ++tile) {
        if (m_maps.front().tiles[tile].isInScope)
            m_current = Spot{0, tile};
    }
    updateGeometry();
    update();
    tell();
}

QString HexMapView::currentMunicipality() const
{
    return m_current ? tileAt(*m_current).municipality : QString();
}

std::optional<HexMapView::Spot> HexMapView::spotOf(std::size_t map, const QString &municipality) const
{
    if (map >= m_maps.size())
        return std::nullopt;
    const std::vector<HexTile> &tiles = m_maps[map].tiles;
    const auto found = std::ranges::find(tiles, municipality, &HexTile::municipality);
    if (found == tiles.end() || !found->isInScope)
        return std::nullopt;
    return Spot{map, static_cast<std::size_t>(found - tiles.begin())};
}

void HexMapView::choose(const QString &municipality)
{
    const auto spot = spotOf(m_current ? m_current->map : 0, municipality);
    if (spot && spot != m_current)
        setCurrent(*spot);
}

QSize HexMapView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 40, line * 30};
}

QSize HexMapView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 14, line * 12};
}

double HexMapView::titleHeight() const
{
    return fontMetrics().height() * 1.6;
}

std::vector<QRectF> HexMapView::areas() const
{
    return mapAreas(m_maps, QRectF(rect()).adjusted(6, 6, -6, -6), titleHeight());
}

HexLayout HexMapView::layoutOf(std::size_t map) const
{
    QRectF area = areas()[map];
    if (!m_maps[map].title.isEmpty())
        area.adjust(0, titleHeight(), 0, 0);
    return hexLayout(m_maps[map], area, font(), const_cast<HexMapView *>(this));
}

QPoint HexMapView::whereIs(const Spot &spot) const
{
    return layoutOf(spot.map).centre(spot.tile).toPoint();
}

std::optional<HexMapView::Spot> HexMapView::spotAt(const QPointF &point) const
{
    for (std::size_t map = 0; map < m_maps.size(); ++map) {
        if (const auto tile = layoutOf(map).tileAt(point))
            return Spot{map, *tile};
    }
    return std::nullopt;
}

QString HexMapView::wordsOf(const Spot &spot) const
{
    const QString &words = tileAt(spot).words;
    const QString &title = m_maps[spot.map].title;
    return title.isEmpty() ? words : tr("%1, %2", "municipality and its status, stage").arg(words, title);
}

void HexMapView::tell()
{
    const std::optional<Spot> spot = m_hovered ? m_hovered : m_current;
    if (spot)
        Q_EMIT told(wordsOf(*spot), tileAt(*spot).municipality, spot->map);
    else
        Q_EMIT told({}, {}, 0);
    setAccessibleDescription(m_current ? wordsOf(*m_current) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void HexMapView::setCurrent(const Spot &spot)
{
    m_current = spot;
    update();
    tell();
    Q_EMIT currentChanged(currentMunicipality());
}

void HexMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<QRectF> areas = this->areas();
    for (std::size_t map = 0; map < m_maps.size(); ++map) {
        HexLook look{.palette = palette(), .font = font(), .hasFocus = hasFocus()};
        if (m_current && m_current->map == map)
            look.current = m_current->tile;
        paintTitledMap(painter, areas[map], m_maps[map], look, titleHeight());
    }
}

void HexMapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return move(HexLayout::Way::Left);
    case Qt::Key_Right: return move(HexLayout::Way::Right);
    case Qt::Key_Up: return move(HexLayout::Way::Up);
    case Qt::Key_Down: return move(HexLayout::Way::Down);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT wanted(currentMunicipality(), m_current->map);
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

// From the edge of one map to the same municipality in the next.
void HexMapView::move(HexLayout::Way way)
{
    if (!m_current)
        return;
    m_hovered.reset();
    const HexLayout layout = layoutOf(m_current->map);
    const bool isSideways = way == HexLayout::Way::Left || way == HexLayout::Way::Right;
    const double here = layout.centre(m_current->tile).x();
    if (isSideways || std::abs(m_column - here) > layout.width())
        m_column = here;
    if (const auto next = layout.towards(m_current->tile, way, m_column)) {
        if (isSideways)
            m_column = layout.centre(*next).x();
        return setCurrent({m_current->map, *next});
    }
    const bool isForward = way == HexLayout::Way::Right || way == HexLayout::Way::Down;
    const std::size_t map = m_current->map + (isForward ? 1 : static_cast<std::size_t>(-1));
    if (const auto spot = spotOf(map, currentMunicipality()))
        setCurrent(*spot);
}

void HexMapView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<Spot> spot = spotAt(event->position());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    setCursor(spot && tileAt(*spot).isInScope ? Qt::PointingHandCursor : Qt::ArrowCursor);
    tell();
}

void HexMapView::leaveEvent(QEvent *)
{
    m_hovered.reset();
    tell();
}

void HexMapView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<Spot> spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot || !tileAt(*spot).isInScope)
        return;
    setCurrent(*spot);
    m_column = layoutOf(spot->map).centre(spot->tile).x();
    Q_EMIT wanted(currentMunicipality(), spot->map);
}

void HexMapView::focusInEvent(QFocusEvent *)
{
    update();
}

void HexMapView::focusOutEvent(QFocusEvent *)
{
    update();
}

bool HexMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<Spot> spot = spotAt(help->pos());
    if (spot)
        QToolTip::showText(help->globalPos(), wordsOf(*spot), this);
    else
        QToolTip::hideText();
    return true;
}

}   // namespace katve
