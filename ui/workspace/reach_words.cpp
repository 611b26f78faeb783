#include "workspace/reach_words.h"
#include "analysis/counts_in_view.h"
#include "analysis/dependence.h"
#include "analysis/matrix_index.h"
#include "analysis/offering_reach.h"
#include "store/matrix_lookups.h"
#include "store/work_lists.h"
#include "words/vocabulary.h"
#include "workspace/provider_book.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReachText {
    Q_DECLARE_TR_FUNCTIONS(ReachText)
};

using Municipalities = std::vector<std::uint32_t>;

[[nodiscard]] Municipalities inScope(const Workspace &workspace)
{
    Municipalities scope;
    for (const std::size_t municipality : workspace.municipalities())
        scope.push_back(static_cast<std::uint32_t>(municipality));
    std::ranges::sort(scope);
    return scope;
}

[[nodiscard]] Municipalities common(const Municipalities &a, const Municipalities &b)
{
    Municipalities both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

[[nodiscard]] QString namesText(const Workspace &workspace, const Municipalities &municipalities)
{
    constexpr qsizetype most = 25;
    QStringList names;
    for (const std::uint32_t municipality : municipalities)
        names.append(workspace.municipalityName(municipality));
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return workspace.names().comesBefore(a, b); });
    const auto left = static_cast<int>(names.size() - most);
    if (left <= 0)
        return names.join(u", "_s);
    return ReachText::tr("%1 and %n more", nullptr, left).arg(names.mid(0, most).join(u", "_s));
}

[[nodiscard]] std::string isoText(QDate date)
{
    std::string text;
    appendDate(text, date);
    return date.isNull() ? std::string() : text;
}

// Why an offering is not counted in the round; empty when it is.
[[nodiscard]] QString whyNotCounted(const Workspace &workspace, const Offering &offering)
{
    const Round &round = workspace.round();
    if (!serviceIndex(workspace.matrix().input(), offering.service.toStdString()))
        return ReachText::tr("It does not count in this round, because the service type is not among the round's.");
    if (!countsInView(offering.status, isoText(offering.startsOn), isoText(offering.endsOn), isoText(round.asOf),
                      View::Now))
        return ReachText::tr("It does not count on the day of the round, %1 (%2).")
            .arg(dateText(workspace.names().language(), round.asOf), offeringStatusWord(offering.status));
    return {};
}

[[nodiscard]] QString reachText(const Workspace &workspace, const Municipalities &reached)
{
    const auto all = static_cast<int>(workspace.municipalities().size());
    if (reached.empty())
        return ReachText::tr("Reaches no municipality of the area above.");
    return ReachText::tr("Reaches %1 of %n municipality(ies) of the area above: %2.", nullptr, all)
        .arg(reached.size())
        .arg(namesText(workspace, reached));
}

[[nodiscard]] QString othersText(Workspace &workspace, const std::vector<Overlap> &others)
{
    if (others.empty())
        return ReachText::tr("Nobody else is known to give the same there.");
    constexpr std::size_t most = 8;
    const QHash<std::uint32_t, QString> ids = providersByNumber(workspace.session().database());
    std::vector<Overlap> ranked = others;
    std::ranges::stable_sort(ranked, std::ranges::greater{}, &Overlap::cells);
    QStringList parts;
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i)
        parts.append(ReachText::tr("%1 (%n cell(s))", nullptr, static_cast<int>(ranked[i].cells))
                         .arg(workspace.names().provider(ids.value(ranked[i].organisation))));
    if (ranked.size() > most)
        parts.append(ReachText::tr("and %n more", nullptr, static_cast<int>(ranked.size() - most)));
    return ReachText::tr("The same is also given there by: %1.").arg(parts.join(u", "_s));
}

[[nodiscard]] QString aloneText(const Workspace &workspace, const Municipalities &depending)
{
    if (depending.empty())
        return ReachText::tr("No municipality depends on this organisation alone for it.");
    return ReachText::tr("%n municipality(ies) depend on this organisation alone for it: %1.", nullptr,
                         static_cast<int>(depending.size()))
        .arg(namesText(workspace, depending));
}

}   // namespace

ReachWords reachWords(Workspace &workspace, const ProviderBook &book, const Offering &offering)
{
    if (!workspace.hasRound())
        return {.reaches = ReachText::tr("Begin a mapping round to see where this reaches.")};
    const Municipalities reached = common(municipalitiesIn(workspace.matrix(), offering.catchment), inScope(workspace));
    ReachWords words{.reaches = reachText(workspace, reached)};
    const QString whyNot = whyNotCounted(workspace, offering);
    const auto organisation =
        organisationNumber(workspace.session().database(), book.organisationOf(offering.provider));
    if (!whyNot.isEmpty() || !organisation) {
        words.others = whyNot;
        return words;
    }
    if (reached.empty())
        return words;
    const auto service = serviceIndex(workspace.matrix().input(), offering.service.toStdString());
    const CellBlock block{.service = *service, .stages = offering.stages, .municipalities = reached};
    words.others = othersText(workspace, othersIn(workspace.matrix(), block, *organisation));
    words.alone = aloneText(workspace, dependingIn(workspace.matrix(), block, *organisation));
    return words;
}

QString dependenceText(Workspace &workspace, const ProviderBook &book, const QString &provider)
{
    if (!workspace.hasRound())
        return {};
    const auto organisation = organisationNumber(workspace.session().database(), book.organisationOf(provider));
    for (const Dependence &dependence : dependenceIn(workspace.matrix(), inScope(workspace))) {
        if (dependence.organisation != organisation)
            continue;
        return ReachText::tr("%n cell(s) of the area above, and %1 children, depend on this organisation alone.",
                             nullptr, static_cast<int>(dependence.cells))
            .arg(dependence.children == 0 ? u"?"_s : QLocale().toString(dependence.children));
    }
    return ReachText::tr("No cell of the area above is known to depend on this organisation alone.");
}

}   // namespace katve
