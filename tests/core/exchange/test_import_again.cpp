#include "core/exchange/one_row.h"
#include "edit/inventory_check.h"
#include "support/catch.h"
#include "support/open_file.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

constexpr auto offeringColumns = "id,provider,service,stages,catchment,status,capacity,modes,languages,note\n";

[[nodiscard]] PackageFiles offerings(const QByteArray &content)
{
    return {{"offerings.csv", content}};
}

// The changes of an edit as "key: field=before→after …".
[[nodiscard]] Texts changesOf(Session &session, qint64 sequence)
{
    Texts texts;
    session.log().eachChange(sequence, [&](const Change &change) {
        std::string &text = texts.emplace_back(change.key.toStdString() + ":");
        for (std::size_t i = 0; i < change.after->size(); ++i)
            text.append(" ")
                .append((*change.after)[i].name)
                .append("=")
                .append((*change.before)[i].text)
                .append("→")
                .append((*change.after)[i].text);
    });
    return texts;
}

class SmallPackage {
public:
    SmallPackage() { importGood(session(), smallPackage()); }
    [[nodiscard]] Session &session() { return *m_file.session; }
    ImportReport import(const PackageFiles &files) { return importFiles(session(), files, {.isPartial = true}); }
    [[nodiscard]] Offering offering(const QString &id) { return session().find(Offering{.id = id}).value(); }

private:
    OpenFile m_file;
};

}   // namespace

TEST_CASE("importing the same package twice changes nothing and leaves no edit")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    const Contents before = contentsOf(*file.session);
    const ImportReport again = importFiles(*file.session, smallPackage());
    CHECK(counted(again.total()) == "0 0 18 0");
    CHECK_FALSE(again.written);
    CHECK(again.sequence == 0);
    CHECK((contentsOf(*file.session) == before));
}

TEST_CASE("rows that differ are logged with before and after, field by field")
{
    SmallPackage world;
    const ImportReport report = world.import(
        {{"areas.csv", "kind,code,name_fi,name_sv\nmunicipality,564,Oulu,Uleåborg\nmunicipality,244,Kempele,\n"},
         {"answers.csv", "round,municipality,service,stage,answer,reasons\nr1,564,s2,ecec,missing,queue\n"}});
    CHECK(counted(report.of(Table::Areas)) == "0 1 1 0");
    CHECK(counted(report.of(Table::Answers)) == "0 1 0 0");
    CHECK(changesOf(world.session(), report.sequence)
          == Texts{"municipality:564: name_sv=→Uleåborg", "r1,564,s2,ecec: answer=partly→missing reasons=staff→queue"});
    CHECK(world.session().log().bulkAdditions(report.sequence).empty());
    CHECK(checkInventory(world.session()).empty());
}

TEST_CASE("rows added beside changed ones need no image in the log")
{
    SmallPackage world;
    const ImportReport report = world.import({{"groups.csv", "key,name_fi\ng,Uusi nimi\nh,Toinen\n"}});
    CHECK(counted(report.of(Table::Groups)) == "1 1 0 0");
    CHECK(changesOf(world.session(), report.sequence) == Texts{"g: name_fi=Ryhmä→Uusi nimi"});
    const std::vector<BulkAddition> added = world.session().log().bulkAdditions(report.sequence);
    REQUIRE(added.size() == 1);
    CHECK(added.front().table == Table::Groups);
    CHECK(added.front().rows == 1);
}

TEST_CASE("a column that is not there keeps what was there")
{
    SmallPackage world;
    world.import(
        offerings(offeringColumns + QByteArray("o9,p1,s1,grades1_6,province:17,operating,2.5,remote,fi;sv,x\n")));
    const Offering before = world.offering(u"o9"_s);
    const ImportReport report =
        world.import(offerings("id,provider,service,stages,catchment,status\no9,p1,s1,grades1_6,province:17,ending\n"));
    CHECK(changesOf(world.session(), report.sequence) == Texts{"o9: status=operating→ending"});
    Offering expected = before;
    expected.status = OfferingStatus::Ending;
    CHECK(world.offering(u"o9"_s) == expected);
}

