#include "charts/gap_sheet.h"
#include "words/vocabulary.h"

#include <algorithm>
#include <array>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array statusLooks{BarLook::Own,    BarLook::Province, BarLook::Erva,      BarLook::Country,
                                 BarLook::Partly, BarLook::Missing,  BarLook::NotNeeded, BarLook::Unknown};
constexpr std::array qualityLooks{BarLook::Own,     BarLook::Partly,    BarLook::Poor,   BarLook::NotTold,
                                  BarLook::Missing, BarLook::NotNeeded, BarLook::Unknown};

// Half children come from those who partly get the service; a half is rounded up, never down to nobody.
[[nodiscard]] qint64 childrenWithout(const GapFact &fact)
{
    return (lackingTwice(fact.sums) + 1) / 2;
}

[[nodiscard]] QString capitalised(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

// At least so many, where some municipality's are not known.
[[nodiscard]] QString childrenText(const GapFact &fact, qint64 count)
{
    return shownText(TwinValue::ofNumber(count, fact.split.withoutPopulation > 0));
}

// At least so many, while something is unknown.
[[nodiscard]] QString childrenWithoutText(const GapFact &fact)
{
    if (!fact.knowsLack())
        return u"?"_s;
    return shownText(TwinValue::ofNumber(childrenWithout(fact), fact.lackIsLeast()));
}

}   // namespace

QString GapSheet::partWord(std::size_t part) const
{
    if (!isQuality())
        return statusWord(static_cast<Status>(part), m_workspace.round().areasOn());
    const bool isTime = m_facts.choice().show == GapShow::Timeliness;
    switch (static_cast<QualityPart>(part)) {
    case QualityPart::Good:
    case QualityPart::Middling:
    case QualityPart::Poor:
        return isTime ? timelinessWord(static_cast<Timeliness>(part)) : sufficiencyWord(static_cast<Sufficiency>(part));
    case QualityPart::NotTold: return tr("available, not told");
    case QualityPart::Missing: return statusWord(Status::Missing);
    case QualityPart::NotNeeded: return statusWord(Status::NotNeeded);
    case QualityPart::Unknown: break;
    }
    return statusWord(Status::Unknown);
}

BarLook GapSheet::partLook(std::size_t part) const
{
    return isQuality() ? qualityLooks[part] : statusLooks[part];
}

qint64 GapSheet::count(const GapFact &fact, std::size_t part) const
{
    return countsChildren() ? fact.split.residents[part] : fact.split.cells[part];
}

// What is missing and what is unknown are always named, also when there is none of it.
std::vector<std::size_t> GapSheet::shownParts() const
{
    std::vector<std::size_t> shown;
    for (std::size_t part = 0; part < m_facts.whole().split.cells.size(); ++part) {
        const BarLook look = partLook(part);
        if (m_facts.whole().split.cells[part] > 0 || look == BarLook::Missing || look == BarLook::Unknown)
            shown.push_back(part);
    }
    return shown;
}

std::vector<BarPart> GapSheet::parts() const
{
    if (isRange())
        return {{tr("covered for certain"), BarLook::Province, 0}, {tr("not known"), BarLook::Unknown, 0}};
    std::vector<BarPart> parts;
    for (const std::size_t part : shownParts())
        parts.push_back({partWord(part), partLook(part), count(m_facts.whole(), part)});
    return parts;
}

Bar GapSheet::bar(const GapFact &fact) const
{
    Bar bar{.id = fact.id, .name = fact.name};
    if (isRange()) {
        const auto low = fact.sums.lowerCoverage();
        const auto high = fact.sums.upperCoverage();
        bar.isUnknown = !low && !fact.hasPopulation();
        if (low) {
            bar.low = 100 * low->value();
            bar.high = 100 * high->value();
        }
        bar.ends = {coverageText(fact.sums), fact.hasPopulation() ? childrenText(fact, fact.sums.needed) : u"?"_s};
        return bar;
    }
    for (const std::size_t part : shownParts())
        bar.parts.push_back(count(fact, part));
    bar.isUnknown = countsChildren() && !fact.hasPopulation();
    bar.ends = {bar.isUnknown          ? u"?"_s
                    : countsChildren() ? childrenText(fact, fact.split.allResidents())
                                       : numberText(fact.split.allCells())};
    if (!isQuality())
        bar.ends.append(childrenWithoutText(fact));
    return bar;
}

TwinValue GapSheet::statutoryValue(std::optional<bool> statutory)
{
    return !statutory ? TwinValue::unknown() : TwinValue::ofText(*statutory ? tr("yes") : tr("no"));
}

