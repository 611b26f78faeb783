#include "print/print_matter.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

void printNotice(const PrintMatter &matter)
{
    const QString notice = matter.sampleNotice();
    if (notice.isEmpty())
        return;
    PrintFlow &flow = matter.flow;
    const QStringList lines = flow.fonts().wrapped(TextStyle::BodyBold, notice, flow.width() - points(20));
    const double lineHeight = flow.fonts().lineHeight(TextStyle::BodyBold);
    const double height = static_cast<double>(lines.size()) * lineHeight + points(12);
    double y = flow.claim(height);
    flow.page().boxes.push_back({QRectF(flow.left(), y, flow.width(), height), print_colours::band});
    flow.page().boxes.push_back({QRectF(flow.left(), y, points(3), height), print_colours::warning});
    y += points(6);
    for (const QString &line : lines) {
        flow.line({flow.left() + points(12), y}, line, TextStyle::BodyBold, print_colours::warning);
        y += lineHeight;
    }
    flow.gap(points(12));
}

}   // namespace

QString ofAll(qint64 part, qint64 whole)
{
    return PrintWords::tr("%1 of %2", "a number of all").arg(printNumber(part), printNumber(whole));
}

void printTitle(const PrintMatter &matter, const QString &kind)
{
    PrintFlow &flow = matter.flow;
    flow.gap(points(1));
    flow.paragraph(kind, TextStyle::Body, print_colours::muted);
    flow.heading(matter.areaName(), TextStyle::Title);
    flow.paragraph(
        PrintWords::tr("%1, as things were on %2")
            .arg(nameIn(matter.order.language, matter.summary.round), matter.date(matter.summary.round.asOf)),
        TextStyle::Subheading);
    flow.gap(points(6));
    printNotice(matter);
}

void printFigures(PrintFlow &flow, const std::vector<PrintFigure> &figures)
{
    const PrintFonts &fonts = flow.fonts();
    constexpr double gap = points(16);
    const double width =
        (flow.width() - gap * static_cast<double>(figures.size() - 1)) / static_cast<double>(figures.size());
    qsizetype most = 0;
    std::vector<QStringList> words;
    for (const PrintFigure &figure : figures) {
        words.push_back(fonts.wrapped(TextStyle::Small, figure.what, width));
        most = std::max(most, words.back().size());
    }
    const double figureHeight = fonts.lineHeight(TextStyle::Figure);
    const double lineHeight = fonts.lineHeight(TextStyle::Small);
    const double top = flow.claim(figureHeight + static_cast<double>(most) * lineHeight + points(4));
    double left = flow.left();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        flow.line({left, top}, figures[i].figure, TextStyle::Figure, print_colours::accent);
        double y = top + figureHeight;
        for (const QString &line : words[i]) {
            flow.line({left, y}, line, TextStyle::Small, print_colours::muted);
            y += lineHeight;
        }
        left += width + gap;
    }
    flow.gap(points(12));
}

}   // namespace katve
