#include "domain/edit_kind.h"
#include "domain/fields.h"
#include "support/catch.h"

#include <set>

using namespace katve;

namespace {

template <typename Code> [[nodiscard]] std::string namesOf()
{
    std::string joined;
    for (const std::string_view name : CodeTable<Code>::names)
        joined.append(joined.empty() ? "" : " ").append(name);
    return joined;
}

}   // namespace

TEMPLATE_TEST_CASE("every code is found again by its text", "", Stage, AreaKind, Sector, Level, OfferingStatus, Mode,
                   Access, Cost, AnswerValue, AnswerState, GapReason, Sufficiency, Timeliness, AnswerSource, EditKind,
                   Table)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < CodeTable<TestType>::names.size(); ++i) {
        const auto code = static_cast<TestType>(i);
        CHECK(codeFrom<TestType>(codeText(code)) == code);
        CHECK(seen.insert(codeText(code)).second);
    }
}

TEMPLATE_TEST_CASE("a text that is not in the list is no code", "", Stage, AreaKind, AnswerValue, EditKind, Table)
{
    const std::string first(CodeTable<TestType>::names.front());
    for (const std::string &text :
         {std::string(), " " + first, first + " ", first + ";", first.substr(1), std::string("0")})
        CHECK_FALSE(codeFrom<TestType>(text).has_value());
}

TEST_CASE("the code lists are those of the exchange format")
{
    CHECK(namesOf<Stage>() == "ecec preprimary grades1_6 grades7_9 upper_secondary");
    CHECK(namesOf<AreaKind>() == "country erva municipality network_region province wellbeing_county yta");
    CHECK(namesOf<Sector>() == "education social health specialised_care association parish state private");
    CHECK(namesOf<Level>() == "municipal province erva national");
    CHECK(namesOf<OfferingStatus>() == "operating ending preparing planned frozen ended");
    CHECK(namesOf<Mode>() == "on_site outreach remote telephone");
    CHECK(namesOf<Access>() == "open referral via_school decision");
    CHECK(namesOf<Cost>() == "free charged payment_commitment");
    CHECK(namesOf<AnswerValue>() == "available partly missing not_needed dont_know");
    CHECK(namesOf<AnswerState>() == "draft confirmed carried");
    CHECK(namesOf<GapReason>()
          == "staff funding opening_hours age_limit queue distance language cost temporary no_provider other");
    CHECK(namesOf<Sufficiency>() == "enough partly too_little");
    CHECK(namesOf<Timeliness>() == "in_time delayed too_late");
    CHECK(namesOf<AnswerSource>() == "workshop visit survey document register");
}

// A name too few would put every later one on the wrong act.
TEST_CASE("every kind of edit has its own name")
{
    CHECK(CodeTable<EditKind>::names.size() == static_cast<std::size_t>(EditKind::Baseline) + 1);
    CHECK(codeText(EditKind::Import) == "import");
    CHECK(codeText(EditKind::ConfirmAnswers) == "confirm_answers");
    CHECK(codeText(EditKind::CloseRound) == "close_round");
    CHECK(codeText(EditKind::ChangeTheme) == "change_theme");
    CHECK(codeText(EditKind::RemovePopulation) == "remove_population");
    CHECK(codeText(EditKind::KeepApart) == "keep_apart");
    CHECK(codeText(EditKind::HandOut) == "hand_out");
    CHECK(codeText(EditKind::RemoveContact) == "remove_contact");
    CHECK(codeText(EditKind::Baseline) == "baseline");
}
