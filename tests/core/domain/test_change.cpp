#include "domain/change.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const Theme oldTheme{.key = u"t01"_s, .nameFi = u"Teema"_s, .nameSv = u"Tema"_s, .order = 3};
const Theme newTheme{.key = u"t01"_s, .nameFi = u"Teema"_s, .nameSv = u"Ämne"_s};

[[nodiscard]] std::string shown(const std::optional<FieldTexts> &texts)
{
    std::string all = texts ? "" : "none";
    for (const FieldText &text : texts.value_or(FieldTexts()))
        all.append(all.empty() ? "" : " ").append(text.name).append("=").append(text.text);
    return all;
}

}   // namespace

TEST_CASE("a row that is added has all its fields after and nothing before")
{
    const Change change = addition(oldTheme);
    CHECK(change.adds());
    CHECK_FALSE(change.removes());
    CHECK(change.table == Table::Themes);
    CHECK(change.key == u"t01"_s);
    CHECK(shown(change.before) == "none");
    CHECK(shown(change.after) == "key=t01 name_fi=Teema name_sv=Tema name_en= order=3");
}

TEST_CASE("a row that is removed has all its fields before and nothing after")
{
    const Change change = removal(oldTheme);
    CHECK(change.removes());
    CHECK_FALSE(change.adds());
    CHECK(shown(change.before) == shown(addition(oldTheme).after));
    CHECK(shown(change.after) == "none");
}

TEST_CASE("a difference holds the changed fields and no others")
{
    const std::optional<Change> change = difference(oldTheme, newTheme);
    REQUIRE(change.has_value());
    CHECK_FALSE(change->adds());
    CHECK_FALSE(change->removes());
    CHECK(change->key == u"t01"_s);
    CHECK(shown(change->before) == "name_sv=Tema order=3");
    CHECK(shown(change->after) == "name_sv=Ämne order=");
}

TEST_CASE("rows that are the same do not differ")
{
    CHECK_FALSE(difference(oldTheme, oldTheme).has_value());
    CHECK_FALSE(difference(Answer{}, Answer{}).has_value());
}

TEST_CASE("the inverse of a change swaps before and after, and its inverse is the change")
{
    const Change change = *difference(oldTheme, newTheme);
    const Change inverse = inverseOf(change);
    CHECK(shown(inverse.before) == shown(change.after));
    CHECK(shown(inverse.after) == shown(change.before));
    CHECK(inverseOf(inverse) == change);
    CHECK(inverseOf(addition(oldTheme)) == removal(oldTheme));
}

TEST_CASE("a row that comes back by an inverse is of the edit that had added it, and goes again without saying so")
{
    Change gone = removal(oldTheme);
    gone.addedIn = 7;
    Change back = addition(oldTheme);
    back.addedIn = 7;
    CHECK(inverseOf(gone) == back);
    CHECK(inverseOf(back) == removal(oldTheme));
}

TEST_CASE("setting the fields of a change makes the row after it")
{
    const Change change = *difference(oldTheme, newTheme);
    Theme row = oldTheme;
    CHECK_FALSE(setFields(row, *change.after).has_value());
    CHECK(row == newTheme);
    CHECK_FALSE(setFields(row, *change.before).has_value());
    CHECK(row == oldTheme);
}

TEST_CASE("setting all fields makes the whole row, of every type of field")
{
    const Offering offering{.id = u"o1"_s,
                            .provider = u"p1"_s,
                            .service = u"s1"_s,
                            .stages = StageSet::of(Stage::Ecec),
                            .catchment = {{AreaKind::Country, u"FI"_s}},
                            .status = OfferingStatus::Ended,
                            .endsOn = QDate(2020, 2, 29),
                            .capacity = 1.5,
                            .waitingDays = 0,
                            .modes = {Mode::Remote, Mode::OnSite},
                            .languages = {u"fi"_s, u"se"_s},
                            .access = {Access::Decision},
                            .cost = {Cost::Free},
                            .note = u"a;b\n\"c\""_s};
    Offering row;
    CHECK_FALSE(setFields(row, textsOf(offering)).has_value());
    CHECK(row == offering);
}

TEST_CASE("the first field that cannot be read is told with its problem")
{
    Theme row = oldTheme;
    const auto fault = setFields(row, {{"name_sv", "Ämne"}, {"order", "third"}, {"name_fi", ""}});
    REQUIRE(fault.has_value());
    CHECK(fault->field == "order");
    CHECK(fault->problem == FieldProblem::BadNumber);
}

TEST_CASE("a row matches what is true of it and nothing else")
{
    CHECK(matches(oldTheme, textsOf(oldTheme)));
    CHECK(matches(oldTheme, {}));
    CHECK(matches(oldTheme, {{"name_sv", "Tema"}, {"order", "3"}}));
    CHECK_FALSE(matches(oldTheme, {{"name_sv", "Tema"}, {"order", "4"}}));
    CHECK_FALSE(matches(oldTheme, {{"order", ""}}));
    CHECK_FALSE(matches(newTheme, textsOf(oldTheme)));
}

TEST_CASE("the texts of a row are its fields in their order")
{
    const Population row{.municipality = u"564"_s, .stage = Stage::Ecec, .year = 2018, .count = 9000};
    CHECK(shown(textsOf(row)) == "municipality=564 stage=ecec year=2018 count=9000 source=");
    CHECK(textsOf(Round{}).size() == fieldCount<Round>);
}
