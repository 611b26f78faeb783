#include "core/report/summary_world.h"
#include "report/answer_quality.h"
#include "store/matrix_loader.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Stage onlyStage = Stage::Ecec;

// The world with some answers, and how good the cell of service s1 is in municipality 005.
struct QualityCase {
    explicit QualityCase(const std::vector<Answer> &answers, const std::vector<Offering> &offerings = {})
        : world([&] {
            InventoryRows rows = smallWorld();
            rows.answers = answers;
            rows.offerings = offerings;
            return rows;
        }())
        , matrix(loadMatrixInput(world.file().session->database(), world.rows().rounds.front(), View::Now))
        , quality(world.file().session->database(), world.rows().rounds.front(), matrix)
    {}

    [[nodiscard]] QualityPart sufficiency() const { return quality.sufficiency(0, column()); }
    [[nodiscard]] QualityPart timeliness() const { return quality.timeliness(0, column()); }
    [[nodiscard]] std::size_t column() const { return matrix.shape().column(0, onlyStage).value(); }

    SummaryWorld world;
    GapMatrix matrix;
    AnswerQuality quality;
};

[[nodiscard]] Answer told(AnswerValue value, std::optional<Sufficiency> sufficiency,
                          std::optional<Timeliness> timeliness = {})
{
    Answer answer = answerOf(u"005"_s, u"s1"_s, onlyStage, value);
    answer.sufficiency = sufficiency;
    answer.timeliness = timeliness;
    return answer;
}

}   // namespace

TEST_CASE("what is told of enough and in time is the cell's, each by itself")
{
    const QualityCase here({told(AnswerValue::Available, Sufficiency::TooLittle, Timeliness::Delayed)});
    CHECK(here.sufficiency() == QualityPart::Poor);
    CHECK(here.timeliness() == QualityPart::Middling);
    const QualityCase other({told(AnswerValue::Partly, Sufficiency::Enough)});
    CHECK(other.sufficiency() == QualityPart::Good);
    CHECK(other.timeliness() == QualityPart::NotTold);
}

TEST_CASE("a cell nobody knows about is unknown and not merely untold")
{
    CHECK(QualityCase({}).sufficiency() == QualityPart::Unknown);
    CHECK(QualityCase({told(AnswerValue::DontKnow, {})}).timeliness() == QualityPart::Unknown);
    // Somebody is known to give it, though nobody has answered.
    const QualityCase offered({}, {offeringOf(u"o"_s, u"city"_s, u"s1"_s, {{AreaKind::Municipality, u"005"_s}})});
    CHECK(offered.sufficiency() == QualityPart::NotTold);
}

TEST_CASE("where a service is missing or not needed, nothing is asked of how good it is")
{
    CHECK(QualityCase({told(AnswerValue::Missing, Sufficiency::TooLittle)}).sufficiency() == QualityPart::Missing);
    CHECK(QualityCase({told(AnswerValue::NotNeeded, {})}).timeliness() == QualityPart::NotNeeded);
}

TEST_CASE("what was carried over tells nothing until it is confirmed")
{
    Answer carried = told(AnswerValue::Available, Sufficiency::Enough);
    carried.state = AnswerState::Carried;
    CHECK(QualityCase({carried}).sufficiency() == QualityPart::Unknown);
    const QualityCase offered({carried},
                              {offeringOf(u"o"_s, u"city"_s, u"s1"_s, {{AreaKind::Municipality, u"005"_s}})});
    CHECK(offered.sufficiency() == QualityPart::NotTold);
}
