#include "print/municipality_sheet.h"
#include "print/print_bars.h"
#include "print/print_table.h"
#include "print/print_words.h"
#include "words/offering_words.h"
#include "words/vocabulary.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// From the nearest to the widest; a wider one with the same municipalities would say the same again.
[[nodiscard]] std::vector<const Compared *> distinctRegions(const SheetMatter &matter)
{
    const bool counties = hasCounties(matter.areasOn());
    std::vector<const Compared *> regions;
    std::size_t municipalities = 1;   // its own
    for (const Compared &region : matter.facts.regions) {
        const bool isKnownByName = !counties || region.area.kind != AreaKind::Province;
        if (isKnownByName && region.municipalities != municipalities) {
            municipalities = region.municipalities;
            regions.push_back(&region);
        }
    }
    return regions;
}

[[nodiscard]] bool hasService(const Sums &sums)
{
    return sums.count(Status::Local) + sums.count(Status::Province) + sums.count(Status::Erva)
        + sums.count(Status::Country)
        > 0;
}

[[nodiscard]] QString withStages(const SheetMatter &matter, const ServiceFacts &service, StageSet stages)
{
    const QString name = matter.names.service(service.service);
    return stages.size() == static_cast<int>(service.stages.size())
        ? name
        : PrintWords::tr("%1 (%2)", "service type (stages)").arg(name, stagesText(stages));
}

[[nodiscard]] QString cappedList(QStringList texts, std::size_t most)
{
    const auto left = texts.size() - static_cast<qsizetype>(most);
    if (left <= 0)
        return texts.join(u", "_s);
    texts.resize(static_cast<qsizetype>(most));
    texts.append(PrintWords::tr("%n more", nullptr, static_cast<int>(left)));
    return texts.join(u", "_s);
}

[[nodiscard]] QString neighboursWith(const SheetMatter &matter, std::size_t service)
{
    QStringList names;
    for (const Compared &neighbour : matter.facts.neighbours) {
        if (hasService(neighbour.services[service]))
            names.append(matter.names.municipality(neighbour.area.code));
    }
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return matter.names.comesBefore(a, b); });
    return names.isEmpty() ? u"–"_s : cappedList(names, matter.density.neighbours);
}

// The children of the stages where it is missing; none said where their number is not known.
[[nodiscard]] QString childrenWithout(const ServiceFacts &service)
{
    qint64 children = 0;
    for (const StageFacts &stage : service.stages) {
        if (stage.cell.status != Status::Missing)
            continue;
        if (!stage.residentsGiven)
            return u"?"_s;
        children += stage.residents;
    }
    return numberText(children);
}

void printServices(const SheetMatter &matter, Status status, const QString &heading)
{
    QStringList texts;
    for (const ServiceFacts &service : matter.facts.services) {
        const StageSet stages = stagesWith(service, status);
        if (!stages.isEmpty())
            texts.append(withStages(matter, service, stages));
    }
    if (texts.isEmpty())
        return;
    matter.pen.subheading(heading);
    if (matter.density.listsUnknown)
        matter.pen.list(texts, 2);
    else
        matter.pen.paragraph(texts.join(u" · "_s), matter.density.small);
}

[[nodiscard]] PrintTable missingTable(const SheetMatter &matter)
{
    std::vector<const Compared *> regions = distinctRegions(matter);
    regions.resize(std::min<std::size_t>(regions.size(), 2));   // the nearest
    PrintTable table{.columns = {{.head = PrintWords::tr("Service type"), .share = 3},
                                 {.head = PrintWords::tr("Children"), .isNumber = true}},
                     .style = matter.density.small};
    for (const Compared *region : regions)
        table.columns.push_back({.head = matter.names.area(region->area), .isNumber = true});
    table.columns.push_back({.head = PrintWords::tr("Neighbours known to have it"), .share = 2});
    for (std::size_t i = 0; i < matter.facts.services.size(); ++i) {
        const ServiceFacts &service = matter.facts.services[i];
        const StageSet stages = stagesWith(service, Status::Missing);
        if (stages.isEmpty())
            continue;
        PrintRow row{{{withStages(matter, service, stages), Status::Missing}, {childrenWithout(service)}}};
        for (const Compared *region : regions)
            row.cells.push_back({coverageText(region->services[i])});
        row.cells.push_back({neighboursWith(matter, i)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

}   // namespace

void printStanding(const SheetMatter &matter)
{
    std::vector<PrintBar> bars{{matter.names.municipality(matter.facts.municipality), matter.facts.total}};
    for (const Compared *region : distinctRegions(matter))
        bars.push_back({matter.names.area(region->area), region->total});
    matter.pen.bars(PrintWords::tr("Beside its regions"), bars, matter.areasOn());
    QStringList neighbours;
    for (const Compared &neighbour : matter.facts.neighbours)
        neighbours.append(PrintWords::tr("%1 %2", "municipality, its coverage")
                              .arg(matter.names.municipality(neighbour.area.code), coverageText(neighbour.total)));
    if (!neighbours.isEmpty())
        matter.pen.paragraph(PrintWords::tr("Coverage of the neighbours by land: %1.").arg(neighbours.join(u", "_s)),
                             TextStyle::Small);
}

void printMissing(const SheetMatter &matter)
{
    const PrintTable table = missingTable(matter);
    matter.pen.subheading(PrintWords::tr("Missing"));
    if (table.rows.empty())
        return matter.pen.paragraph(
            matter.facts.total.answered == 0
                ? PrintWords::tr("Nobody has answered for the municipality, so it is not known what is missing.")
                : PrintWords::tr("Nothing is known to be missing."));
    if (matter.density.comparesMissing)
        return matter.pen.table(table);
    QStringList names;
    for (const PrintRow &row : table.rows)
        names.append(row.cells.front().text);
    matter.pen.list(names, matter.density.columns, matter.density.small);
}

void printUnknown(const SheetMatter &matter)
{
    printServices(matter, Status::Unknown, PrintWords::tr("No information: ask about these"));
    printServices(matter, Status::NotNeeded, PrintWords::tr("Not needed"));
}

}   // namespace katve
