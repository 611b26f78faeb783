#include "core/edit/all_rows.h"
#include "edit/inventory_check.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using RefusalReason = Refusal::Reason;

// How the edits of people meet those of an import; taking back an import by itself is the import's own test.

namespace {

constexpr qint64 imported = 1;

struct ImportedFile : OpenFile {
    ImportedFile() { importGood(*session, smallPackage()); }
    template <typename Row> qint64 removed(const Row &withKey)
    {
        const EditResult result =
            session->apply(removalOf(EditKind::RemoveOffering, session->find(withKey).value_or(Row{})));
        REQUIRE(result.ok());
        return result.sequence;
    }
};

const Offering anOffering{.id = u"o1"_s};

}   // namespace

TEST_CASE("an import is not taken back when a row it added was changed since")
{
    ImportedFile file;
    const Offering before = file.session->find(anOffering).value_or(Offering{});
    Offering after = before;
    after.note = u"changed"_s;
    const qint64 changed = file.session->apply(changeOf(EditKind::ChangeOffering, before, after)).sequence;
    const State state = stateOf(*file.session);
    const EditResult result = file.session->takeBack(imported);
    REQUIRE(result.refusal);
    CHECK(result.refusal->reason == RefusalReason::TouchedSince);
    CHECK(result.refusal->byEdit == changed);
    CHECK(stateOf(*file.session) == state);
}

TEST_CASE("an import is not taken back when a row it added was removed since")
{
    ImportedFile file;
    const qint64 removal = file.removed(anOffering);
    const State state = stateOf(*file.session);
    const EditResult result = file.session->takeBack(imported);
    REQUIRE(result.refusal);
    CHECK(result.refusal->reason == RefusalReason::TouchedSince);
    CHECK(result.refusal->byEdit == removal);
    CHECK(stateOf(*file.session) == state);
}

TEST_CASE("an import is taken back whole also when one of its rows was removed and brought back")
{
    ImportedFile file;
    const qint64 removal = file.removed(anOffering);
    REQUIRE(file.session->takeBack(removal).ok());
    REQUIRE(file.session->takeBack(imported).ok());
    CHECK_FALSE(file.session->find(anOffering));
    CHECK(differing(allRows(*file.session), allRows(*OpenFile().session)) == nothing);
    CHECK(checkInventory(*file.session).empty());
}

TEST_CASE("a row of an import that was removed and brought back still has its whole past")
{
    ImportedFile file;
    const auto before = allRows(*file.session);
    const qint64 undone = file.session->takeBack(file.removed(anOffering)).sequence;
    CHECK(differing(allRows(*file.session), before) == nothing);
    CHECK(checkInventory(*file.session).empty());
    REQUIRE(file.session->takeBack(undone).ok());
    CHECK(checkInventory(*file.session).empty());
}

TEST_CASE("a provider that is a unit of itself can be removed and brought back")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["providers.csv"] = "id,name,organisation\np1,Oulun kaupunki,p1\np2,Koulukuraattorit,p1\n";
    files.erase("offerings.csv");
    importGood(*file.session, files);
    const auto before = allRows(*file.session);
    const Provider unit = file.session->find(Provider{.id = u"p2"_s}).value_or(Provider{});
    const Provider own = file.session->find(Provider{.id = u"p1"_s}).value_or(Provider{});
    REQUIRE(own.organisation == own.id);
    Edit edit{.kind = EditKind::RemoveProvider, .changes = {removal(unit), removal(own)}};
    REQUIRE(file.history->run(edit).ok());
    CHECK(file.history->undo().ok());
    CHECK(differing(allRows(*file.session), before) == nothing);
    CHECK(checkInventory(*file.session).empty());
}

TEST_CASE("a row that was removed and imported again is as the history says")
{
    ImportedFile file;
    static_cast<void>(file.removed(anOffering));
    importGood(*file.session, smallPackage());
    CHECK(file.session->find(anOffering));
    CHECK(checkInventory(*file.session).empty());
    const auto before = allRows(*file.session);
    const qint64 again = file.removed(anOffering);
    CHECK(checkInventory(*file.session).empty());
    REQUIRE(file.session->takeBack(again).ok());
    CHECK(differing(allRows(*file.session), before) == nothing);
    CHECK(checkInventory(*file.session).empty());
}
