#include "core/analysis/random_edits.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

template <typename Row> [[nodiscard]] std::vector<Change> changed(const Row &before, const Row &after)
{
    const std::optional<Change> change = difference(before, after);
    return change ? std::vector{*change} : std::vector<Change>();
}

void append(std::vector<Change> &all, std::vector<Change> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

}   // namespace

// Adds the row, or makes the one of its key like it.
template <typename Row> auto RandomEdits::put(const std::vector<Row> &rows, const Row &row) -> Changes
{
    const auto there = std::ranges::find(rows, keyText(row), &keyText<Row>);
    return there == rows.end() ? Changes{addition(row)} : changed(*there, row);
}

template <typename Row> auto RandomEdits::removeOne(const std::vector<Row> &rows) -> Changes
{
    return rows.empty() ? Changes() : Changes{removal(m_dice.oneOf(rows))};
}

auto RandomEdits::setAnswer(const InventoryRows &rows) -> Changes
{
    return put(rows.answers, randomAnswer(m_dice, rows));
}

// The answers of one municipality, or of all, are marked as copied from the round before.
auto RandomEdits::carryAnswers(const InventoryRows &rows) -> Changes
{
    Changes changes;
    const QString municipality = rows.answers.empty() ? QString() : m_dice.oneOf(rows.answers).municipality;
    const bool all = m_dice.percent(30);
    for (const Answer &answer : rows.answers) {
        if (!all && answer.municipality != municipality)
            continue;
        Answer carried = answer;
        carried.state = answer.isCarried() ? AnswerState::Confirmed : AnswerState::Carried;
        append(changes, changed(answer, carried));
    }
    return changes;
}

auto RandomEdits::changeOffering(const InventoryRows &rows) -> Changes
{
    if (rows.offerings.empty())
        return {};
    const Offering before = m_dice.oneOf(rows.offerings);
    const Offering other = randomOffering(m_dice, rows, before.id);
    if (m_dice.percent(30))
        return changed(before, other);
    Offering after = before;
    switch (m_dice.below(6)) {
    case 0: after.provider = other.provider; break;
    case 1: after.service = other.service; break;
    case 2: after.stages = other.stages; break;
    case 3: after.catchment = other.catchment; break;
    case 4: after.status = other.status; break;
    default: after.endsOn = randomDay(m_dice); break;
    }
    return changed(before, after);
}

// Also into units of units, into circles, and under itself.
auto RandomEdits::moveProvider(const InventoryRows &rows) -> Changes
{
    const Provider before = m_dice.oneOf(rows.providers);
    Provider after = before;
    after.organisation = m_dice.percent(30) ? QString() : m_dice.oneOf(rows.providers).id;
    return changed(before, after);
}

auto RandomEdits::removeProvider(const InventoryRows &rows) -> Changes
{
    const Provider provider = m_dice.oneOf(rows.providers);
    Changes changes;
    for (const Offering &offering : rows.offerings) {
        if (offering.provider == provider.id)
            changes.push_back(removal(offering));
    }
    changes.push_back(removal(provider));
    return changes;
}

auto RandomEdits::setPopulation(const InventoryRows &rows) -> Changes
{
    if (m_dice.percent(30))
        return removeOne(rows.population);
    return put(rows.population, randomPopulation(m_dice, rows));
}

auto RandomEdits::changeMembership(const InventoryRows &rows) -> Changes
{
    if (m_dice.percent(30))
        return removeOne(rows.memberships);
    return put(rows.memberships, randomMembership(m_dice, rows));
}

auto RandomEdits::changeArea(const InventoryRows &rows) -> Changes
{
    const Area before = m_dice.oneOf(rows.areas);
    Area after = before;
    switch (m_dice.below(4)) {
    case 0: return {removal(before)};
    case 1: return {addition(Area{.kind = before.kind, .code = newKey(u"9"_s), .nameFi = u"Uusi"_s})};
    case 2: after.validFrom = randomDay(m_dice); break;
    default: after.validTo = randomDay(m_dice); break;
    }
    after.nameSv = u"Område"_s;
    return changed(before, after);
}

auto RandomEdits::changeCatalogue(const InventoryRows &rows) -> Changes
{
    const ServiceType before = m_dice.oneOf(rows.services);
    switch (m_dice.below(6)) {
    case 0: return {addition(randomService(m_dice, rows, newKey(u"s"_s)))};
    case 1: return {addition(ServiceGroup{.key = newKey(u"f"_s), .nameFi = u"Ryhmä"_s})};
    case 2: return {addition(Theme{.key = newKey(u"a"_s), .nameFi = u"Teema"_s})};
    case 3: return removeOne(rows.services);
    case 4: return m_dice.percent(50) ? removeOne(rows.groups) : removeOne(rows.themes);
    default: return changed(before, randomService(m_dice, rows, before.key));
    }
}

auto RandomEdits::changeRound(const InventoryRows &rows) -> Changes
{
    const Round before = m_dice.oneOf(rows.rounds);
    if (m_dice.percent(20))
        return {addition(randomRound(m_dice, rows, newKey(u"r"_s)))};
    Round after = randomRound(m_dice, rows, before.id);
    if (m_dice.percent(50)) {
        after = before;
        after.nameSv = newKey(u"Runda "_s);
    }
    return changed(before, after);
}

auto RandomEdits::answerAct(const InventoryRows &rows) -> Changes
{
    switch (m_dice.below(6)) {
    case 0: return removeOne(rows.answers);
    case 1: return carryAnswers(rows);
    default: return setAnswer(rows);
    }
}

auto RandomEdits::registerAct(const InventoryRows &rows) -> Changes
{
    switch (m_dice.below(8)) {
    case 0: return {addition(randomOffering(m_dice, rows, newKey(u"n"_s)))};
    case 1: return removeOne(rows.offerings);
    case 2: return moveProvider(rows);
    case 3: return {addition(randomProvider(m_dice, rows, newKey(u"q"_s)))};
    case 4: return removeProvider(rows);
    default: return changeOffering(rows);
    }
}

auto RandomEdits::frameAct(const InventoryRows &rows) -> Changes
{
    switch (m_dice.below(4)) {
    case 0: return changeMembership(rows);
    case 1: return changeArea(rows);
    case 2: return changeCatalogue(rows);
    default: return changeRound(rows);
    }
}

auto RandomEdits::act(const InventoryRows &rows) -> Changes
{
    const int which = m_dice.below(100);
    if (which < 30)
        return answerAct(rows);
    if (which < 70)
        return registerAct(rows);
    return which < 80 ? setPopulation(rows) : frameAct(rows);
}

Edit RandomEdits::oneAct(const InventoryRows &rows)
{
    return {.kind = EditKind::Import, .changes = act(rows)};
}

Edit RandomEdits::severalActs(const InventoryRows &rows)
{
    Edit edit{.kind = EditKind::Import};
    for (int i = m_dice.between(2, 4); i > 0; --i)
        append(edit.changes, m_dice.percent(60) ? registerAct(rows) : act(rows));
    return edit;
}

}   // namespace katve
