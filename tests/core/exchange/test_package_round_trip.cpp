#include "core/exchange/random_package.h"
#include "edit/inventory_check.h"
#include "exchange/csv_reader.h"
#include "exchange/shipped_data.h"
#include "support/catch.h"
#include "support/open_file.h"

#include <QBuffer>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

// Exports twice, into a new inventory and out again: all three must be the same bytes.
PackageFiles expectStable(Session &session)
{
    PackageFiles once = exportedFiles(session);
    CHECK((exportedFiles(session) == once));
    OpenFile copy;
    importGood(*copy.session, once);
    CHECK((exportedFiles(*copy.session) == once));
    CHECK(checkInventory(*copy.session).empty());
    return once;
}

// The keys of a written file, part by part.
[[nodiscard]] std::vector<Texts> keysIn(QByteArray content, std::size_t parts)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader csv(buffer);
    std::vector<Texts> keys;
    while (csv.next())
        keys.emplace_back(csv.fields().begin(), csv.fields().begin() + static_cast<std::ptrdiff_t>(parts));
    keys.erase(keys.begin());
    return keys;
}

const std::map<std::string, std::size_t> keyParts{
    {"areas.csv", 2},    {"memberships.csv", 4}, {"population.csv", 3}, {"groups.csv", 1}, {"themes.csv", 1},
    {"services.csv", 1}, {"providers.csv", 1},   {"offerings.csv", 1},  {"rounds.csv", 1}, {"answers.csv", 4}};

}   // namespace

TEST_CASE("a small world goes out and in and out again as the same bytes")
{
    OpenFile file;
    file.addSmallWorld();
    expectStable(*file.session);
}

TEST_CASE("an empty inventory goes out and in and out again as the same bytes")
{
    OpenFile file;
    const PackageFiles files = expectStable(*file.session);
    CHECK(files.at("groups.csv") == "key,name_fi,name_sv,name_en,order\n");
    CHECK(files.size() == 11);
}

TEST_CASE("random packages come in as they are and go out and in again as the same bytes")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        const RandomPackage package(seed);
        OpenFile file;
        const ImportReport report = importFiles(*file.session, package.files());
        REQUIRE(told(report.errors) == Texts{});
        CHECK(package.isIn(*file.session));
        CHECK(checkInventory(*file.session).empty());
        CHECK_FALSE(importFiles(*file.session, package.files()).written);
        expectStable(*file.session);
    }
}

TEST_CASE("written rows are sorted by key, in the order of their UTF-8 bytes")
{
    OpenFile file;
    importGood(*file.session, RandomPackage(99).files());
    const PackageFiles files = exportedFiles(*file.session);
    for (const auto &[name, parts] : keyParts) {
        const std::vector<Texts> keys = keysIn(files.at(name), parts);
        CAPTURE(name);
        CHECK_FALSE(keys.empty());
        CHECK(std::ranges::is_sorted(keys));
    }
}

TEST_CASE("text that looks like quoting, lines or lists comes back as it was")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["providers.csv"] = "id,name,note\n"
                             "p1,\"a;b,\"\"c\"\"\",\"line one\r\nline two\n\"\n"
                             "p2, Å 𐐀 ,\";\"\n";
    importGood(*file.session, files);
    CHECK(file.session->find(Provider{.id = u"p1"_s})->name == u"a;b,\"c\""_s);
    CHECK(file.session->find(Provider{.id = u"p1"_s})->note == u"line one\r\nline two\n"_s);
    CHECK(file.session->find(Provider{.id = u"p2"_s})->name == u" Å 𐐀 "_s);
    expectStable(*file.session);
}

TEST_CASE("text that begins with a byte order mark comes back as it was")
{
    OpenFile file;
    file.addSmallWorld();
    file.add(Theme{.key = u"t02"_s, .nameFi = u"\uFEFFTeema"_s});
    CHECK(file.session->find(Theme{.key = u"t02"_s})->nameFi == u"\uFEFFTeema"_s);
    CHECK(checkInventory(*file.session).empty());
    expectStable(*file.session);
}

TEST_CASE("the shipped sample goes out and in and out again as the same bytes")
{
    OpenFile file;
    importGood(*file.session, filesIn(shippedReference()), {.isPartial = true});
    importGood(*file.session, filesIn(shippedSample()), {.isPartial = true});
    const PackageFiles out = expectStable(*file.session);
    const PackageFiles shipped = filesIn(shippedSample());
    for (const char *name : {"providers.csv", "offerings.csv", "rounds.csv", "answers.csv"})
        CHECK((out.at(name) == shipped.at(name)));
}
