#include "analysis/sums.h"

#include <numeric>

namespace katve {

namespace {

// Twice the share of a cell's residents that its status covers.
constexpr std::array<qint64, statusCount> coverTwice{2, 2, 2, 2, 1, 0, 0, 0};

[[nodiscard]] std::optional<Ratio> ratio(qint64 part, qint64 whole)
{
    return whole == 0 ? std::nullopt : std::optional(Ratio{part, whole});
}

}   // namespace

std::uint32_t Sums::cells() const
{
    return std::accumulate(status.begin(), status.end(), std::uint32_t{0});
}

void Sums::add(const Cell &cell, qint64 residents)
{
    const auto index = static_cast<std::size_t>(cell.status);
    ++status[index];
    overlap += cell.overlap() ? 1 : 0;
    fragile += cell.fragile() ? 1 : 0;
    unnamed += cell.unnamed ? 1 : 0;
    conflict += cell.conflict ? 1 : 0;
    answered += cell.answered ? 1 : 0;
    covered2 += coverTwice[index] * residents;
    needed += cell.status == Status::NotNeeded ? 0 : residents;
    unknownPop += cell.status == Status::Unknown ? residents : 0;
}

void Sums::subtract(const Cell &cell, qint64 residents)
{
    const auto index = static_cast<std::size_t>(cell.status);
    --status[index];
    overlap -= cell.overlap() ? 1 : 0;
    fragile -= cell.fragile() ? 1 : 0;
    unnamed -= cell.unnamed ? 1 : 0;
    conflict -= cell.conflict ? 1 : 0;
    answered -= cell.answered ? 1 : 0;
    covered2 -= coverTwice[index] * residents;
    needed -= cell.status == Status::NotNeeded ? 0 : residents;
    unknownPop -= cell.status == Status::Unknown ? residents : 0;
}

Sums &Sums::operator+=(const Sums &other)
{
    for (std::size_t i = 0; i < statusCount; ++i)
        status[i] += other.status[i];
    overlap += other.overlap;
    fragile += other.fragile;
    unnamed += other.unnamed;
    conflict += other.conflict;
    answered += other.answered;
    covered2 += other.covered2;
    needed += other.needed;
    unknownPop += other.unknownPop;
    return *this;
}

std::optional<Ratio> Sums::lowerCoverage() const
{
    return ratio(covered2, 2 * needed);
}
std::optional<Ratio> Sums::upperCoverage() const
{
    return ratio(covered2 + 2 * unknownPop, 2 * needed);
}
std::optional<Ratio> Sums::knownCoverage() const
{
    return ratio(covered2, 2 * (needed - unknownPop));
}
std::optional<Ratio> Sums::completeness() const
{
    return ratio(answered, cells());
}

}   // namespace katve
