#include "core/exchange/sheets/book_case.h"
#include "core/exchange/sheets/form_case.h"
#include "support/catch.h"
#include "words/error_text.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

// What people and programs do to a form on its way.

namespace {

using Texts = std::vector<std::string>;
using RemarkKind = ImportRemark::Kind;

[[nodiscard]] std::vector<RemarkKind> remarkKinds(const std::vector<ImportRemark> &remarks)
{
    std::vector<RemarkKind> kinds(remarks.size());
    std::ranges::transform(remarks, kinds.begin(), &ImportRemark::kind);
    return kinds;
}

// One answer there, one changed and one added by whoever filled the form in.
void fillIn(FormCase &form)
{
    Answer there = answerOf("clinic", Stage::Ecec, AnswerValue::Missing);
    there.reasons = {GapReason::Queue, GapReason::Staff};
    there.note = u"jono"_s;
    form.put(there);
    form.put(answerOf("neurology", Stage::Ecec, AnswerValue::Partly));
    form.make();
    form.cell("neurology", "ecec", FormColumn::Answer) = u"saatavilla"_s;
    form.cell("welfare", "grades7_9", FormColumn::Answer) = u"puuttuu"_s;
}

void checkTaken(FormCase &form, const ImportReport &report)
{
    CHECK(told(report.errors) == Texts{});
    CHECK(FormCase::countsOf(report) == "1 1 1 0");
    CHECK(form.answer("neurology", Stage::Ecec)->answer == AnswerValue::Available);
    CHECK(form.answer("welfare", Stage::Grades7To9)->answer == AnswerValue::Missing);
    CHECK(form.answer("clinic", Stage::Ecec)->reasons.size() == 2);
}

constexpr std::ptrdiff_t firstRow = 5;

}   // namespace

TEST_CASE("a form comes back with its sheets renamed, its rows turned round and some of them deleted")
{
    FormCase form;
    fillIn(form);
    auto &rows = form.sheet(u"Oulu"_s).rows;
    std::reverse(rows.begin() + firstRow, rows.end());
    std::erase_if(rows, [](const auto &row) { return row.size() > 13 && row[13] == u"preprimary"_s; });
    form.sheet(u"Oulu"_s).name = u"Valmis!"_s;
    form.sheet(u"Katve"_s).name = u"Taul2"_s;
    checkTaken(form, form.back());
}

TEST_CASE("a form comes back with its columns moved and its headings renamed")
{
    FormCase form;
    fillIn(form);
    for (auto &row : form.sheet(u"Oulu"_s).rows) {
        row.resize(formColumnCount);
        std::reverse(row.begin(), row.end());
        row.insert(row.begin(), u"oma sarake"_s);
    }
    for (QString &heading : form.sheet(u"Oulu"_s).rows[4])
        heading = u"otsikko"_s;
    checkTaken(form, form.back());
}

TEST_CASE("a form comes back without its hidden sheet")
{
    FormCase form;
    fillIn(form);
    std::erase_if(form.sheets(), [](const FormCase::Sheet &sheet) { return sheet.name == u"Katve"_s; });
    checkTaken(form, form.back());
}

TEST_CASE("a form comes back with its hidden sheet shown, and that is no table of answers")
{
    FormCase form;
    fillIn(form);
    for (FormCase::Sheet &sheet : form.sheets())
        sheet.hidden = false;
    const ImportReport report = form.back();
    checkTaken(form, report);
    CHECK(report.noteCount == 0);
}

TEST_CASE("a form comes back without its hidden columns, and what was filled in is known all the same")
{
    FormCase form;
    fillIn(form);
    form.removeColumns(FormColumn::MunicipalityCode, FormColumn::Mark);
    checkTaken(form, form.back());
}

TEST_CASE("a form comes back without its hidden row and columns, by its headings alone")
{
    FormCase form;
    fillIn(form);
    form.removeColumns(FormColumn::MunicipalityCode, FormColumn::Mark);
    auto &rows = form.sheet(u"Oulu"_s).rows;
    rows.erase(rows.begin() + 3);
    checkTaken(form, form.back());
}

TEST_CASE("columns that were deleted are no change")
{
    FormCase form;
    fillIn(form);
    form.removeColumns(FormColumn::MoreReasons, FormColumn::Note);
    checkTaken(form, form.back());
    CHECK(form.answer("clinic", Stage::Ecec)->note == u"jono"_s);
}

TEST_CASE("a form comes back without any heading, by the codes of its rows")
{
    FormCase form;
    fillIn(form);
    auto &rows = form.sheet(u"Oulu"_s).rows;
    rows.erase(rows.begin(), rows.begin() + firstRow);
    checkTaken(form, form.back());
}

