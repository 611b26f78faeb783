#include "print/page_pen.h"
#include "print/sheet_tiles.h"

namespace katve {

void PagePen::notice(const QString &text)
{
    if (text.isEmpty())
        return;
    const QStringList lines = m_flow.fonts().wrapped(TextStyle::BodyBold, text, m_flow.width() - points(20));
    const double lineHeight = m_flow.fonts().lineHeight(TextStyle::BodyBold);
    const double height = static_cast<double>(lines.size()) * lineHeight + points(12);
    double y = m_flow.claim(height);
    m_flow.page().boxes.push_back({QRectF(PrintFlow::left(), y, m_flow.width(), height), print_colours::band});
    m_flow.page().boxes.push_back({QRectF(PrintFlow::left(), y, points(3), height), print_colours::warning});
    y += points(6);
    for (const QString &line : lines) {
        m_flow.line({PrintFlow::left() + points(12), y}, line, TextStyle::BodyBold, print_colours::warning);
        y += lineHeight;
    }
    m_flow.gap(points(12));
}

void PagePen::title(const SummaryTitle &title)
{
    m_flow.gap(points(1));
    m_flow.paragraph(title.kind, TextStyle::Body, print_colours::muted);
    m_flow.heading(title.name, TextStyle::Title);
    m_flow.paragraph(title.about, TextStyle::Subheading);
    m_flow.gap(points(6));
    notice(title.notice);
}

void PagePen::figures(const std::vector<PrintFigure> &figures)
{
    const PrintFonts &fonts = m_flow.fonts();
    constexpr double gap = points(16);
    const double width =
        (m_flow.width() - gap * static_cast<double>(figures.size() - 1)) / static_cast<double>(figures.size());
    qsizetype most = 0;
    std::vector<QStringList> words;
    for (const PrintFigure &figure : figures) {
        words.push_back(fonts.wrapped(TextStyle::Small, figure.what, width));
        most = std::max(most, words.back().size());
    }
    const double figureHeight = fonts.lineHeight(TextStyle::Figure);
    const double lineHeight = fonts.lineHeight(TextStyle::Small);
    const double top = m_flow.claim(figureHeight + static_cast<double>(most) * lineHeight + points(4));
    double left = PrintFlow::left();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_flow.line({left, top}, figures[i].figure, TextStyle::Figure, print_colours::accent);
        double y = top + figureHeight;
        for (const QString &line : words[i]) {
            m_flow.line({left, y}, line, TextStyle::Small, print_colours::muted);
            y += lineHeight;
        }
        left += width + gap;
    }
    m_flow.gap(points(12));
}

void PagePen::warning(const QString &text)
{
    m_flow.paragraph(text, TextStyle::BodyBold, print_colours::warning);
}

void PagePen::remark(const QString &text)
{
    m_flow.paragraph(text, TextStyle::Tiny, print_colours::muted);
}

void PagePen::list(const QStringList &entries, int columns, TextStyle style)
{
    printList(m_flow, entries, columns, style);
}

void PagePen::bars(const QString &head, const std::vector<PrintBar> &bars, QDate areasOn)
{
    printBars(m_flow, head, bars, areasOn);
}

void PagePen::entries(const SheetEntries &entries)
{
    printTiles(m_flow, tilesOf(m_flow, entries), entries.columns);
}

void PagePen::markKey(QDate areasOn)
{
    printMarkKey(m_flow, areasOn);
}

}   // namespace katve
