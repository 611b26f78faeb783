#include "core/edit/all_rows.h"
#include "core/edit/random_acts.h"
#include "edit/inventory_check.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

using namespace katve;

namespace {

using Rows = std::vector<std::string>;

// Acts of chance on one file, and what the rows were before and after each that can be undone or redone.
class RandomSitting {
public:
    RandomSitting(OpenFile &file, std::uint32_t seed) : m_file(file), m_dice(seed), m_now(allRows(*file.session)) {}

    void act()
    {
        const int chance = m_dice.below(100);
        if (chance < 60)
            attempt([&] { return m_file.session->apply(randomEdit(m_dice, *m_file.session)); });
        else if (chance < 75)
            undo();
        else if (chance < 87)
            redo();
        else if (edits() > 0)
            attempt([&] { return m_file.session->takeBack(m_dice.between(1, edits())); });
    }
    void undoAll()
    {
        while (m_file.history->undoable())
            undo();
        CHECK(m_done.empty());
    }
    [[nodiscard]] int edits() { return static_cast<int>(m_file.session->log().all().size()); }
    [[nodiscard]] int refusals() const { return m_refusals; }

private:
    struct Step {
        Rows before;
        Rows after;
    };

    template <typename Act> void attempt(Act &&act)
    {
        EditResult result{.refusal = Refusal{.reason = Refusal::Reason::StillInUse}};
        try {
            result = act();
        } catch (const StoreError &error) {
            CHECK(error.reason() == StoreError::Reason::Conflict);
        }
        Rows rows = allRows(*m_file.session);
        if (result.sequence == 0) {
            ++m_refusals;
            REQUIRE(differing(rows, m_now) == nothing);
            return;
        }
        m_file.history->remember(result.sequence);
        m_done.push_back({std::move(m_now), rows});
        m_undone.clear();
        m_now = std::move(rows);
    }
    void undo()
    {
        REQUIRE(m_file.history->undo().ok());
        move(m_done, m_undone, &Step::before);
    }
    void redo()
    {
        REQUIRE(m_file.history->redo().ok());
        move(m_undone, m_done, &Step::after);
    }
    void move(std::vector<Step> &from, std::vector<Step> &to, Rows Step::*expected)
    {
        m_now = allRows(*m_file.session);
        if (from.empty())
            return;
        REQUIRE(differing(m_now, from.back().*expected) == nothing);
        to.push_back(std::move(from.back()));
        from.pop_back();
    }

    OpenFile &m_file;
    Dice m_dice;
    Rows m_now;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    int m_refusals = 0;
};

[[nodiscard]] std::unique_ptr<OpenFile> quickFile()
{
    auto file = OpenFile::onDisk();
    file->session->database().execute("PRAGMA synchronous = OFF");
    return file;
}

}   // namespace

TEST_CASE("after a thousand acts of chance the file is sound, and undoing them all gives the empty start")
{
    const auto file = quickFile();
    const Rows start = allRows(*file->session);
    RandomSitting sitting(*file, 1);
    for (int i = 0; i < 1000; ++i) {
        sitting.act();
        if (i % 100 == 99)
            REQUIRE(checkInventory(*file->session).empty());
    }
    CHECK(sitting.edits() > 500);   // else chance has tried nothing
    CHECK(sitting.refusals() > 20);
    sitting.undoAll();
    CHECK(differing(allRows(*file->session), start) == nothing);
    file->reopen();
    CHECK(differing(allRows(*file->session), start) == nothing);
    CHECK(checkInventory(*file->session).empty());
}

TEST_CASE("acts of chance on the rows of an import leave the file sound, and can all be undone")
{
    const auto file = quickFile();
    PackageFiles files = smallPackage();
    const std::pair<const char *, const char *> underKeysThatChanceKnows[] = {{"municipality,244", "municipality,m1"},
                                                                              {"municipality,564", "municipality,m2"},
                                                                              {"municipality:564", "municipality:m2"},
                                                                              {"244,province", "m1,province"},
                                                                              {"564,province", "m2,province"},
                                                                              {"province,17", "province,a1"},
                                                                              {"province:17", "province:a1"},
                                                                              {"564,ecec", "m2,ecec"},
                                                                              {"r1,244", "r1,m1"},
                                                                              {"r1,564", "r1,m2"},
                                                                              {"t01", "t1"}};
    for (auto &[name, content] : files) {
        for (const auto &[from, to] : underKeysThatChanceKnows)
            content.replace(from, to);
    }
    importGood(*file->session, files);
    const Rows start = allRows(*file->session);
    RandomSitting sitting(*file, 3);
    for (int i = 0; i < 400; ++i) {
        sitting.act();
        if (i % 50 == 49)
            REQUIRE(checkInventory(*file->session).empty());
    }
    sitting.undoAll();
    CHECK(differing(allRows(*file->session), start) == nothing);
    CHECK(checkInventory(*file->session).empty());
}