QString GapSheet::byWords() const
{
    switch (m_facts.choice().by) {
    case GapBy::Service: return tr("by service type");
    case GapBy::Group: return tr("by group of service types");
    case GapBy::Theme: return tr("by theme");
    case GapBy::Stage: return tr("by stage of education");
    case GapBy::Area: break;
    }
    switch (m_facts.choice().areas) {
    case AreaKind::Province: return tr("by province");
    case AreaKind::WellbeingCounty: return tr("by wellbeing services county");
    case AreaKind::NetworkRegion: return tr("by network region");
    case AreaKind::Erva: return tr("by responsibility area");
    case AreaKind::Yta: return tr("by collaborative area");
    case AreaKind::Municipality: return tr("by municipality");
    case AreaKind::Country: break;
    }
    return tr("in the whole country");
}

QString GapSheet::byHeading() const
{
    switch (m_facts.choice().by) {
    case GapBy::Service: return tr("Service type");
    case GapBy::Group: return tr("Group");
    case GapBy::Theme: return tr("Theme");
    case GapBy::Stage: return tr("Stage of education");
    case GapBy::Area: break;
    }
    return tr("Area");
}

QString GapSheet::title() const
{
    switch (m_facts.choice().show) {
    case GapShow::Status: return tr("What there is and what is missing, %1", "by what").arg(byWords());
    case GapShow::Sufficiency: return tr("Whether there is enough, %1", "by what").arg(byWords());
    case GapShow::Timeliness: return tr("Whether it comes in time, %1", "by what").arg(byWords());
    case GapShow::Coverage: break;
    }
    return tr("Coverage of the need, %1", "by what").arg(byWords());
}

QString GapSheet::subtitle() const
{
    const Scope &scope = m_workspace.scope();
    const Names &names = m_workspace.names();
    QStringList words{
        isWholeCountry(scope.area) ? tr("The whole round") : names.area(scope.area),
        tr("%1, as things were on %2")
            .arg(nameIn(names.language(), m_workspace.round()), dateText(names.language(), m_workspace.round().asOf))};
    if (scope.stage)
        words.append(stageWord(*scope.stage));
    if (!scope.theme.isEmpty())
        words.append(names.theme(scope.theme));
    if (scope.sector)
        words.append(sectorWord(*scope.sector));
    if (!scope.search.isEmpty())
        words.append(tr("service types with “%1”").arg(scope.search));
    if (m_facts.choice().onlyStatutory)
        words.append(tr("statutory service types"));
    words.append(tr("%Ln municipality(ies)", nullptr, static_cast<int>(m_facts.whole().municipalities.size())));
    words.append(tr("%Ln cell(s)", nullptr, static_cast<int>(m_facts.whole().sums.cells())));
    return words.join(u" · "_s);
}

QString GapSheet::measureWord() const
{
    if (isRange())
        return tr("of the need, by children");
    if (m_facts.choice().shares)
        return countsChildren() ? tr("share of the children") : tr("share of the cells");
    return countsChildren() ? tr("children") : tr("cells");
}

QStringList GapSheet::notes() const
{
    QStringList notes;
    if (isRange())
        notes.append(
            tr("The lower end of a coverage takes what is unknown as missing, the upper end as available. What "
               "children partly get counts as half."));
    else if (!isQuality())
        notes.append(tr("Children without it: where the service is known to be missing, and half of those where it is "
                        "partly there. What is unknown is not in it, so there may be more (≥)."));
    if (isQuality())
        notes.append(
            tr("As told with the answers. Where a service is available and nobody has told more, it says so."));
    const bool isOfServices = m_facts.choice().by == GapBy::Service;
    if (isOfServices ? countsChildren() && !isRange() : countsChildren() || !isQuality())
        notes.append(tr("A child is counted once for each service type."));
    if (m_facts.choice().by == GapBy::Theme)
        notes.append(tr("A service type can belong to several themes, and is then in each of them."));
    const auto unsized = static_cast<int>(m_facts.whole().split.withoutPopulation);
    if (countsChildren() && unsized > 0)
        notes.append(tr("%Ln cell(s) have no number of children and are not in the bars.", nullptr, unsized));
    if (m_facts.mixesReplaced())
        notes.append(tr("The round has service types that took each other's place in a reform, and these sums hold "
                        "both. By service type and by group they are apart."));
    return notes;
}

