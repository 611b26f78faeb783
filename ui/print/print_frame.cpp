#include "print/print_frame.h"
#include "print/print_words.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr TextStyle frameStyle = TextStyle::Tiny;

class FramePrinter {
public:
    FramePrinter(PrintPage &page, const PrintFonts &fonts) : m_page(page), m_fonts(fonts) {}

    void rule(double y)
    {
        m_page.lines.push_back({QLineF(PrintFlow::margin, y, right(), y), points(0.4), print_colours::rule});
    }

    // Two texts on a line; the left one is shortened where they would meet.
    void line(double baseline, const QString &left, const QString &rightText, QColor colour)
    {
        const double rightWidth = m_fonts.width(frameStyle, rightText);
        const double room = right() - PrintFlow::margin - rightWidth - points(12);
        QString shown = left;
        while (shown.size() > 1 && m_fonts.width(frameStyle, shown) > room)
            shown = shown.left(shown.size() - (shown.endsWith(u'…') ? 2 : 1)) + u'…';
        put({PrintFlow::margin, baseline}, shown, colour);
        put({right() - rightWidth, baseline}, rightText, print_colours::muted);
    }

private:
    [[nodiscard]] double right() const { return m_page.size().width() - PrintFlow::margin; }
    void put(QPointF at, const QString &text, QColor colour)
    {
        if (text.isEmpty())
            return;
        m_page.texts.push_back(
            {.at = at, .text = text, .style = frameStyle, .colour = colour, .width = m_fonts.width(frameStyle, text)});
    }

    PrintPage &m_page;
    const PrintFonts &m_fonts;
};

}   // namespace

void printFrames(std::vector<PrintPage> &pages, const FrameWords &words, const PrintFonts &fonts)
{
    const bool isReal = words.notice.isEmpty();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const double height = pages[i].size().height();
        FramePrinter frame(pages[i], fonts);
        frame.line(points(34), words.area, words.round, print_colours::muted);
        frame.rule(points(40));
        frame.rule(height - points(38));
        frame.line(height - points(27), isReal ? words.edition : words.notice,
                   PrintWords::tr("Page %1/%2").arg(i + 1).arg(pages.size()),
                   isReal ? print_colours::muted : print_colours::warning);
        if (!isReal)
            frame.line(height - points(17), words.edition, {}, print_colours::muted);
    }
}

}   // namespace katve
