#include "edit/inventory_check.h"
#include "edit/people/erasing.h"
#include "exchange/package_export.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const ContactPerson someone{.id = u"c1"_s,
                            .name = u"Testi Henkilö"_s,
                            .role = u"rehtori"_s,
                            .provider = u"p1"_s,
                            .areas = {{AreaKind::Municipality, u"564"_s}},
                            .languages = {u"fi"_s, u"sv"_s},
                            .deleteAfter = QDate(2030, 12, 31)};

struct PeoplePackage {
    PeoplePackage()
    {
        file.addSmallWorld();
        file.add(someone, EditKind::AddContact);
    }
    [[nodiscard]] PackageFiles exported(bool withPeople)
    {
        const QString folder = m_folder.filePath(u"out"_s);
        exportPackage(*file.session, folder, {.withPeople = withPeople});
        return filesIn(folder);
    }
    OpenFile file;

private:
    QTemporaryDir m_folder;
};

}   // namespace

TEST_CASE("a package holds no contact people unless asked")
{
    PeoplePackage world;
    CHECK(world.exported(true).contains("contacts.csv"));
    for (const auto &[name, content] : world.exported(false)) {   // over the one that had them
        INFO(name);
        CHECK(name != "contacts.csv");
        CHECK_FALSE(content.contains("Testi"));
        CHECK_FALSE(content.contains("contacts"));   // nor does the description name the table
    }
}

TEST_CASE("contact people go out and in and out again as the same bytes")
{
    PeoplePackage world;
    const PackageFiles files = world.exported(true);
    PeoplePackage copy;
    copy.file = OpenFile();
    importGood(*copy.file.session, files);
    CHECK(copy.file.session->find(someone) == someone);
    CHECK((copy.exported(true) == files));
    CHECK(checkInventory(*copy.file.session).empty());
}

TEST_CASE("a contact person of an unknown provider is told of, as in every other table")
{
    PeoplePackage world;
    PackageFiles files = world.exported(true);
    files["contacts.csv"] = "id,name,provider,checked_on\nc2,Nimi,nobody,2020-01-01\nc3,,,2020-13-01\n";
    OpenFile other;
    const ImportReport report = importFiles(*other.session, files);
    CHECK_FALSE(report.written);
    CHECK(told(report.errors)
          == std::vector<std::string>{"contacts.csv:2 provider UnknownReference nobody", "contacts.csv:3 name Missing",
                                      "contacts.csv:3 checked_on BadDate 2020-13-01"});
}

TEST_CASE("who was erased does not come back by a package")
{
    PeoplePackage world;
    const PackageFiles files = world.exported(true);
    erasePerson(*world.file.session, {.name = someone.name}, QDateTime::currentDateTimeUtc());
    const ImportReport report = importFiles(*world.file.session, files);
    CHECK(report.errorCount == 0);
    CHECK(told(report.notes) == std::vector<std::string>{"contacts.csv:2 id ErasedPerson c1"});
    CHECK_FALSE(world.file.session->find(someone));
}
