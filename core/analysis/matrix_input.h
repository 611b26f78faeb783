#pragma once

#include "analysis/status.h"
#include "domain/stage_set.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace katve {

// A region that some municipality of the round belongs to on the geography date.
struct MatrixRegion {
    AreaKind kind = AreaKind::Country;
    std::string code{};
    bool inForce = true;   // else it covers its members all the same, but has no row in the rollup
};

struct MatrixService {
    std::string key{};
    StageSet stages{};
    int group = 0;               // index into `groups`
    std::vector<int> themes{};   // indices into `themes`
};

// An organisation gives a service at some stages to everybody in one place. An offering makes one of these for each
// area of its catchment that has a municipality of the round.
struct Reach {
    std::uint32_t service = 0;
    std::uint32_t place = 0;   // a municipality, or municipalities.size() + a region
    std::uint32_t organisation = 0;
    StageSet stages{};
    friend bool operator==(const Reach &, const Reach &) = default;
};

// Everything the gap matrix is computed from, already narrowed to one round and one view: dense numbers instead of keys.
// Municipalities are sorted by code, services by key and regions as the rollup lists them.
struct MatrixInput {
    std::vector<std::string> municipalities{};
    std::vector<MatrixService> services{};
    std::vector<MatrixRegion> regions{};
    std::vector<std::string> groups{};
    std::vector<std::string> themes{};
    std::vector<std::vector<std::uint32_t>> regionsOf{};   // of each municipality, ascending
    std::vector<qint64> population{};                      // municipality × stage; 0 where none is given
    std::vector<bool> populationGiven{};                   // municipality × stage
    std::vector<Known> answers{};                          // one a cell, as `MatrixShape` numbers them
    std::vector<Reach> reaches{};                          // in any order
};

// Where the cells are: row by row of municipalities, one column for each stage that a service type has.
class MatrixShape {
public:
    MatrixShape() = default;
    MatrixShape(std::size_t municipalities, const std::vector<MatrixService> &services);

    [[nodiscard]] std::size_t columns() const { return m_service.size(); }
    [[nodiscard]] std::size_t cells() const { return m_municipalities * columns(); }
    [[nodiscard]] std::uint32_t serviceOf(std::size_t column) const { return m_service[column]; }
    [[nodiscard]] Stage stageOf(std::size_t column) const { return m_stage[column]; }
    [[nodiscard]] std::size_t firstColumn(std::size_t service) const { return m_first[service]; }
    [[nodiscard]] std::size_t endColumn(std::size_t service) const { return m_first[service + 1]; }
    [[nodiscard]] std::size_t cell(std::size_t municipality, std::size_t column) const
    {
        return municipality * columns() + column;
    }
    // No column: the service type does not have the stage.
    [[nodiscard]] std::optional<std::size_t> column(std::size_t service, Stage stage) const
    {
        const int column = m_columnOf[service * stageCount + static_cast<std::size_t>(stage)];
        return column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column));
    }

private:
    std::size_t m_municipalities = 0;
    std::vector<std::uint32_t> m_service;
    std::vector<Stage> m_stage;
    std::vector<std::size_t> m_first;
    std::vector<int> m_columnOf;
};

}   // namespace katve
