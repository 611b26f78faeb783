#include "print/print_flow.h"

#include <algorithm>

namespace katve {

namespace {

struct Space {
    double before;
    double after;
};
[[nodiscard]] Space spaceAround(TextStyle style)
{
    switch (style) {
    case TextStyle::Title: return {points(4), points(8)};
    case TextStyle::Heading: return {points(18), points(6)};
    case TextStyle::Subheading: return {points(11), points(4)};
    default: return {0, points(5)};
    }
}

}   // namespace

void PrintFlow::beginPage()
{
    const bool isLandscape = page().isLandscape;
    m_pages.push_back({.isLandscape = isLandscape});
    m_top = bodyTop;
}

void PrintFlow::turnPage(bool isLandscape)
{
    if (m_top > bodyTop)
        beginPage();
    page().isLandscape = isLandscape;
}

void PrintFlow::heading(const QString &text, TextStyle style)
{
    const Space space = spaceAround(style);
    m_waiting.push_back(
        {m_fonts.wrapped(style, text, width()), style, print_colours::accent, space.before, space.after});
}

void PrintFlow::lead(const QString &text)
{
    m_waiting.push_back(
        {m_fonts.wrapped(TextStyle::Body, text, width()), TextStyle::Body, print_colours::text, 0, points(6)});
}

double PrintFlow::waitingHeight() const
{
    double height = 0;
    for (const Waiting &waiting : m_waiting)
        height += waiting.before + waiting.after
            + static_cast<double>(waiting.lines.size()) * m_fonts.lineHeight(waiting.style);
    return height;
}

void PrintFlow::placeWaiting()
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &block : waiting) {
        m_top += m_top > bodyTop ? block.before : 0;
        for (const QString &text : block.lines) {
            line({left(), m_top}, text, block.style, block.colour);
            m_top += m_fonts.lineHeight(block.style);
        }
        m_top += block.after;
    }
}

double PrintFlow::claim(double height)
{
    if (m_top > bodyTop && !fits(height))
        beginPage();
    placeWaiting();
    const double top = m_top;
    m_top += height;
    return top;
}

void PrintFlow::gap(double height)
{
    if (m_waiting.empty() && m_top > bodyTop)
        m_top += height;
}

// Neither the first nor the last line of a paragraph stands alone on a page.
void PrintFlow::paragraph(const QString &text, TextStyle style, QColor colour)
{
    const QStringList lines = m_fonts.wrapped(style, text, width());
    const double height = m_fonts.lineHeight(style);
    qsizetype next = 0;
    while (next < lines.size()) {
        const qsizetype left = lines.size() - next;
        const qsizetype together = left <= 3 ? left : next == 0 ? 2 : 1;
        double top = claim(static_cast<double>(together) * height);
        for (qsizetype i = 0; i < together; ++i, top += height)
            line({this->left(), top}, lines[next + i], style, colour);
        next += together;
    }
    gap(points(5));
}

void PrintFlow::line(QPointF corner, const QString &text, TextStyle style, QColor colour)
{
    line(corner, 0, text, style, Qt::AlignLeft, colour);
}

void PrintFlow::line(QPointF corner, double width, const QString &text, TextStyle style, Qt::Alignment alignment,
                     QColor colour)
{
    if (text.isEmpty())
        return;
    const double own = m_fonts.width(style, text);
    const double spare = width - own;
    const double shift = alignment.testFlag(Qt::AlignRight) ? spare
        : alignment.testFlag(Qt::AlignHCenter)              ? spare / 2
                                                            : 0;
    const double leading = m_fonts.lineHeight(style) - m_fonts.ascent(style) - m_fonts.descent(style);
    page().texts.push_back({.at = {corner.x() + shift, corner.y() + leading / 2 + m_fonts.ascent(style)},
                            .text = text,
                            .style = style,
                            .colour = colour,
                            .width = own});
}

void PrintFlow::rule(double y, double width, QColor colour)
{
    page().lines.push_back({QLineF(left(), y, left() + this->width(), y), width, colour});
}

std::vector<PrintPage> PrintFlow::takePages()
{
    if (!m_waiting.empty())
        claim(0);
    return std::move(m_pages);
}

}   // namespace katve
