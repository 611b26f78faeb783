#include "print/municipality_sheet.h"
#include "analysis/matrix_index.h"
#include "print/print_bars.h"
#include "print/print_words.h"
#include "words/vocabulary.h"
#include "workspace/contacts.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t sheetPages = 2;
// From the most generous on; the first that keeps to two pages is taken.
constexpr std::array<SheetDensity, 9> densities{
    {{.givers = 99,
      .contacts = 99,
      .neighbours = 6,
      .small = TextStyle::Small,
      .listsUnknown = true,
      .namesGiversOfPartly = true,
      .comparesMissing = true},
     {.givers = 99, .contacts = 30, .neighbours = 5, .namesGiversOfPartly = true, .comparesMissing = true},
     {.givers = 4, .contacts = 20, .neighbours = 4, .namesGiversOfPartly = true, .comparesMissing = true},
     {.givers = 3, .contacts = 12, .neighbours = 3, .comparesMissing = true},
     {.givers = 2, .contacts = 8, .neighbours = 2, .comparesMissing = true},
     {.givers = 1, .contacts = 6, .neighbours = 1, .comparesMissing = true},
     {.givers = 1, .contacts = 4, .groupsPartly = true},
     {.givers = 1, .contacts = 2, .columns = 3, .groupsPartly = true},
     {.givers = 0, .contacts = 2, .columns = 3, .groupsPartly = true}}};

// By group and name, as in the grid.
[[nodiscard]] Columns columnsInOrder(const GapMatrix &matrix, const Names &names)
{
    const MatrixInput &input = matrix.input();
    struct Place {
        int order;
        QString group;
        QString name;
        std::size_t service;
    };
    std::vector<Place> places;
    for (std::size_t i = 0; i < input.services.size(); ++i) {
        const QString group = exactText(input.groups[static_cast<std::size_t>(input.services[i].group)]);
        places.push_back({names.orderOfGroup(group), group, names.service(exactText(input.services[i].key)), i});
    }
    std::ranges::sort(places, [&](const Place &a, const Place &b) {
        return std::tie(a.order, a.group) == std::tie(b.order, b.group)
            ? names.comesBefore(a.name, b.name)
            : std::tie(a.order, a.group) < std::tie(b.order, b.group);
    });
    Columns columns;
    for (const Place &place : places) {
        const Columns own = columnsOfService(matrix.shape(), place.service);
        columns.insert(columns.end(), own.begin(), own.end());
    }
    return columns;
}

void printHead(const SheetMatter &matter)
{
    const Sums &total = matter.facts.total;
    printTitle(matter, PrintWords::tr("Support services for children and young people: the municipality's sheet"));
    const QString missing = total.answered == 0 ? u"–"_s : printNumber(total.count(Status::Missing));
    printFigures(matter.flow,
                 {{coverageText(total), PrintWords::tr("coverage: of the need for services is met")},
                  {percentText(total.completeness()),
                   PrintWords::tr("completeness: %1 cells have an answer").arg(ofAll(total.answered, total.cells()))},
                  {missing,
                   PrintWords::tr("cells are known to be missing; %1 without information")
                       .arg(printNumber(total.count(Status::Unknown)))}});
}

[[nodiscard]] std::vector<PrintPage> sheetOf(const SheetMatter &matter, bool startsSecondPage)
{
    printHead(matter);
    printStanding(matter);
    printMissing(matter);
    printPartly(matter);
    printUnknown(matter);
    if (startsSecondPage)
        matter.flow.turnPage();
    printAvailable(matter);
    printContacts(matter);
    return matter.flow.takePages();
}

}   // namespace

StageSet stagesWith(const ServiceFacts &service, Status status)
{
    StageSet stages;
    for (const StageFacts &stage : service.stages) {
        if (stage.cell.status == status)
            stages.insert(stage.stage);
    }
    return stages;
}

MunicipalitySheet municipalitySheet(const PrintSource &source, const PrintOrder &order, const Names &names,
                                    const Summary &summary, const PrintFonts &fonts)
{
    const FactSource facts{source.session, source.round, source.matrix};
    const std::optional<MunicipalityFacts> found =
        municipalityFacts(facts, order.area.code, columnsInOrder(source.matrix, names), source.borders);
    MunicipalitySheet sheet;
    if (!found)
        return sheet;
    std::vector<ContactPerson> people;
    if (order.withPeople && order.edition == Edition::Working)
        people = contactsFor(source.session, names, *found);
    sheet.people = static_cast<qint64>(people.size());
    const auto laidOut = [&](const SheetDensity &density, bool startsSecondPage) {
        PrintFlow flow(fonts);
        return sheetOf({{source, order, names, summary, flow}, *found, density, people}, startsSecondPage);
    };
    for (const SheetDensity &density : densities) {
        sheet.pages = laidOut(density, false);
        if (sheet.pages.size() < sheetPages)
            sheet.pages = laidOut(density, true);
        else if (sheet.pages.size() > sheetPages)
            continue;
        return sheet;
    }
    return sheet;
}

}   // namespace katve
