#include "print/print_matter.h"
#include "print/print_table.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] std::optional<Ratio> shareOf(std::uint32_t part, std::uint32_t whole)
{
    return whole == 0 ? std::nullopt : std::optional(Ratio{part, whole});
}

[[nodiscard]] QString ofAll(qint64 part, qint64 whole)
{
    return PrintWords::tr("%1 of %2", "a number of all").arg(printNumber(part), printNumber(whole));
}

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

struct Figure {
    QString figure{};
    QString what{};
};

void printFigures(PrintFlow &flow, const std::vector<Figure> &figures)
{
    const PrintFonts &fonts = flow.fonts();
    constexpr double gap = points(16);
    const double width =
        (flow.width() - gap * static_cast<double>(figures.size() - 1)) / static_cast<double>(figures.size());
    qsizetype most = 0;
    std::vector<QStringList> words;
    for (const Figure &figure : figures) {
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

void printFacts(const PrintMatter &matter)
{
    const Summary &summary = matter.summary;
    PrintTable table{.columns = {{.head = PrintWords::tr("About this summary")}, {.share = 1}}};
    const auto add = [&](const QString &what, const QString &fact) { table.rows.push_back({{{what}, {fact}}}); };
    add(PrintWords::tr("Area"), matter.names.area(summary.area));
    add(PrintWords::tr("Mapping round"), nameIn(matter.order.language, summary.round));
    add(PrintWords::tr("As things were on"), matter.date(summary.round.asOf));
    if (summary.round.areasOn() != summary.round.asOf)
        add(PrintWords::tr("Areas as they were on"), matter.date(summary.round.areasOn()));
    add(PrintWords::tr("Municipalities that have answered"),
        ofAll(static_cast<qint64>(summary.answeredMunicipalities()), summary.municipalities.size()));
    add(PrintWords::tr("Service types"), printNumber(static_cast<qint64>(summary.services.size())));
    add(PrintWords::tr("Cells: service type × municipality × stage of education"), printNumber(summary.total.cells()));
    add(PrintWords::tr("Edition"),
        matter.isWorking()
            ? PrintWords::tr("Working edition: with lists of what is to be mended")
            : PrintWords::tr("Public edition: without notes, direct contacts and lists of what is to be mended"));
    add(PrintWords::tr("Printed on"), matter.date(matter.order.printedOn));
    printTable(matter.flow, table);
}

void printRange(const PrintMatter &matter)
{
    PrintFlow &flow = matter.flow;
    const Sums &total = matter.summary.total;
    flow.heading(PrintWords::tr("What the coverage means"), TextStyle::Subheading);
    if (total.lowerCoverage() != total.upperCoverage())
        flow.paragraph(PrintWords::tr(
            "The coverage is a range because not everything is known. Its lower end takes what is unknown as missing, "
            "its "
            "upper end as available; the truth lies between them. The more is answered, the narrower the range."));
    flow.paragraph(
        PrintWords::tr("The coverage is the share of the need that is met: each cell weighs as many residents as "
                       "the age group of its stage has. What residents partly get counts as half, and where a "
                       "service is not needed there is no need to meet."));
}

}   // namespace

void printFront(const PrintMatter &matter)
{
    PrintFlow &flow = matter.flow;
    const Summary &summary = matter.summary;
    const Sums &total = summary.total;
    flow.gap(points(1));
    flow.paragraph(PrintWords::tr("Regional summary of support services for children and young people"),
                   TextStyle::Body, print_colours::muted);
    flow.heading(matter.names.area(summary.area), TextStyle::Title);
    flow.paragraph(PrintWords::tr("%1, as things were on %2")
                       .arg(nameIn(matter.order.language, summary.round), matter.date(summary.round.asOf)),
                   TextStyle::Subheading);
    flow.gap(points(8));
    printNotice(matter);
    printFigures(flow,
                 {{coverageText(total), PrintWords::tr("coverage: of the need for services is met")},
                  {percentText(total.completeness()),
                   PrintWords::tr("completeness: %1 cells have an answer").arg(ofAll(total.answered, total.cells()))},
                  {ofAll(static_cast<qint64>(summary.answeredMunicipalities()), summary.municipalities.size()),
                   PrintWords::tr("municipalities have answered")}});
    printFacts(matter);
    flow.heading(PrintWords::tr("The municipalities of the area"), TextStyle::Subheading);
    printList(flow, matter.municipalityNames(summary.municipalities), 5);

    flow.turnPage();
    flow.heading(PrintWords::tr("Key figures"));
    flow.lead(
        PrintWords::tr("A cell is one service type in one municipality at one stage of education. All shares are of "
                       "the %1 cells of the area.")
            .arg(printNumber(total.cells())));
    PrintTable table{.columns = {{.head = PrintWords::tr("Status of the cell"), .share = 2},
                                 {.head = PrintWords::tr("Cells"), .isNumber = true},
                                 {.head = PrintWords::tr("Share"), .isNumber = true}}};
    for (std::size_t i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        table.rows.push_back({{{printStatus(status, matter.areasOn()), status},
                               {printNumber(total.count(status))},
                               {percentText(shareOf(total.count(status), total.cells()))}}});
    }
    table.rows.push_back({{{PrintWords::tr("All cells")},
                           {printNumber(total.cells())},
                           {percentText(shareOf(total.cells(), total.cells()))}},
                          false,
                          true});
    printTable(flow, table);
    printRange(matter);
}

}   // namespace katve
