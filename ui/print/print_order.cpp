#include "print/print_order.h"
#include "print/municipality_sheet.h"
#include "print/page_pen.h"
#include "print/print_frame.h"
#include "print/print_language.h"

namespace katve {

void writeRegion(const PrintMatter &matter)
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

std::optional<Summary> summaryFor(const PrintSource &source, const PrintOrder &order)
{
    if (order.area.kind != AreaKind::Municipality)
        return summaryOf(source.session, source.round, View::Now, source.matrix, order.area);
    if (municipalitiesIn(source.matrix, order.area).isEmpty())
        return std::nullopt;
    return Summary{.area = order.area,
                   .round = source.round,
                   .sample = source.session.find(Inventory{}).value_or(Inventory{}).sample};
}

std::optional<PrintDocument> printOf(const PrintSource &source, const PrintOrder &order, const PrintFonts &fonts)
{
    const std::optional<Summary> summary = summaryFor(source, order);
    if (!summary)
        return std::nullopt;
    const PrintLanguage language(order.language);
    const Names names(source.session, order.language);
    PagePen pen(fonts);
    const PrintMatter matter{source, order, names, *summary, pen};
    PrintDocument document{.title = matter.areaName()};
    if (order.area.kind == AreaKind::Municipality) {
        MunicipalitySheet sheet = municipalitySheet(source, order, names, *summary, fonts);
        document.pages = std::move(sheet.pages);
        document.people = sheet.people;
    } else {
        writeRegion(matter);
        document.pages = pen.takePages();
    }
    printFrames(document.pages, frameWords(matter), fonts);
    return document;
}

}   // namespace katve
