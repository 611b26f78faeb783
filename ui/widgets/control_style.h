#pragma once

#include <QProxyStyle>

namespace katve {

// Fusion, but for the boxes one ticks, which Fusion draws in one size whatever the text's, and so faintly on a dark ground
// that one cannot see where to click; and for push buttons, whose words it lets touch the edge.
class ControlStyle : public QProxyStyle {
    Q_OBJECT

public:
    ControlStyle();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

}   // namespace katve
