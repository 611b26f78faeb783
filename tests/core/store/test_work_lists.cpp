#include "core/store/store_world.h"
#include "store/work_lists.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const Round round2023{.id = u"r"_s, .asOf = QDate(2023, 6, 1)};

// Municipality 564 in force and in province 17; an ERVA that ended with 2022; a municipality that was merged away.
struct ListWorld : StoreWorld {
    ListWorld()
    {
        put(Area{.kind = AreaKind::Erva, .code = u"OYS"_s});
        put(Area{.kind = AreaKind::Municipality, .code = u"old"_s, .validTo = QDate(2022, 12, 31)});
        put(Membership{.municipality = u"564"_s, .code = u"17"_s});
        put(Membership{
            .municipality = u"564"_s, .kind = AreaKind::Erva, .code = u"OYS"_s, .validTo = QDate(2022, 12, 31)});
    }
    Offering offer(const char *id, const AreaRefs &catchment, OfferingStatus status = OfferingStatus::Operating)
    {
        const Offering offering{.id = QString::fromLatin1(id),
                                .provider = u"p1"_s,
                                .service = u"s1"_s,
                                .stages = StageSet::all(),
                                .catchment = catchment,
                                .status = status};
        put(offering);
        return offering;
    }
    [[nodiscard]] std::vector<EmptyCatchment> list(View view = View::Now)
    {
        return areasThatCoverNobody(database, round2023, view);
    }
};

const AreaRef oulu{AreaKind::Municipality, u"564"_s};
const AreaRef province{AreaKind::Province, u"17"_s};
const AreaRef erva{AreaKind::Erva, u"OYS"_s};
const AreaRef merged{AreaKind::Municipality, u"old"_s};
const AreaRef country{AreaKind::Country, u"FI"_s};

}   // namespace

TEST_CASE("areas that cover somebody are no work")
{
    ListWorld world;
    world.offer("a", {oulu, province, country});
    CHECK(world.list().empty());
}

TEST_CASE("an area whose memberships have ended covers nobody, nor does a municipality that has")
{
    ListWorld world;
    world.offer("b", {erva, oulu, merged});
    world.offer("a", {erva});
    CHECK(world.list() == std::vector<EmptyCatchment>{{u"a"_s, erva}, {u"b"_s, erva}, {u"b"_s, merged}});
}

TEST_CASE("a region of nobody but a municipality that has ended covers nobody")
{
    ListWorld world;
    world.put(Area{.kind = AreaKind::Yta, .code = u"y"_s});
    world.put(Membership{.municipality = u"old"_s, .kind = AreaKind::Yta, .code = u"y"_s});
    world.offer("a", {{AreaKind::Yta, u"y"_s}});
    CHECK(world.list().size() == 1);
}

TEST_CASE("the geography date decides, not the round's day")
{
    ListWorld world;
    world.offer("a", {erva, merged});
    Round round = round2023;
    round.geographyDate = QDate(2022, 12, 31);
    CHECK(areasThatCoverNobody(world.database, round, View::Now).empty());
    round.geographyDate = QDate(2023, 1, 1);
    CHECK(areasThatCoverNobody(world.database, round, View::Now).size() == 2);
}

TEST_CASE("an offering that does not count in the view is no work there")
{
    ListWorld world;
    world.offer("frozen", {erva}, OfferingStatus::Frozen);
    world.offer("planned", {erva}, OfferingStatus::Planned);
    world.offer("ending", {erva}, OfferingStatus::Ending);
    CHECK(world.list(View::Now) == std::vector<EmptyCatchment>{{u"ending"_s, erva}});
    CHECK(world.list(View::Future) == std::vector<EmptyCatchment>{{u"planned"_s, erva}});
}

TEST_CASE("answers are counted by service type, in their round alone")
{
    StoreWorld world;
    Round other = Sample<Round>::bare();
    other.id = u"other"_s;
    world.put(other);
    Answer answer = Sample<Answer>::bare();
    const auto before = answersByService(world.database, u"other"_s);
    answer.round = other.id;
    world.put(answer);
    CHECK(before.isEmpty());
    CHECK(answersByService(world.database, other.id) == QHash<QString, qint64>{{answer.service, 1}});
    CHECK(answersByService(world.database, u"no such round"_s).isEmpty());
}
