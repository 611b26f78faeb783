#include "core/exchange/one_row.h"
#include "edit/inventory_check.h"
#include "support/catch.h"
#include "support/open_file.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

// The small package with one fault in each of several files.
[[nodiscard]] PackageFiles faultyPackage()
{
    PackageFiles files = smallPackage();
    files["areas.csv"] += "municipality,005,\n";
    files["providers.csv"] += "p3,,p1\np4,Yksikkö,p3\np5,Alayksikkö,p4\np6,Hyvä,p1\n";
    files["offerings.csv"] += "o3,p5,s1,grades1_6,municipality:564,operating\n"
                              "o4,p6,s1,grades1_6,municipality:564,operating\n"
                              "o5,p1,s1,grades1_6,municipality:005,operating\n";
    files["rounds.csv"] += "r2,Kevät,2021-02-30,,\n";
    files["answers.csv"] += "r2,564,s1,grades1_6,missing,\nr1,244,s2,ecec,perhaps,\nr1,244,s1,grades7_9,missing,\n";
    return files;
}

// Answers that come again and again, enough of them for a look whether the user has had enough.
[[nodiscard]] PackageFiles largePackage()
{
    PackageFiles files = smallPackage();
    for (int i = 0; i < 3000; ++i)
        files["offerings.csv"] += "x" + QByteArray::number(i) + ",p1,s1,grades1_6,municipality:564,operating\n";
    return files;
}

// Says after some questions that the user has had enough.
[[nodiscard]] std::function<bool()> cancelAfter(int questions)
{
    return [left = questions]() mutable { return left-- <= 0; };
}

[[nodiscard]] QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}   // namespace

TEST_CASE("with any error nothing is written: no row, no edit, no sequence")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    const Contents before = contentsOf(*file.session);
    const ImportReport report = importFiles(*file.session, faultyPackage());
    CHECK(report.errorCount > 0);
    CHECK_FALSE(report.written);
    CHECK(report.sequence == 0);
    CHECK((contentsOf(*file.session) == before));
}

TEST_CASE("an error in the last line of the last file takes everything back")
{
    OpenFile file;
    const Contents before = contentsOf(*file.session);
    PackageFiles files = smallPackage();
    files["answers.csv"] += "r1,564,s1,grades7_9,perhaps,\n";
    CHECK(importFiles(*file.session, files).errorCount == 1);
    CHECK((contentsOf(*file.session) == before));
    CHECK(importFiles(*file.session, smallPackage()).sequence == 1);
}

TEST_CASE("after an import with errors the same session takes a good one")
{
    OpenFile file;
    CHECK_FALSE(importFiles(*file.session, faultyPackage()).written);
    CHECK(counted(importFiles(*file.session, smallPackage()).total()) == "18 0 0 0");
    OpenFile other;
    importGood(*other.session, smallPackage());
    CHECK((exportedFiles(*file.session) == exportedFiles(*other.session)));
    CHECK(checkInventory(*file.session).empty());
}

TEST_CASE("when the good rows are asked for they are written, and what refers to a rejected one is rejected")
{
    OpenFile file;
    const ImportReport report = importFiles(*file.session, faultyPackage(), {.keepGood = true});
    CHECK(told(report.errors)
          == Texts{"areas.csv:5 name_fi Missing", "providers.csv:4 name Missing",
                   "providers.csv:5 organisation RefersToRejected p3",
                   "providers.csv:6 organisation RefersToRejected p4", "offerings.csv:4 provider RefersToRejected p5",
                   "offerings.csv:6 catchment RefersToRejected municipality:005",
                   "rounds.csv:3 as_of BadDate 2021-02-30", "answers.csv:5 round RefersToRejected r2",
                   "answers.csv:6 answer UnknownCode perhaps"});
    CHECK(report.written);
    CHECK(counted(report.of(Table::Providers)) == "3 0 0 3");
    CHECK(counted(report.of(Table::Offerings)) == "3 0 0 2");
    CHECK(counted(report.of(Table::Answers)) == "4 0 0 2");
    CHECK(counted(report.total()) == "21 0 0 9");
}

TEST_CASE("good rows that were asked for are what a package without the bad ones would have brought")
{
    OpenFile file;
    importFiles(*file.session, faultyPackage(), {.keepGood = true});
    PackageFiles good = smallPackage();
    good["providers.csv"] += "p6,Hyvä,p1\n";
    good["offerings.csv"] += "o4,p6,s1,grades1_6,municipality:564,operating\n";
    good["answers.csv"] += "r1,244,s1,grades7_9,missing,\n";
    OpenFile other;
    importGood(*other.session, good);
    CHECK((exportedFiles(*file.session) == exportedFiles(*other.session)));
    CHECK(checkInventory(*file.session).empty());
}

