#include "exchange/package_meta.h"
#include "exchange/package_schema.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] PackageMeta metaOf(const QByteArray &json)
{
    return readPackageMeta(PackageInMemory({{"datapackage.json", json}}));
}

[[nodiscard]] PackageFiles described(const QByteArray &json)
{
    PackageFiles files = smallPackage();
    files["datapackage.json"] = json;
    return files;
}

[[nodiscard]] QJsonObject resourceOf(const QByteArray &json, const QString &name)
{
    const QJsonArray resources = QJsonDocument::fromJson(json).object().value("resources"_L1).toArray();
    for (const auto &resource : resources) {
        if (resource.toObject().value("name"_L1).toString() == name)
            return resource.toObject();
    }
    return {};
}

}   // namespace

TEST_CASE("title, sample mark and closed rounds are read from datapackage.json")
{
    const PackageMeta meta = metaOf(R"({"title": "Oulu", "katve": {"sample": true, "closedRounds": ["a", "b"]}})");
    CHECK(meta.isThere);
    CHECK(meta.title == u"Oulu"_s);
    CHECK(meta.sample);
    CHECK(meta.closedRounds == QSet<QString>{u"a"_s, u"b"_s});
}

TEST_CASE("a datapackage.json that is missing or cannot be read says nothing")
{
    CHECK_FALSE(readPackageMeta(PackageInMemory({})).isThere);
    for (const char *json : {"", "{", "[]", "7", "\xFF", "{}"}) {
        CHECK_FALSE(metaOf(json).isThere);
        CHECK_FALSE(metaOf(json).sample);
    }
    CHECK_FALSE(metaOf(R"({"katve": {"sample": "yes"}, "title": 7})").sample);
}

TEST_CASE("a package without a datapackage.json is read all the same, and with a broken one")
{
    OpenFile file;
    CHECK(importFiles(*file.session, smallPackage()).written);
    OpenFile other;
    CHECK(importFiles(*other.session, described("{ broken")).written);
    CHECK(other.session->find(Inventory{}) == Inventory{});
}

TEST_CASE("title, sample mark and closed rounds travel with the package")
{
    OpenFile file;
    importGood(*file.session,
               described(R"({"title": "Oulu \"ja\" Å𐐀", "katve": {"sample": true, "closedRounds": ["r1"]}})"));
    OpenFile copy;
    importGood(*copy.session, exportedFiles(*file.session));
    CHECK(copy.session->find(Inventory{}) == Inventory{.title = u"Oulu \"ja\" Å𐐀"_s, .sample = true});
    CHECK(copy.session->find(Round{.id = u"r1"_s})->closed);
    CHECK((exportedFiles(*copy.session) == exportedFiles(*file.session)));
}

TEST_CASE("an inventory that has a title keeps it")
{
    OpenFile file;
    importGood(*file.session, described(R"({"title": "Oulu"})"));
    importGood(*file.session, described(R"({"title": "Kempele"})"));
    CHECK(file.session->find(Inventory{})->title == u"Oulu"_s);
}

TEST_CASE("once a sample, always a sample")
{
    OpenFile file;
    importGood(*file.session, described(R"({"katve": {"sample": true}})"));
    importGood(*file.session, described(R"({"katve": {"sample": false}})"));
    CHECK(file.session->find(Inventory{})->sample);
}

TEST_CASE("a title that an import brought is in the log")
{
    OpenFile file;
    const ImportReport report = importFiles(*file.session, described(R"({"title": "Oulu"})"));
    const auto changes = file.session->log().changesOfRow(Table::Inventory, u"inventory"_s);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().first == report.sequence);
}

TEST_CASE("the description lists every file with the columns it has")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    const PackageFiles files = exportedFiles(*file.session);
    for (const auto &[name, content] : files) {
        if (name == "datapackage.json")
            continue;
        const QString table = QString::fromStdString(name).chopped(4);
        const QJsonObject resource = resourceOf(files.at("datapackage.json"), table);
        CHECK(resource.value("path"_L1).toString() == QString::fromStdString(name));
        QStringList columns;
        const QJsonArray fields = resource.value("schema"_L1).toObject().value("fields"_L1).toArray();
        for (const auto &field : fields)
            columns.append(field.toObject().value("name"_L1).toString());
        CHECK(columns.join(u',').toUtf8() + "\n" == content.left(content.indexOf('\n') + 1));
    }
}

TEST_CASE("the description names keys, foreign keys, types and codes")
{
    const QByteArray json = packageDescription({}, {});
    const QJsonObject schema = resourceOf(json, u"answers"_s).value("schema"_L1).toObject();
    CHECK(schema.value("primaryKey"_L1).toArray()
          == QJsonArray{u"round"_s, u"municipality"_s, u"service"_s, u"stage"_s});
    CHECK(schema.value("foreignKeys"_L1).toArray().size() == 2);
    const QJsonObject stage = schema.value("fields"_L1).toArray().at(3).toObject();
    CHECK(stage.value("type"_L1).toString() == u"string"_s);
    const QJsonObject constraints = stage.value("constraints"_L1).toObject();
    CHECK(constraints.value("required"_L1).toBool());
    CHECK(constraints.value("enum"_L1).toArray().size() == 5);
}

TEST_CASE("the description says nothing of an inventory that has nothing to say")
{
    const QJsonObject package = QJsonDocument::fromJson(packageDescription({}, {})).object();
    CHECK_FALSE(package.contains("title"_L1));
    CHECK_FALSE(package.contains("katve"_L1));
    CHECK(package.value("resources"_L1).toArray().size() == 10);
    CHECK(packageDescription({}, {}) == packageDescription({}, {}));
}
