#include "edit/inventory_check.h"
#include "exchange/new_inventory.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

#include <QDir>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

class Making {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QString package(const PackageFiles &files) const
    {
        writeFiles(path(u"package"_s), files);
        return path(u"package"_s);
    }
    [[nodiscard]] std::optional<StoreError::Reason> refusalOf(const QString &name, const NewInventory &what) const
    {
        try {
            static_cast<void>(makeInventory(path(name), what));
        } catch (const StoreError &error) {
            return error.reason();
        }
        return std::nullopt;
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] std::vector<EditKind> actsIn(Session &session)
{
    std::vector<EditKind> kinds;
    for (const EditRecord &record : session.log().all())
        kinds.push_back(record.header.kind);
    return kinds;
}

}   // namespace

TEST_CASE("a new inventory has the reference data and no round, provider or answer")
{
    Making in;
    const ImportReport report = makeInventory(in.path(u"new.katve"_s), {});
    CHECK(told(report.errors) == Texts{});
    CHECK(report.noteCount == 0);
    CHECK(in.names() == QStringList{u"new.katve"_s});
    Session session(Database::open(in.path(u"new.katve"_s), Database::Access::Write));
    CHECK(actsIn(session) == std::vector{EditKind::ReferenceData});
    CHECK(session.find(Area{.code = u"564"_s})->nameFi == u"Oulu"_s);
    const PackageFiles files = exportedFiles(session);
    for (const char *name : {"rounds.csv", "providers.csv", "offerings.csv", "answers.csv"})
        CHECK(files.at(name).count('\n') == 1);
    CHECK_FALSE(session.find(Inventory{})->sample);
}

// What the inventory is called is its maker's business; the reference data has a title of its own.
TEST_CASE("a new inventory has no title yet")
{
    Making in;
    static_cast<void>(makeInventory(in.path(u"new.katve"_s), {}));
    Session session(Database::open(in.path(u"new.katve"_s), Database::Access::Read));
    CHECK(session.find(Inventory{})->title.isEmpty());
}

TEST_CASE("a new inventory with the sample says that it is one")
{
    Making in;
    const ImportReport report = makeInventory(in.path(u"sample.katve"_s), {.sample = true});
    CHECK(told(report.errors) == Texts{});
    Session session(Database::open(in.path(u"sample.katve"_s), Database::Access::Write));
    CHECK(actsIn(session) == std::vector{EditKind::ReferenceData, EditKind::Sample});
    CHECK(session.find(Inventory{})->sample);
    CHECK(session.find(Round{.id = u"oys-2020-autumn"_s}).has_value());
    CHECK(checkInventory(session).empty());
}

TEST_CASE("a new inventory from a package has that package and nothing shipped")
{
    Making in;
    const QString package = in.package(smallPackage());
    const ImportReport report = makeInventory(in.path(u"own.katve"_s), {.package = package});
    CHECK(counted(report.total()) == "18 0 0 0");
    Session session(Database::open(in.path(u"own.katve"_s), Database::Access::Write));
    const std::vector<EditRecord> log = session.log().all();
    REQUIRE(log.size() == 1);
    CHECK(log.front().header.kind == EditKind::Import);
    CHECK(log.front().header.origin == u"package"_s);
    OpenFile same;
    importGood(*same.session, smallPackage());
    CHECK((exportedFiles(session) == exportedFiles(*same.session)));
}

TEST_CASE("a package with errors leaves no file and nothing half made")
{
    Making in;
    PackageFiles files = smallPackage();
    files["answers.csv"] += "r1,564,s1,grades7_9,perhaps,\n";
    const QString package = in.package(files);
    const ImportReport report = makeInventory(in.path(u"own.katve"_s), {.package = package});
    CHECK(told(report.errors) == Texts{"answers.csv:5 answer UnknownCode perhaps"});
    CHECK(in.names() == QStringList{u"package"_s});
}

TEST_CASE("a package that is not there leaves no file and nothing half made")
{
    Making in;
    CHECK(in.refusalOf(u"own.katve"_s, {.package = in.path(u"nothing"_s)}) == StoreError::Reason::NotFound);
    CHECK(in.names().isEmpty());
}

TEST_CASE("an existing file is left alone")
{
    Making in;
    writeFiles(in.path(u"."_s), {{"mine.katve", "mine"}});
    CHECK(in.refusalOf(u"mine.katve"_s, {}) == StoreError::Reason::AlreadyExists);
    CHECK(in.refusalOf(u"mine.katve"_s, {.sample = true}) == StoreError::Reason::AlreadyExists);
    CHECK(filesIn(in.path(u"."_s)) == PackageFiles{{"mine.katve", "mine"}});
}

TEST_CASE("an existing folder is left alone, and one that is not there is an error")
{
    Making in;
    QDir().mkpath(in.path(u"folder.katve"_s));
    CHECK(in.refusalOf(u"folder.katve"_s, {}) == StoreError::Reason::AlreadyExists);
    CHECK(in.refusalOf(u"nowhere/new.katve"_s, {}).has_value());
    CHECK(in.names() == QStringList{u"folder.katve"_s});
}

TEST_CASE("making an inventory that is cancelled leaves nothing")
{
    Making in;
    CHECK(in.refusalOf(u"new.katve"_s, {.cancelled = [] { return true; }}) == StoreError::Reason::Cancelled);
    CHECK(in.names().isEmpty());
}
