#include "core/exchange/sheets/book_case.h"
#include "core/exchange/sheets/form_case.h"
#include "support/catch.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using Texts = std::vector<std::string>;
using RemarkKind = ImportRemark::Kind;

[[nodiscard]] std::vector<RemarkKind> kindsOf(const std::vector<ImportRemark> &remarks)
{
    std::vector<RemarkKind> kinds(remarks.size());
    std::ranges::transform(remarks, kinds.begin(), &ImportRemark::kind);
    return kinds;
}

// An inventory with something of everything said, and its form.
void fill(FormCase &form)
{
    Answer partly = answerOf("clinic", Stage::Ecec, AnswerValue::Partly);
    partly.reasons = {GapReason::Queue, GapReason::Staff, GapReason::Distance};
    partly.sufficiency = Sufficiency::Partly;
    partly.timeliness = Timeliness::Delayed;
    partly.source = AnswerSource::Workshop;
    partly.note = u"Jono on pitkä;\nkaksi kuukautta, \"ainakin\""_s;
    partly.answeredBy = u"rehtori"_s;
    form.put(partly);
    form.put(answerOf("neurology", Stage::Ecec, AnswerValue::Missing));
    form.put(answerOf("neurology", Stage::Preprimary, AnswerValue::DontKnow));
    Answer carried = answerOf("welfare", Stage::Grades1To6, AnswerValue::Available);
    carried.state = AnswerState::Carried;
    form.put(carried);
    form.make();
}

}   // namespace

TEST_CASE("a form that nobody has touched changes nothing and is told as unchanged")
{
    FormCase form;
    fill(form);
    const Contents before = contentsOf(form.session());
    const ImportReport report = form.take(form.made());
    CHECK(FormCase::countsOf(report) == "0 0 4 0");
    CHECK(report.errorCount == 0);
    CHECK(report.noteCount == 0);
    CHECK(report.readings.empty());   // of the rows and columns that are hidden on purpose
    CHECK_FALSE(report.written);
    CHECK((contentsOf(form.session()) == before));
}

TEST_CASE("what is answered, changed and said beside an answer is taken; a second time nothing is left to take")
{
    FormCase form;
    fill(form);
    form.cell("welfare", "grades7_9", FormColumn::Answer) = u"puuttuu"_s;
    form.cell("welfare", "grades7_9", FormColumn::Reason) = u"henkilöstöpula"_s;
    form.cell("welfare", "grades7_9", FormColumn::MoreReasons) = u"jono, etäisyys"_s;
    form.cell("welfare", "grades7_9", FormColumn::Note) = u"=1+1"_s;
    form.cell("neurology", "ecec", FormColumn::Answer) = u"Finns att få"_s;
    form.cell("neurology", "preprimary", FormColumn::Source) = u"kysely"_s;
    const ImportReport report = form.back();
    CHECK(report.errorCount == 0);
    CHECK(FormCase::countsOf(report) == "1 2 2 0");
    const Answer added = form.answer("welfare", Stage::Grades7To9).value();
    CHECK(added.answer == AnswerValue::Missing);
    CHECK((added.reasons == std::vector{GapReason::Staff, GapReason::Queue, GapReason::Distance}));
    CHECK(added.note == u"=1+1"_s);
    CHECK(form.answer("neurology", Stage::Ecec)->answer == AnswerValue::Available);
    CHECK(form.answer("neurology", Stage::Preprimary)->source == AnswerSource::Survey);
    const Contents after = contentsOf(form.session());
    const ImportReport again = form.back();
    CHECK(FormCase::countsOf(again) == "0 0 5 0");
    CHECK_FALSE(again.written);
    CHECK((contentsOf(form.session()) == after));
}

