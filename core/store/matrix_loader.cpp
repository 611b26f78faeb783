#include "store/matrix_loader.h"
#include "analysis/counts_in_view.h"
#include "store/database.h"
#include "store/statement.h"
#include "store/stores.h"
#include "store/transaction.h"

#include <algorithm>
#include <array>

namespace katve {

namespace {

// From the file's own numbers to dense ones; -1 for what has no place in the round.
class DenseIndex {
public:
    void put(qint64 id, std::size_t index)
    {
        constexpr qint64 largest = 200'000'000;   // numbers are given one by one: a larger one is damage, not a row
        if (id < 0 || id > largest)
            throw StoreError(StoreError::Reason::Damaged, {}, QStringLiteral("a row has an impossible number"));
        if (static_cast<std::size_t>(id) >= m_index.size())
            m_index.resize(static_cast<std::size_t>(id) + 1, -1);
        m_index[static_cast<std::size_t>(id)] = static_cast<int>(index);
    }
    [[nodiscard]] int at(qint64 id) const
    {
        return id < 0 || id >= static_cast<qint64>(m_index.size()) ? -1 : m_index[static_cast<std::size_t>(id)];
    }

private:
    std::vector<int> m_index;
};

// province, wellbeing_county, network_region, erva, yta, country: the order of the rollup.
[[nodiscard]] int rollupOrder(AreaKind kind)
{
    constexpr std::array<int, 7> order{5, 3, 6, 2, 0, 1, 4};   // by AreaKind
    return order[static_cast<std::size_t>(kind)];
}

class Loader {
public:
    Loader(const Database &database, const Round &round, View view)
        : m_database(database)
        , m_round(round)
        , m_view(view)
        , m_asOf(isoText(round.asOf))
        , m_areasOn(isoText(round.areasOn()))
    {}

    [[nodiscard]] MatrixInput load()
    {
        const Snapshot snapshot(m_database);
        loadScope();
        m_shape = MatrixShape(m_input.municipalities.size(), m_input.services);
        loadPopulation();
        loadAnswers();
        loadOrganisations();
        loadOfferings();
        return std::move(m_input);
    }

    [[nodiscard]] MatrixInput scope()
    {
        loadScope();
        return std::move(m_input);
    }

private:
    struct AreaRow {
        qint64 id;
        AreaKind kind;
        std::string code;
        bool inForce;
    };

    [[nodiscard]] static std::string isoText(QDate date)
    {
        std::string text;
        appendField(text, date);
        return text;
    }

    void loadScope()
    {
        findRoundNumber();
        loadMunicipalities();
        loadServices();
    }

    void findRoundNumber()
    {
        Statement statement(m_database, "SELECT id FROM round WHERE public_id = ?1");
        if (!statement.bind(m_round.id).step())
            throw StoreError(StoreError::Reason::MissingReference, m_round.id);
        m_roundNumber = statement.integer(0);
    }

    [[nodiscard]] std::vector<AreaRow> readAreas() const
    {
        std::vector<AreaRow> areas;
        // The whole country is in force always, also when no row names it.
        Statement rows(m_database, R"sql(
SELECT id, kind, code, id = 1 OR ((valid_from = '' OR valid_from <= ?1) AND (valid_to = '' OR valid_to >= ?1))
FROM area WHERE listed = 1 OR id = 1)sql");
        rows.bind(std::string_view(m_areasOn));
        while (rows.step())
            areas.push_back({rows.integer(0), rows.code<AreaKind>(1), std::string(rows.utf8(2)), rows.integer(3) == 1});
        return areas;
    }

    // Regions of each municipality by their numbers in the file, as the membership rows' own dates say.
    [[nodiscard]] std::vector<std::pair<qint64, qint64>> readMemberships() const
    {
        std::vector<std::pair<qint64, qint64>> memberships;
        Statement rows(m_database, R"sql(
SELECT DISTINCT municipality_id, area_id FROM membership
WHERE (valid_from = '' OR valid_from <= ?1) AND (valid_to = '' OR valid_to >= ?1))sql");
        rows.bind(std::string_view(m_areasOn));
        while (rows.step())
            memberships.emplace_back(rows.integer(0), rows.integer(1));
        return memberships;
    }

    [[nodiscard]] std::vector<qint64> readRoundAreas() const
    {
        std::vector<qint64> areas;
        Statement rows(m_database, "SELECT area_id FROM round_area WHERE round_id = ?1");
        rows.bind(m_roundNumber);
        while (rows.step())
            areas.push_back(rows.integer(0));
        std::ranges::sort(areas);
        return areas;
    }

