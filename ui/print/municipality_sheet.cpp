#include "print/municipality_sheet.h"
#include "analysis/matrix_index.h"
#include "print/page_pen.h"
#include "print/print_words.h"
#include "words/vocabulary.h"
#include "workspace/contacts.h"

#include <algorithm>
#include <functional>
#include <numeric>

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
    const QString missing = total.answered == 0 ? u"–"_s : numberText(total.count(Status::Missing));
    matter.pen.figures(
        {{coverageText(total), PrintWords::tr("coverage: of the need for services is met")},
         {percentText(total.completeness()),
          PrintWords::tr("completeness: %1 cells have an answer").arg(ofAll(total.answered, total.cells()))},
         {missing,
          PrintWords::tr("cells are known to be missing; %1 without information")
              .arg(numberText(total.count(Status::Unknown)))}});
}

void writeSheet(const SheetMatter &matter, bool startsSecondPage)
{
    printHead(matter);
    printStanding(matter);
    printMissing(matter);
    printPartly(matter);
    printUnknown(matter);
    if (startsSecondPage)
        matter.pen.turnPage();
    printAvailable(matter);
    printContacts(matter);
}

// Whom to ask comes last, and as many are named as there is room for.
[[nodiscard]] std::vector<PrintPage> pagesWithMostContacts(
    SheetDensity density, const std::function<std::vector<PrintPage>(const SheetDensity &)> &laidOut)
{
    std::vector<PrintPage> best = laidOut(density);
    std::size_t tooMany = densities.front().contacts;
    while (density.contacts + 1 < tooMany) {
        SheetDensity tried = density;
        tried.contacts = std::midpoint(density.contacts, tooMany);
        std::vector<PrintPage> pages = laidOut(tried);
        if (pages.size() > sheetPages) {
            tooMany = tried.contacts;
            continue;
        }
        density.contacts = tried.contacts;
        best = std::move(pages);
    }
    return best;
}

// What a sheet is written from.
struct SheetSubject {
    std::optional<MunicipalityFacts> facts{};
    std::vector<ContactPerson> people{};
};
[[nodiscard]] SheetSubject subjectOf(const PrintSource &source, const PrintOrder &order, const Names &names)
{
    const FactSource facts{source.session, source.round, source.matrix};
    SheetSubject subject{
        .facts = municipalityFacts(facts, order.area.code, columnsInOrder(source.matrix, names), source.borders)};
    if (subject.facts && order.withPeople && order.edition == Edition::Working)
        subject.people = contactsFor(source.session, names, *subject.facts);
    return subject;
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
    const SheetSubject subject = subjectOf(source, order, names);
    MunicipalitySheet sheet{.people = static_cast<qint64>(subject.people.size())};
    if (!subject.facts)
        return sheet;
    const auto laidOut = [&](const SheetDensity &density, bool startsSecondPage) {
        PagePen pen(fonts);
        writeSheet({{source, order, names, summary, pen}, *subject.facts, density, subject.people}, startsSecondPage);
        return pen.takePages();
    };
    for (const SheetDensity &density : densities) {
        sheet.pages = laidOut(density, false);
        if (sheet.pages.size() > sheetPages)
            continue;
        const bool startsSecondPage = sheet.pages.size() < sheetPages;
        sheet.pages =
            pagesWithMostContacts(density, [&](const SheetDensity &tried) { return laidOut(tried, startsSecondPage); });
        return sheet;
    }
    return sheet;
}

qint64 writeWholeSheet(const PrintMatter &matter)
{
    const SheetSubject subject = subjectOf(matter.source, matter.order, matter.names);
    SheetDensity everything = densities.front();
    everything.givers = everything.contacts = everything.neighbours = 1'000'000;
    if (subject.facts)
        writeSheet({{matter.source, matter.order, matter.names, matter.summary, matter.pen},
                    *subject.facts,
                    everything,
                    subject.people},
                   false);
    return static_cast<qint64>(subject.people.size());
}

}   // namespace katve
