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

}   // namespace

std::optional<PrintDocument> printOf(const PrintSource &source, const PrintOrder &order, const PrintFonts &fonts)
{
    const std::optional<Summary> summary =
        summaryOf(source.session, source.round, View::Now, source.matrix, order.area);
    if (!summary)
        return std::nullopt;
    const PrintLanguage language(order.language);
    const Names names(source.session, order.language);
    PrintFlow flow(fonts);
    const PrintMatter matter{source, order, names, *summary, flow};
    PrintDocument document{.title = matter.areaName()};
    if (order.area.kind == AreaKind::Municipality) {
        document.pages = municipalitySheet(source, order, names, *summary, fonts);
    } else {
        printRegion(matter);
        document.pages = flow.takePages();
    }
    printFrames(document.pages, matter);
    return document;
}

}   // namespace katve
