#include "app/command_case.h"
#include "edit/history.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto cell = u"564,s1,grades1_6"_s;

// The imported answer of the cell is changed by somebody, and the change taken back.
struct HistoryCase : CommandCase {
    HistoryCase()
    {
        Session session(Database::open(file(), Database::Access::Write), {.name = u"Åsa"_s, .role = u"coordinator"_s});
        const Answer before = session.find(*rowWithKey<Answer>(QString(u"r1,"_s + cell))).value_or(Answer{});
        Answer after = before;
        after.answer = AnswerValue::Partly;
        after.note = u"half a day a week"_s;
        History history(session);
        if (!history.run(changeOf(EditKind::SetAnswers, before, after)).ok() || !history.undo().ok())
            throw std::logic_error("a test could not edit");
    }
    [[nodiscard]] QJsonObject json(const QStringList &options = {}) const
    {
        const Outcome outcome = runHere(QStringList{u"history"_s, file(), u"--json"_s} + options);
        CHECK(outcome.code == 0);
        return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    }
};

}   // namespace

TEST_CASE("the history tells each edit in one line: who, what and how many rows")
{
    const HistoryCase here;
    const Outcome outcome = runHere({u"history"_s, here.file()});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    const QStringList lines = linesOf(outcome.out);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(u"package"_s));
    CHECK(lines[0].contains(u"18"_s));
    CHECK(lines[1].contains(u"Åsa"_s));
    CHECK(lines[1].contains(u"coordinator"_s));
    CHECK(lines[2].contains(u"taken back"_s, Qt::CaseInsensitive));
    CHECK_FALSE(outcome.out.contains(u"(s)"_s));
}

TEST_CASE("the history as JSON names the edits that were taken back")
{
    const HistoryCase here;
    const QJsonArray edits = here.json().value(u"edits"_s).toArray();
    REQUIRE(edits.size() == 3);
    CHECK(edits[0].toObject().value(u"kind"_s).toString() == u"import"_s);
    CHECK(edits[0].toObject().value(u"rows"_s).toInt() == 18);
    CHECK(edits[1].toObject().value(u"author"_s).toString() == u"Åsa"_s);
    CHECK(edits[1].toObject().value(u"undoes"_s).toString().isEmpty());
    CHECK(edits[2].toObject().value(u"undoes"_s) == edits[1].toObject().value(u"id"_s));
    CHECK(edits[2].toObject().value(u"made_at"_s).toString().endsWith(u'Z'));
}

TEST_CASE("the story of a cell tells every value it had")
{
    const HistoryCase here;
    const Outcome outcome = runHere({u"history"_s, here.file(), u"--cell"_s, cell});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.contains(u"half a day a week"_s));
    CHECK(outcome.out.contains(u"Åsa"_s));
    const QJsonArray edits = here.json({u"--cell"_s, cell}).value(u"edits"_s).toArray();
    REQUIRE(edits.size() == 3);
    const auto answer = [&](int edit, const QString &side) {
        return edits[edit].toObject().value(side).toObject().value(u"answer"_s).toString();
    };
    CHECK(answer(0, u"before"_s).isEmpty());
    CHECK(answer(0, u"after"_s) == u"available"_s);
    CHECK(answer(1, u"before"_s) == u"available"_s);
    CHECK(answer(1, u"after"_s) == u"partly"_s);
    CHECK(answer(2, u"after"_s) == u"available"_s);
}

TEST_CASE("a cell nobody answered has no story, and says so")
{
    const HistoryCase here;
    const Outcome outcome = runHere({u"history"_s, here.file(), u"--cell"_s, u"244,s2,ecec"_s});
    CHECK(outcome.code == 0);
    CHECK(linesOf(outcome.out).size() == 1);
    CHECK(here.json({u"--cell"_s, u"244,s2,ecec"_s}).value(u"edits"_s).toArray().isEmpty());
}

TEST_CASE("what is no cell is misuse, and what names nothing is told by name")
{
    const HistoryCase here;
    for (const QString &text : {u"564"_s, u"564,s1"_s, u"564,s1,moon"_s, u"564,s1,ecec,more"_s})
        CHECK(runHere({u"history"_s, here.file(), u"--cell"_s, text}).code == 2);
    for (const auto &[text, name] : {std::pair(u"999,s1,ecec"_s, u"999"_s), std::pair(u"564,s9,ecec"_s, u"s9"_s)}) {
        const Outcome outcome = runHere({u"history"_s, here.file(), u"--cell"_s, text});
        CHECK(outcome.code == 1);
        CHECK(outcome.err.contains(name));
    }
    const Outcome round = runHere({u"history"_s, here.file(), u"--cell"_s, cell, u"--round"_s, u"r9"_s});
    CHECK(round.code == 1);
    CHECK(round.err.contains(u"r9"_s));
}
