#include "print/municipality_sheet.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] bool isAvailable(const StageFacts &stage)
{
    return stage.cell.status <= Status::Country;
}

// What is known to give it at the stages where residents get it at least partly, each once, the nearest first.
[[nodiscard]] QStringList giverNames(const SheetMatter &matter, const ServiceFacts &service)
{
    QStringList names;
    for (const StageFacts &stage : service.stages) {
        for (const Giver &giver : stage.givers) {
            const QString name = matter.names.provider(giver.provider);
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

[[nodiscard]] QString giversText(const SheetMatter &matter, const ServiceFacts &service)
{
    QStringList names = giverNames(matter, service);
    if (names.isEmpty())
        return PrintWords::tr("provider not known");
    const auto left = names.size() - static_cast<qsizetype>(matter.density.givers);
    if (left > 0) {
        names.resize(static_cast<qsizetype>(matter.density.givers));
        names.append(PrintWords::tr("%n more", nullptr, static_cast<int>(left)));
    }
    return names.join(u", "_s);
}

// Each once, over the stages at which it is partly there.
[[nodiscard]] QStringList whyPartly(const SheetMatter &matter, const ServiceFacts &service)
{
    QStringList why;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty() && !why.contains(text))
            why.append(text);
    };
    for (const StageFacts &stage : service.stages) {
        if (stage.cell.status != Status::Partial)
            continue;
        if (stage.cell.conflict)
            add(PrintWords::tr("answered missing, but a provider is known"));
        if (!stage.answer)
            continue;
        for (const GapReason reason : stage.answer->reasons)
            add(reasonWord(reason));
        if (stage.answer->sufficiency && stage.answer->sufficiency != Sufficiency::Enough)
            add(sufficiencyWord(*stage.answer->sufficiency));
        if (stage.answer->timeliness && stage.answer->timeliness != Timeliness::InTime)
            add(timelinessWord(*stage.answer->timeliness));
        if (matter.isWorking())
            add(stage.answer->note.simplified());
    }
    return why;
}

[[nodiscard]] QString whyText(const SheetMatter &matter, const ServiceFacts &service)
{
    const QStringList why = whyPartly(matter, service);
    return why.isEmpty() ? PrintWords::tr("no reason given") : why.join(u", "_s);
}

using Services = std::vector<const ServiceFacts *>;

// What services have in common is said once above them, in the order of the first of each; what stands for nothing
// known comes last.
template <typename Text>
[[nodiscard]] std::vector<SheetEntry> grouped(const SheetMatter &matter, const Services &services, Text &&text,
                                              const QString &nothing)
{
    std::vector<std::pair<QString, Services>> groups;
    for (const ServiceFacts *service : services) {
        const QString common = text(*service);
        auto place = std::ranges::find(groups, common, [](const auto &group) { return group.first; });
        if (place == groups.end())
            place = groups.insert(place, {common, {}});
        place->second.push_back(service);
    }
    std::ranges::stable_partition(groups, [&](const auto &group) { return group.first != nothing; });
    std::vector<SheetEntry> entries;
    for (const auto &[common, members] : groups) {
        for (const ServiceFacts *service : members)
            entries.push_back({.common = common, .name = matter.names.service(service->service), .strip = service});
    }
    return entries;
}

[[nodiscard]] SheetEntries entriesOf(const SheetMatter &matter)
{
    return {.head = PrintWords::tr("Service type"), .columns = matter.density.columns, .style = matter.density.small};
}

[[nodiscard]] SheetEntries availableEntries(const SheetMatter &matter)
{
    Services services;
    for (const ServiceFacts &service : matter.facts.services) {
        if (!isPartly(service) && std::ranges::any_of(service.stages, isAvailable))
            services.push_back(&service);
    }
    const auto givers = [&](const ServiceFacts &service) {
        return matter.density.givers == 0 ? QString() : giversText(matter, service);
    };
    SheetEntries list = entriesOf(matter);
    list.entries = grouped(matter, services, givers, PrintWords::tr("provider not known"));
    return list;
}

[[nodiscard]] SheetEntries partlyEntries(const SheetMatter &matter)
{
    SheetEntries list = entriesOf(matter);
    Services services;
    for (const ServiceFacts &service : matter.facts.services) {
        if (isPartly(service))
            services.push_back(&service);
    }
    if (matter.density.groupsPartly) {
        const auto why = [&](const ServiceFacts &service) { return whyText(matter, service); };
        list.entries = grouped(matter, services, why, PrintWords::tr("no reason given"));
        return list;
    }
    list.detailHeads = {PrintWords::tr("Why only partly")};
    if (matter.density.namesGiversOfPartly)
        list.detailHeads.append(PrintWords::tr("Who gives it"));
    for (const ServiceFacts *service : services) {
        QStringList details{whyText(matter, *service)};
        if (matter.density.namesGiversOfPartly)
            details.append(giversText(matter, *service));
        list.entries.push_back({.name = matter.names.service(service->service), .strip = service, .details = details});
    }
    return list;
}

}   // namespace

// The key of the marks stands before whichever of the two comes first.
void printPartly(const SheetMatter &matter)
{
    const SheetEntries list = partlyEntries(matter);
    if (list.entries.empty())
        return;
    matter.pen.subheading(PrintWords::tr("Partly there, and why"));
    matter.pen.markKey(matter.areasOn());
    matter.pen.entries(list);
}

void printAvailable(const SheetMatter &matter)
{
    const SheetEntries list = availableEntries(matter);
    matter.pen.subheading(PrintWords::tr("What residents get, and from whom"));
    if (list.entries.empty())
        return matter.pen.paragraph(PrintWords::tr("No service is known that residents get in full."));
    if (std::ranges::none_of(matter.facts.services, isPartly))
        matter.pen.markKey(matter.areasOn());
    matter.pen.entries(list);
}

}   // namespace katve
