#pragma once

#include "print/print_page.h"

namespace katve {

// Fills pages from top to bottom. A heading waits until it is known how much room what follows it needs, so that it never
// stands alone at the foot of a page.
class PrintFlow {
public:
    explicit PrintFlow(const PrintFonts &fonts) : m_fonts(fonts) {}

    [[nodiscard]] const PrintFonts &fonts() const { return m_fonts; }

    void turnPage(bool isLandscape = false);   // what follows begins a page
    void heading(const QString &text, TextStyle style = TextStyle::Heading);
    void lead(const QString &text);   // a paragraph that stays with what follows, as a heading does
    void paragraph(const QString &text, TextStyle style = TextStyle::Body, QColor colour = print_colours::text);
    void gap(double height);   // none at the top of a page

    // Makes room of a height, on a new page where there is none, and gives its upper edge.
    double claim(double height);
    void giveBack(double height) { m_top -= height; }   // of what was claimed last
    [[nodiscard]] bool fits(double height) const { return m_top + waitingHeight() + height <= bottom(); }
    [[nodiscard]] double room() const { return bottom() - m_top - waitingHeight(); }
    // On a new page, beside the headings that wait.
    [[nodiscard]] double pageRoom() const { return bottom() - bodyTop - waitingHeight(); }

    [[nodiscard]] static double left() { return margin; }
    [[nodiscard]] double width() const { return page().size().width() - 2 * margin; }
    [[nodiscard]] PrintPage &page() { return m_pages.back(); }
    [[nodiscard]] const PrintPage &page() const { return m_pages.back(); }

    // One line of text whose box begins at a corner; aligned within a width where one is given.
    void line(QPointF corner, const QString &text, TextStyle style, QColor colour = print_colours::text);
    void line(QPointF corner, double width, const QString &text, TextStyle style, Qt::Alignment alignment,
              QColor colour = print_colours::text);
    void rule(double y, double width = points(0.4), QColor colour = print_colours::rule);

    [[nodiscard]] std::vector<PrintPage> takePages();

    static constexpr double margin = points(45);
    static constexpr double bodyTop = points(56);
    static constexpr double bodyEnd = points(48);   // from the lower edge

private:
    struct Waiting {
        QStringList lines{};
        TextStyle style = TextStyle::Body;
        QColor colour{};
        double before = 0;
        double after = 0;
    };
    [[nodiscard]] double bottom() const { return page().size().height() - bodyEnd; }
    [[nodiscard]] double waitingHeight() const;
    void placeWaiting();
    void beginPage();

    const PrintFonts &m_fonts;
    std::vector<PrintPage> m_pages{1};
    double m_top = bodyTop;
    std::vector<Waiting> m_waiting{};
};

}   // namespace katve
