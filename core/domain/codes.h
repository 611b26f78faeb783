#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// The closed code lists of the exchange format (data-package codes). The order of `Stage` is the order of all tables.

namespace katve {

enum class Stage : std::uint8_t { Ecec, Preprimary, Grades1To6, Grades7To9, UpperSecondary };
// In the order of their codes, so that the file sorts areas as packages do.
enum class AreaKind : std::uint8_t { Country, Erva, Municipality, NetworkRegion, Province, WellbeingCounty, Yta };
enum class Sector : std::uint8_t { Education, Social, Health, SpecialisedCare, Association, Parish, State, Private };
enum class Level : std::uint8_t { Municipal, Province, Erva, National };
enum class OfferingStatus : std::uint8_t { Operating, Ending, Preparing, Planned, Frozen, Ended };
enum class Mode : std::uint8_t { OnSite, Outreach, Remote, Telephone };
enum class Access : std::uint8_t { Open, Referral, ViaSchool, Decision };
enum class Cost : std::uint8_t { Free, Charged, PaymentCommitment };
enum class AnswerValue : std::uint8_t { Available, Partly, Missing, NotNeeded, DontKnow };
enum class AnswerState : std::uint8_t { Draft, Confirmed, Carried };
enum class GapReason : std::uint8_t {
    Staff,
    Funding,
    OpeningHours,
    AgeLimit,
    Queue,
    Distance,
    Language,
    Cost,
    Temporary,
    NoProvider,
    Other
};
enum class Sufficiency : std::uint8_t { Enough, Partly, TooLittle };
enum class Timeliness : std::uint8_t { InTime, Delayed, TooLate };
enum class AnswerSource : std::uint8_t { Workshop, Visit, Survey, Document, Register };

inline constexpr std::size_t stageCount = 5;

template <typename Code> struct CodeTable;

#define KATVE_CODES(Code, ...)                                                                                         \
    template <> struct CodeTable<Code> {                                                                               \
        static constexpr std::array names = std::to_array<std::string_view>({__VA_ARGS__});                            \
    }

KATVE_CODES(Stage, "ecec", "preprimary", "grades1_6", "grades7_9", "upper_secondary");
KATVE_CODES(AreaKind, "country", "erva", "municipality", "network_region", "province", "wellbeing_county", "yta");
KATVE_CODES(Sector, "education", "social", "health", "specialised_care", "association", "parish", "state", "private");
KATVE_CODES(Level, "municipal", "province", "erva", "national");
KATVE_CODES(OfferingStatus, "operating", "ending", "preparing", "planned", "frozen", "ended");
KATVE_CODES(Mode, "on_site", "outreach", "remote", "telephone");
KATVE_CODES(Access, "open", "referral", "via_school", "decision");
KATVE_CODES(Cost, "free", "charged", "payment_commitment");
KATVE_CODES(AnswerValue, "available", "partly", "missing", "not_needed", "dont_know");
KATVE_CODES(AnswerState, "draft", "confirmed", "carried");
KATVE_CODES(GapReason, "staff", "funding", "opening_hours", "age_limit", "queue", "distance", "language", "cost",
            "temporary", "no_provider", "other");
KATVE_CODES(Sufficiency, "enough", "partly", "too_little");
KATVE_CODES(Timeliness, "in_time", "delayed", "too_late");
KATVE_CODES(AnswerSource, "workshop", "visit", "survey", "document", "register");

#undef KATVE_CODES

template <typename Code> concept CodeList = requires
{
    CodeTable<Code>::names;
};

template <CodeList Code> [[nodiscard]] constexpr std::string_view codeText(Code code)
{
    return CodeTable<Code>::names[static_cast<std::size_t>(code)];
}

template <CodeList Code> [[nodiscard]] constexpr std::optional<Code> codeFrom(std::string_view text)
{
    for (std::size_t i = 0; i < CodeTable<Code>::names.size(); ++i) {
        if (CodeTable<Code>::names[i] == text)
            return static_cast<Code>(i);
    }
    return std::nullopt;
}

}   // namespace katve
