#include "print/print_matter.h"
#include "print/print_table.h"
#include "print/print_words.h"
#include "words/offering_words.h"
#include "words/vocabulary.h"

#include <algorithm>
#include <map>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// Cells that have something in common, by service type and then municipality.
using CellsByService = std::map<QString, std::map<QString, StageSet>>;

[[nodiscard]] CellsByService byService(const std::vector<CellRef> &cells)
{
    CellsByService services;
    for (const CellRef &cell : cells)
        services[cell.service][cell.municipality].insert(cell.stage);
    return services;
}

[[nodiscard]] QStringList sortedServices(const PrintMatter &matter, const CellsByService &cells)
{
    QStringList services;
    for (const auto &[service, municipalities] : cells)
        services.append(service);
    std::ranges::sort(services, [&](const QString &a, const QString &b) {
        return matter.names.comesBefore(matter.names.service(a), matter.names.service(b));
    });
    return services;
}

// One line a service type: where, and at which stages.
void printCells(const PrintMatter &matter, const std::vector<CellRef> &cells)
{
    const CellsByService services = byService(cells);
    PrintTable table{.columns = {{.head = PrintWords::tr("Service type"), .share = 1},
                                 {.head = PrintWords::tr("Municipalities and stages"), .share = 2}}};
    for (const QString &service : sortedServices(matter, services)) {
        QStringList places;
        for (const auto &[municipality, stages] : services.at(service))
            places.append(PrintWords::tr("%1 (%2)", "municipality (stages)")
                              .arg(matter.names.municipality(municipality), stagesText(stages)));
        std::ranges::sort(places, [&](const QString &a, const QString &b) { return matter.names.comesBefore(a, b); });
        table.rows.push_back({{{matter.names.service(service)}, {places.join(u", "_s)}}});
    }
    matter.pen.table(table);
}

[[nodiscard]] int count(const std::vector<CellRef> &cells)
{
    return static_cast<int>(cells.size());
}

void printSilent(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    pen.subheading(PrintWords::tr("Municipalities that have not answered anything"));
    if (matter.summary.silentMunicipalities.isEmpty())
        pen.paragraph(PrintWords::tr("Every municipality of the area has answered something."));
    else
        pen.list(matter.municipalityNames(matter.summary.silentMunicipalities), 4);
}

void printUnknownServices(const PrintMatter &matter)
{
    std::vector<KeyedSums> services = matter.summary.services;
    std::erase_if(services, [](const KeyedSums &one) { return one.sums.count(Status::Unknown) == 0; });
    std::ranges::stable_sort(services, std::ranges::greater{},
                             [](const KeyedSums &one) { return one.sums.count(Status::Unknown); });
    PrintTable table{.columns = {{.head = PrintWords::tr("Service type"), .share = 1},
                                 {.head = PrintWords::tr("No information"), .isNumber = true},
                                 {.head = PrintWords::tr("Cells"), .isNumber = true},
                                 {.head = PrintWords::tr("Completeness"), .isNumber = true}}};
    for (const KeyedSums &one : services)
        table.rows.push_back({{{matter.names.service(one.key)},
                               {numberText(one.sums.count(Status::Unknown))},
                               {numberText(one.sums.cells())},
                               {percentText(one.sums.completeness())}}});
    matter.pen.subheading(PrintWords::tr("Service types with cells without information"));
    if (table.rows.empty())
        matter.pen.paragraph(PrintWords::tr("There is information on every cell of the area."));
    matter.pen.table(table);
}

void printUnnamed(const PrintMatter &matter)
{
    const std::vector<CellRef> &unnamed = matter.summary.unnamed;
    if (unnamed.empty())
        return;
    matter.pen.subheading(PrintWords::tr("Available, but nobody is known to give it"));
    const QString sentence =
        PrintWords::tr("%Ln cell(s) are answered available although no provider is known. They count "
                       "as available.",
                       nullptr, count(unnamed));
    if (!matter.isWorking())
        return matter.pen.paragraph(sentence);
    matter.pen.lead(sentence);
    printCells(matter, unnamed);
}

void printMissingPopulation(const PrintMatter &matter)
{
    std::map<QString, StageSet> missing;
    for (const MissingPopulation &one : matter.summary.missingPopulation)
        missing[one.municipality].insert(one.stage);
    if (missing.empty())
        return;
    QStringList places;
    for (const auto &[municipality, stages] : missing)
        places.append(PrintWords::tr("%1 (%2)", "municipality (stages)")
                          .arg(matter.names.municipality(municipality), stagesText(stages)));
    std::ranges::sort(places, [&](const QString &a, const QString &b) { return matter.names.comesBefore(a, b); });
    matter.pen.subheading(PrintWords::tr("Numbers of children that are missing"));
    matter.pen.lead(PrintWords::tr("Their cells weigh nothing in the coverage and in the numbers of children."));
    matter.pen.list(places, 3);
}

