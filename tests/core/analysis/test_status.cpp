#include "analysis/counts_in_view.h"
#include "domain/code_point_order.h"
#include "store/matrix_loader.h"
#include "support/catch.h"
#include "support/matrix_texts.h"
#include "support/open_file.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::string textOf(const Verdict &verdict)
{
    return std::string(codeText(verdict.status)) + (verdict.unnamed ? " unnamed" : "")
        + (verdict.conflict ? " conflict" : "");
}

[[nodiscard]] bool counts(OfferingStatus status, std::string_view startsOn, std::string_view endsOn, View view)
{
    return countsInView(status, startsOn, endsOn, "2021-06-15", view);
}

constexpr std::string_view dayBefore = "2021-06-14";
constexpr std::string_view day = "2021-06-15";
constexpr std::string_view dayAfter = "2021-06-16";

}   // namespace

TEST_CASE("each answer has its status where nothing reaches the cell")
{
    CHECK(textOf(verdict(Known::NotNeeded, noLevel)) == "not_needed");
    CHECK(textOf(verdict(Known::Partly, noLevel)) == "partial");
    CHECK(textOf(verdict(Known::Available, noLevel)) == "local unnamed");
    CHECK(textOf(verdict(Known::Missing, noLevel)) == "missing");
    CHECK(textOf(verdict(Known::DontKnow, noLevel)) == "unknown");
    CHECK(textOf(verdict(Known::None, noLevel)) == "unknown");
}

TEST_CASE("each answer has its status where the service comes from some level")
{
    const auto [level, name] =
        GENERATE(table<int, std::string>({{0, "local"}, {1, "province"}, {2, "erva"}, {3, "country"}}));
    CHECK(textOf(verdict(Known::NotNeeded, level)) == "not_needed");
    CHECK(textOf(verdict(Known::Partly, level)) == "partial");
    CHECK(textOf(verdict(Known::Available, level)) == name);
    CHECK(textOf(verdict(Known::Missing, level)) == "partial conflict");
    CHECK(textOf(verdict(Known::DontKnow, level)) == name);
    CHECK(textOf(verdict(Known::None, level)) == name);
}

TEST_CASE("an answer that is known keeps its meaning")
{
    CHECK(knownFrom(AnswerValue::Available) == Known::Available);
    CHECK(knownFrom(AnswerValue::Partly) == Known::Partly);
    CHECK(knownFrom(AnswerValue::Missing) == Known::Missing);
    CHECK(knownFrom(AnswerValue::NotNeeded) == Known::NotNeeded);
    CHECK(knownFrom(AnswerValue::DontKnow) == Known::DontKnow);
}

TEST_CASE("the level of an area goes by its kind")
{
    CHECK(levelOf(AreaKind::Municipality) == 0);
    CHECK(levelOf(AreaKind::Province) == 1);
    CHECK(levelOf(AreaKind::WellbeingCounty) == 1);
    CHECK(levelOf(AreaKind::NetworkRegion) == 2);
    CHECK(levelOf(AreaKind::Erva) == 2);
    CHECK(levelOf(AreaKind::Yta) == 2);
    CHECK(levelOf(AreaKind::Country) == 3);
}

TEST_CASE("what operates or is ending counts now from its first day to its last")
{
    const OfferingStatus status = GENERATE(OfferingStatus::Operating, OfferingStatus::Ending);
    CHECK(counts(status, "", "", View::Now));
    CHECK(counts(status, dayBefore, dayAfter, View::Now));
    CHECK(counts(status, day, "", View::Now));
    CHECK_FALSE(counts(status, dayAfter, "", View::Now));
    CHECK(counts(status, "", day, View::Now));
    CHECK_FALSE(counts(status, "", dayBefore, View::Now));
}

TEST_CASE("what has ended counts now while its last day has not gone by, and never without one")
{
    CHECK_FALSE(counts(OfferingStatus::Ended, "", "", View::Now));
    CHECK_FALSE(counts(OfferingStatus::Ended, dayBefore, "", View::Now));
    CHECK(counts(OfferingStatus::Ended, "", day, View::Now));
    CHECK(counts(OfferingStatus::Ended, day, day, View::Now));
    CHECK_FALSE(counts(OfferingStatus::Ended, "", dayBefore, View::Now));
    CHECK_FALSE(counts(OfferingStatus::Ended, dayAfter, dayAfter, View::Now));
}

