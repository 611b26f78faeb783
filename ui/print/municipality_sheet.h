#pragma once

#include "print/print_matter.h"
#include "report/municipality_facts.h"

namespace katve {

// How much is said of each thing, so that the sheet stays on two pages however much there is to say.
struct SheetDensity {
    std::size_t givers = 0;       // named for a service; the others are counted. None: not said at all
    std::size_t contacts = 0;     // whom to ask; likewise
    std::size_t neighbours = 0;   // named where a service is missing
    TextStyle small = TextStyle::Tiny;
    int columns = 2;
    bool listsUnknown = false;   // line by line; else one after another
    bool namesGiversOfPartly = false;
    bool comparesMissing = false;   // with the regions and neighbours, service by service
    bool groupsPartly = false;      // by the reason, which is then said once
};

// One sheet of two pages for those who decide in a municipality.
struct MunicipalitySheet {
    std::vector<PrintPage> pages{};
    qint64 people = 0;   // contact people who are named
};
[[nodiscard]] MunicipalitySheet municipalitySheet(const PrintSource &source, const PrintOrder &order,
                                                  const Names &names, const Summary &summary, const PrintFonts &fonts);

// The same without pages to keep to, so that everything is said in full; gives how many contact people are named.
[[nodiscard]] qint64 writeWholeSheet(const PrintMatter &matter);

// The sections of the sheet, in their order.
struct SheetMatter : PrintMatter {
    const MunicipalityFacts &facts;
    SheetDensity density{};
    std::vector<ContactPerson> people{};
};
void printStanding(const SheetMatter &matter);   // beside its regions and neighbours
void printMissing(const SheetMatter &matter);
void printPartly(const SheetMatter &matter);
void printUnknown(const SheetMatter &matter);
void printAvailable(const SheetMatter &matter);
void printContacts(const SheetMatter &matter);

// The stages at which a service has a status.
[[nodiscard]] StageSet stagesWith(const ServiceFacts &service, Status status);
[[nodiscard]] inline bool isPartly(const ServiceFacts &service)
{
    return !stagesWith(service, Status::Partial).isEmpty();
}

}   // namespace katve
