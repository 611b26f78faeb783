#include "print/print_marks.h"
#include "widgets/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QRectF squareIn(const QRectF &place)
{
    const double size = std::min(place.width(), place.height());
    QRectF square(0, 0, size, size);
    square.moveCenter(place.center());
    return square;
}

// Blues that lie further apart in grey than those of the screen; paper has no light of its own.
[[nodiscard]] MarkColours paperColours(Status status)
{
    MarkColours colours = markColours(status, false);
    if (status == Status::Province)
        colours.fill = QColor(66, 134, 200);
    else if (status == Status::Erva)
        colours.fill = QColor(160, 200, 232);
    else if (status == Status::Country)
        colours.fill = QColor(236, 243, 250);
    return colours;
}

// What all marks of one status on a page have in common is drawn in one go: a page has hundreds of them.
struct MarkPaths {
    QPainterPath fill{};
    QPainterPath line{};
    QPainterPath dot{};   // in the colour of the line
    double lineWidth = points(0.5);
};

void addHatch(QPainterPath &path, const QRectF &place, double step)
{
    const double reach = place.width() + place.height();
    for (double offset = step / 2; offset < reach; offset += step) {
        const double fromX = std::max(0.0, offset - place.height());
        const double toX = std::min(offset, place.width());
        path.moveTo(place.left() + fromX, place.top() + offset - fromX);
        path.lineTo(place.left() + toX, place.top() + offset - toX);
    }
}

void addMark(MarkPaths &paths, const QRectF &square, Status status)
{
    const double size = square.width();
    switch (status) {
    case Status::Local:
    case Status::Province:
    case Status::Erva: paths.fill.addEllipse(square); break;
    case Status::Country:   // so light that in grey it would be taken for the ring of what is missing
        paths.fill.addEllipse(square);
        paths.dot.addEllipse(square.center(), size / 7, size / 7);
        break;
    case Status::Partial:
        paths.fill.moveTo(square.center());
        paths.fill.arcTo(square, 90, 180);
        paths.fill.closeSubpath();
        paths.line.addEllipse(square);
        break;
    case Status::Missing: {
        const double width = size / 4.5;
        paths.lineWidth = width;
        paths.line.addEllipse(square.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        break;
    }
    case Status::NotNeeded:
        paths.lineWidth = size / 6;
        paths.line.moveTo(square.left() + size / 6, square.center().y());
        paths.line.lineTo(square.right() - size / 6, square.center().y());
        break;
    case Status::Unknown: addHatch(paths.line, square, size / 3.2); break;
    }
}

[[nodiscard]] bool isDisc(Status status)
{
    return status == Status::Local || status == Status::Province || status == Status::Erva || status == Status::Country;
}

void paintPaths(QPainter &painter, const MarkPaths &paths, Status status)
{
    const MarkColours colours = paperColours(status);
    const QColor line = status == Status::Unknown ? colours.fill : colours.line;
    if (!paths.fill.isEmpty()) {
        painter.setPen(isDisc(status) ? QPen(line, paths.lineWidth) : QPen(Qt::NoPen));
        painter.setBrush(colours.fill);
        painter.drawPath(paths.fill);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, paths.lineWidth));
    painter.drawPath(paths.line);
    painter.fillPath(paths.dot, line);
}

void paintQuestions(QPainter &painter, const std::vector<PrintMark> &marks, const PrintFonts &fonts)
{
    constexpr TextStyle style = TextStyle::TinyBold;
    const QString question = u"?"_s;
    painter.setFont(fonts.font(style));
    painter.setPen(markColours(Status::Unknown, false).line);
    const double right = fonts.width(style, question) / 2;
    const double down = fonts.ascent(style) * 0.4;   // half the height of the sign
    for (const PrintMark &mark : marks) {
        if (mark.status == Status::Unknown)
            painter.drawText(mark.place.center() + QPointF(-right, down), question);
    }
}

void addLines(QPainterPath &path, const QRectF &place, double step, bool upright)
{
    const double end = upright ? place.width() : place.height();
    for (double at = step; at < end; at += step) {
        path.moveTo(place.left() + (upright ? at : 0), place.top() + (upright ? 0 : at));
        path.lineTo(upright ? place.left() + at : place.right(), upright ? place.bottom() : place.top() + at);
    }
}

struct Fill {
    QColor ground{};
    QColor line{};
    QPainterPath pattern{};
    double patternWidth = points(0.7);
    double frameWidth = points(0.4);
};

[[nodiscard]] Fill fillOf(const QRectF &place, Status status)
{
    const MarkColours colours = paperColours(status);
    Fill fill{.ground = colours.fill, .line = colours.line};
    switch (status) {
    case Status::Local:
    case Status::Province:
    case Status::Erva: break;
    case Status::Country: break;
    case Status::Partial: addLines(fill.pattern, place, points(3), true); break;
    case Status::Missing:
        fill.ground = Qt::white;
        fill.patternWidth = points(1.1);
        fill.frameWidth = points(1.1);
        addLines(fill.pattern, place, points(3), true);
        addLines(fill.pattern, place, points(3), false);
        break;
    case Status::NotNeeded:
        fill.ground = Qt::white;
        addLines(fill.pattern, place, points(3.4), false);
        break;
    case Status::Unknown:
        fill.ground = Qt::white;
        fill.line = colours.fill;
        addHatch(fill.pattern, place, points(4));
        break;
    }
    return fill;
}

}   // namespace

void paintMarks(QPainter &painter, const std::vector<PrintMark> &marks, const PrintFonts &fonts)
{
    std::array<MarkPaths, statusCount> paths;
    for (const PrintMark &mark : marks)
        addMark(paths[static_cast<std::size_t>(mark.status)], squareIn(mark.place), mark.status);
    for (std::size_t status = 0; status < statusCount; ++status)
        paintPaths(painter, paths[status], static_cast<Status>(status));
    paintQuestions(painter, marks, fonts);
}

void paintFill(QPainter &painter, const QRectF &place, Status status)
{
    const Fill fill = fillOf(place, status);
    painter.fillRect(place, fill.ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(fill.line, fill.patternWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(fill.pattern);
    painter.setPen(QPen(fill.line, fill.frameWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double inset = std::min(fill.frameWidth, place.width()) / 2;
    painter.drawRect(place.adjusted(inset, inset, -inset, -inset));
}

}   // namespace katve