TEST_CASE("taking a form in is one act, and can be taken back")
{
    FormCase form;
    fill(form);
    const PackageFiles before = exportedFiles(form.session());
    form.cell("clinic", "ecec", FormColumn::Answer).clear();
    form.cell("welfare", "preprimary", FormColumn::Answer) = u"ei tarvetta"_s;
    form.cell("neurology", "ecec", FormColumn::Note) = u"uusi"_s;
    const ImportReport report = form.back();
    REQUIRE(report.sequence > 0);
    CHECK(FormCase::countsOf(report) == "1 2 2 0");
    CHECK(form.session().takeBack(report.sequence).ok());
    CHECK((exportedFiles(form.session()) == before));
}

TEST_CASE("an answer that is deleted is taken away and told of, one that never was there is none")
{
    FormCase form;
    fill(form);
    form.cell("neurology", "ecec", FormColumn::Answer).clear();
    const SheetPreview preview = form.preview(form.saved());
    const auto removed = std::ranges::find_if(
        preview.rows, [](const SheetRowOutcome &row) { return row.change && row.change->removes(); });
    REQUIRE(removed != preview.rows.end());
    CHECK(removed->kind == SheetRowOutcome::Kind::Changed);
    CHECK(removed->sheet == u"Oulu"_s);
    const ImportReport report = form.back();
    CHECK(FormCase::countsOf(report) == "0 1 3 0");
    CHECK((kindsOf(report.notes) == std::vector{RemarkKind::AnswerEmptied}));
    CHECK_FALSE(form.answer("neurology", Stage::Ecec));
    CHECK(FormCase::countsOf(form.back()) == "0 0 3 0");
}

TEST_CASE("a formula without a value is no answer that was deleted")
{
    FormCase form;
    fill(form);
    const QString mark = u"a formula stands here"_s;
    form.cell("clinic", "ecec", FormColumn::Answer) = mark;
    QByteArray rows;
    int number = 0;
    for (const auto &row : form.sheet(u"Oulu"_s).rows) {
        rows += "<row r=\"" + QByteArray::number(++number) + "\">";
        for (const QString &cell : row)
            rows += cell == mark ? "<c><f>A1</f></c>"
                                 : "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        rows += "</row>";
    }
    const BookCase books;
    const ImportReport report = form.take(books.xlsx(rows), {.keepGood = true});
    CHECK((kindsOf(report.errors) == std::vector{RemarkKind::NotWorkedOut}));
    CHECK(form.answer("clinic", Stage::Ecec)->answer == AnswerValue::Partly);
}

TEST_CASE("an old form takes no newer answer back, and what both have changed is left and told with both values")
{
    FormCase form;
    fill(form);
    form.put(answerOf("neurology", Stage::Ecec, AnswerValue::Available));
    form.put(answerOf("neurology", Stage::Preprimary, AnswerValue::Available));
    form.cell("neurology", "preprimary", FormColumn::Answer) = u"osittain"_s;
    form.cell("neurology", "preprimary", FormColumn::Reason) = u"jono"_s;
    form.cell("welfare", "grades7_9", FormColumn::Answer) = u"x"_s;
    const ImportReport refused = form.back();
    CHECK_FALSE(refused.written);
    REQUIRE((kindsOf(refused.errors) == std::vector{RemarkKind::FormConflict}));
    CHECK(refused.errors.front().file == u"Oulu"_s);
    CHECK(refused.errors.front().column == u"D"_s);
    CHECK(refused.errors.front().value == u"partly;queue"_s);
    CHECK(refused.errors.front().detail == u"available"_s);
    const ImportReport kept = form.back({.keepGood = true});
    CHECK(FormCase::countsOf(kept) == "1 0 3 1");
    CHECK(form.answer("neurology", Stage::Ecec)->answer == AnswerValue::Available);
    CHECK(form.answer("neurology", Stage::Preprimary)->answer == AnswerValue::Available);
}

