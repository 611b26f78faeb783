#include "print/municipality_sheet.h"
#include "print/print_bars.h"
#include "print/print_table.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int columns = 2;
constexpr double slotWidth = points(8);
constexpr double markSide = points(6.4);
constexpr double stripWidth = slotWidth * static_cast<double>(stageCount);
constexpr double tileGap = points(2.4);

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

void printStrip(PrintFlow &flow, QPointF corner, TextStyle style, const ServiceFacts &service)
{
    const double top = corner.y() + (flow.fonts().lineHeight(style) - markSide) / 2;
    for (const StageFacts &stage : service.stages) {
        const double left = corner.x() + static_cast<double>(stage.stage) * slotWidth + (slotWidth - markSide) / 2;
        flow.page().marks.push_back({QRectF(left, top, markSide, markSide), stage.cell.status});
    }
}

// Lines of text with a strip of marks at their right, or without one.
struct TileText {
    QString text{};
    TextStyle style = TextStyle::Small;
    QColor colour{};
    const ServiceFacts *strip = nullptr;
    double before = 0;
};

[[nodiscard]] PrintTile tileOf(const SheetMatter &matter, const std::vector<TileText> &texts)
{
    PrintFlow &flow = matter.flow;
    struct Part {
        TileText text;
        QStringList lines;
    };
    std::vector<Part> parts;
    const double width = tileWidth(flow, columns);
    double height = tileGap;
    for (const TileText &text : texts) {
        const double room = text.strip == nullptr ? width : width - stripWidth - points(6);
        parts.push_back({text, flow.fonts().wrapped(text.style, text.text, room)});
        height += text.before + static_cast<double>(parts.back().lines.size()) * flow.fonts().lineHeight(text.style);
    }
    return {height, [&flow, parts, width](QPointF corner) {
                double y = corner.y();
                for (const Part &part : parts) {
                    y += part.text.before;
                    if (part.text.strip != nullptr)
                        printStrip(flow, {corner.x() + width - stripWidth, y}, part.text.style, *part.text.strip);
                    y = printLines(flow, {corner.x(), y}, part.lines, part.text.style, part.text.colour);
                }
            }};
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

// The key of the marks and their order, waiting for the tiles after it.
void printMarkKey(const SheetMatter &matter)
{
    PrintFlow &flow = matter.flow;
    const PrintKey key{PrintKey::Sign::Mark, matter.areasOn()};
    QStringList stages;
    for (std::size_t stage = 0; stage < stageCount; ++stage)
        stages.append(stageWord(static_cast<Stage>(stage)));
    const QStringList order = flow.fonts().wrapped(
        TextStyle::Small, PrintWords::tr("The marks from left to right: %1.").arg(stages.join(u", "_s)), flow.width());
    const double orderHeight = static_cast<double>(order.size()) * flow.fonts().lineHeight(TextStyle::Small);
    constexpr double firstTiles = points(50);
    const double height = keyHeight(flow, key) + orderHeight + points(4);
    const double top = flow.claim(height + firstTiles);
    flow.giveBack(firstTiles);
    printKey(flow, top, key);
    printLines(flow, {flow.left(), top + keyHeight(flow, key)}, order, TextStyle::Small, print_colours::muted);
}

[[nodiscard]] QString contactText(const SheetMatter &matter, const Contact &contact)
{
    QStringList texts;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            texts.append(text);
    };
    if (matter.isWorking()) {
        add(contact.provider.phone);
        add(contact.provider.email);
    }
    add(contact.provider.website);
    if (texts.isEmpty())
        add(PrintWords::tr("no contact details"));
    texts.prepend(PrintWords::tr("%Ln service type(s)", nullptr, static_cast<int>(contact.services.size())));
    return texts.join(u" · "_s);
}

[[nodiscard]] PrintTile contactTile(const SheetMatter &matter, const Contact &contact)
{
    return tileOf(matter,
                  {{contact.provider.name, matter.density.small, print_colours::text},
                   {contactText(matter, contact), TextStyle::Tiny, print_colours::muted}});
}

