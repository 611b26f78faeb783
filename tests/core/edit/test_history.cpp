#include "core/edit/all_rows.h"
#include "core/edit/sample_world.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] Edit themeEdit(const char *key, EditKind kind = EditKind::AddTheme)
{
    return additionOf(kind, Theme{.key = QString::fromLatin1(key), .nameFi = u"Theme"_s});
}

struct Counter : QObject {
    explicit Counter(History &history)
    {
        connect(&history, &History::changed, this, [this] { ++count; });
    }
    int count = 0;
};

}   // namespace

TEST_CASE("a new sitting has nothing to undo or redo")
{
    const auto file = OpenFile::onDisk();
    REQUIRE(file->history->run(themeEdit("a")).ok());
    file->reopen();
    CHECK_FALSE(file->history->undoable());
    CHECK_FALSE(file->history->redoable());
    CHECK(file->history->undo().ok());
    CHECK(file->history->redo().ok());
    CHECK(file->history->undo().sequence == 0);
    CHECK(file->session->find(Theme{.key = u"a"_s}));
}

TEST_CASE("acts are undone newest first and redone oldest first")
{
    OpenFile file;
    std::vector<std::vector<std::string>> states{allRows(*file.session)};
    for (const char *key : {"a", "b", "c"}) {
        REQUIRE(file.history->run(themeEdit(key)).ok());
        states.push_back(allRows(*file.session));
    }
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = 3; i-- > 0;) {
            REQUIRE(file.history->undo().ok());
            CHECK(differing(allRows(*file.session), states[i]) == nothing);
        }
        CHECK_FALSE(file.history->undoable());
        for (std::size_t i = 1; i <= 3; ++i) {
            REQUIRE(file.history->redo().ok());
            CHECK(differing(allRows(*file.session), states[i]) == nothing);
        }
        CHECK_FALSE(file.history->redoable());
    }
}

TEST_CASE("the history names the kind of what would be undone and redone")
{
    OpenFile file;
    REQUIRE(file.history->run(themeEdit("a", EditKind::AddTheme)).ok());
    REQUIRE(file.history->run(themeEdit("b", EditKind::Import)).ok());
    CHECK(file.history->undoable() == EditKind::Import);
    CHECK_FALSE(file.history->redoable());
    REQUIRE(file.history->undo().ok());
    CHECK(file.history->undoable() == EditKind::AddTheme);
    CHECK(file.history->redoable() == EditKind::Import);
}

TEST_CASE("a new act ends what could be redone")
{
    OpenFile file;
    REQUIRE(file.history->run(themeEdit("a")).ok());
    REQUIRE(file.history->undo().ok());
    REQUIRE(file.history->run(themeEdit("b")).ok());
    CHECK_FALSE(file.history->redoable());
    CHECK(file.history->redo().sequence == 0);
    CHECK_FALSE(file.session->find(Theme{.key = u"a"_s}));
}

TEST_CASE("an act written past the history can be remembered and undone")
{
    OpenFile file;
    const EditResult result = file.session->apply(themeEdit("a", EditKind::Import));
    CHECK_FALSE(file.history->undoable());
    file.history->remember(result.sequence);
    CHECK(file.history->undoable() == EditKind::Import);
    REQUIRE(file.history->undo().ok());
    CHECK_FALSE(file.session->find(Theme{.key = u"a"_s}));
}

TEST_CASE("undo and redo only ever add to the log")
{
    OpenFile file;
    REQUIRE(file.history->run(themeEdit("a")).ok());
    const auto first = file.session->log().all();
    REQUIRE(file.history->undo().ok());
    REQUIRE(file.history->redo().ok());
    const auto all = file.session->log().all();
    REQUIRE(all.size() == 3);
    CHECK(all[0].digest == first[0].digest);
    CHECK(all[1].header.undoes == all[0].header.uuid);
    CHECK(all[2].header.undoes == all[1].header.uuid);
}

TEST_CASE("a history that changed says so, and one that did not is silent")
{
    OpenFile file;
    const Counter counter(*file.history);
    REQUIRE(file.history->run(themeEdit("a")).ok());
    CHECK(counter.count == 1);
    CHECK_FALSE(file.history->run(themeEdit("a")).ok());
    CHECK(file.history->run(Edit{}).ok());
    CHECK(file.history->redo().ok());
    CHECK(counter.count == 1);
    REQUIRE(file.history->undo().ok());
    CHECK(counter.count == 2);
    REQUIRE(file.history->redo().ok());
    CHECK(counter.count == 3);
    file.history->remember(1);
    CHECK(counter.count == 4);
}

TEST_CASE("an undo that is refused leaves the history as it was")
{
    WorldFile file;
    REQUIRE(file.history->run(themeEdit("a")).ok());
    const ServiceType user{.key = u"user"_s,
                           .group = u"g1"_s,
                           .nameFi = u"User"_s,
                           .stages = StageSet::of(Stage::Ecec),
                           .themes = {u"a"_s}};
    const EditResult other = file.session->apply(additionOf(EditKind::AddService, user));
    const Counter counter(*file.history);
    const State before = stateOf(*file.session);
    const EditResult refused = file.history->undo();
    REQUIRE(refused.refusal);
    CHECK(refused.refusal->reason == Refusal::Reason::StillInUse);
    CHECK(stateOf(*file.session) == before);
    CHECK(file.history->undoable() == EditKind::AddTheme);
    CHECK_FALSE(file.history->redoable());
    CHECK(counter.count == 0);
    REQUIRE(file.session->takeBack(other.sequence).ok());
    CHECK(file.history->undo().ok());
}
