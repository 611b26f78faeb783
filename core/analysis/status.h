#pragma once

#include "domain/codes.h"

namespace katve {

// What a cell says (gap-matrix, "Status"). In the order of the tables.
enum class Status : std::uint8_t { Local, Province, Erva, Country, Partial, Missing, NotNeeded, Unknown };
inline constexpr std::size_t statusCount = 8;

template <> struct CodeTable<Status> {
    static constexpr std::array names = std::to_array<std::string_view>(
        {"local", "province", "erva", "country", "partial", "missing", "not_needed", "unknown"});
};

// `now`: what there is on the round's day; `future`: what there will be when all that is prepared and planned has begun.
enum class View : std::uint8_t { Now, Future };
template <> struct CodeTable<View> {
    static constexpr std::array names = std::to_array<std::string_view>({"now", "future"});
};

// How far a service comes from: 0 municipality, 1 province or wellbeing county, 2 network region, ERVA or
// collaborative area, 3 country.
[[nodiscard]] constexpr int levelOf(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Municipality: return 0;
    case AreaKind::Province:
    case AreaKind::WellbeingCounty: return 1;
    case AreaKind::NetworkRegion:
    case AreaKind::Erva:
    case AreaKind::Yta: return 2;
    case AreaKind::Country: break;
    }
    return 3;
}
inline constexpr int noLevel = 4;   // reached by nothing

// The answer that counts for a cell; one that is carried counts as none.
enum class Known : std::uint8_t { None, Available, Partly, Missing, NotNeeded, DontKnow };
[[nodiscard]] constexpr Known knownFrom(AnswerValue answer)
{
    return static_cast<Known>(static_cast<int>(answer) + 1);
}

struct Verdict {
    Status status = Status::Unknown;
    bool unnamed = false;    // said to be available, and nobody is known to give it
    bool conflict = false;   // said to be missing, and the register has it
};

[[nodiscard]] constexpr Verdict verdict(Known answer, int bestLevel)
{
    const bool reached = bestLevel != noLevel;
    switch (answer) {
    case Known::NotNeeded: return {Status::NotNeeded};
    case Known::Partly: return {Status::Partial};
    case Known::Missing: return reached ? Verdict{Status::Partial, false, true} : Verdict{Status::Missing};
    case Known::Available:
        if (!reached)
            return {Status::Local, true};
        break;
    case Known::None:
    case Known::DontKnow:
        if (!reached)
            return {Status::Unknown};
        break;
    }
    return {static_cast<Status>(bestLevel)};
}

}   // namespace katve
