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

void printFacts(const PrintMatter &matter)
{
    const Summary &summary = matter.summary;
    PrintTable table{.columns = {{.head = PrintWords::tr("About this summary")}, {.share = 1}}};
    const auto add = [&](const QString &what, const QString &fact) { table.rows.push_back({{{what}, {fact}}}); };
    add(PrintWords::tr("Area"), matter.areaName());
    add(PrintWords::tr("Mapping round"), nameIn(matter.order.language, summary.round));
    add(PrintWords::tr("As things were on"), matter.date(summary.round.asOf));
    if (summary.round.areasOn() != summary.round.asOf)
        add(PrintWords::tr("Areas as they were on"), matter.date(summary.round.areasOn()));
    add(PrintWords::tr("Municipalities that have answered"),
        ofAll(static_cast<qint64>(summary.answeredMunicipalities()), summary.municipalities.size()));
    add(PrintWords::tr("Service types"), numberText(static_cast<qint64>(summary.services.size())));
    add(PrintWords::tr("Cells: service type × municipality × stage of education"), numberText(summary.total.cells()));
    add(PrintWords::tr("Edition"),
        matter.isWorking()
            ? PrintWords::tr("Working edition: with lists of what is to be mended")
            : PrintWords::tr("Public edition: without notes, direct contacts and lists of what is to be mended"));
    add(PrintWords::tr("Printed on"), matter.date(matter.order.printedOn));
    matter.pen.table(table);
}

void printRange(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    const Sums &total = matter.summary.total;
    pen.subheading(PrintWords::tr("What the coverage means"));
    if (total.lowerCoverage() != total.upperCoverage())
        pen.paragraph(PrintWords::tr(
            "The coverage is a range because not everything is known. Its lower end takes what is unknown as missing, "
            "its "
            "upper end as available; the truth lies between them. The more is answered, the narrower the range."));
    pen.paragraph(
        PrintWords::tr("The coverage is the share of the need that is met: each cell weighs as many residents as "
                       "the age group of its stage has. What residents partly get counts as half, and where a "
                       "service is not needed there is no need to meet."));
}

}   // namespace

void printFront(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    const Summary &summary = matter.summary;
    const Sums &total = summary.total;
    printTitle(matter, PrintWords::tr("Regional summary of support services for children and young people"));
    pen.figures({{coverageText(total), PrintWords::tr("coverage: of the need for services is met")},
                 {percentText(total.completeness()),
                  PrintWords::tr("completeness: %1 cells have an answer").arg(ofAll(total.answered, total.cells()))},
                 {ofAll(static_cast<qint64>(summary.answeredMunicipalities()), summary.municipalities.size()),
                  PrintWords::tr("municipalities have answered")}});
    printFacts(matter);
    pen.subheading(PrintWords::tr("The municipalities of the area"));
    pen.list(matter.municipalityNames(summary.municipalities), 5);

    pen.turnPage();
    pen.heading(PrintWords::tr("Key figures"));
    pen.lead(
        PrintWords::tr("A cell is one service type in one municipality at one stage of education. All shares are of "
                       "the %1 cells of the area.")
            .arg(numberText(total.cells())));
    PrintTable table{.columns = {{.head = PrintWords::tr("Status of the cell"), .share = 2},
                                 {.head = PrintWords::tr("Cells"), .isNumber = true},
                                 {.head = PrintWords::tr("Share"), .isNumber = true}}};
    for (std::size_t i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        table.rows.push_back({{{statusWord(status, matter.areasOn()), status},
                               {numberText(total.count(status))},
                               {percentText(shareOf(total.count(status), total.cells()))}}});
    }
    table.rows.push_back({{{PrintWords::tr("All cells")},
                           {numberText(total.cells())},
                           {percentText(shareOf(total.cells(), total.cells()))}},
                          false,
                          true});
    pen.table(table);
    printRange(matter);
}

}   // namespace katve
