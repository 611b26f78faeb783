#include "core/edit/all_rows.h"
#include "core/edit/sample_world.h"
#include "edit/inventory_check.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using RefusalReason = Refusal::Reason;

namespace {

// Edits of one provider, told by what they change.
struct ProviderCase : WorldFile {
    [[nodiscard]] Provider now() { return session->find(Provider{.id = u"p1"_s}).value_or(Provider{}); }
    qint64 set(QString Provider::*field, const char *value)
    {
        Provider changed = now();
        changed.*field = QString::fromLatin1(value);
        return apply(changeOf(EditKind::ChangeProvider, now(), changed));
    }
    qint64 apply(const Edit &edit)
    {
        const EditResult result = session->apply(edit);
        REQUIRE(result.ok());
        return result.sequence;
    }
    qint64 back(qint64 sequence)
    {
        const EditResult result = session->takeBack(sequence);
        REQUIRE(result.ok());
        return result.sequence;
    }
    void checkRefused(qint64 sequence, RefusalReason reason, qint64 byEdit = 0)
    {
        const State before = stateOf(*session);
        const EditResult result = session->takeBack(sequence);
        REQUIRE(result.refusal);
        CHECK(result.refusal->reason == reason);
        CHECK(result.refusal->byEdit == byEdit);
        CHECK(stateOf(*session) == before);
    }
};

}   // namespace

TEST_CASE("an edit whose fields a later one touched is not taken back, and the later one is named")
{
    ProviderCase file;
    const qint64 first = file.set(&Provider::phone, "1");
    const qint64 second = file.set(&Provider::phone, "2");
    file.checkRefused(first, RefusalReason::TouchedSince, second);
    file.back(second);
    file.back(first);
    CHECK(file.now().phone.isEmpty());
}

TEST_CASE("an edit is taken back past later edits of other fields and rows")
{
    ProviderCase file;
    const qint64 first = file.set(&Provider::phone, "1");
    file.set(&Provider::email, "a@b.fi");
    file.add(Theme{.key = u"new"_s, .nameFi = u"New"_s});
    file.back(first);
    CHECK(file.now().phone.isEmpty());
    CHECK(file.now().email == u"a@b.fi"_s);
}

TEST_CASE("a later edit that was itself taken back does not stand in the way, one that was made again does")
{
    ProviderCase file;
    const qint64 first = file.set(&Provider::phone, "1");
    const qint64 second = file.set(&Provider::phone, "2");
    const qint64 undone = file.back(second);
    const qint64 redone = file.back(undone);
    file.checkRefused(first, RefusalReason::TouchedSince, second);
    file.back(redone);
    file.back(first);
    CHECK(file.now().phone.isEmpty());
}

TEST_CASE("an edit is taken back once, and again when it was made again")
{
    ProviderCase file;
    const qint64 first = file.set(&Provider::phone, "1");
    const qint64 undone = file.back(first);
    file.checkRefused(first, RefusalReason::AlreadyTakenBack);
    const qint64 redone = file.back(undone);
    file.checkRefused(undone, RefusalReason::AlreadyTakenBack);
    CHECK(file.now().phone == u"1"_s);
    const qint64 again = file.back(first);
    CHECK(file.now().phone.isEmpty());
    CHECK(again > redone);
}

TEST_CASE("taking back is refused where another hand has set the field anew after it")
{
    ProviderCase file;
    const qint64 first = file.set(&Provider::phone, "1");
    const qint64 undone = file.back(first);
    const qint64 other = file.set(&Provider::phone, "3");
    file.checkRefused(undone, RefusalReason::TouchedSince, other);
}

TEST_CASE("the addition of a row that was changed or removed since is not taken back")
{
    ProviderCase file;
    const Provider row{.id = u"new"_s, .name = u"New"_s};
    Provider renamed = row;
    renamed.name = u"Renamed"_s;
    const qint64 added = file.apply(additionOf(EditKind::AddProvider, row));
    const qint64 changed = file.apply(changeOf(EditKind::ChangeProvider, row, renamed));
    file.checkRefused(added, RefusalReason::TouchedSince, changed);
    file.back(changed);
    const qint64 removed = file.apply(removalOf(EditKind::RemoveProvider, row));
    file.checkRefused(added, RefusalReason::TouchedSince, removed);
}

