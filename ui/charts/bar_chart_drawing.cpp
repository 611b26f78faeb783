#include "charts/bar_chart.h"
#include "charts/bar_look.h"
#include "words/vocabulary.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace katve {

// The names, figures, shapes and whiskers over the bars.

using namespace Qt::Literals::StringLiterals;

void BarChart::drawGround(QPainter &painter) const
{
    if (m_chosen >= 0)
        painter.fillRect(rowPlace(m_chosen), m_palette.color(QPalette::AlternateBase));
    QColor line = m_palette.color(QPalette::Mid);
    line.setAlphaF(0.7F);
    painter.setPen(QPen(line, 1));
    for (int tick = 0; tick * tickStep() <= m_scaleEnd + 0.5; ++tick) {
        const double x = xOf(tick * tickStep());
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
}

void BarChart::drawRow(QPainter &painter, int bar) const
{
    drawName(painter, bar);
    if (m_sheet.bars[static_cast<std::size_t>(bar)].isHeading)
        return;
    if (m_sheet.isRange)
        drawRange(painter, bar);
    else
        drawParts(painter, bar);
    drawEnds(painter, bar);
}

void BarChart::drawName(QPainter &painter, int bar) const
{
    const Bar &of = m_sheet.bars[static_cast<std::size_t>(bar)];
    const QRectF row = rowPlace(bar);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.setFont(of.isHeading ? m_bold : m_font);
    if (!of.isHeading) {
        painter.drawText(QRectF(gap(), row.top(), m_nameWidth + 1, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, of.name);
        return;
    }
    // A ground of its own, so that the lines of the scale do not go through the words.
    painter.fillRect(row, m_palette.color(QPalette::Base));
    painter.drawText(row.adjusted(gap(), 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom, of.name);
    painter.setPen(m_palette.color(QPalette::Mid));
    painter.drawLine(QPointF(gap(), row.bottom() - 1), QPointF(row.right() - gap(), row.bottom() - 1));
}

QString BarChart::numberOn(int bar, std::size_t part) const
{
    return QLocale().toString(m_sheet.bars[static_cast<std::size_t>(bar)].parts[part]);
}

void BarChart::drawParts(QPainter &painter, int bar) const
{
    painter.setFont(m_small);
    for (std::size_t part = 0; part < m_sheet.parts.size(); ++part) {
        const QRectF place = partPlace(bar, part);
        if (place.isEmpty())
            continue;
        drawBarPart(painter, place, m_sheet.parts[part].look, m_palette);
        drawBarNumber(painter, place, m_sheet.parts[part].look, numberOn(bar, part), m_palette);
    }
    if (!m_sheet.bars[static_cast<std::size_t>(bar)].isUnknown)
        return;
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    painter.drawText(barPlace(bar).adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, statusWord(Status::Unknown));
}

void BarChart::drawRange(QPainter &painter, int bar) const
{
    for (std::size_t part = 0; part < m_sheet.parts.size(); ++part) {
        const QRectF place = partPlace(bar, part);
        if (!place.isEmpty())
            drawBarPart(painter, place, m_sheet.parts[part].look, m_palette);
    }
    const QRectF between = partPlace(bar, 1);
    if (!between.isEmpty())
        drawWhiskers(painter, between, m_palette);
}

void BarChart::drawEnds(QPainter &painter, int bar) const
{
    const Bar &of = m_sheet.bars[static_cast<std::size_t>(bar)];
    painter.setFont(m_font);
    painter.setPen(m_palette.color(QPalette::Text));
    double left = m_plot.right();
    for (std::size_t end = 0; end < m_endWidths.size(); ++end) {
        painter.drawText(QRectF(left, rowPlace(bar).top(), m_endWidths[end], m_rowHeight),
                         Qt::AlignRight | Qt::AlignVCenter, of.ends.value(static_cast<qsizetype>(end)));
        left += m_endWidths[end];
    }
}

// As many of them as there is room for between two.
void BarChart::drawTickLabels(QPainter &painter, const QRectF &place) const
{
    const bool isShare = m_sheet.shares || m_sheet.isRange;
    const auto text = [&](double tick) {
        return QLocale().toString(static_cast<qint64>(tick)) + (isShare ? u" %"_s : QString());
    };
    const QFontMetricsF metrics(painter.font());
    const double widest = metrics.horizontalAdvance(text(m_scaleEnd)) + 14;
    double step = tickStep();
    while (step < m_scaleEnd && xOf(step) - xOf(0) < widest)
        step *= 2;
    for (int i = 0; i * step <= m_scaleEnd + 0.5; ++i) {
        const double tick = i * step;
        const double width = metrics.horizontalAdvance(text(tick)) + 2;
        const double x = std::clamp(xOf(tick) - width / 2, place.left() - gap(), place.right() - width + 2);
        painter.drawText(QRectF(x, place.top(), width, place.height()), Qt::AlignCenter, text(tick));
    }
}

void BarChart::drawStandingHeader(QPainter &painter, double top) const
{
    drawHeader(painter, top);
    painter.setPen(m_palette.color(QPalette::Mid));
    painter.drawLine(QPointF(0, top + headerHeight()), QPointF(m_size.width(), top + headerHeight()));
}

void BarChart::drawHeader(QPainter &painter, double top) const
{
    const double line = QFontMetricsF(m_small).height();
    painter.fillRect(QRectF(0, top, m_size.width(), headerHeight()), m_palette.color(QPalette::Base));
    painter.setFont(m_small);
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    painter.drawText(QRectF(m_plot.left(), top + 2, m_plot.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     m_sheet.axis);
    drawTickLabels(painter, QRectF(m_plot.left(), top + 4 + line, m_plot.width(), line));
    double left = m_plot.right();
    for (std::size_t end = 0; end < m_endWidths.size(); ++end) {
        painter.drawText(QRectF(left, top + 4, m_endWidths[end], 2 * line),
                         Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap,
                         m_sheet.endHeadings[static_cast<qsizetype>(end)]);
        left += m_endWidths[end];
    }
}

}   // namespace katve