TEST_CASE("one sheet of a form comes back as CSV")
{
    FormCase form;
    fillIn(form);
    checkTaken(form, form.take(form.savedAsCsv()));
}

TEST_CASE("a form comes back that LibreOffice has edited, sorted, renamed, moved by a column and saved")
{
    for (const char *file : {"form_libreoffice.xlsx", "form_libreoffice.ods"}) {
        INFO(file);
        FormCase form;
        fillIn(form);
        form.load(sampleBook(file));
        checkTaken(form, form.back());
    }
}

TEST_CASE("when all that is hidden is lost, only what fits or fills what is open is taken")
{
    FormCase form;
    fillIn(form);
    form.removeColumns(FormColumn::AsItWas, FormColumn::AsItWas);
    std::erase_if(form.sheets(), [](const FormCase::Sheet &sheet) { return sheet.name == u"Katve"_s; });
    const ImportReport report = form.back({.keepGood = true});
    CHECK((remarkKinds(report.errors) == std::vector{RemarkKind::FormUnsure}));
    CHECK(FormCase::countsOf(report) == "1 0 1 1");
    CHECK(form.answer("neurology", Stage::Ecec)->answer == AnswerValue::Partly);
}

TEST_CASE("of two editions put together, one does not say what the other was filled in with")
{
    FormCase form;
    fillIn(form);
    form.removeColumns(FormColumn::AsItWas, FormColumn::AsItWas);
    form.sheet(u"Katve"_s).rows[0][0].replace(u"2026-01-15"_s, u"2025-01-15"_s);
    const ImportReport report = form.back({.keepGood = true});
    CHECK((remarkKinds(report.errors) == std::vector{RemarkKind::FormUnsure}));
    CHECK(form.answer("neurology", Stage::Ecec)->answer == AnswerValue::Partly);
}

TEST_CASE("rows that people add are known by their names, or rejected with the reason")
{
    FormCase form;
    fillIn(form);
    auto &rows = form.sheet(u"Oulu"_s).rows;
    auto &taken = form.row("564", "welfare", "grades7_9");
    for (std::size_t i = 11; i < taken.size(); ++i)
        taken[i].clear();
    rows.push_back({u""_s, u"Avaruuspalvelu"_s, u"esiopetus"_s, u"puuttuu"_s});
    rows.push_back({u""_s, u"Lastenneurologia"_s, u"kerho"_s, u"puuttuu"_s});
    rows.push_back({u""_s, u"Yhteensä"_s, u""_s, u"7"_s});
    rows.push_back({u""_s, u"Omia huomioita:"_s});
    rows.push_back({u"Lisäksi"_s});
    rows[6].back() = u"?"_s;   // somebody's mark where the form's was
    const ImportReport report = form.back({.keepGood = true});
    CHECK(FormCase::countsOf(report) == "1 1 1 2");
    CHECK(told(report.errors) == Texts{"Oulu:13 B UnknownService Avaruuspalvelu", "Oulu:14 C UnknownStage kerho"});
    CHECK(form.answer("welfare", Stage::Grades7To9)->answer == AnswerValue::Missing);
}

TEST_CASE("rows that were sorted only in part are rejected, and nothing is taken for something else")
{
    FormCase form;
    fillIn(form);
    auto &one = form.row("564", "clinic", "ecec");
    auto &other = form.row("564", "welfare", "grades7_9");
    std::swap_ranges(one.begin(), one.begin() + 11, other.begin());
    const ImportReport report = form.back({.keepGood = true});
    CHECK((remarkKinds(report.errors) == std::vector{RemarkKind::FormRowMixed, RemarkKind::FormRowMixed}));
    CHECK(FormCase::countsOf(report) == "0 1 0 2");
    CHECK_FALSE(form.answer("welfare", Stage::Grades7To9));
}

TEST_CASE("hidden codes that were filled down over others are rejected")
{
    FormCase form;
    fillIn(form);
    form.cell("welfare", "grades7_9", FormColumn::AsItWas) = form.cell("clinic", "ecec", FormColumn::AsItWas);
    form.cell("clinic", "ecec", FormColumn::AsItWas).chop(1);
    const ImportReport report = form.back({.keepGood = true});
    CHECK((remarkKinds(report.errors) == std::vector{RemarkKind::FormRowMixed, RemarkKind::FormRowMixed}));
}

