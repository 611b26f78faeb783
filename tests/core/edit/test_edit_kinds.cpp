#include "core/edit/all_rows.h"
#include "core/edit/kind_cases.h"
#include "core/edit/sample_world.h"
#include "edit/inventory_check.h"
#include "support/catch.h"

#include <set>

using namespace katve;

namespace {

[[nodiscard]] qint64 done(const EditResult &result)
{
    REQUIRE(result.ok());
    REQUIRE(result.sequence != 0);
    return result.sequence;
}

// Does the edit, takes it back and makes it again, and looks at the rows each time; `between` comes after each step.
template <typename Between> void doUndoRedo(OpenFile &file, const Edit &edit, Between &&between)
{
    const auto before = allRows(*file.session);
    const qint64 made = done(file.session->apply(edit));
    between();
    const auto after = allRows(*file.session);
    CHECK(after != before);
    const qint64 undone = done(file.session->takeBack(made));
    between();
    CHECK(differing(allRows(*file.session), before) == nothing);
    const qint64 redone = done(file.session->takeBack(undone));
    between();
    CHECK(differing(allRows(*file.session), after) == nothing);
    static_cast<void>(done(file.session->takeBack(redone)));
    between();
    CHECK(differing(allRows(*file.session), before) == nothing);

    const EditLog log = file.session->log();
    CHECK(log.find(made)->header.kind == edit.kind);
    CHECK(log.find(made)->header.origin == edit.origin);
    CHECK(log.find(undone)->header.kind == edit.kind);
    CHECK(log.find(undone)->header.undoes == log.find(made)->header.uuid);
    CHECK(log.find(redone)->header.undoes == log.find(undone)->header.uuid);
}

}   // namespace

TEST_CASE("there is a case of every kind of edit")
{
    std::set<EditKind> kinds;
    for (const KindCase &one : casesOfAllKinds()) {
        CHECK(one.edit.kind == one.kind);
        kinds.insert(one.kind);
    }
    CHECK(kinds.size() == CodeTable<EditKind>::names.size());
}

TEST_CASE("an edit of every kind can be done, undone and redone")
{
    for (const KindCase &one : casesOfAllKinds()) {
        INFO(codeText(one.kind));
        WorldFile file;
        for (const Edit &edit : one.before)
            static_cast<void>(done(file.session->apply(edit)));
        doUndoRedo(file, one.edit, [] {});
        CHECK(checkInventory(*file.session).empty());
    }
}

TEST_CASE("an edit of every kind lasts, is undone and redone in a file that is closed between")
{
    const auto file = OpenFile::onDisk();
    addSampleWorld(*file->session);
    const auto start = allRows(*file->session);
    const auto reopen = [&] {
        file->reopen();
        file->session->database().execute("PRAGMA synchronous = OFF");
    };
    reopen();
    for (const KindCase &one : casesOfAllKinds()) {
        INFO(codeText(one.kind));
        for (const Edit &edit : one.before)
            static_cast<void>(done(file->history->run(edit)));
        doUndoRedo(*file, one.edit, reopen);
        // The edits before it, newest first: they are the newest that stand.
        auto records = file->session->log().all();
        const auto after = static_cast<std::ptrdiff_t>(4);
        for (std::size_t i = 0; i < one.before.size(); ++i)
            static_cast<void>(
                done(file->session->takeBack((records.end() - after - 1 - static_cast<std::ptrdiff_t>(i))->sequence)));
        REQUIRE(differing(allRows(*file->session), start) == nothing);
    }
    CHECK(checkInventory(*file->session).empty());
}

TEST_CASE("an edit of every kind is undone and redone by the history")
{
    for (const KindCase &one : casesOfAllKinds()) {
        INFO(codeText(one.kind));
        WorldFile file;
        for (const Edit &edit : one.before)
            static_cast<void>(done(file.session->apply(edit)));
        const auto before = allRows(*file.session);
        static_cast<void>(done(file.history->run(one.edit)));
        const auto after = allRows(*file.session);
        for (int i = 0; i < 3; ++i) {
            static_cast<void>(done(file.history->undo()));
            CHECK(differing(allRows(*file.session), before) == nothing);
            static_cast<void>(done(file.history->redo()));
            CHECK(differing(allRows(*file.session), after) == nothing);
        }
    }
}
