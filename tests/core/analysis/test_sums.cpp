#include "analysis/sums.h"
#include "support/catch.h"
#include "support/matrix_texts.h"

using namespace katve;

namespace {

[[nodiscard]] Sums sumOf(std::initializer_list<std::pair<Status, qint64>> cells)
{
    Sums sums;
    for (const auto &[status, residents] : cells)
        sums.add({.status = status}, residents);
    return sums;
}

const Sums some = sumOf(
    {{Status::Local, 10}, {Status::Partial, 4}, {Status::Missing, 3}, {Status::NotNeeded, 50}, {Status::Unknown, 8}});

}   // namespace

TEST_CASE("every kind of cell goes into its own count and no other")
{
    for (std::size_t i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        const Sums sums = sumOf({{status, 7}});
        CHECK(sums.cells() == 1);
        for (std::size_t other = 0; other < statusCount; ++other)
            CHECK(sums.count(static_cast<Status>(other)) == (other == i ? 1U : 0U));
    }
}

TEST_CASE("what a cell covers goes by its status")
{
    for (const Status status : {Status::Local, Status::Province, Status::Erva, Status::Country})
        CHECK(sumsText(sumOf({{status, 7}}))
                  .ends_with("0,0,0,0,14,7,0 answered 0 lower 14/14 upper 14/14 known 14/14 "
                             "complete 0/1"));
    CHECK(sumOf({{Status::Partial, 7}}).covered2 == 7);
    CHECK(sumOf({{Status::Partial, 7}}).needed == 7);
    CHECK(sumOf({{Status::Missing, 7}}).covered2 == 0);
    CHECK(sumOf({{Status::Missing, 7}}).needed == 7);
    CHECK(sumOf({{Status::NotNeeded, 7}}).covered2 == 0);
    CHECK(sumOf({{Status::NotNeeded, 7}}).needed == 0);
    CHECK(sumOf({{Status::Unknown, 7}}).covered2 == 0);
    CHECK(sumOf({{Status::Unknown, 7}}).needed == 7);
}

TEST_CASE("only an unknown cell's residents are unknown")
{
    for (std::size_t i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        CHECK(sumOf({{status, 7}}).unknownPop == (status == Status::Unknown ? 7 : 0));
    }
}

TEST_CASE("coverage is a range from what is unknown missing to what is unknown available")
{
    CHECK(some.covered2 == 24);
    CHECK(some.needed == 25);
    CHECK(some.unknownPop == 8);
    CHECK(some.lowerCoverage() == Ratio{24, 50});
    CHECK(some.upperCoverage() == Ratio{40, 50});
    CHECK(some.knownCoverage() == Ratio{24, 34});
}

TEST_CASE("the range closes when nothing is unknown")
{
    const Sums sums = sumOf({{Status::Local, 10}, {Status::Missing, 30}});
    CHECK(sums.lowerCoverage() == sums.upperCoverage());
    CHECK(sums.lowerCoverage() == sums.knownCoverage());
    CHECK(sums.lowerCoverage()->value() == 0.25);
}

TEST_CASE("there is no coverage where nobody needs the service, and no completeness without cells")
{
    CHECK_FALSE(Sums().lowerCoverage());
    CHECK_FALSE(Sums().upperCoverage());
    CHECK_FALSE(Sums().knownCoverage());
    CHECK_FALSE(Sums().completeness());
    const Sums notNeeded = sumOf({{Status::NotNeeded, 7}});
    CHECK_FALSE(notNeeded.lowerCoverage());
    CHECK_FALSE(notNeeded.upperCoverage());
    CHECK(notNeeded.completeness() == Ratio{0, 1});
    const Sums nobody = sumOf({{Status::Local, 0}, {Status::Missing, 0}});
    CHECK_FALSE(nobody.lowerCoverage());
}

TEST_CASE("where all is unknown the range is the whole and the known share is none")
{
    const Sums sums = sumOf({{Status::Unknown, 7}});
    CHECK(sums.lowerCoverage() == Ratio{0, 14});
    CHECK(sums.upperCoverage() == Ratio{14, 14});
    CHECK_FALSE(sums.knownCoverage());
}

TEST_CASE("completeness counts answers, whatever they say")
{
    Sums sums;
    sums.add({.status = Status::Unknown, .answered = true}, 7);   // don't know
    sums.add({.status = Status::Unknown}, 7);
    sums.add({.status = Status::Local, .providers = 1}, 7);
    sums.add({.status = Status::NotNeeded, .answered = true}, 7);
    CHECK(sums.completeness() == Ratio{2, 4});
}

TEST_CASE("a cell of one organisation is fragile, one of more overlaps, and one of none is neither")
{
    Sums sums;
    for (const std::uint32_t providers : {0U, 1U, 2U, 3U, 100'000U})
        sums.add({.status = Status::Partial, .providers = providers}, 1);
    CHECK(sums.fragile == 1);
    CHECK(sums.overlap == 3);
}

TEST_CASE("a cell that is subtracted leaves no trace")
{
    for (std::size_t i = 0; i < statusCount; ++i) {
        for (std::uint32_t bits = 0; bits < 8; ++bits) {
            const Cell cell{.status = static_cast<Status>(i),
                            .providers = bits % 3,
                            .unnamed = (bits & 1U) != 0,
                            .conflict = (bits & 2U) != 0,
                            .answered = (bits & 4U) != 0};
            Sums sums = some;
            sums.add(cell, 1'000'000'007);
            CHECK(sums != some);
            sums.subtract(cell, 1'000'000'007);
            CHECK(sums == some);
        }
    }
}

TEST_CASE("sums add up as their cells do")
{
    Sums left = sumOf({{Status::Local, 10}, {Status::Partial, 4}});
    left.add({.status = Status::Local, .unnamed = true, .answered = true}, 5);
    Sums right = sumOf({{Status::Missing, 3}});
    right.add({.status = Status::Partial, .providers = 2, .conflict = true, .answered = true}, 6);
    right.add({.status = Status::Country, .providers = 1}, 6);
    Sums both = left;
    both += right;
    Sums all = sumOf({{Status::Local, 10}, {Status::Partial, 4}, {Status::Missing, 3}});
    all.add({.status = Status::Local, .unnamed = true, .answered = true}, 5);
    all.add({.status = Status::Partial, .providers = 2, .conflict = true, .answered = true}, 6);
    all.add({.status = Status::Country, .providers = 1}, 6);
    CHECK(both == all);
    CHECK(sumsText(both)
          == "6,2,0,0,1,2,1,0,0,1,1,1,1,52,34,0 answered 2 lower 52/68 upper 52/68 known 52/68 complete 2/6");
}

TEST_CASE("sums of a nation's residents do not overflow")
{
    Sums sums;
    for (int i = 0; i < 1000; ++i)
        sums.add({.status = Status::Local}, 10'000'000'000);
    CHECK(sums.covered2 == 20'000'000'000'000);
}