TEST_CASE("a row that was copied and answered otherwise contradicts the first, and neither is taken")
{
    FormCase form;
    fillIn(form);
    auto copy = form.row("564", "welfare", "grades7_9");
    copy[3] = u"saatavilla"_s;
    form.sheet(u"Oulu"_s).rows.push_back(copy);
    const ImportReport report = form.back({.keepGood = true});
    CHECK((remarkKinds(report.errors) == std::vector{RemarkKind::SaidDifferently}));
    CHECK_FALSE(form.answer("welfare", Stage::Grades7To9));
}

TEST_CASE("a sheet that goes by the name of another municipality now is not taken for its own")
{
    FormCase form;
    fillIn(form);
    form.sheet(u"Oulu"_s).name = u"Kemi"_s;
    const ImportReport report = form.back();
    REQUIRE((remarkKinds(report.errors) == std::vector{RemarkKind::FormRowMixed}));
    CHECK(report.errors.front().value == u"Kemi"_s);
    CHECK(report.errors.front().detail == u"Oulu"_s);
    CHECK(FormCase::countsOf(report) == "0 0 0 7");
}

TEST_CASE("a form of another inventory is refused as a whole, in one sentence")
{
    FormCase form;
    fillIn(form);
    FormCase other;
    const ImportReport report = other.take(form.saved());
    CHECK((remarkKinds(report.errors) == std::vector{RemarkKind::FormOfAnotherInventory}));
    CHECK(FormCase::countsOf(report) == "0 0 0 7");
    CHECK_FALSE(report.written);
}

TEST_CASE("a form of a round that is gone, or closed, is told of")
{
    FormCase form;
    fillIn(form);
    const Round round = *form.session().find(Round{.id = u"r2"_s});
    Round closed = round;
    closed.closed = true;
    REQUIRE(form.session().apply(changeOf(EditKind::CloseRound, round, closed)).ok());
    const ImportReport report = form.back();
    CHECK((remarkKinds(report.errors) == std::vector{RemarkKind::RoundClosed, RemarkKind::RoundClosed}));
    CHECK(report.errors.front().file == u"Oulu"_s);
    for (FormCase::Sheet &sheet : form.sheets()) {
        for (auto &row : sheet.rows) {
            for (QString &cell : row)
                cell.replace(u" r2 "_s, u" r9 "_s);
        }
    }
    CHECK((remarkKinds(form.back().errors) == std::vector{RemarkKind::FormRoundUnknown}));
}

TEST_CASE("what a round has stopped asking is rejected, and that it asks other things now is told")
{
    FormCase form;
    fillIn(form);
    const Round round = *form.session().find(Round{.id = u"r2"_s});
    Round fewer = round;
    fewer.services = {u"clinic"_s, u"neurology"_s};
    REQUIRE(form.session().apply(changeOf(EditKind::ChangeRound, round, fewer)).ok());
    const ImportReport report = form.back({.keepGood = true});
    CHECK((remarkKinds(report.errors) == std::vector{RemarkKind::FormNotAsked}));
    CHECK((remarkKinds(report.notes) == std::vector{RemarkKind::FormCatalogueChanged}));
    CHECK(report.notes.front().detail == u"fewer"_s);
    CHECK(remarkText(report.notes.front()).contains(u"has stopped asking"_s));
    CHECK(FormCase::countsOf(report) == "0 1 1 1");
}

TEST_CASE("what a round has come to ask since the form was made is told the other way round")
{
    FormCase form;
    const Round round = *form.session().find(Round{.id = u"r2"_s});
    Round fewer = round;
    fewer.services = {u"clinic"_s, u"neurology"_s};
    REQUIRE(form.session().apply(changeOf(EditKind::ChangeRound, round, fewer)).ok());
    form.make();
    REQUIRE(form.session().apply(changeOf(EditKind::ChangeRound, fewer, round)).ok());
    const ImportReport more = form.back();
    REQUIRE((remarkKinds(more.notes) == std::vector{RemarkKind::FormCatalogueChanged}));
    CHECK(more.notes.front().detail == u"more"_s);
    CHECK(remarkText(more.notes.front()).contains(u"what is new is not in it"_s));
    Round other = round;
    other.services = {u"clinic"_s, u"welfare"_s};
    REQUIRE(form.session().apply(changeOf(EditKind::ChangeRound, round, other)).ok());
    CHECK(form.back().notes.front().detail == u"fewer;more"_s);
}

TEST_CASE("a form is for its own round, also when a newer one has come")
{
    FormCase form;
    fillIn(form);
    const Round newer{.id = u"r3"_s, .nameFi = u"Kierros 2028"_s, .asOf = QDate(2028, 1, 1)};
    REQUIRE(form.session().apply(additionOf(EditKind::AddRound, newer)).ok());
    checkTaken(form, form.back());
}