TEST_CASE("what both have changed to the same is no conflict, and different sides of an answer come together")
{
    FormCase form;
    fill(form);
    Answer now = *form.answer("clinic", Stage::Ecec);
    now.timeliness = Timeliness::TooLate;
    form.put(now);
    form.put(answerOf("neurology", Stage::Ecec, AnswerValue::NotNeeded));
    form.cell("clinic", "ecec", FormColumn::Sufficiency) = u"liian vähän"_s;
    form.cell("neurology", "ecec", FormColumn::Answer) = u"ei tarvetta"_s;
    const ImportReport report = form.back();
    CHECK(report.errorCount == 0);
    CHECK(FormCase::countsOf(report) == "0 1 3 0");
    CHECK(form.answer("clinic", Stage::Ecec)->sufficiency == Sufficiency::TooLittle);
    CHECK(form.answer("clinic", Stage::Ecec)->timeliness == Timeliness::TooLate);
    CHECK(form.answer("clinic", Stage::Ecec)->answeredBy == u"rehtori"_s);
}

TEST_CASE("an answer that was deleted here and changed there, or the other way round, is told of and stays")
{
    FormCase form;
    fill(form);
    Answer now = answerOf("neurology", Stage::Ecec, AnswerValue::Available);
    form.put(now);
    form.cell("neurology", "ecec", FormColumn::Answer).clear();
    REQUIRE(form.session().apply(removalOf(EditKind::ClearAnswers, *form.answer("neurology", Stage::Preprimary))).ok());
    form.cell("neurology", "preprimary", FormColumn::Answer) = u"puuttuu"_s;
    const ImportReport report = form.back({.keepGood = true});
    CHECK((kindsOf(report.errors) == std::vector{RemarkKind::FormConflict, RemarkKind::FormConflict}));
    CHECK(form.answer("neurology", Stage::Ecec)->answer == AnswerValue::Available);
    CHECK_FALSE(form.answer("neurology", Stage::Preprimary));
}

TEST_CASE("what was carried over counts only when somebody confirms it, or answers anew")
{
    FormCase form;
    fill(form);
    CHECK(form.cell("welfare", "grades1_6", FormColumn::State) == u"siirretty aiemmalta kierrokselta"_s);
    CHECK(FormCase::countsOf(form.back()) == "0 0 4 0");
    CHECK(form.answer("welfare", Stage::Grades1To6)->isCarried());
    form.cell("welfare", "grades1_6", FormColumn::State) = u"vahvistettu"_s;
    CHECK(FormCase::countsOf(form.back()) == "0 1 3 0");
    CHECK_FALSE(form.answer("welfare", Stage::Grades1To6)->isCarried());
}

TEST_CASE("with a changed answer what was lacking goes, unless it is said again")
{
    FormCase form;
    fill(form);
    form.cell("clinic", "ecec", FormColumn::Answer) = u"saatavilla"_s;
    CHECK(FormCase::countsOf(form.back()) == "0 1 3 0");
    CHECK(form.answer("clinic", Stage::Ecec)->reasons.empty());
    CHECK(form.answer("clinic", Stage::Ecec)->answeredBy.isEmpty());
    CHECK(FormCase::countsOf(form.back()) == "0 0 4 0");
}

TEST_CASE("a reason or a note without an answer is told of")
{
    FormCase form;
    fill(form);
    form.cell("welfare", "preprimary", FormColumn::Note) = u"tulossa syksyllä"_s;
    CHECK((kindsOf(form.back().errors) == std::vector{RemarkKind::FormNoAnswer}));
}

TEST_CASE("words that no list holds are rejected by name and place")
{
    FormCase form;
    fill(form);
    form.cell("clinic", "ecec", FormColumn::Answer) = u"ehkä"_s;
    form.cell("neurology", "ecec", FormColumn::Timeliness) = u"huomenna"_s;
    const ImportReport report = form.back({.keepGood = true});
    CHECK((kindsOf(report.errors) == std::vector{RemarkKind::UnknownCode, RemarkKind::UnknownAnswer}));
    CHECK(report.errors[0].value == u"huomenna"_s);
    CHECK(report.errors[1].column == u"D"_s);
}

