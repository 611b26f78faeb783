#include "app/command_case.h"
#include "edit/history.h"
#include "store/backups.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// Two copies of the inventory, each with an edit of its own.
class MergeCase : public CommandCase {
public:
    MergeCase()
    {
        for (const char *name : {"group1.katve", "group2.katve"})
            raw::write(in(name), bytes());
        answer("group1.katve", AnswerValue::Partly);
    }
    void answer(const char *file, AnswerValue value) const
    {
        Session session(Database::open(in(file), Database::Access::Write), {.name = QString::fromLatin1(file)});
        const Answer before = session.find(*rowWithKey<Answer>(u"r1,564,s1,grades1_6"_s)).value_or(Answer{});
        Answer after = before;
        after.answer = value;
        if (!session.apply(changeOf(EditKind::SetAnswers, before, after)).ok())
            throw std::logic_error("a test could not answer");
    }
    [[nodiscard]] Outcome merge(const QStringList &more) const
    {
        return runHere(QStringList{u"merge"_s, file()} + more);
    }
    [[nodiscard]] AnswerValue answerNow() const
    {
        Session session(Database::open(file(), Database::Access::Read));
        return session.find(*rowWithKey<Answer>(u"r1,564,s1,grades1_6"_s))->answer;
    }
    [[nodiscard]] static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
};

}   // namespace

TEST_CASE("a merge brings what another copy has, says how much, and keeps the file as it was beside it")
{
    const MergeCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = here.merge({here.in("group1.katve")});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.contains(u"group1.katve: 1 new edit."_s));
    CHECK(outcome.out.contains(u"changed 1"_s));
    CHECK(here.answerNow() == AnswerValue::Partly);
    const std::vector<Backup> backups = Backups(here.in("test.katve")).all();
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().cause == BackupCause::Merge);
    Session backup(Database::open(backups.front().path, Database::Access::Read));
    CHECK(backup.log().all().size() == 1);
}

TEST_CASE("the same file again changes nothing, also among others")
{
    const MergeCase here;
    CHECK(here.merge({here.in("group1.katve"), here.in("group1.katve"), here.in("group2.katve")}).code == 0);
    const QByteArray once = here.bytes();
    const Outcome again = here.merge({here.in("group2.katve"), here.in("group1.katve")});
    CHECK(again.code == 0);
    CHECK(again.out.contains(u"nothing new"_s));
    CHECK((here.bytes() == once));
    CHECK(Backups(here.in("test.katve")).all().size() == 1);
}

TEST_CASE("a disagreement is kept and listed, and the exit code says so until it is settled")
{
    const MergeCase here;
    here.answer("group2.katve", AnswerValue::NotNeeded);
    const Outcome outcome =
        here.merge({here.in("group1.katve"), here.in("group2.katve"), u"--report"_s, here.in("report.json")});
    CHECK(outcome.code == 3);
    CHECK(outcome.out.contains(u"answers r1,564,s1,grades1_6 answer"_s));
    CHECK(outcome.out.contains(u"group1.katve"_s));
    CHECK(outcome.out.contains(u"1 dispute waits"_s));
    CHECK(here.answerNow() == AnswerValue::Available);

    const QJsonObject report = MergeCase::object(raw::bytes(here.in("report.json")));
    CHECK(report.value(u"written"_s).toBool());
    CHECK(report.value(u"open_disputes"_s).toInt() == 1);
    CHECK(report.value(u"files"_s).toArray().size() == 2);
    const QJsonArray disputes = report.value(u"disputes"_s).toArray();
    REQUIRE(disputes.size() == 1);
    const QJsonObject dispute = disputes[0].toObject();
    CHECK(dispute.value(u"why"_s).toString() == u"differs"_s);
    CHECK(dispute.value(u"shown"_s).toObject().value(u"answer"_s).toString() == u"available"_s);
    REQUIRE(dispute.value(u"values"_s).toArray().size() == 2);
    const QJsonObject side = dispute.value(u"values"_s).toArray()[0].toObject();
    CHECK(side.value(u"value"_s).toObject().value(u"answer"_s).toString() == u"not_needed"_s);
    CHECK(side.value(u"by"_s).toArray()[0].toObject().value(u"file"_s).toString() == u"group2.katve"_s);

    CHECK(here.merge({here.in("group1.katve")}).code == 3);
    CHECK(runHere({u"check"_s, here.file()}).code == 0);
}

