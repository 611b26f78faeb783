#pragma once

#include "analysis/status.h"

#include <QtGlobal>

#include <array>
#include <optional>

namespace katve {

struct Cell {
    Status status = Status::Unknown;
    std::uint32_t providers = 0;   // distinct organisations
    bool unnamed = false;
    bool conflict = false;
    bool answered = false;   // don't know included, carried not

    [[nodiscard]] bool overlap() const { return providers >= 2; }
    [[nodiscard]] bool fragile() const { return providers == 1; }
    friend bool operator==(const Cell &, const Cell &) = default;
};

// Two whole numbers rather than a quotient, so that nothing is lost by rounding.
struct Ratio {
    qint64 part = 0;
    qint64 whole = 0;   // never 0
    [[nodiscard]] double value() const { return static_cast<double>(part) / static_cast<double>(whole); }
    friend bool operator==(const Ratio &, const Ratio &) = default;
};

// Sums over some cells, each counted once (gap-matrix, "Rollups").
struct Sums {
    std::array<std::uint32_t, statusCount> status{};
    std::uint32_t overlap = 0;
    std::uint32_t fragile = 0;
    std::uint32_t unnamed = 0;
    std::uint32_t conflict = 0;
    std::uint32_t answered = 0;
    qint64 covered2 = 0;     // twice the residents who get the service, the half of those who partly do
    qint64 needed = 0;       // residents in cells that are not `not_needed`
    qint64 unknownPop = 0;   // residents in unknown cells

    [[nodiscard]] std::uint32_t count(Status which) const { return status[static_cast<std::size_t>(which)]; }
    [[nodiscard]] std::uint32_t cells() const;

    void add(const Cell &cell, qint64 residents) { count<1>(cell, residents); }
    void subtract(const Cell &cell, qint64 residents) { count<-1>(cell, residents); }
    Sums &operator+=(const Sums &other);
    friend bool operator==(const Sums &, const Sums &) = default;

    // Nothing where the denominator is zero: that is no coverage, not 0 %.
    [[nodiscard]] std::optional<Ratio> lowerCoverage() const;   // what is unknown is missing
    [[nodiscard]] std::optional<Ratio> upperCoverage() const;   // what is unknown is available
    [[nodiscard]] std::optional<Ratio> knownCoverage() const;   // of the known only; never shown alone
    [[nodiscard]] std::optional<Ratio> completeness() const;

private:
    // Twice the share of a cell's residents that its status covers, and whether they count as needing it.
    static constexpr std::array<qint64, statusCount> coverTwice{2, 2, 2, 2, 1, 0, 0, 0};
    static constexpr std::array<qint64, statusCount> needs{1, 1, 1, 1, 1, 1, 0, 1};

    // Without branches: the sums of all regions go through here cell by cell.
    template <int sign> void count(const Cell &cell, qint64 residents)
    {
        constexpr auto one = static_cast<std::uint32_t>(sign);
        const auto index = static_cast<std::size_t>(cell.status);
        status[index] += one;
        overlap += one * static_cast<std::uint32_t>(cell.overlap());
        fragile += one * static_cast<std::uint32_t>(cell.fragile());
        unnamed += one * static_cast<std::uint32_t>(cell.unnamed);
        conflict += one * static_cast<std::uint32_t>(cell.conflict);
        answered += one * static_cast<std::uint32_t>(cell.answered);
        covered2 += sign * coverTwice[index] * residents;
        needed += sign * needs[index] * residents;
        unknownPop += sign * static_cast<qint64>(cell.status == Status::Unknown) * residents;
    }
};

}   // namespace katve