    void loadMunicipalities()
    {
        const std::vector<AreaRow> areas = readAreas();
        const std::vector<std::pair<qint64, qint64>> memberships = readMemberships();
        const std::vector<qint64> wanted = readRoundAreas();
        const auto isWanted = [&](qint64 area) { return std::ranges::binary_search(wanted, area); };

        std::vector<qint64> inside;   // numbers of municipalities that belong to a wanted area
        for (const auto &[municipality, area] : memberships) {
            if (isWanted(area))
                inside.push_back(municipality);
        }
        std::ranges::sort(inside);
        constexpr qint64 country = 1;
        const bool everywhere = wanted.empty() || isWanted(country);

        std::vector<const AreaRow *> chosen;
        for (const AreaRow &area : areas) {
            const bool belongs = everywhere || isWanted(area.id) || std::ranges::binary_search(inside, area.id);
            if (area.kind == AreaKind::Municipality && area.inForce && belongs)
                chosen.push_back(&area);
        }
        std::ranges::sort(chosen, {}, &AreaRow::code);
        for (const AreaRow *municipality : chosen) {
            m_municipalities.put(municipality->id, m_input.municipalities.size());
            m_input.municipalities.push_back(municipality->code);
        }
        loadRegions(areas, memberships);
    }

    void loadRegions(const std::vector<AreaRow> &areas, const std::vector<std::pair<qint64, qint64>> &memberships)
    {
        std::vector<qint64> withMembers;
        for (const auto &[municipality, area] : memberships) {
            if (m_municipalities.at(municipality) >= 0)
                withMembers.push_back(area);
        }
        constexpr qint64 country = 1;
        if (!m_input.municipalities.empty())
            withMembers.push_back(country);
        std::ranges::sort(withMembers);

        std::vector<const AreaRow *> regions;
        for (const AreaRow &area : areas) {
            if (area.kind != AreaKind::Municipality && std::ranges::binary_search(withMembers, area.id))
                regions.push_back(&area);
        }
        std::ranges::sort(regions, {}, [](const AreaRow *area) {
            return std::pair<int, const std::string &>(rollupOrder(area->kind), area->code);
        });
        for (const AreaRow *region : regions) {
            m_regions.put(region->id, m_input.regions.size());
            m_input.regions.push_back({.kind = region->kind, .code = region->code, .inForce = region->inForce});
        }
        assignRegions(memberships);
    }

    void assignRegions(const std::vector<std::pair<qint64, qint64>> &memberships)
    {
        m_input.regionsOf.resize(m_input.municipalities.size());
        for (const auto &[municipality, area] : memberships) {
            const int index = m_municipalities.at(municipality);
            const int region = m_regions.at(area);
            if (index >= 0 && region >= 0)
                m_input.regionsOf[static_cast<std::size_t>(index)].push_back(static_cast<std::uint32_t>(region));
        }
        const int country = m_regions.at(1);
        for (std::vector<std::uint32_t> &regions : m_input.regionsOf) {
            regions.push_back(static_cast<std::uint32_t>(country));
            std::ranges::sort(regions);
            regions.erase(std::unique(regions.begin(), regions.end()), regions.end());
        }
    }

    void loadServices()
    {
        DenseIndex groups = loadKeys("SELECT id, key FROM service_group ORDER BY key", m_input.groups);
        DenseIndex themes = loadKeys("SELECT id, key FROM theme ORDER BY key", m_input.themes);
        // Those the round lists, whatever their dates; when it lists none, all that are in force on its day.
        Statement rows(m_database, R"sql(
SELECT id, key, stages, group_id FROM service
WHERE CASE WHEN EXISTS (SELECT 1 FROM round_service WHERE round_id = ?1)
           THEN id IN (SELECT service_id FROM round_service WHERE round_id = ?1)
           ELSE (valid_from = '' OR valid_from <= ?2) AND (valid_to = '' OR valid_to >= ?2) END
ORDER BY key)sql");
        rows.bind(m_roundNumber, std::string_view(m_asOf));
        while (rows.step()) {
            m_services.put(rows.integer(0), m_input.services.size());
            m_input.services.push_back({.key = std::string(rows.utf8(1)),
                                        .stages = StageSet(static_cast<std::uint8_t>(rows.integer(2))),
                                        .group = groups.at(rows.integer(3))});
        }
        Statement themesOf(m_database, "SELECT service_id, theme_id FROM service_theme ORDER BY service_id, position");
        while (themesOf.step()) {
            const int service = m_services.at(themesOf.integer(0));
            if (service >= 0)
                m_input.services[static_cast<std::size_t>(service)].themes.push_back(themes.at(themesOf.integer(1)));
        }
    }

    [[nodiscard]] DenseIndex loadKeys(const char *sql, std::vector<std::string> &keys) const
    {
        DenseIndex index;
        Statement rows(m_database, sql);
        while (rows.step()) {
            index.put(rows.integer(0), keys.size());
            keys.emplace_back(rows.utf8(1));
        }
        return index;
    }