TEST_CASE("a rejected row that the inventory has may still be referred to")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    const PackageFiles files{{"providers.csv", "id,name\np1,\n"},
                             {"offerings.csv",
                              "id,provider,service,stages,catchment,status\n"
                              "o3,p1,s1,grades1_6,province:17,operating\n"}};
    const ImportReport report = importFiles(*file.session, files, {.keepGood = true, .isPartial = true});
    CHECK(told(report.errors) == Texts{"providers.csv:2 name Missing"});
    CHECK(counted(report.of(Table::Offerings)) == "1 0 0 0");
    CHECK(file.session->find(Provider{.id = u"p1"_s})->name == u"Oulun kaupunki"_s);
}

TEST_CASE("of a repeated key the first row is the good one")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["groups.csv"] += "g,Toinen\n";
    CHECK(importFiles(*file.session, files, {.keepGood = true}).written);
    CHECK(file.session->find(ServiceGroup{.key = u"g"_s})->nameFi == u"Ryhmä"_s);
}

TEST_CASE("a package without a required file is not taken even when the good rows are asked for")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files.erase("rounds.csv");
    CHECK_FALSE(importFiles(*file.session, files, {.keepGood = true}).written);
    CHECK_FALSE(file.session->find(Provider{.id = u"p1"_s}).has_value());
}

TEST_CASE("a trial tells the same and writes nothing")
{
    OpenFile file;
    const Contents before = contentsOf(*file.session);
    const ImportReport tried = importFiles(*file.session, faultyPackage(), {.keepGood = true, .dryRun = true});
    CHECK_FALSE(tried.written);
    CHECK(tried.sequence == 0);
    CHECK((contentsOf(*file.session) == before));
    const ImportReport done = importFiles(*file.session, faultyPackage(), {.keepGood = true});
    CHECK(told(tried.errors) == told(done.errors));
    CHECK(counted(tried.total()) == counted(done.total()));
}

TEST_CASE("an import that is cancelled anywhere leaves the inventory as it was")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    const Contents before = contentsOf(*file.session);
    for (const int questions : {0, 1, 2, 5, 20, 60}) {
        try {
            importFiles(*file.session, largePackage(), {.cancelled = cancelAfter(questions)});
            FAIL("the import was not cancelled");
        } catch (const StoreError &error) {
            CHECK(error.reason() == StoreError::Reason::Cancelled);
        }
        CHECK((contentsOf(*file.session) == before));
    }
    CHECK(importFiles(*file.session, largePackage()).written);
}

TEST_CASE("a cancelled import leaves the file on the disk byte for byte")
{
    const std::unique_ptr<OpenFile> file = OpenFile::onDisk();
    importGood(*file->session, smallPackage());
    const QByteArray before = fileBytes(file->path());
    CHECK_THROWS_AS(importFiles(*file->session, largePackage(), {.cancelled = cancelAfter(40)}), StoreError);
    CHECK((fileBytes(file->path()) == before));
    CHECK(QDir(file->folder->path()).entryList(QDir::Files) == QStringList{u"test.katve"_s});
}

TEST_CASE("progress goes forward and never beyond the whole")
{
    OpenFile file;
    qint64 last = 0;
    bool sound = true;
    importGood(*file.session, largePackage(), {.progress = [&](qint64 done, qint64 total) {
        sound = sound && last <= done && done <= total;
        last = done;
    }});
    CHECK(sound);
}

TEST_CASE("an import is one edit with its kind and origin, and tells those who listen")
{
    OpenFile file;
    std::vector<qint64> heard;
    QObject::connect(file.session.get(), &Session::bulkApplied, file.session.get(),
                     [&](qint64 sequence) { heard.push_back(sequence); });
    importFiles(*file.session, faultyPackage());
    const ImportReport report =
        importFiles(*file.session, smallPackage(), {.kind = EditKind::Sample, .origin = u"oulu.zip"_s});
    CHECK(heard == std::vector<qint64>{report.sequence});
    const std::vector<EditRecord> log = file.session->log().all();
    REQUIRE(log.size() == 1);
    CHECK(log.front().header.kind == EditKind::Sample);
    CHECK(log.front().header.origin == u"oulu.zip"_s);
    CHECK(log.front().header.author == u"Testaaja"_s);
    CHECK(file.session->log().changeCount(report.sequence) == 18);
}
