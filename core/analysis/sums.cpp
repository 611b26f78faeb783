#include "analysis/sums.h"

#include <numeric>

namespace katve {

namespace {

[[nodiscard]] std::optional<Ratio> ratio(qint64 part, qint64 whole)
{
    return whole == 0 ? std::nullopt : std::optional(Ratio{part, whole});
}

}   // namespace

std::uint32_t Sums::cells() const
{
    return std::accumulate(status.begin(), status.end(), std::uint32_t{0});
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
