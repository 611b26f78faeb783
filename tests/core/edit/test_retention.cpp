#include "core/store/raw_file.h"
#include "edit/inventory_check.h"
#include "edit/people/retention.h"
#include "support/catch.h"
#include "support/open_file.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QDateTime todayBegins = today.startOfDay(Qt::UTC);

[[nodiscard]] Answer answerIn(const QString &round, const QString &note)
{
    return {.round = round,
            .municipality = u"564"_s,
            .service = u"s1"_s,
            .stage = Stage::Grades1To6,
            .answer = AnswerValue::Missing,
            .answeredBy = u"koulukuraattori"_s,
            .note = note};
}

struct OldAndNewRound {
    OldAndNewRound() : file(OpenFile::onDisk())
    {
        file->addSmallWorld();
        file->add(Round{
            .id = u"old"_s, .nameFi = u"Vanha"_s, .asOf = QDate(2015, 1, 1), .retentionUntil = QDate(2020, 12, 31)});
        file->session->setAuthor({.name = u"Vanha Kirjaaja"_s, .role = u"sihteeri"_s});
        file->add(answerIn(u"old"_s, u"vanha sana"_s), EditKind::SetAnswers);
        file->session->setAuthor({.name = u"Uusi Kirjaaja"_s, .role = u"sihteeri"_s});
        file->add(answerIn(u"r1"_s, u"uusi sana"_s), EditKind::SetAnswers);
        file->add(ContactPerson{.id = u"c1"_s, .name = u"Joku Muu"_s}, EditKind::AddContact);
    }
    [[nodiscard]] bool holds(const QString &text) const { return raw::bytes(file->path()).contains(text.toUtf8()); }
    std::unique_ptr<OpenFile> file;
};

}   // namespace

TEST_CASE("a round past its retention date loses who answered and what they wrote, not its answers")
{
    OldAndNewRound world;
    Session &session = *world.file->session;
    const auto due = retentionDue(session, today);
    REQUIRE(due.size() == 1);
    CHECK(due[0].round.id == u"old"_s);
    CHECK(due[0].answers == 1);
    CHECK(due[0].contacts == 0);   // another round is running
    eraseRound(session, due[0], today, todayBegins);
    CHECK(checkInventory(session).empty());
    const auto old = session.find(answerIn(u"old"_s, {}));
    REQUIRE(old);
    CHECK(old->answer == AnswerValue::Missing);
    CHECK(old->note.isEmpty());
    CHECK(old->answeredBy.isEmpty());
    CHECK(session.find(answerIn(u"r1"_s, {}))->note == u"uusi sana"_s);
    CHECK_FALSE(world.holds(u"vanha sana"_s));
    CHECK_FALSE(world.holds(u"Vanha Kirjaaja"_s));
    CHECK(world.holds(u"Uusi Kirjaaja"_s));
    CHECK(session.find(ContactPerson{.id = u"c1"_s}));
    CHECK(retentionDue(session, today).empty());
}

TEST_CASE("contact people go with the last round")
{
    OldAndNewRound world;
    Session &session = *world.file->session;
    const Round running = *session.find(Round{.id = u"r1"_s});
    Round over = running;
    over.retentionUntil = QDate(2021, 1, 1);
    REQUIRE(session.apply(changeOf(EditKind::ChangeRound, running, over)).ok());
    world.file->add(ContactPerson{.id = u"c2"_s, .name = u"Sovittu Pitempään"_s, .deleteAfter = QDate(2030, 1, 1)},
                    EditKind::AddContact);
    for (const RetentionDue &due : retentionDue(session, today)) {
        CHECK(due.contacts == 1);
        eraseRound(session, due, today, todayBegins);
    }
    CHECK_FALSE(session.find(ContactPerson{.id = u"c1"_s}));
    CHECK(session.find(ContactPerson{.id = u"c2"_s}));
    CHECK_FALSE(world.holds(u"Joku Muu"_s));
    CHECK(checkInventory(session).empty());
    CHECK(retentionDue(session, today).empty());
}

TEST_CASE("nothing is due on the day itself, or without a date")
{
    OldAndNewRound world;
    CHECK(retentionDue(*world.file->session, QDate(2020, 12, 31)).empty());
    CHECK(retentionDue(*world.file->session, QDate(2021, 1, 1)).size() == 1);
}