[[nodiscard]] PrintTile partlyTile(const SheetMatter &matter, const ServiceFacts &service)
{
    const QStringList why = whyPartly(matter, service);
    std::vector<TileText> texts{
        {matter.names.service(service.service), matter.density.small, print_colours::text, &service},
        {why.isEmpty() ? PrintWords::tr("no reason given") : why.join(u", "_s), TextStyle::Tiny, print_colours::text}};
    if (matter.density.namesGiversOfPartly)
        texts.push_back({giversText(matter, service), TextStyle::Tiny, print_colours::muted});
    return tileOf(matter, texts);
}

[[nodiscard]] bool isPartly(const ServiceFacts &service)
{
    return !stagesWith(service, Status::Partial).isEmpty();
}

// One heading for all services that the same organisations give, in the order of their first service; those that nobody
// is known to give come last.
[[nodiscard]] std::vector<PrintTile> availableTiles(const SheetMatter &matter)
{
    std::vector<std::pair<QString, std::vector<const ServiceFacts *>>> byGivers;
    for (const ServiceFacts &service : matter.facts.services) {
        if (isPartly(service) || !std::ranges::any_of(service.stages, isAvailable))
            continue;
        const QString givers = giversText(matter, service);
        auto place = std::ranges::find(byGivers, givers, [](const auto &entry) { return entry.first; });
        if (place == byGivers.end())
            place = byGivers.insert(place, {givers, {}});
        place->second.push_back(&service);
    }
    const QString nobody = PrintWords::tr("provider not known");
    std::ranges::stable_partition(byGivers, [&](const auto &entry) { return entry.first != nobody; });
    std::vector<PrintTile> tiles;
    for (const auto &[givers, services] : byGivers) {
        for (const ServiceFacts *service : services) {
            std::vector<TileText> texts;
            if (service == services.front())
                texts.push_back({givers, TextStyle::TinyBold, print_colours::accent, nullptr, points(2)});
            texts.push_back(
                {matter.names.service(service->service), matter.density.small, print_colours::text, service});
            tiles.push_back(tileOf(matter, texts));
        }
    }
    return tiles;
}

}   // namespace

// The key of the marks stands before whichever of the two comes first.
void printPartly(const SheetMatter &matter)
{
    std::vector<PrintTile> tiles;
    for (const ServiceFacts &service : matter.facts.services) {
        if (isPartly(service))
            tiles.push_back(partlyTile(matter, service));
    }
    if (tiles.empty())
        return;
    matter.flow.heading(PrintWords::tr("Partly there, and why"), TextStyle::Subheading);
    printMarkKey(matter);
    printTiles(matter.flow, tiles, columns);
}

void printAvailable(const SheetMatter &matter)
{
    const std::vector<PrintTile> tiles = availableTiles(matter);
    matter.flow.heading(PrintWords::tr("What residents get, and from whom"), TextStyle::Subheading);
    if (tiles.empty())
        return matter.flow.paragraph(PrintWords::tr("No service is known that residents get in full."));
    if (std::ranges::none_of(matter.facts.services, isPartly))
        printMarkKey(matter);
    printTiles(matter.flow, tiles, columns);
}

void printContacts(const SheetMatter &matter)
{
    const std::vector<Contact> &contacts = matter.facts.contacts;
    if (contacts.empty())
        return;
    std::vector<PrintTile> tiles;
    for (std::size_t i = 0; i < std::min(contacts.size(), matter.density.contacts); ++i)
        tiles.push_back(contactTile(matter, contacts[i]));
    matter.flow.heading(PrintWords::tr("Whom to ask"), TextStyle::Subheading);
    printTiles(matter.flow, tiles, columns);
    const auto left = static_cast<int>(contacts.size()) - static_cast<int>(tiles.size());
    if (left > 0)
        matter.flow.paragraph(PrintWords::tr("and %n more provider(s), in the program", nullptr, left), TextStyle::Tiny,
                              print_colours::muted);
}

}   // namespace katve
