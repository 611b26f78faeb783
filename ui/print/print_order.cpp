#include "print/print_order.h"
#include "print/municipality_sheet.h"
#include "print/print_frame.h"
#include "print/print_language.h"

namespace katve {

namespace {

void printRegion(const PrintMatter &matter)
{
    printFront(matter);
    printCharts(matter);
    printMunicipalities(matter);
    printGaps(matter);
    printGrids(matter);
    printOverlaps(matter);
    printDependence(matter);
    printDisagreements(matter);
    printUnknowns(matter);
    printProviders(matter);
    printDefinitions(matter);
    printSources(matter);
}

// The sheet has facts of its own; of a summary it only wants what stands on every page.
[[nodiscard]] std::optional<Summary> matterOf(const PrintSource &source, const PrintOrder &order)
{
    if (order.area.kind != AreaKind::Municipality)
        return summaryOf(source.session, source.round, View::Now, source.matrix, order.area);
    if (municipalitiesIn(source.matrix, order.area).isEmpty())
        return std::nullopt;
    return Summary{.area = order.area,
                   .round = source.round,
                   .sample = source.session.find(Inventory{}).value_or(Inventory{}).sample};
}

}   // namespace

std::optional<PrintDocument> printOf(const PrintSource &source, const PrintOrder &order, const PrintFonts &fonts)
{
    const std::optional<Summary> summary = matterOf(source, order);
    if (!summary)
        return std::nullopt;
    const PrintLanguage language(order.language);
    const Names names(source.session, order.language);
    PrintFlow flow(fonts);
    const PrintMatter matter{source, order, names, *summary, flow};
    PrintDocument document{.title = matter.areaName()};
    if (order.area.kind == AreaKind::Municipality) {
        MunicipalitySheet sheet = municipalitySheet(source, order, names, *summary, fonts);
        document.pages = std::move(sheet.pages);
        document.people = sheet.people;
    } else {
        printRegion(matter);
        document.pages = flow.takePages();
    }
    printFrames(document.pages, matter);
    return document;
}

}   // namespace katve