TEST_CASE("after a merge the history names what each has done in which file, and so does the story of a cell")
{
    const MergeCase here;
    here.answer("group2.katve", AnswerValue::NotNeeded);
    CHECK(here.merge({here.in("group1.katve"), here.in("group2.katve")}).code == 3);
    const Outcome history = runHere({u"history"_s, here.file()});
    CHECK(history.out.contains(u"group1.katve, in group1.katve"_s));
    CHECK(history.out.contains(u"group2.katve, in group2.katve"_s));
    const QJsonArray edits =
        MergeCase::object(runHere({u"history"_s, here.file(), u"--json"_s}).out.toUtf8()).value(u"edits"_s).toArray();
    CHECK(edits.last().toObject().value(u"merged"_s).toArray().size() == 2);
    const Outcome story = runHere({u"history"_s, here.file(), u"--cell"_s, u"564,s1,grades1_6"_s});
    CHECK(story.out.contains(u"partly"_s));
    CHECK(story.out.contains(u"not_needed"_s));
}

TEST_CASE("the merge as JSON is the same as its report")
{
    const MergeCase here;
    const Outcome outcome = here.merge({here.in("group1.katve"), u"--json"_s, u"--report"_s, here.in("report.json")});
    CHECK(MergeCase::object(outcome.out.toUtf8()) == MergeCase::object(raw::bytes(here.in("report.json"))));
    CHECK(MergeCase::object(outcome.out.toUtf8()).value(u"changed"_s).toInt() == 1);
}

TEST_CASE("a quiet merge says nothing")
{
    const MergeCase here;
    const Outcome outcome = here.merge({here.in("group1.katve"), u"--quiet"_s});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.isEmpty());
}

TEST_CASE("what cannot be merged is refused with its name, and the file stays as it was")
{
    const MergeCase here;
    const QByteArray before = here.bytes();
    raw::write(here.in("text.katve"), "Once upon a time");
    QByteArray newer = before;
    newer[63] = 99;   // the last byte of user_version
    raw::write(here.in("newer.katve"), newer);
    raw::write(here.in("cut.katve"), before.left(before.size() - 4096));
    raw::write(here.in("changed.katve"), before);
    raw::run(here.in("changed.katve"), "UPDATE answer SET note = 'past the program'");
    for (const char *name :
         {"text.katve", "newer.katve", "cut.katve", "changed.katve", "missing.katve", "test.katve"}) {
        INFO(name);
        const Outcome outcome = here.merge({here.in("group1.katve"), here.in(name)});
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains(QString::fromLatin1(name)));
        CHECK((here.bytes() == before));
    }
    CHECK(Backups(here.in("test.katve")).all().empty());
}

TEST_CASE("a report that cannot be written, or would go over a file, stops the merge")
{
    const MergeCase here;
    const QByteArray before = here.bytes();
    CHECK(here.merge({here.in("group1.katve"), u"--report"_s, here.in("no/such/folder.json")}).code == 1);
    CHECK(here.merge({here.in("group1.katve"), u"--report"_s, here.in("group1.katve")}).code == 1);
    CHECK((here.bytes() == before));
}

TEST_CASE("a file of an earlier version is merged, and stays what it is")
{
    const MergeCase here;
    const QByteArray old = raw::bytes(QStringLiteral(KATVE_TEST_DATA "/versions/version-1.katve"));
    raw::write(here.in("old.katve"), old);
    const Outcome outcome = here.merge({here.in("old.katve")});
    CHECK((outcome.code == 0 || outcome.code == 3));
    CHECK(outcome.err.isEmpty());
    CHECK((raw::bytes(here.in("old.katve")) == old));
    CHECK(runHere({u"check"_s, here.file()}).code == 0);
}

TEST_CASE("merge is misused without another file")
{
    const MergeCase here;
    CHECK(here.merge({}).code == 2);
    CHECK(runHere({u"merge"_s, u"--help"_s}).out.contains(u"--report"_s));
}

TEST_CASE("the program itself merges")
{
    const MergeCase here;
    here.answer("group2.katve", AnswerValue::NotNeeded);
    const Outcome outcome =
        runProgram({u"merge"_s, here.file(), here.in("group1.katve"), here.in("group2.katve"), u"--json"_s});
    CHECK(outcome.code == 3);
    CHECK(MergeCase::object(outcome.out.toUtf8()).value(u"open_disputes"_s).toInt() == 1);
}