TEST_CASE("what is prepared, planned or frozen does not count now")
{
    const OfferingStatus status = GENERATE(OfferingStatus::Preparing, OfferingStatus::Planned, OfferingStatus::Frozen);
    CHECK_FALSE(counts(status, "", "", View::Now));
    CHECK_FALSE(counts(status, dayBefore, dayAfter, View::Now));
}

TEST_CASE("what operates, is prepared or planned counts in the future unless it has ended by the round's day")
{
    const OfferingStatus status =
        GENERATE(OfferingStatus::Operating, OfferingStatus::Preparing, OfferingStatus::Planned);
    CHECK(counts(status, "", "", View::Future));
    CHECK(counts(status, dayAfter, "", View::Future));
    CHECK(counts(status, "", dayAfter, View::Future));
    CHECK_FALSE(counts(status, "", day, View::Future));
    CHECK_FALSE(counts(status, "", dayBefore, View::Future));
}

TEST_CASE("what is ending, frozen or ended does not count in the future")
{
    const OfferingStatus status = GENERATE(OfferingStatus::Ending, OfferingStatus::Frozen, OfferingStatus::Ended);
    CHECK_FALSE(counts(status, "", "", View::Future));
    CHECK_FALSE(counts(status, "", dayAfter, View::Future));
}

TEST_CASE("codes beyond U+FFFF come after all others in the order of code points")
{
    CHECK(codePointLess(u"\uFF21", u"\U00010400"));
    CHECK_FALSE(codePointLess(u"\U00010400", u"\uFF21"));
    CHECK(codePointLess(u"\uE000", u"\U00010400"));
    CHECK(codePointLess(u"\uD7FF", u"\U00010400"));
    CHECK(codePointLess(u"\U00010400", u"\U00010401"));
    CHECK(codePointLess(u"a\uFF21", u"a\U00010400"));
    CHECK(codePointLess(u"a", u"a\U00010400"));
    CHECK_FALSE(codePointLess(u"\uFF21", u"\uFF21"));
}

TEST_CASE("both tables list codes and keys by code point")
{
    OpenFile file;
    file.add(ServiceGroup{.key = u"g"_s, .nameFi = u"Ryhmä"_s});
    for (const QString &code : {u"\U00010400"_s, u"Z"_s, u"\uFF21"_s}) {
        file.add(Area{.kind = AreaKind::Municipality, .code = code, .nameFi = u"Kunta"_s});
        file.add(Area{.kind = AreaKind::Province, .code = code, .nameFi = u"Maakunta"_s});
        file.add(Membership{.municipality = code, .kind = AreaKind::Province, .code = code});
    }
    for (const QString &key : {u"\U00010428"_s, u"\uFF33"_s})
        file.add(ServiceType{.key = key, .group = u"g"_s, .nameFi = u"Palvelu"_s, .stages = StageSet::of(Stage::Ecec)});
    const Round round = file.add(Round{.id = u"r1"_s, .nameFi = u"Kierros"_s, .asOf = QDate(2021, 6, 15)});
    const GapMatrix matrix(loadMatrixInput(file.session->database(), round, View::Now));
    std::string cells = "municipality,service,stage,status,providers,overlap,fragile,unnamed,conflict\n";
    std::string provinces;
    for (const std::string code : {"Z", "\uFF21", "\U00010400"}) {
        for (const std::string key : {"\uFF33", "\U00010428"}) {
            std::string where = code;
            where.append(",").append(key);
            cells.append(where).append(",ecec,unknown,0,0,0,0,0\n");
            provinces.append("province,").append(where).append(",1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0\n");
        }
    }
    CHECK(cellsTable(matrix) == cells);
    const std::string rollup = rollupTable(matrix);
    CHECK(rollup.substr(rollup.find('\n') + 1, provinces.size()) == provinces);
}
