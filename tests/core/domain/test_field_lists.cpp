#include "domain/field_text.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace {

using Modes = std::vector<Mode>;

template <typename Value> [[nodiscard]] std::string listText(const Value &value)
{
    std::string text;
    appendField(text, value);
    return text;
}

[[nodiscard]] Parsed parse(std::string_view text, QStringList &value)
{
    return parseKeys(text, value);
}
template <typename Value> [[nodiscard]] Parsed parse(std::string_view text, Value &value)
{
    return parseField(text, value);
}

// What a list becomes; a star when something had to be tidied.
template <typename Value> [[nodiscard]] std::string read(std::string_view text)
{
    Value value{};
    const Parsed parsed = parse(text, value);
    return parsed.ok() ? listText(value) + (parsed.tidied ? "*" : "") : "bad";
}

template <typename Value> [[nodiscard]] FieldProblem listProblem(std::string_view text)
{
    Value value{};
    return parse(text, value).problem;
}

}   // namespace

TEST_CASE("a list keeps the order of its items")
{
    CHECK(read<QStringList>("b;a;c") == "b;a;c");
    CHECK(read<Modes>("remote;on_site") == "remote;on_site");
    CHECK(read<AreaRefs>("province:17;municipality:005") == "province:17;municipality:005");
    CHECK(read<QStringList>("").empty());
    CHECK(read<Modes>("").empty());
    CHECK(read<AreaRefs>("").empty());
}

TEST_CASE("spaces around items and empty items are left out and told of")
{
    CHECK(read<QStringList>(" a ; b") == "a;b*");
    CHECK(read<QStringList>("a;;b") == "a;b*");
    CHECK(read<QStringList>(";a") == "a*");
    CHECK(read<QStringList>("a;") == "a*");
    CHECK(read<QStringList>("  ;; ") == "*");
    CHECK(read<QStringList>(" ") == "*");
    CHECK(read<Modes>("remote; telephone;") == "remote;telephone*");
    CHECK(read<AreaRefs>(" country:FI ") == "country:FI*");
    CHECK(read<StageSet>("ecec; preprimary") == "ecec;preprimary*");
}

TEST_CASE("an item that is said twice is one item")
{
    CHECK(read<QStringList>("a;b;a") == "a;b");
    CHECK(read<Modes>("remote;remote") == "remote");
    CHECK(read<AreaRefs>("yta:1;yta:1") == "yta:1");
    CHECK(read<StageSet>("ecec;ecec") == "ecec");
}

TEST_CASE("one bad item makes the whole list bad")
{
    CHECK(listProblem<QStringList>("a;b c;d") == FieldProblem::BadKey);
    CHECK(listProblem<QStringList>("a,b") == FieldProblem::BadKey);
    CHECK(listProblem<QStringList>("a;\xFF") == FieldProblem::BadText);
    CHECK(listProblem<QStringList>("a\nb") == FieldProblem::BadKey);
    CHECK(listProblem<Modes>("remote;carrier_pigeon") == FieldProblem::UnknownCode);
    CHECK(listProblem<Modes>("Remote") == FieldProblem::UnknownCode);
    CHECK(listProblem<AreaRefs>("municipality:564;564") == FieldProblem::BadArea);
    CHECK(listProblem<StageSet>("ecec;school") == FieldProblem::UnknownCode);
}

TEST_CASE("a tabulator is no space that may surround an item")
{
    CHECK(listProblem<QStringList>("a;\tb") == FieldProblem::BadKey);
    CHECK(listProblem<Modes>("remote\t") == FieldProblem::UnknownCode);
}

TEST_CASE("a bad list leaves nothing of the old one")
{
    Modes modes{Mode::Telephone};
    CHECK_FALSE(parseField("pigeon", modes).ok());
    CHECK(modes.empty());
}

TEST_CASE("stages are a set, written in their own order")
{
    CHECK(read<StageSet>("upper_secondary;ecec;grades7_9") == "ecec;grades7_9;upper_secondary");
    CHECK(listText(StageSet::all()) == "ecec;preprimary;grades1_6;grades7_9;upper_secondary");
    CHECK(listText(StageSet()).empty());
}

TEST_CASE("a set of stages holds one at least")
{
    CHECK(listProblem<StageSet>("") == FieldProblem::Missing);
    CHECK(listProblem<StageSet>(";") == FieldProblem::Missing);
}

TEST_CASE("an area splits at the first colon")
{
    CHECK(areaFrom("municipality:564") == AreaRef{AreaKind::Municipality, u"564"_s});
    CHECK(areaFrom("erva:a:b") == AreaRef{AreaKind::Erva, u"a:b"_s});
    CHECK(areaFrom("yta::") == AreaRef{AreaKind::Yta, u":"_s});
    CHECK(areaText({AreaKind::Province, u"05"_s}) == u"province:05"_s);
    CHECK(areaText({AreaKind::NetworkRegion, u"Å:𐐀"_s}) == u"network_region:Å:𐐀"_s);
}

TEST_CASE("what is not kind:code is no area")
{
    for (const std::string_view text :
         {""sv, "564"sv, ":564"sv, "municipality:"sv, "village:564"sv, "Municipality:564"sv, "municipality: 564"sv,
          "municipality :564"sv, "municipality:5 64"sv, "municipality:5,4"sv, "municipality:\xFF"sv,
          "municipality:a\0b"sv}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(areaFrom(text).has_value());
    }
}

TEST_CASE("a code that must be given is missing when empty, and unknown when not in its list")
{
    CHECK(listProblem<AnswerValue>("") == FieldProblem::Missing);
    CHECK(listProblem<AnswerValue>("perhaps") == FieldProblem::UnknownCode);
    CHECK(listProblem<AnswerValue>("missing ") == FieldProblem::UnknownCode);
    CHECK(read<AnswerValue>("not_needed") == "not_needed");
}

TEST_CASE("a code that may be left out is none when empty")
{
    std::optional<Sector> sector = Sector::State;
    CHECK(parseField("", sector).ok());
    CHECK_FALSE(sector.has_value());
    CHECK(listText(sector).empty());
    CHECK(read<std::optional<Sector>>("parish") == "parish");
    CHECK(listProblem<std::optional<Sector>>("church") == FieldProblem::UnknownCode);
}
