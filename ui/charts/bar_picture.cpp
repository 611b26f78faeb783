#include "charts/bar_picture.h"
#include "charts/bar_chart.h"
#include "charts/bar_look.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>

#include <cmath>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double width = 1000;
constexpr double edge = 20;

// In pixels, so that a picture is the same whatever screen it was made beside.
[[nodiscard]] QFont pictureFont(int pixels, bool bold = false)
{
    QFont font(QFontInfo(QGuiApplication::font()).family());
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

[[nodiscard]] QPalette paper()
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::AlternateBase, 0xffe9edf2);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, 0xff1b1f24);
    palette.setColor(QPalette::PlaceholderText, 0xff59626d);
    palette.setColor(QPalette::Mid, 0xffc3c9d0);
    return palette;
}

[[nodiscard]] double paintWords(QPainter *painter, const QFont &font, const QColor &colour, double top,
                                const QString &words)
{
    if (words.isEmpty())
        return 0;
    const QRectF room(edge, top, width - 2 * edge, 1000);
    const double height = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, words).height();
    if (painter != nullptr) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRectF(room.left(), top, room.width(), height + 2), Qt::TextWordWrap, words);
    }
    return height + 4;
}

}   // namespace

BarPicture::BarPicture(const BarSheet &sheet)
    : m_sheet(sheet)
    , m_chart(std::make_unique<BarChart>(m_sheet, paper(), pictureFont(13)))
{
    m_chartSize = m_chart->layOut(width - 2 * edge + 2 * BarChart::gap());
    // The layout of a chart is posted, and nobody runs its events when there is no window.
    QCoreApplication::sendPostedEvents();
    const double height = paintHead(nullptr) + m_chartSize.height() + paintNotes(nullptr, 0);
    m_size = QSize(static_cast<int>(width), static_cast<int>(std::ceil(height + edge)));
}

BarPicture::~BarPicture() = default;

double BarPicture::paintHead(QPainter *painter)
{
    const QPalette palette = paper();
    double top = edge;
    top += paintWords(painter, pictureFont(20, true), palette.color(QPalette::Text), top, m_sheet.title);
    top += paintWords(painter, pictureFont(13), palette.color(QPalette::PlaceholderText), top, m_sheet.subtitle);
    top += paintWords(painter, pictureFont(13, true), 0xff8a5a00, top, m_sheet.notice);
    top += 6;
    top += drawBarLegend(painter, {edge, top}, width - 2 * edge, pictureFont(13), m_sheet, palette);
    return top + 6;
}

double BarPicture::paintNotes(QPainter *painter, double top)
{
    double at = top + 4;
    for (const QString &note : m_sheet.notes)
        at += paintWords(painter, pictureFont(12), paper().color(QPalette::PlaceholderText), at, note);
    return at - top;
}

void BarPicture::paint(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), m_size), Qt::white);
    const double top = paintHead(&painter);
    m_chart->scene().render(&painter, QRectF(QPointF(edge - BarChart::gap(), top), m_chartSize),
                            QRectF(QPointF(0, 0), m_chartSize));
    static_cast<void>(paintNotes(&painter, top + m_chartSize.height()));
}

Picture pictureOf(const BarSheet &sheet)
{
    const auto drawing = std::make_shared<BarPicture>(sheet);
    return {.title = sheet.title,
            .about = sheet.subtitle,
            .size = drawing->size(),
            .paint = [drawing](QPainter &painter) { drawing->paint(painter); }};
}

}   // namespace katve
