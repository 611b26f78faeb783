#include "widgets/control_style.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace katve {

namespace {

struct Ink {
    QColor ground{};
    QColor edge{};
    QColor sign{};
};

[[nodiscard]] Ink inkOf(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool isSet = option.state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {palette.color(QPalette::Window), palette.color(QPalette::Mid),
                palette.color(QPalette::Disabled, QPalette::Text)};
    if (isSet)
        return {palette.color(QPalette::Highlight), palette.color(QPalette::Base),
                palette.color(QPalette::HighlightedText)};
    return {palette.color(QPalette::Base), palette.color(QPalette::PlaceholderText), palette.color(QPalette::Text)};
}

[[nodiscard]] QRectF squareIn(const QRect &place)
{
    const double side = std::min(place.width(), place.height()) - 1.0;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(place).center());
    return square;
}

[[nodiscard]] QPen strokeOf(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.73));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.79, box.height() * 0.28));
    painter.setPen(strokeOf(colour, std::max(1.6, box.width() / 8)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void drawBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = squareIn(option.rect);
    const Ink ink = inkOf(option);
    const double round = box.width() / 6;
    painter.setPen(QPen(ink.edge, std::max(1.0, box.width() / 14)));
    painter.setBrush(ink.ground);
    painter.drawRoundedRect(box, round, round);
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.setPen(strokeOf(ink.sign, std::max(1.6, box.width() / 8)));
        painter.drawLine(QPointF(box.left() + box.width() / 4, box.center().y()),
                         QPointF(box.right() - box.width() / 4, box.center().y()));
    } else if (option.state.testFlag(QStyle::State_On)) {
        drawTick(painter, box, ink.sign);
    }
}

void drawRadio(QPainter &painter, const QStyleOption &option)
{
    const QRectF circle = squareIn(option.rect);
    const Ink ink = inkOf(option);
    painter.setPen(QPen(ink.edge, std::max(1.0, circle.width() / 14)));
    painter.setBrush(ink.ground);
    painter.drawEllipse(circle);
    if (option.state.testFlag(QStyle::State_On)) {
        const double inset = circle.width() * 0.3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.sign);
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
}

}   // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: {
        const QFont font = widget != nullptr ? widget->font() : QApplication::font();
        return std::max(QProxyStyle::pixelMetric(metric, option, widget), qRound(QFontMetricsF(font).height() * 0.85));
    }
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const int room = type == CT_PushButton && option != nullptr ? qRound(option->fontMetrics.height() * 0.7) : 0;
    return QProxyStyle::sizeFromContents(type, option, contents + QSize(room, 0), widget);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    isBox ? drawBox(*painter, *option) : drawRadio(*painter, *option);
    painter->restore();
}

}   // namespace katve