    // The newest year not after the round's; where there is none, the oldest there is.
    void loadPopulation()
    {
        m_input.population.assign(m_input.municipalities.size() * stageCount, 0);
        m_input.populationGiven.assign(m_input.population.size(), false);
        Statement rows(
            m_database,
            "SELECT municipality_id, stage, year, count FROM population ORDER BY municipality_id, stage, year");
        while (rows.step()) {
            const int municipality = m_municipalities.at(rows.integer(0));
            if (municipality < 0)
                continue;
            const std::size_t index =
                static_cast<std::size_t>(municipality) * stageCount + static_cast<std::size_t>(rows.code<Stage>(1));
            if (!m_input.populationGiven[index] || rows.integer(2) <= m_round.asOf.year())
                m_input.population[index] = rows.integer(3);
            m_input.populationGiven[index] = true;
        }
    }

    void loadAnswers()
    {
        m_input.answers.assign(m_shape.cells(), Known::None);
        Statement rows(m_database, R"sql(
SELECT municipality_id, service_id, stage, answer FROM answer WHERE round_id = ?1 AND state IS NOT ?2)sql");
        rows.bind(m_roundNumber, AnswerState::Carried);
        while (rows.step()) {
            const int municipality = m_municipalities.at(rows.integer(0));
            const int service = m_services.at(rows.integer(1));
            if (municipality < 0 || service < 0)
                continue;
            const auto column = m_shape.column(static_cast<std::size_t>(service), rows.code<Stage>(2));
            if (column)
                m_input.answers[m_shape.cell(static_cast<std::size_t>(municipality), *column)] =
                    knownFrom(rows.code<AnswerValue>(3));
        }
    }

    void loadOrganisations()
    {
        Statement rows(m_database, "SELECT id, coalesce(organisation_id, id) FROM provider");
        while (rows.step())
            m_organisations.put(rows.integer(0), static_cast<std::size_t>(rows.integer(1)));
    }

    // Offerings and their areas come in the same order, so that one walk over each is enough.
    void loadOfferings()
    {
        Statement offerings(m_database, R"sql(
SELECT id, provider_id, service_id, stages, status, starts_on, ends_on FROM offering ORDER BY id)sql");
        Statement areas(m_database, "SELECT offering_id, area_id FROM offering_area ORDER BY offering_id");
        bool more = areas.step();
        while (offerings.step()) {
            const qint64 id = offerings.integer(0);
            while (more && areas.integer(0) < id)
                more = areas.step();
            const int service = m_services.at(offerings.integer(2));
            if (service < 0
                || !countsInView(offerings.code<OfferingStatus>(4), offerings.utf8(5), offerings.utf8(6), m_asOf,
                                 m_view))
                continue;
            const Reach reach{.service = static_cast<std::uint32_t>(service),
                              .organisation = static_cast<std::uint32_t>(m_organisations.at(offerings.integer(1))),
                              .stages = StageSet(static_cast<std::uint8_t>(offerings.integer(3)))};
            for (; more && areas.integer(0) == id; more = areas.step())
                addReach(reach, areas.integer(1));
        }
    }

    void addReach(Reach reach, qint64 area)
    {
        const int municipality = m_municipalities.at(area);
        const int region = m_regions.at(area);
        if (municipality < 0 && region < 0)
            return;   // covers nobody of the round
        reach.place = municipality >= 0
            ? static_cast<std::uint32_t>(municipality)
            : static_cast<std::uint32_t>(m_input.municipalities.size()) + static_cast<std::uint32_t>(region);
        m_input.reaches.push_back(reach);
    }

    const Database &m_database;
    const Round &m_round;
    View m_view;
    std::string m_asOf;
    std::string m_areasOn;
    qint64 m_roundNumber = 0;
    DenseIndex m_municipalities;
    DenseIndex m_regions;
    DenseIndex m_services;
    DenseIndex m_organisations;
    MatrixShape m_shape;
    MatrixInput m_input;
};

}   // namespace

std::optional<Round> findRound(const Database &database, Stores &stores, const QString &id)
{
    QString wanted = id;
    if (wanted.isEmpty()) {
        Statement newest(database, "SELECT public_id FROM round ORDER BY as_of DESC, public_id DESC LIMIT 1");
        if (!newest.step())
            return std::nullopt;
        wanted = newest.text(0);
    }
    const auto stored = stores.of<Round>().find(Round{.id = wanted});
    return stored ? std::optional(stored->row) : std::nullopt;
}

MatrixInput loadMatrixScope(const Database &database, const Round &round)
{
    return Loader(database, round, View::Now).scope();
}

MatrixInput loadMatrixInput(const Database &database, const Round &round, View view)
{
    return Loader(database, round, view).load();
}

}   // namespace katve
