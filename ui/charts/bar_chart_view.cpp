#include "charts/bar_chart_view.h"
#include "charts/bar_chart.h"

#include <QHelpEvent>
#include <QLocale>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace katve {

BarChartView::BarChartView(QWidget *parent) : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);   // the scale stays where it is while the bars scroll under it
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    remake();
}

BarChartView::~BarChartView()
{
    setScene(nullptr);
}

void BarChartView::show(const BarSheet &sheet)
{
    const bool isOther = sheet.title != m_sheet.title;
    m_sheet = sheet;
    setAccessibleName(sheet.title);
    setAccessibleDescription(tr("The table beside it has the same facts."));
    remake();
    if (isOther)
        verticalScrollBar()->setValue(0);
}

const BarSheet &BarChartView::sheet() const
{
    return m_sheet;
}

void BarChartView::remake()
{
    const int scrolled = verticalScrollBar()->value();
    auto chart = std::make_unique<BarChart>(m_sheet, palette(), font());
    setScene(&chart->scene());
    m_chart = std::move(chart);
    layOut();
    verticalScrollBar()->setValue(scrolled);
}

void BarChartView::layOut()
{
    // A bar that comes or goes with the height changes the width once, and not for ever.
    const int width = std::max(0, this->width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width());
    const QSizeF size = m_chart->layOut(width, height() - 2 * frameWidth());
    setHorizontalScrollBarPolicy(size.width() > width + 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

QSize BarChartView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 8};
}

void BarChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

void BarChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (m_chart && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        remake();
}

void BarChartView::choose(const QString &id)
{
    const auto found = std::ranges::find(m_sheet.bars, id, &Bar::id);
    const bool isThere = !id.isEmpty() && found != m_sheet.bars.end();
    const int bar = isThere ? static_cast<int>(found - m_sheet.bars.begin()) : -1;
    m_chart->choose(bar);
    if (isThere) {
        const int below = static_cast<int>(m_chart->headerHeight());
        ensureVisible(m_chart->rowPlace(bar).adjusted(0, -below, 0, 0), 0, 4);
    }
}

QPoint BarChartView::placeOf(int bar, std::optional<std::size_t> part) const
{
    const QRectF place = part ? m_chart->partPlace(bar, *part) : m_chart->rowPlace(bar);
    return mapFromScene(part ? place.center() : QPointF(place.left() + 12, place.center().y()));
}

QString BarChartView::words(const QPoint &at) const
{
    const auto hit = m_chart->hit(mapToScene(at));
    if (!hit || at.y() < m_chart->headerHeight())
        return {};
    const Bar &bar = m_sheet.bars[static_cast<std::size_t>(hit->bar)];
    if (!hit->part || m_sheet.isRange)
        return bar.name;
    qint64 whole = 0;
    for (const qint64 part : bar.parts)
        whole += part;
    return tr("%1\n%2: %L3 of %L4", "bar, its part, how many, of how many")
        .arg(bar.name, m_sheet.parts[*hit->part].word)
        .arg(bar.parts[*hit->part])
        .arg(whole);
}

void BarChartView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(words(event->pos()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    QGraphicsView::mouseMoveEvent(event);
}

void BarChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || words(event->pos()).isEmpty())
        return;
    const auto hit = m_chart->hit(mapToScene(event->pos()));
    // By value: who hears it may show another sheet.
    const QString id = m_sheet.bars[static_cast<std::size_t>(hit->bar)].id;
    Q_EMIT barClicked(id, m_sheet.isRange ? std::nullopt : hit->part);
}

bool BarChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), words(help->pos()), viewport());
    return true;
}

void BarChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (verticalScrollBar()->value() > 0)
        m_chart->drawStandingHeader(*painter, mapToScene(0, 0).y());
}

}   // namespace katve