void printEmptyCatchments(const PrintMatter &matter)
{
    PrintTable table{.columns = {{.head = PrintWords::tr("Provider"), .share = 1},
                                 {.head = PrintWords::tr("Service type"), .share = 1},
                                 {.head = PrintWords::tr("Area"), .share = 1}}};
    for (const EmptyCatchment &empty : matter.summary.emptyCatchments) {
        const std::optional<Offering> offering = matter.source.session.find(Offering{.id = empty.offering});
        if (offering)
            table.rows.push_back({{{matter.names.provider(offering->provider)},
                                   {matter.names.service(offering->service)},
                                   {matter.names.area(empty.area)}}});
    }
    if (table.rows.empty())
        return;
    matter.pen.subheading(PrintWords::tr("Areas served that no municipality belongs to"));
    matter.pen.lead(PrintWords::tr("These offerings reach nobody by that area. In the whole inventory."));
    matter.pen.table(table);
}

}   // namespace

void printOverlaps(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    pen.heading(PrintWords::tr("Overlaps"));
    const CellsByService overlaps = byService(matter.summary.overlaps);
    if (overlaps.empty())
        return pen.paragraph(PrintWords::tr("No cell is known to have two organisations."));
    pen.lead(
        PrintWords::tr("Where two or more organisations give the same service to the same residents. An overlap can "
                       "be a strength or a double arrangement: the number does not tell which."));
    std::vector<KeyedSums> services = matter.summary.services;
    std::erase_if(services, [](const KeyedSums &one) { return one.sums.overlap == 0; });
    std::ranges::stable_sort(services, std::ranges::greater{}, [](const KeyedSums &one) { return one.sums.overlap; });
    PrintTable table{.columns = {{.head = PrintWords::tr("Service type"), .share = 1},
                                 {.head = PrintWords::tr("Overlapping cells"), .isNumber = true},
                                 {.head = PrintWords::tr("Cells"), .isNumber = true},
                                 {.head = PrintWords::tr("Municipalities"), .isNumber = true}}};
    for (const KeyedSums &one : services)
        table.rows.push_back({{{matter.names.service(one.key)},
                               {numberText(one.sums.overlap)},
                               {numberText(one.sums.cells())},
                               {numberText(static_cast<qint64>(overlaps.at(one.key).size()))}}});
    pen.table(table);
}

void printDependence(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    pen.heading(PrintWords::tr("Dependence on one organisation"));
    if (matter.summary.dependence.empty())
        return pen.paragraph(PrintWords::tr("No cell is known to hang on one organisation alone."));
    pen.lead(
        PrintWords::tr("Cells that only one organisation is known to serve, and the children of their age groups, each "
                       "counted once. If it stopped, they would be left without."));
    PrintTable table{.columns = {{.head = PrintWords::tr("Organisation"), .share = 1},
                                 {.head = PrintWords::tr("Cells"), .isNumber = true},
                                 {.head = PrintWords::tr("Children"), .isNumber = true}}};
    for (const OrganisationDependence &one : matter.summary.dependence)
        table.rows.push_back({{{matter.names.provider(one.organisation)},
                               {numberText(one.cells)},
                               {one.children == 0 ? u"?"_s : numberText(one.children)}}});
    pen.table(table);
}

void printDisagreements(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    const std::vector<CellRef> &disagreements = matter.summary.disagreements;
    pen.heading(PrintWords::tr("Disagreements"));
    if (disagreements.empty())
        return pen.paragraph(PrintWords::tr("No answer disagrees with what is known of the providers."));
    const QString sentence = PrintWords::tr("%Ln cell(s) are answered missing although a provider is known to give the "
                                            "service. They are shown as partly until somebody finds out.",
                                            nullptr, count(disagreements));
    if (!matter.isWorking())
        return pen.paragraph(sentence);
    pen.lead(sentence);
    printCells(matter, disagreements);
}

void printUnknowns(const PrintMatter &matter)
{
    matter.pen.heading(PrintWords::tr("What is not known"));
    matter.pen.lead(
        PrintWords::tr("No information does not mean that a service is missing. It means that nobody has told."));
    printSilent(matter);
    printUnknownServices(matter);
    printUnnamed(matter);
    printMissingPopulation(matter);
    if (matter.isWorking())
        printEmptyCatchments(matter);
}

}   // namespace katve
