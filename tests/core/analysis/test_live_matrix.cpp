#include "analysis/dependence.h"
#include "core/analysis/random_edits.h"
#include "edit/live_matrix.h"
#include "store/matrix_loader.h"
#include "support/catch.h"
#include "support/matrix_texts.h"
#include "support/open_file.h"

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::vector<Sums> allRegionSums(const GapMatrix &matrix)
{
    std::vector<Sums> sums;
    for (std::size_t region = 0; region < matrix.input().regions.size(); ++region) {
        for (std::size_t column = 0; column < matrix.shape().columns(); ++column)
            sums.push_back(matrix.regionColumn(region, column));
    }
    return sums;
}

// In an order of their own: a matrix that has been kept up to date has them in another than one made anew.
[[nodiscard]] std::vector<Reach> reachesOf(const GapMatrix &matrix)
{
    std::vector<Reach> reaches = matrix.input().reaches;
    std::ranges::sort(reaches, {}, [](const Reach &reach) {
        return std::tuple(reach.service, reach.place, reach.organisation, reach.stages.bits());
    });
    return reaches;
}

[[nodiscard]] std::vector<Dependence> dependenceOn(const GapMatrix &matrix)
{
    std::vector<std::uint32_t> everywhere(matrix.municipalities());
    std::iota(everywhere.begin(), everywhere.end(), std::uint32_t{0});
    return dependenceIn(matrix, everywhere);
}

[[nodiscard]] GapMatrix madeAnew(Session &session, const LiveMatrix &live)
{
    const Round round = session.find(Round{.id = live.round().id}).value();
    REQUIRE(live.round() == round);
    return GapMatrix(loadMatrixInput(session.database(), round, live.view()));
}

void checkUpToDate(Session &session, const LiveMatrix &live)
{
    const GapMatrix &kept = live.matrix();
    const GapMatrix anew = madeAnew(session, live);
    REQUIRE(cellsTable(kept) == cellsTable(anew));
    REQUIRE(rollupTable(kept) == rollupTable(anew));
    REQUIRE(allRegionSums(kept) == allRegionSums(anew));
    REQUIRE(kept.input().populationGiven == anew.input().populationGiven);
    REQUIRE(reachesOf(kept) == reachesOf(anew));
    REQUIRE(dependenceOn(kept) == dependenceOn(anew));
}

void checkAgainstOracle(Session &session, const LiveMatrix &live)
{
    const Oracle oracle(rowsIn(session), live.round().id, codeText(live.view()));
    REQUIRE(cellsTable(live.matrix()) == oracle.cellsTable());
    REQUIRE(rollupTable(live.matrix()) == oracle.rollupTable());
}

// One inventory, both views of one of its rounds, and a hand that edits, undoes and redoes at random.
class Walk {
public:
    explicit Walk(std::uint32_t seed)
        : m_edits(seed)
        , m_rows(randomInventory(seed))
        , m_session(prepared())
        , m_now(m_session, m_rows.rounds[0], View::Now)
        , m_future(m_session, m_rows.rounds[0], View::Future)
    {}

    // How many of the steps changed something.
    [[nodiscard]] int go(int steps, Edit (RandomEdits::*next)(const InventoryRows &))
    {
        int made = 0;
        for (int step = 0; step < steps; ++step) {
            INFO("step " << step);
            made += oneStep(next).sequence != 0 ? 1 : 0;
            checkUpToDate(m_session, m_now);
            checkUpToDate(m_session, m_future);
        }
        checkAgainstOracle(m_session, m_now);
        checkAgainstOracle(m_session, m_future);
        return made;
    }

private:
    [[nodiscard]] Session &prepared()
    {
        putInto(*m_file.session, m_rows);
        return *m_file.session;
    }

    [[nodiscard]] EditResult oneStep(Edit (RandomEdits::*next)(const InventoryRows &))
    {
        const int which = m_edits.dice().below(10);
        if (which < 2)
            return m_file.history->undo();
        if (which < 3)
            return m_file.history->redo();
        return m_file.history->run((m_edits.*next)(rowsIn(m_session)));
    }