TEST_CASE("an empty field in a column that is there clears what was there")
{
    SmallPackage world;
    world.import(
        offerings(offeringColumns + QByteArray("o9,p1,s1,grades1_6,province:17,operating,2.5,remote,fi;sv,x\n")));
    const ImportReport report =
        world.import(offerings(offeringColumns + QByteArray("o9,p1,s1,grades1_6,province:17,operating,,,,\n")));
    CHECK(changesOf(world.session(), report.sequence)
          == Texts{"o9: capacity=2.5→ modes=remote→ languages=fi;sv→ note=x→"});
    const Offering now = world.offering(u"o9"_s);
    CHECK_FALSE(now.capacity.has_value());
    CHECK(now.modes.empty());
    CHECK(now.languages.isEmpty());
    CHECK(now.note.isEmpty());
}

TEST_CASE("a list in another order is no change")
{
    SmallPackage world;
    world.import(
        offerings(offeringColumns
                  + QByteArray("o9,p1,s1,grades1_6,province:17;municipality:564,operating,,remote;on_site,fi;sv,\n")));
    const Contents before = contentsOf(world.session());
    const ImportReport report = world.import(
        offerings(offeringColumns
                  + QByteArray("o9,p1,s1,grades1_6,municipality:564;province:17,operating,,on_site;remote,sv;fi,\n")));
    CHECK(counted(report.of(Table::Offerings)) == "0 0 1 0");
    CHECK((contentsOf(world.session()) == before));
}

TEST_CASE("a list in another order stays in its old one when another field changes")
{
    SmallPackage world;
    const ImportReport report = world.import({{"answers.csv",
                                               "round,municipality,service,stage,answer,reasons\n"
                                               "r1,244,s1,grades1_6,partly,staff;queue\n"}});
    CHECK(changesOf(world.session(), report.sequence) == Texts{"r1,244,s1,grades1_6: answer=missing→partly"});
}

TEST_CASE("a list with other items is a change")
{
    SmallPackage world;
    const ImportReport report = world.import({{"answers.csv",
                                               "round,municipality,service,stage,answer,reasons\n"
                                               "r1,244,s1,grades1_6,missing,queue;cost\n"}});
    CHECK(changesOf(world.session(), report.sequence) == Texts{"r1,244,s1,grades1_6: reasons=queue;staff→queue;cost"});
}

TEST_CASE("a number written another way is the same number")
{
    SmallPackage world;
    world.import(offerings(offeringColumns + QByteArray("o9,p1,s1,grades1_6,province:17,operating,1e3,,,\n")));
    const ImportReport report =
        world.import(offerings(offeringColumns + QByteArray("o9,p1,s1,grades1_6,province:17,operating,1000.0,,,\n")));
    CHECK(counted(report.of(Table::Offerings)) == "0 0 1 0");
}

// SQLite keeps whole numbers of a REAL column as integers, which know no minus zero.
TEST_CASE("minus zero is taken in once and is sound")
{
    SmallPackage world;
    const PackageFiles files =
        offerings(offeringColumns + QByteArray("o9,p1,s1,grades1_6,province:17,operating,-0,,,\n"));
    CHECK(world.import(files).written);
    CHECK(checkInventory(world.session()).empty());
    CHECK(counted(world.import(files).of(Table::Offerings)) == "0 0 1 0");
}

TEST_CASE("what the package does not name stays as it was")
{
    SmallPackage world;
    const ImportReport report = world.import({{"answers.csv", "round,municipality,service,stage,answer\n"}});
    CHECK_FALSE(report.written);
    CHECK(world.session().find(
        Answer{.round = u"r1"_s, .municipality = u"564"_s, .service = u"s2"_s, .stage = Stage::Ecec}));
}

TEST_CASE("a new service type or changed membership reaches an inventory that has rows")
{
    SmallPackage world;
    const ImportReport report =
        world.import({{"memberships.csv",
                       "municipality,kind,code,valid_from,valid_to\n"
                       "244,province,17,2018-01-01,2022-12-31\n244,province,17,2023-01-01,\n"},
                      {"population.csv", "municipality,stage,year,count\n564,ecec,2018,9001\n564,ecec,2019,9100\n"}});
    CHECK(counted(report.of(Table::Memberships)) == "1 1 0 0");
    CHECK(counted(report.of(Table::Population)) == "1 1 0 0");
    CHECK(changesOf(world.session(), report.sequence)
          == Texts{"244,province,17,2018-01-01: valid_to=→2022-12-31", "564,ecec,2018: count=9000→9001"});
}
