#pragma once

#include "domain/area.h"
#include "domain/provider.h"
#include "domain/round.h"
#include "domain/service.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace katve {

// The rows of an inventory that the gap matrix is made from.
struct InventoryRows {
    std::vector<Area> areas{};
    std::vector<Membership> memberships{};
    std::vector<Population> population{};
    std::vector<ServiceGroup> groups{};
    std::vector<Theme> themes{};
    std::vector<ServiceType> services{};
    std::vector<Provider> providers{};
    std::vector<Offering> offerings{};
    std::vector<Round> rounds{};
    std::vector<Answer> answers{};
};

struct OracleCell {
    QString municipality{};
    ServiceType service{};
    Stage stage = Stage::Ecec;
    std::string status{};
    int providers = 0;   // P
    bool overlap = false;
    bool fragile = false;
    bool unnamed = false;
    bool conflict = false;
    bool answered = false;   // don't know included, carried not
    qint64 residents = 0;
    bool residentsGiven = false;
};

// Numbers by the name of their column in the rollup; "answered" is the one that the rollup does not have.
using OracleSums = std::map<std::string, qint64>;

// The columns in the rollup's order, then what is answered and the four shares as "part/whole", "–" where the whole is 0.
[[nodiscard]] std::string sumsText(OracleSums sums);

// The gap matrix as the page "The gap matrix: exact semantics" has it, and nothing else: slow, and written without
// looking at the program's own computation, so that the two can be held against each other.
class Oracle {
public:
    using Wanted = std::function<bool(const OracleCell &)>;

    // `view` is "now" or "future". The round must be one of the rows.
    Oracle(InventoryRows rows, const QString &round, std::string_view view);

    [[nodiscard]] const std::vector<OracleCell> &cells() const { return m_cells; }   // in the order of the table
    [[nodiscard]] const std::vector<QString> &municipalities() const { return m_municipalities; }
    [[nodiscard]] const std::vector<ServiceType> &services() const { return m_services; }
    [[nodiscard]] bool belongs(const QString &municipality, const AreaRef &area) const;
    [[nodiscard]] bool counts(const Offering &offering) const;   // in the view

    [[nodiscard]] std::string cellsTable() const;
    [[nodiscard]] std::string rollupTable() const;
    // Over the wanted cells of the area's municipalities.
    [[nodiscard]] OracleSums sums(const AreaRef &area, const Wanted &wanted) const;

private:
    void findMunicipalities();
    void findServices();
    void makeCells();
    [[nodiscard]] bool isOfRound(const Area &municipality) const;
    [[nodiscard]] OracleCell cellOf(const QString &municipality, const ServiceType &service, Stage stage) const;
    [[nodiscard]] std::string answerTo(const OracleCell &cell) const;
    [[nodiscard]] int levelFor(const Offering &offering, const QString &municipality) const;
    [[nodiscard]] QString organisationOf(const QString &provider) const;
    void countResidents(OracleCell &cell) const;
    [[nodiscard]] bool hasRow(const AreaRef &region) const;
    [[nodiscard]] std::vector<AreaRef> rollupRegions() const;

    InventoryRows m_rows;
    Round m_round;
    QDate m_geographyDate;
    bool m_future;
    std::vector<QString> m_municipalities;
    std::vector<ServiceType> m_services;
    std::vector<OracleCell> m_cells;
};

}   // namespace katve