    OpenFile m_file;
    RandomEdits m_edits;
    InventoryRows m_rows;
    Session &m_session;
    LiveMatrix m_now;
    LiveMatrix m_future;
};

[[nodiscard]] int walk(std::uint32_t firstSeed, int walks, Edit (RandomEdits::*next)(const InventoryRows &))
{
    int made = 0;
    for (int i = 0; i < walks; ++i) {
        const std::uint32_t seed = firstSeed + static_cast<std::uint32_t>(i);
        INFO("seed " << seed);
        made += Walk(seed).go(50, next);
    }
    return made;
}

[[nodiscard]] Offering offeringOf(const QString &provider, const QString &id)
{
    return {.id = id,
            .provider = provider,
            .service = u"s1"_s,
            .stages = StageSet::all(),
            .catchment = {{AreaKind::Municipality, u"564"_s}}};
}

[[nodiscard]] Answer answerOf(AnswerValue value)
{
    return {
        .round = u"r1"_s, .municipality = u"564"_s, .service = u"s1"_s, .stage = Stage::Grades1To6, .answer = value};
}

[[nodiscard]] Round roundOfSmallWorld(OpenFile &file)
{
    file.addSmallWorld();
    file.add(Provider{.id = u"p2"_s, .name = u"Toinen"_s});
    return file.session->find(Round{.id = u"r1"_s}).value();
}

// The small world and its matrix: municipality 564, service s1, two stages.
struct World {
    OpenFile file;
    LiveMatrix live{*file.session, roundOfSmallWorld(file), View::Now};

    template <typename Row> Row add(const Row &row) { return file.add(row); }
    void run(const Edit &edit) const { REQUIRE(file.history->run(edit).ok()); }
    // The two cells, without what they both begin with and the header.
    [[nodiscard]] std::string cells() const
    {
        const std::string table = cellsTable(live.matrix());
        return table.substr(table.find("\n564,s1,") + 8);
    }
};

}   // namespace

TEST_CASE("the live matrix after each of a thousand acts, undos and redos is the one made anew")
{
    CHECK(walk(1, 30, &RandomEdits::oneAct) >= 1000);
}

TEST_CASE("the live matrix follows edits of several acts, their undos and redos")
{
    CHECK(walk(501, 15, &RandomEdits::severalActs) >= 300);
}

TEST_CASE("an answer is followed cell by cell, without reading the rest again")
{
    World world;
    int told = 0;
    QObject::connect(&world.live, &LiveMatrix::changed, [&told] { ++told; });

    world.file.session->blockSignals(true);   // the matrix does not hear of this offering
    world.add(offeringOf(u"p1"_s, u"o1"_s));
    world.file.session->blockSignals(false);
    world.run(additionOf(EditKind::SetAnswers, answerOf(AnswerValue::Missing)));
    CHECK(world.cells() == "grades1_6,missing,0,0,0,0,0\n564,s1,grades7_9,unknown,0,0,0,0,0\n");
    CHECK(told == 1);

    world.run(additionOf(EditKind::AddTheme, Theme{.key = u"t02"_s, .nameFi = u"Uusi"_s}));
    CHECK(world.cells() == "grades1_6,partial,1,0,1,0,1\n564,s1,grades7_9,local,1,0,1,0,0\n");
    CHECK(told == 2);
}

TEST_CASE("an edit that is refused changes nothing in the live matrix and is not told of")
{
    World world;
    int told = 0;
    QObject::connect(&world.live, &LiveMatrix::changed, [&told] { ++told; });
    world.add(answerOf(AnswerValue::Missing));
    const std::string before = world.cells();
    const Edit twice{.changes = {addition(offeringOf(u"p1"_s, u"o1"_s)), addition(answerOf(AnswerValue::Partly))}};
    CHECK_FALSE(world.file.session->apply(twice).ok());
    CHECK(world.cells() == before);
    CHECK(told == 1);
}

