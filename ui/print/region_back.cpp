#include "print/print_matter.h"
#include "print/print_table.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QString asHeading(QString word)
{
    return word.isEmpty() ? word : word.replace(0, 1, word.left(1).toUpper());
}

[[nodiscard]] QStringList providerTexts(const PrintMatter &matter, const QStringList &ids)
{
    QStringList texts;
    for (const QString &id : ids) {
        const std::optional<Provider> provider = matter.source.session.find(Provider{.id = id});
        if (!provider)
            continue;
        texts.append(provider->municipality.isEmpty()
                         ? provider->name
                         : PrintWords::tr("%1 (%2)", "provider (home municipality)")
                               .arg(provider->name, matter.names.municipality(provider->municipality)));
    }
    std::ranges::sort(texts, [&](const QString &a, const QString &b) { return matter.names.comesBefore(a, b); });
    return texts;
}

void printTerms(const PrintMatter &matter)
{
    PrintTable table{
        .columns = {{.head = PrintWords::tr("Term"), .share = 1}, {.head = PrintWords::tr("Meaning"), .share = 3}}};
    const auto add = [&](const QString &term, const QString &meaning) { table.rows.push_back({{{term}, {meaning}}}); };
    add(PrintWords::tr("Cell"), PrintWords::tr("One service type in one municipality at one stage of education."));
    add(PrintWords::tr("Coverage"),
        PrintWords::tr(
            "The share of the need that is met, weighted by the residents of the age group. What is partly there "
            "counts as half. A range while something is unknown: from all of it missing to all of it available. "
            "“–”: there is nothing to divide by."));
    add(PrintWords::tr("Completeness"),
        PrintWords::tr("The share of the cells that somebody has answered, “don't know” included."));
    add(PrintWords::tr("Children"),
        PrintWords::tr(
            "Residents of the age group of the stage. One child is counted once for each service and stage the "
            "number is about."));
    add(PrintWords::tr("Overlap"), PrintWords::tr("Two or more organisations give the service in the cell."));
    add(PrintWords::tr("Disagreement"),
        PrintWords::tr("The answer says that the service is missing, and a provider is known to give it."));
    matter.pen.table(table);
}

}   // namespace

void printProviders(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    pen.heading(PrintWords::tr("Providers by sector"));
    if (matter.summary.providers.empty())
        return pen.paragraph(PrintWords::tr("No provider is known to serve the area."));
    pen.lead(PrintWords::tr("Those who serve the area or a part of it, with their home municipality."));
    for (const SectorProviders &sector : matter.summary.providers) {
        const QStringList texts = providerTexts(matter, sector.providers);
        const QString name = sector.sector ? asHeading(sectorWord(*sector.sector)) : PrintWords::tr("Sector not given");
        pen.subheading(PrintWords::tr("%1: %L2", "sector: how many").arg(name).arg(texts.size()));
        pen.list(texts, 2);
    }
}

void printDefinitions(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    pen.heading(PrintWords::tr("Definitions"));
    PrintTable table{
        .columns = {{.head = PrintWords::tr("Status"), .share = 1}, {.head = PrintWords::tr("Meaning"), .share = 3}}};
    for (std::size_t i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        table.rows.push_back(
            {{{statusWord(status, matter.areasOn()), status}, {printMeaning(status, matter.areasOn())}}});
    }
    pen.table(table);
    printTerms(matter);
}

namespace {

// The shipped sources in the reader's words; another is shown as it was given.
[[nodiscard]] QString sourceWord(const QString &part)
{
    if (part == "Statistics Finland, Paavo 2020, 31.12.2018, CC BY 4.0"_L1)
        return PrintWords::tr("Statistics Finland, Paavo 2020, 31.12.2018, CC BY 4.0");
    if (part == "estimate from ages 0-2 and 3-6"_L1)
        return PrintWords::tr("early childhood education estimated from ages 0–2 and 3–6");
    if (part == "estimate: one quarter of ages 3-6"_L1)
        return PrintWords::tr("pre-primary education estimated as a quarter of ages 3–6");
    return part;
}

// Each part once: several sources begin alike.
[[nodiscard]] QString sourcesText(const QStringList &sources)
{
    QStringList parts;
    for (const QString &source : sources) {
        for (const QString &part : source.split(u"; "_s)) {
            const QString word = sourceWord(part);
            if (!parts.contains(word))
                parts.append(word);
        }
    }
    return parts.join(u"; "_s);
}

}   // namespace

void printSources(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    pen.heading(PrintWords::tr("Sources"));
    pen.paragraph(
        PrintWords::tr("Answers and services: mapping round “%1”, as things were on %2. Municipalities and areas "
                       "as they were on %3.")
            .arg(nameIn(matter.order.language, matter.summary.round), matter.date(matter.summary.round.asOf),
                 matter.date(matter.areasOn())));
    if (!matter.summary.populationSources.isEmpty())
        pen.paragraph(PrintWords::tr("Numbers of children: %1.").arg(sourcesText(matter.summary.populationSources)));
    if (!matter.summary.suggestedServices.isEmpty()) {
        QStringList services;
        for (const QString &key : matter.summary.suggestedServices)
            services.append(matter.names.service(key));
        std::ranges::sort(services, [&](const QString &a, const QString &b) { return matter.names.comesBefore(a, b); });
        pen.paragraph(PrintWords::tr("The catalogue's entries on these service types are suggestions: %1.")
                          .arg(services.join(u", "_s)));
    }
    const QString notice = matter.sampleNotice();
    if (!notice.isEmpty())
        pen.warning(notice);
}

}   // namespace katve
