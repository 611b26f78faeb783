#include "report/municipality_facts.h"
#include "analysis/matrix_index.h"
#include "store/reaching_offerings.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace katve {

namespace {

class FactFinder {
public:
    FactFinder(const FactSource &source, std::size_t municipality, const Columns &columns)
        : m_source(source)
        , m_matrix(source.matrix)
        , m_input(source.matrix.input())
        , m_municipality(municipality)
        , m_columns(columns)
    {
        m_facts.municipality = exactText(m_input.municipalities[municipality]);
    }

    [[nodiscard]] MunicipalityFacts facts(const QMultiHash<QString, QString> &borders)
    {
        m_facts.total = m_matrix.municipalitySums(m_municipality, m_columns);
        findServices();
        findGivers();
        findRegions();
        findNeighbours(borders);
        return std::move(m_facts);
    }

private:
    void findServices()
    {
        for (const std::size_t column : m_columns) {
            const std::size_t service = m_matrix.shape().serviceOf(column);
            const auto known = std::ranges::find(m_services, service);
            if (known == m_services.end()) {
                m_services.push_back(service);
                m_columnsOf.push_back({column});
            } else {
                m_columnsOf[static_cast<std::size_t>(known - m_services.begin())].push_back(column);
            }
        }
        for (std::size_t i = 0; i < m_services.size(); ++i)
            m_facts.services.push_back(factsOf(m_services[i], m_columnsOf[i]));
    }

    [[nodiscard]] ServiceFacts factsOf(std::size_t service, const Columns &columns)
    {
        const MatrixService &inMatrix = m_input.services[service];
        ServiceFacts facts{.service = exactText(inMatrix.key),
                           .group = exactText(m_input.groups[static_cast<std::size_t>(inMatrix.group)]),
                           .sums = m_matrix.municipalitySums(m_municipality, columns)};
        if (const auto row = m_source.session.find(ServiceType{.key = facts.service}))
            facts.statutory = row->statutory;
        for (const std::size_t column : columns)
            facts.stages.push_back(stageOf(column, facts.service));
        return facts;
    }

    [[nodiscard]] StageFacts stageOf(std::size_t column, const QString &service)
    {
        const Stage stage = m_matrix.shape().stageOf(column);
        return {
            .stage = stage,
            .cell = m_matrix.cell(m_municipality, column),
            .residents = m_matrix.cells().residents(m_municipality, column),
            .residentsGiven = m_input.populationGiven[m_municipality * stageCount + static_cast<std::size_t>(stage)],
            .answer = m_source.session.find(Answer{
                .round = m_source.round.id, .municipality = m_facts.municipality, .service = service, .stage = stage})};
    }

    void findGivers()
    {
        std::map<QString, Contact> contacts;
        const std::vector<ReachingOffering> reaching =
            offeringsReaching(m_source.session.database(), m_source.round, m_source.view, m_facts.municipality);
        for (ServiceFacts &service : m_facts.services) {
            for (const ReachingOffering &reach : reaching) {
                if (reach.service == service.service)
                    give(service, reach, contacts);
            }
            for (StageFacts &stage : service.stages)
                std::ranges::stable_sort(stage.givers, {}, &Giver::level);
        }
        for (auto &[provider, contact] : contacts)
            m_facts.contacts.push_back(std::move(contact));
        std::ranges::stable_sort(m_facts.contacts, {}, &Contact::level);
    }

    void give(ServiceFacts &service, const ReachingOffering &reach, std::map<QString, Contact> &contacts)
    {
        const Giver giver{reach.offering, reach.provider, reach.organisation, reach.through};
        for (StageFacts &stage : service.stages) {
            if (!reach.stages.contains(stage.stage))
                continue;
            stage.givers.push_back(giver);
            Contact &contact = contactOf(giver, contacts);
            contact.level = std::min(contact.level, giver.level());
            contact.stages.insert(stage.stage);
            if (!contact.services.contains(service.service))
                contact.services.append(service.service);
        }
    }

    [[nodiscard]] Contact &contactOf(const Giver &giver, std::map<QString, Contact> &contacts)
    {
        const auto [place, isNew] = contacts.try_emplace(giver.provider);
        if (isNew) {
            place->second.level = noLevel;
            place->second.provider =
                m_source.session.find(Provider{.id = giver.provider}).value_or(Provider{.id = giver.provider});
            if (giver.organisation != giver.provider)
                place->second.organisation = m_source.session.find(Provider{.id = giver.organisation});
        }
        return place->second;
    }

