#include "exchange/forms/form_decision.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] Answer someAnswer()
{
    return {.round = u"r1"_s,
            .municipality = u"005"_s,
            .service = u"school_psychologist"_s,
            .stage = Stage::Grades7To9,
            .answer = AnswerValue::Partly,
            .reasons = {GapReason::Queue, GapReason::Other},
            .sufficiency = Sufficiency::TooLittle,
            .timeliness = Timeliness::TooLate,
            .source = AnswerSource::Visit,
            .state = AnswerState::Carried,
            .note = u"Jono  on\npitkä"_s};
}

[[nodiscard]] FormSaid saidOf(const Answer &answer)
{
    return {.answer = answer.answer,
            .reasons = answer.reasons,
            .sufficiency = answer.sufficiency,
            .timeliness = answer.timeliness,
            .source = answer.source,
            .state = answer.state,
            .note = answer.note};
}

}   // namespace

TEST_CASE("what a form was filled in with is written and read back without a difference")
{
    const Answer answer = someAnswer();
    for (const FormRecord &record : {formRecordOf(answer, answer), formRecordOf(answer, std::nullopt)}) {
        CHECK(formRecordFrom(formRecordText(record)) == record);
        CHECK(formRecordFrom(u"  "_s + formRecordText(record).replace(u' ', u"  "_s)) == std::nullopt);
        CHECK(formRecordFrom(formRecordText(record) + u"  "_s) == record);
    }
    const FormMark mark{.inventory = u"01a2-b3"_s,
                        .round = u"r1"_s,
                        .madeAt = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC),
                        .catalogue = u"abcdef01"_s};
    CHECK(formMarkFrom(formMarkText(mark)) == mark);
}

TEST_CASE("a record that lacks a letter, or has another, is none")
{
    const QString text = formRecordText(formRecordOf(someAnswer(), someAnswer()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        INFO(i);
        CHECK_FALSE(formRecordFrom(QString(text).remove(i, 1)));
        CHECK_FALSE(formRecordFrom(QString(text).replace(i, 1, u"#"_s)));
    }
    CHECK_FALSE(formRecordFrom({}));
    CHECK_FALSE(formMarkFrom(u"KATVE-FORM 2 a b c d"_s));
    CHECK_FALSE(formMarkFrom(u"KATVE-FORM"_s));
}

TEST_CASE("spaces and line ends are no change of a note, and a longer one than a cell holds is none either")
{
    CHECK(noteDigest(u"Jono on pitkä"_s) == noteDigest(u" Jono  on\r\npitkä\n"_s));
    CHECK(noteDigest(u"Jono on pitkä"_s) != noteDigest(u"Jono on lyhyt"_s));
    CHECK(noteDigest(u" \n"_s).isEmpty());
    const QString endless(100'000, u'x');
    CHECK(noteInCell(endless).size() < 32'767);
    CHECK(noteDigest(noteInCell(endless)) == noteDigest(endless));
}

TEST_CASE("what nobody has changed stays, whatever has become of it meanwhile")
{
    const Answer asked = someAnswer();
    Answer newer = asked;
    newer.answer = AnswerValue::Available;
    newer.reasons.clear();
    newer.note = u"uusi"_s;
    const FormRecord record = formRecordOf(asked, asked);
    CHECK(formDecision(asked, record, saidOf(asked), newer).kind == FormDecision::Kind::Unchanged);
    CHECK(formDecision(asked, record, saidOf(asked), std::nullopt).kind == FormDecision::Kind::Nothing);
    Answer turned = asked;
    std::swap(turned.reasons[0], turned.reasons[1]);
    CHECK(formDecision(asked, record, saidOf(turned), asked).kind == FormDecision::Kind::Unchanged);
}

TEST_CASE("a change is made to what stands, and leaves alone what was said elsewhere")
{
    const Answer asked = someAnswer();
    const FormRecord record = formRecordOf(asked, asked);
    Answer now = asked;
    now.note = u"toinen"_s;
    FormSaid said = saidOf(asked);
    said.sufficiency = Sufficiency::Enough;
    const FormDecision decision = formDecision(asked, record, said, now);
    REQUIRE(decision.kind == FormDecision::Kind::Change);
    CHECK(decision.after.sufficiency == Sufficiency::Enough);
    CHECK(decision.after.note == u"toinen"_s);
    CHECK(decision.after.isCarried());
    said.note = u"kolmas"_s;
    const FormDecision conflict = formDecision(asked, record, said, now);
    CHECK(conflict.kind == FormDecision::Kind::Conflict);
    CHECK(conflict.field == SheetField::Note);
    CHECK(conflict.said == u"kolmas"_s);
    CHECK(conflict.stands == u"toinen"_s);
}

TEST_CASE("without what was filled in, nothing that stands is changed")
{
    const Answer asked = someAnswer();
    FormSaid said = saidOf(asked);
    CHECK(formDecision(asked, std::nullopt, said, std::nullopt).kind == FormDecision::Kind::Change);
    Answer other = asked;
    other.timeliness = Timeliness::InTime;
    CHECK(formDecision(asked, std::nullopt, said, other).kind == FormDecision::Kind::Unsure);
    other = asked;
    other.answer = AnswerValue::Missing;
    CHECK(formDecision(asked, std::nullopt, said, other).kind == FormDecision::Kind::Unsure);
    CHECK(formDecision(asked, std::nullopt, {}, asked).kind == FormDecision::Kind::Unchanged);
}
