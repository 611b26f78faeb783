#include "core/edit/all_rows.h"
#include "core/edit/sample_world.h"
#include "core/store/raw_file.h"
#include "edit/inventory_check.h"
#include "edit/lifeline.h"
#include "exchange/package_import.h"
#include "exchange/shipped_data.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/merge_case.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

[[nodiscard]] Edit addedTheme(const QString &key)
{
    return additionOf(EditKind::AddTheme, Theme{.key = key, .nameFi = key});
}

// An inventory on a disk that can fail, and another folder to go on in.
struct FailingCase {
    FailingCase() : disk(path(u"stick"_s))
    {
        QDir(folder.path()).mkdir(u"stick"_s);
        static_cast<void>(Database::create(file()));
        session = std::make_unique<Session>(Database::open(file(), Database::Access::Write));
        addSampleWorld(*session);
        lifeline = std::make_unique<Lifeline>(*session);
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString file() const { return path(u"stick/test.katve"_s); }
    [[nodiscard]] QString elsewhere() const { return path(u"elsewhere.katve"_s); }
    void act(const QString &key) { REQUIRE(session->apply(addedTheme(key)).ok()); }

    // Sound, and the same rows and history as what is on the disk that failed.
    void checkSaved()
    {
        disk.set(FaultyDisk::Fault::None);
        Session saved(Database::open(elsewhere(), Database::Access::Write));
        CHECK(checkInventory(saved).empty());
        CHECK(differing(allRows(*session), allRows(saved)) == nothing);
        CHECK(idsIn(*session) == idsIn(saved));
        CHECK(identityOf(saved.database()).uuid == identityOf(session->database()).uuid);
        CHECK(identityOf(saved.database()).copyUuid != identityOf(session->database()).copyUuid);
    }
    [[nodiscard]] static QStringList idsIn(Session &session)
    {
        QStringList ids;
        for (const EditRecord &record : session.log().all())
            ids.append(record.header.uuid + u' ' + QString::fromLatin1(record.digest.toHex()));
        return ids;
    }
    [[nodiscard]] StoreReason reasonOf(const std::function<void()> &what)
    {
        try {
            what();
        } catch (const StoreError &error) {
            return error.reason();
        }
        return StoreReason::Failed;
    }
    [[nodiscard]] StoreReason reasonOfActing()
    {
        return reasonOf([this] { static_cast<void>(session->apply(addedTheme(u"lost"_s))); });
    }

    QTemporaryDir folder;
    FaultyDisk disk;
    std::unique_ptr<Session> session;
    std::unique_ptr<Lifeline> lifeline;
};

}   // namespace

TEST_CASE("what stops writing is told by its reason, and the inventory can be saved in another place")
{
    const auto [fault, reason] = GENERATE(table<FaultyDisk::Fault, StoreReason>({
        {FaultyDisk::Fault::Full, StoreReason::DiskFull},
        {FaultyDisk::Fault::ReadOnly, StoreReason::NoPermission},
    }));
    FailingCase here;
    here.act(u"t-a"_s);
    here.disk.set(fault);
    CHECK(here.reasonOfActing() == reason);
    here.lifeline->saveAs(here.elsewhere());
    here.checkSaved();
}

TEST_CASE("an inventory on a stick that was pulled out is saved from memory with everything that was told as saved")
{
    FailingCase here;
    here.lifeline->hold();
    here.act(u"t-a"_s);
    here.act(u"t-b"_s);
    REQUIRE(here.session->takeBack(here.session->log().lastGivenSequence()).ok());
    here.disk.set(FaultyDisk::Fault::Gone);
    CHECK(here.reasonOfActing() == StoreReason::Unreachable);
    here.lifeline->saveAs(here.elsewhere());
    here.checkSaved();
}

TEST_CASE("what was brought in as a whole is held too")
{
    FailingCase here;
    here.lifeline->hold();
    here.act(u"t-a"_s);
    REQUIRE(importPackage(*here.session, *openPackage(shippedReference()), {.isPartial = true}).written);
    here.act(u"t-b"_s);
    here.disk.set(FaultyDisk::Fault::Gone);
    here.lifeline->saveAs(here.elsewhere());
    here.checkSaved();
}

TEST_CASE("what nothing is held of and cannot be read is not saved, nor half of it")
{
    FailingCase here;
    here.disk.set(FaultyDisk::Fault::Gone);
    CHECK(here.reasonOf([&] { here.lifeline->saveAs(here.elsewhere()); }) == StoreReason::Unreachable);
    CHECK(QDir(here.folder.path()).entryList(QDir::Files) == QStringList());
    here.disk.set(FaultyDisk::Fault::None);
}

TEST_CASE("saving in another place writes over nothing, and needs a folder")
{
    FailingCase here;
    raw::write(here.elsewhere(), "mine");
    CHECK(here.reasonOf([&] { here.lifeline->saveAs(here.elsewhere()); }) == StoreReason::AlreadyExists);
    CHECK(raw::bytes(here.elsewhere()) == "mine");
    CHECK(here.reasonOf([&] { here.lifeline->saveAs(here.path(u"no/where.katve"_s)); }) == StoreReason::NoPermission);
}

TEST_CASE("when the disk answers again the work goes on in it, and nothing was lost there")
{
    FailingCase here;
    here.act(u"t-a"_s);
    const State before = stateOf(*here.session);
    for (const auto fault : {FaultyDisk::Fault::Full, FaultyDisk::Fault::ReadOnly, FaultyDisk::Fault::Gone}) {
        here.disk.set(fault);
        static_cast<void>(here.reasonOfActing());
        here.disk.set(FaultyDisk::Fault::None);
        CHECK(stateOf(*here.session) == before);
        CHECK(checkInventory(*here.session).empty());
    }
    here.act(u"t-b"_s);
}

TEST_CASE("a clock that was set back changes neither the order of acts nor what can be taken back")
{
    FailingCase here;
    EditHeader early = here.session->newHeader(EditKind::AddTheme, {});
    here.act(u"t-now"_s);
    early.madeAt = early.madeAt.addYears(-3);
    REQUIRE(here.session->repeat(early, addedTheme(u"t-early"_s).changes).ok());
    CHECK(here.session->log().all().back().header.madeAt < here.session->log().all().front().header.madeAt);
    CHECK(checkInventory(*here.session).empty());
    CHECK(here.session->takeBack(here.session->log().lastGivenSequence()).ok());
}