TEST_CASE("the removal of a row that was put in again is not taken back")
{
    ProviderCase file;
    const Provider row{.id = u"new"_s, .name = u"New"_s};
    file.apply(additionOf(EditKind::AddProvider, row));
    const qint64 removed = file.apply(removalOf(EditKind::RemoveProvider, row));
    const qint64 again = file.apply(additionOf(EditKind::AddProvider, row));
    file.checkRefused(removed, RefusalReason::TouchedSince, again);
}

TEST_CASE("the addition of a row that something refers to by now is not taken back")
{
    ProviderCase file;
    const qint64 added = file.apply(additionOf(EditKind::AddProvider, Provider{.id = u"new"_s, .name = u"New"_s}));
    Offering offering = Sample<Offering>::full();
    offering.provider = u"new"_s;
    file.add(offering);
    file.checkRefused(added, RefusalReason::StillInUse);
}

TEST_CASE("the removal of a row whose references have gone since is not taken back")
{
    ProviderCase file;
    file.add(Theme{.key = u"new"_s, .nameFi = u"New"_s});
    ServiceType service = Sample<ServiceType>::full();
    service.themes = {u"new"_s};
    file.add(service);
    const qint64 removed = file.apply(removalOf(EditKind::RemoveService, service));
    file.apply(removalOf(EditKind::RemoveTheme, Theme{.key = u"new"_s, .nameFi = u"New"_s}));
    file.checkRefused(removed, RefusalReason::UnknownRow);
}

TEST_CASE("what was done to a round before it was closed is not taken back while it is")
{
    ProviderCase file;
    const qint64 answered = file.apply(additionOf(EditKind::SetAnswers, Sample<Answer>::full()));
    const Round open = file.session->find(Round{.id = u"r1"_s}).value_or(Round{});
    Round closed = open;
    closed.closed = true;
    const qint64 closing = file.apply(changeOf(EditKind::CloseRound, open, closed));
    file.checkRefused(answered, RefusalReason::RoundClosed);
    file.back(closing);
    file.back(answered);
    CHECK_FALSE(file.session->find(Sample<Answer>::full()));
}

TEST_CASE("an act of several changes is taken back whole or not at all")
{
    ProviderCase file;
    Provider changed = file.now();
    changed.phone = u"1"_s;
    Edit edit = changeOf(EditKind::ChangeProvider, file.now(), changed);
    edit.changes.push_back(addition(Theme{.key = u"new"_s, .nameFi = u"New"_s}));
    const qint64 both = file.apply(edit);
    const qint64 later = file.set(&Provider::phone, "2");
    file.checkRefused(both, RefusalReason::TouchedSince, later);
    CHECK(file.session->find(Theme{.key = u"new"_s}));
    file.back(later);
    file.back(both);
    CHECK_FALSE(file.session->find(Theme{.key = u"new"_s}));
    CHECK(file.now().phone.isEmpty());
}

TEST_CASE("a row changed twice in one act goes back to what it was before the act")
{
    ProviderCase file;
    const Provider start = file.now();
    Provider middle = start;
    middle.phone = u"1"_s;
    Provider end = middle;
    end.phone = u"2"_s;
    const qint64 twice = file.apply(
        {.kind = EditKind::ChangeProvider, .changes = {*difference(start, middle), *difference(middle, end)}});
    CHECK(file.now() == end);
    file.back(twice);
    CHECK(file.now() == start);
    CHECK(checkInventory(*file.session).empty());
}

TEST_CASE("what is no edit in the log cannot be taken back")
{
    ProviderCase file;
    file.checkRefused(0, RefusalReason::WithoutHistory);
    file.checkRefused(99, RefusalReason::WithoutHistory);
}

TEST_CASE("taking back holds over closing the file")
{
    const auto file = OpenFile::onDisk();
    addSampleWorld(*file->session);
    const auto start = allRows(*file->session);
    const Provider row{.id = u"new"_s, .name = u"New"_s};
    const qint64 added = file->session->apply(additionOf(EditKind::AddProvider, row)).sequence;
    const qint64 removed = file->session->apply(removalOf(EditKind::RemoveProvider, row)).sequence;
    file->reopen();
    CHECK(file->session->takeBack(added).refusal.value().reason == RefusalReason::TouchedSince);
    REQUIRE(file->session->takeBack(removed).ok());
    file->reopen();
    CHECK(file->session->find(row) == row);
    REQUIRE(file->session->takeBack(added).ok());
    file->reopen();
    CHECK(differing(allRows(*file->session), start) == nothing);
}