    // From the nearest to the widest; one that is not in force on the day covers its members but is not compared with.
    void findRegions()
    {
        for (const AreaKind kind : {AreaKind::Province, AreaKind::WellbeingCounty, AreaKind::NetworkRegion,
                                    AreaKind::Erva, AreaKind::Yta, AreaKind::Country}) {
            for (const std::uint32_t region : m_input.regionsOf[m_municipality]) {
                const MatrixRegion &inMatrix = m_input.regions[region];
                if (inMatrix.kind == kind && inMatrix.inForce)
                    m_facts.regions.push_back(
                        compared({kind, exactText(inMatrix.code)}, m_matrix.cells().membersOf(region).size(),
                                 [&](const Columns &columns) { return m_matrix.regionSums(region, columns); }));
            }
        }
    }

    void findNeighbours(const QMultiHash<QString, QString> &borders)
    {
        for (const QString &code : neighbourCodes(borders)) {
            const auto neighbour = municipalityIndex(m_input, code.toStdString());
            if (!neighbour)
                m_facts.neighboursOutside.append(code);
            else
                m_facts.neighbours.push_back(compared({AreaKind::Municipality, code}, 1, [&](const Columns &columns) {
                    return m_matrix.municipalitySums(*neighbour, columns);
                }));
        }
    }

    // The borders are of one year. What has merged since has handed its borders on.
    [[nodiscard]] std::set<QString> neighbourCodes(const QMultiHash<QString, QString> &borders)
    {
        QStringList parts{m_facts.municipality};
        for (const QString &code : borders.uniqueKeys()) {
            if (code != m_facts.municipality && successorOf(code) == m_facts.municipality)
                parts.append(code);
        }
        std::set<QString> codes;
        for (const QString &part : parts) {
            for (const QString &code : borders.values(part))
                codes.insert(successorOf(code));
        }
        codes.erase(m_facts.municipality);
        return codes;
    }

    // The municipality that stands on the day where the one of the code stood.
    [[nodiscard]] QString successorOf(const QString &code)
    {
        QString standing = code;
        for (int merger = 0; merger < 4; ++merger) {   // a chain that went in a circle would never end
            const auto area = m_source.session.find(Area{.kind = AreaKind::Municipality, .code = standing});
            const bool stands = !area || area->mergedInto.isEmpty() || area->validTo.isNull()
                || area->validTo >= m_source.round.areasOn();
            if (stands)
                break;
            standing = area->mergedInto;
        }
        return standing;
    }

    template <typename SumsOver>
    [[nodiscard]] Compared compared(const AreaRef &area, std::size_t municipalities, const SumsOver &sumsOver) const
    {
        Compared found{.area = area, .municipalities = municipalities, .total = sumsOver(m_columns)};
        for (const Columns &columns : m_columnsOf)
            found.services.push_back(sumsOver(columns));
        return found;
    }

    const FactSource &m_source;
    const GapMatrix &m_matrix;
    const MatrixInput &m_input;
    std::size_t m_municipality;
    const Columns &m_columns;
    std::vector<std::size_t> m_services;   // in the order of the facts
    std::vector<Columns> m_columnsOf;      // of each of them
    MunicipalityFacts m_facts;
};

}   // namespace

QStringList neighboursThatGet(const GapMatrix &matrix, const MunicipalityFacts &facts, const QString &service,
                              StageSet stages)
{
    QStringList codes;
    const auto index = serviceIndex(matrix.input(), service.toStdString());
    for (const Compared &neighbour : facts.neighbours) {
        const auto municipality = municipalityIndex(matrix.input(), neighbour.area.code.toStdString());
        bool gets = false;
        for (std::size_t i = 0; index && municipality && i < stageCount; ++i) {
            const auto column = matrix.shape().column(*index, static_cast<Stage>(i));
            gets = gets
                || (column && stages.contains(static_cast<Stage>(i))
                    && matrix.cell(*municipality, *column).status <= Status::Country);
        }
        if (gets)
            codes.append(neighbour.area.code);
    }
    return codes;
}

std::optional<MunicipalityFacts> municipalityFacts(const FactSource &source, const QString &municipality,
                                                   const Columns &columns, const QMultiHash<QString, QString> &borders)
{
    const auto index = municipalityIndex(source.matrix.input(), municipality.toStdString());
    if (!index)
        return std::nullopt;
    return FactFinder(source, *index, columns).facts(borders);
}

}   // namespace katve