TEST_CASE("the live matrix follows an offering that one edit changes twice")
{
    World world;
    const Offering first = world.add(offeringOf(u"p1"_s, u"o1"_s));
    Offering second = first;
    second.provider = u"p2"_s;
    Offering third = second;
    third.stages = StageSet::of(Stage::Grades1To6);
    world.run({.changes = {*difference(first, second), *difference(second, third)}});
    checkUpToDate(*world.file.session, world.live);
    REQUIRE(world.file.history->undo().ok());
    checkUpToDate(*world.file.session, world.live);
}

TEST_CASE("the live matrix stands the undo of an edit that added a provider and offerings of it and of another")
{
    World world;
    world.run({.changes = {addition(Provider{.id = u"p3"_s, .name = u"Uusi"_s}), addition(offeringOf(u"p3"_s, u"o1"_s)),
                           addition(offeringOf(u"p1"_s, u"o2"_s))}});
    checkUpToDate(*world.file.session, world.live);
    REQUIRE(world.file.history->undo().ok());
    checkUpToDate(*world.file.session, world.live);
    REQUIRE(world.file.history->redo().ok());
    checkUpToDate(*world.file.session, world.live);
}

TEST_CASE("an offering that comes while a provider goes is counted once in the live matrix")
{
    World world;
    const Offering gone = world.add(offeringOf(u"p1"_s, u"o1"_s));
    const Offering come = offeringOf(u"p2"_s, u"o2"_s);
    const Provider first = world.file.session->find(Provider{.id = u"p1"_s}).value();
    world.run({.changes = {removal(gone), removal(first), addition(come)}});
    CHECK(world.cells() == "grades1_6,local,1,0,1,0,0\n564,s1,grades7_9,local,1,0,1,0,0\n");
    world.run(removalOf(EditKind::RemoveOffering, come));
    CHECK(world.cells() == "grades1_6,unknown,0,0,0,0,0\n564,s1,grades7_9,unknown,0,0,0,0,0\n");
}

TEST_CASE("the live matrix follows a provider that one edit takes out and puts back")
{
    World world;
    const Offering offering = world.add(offeringOf(u"p1"_s, u"o1"_s));
    const Provider provider = world.file.session->find(Provider{.id = u"p1"_s}).value();
    world.run({.changes = {removal(offering), removal(provider), addition(provider), addition(offering)}});
    checkUpToDate(*world.file.session, world.live);
}

TEST_CASE("the live matrix of a round that was removed is right again when the round comes back")
{
    World world;
    world.run(removalOf(EditKind::RemoveRound, world.live.round()));
    world.add(offeringOf(u"p1"_s, u"o1"_s));
    REQUIRE(world.file.history->undo().ok());
    checkUpToDate(*world.file.session, world.live);
}

TEST_CASE("the live matrix of a round that was removed stands any edit until the round comes back")
{
    World world;
    const Offering before = world.add(offeringOf(u"p1"_s, u"o1"_s));
    world.run(removalOf(EditKind::RemoveRound, world.live.round()));
    const Provider alone = world.file.session->find(Provider{.id = u"p1"_s}).value();
    Provider unit = alone;
    unit.organisation = u"p2"_s;
    Offering after = before;
    after.stages = StageSet::of(Stage::Grades1To6);
    world.run({.changes = {*difference(alone, unit), *difference(before, after)}});
    world.run(removalOf(EditKind::RemoveOffering, after));
    for (int i = 0; i < 3; ++i)
        REQUIRE(world.file.history->undo().ok());
    checkUpToDate(*world.file.session, world.live);
}

TEST_CASE("the live matrix follows a bulk import")
{
    World world;
    world.file.session->blockSignals(true);
    const EditResult result = world.file.session->apply(additionOf(EditKind::Import, offeringOf(u"p1"_s, u"o1"_s)));
    world.file.session->blockSignals(false);
    world.file.session->announceBulk(result.sequence);
    checkUpToDate(*world.file.session, world.live);
}
