#include "exchange/package_source.h"
#include "store/store_error.h"
#include "support/catch.h"
#include "support/package_files.h"

#include <QDir>
#include <QTemporaryDir>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::optional<StoreError::Reason> refusalOf(const QString &path)
{
    try {
        static_cast<void>(openPackage(path));
    } catch (const StoreError &error) {
        return error.reason();
    }
    return std::nullopt;
}

}   // namespace

TEST_CASE("a folder is a package of the files in it")
{
    const QTemporaryDir folder;
    writeFiles(folder.path(), smallPackage());
    const auto source = openPackage(folder.path());
    CHECK(source->has(u"areas.csv"_s));
    CHECK_FALSE(source->has(u"datapackage.json"_s));
    CHECK(source->size(u"themes.csv"_s) == smallPackage().at("themes.csv").size());
    CHECK(source->open(u"themes.csv"_s)->readAll() == smallPackage().at("themes.csv"));
}

TEST_CASE("the datapackage.json of a folder is that folder's package")
{
    const QTemporaryDir folder;
    PackageFiles files = smallPackage();
    files["datapackage.json"] = "{}";
    writeFiles(folder.path(), files);
    const auto source = openPackage(folder.filePath(u"datapackage.json"_s));
    CHECK(source->open(u"areas.csv"_s)->readAll() == files.at("areas.csv"));
}

TEST_CASE("a folder that has a file's name is no file of the package")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"areas.csv"_s);
    CHECK_FALSE(openPackage(folder.path())->has(u"areas.csv"_s));
}

TEST_CASE("what is not there or no package is refused with the reason")
{
    const QTemporaryDir folder;
    writeFiles(folder.path(), {{"areas.csv", "kind\n"}, {"package.tar", "x"}});
    CHECK(refusalOf(folder.filePath(u"nothing"_s)) == StoreError::Reason::NotFound);
    CHECK(refusalOf(folder.filePath(u"nothing.zip"_s)) == StoreError::Reason::NotFound);
    CHECK(refusalOf(folder.filePath(u"areas.csv"_s)) == StoreError::Reason::NotAFile);
    CHECK(refusalOf(folder.filePath(u"package.tar"_s)) == StoreError::Reason::NotAFile);
    CHECK_FALSE(refusalOf(folder.path()).has_value());
}
