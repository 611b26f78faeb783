#include "edit/live_matrix.h"
#include "analysis/counts_in_view.h"
#include "analysis/matrix_index.h"
#include "edit/row_past.h"
#include "store/matrix_loader.h"
#include "store/matrix_lookups.h"

#include <algorithm>
#include <set>

namespace katve {

namespace {

[[nodiscard]] std::string isoText(QDate date)
{
    std::string text;
    appendField(text, date);
    return text;
}

[[nodiscard]] bool touches(const Change &change, std::initializer_list<std::string_view> fields)
{
    if (change.adds() || change.removes())
        return true;
    return std::ranges::any_of(
        *change.after, [&](const FieldText &text) { return std::ranges::find(fields, text.name) != fields.end(); });
}

[[nodiscard]] bool changesOrganisation(const Change &change)
{
    return change.table == Table::Providers && !change.adds() && !change.removes() && touches(change, {"organisation"});
}

[[nodiscard]] QString fieldIn(const FieldTexts &texts, std::string_view name)
{
    const auto found = std::ranges::find(texts, name, &FieldText::name);
    return found == texts.end() ? QString() : exactText(found->text);
}

}   // namespace

LiveMatrix::LiveMatrix(Session &session, Round round, View view)
    : m_session(session)
    , m_round(std::move(round))
    , m_view(view)
    , m_matrix(loadMatrixInput(session.database(), m_round, view))
{
    connect(&m_session, &Session::applied, this,
            [this](qint64, const std::vector<Change> &changes) { follow(changes); });
    connect(&m_session, &Session::bulkApplied, this, [this] {
        rebuild();
        Q_EMIT changed();
    });
}

void LiveMatrix::rebuild()
{
    const auto round = m_session.find(m_round);
    if (!round)
        return;   // the round itself is gone; whoever shows it will be told by the edit
    m_round = *round;
    m_matrix = GapMatrix(loadMatrixInput(m_session.database(), m_round, m_view));
}

bool LiveMatrix::changesFrame(const Change &change) const
{
    switch (change.table) {
    case Table::Areas: return touches(change, {"valid_from", "valid_to"});
    case Table::Memberships: return true;
    case Table::Groups:
    case Table::Themes: return change.adds() || change.removes();
    case Table::Services: return touches(change, {"group", "stages", "themes", "valid_from", "valid_to"});
    case Table::Rounds:
        return change.key == m_round.id && touches(change, {"as_of", "geography_date", "areas", "services"});
    case Table::Inventory:
    case Table::Population:
    case Table::Providers:
    case Table::Offerings:
    case Table::Answers:
    case Table::Contacts:
    case Table::KnownEdits:
    case Table::KnownWrites:
    case Table::Disputes:
    case Table::KeptAparts: break;
    }
    return false;
}

// A provider that moves to another organisation while its offerings change as well is too much to follow piece by piece.
bool LiveMatrix::changesFrameWith(const std::vector<Change> &changes) const
{
    const bool moves = std::ranges::any_of(changes, changesOrganisation);
    const auto isBusy = [](const Change &change) {
        return change.table == Table::Offerings
            || (change.table == Table::Providers && (change.adds() || change.removes()));
    };
    const bool frame = std::ranges::any_of(changes, [this](const Change &change) { return changesFrame(change); });
    // A provider that goes, or goes and comes back, takes its number in the matrix with it.
    const bool providersComeAndGo = std::ranges::any_of(changes, [](const Change &change) {
        return change.table == Table::Providers && (change.adds() || change.removes());
    });
    if (providersComeAndGo && std::ranges::count(changes, Table::Offerings, &Change::table) > 0)
        return true;
    const auto providerChanges = std::ranges::count(changes, Table::Providers, &Change::table);
    return frame || (moves && (providerChanges > 1 || std::ranges::any_of(changes, isBusy)));
}

void LiveMatrix::follow(const std::vector<Change> &changes)
{
    if (!m_session.find(m_round)) {
        m_roundIsGone = true;   // whoever shows it is told by the edit; it may come back
        return;
    }
    if (m_roundIsGone || changesFrameWith(changes)) {
        m_roundIsGone = false;
        rebuild();
        Q_EMIT changed();
        return;
    }
    std::set<QString> offerings;
    for (const Change &change : changes) {
        if (change.table == Table::Answers)
            followAnswer(change);
        else if (change.table == Table::Population)
            followPopulation(change);
        else if (change.table == Table::Offerings)
            offerings.insert(change.key);
        else if (changesOrganisation(change))
            followOrganisation(change);
        else if (change.table == Table::Rounds && change.key == m_round.id)
            m_round = m_session.find(m_round).value_or(m_round);
    }
    for (const QString &id : offerings)
        followOffering(id, changes);
    Q_EMIT changed();
}

void LiveMatrix::followAnswer(const Change &change)
{
    const std::optional<Answer> key = rowWithKey<Answer>(change.key);
    if (!key || key->round != m_round.id)
        return;
    const MatrixInput &input = m_matrix.input();
    const auto municipality = municipalityIndex(input, key->municipality.toStdString());
    const auto service = serviceIndex(input, key->service.toStdString());
    const auto column = service ? m_matrix.shape().column(*service, key->stage) : std::nullopt;
    if (!municipality || !column)
        return;
    const std::optional<Answer> now = m_session.find(*key);
    m_matrix.setAnswer(*municipality, *column, now && !now->isCarried() ? knownFrom(now->answer) : Known::None);
}

void LiveMatrix::followPopulation(const Change &change)
{
    const std::optional<Population> key = rowWithKey<Population>(change.key);
    const auto municipality = key ? municipalityIndex(m_matrix.input(), key->municipality.toStdString()) : std::nullopt;
    if (!municipality)
        return;
    const auto residents = residentsIn(m_session.database(), key->municipality, key->stage, m_round.asOf.year());
    m_matrix.setPopulation(*municipality, key->stage, residents.value_or(0), residents.has_value());
}

std::vector<Reach> LiveMatrix::reachesOf(const Offering &offering, std::uint32_t organisation) const
{
    const MatrixInput &input = m_matrix.input();
    const auto service = serviceIndex(input, offering.service.toStdString());
    if (!service
        || !countsInView(offering.status, isoText(offering.startsOn), isoText(offering.endsOn), isoText(m_round.asOf),
                         m_view))
        return {};
    std::vector<Reach> reaches;
    for (const AreaRef &area : offering.catchment) {
        if (const auto place = placeIndex(input, area.kind, area.code.toStdString()))
            reaches.push_back({.service = static_cast<std::uint32_t>(*service),
                               .place = *place,
                               .organisation = organisation,
                               .stages = offering.stages});
    }
    return reaches;
}

// The offering before the edit is what is there now, walked back through the edit's changes.
void LiveMatrix::followOffering(const QString &id, const std::vector<Change> &changes)
{
    const std::optional<Offering> now = m_session.find(Offering{.id = id});
    RowPast past;
    if (now)
        past.fields = textsOf(*now);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (change->table == Table::Offerings && change->key == id)
            static_cast<void>(stepBack(past, *change, past.addedIn));
    }
    const auto reachesFrom = [this](const Offering &offering) {
        const auto organisation = organisationNumber(m_session.database(), offering.provider);
        return organisation ? reachesOf(offering, *organisation) : std::vector<Reach>();
    };
    Offering before;
    const bool wasThere = past.fields && !setFields(before, *past.fields);
    const auto stillThere = [this](const QString &provider) {
        return providerNumber(m_session.database(), provider).has_value();
    };
    if (wasThere && !stillThere(before.provider)) {
        rebuild();   // its provider went with it
        return;
    }
    m_matrix.changeReaches(wasThere ? reachesFrom(before) : std::vector<Reach>(),
                           now ? reachesFrom(*now) : std::vector<Reach>());
}

void LiveMatrix::followOrganisation(const Change &change)
{
    const auto own = providerNumber(m_session.database(), change.key);
    const auto numberOf = [&](const QString &organisation) {
        return organisation.isEmpty() ? own : providerNumber(m_session.database(), organisation);
    };
    const auto before = numberOf(fieldIn(*change.before, "organisation"));
    const auto after = numberOf(fieldIn(*change.after, "organisation"));
    if (!before || !after) {
        rebuild();
        return;
    }
    std::vector<Reach> gone;
    std::vector<Reach> come;
    for (const QString &id : offeringsOfProvider(m_session.database(), change.key)) {
        const Offering offering = m_session.find(Offering{.id = id}).value_or(Offering{});
        std::ranges::move(reachesOf(offering, *before), std::back_inserter(gone));
        std::ranges::move(reachesOf(offering, *after), std::back_inserter(come));
    }
    m_matrix.changeReaches(gone, come);
}

}   // namespace katve
