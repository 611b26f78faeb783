#include "map/map_legend.h"
#include "map/map_sheet.h"

#include <QEvent>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace katve {

MapLegend::MapLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MapLegend::show(const std::vector<LegendLine> &lines)
{
    m_lines = lines;
    QStringList words;
    for (const LegendLine &line : lines)
        words.append(line.count.isEmpty() ? line.words : tr("%1: %2", "status, count").arg(line.words, line.count));
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int MapLegend::heightForWidth(int width) const
{
    QImage nowhere(1, 1, QImage::Format_RGB32);   // only measured
    QPainter painter(&nowhere);
    return static_cast<int>(
        std::ceil(paintLegend(painter, QRectF(0, 0, width, 0), m_lines, {.palette = palette(), .font = font()})));
}

int MapLegend::leastWidth() const
{
    return static_cast<int>(std::ceil(leastLegendWidth(m_lines, font())));
}

QSize MapLegend::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(this->width() > 0 ? std::max(this->width(), width / 2) : width)};
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(painter, rect(), m_lines, {.palette = palette(), .font = font()});
}

void MapLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}   // namespace katve