TEST_CASE("a region's form has a sheet for each municipality, and all of them come back")
{
    FormCase form({.kind = AreaKind::Country, .code = u"FI"_s});
    fill(form);
    Texts names;
    for (const FormCase::Sheet &sheet : form.sheets())
        names.push_back(sheet.name.toStdString());
    CHECK(names == Texts{"Ohje – Anvisning", "Katve", "Alajärvi", "Kemi", "Kemijärvi", "Oulu", "Tornio"});
    form.cell("clinic", "ecec", FormColumn::Answer, "005") = u"on"_s;
    form.cell("clinic", "ecec", FormColumn::Answer, "851") = u"?"_s;
    CHECK(FormCase::countsOf(form.back()) == "2 0 4 0");
    CHECK(form.answer("clinic", Stage::Ecec, "005")->answer == AnswerValue::Available);
    CHECK(form.answer("clinic", Stage::Ecec, "851")->answer == AnswerValue::DontKnow);
}

TEST_CASE("every word of a form is read back as what it stands for, in every language")
{
    for (const Language language : {Language::Finnish, Language::Swedish, Language::English}) {
        FormCase form({.kind = AreaKind::Municipality, .code = u"564"_s}, language);
        std::vector<Answer> all;
        for (std::size_t i = 0; i < CodeTable<GapReason>::names.size(); ++i) {
            Answer answer = answerOf("clinic", Stage::Ecec, static_cast<AnswerValue>(i % 5));
            answer.reasons = {static_cast<GapReason>(i), static_cast<GapReason>((i + 1) % 11)};
            answer.sufficiency = static_cast<Sufficiency>(i % 3);
            answer.timeliness = static_cast<Timeliness>(i % 3);
            answer.source = static_cast<AnswerSource>(i % 5);
            answer.state = static_cast<AnswerState>(i % 3);
            form.put(answer);
            form.make();
            INFO(languageCode(language).toStdString() << ' ' << i);
            const ImportReport report = form.take(form.made());
            CHECK(FormCase::countsOf(report) == "0 0 1 0");
            CHECK(told(report.errors) == Texts{});
        }
    }
}

TEST_CASE("a sheet has a name that every program takes")
{
    CHECK(sheetNameFrom(u"Maarianhamina - Mariehamn / a:b*c?[d]"_s, {}).size() <= 31);
    CHECK(sheetNameFrom(u"a/b\\c"_s, {}) == u"a b c"_s);
    CHECK(sheetNameFrom(u"'Oulu'"_s, {}) == u"Oulu"_s);
    CHECK(sheetNameFrom(u"oulu"_s, {u"Oulu"_s}) == u"oulu (2)"_s);
    CHECK(sheetNameFrom(u"history"_s, {}) == u"history_"_s);
    CHECK(sheetNameFrom(u""_s, {}) == u"_"_s);
}

TEST_CASE("what is written beside and below the questions of a form is told of")
{
    FormCase form;
    form.make();
    auto &rows = form.sheets().back().rows;
    auto &question = form.row("564", "clinic", "ecec");
    question.resize(formColumnCount + 2);
    question.back() = u"Onko tämä oikein?"_s;
    rows.emplace_back();
    rows.push_back({QString(), u"Lisäksi meillä on koululääkäri"_s});
    rows.push_back({QString(), QString(), QString(), u"kysy rehtorilta"_s});
    const ImportReport report = form.back();
    CHECK(report.errorCount == 0);
    CHECK(kindsOf(report.notes)
          == std::vector{RemarkKind::TextLeftOut, RemarkKind::TextLeftOut, RemarkKind::ColumnLeftOut});
    CHECK(report.notes.front().value == u"Lisäksi meillä on koululääkäri"_s);
}

TEST_CASE("a row that answers again what the form asks above is not taken, and told of")
{
    FormCase form;
    fill(form);
    form.sheets().back().rows.push_back({QString(), u"Lastenneuvola"_s, u"varhaiskasvatus"_s, u"puuttuu"_s});
    const ImportReport report = form.back();
    REQUIRE(report.errors.size() == 1);
    CHECK(report.errors.front().kind == RemarkKind::SaidDifferently);
    CHECK_FALSE(report.written);
}