QString GapSheet::fileName() const
{
    static constexpr std::array shows{"gaps", "sufficiency", "timeliness", "coverage"};
    static constexpr std::array bys{"service", "group", "theme", "stage", "area"};
    const GapChoice &choice = m_facts.choice();
    QString name = QLatin1String(shows[static_cast<std::size_t>(choice.show)]) + u"_by_"_s
        + (choice.by == GapBy::Area ? exactText(codeText(choice.areas))
                                    : QLatin1String(bys[static_cast<std::size_t>(choice.by)]));
    if (choice.beside)
        name += u"_and_"_s + exactText(codeText(*choice.beside));
    return name;
}

BarSheet GapSheet::chart() const
{
    BarSheet sheet{.title = title(),
                   .subtitle = subtitle(),
                   .notice = m_workspace.isSample()
                       ? tr("Invented sample: the answers and the municipal services are not real.")
                       : QString(),
                   .parts = parts(),
                   .isRange = isRange(),
                   .shares = m_facts.choice().shares,
                   .axis = measureWord(),
                   .notes = notes(),
                   .fileName = fileName()};
    if (isRange())
        sheet.endHeadings = {tr("Coverage"), tr("Children")};
    else
        sheet.endHeadings = {countsChildren() ? tr("Children") : tr("Cells")};
    if (!isRange() && !isQuality())
        sheet.endHeadings.append(tr("Children without it"));
    for (const GapSection &section : m_facts.sections()) {
        if (!section.heading.isEmpty())
            sheet.bars.push_back({.name = section.heading, .isHeading = true});
        for (const GapFact &fact : section.facts)
            sheet.bars.push_back(bar(fact));
    }
    return sheet;
}

std::vector<TwinValue> GapSheet::values(const GapFact &fact) const
{
    std::vector<TwinValue> values;
    const bool isSized = !countsChildren() || fact.hasPopulation();
    for (const std::size_t part : worstFirst())
        values.push_back(
            !isSized ? TwinValue::unknown()
                     : TwinValue::ofNumber(count(fact, part), countsChildren() && fact.split.withoutPopulation > 0));
    const bool isKnown = !fact.knowsNothing();
    std::vector<TwinValue> coverage;
    for (const auto &end : {fact.sums.lowerCoverage(), fact.sums.upperCoverage()})
        coverage.push_back(isKnown ? TwinValue::ofShare(end) : TwinValue::unknown());
    values.insert(isRange() ? values.begin() : values.end(), coverage.begin(), coverage.end());
    values.push_back(fact.knowsLack() ? TwinValue::ofNumber(childrenWithout(fact), fact.lackIsLeast())
                                      : TwinValue::unknown());
    values.push_back(TwinValue::ofShare(fact.sums.completeness()));
    return values;
}

// The table does not show as much at a time as the chart, so what is looked for comes first.
std::vector<std::size_t> GapSheet::worstFirst() const
{
    std::vector<std::size_t> parts = shownParts();
    const auto rank = [this](std::size_t part) {
        static constexpr std::array order{BarLook::Missing, BarLook::Poor, BarLook::Partly, BarLook::Unknown};
        return std::ranges::find(order, partLook(part)) - order.begin();
    };
    std::ranges::stable_sort(parts, {}, rank);
    return parts;
}

QStringList GapSheet::valueHeadings() const
{
    QStringList headings;
    for (const std::size_t part : worstFirst())
        headings.append(capitalised(partWord(part)));
    const QStringList coverage{tr("Coverage at least"), tr("Coverage at most")};
    headings = isRange() ? coverage + headings : headings + coverage;
    return headings + QStringList{tr("Children without it"), tr("Answered")};
}

TwinTable GapSheet::table() const
{
    const bool isBeside = m_facts.choice().beside.has_value() && m_facts.choice().by != GapBy::Area;
    const bool isApart = m_facts.choice().by == GapBy::Service && !m_facts.choice().onlyStatutory && !isBeside;
    TwinTable table{.headings = {byHeading()}};
    if (isBeside)
        table.headings.append(tr("Area"));
    table.headings += valueHeadings();
    if (isApart)
        table.headings.append(tr("Statutory"));
    for (const GapSection &section : m_facts.sections()) {
        for (const GapFact &fact : section.facts) {
            TwinRow row{.id = fact.id, .values = {TwinValue::ofText(isBeside ? section.heading : fact.name)}};
            if (isBeside)
                row.values.push_back(TwinValue::ofText(fact.name));
            std::ranges::move(values(fact), std::back_inserter(row.values));
            if (isApart)
                row.values.push_back(statutoryValue(m_facts.isStatutory(fact)));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

}   // namespace katve
