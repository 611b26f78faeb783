#include "exchange/package_export.h"
#include "exchange/zip_source.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// A folder to export into, and a world to export.
class Exporting {
public:
    Exporting() { importGood(*m_file.session, smallPackage()); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] Session &session() { return *m_file.session; }
    [[nodiscard]] std::optional<StoreError::Reason> refusalOf(const QString &name, const ExportOptions &options = {})
    {
        try {
            exportPackage(session(), path(name), options);
        } catch (const StoreError &error) {
            return error.reason();
        }
        return std::nullopt;
    }

private:
    QTemporaryDir m_folder;
    OpenFile m_file;
};

constexpr auto alreadyThere = StoreError::Reason::AlreadyExists;

}   // namespace

TEST_CASE("an exported package is a folder of all its files")
{
    Exporting to;
    exportPackage(to.session(), to.path(u"out"_s));
    const PackageFiles files = filesIn(to.path(u"out"_s));
    CHECK(files.size() == 11);
    CHECK(files.contains("datapackage.json"));
    CHECK(files.at("themes.csv") == "key,name_fi,name_sv,name_en,order\nt01,Teema,,,\n");
    CHECK(files.at("answers.csv")
          == "round,municipality,service,stage,answer,reasons,sufficiency,timeliness,answered_on,answered_by,source,"
             "state,note\n"
             "r1,244,s1,grades1_6,missing,queue;staff,,,,,,,\n"
             "r1,564,s1,grades1_6,available,,,,,,,,\n"
             "r1,564,s2,ecec,partly,staff,,,,,,,\n");
    CHECK(to.names() == QStringList{u"out"_s});
}

TEST_CASE("no byte order mark and no CR is written")
{
    Exporting to;
    for (const auto &[name, content] : exportedFiles(to.session())) {
        CHECK_FALSE(content.startsWith("\xEF\xBB\xBF"));
        CHECK_FALSE(content.contains('\r'));
        CHECK(content.endsWith('\n'));
    }
}

TEST_CASE("an earlier package is replaced, whole")
{
    Exporting to;
    writeFiles(to.path(u"out"_s), {{"areas.csv", "old"}, {"answers.csv", "old"}, {"datapackage.json", "old"}});
    exportPackage(to.session(), to.path(u"out"_s));
    CHECK((filesIn(to.path(u"out"_s)) == exportedFiles(to.session())));
    CHECK(to.names() == QStringList{u"out"_s});
}

TEST_CASE("an empty folder is filled")
{
    Exporting to;
    QDir().mkpath(to.path(u"out"_s));
    exportPackage(to.session(), to.path(u"out/"_s));
    CHECK(filesIn(to.path(u"out"_s)).size() == 11);
}

TEST_CASE("a folder that holds anything else is left alone")
{
    Exporting to;
    for (const char *foreign : {"thesis.odt", ".hidden", "areas.csv.bak", "Areas.csv"}) {
        const QString name = QString::fromLatin1(foreign) + u"-folder"_s;
        const PackageFiles there{{"areas.csv", "old"}, {foreign, "mine"}};
        writeFiles(to.path(name), there);
        CHECK(to.refusalOf(name) == alreadyThere);
        CHECK((filesIn(to.path(name)) == there));
    }
    CHECK(to.names().size() == 4);
}

TEST_CASE("a folder inside is something else, whatever its name")
{
    Exporting to;
    writeFiles(to.path(u"one/photos"_s), {{"a.jpg", "mine"}});
    CHECK(to.refusalOf(u"one"_s) == alreadyThere);
    writeFiles(to.path(u"two/areas.csv"_s), {{"a.jpg", "mine"}});
    CHECK(to.refusalOf(u"two"_s) == alreadyThere);
    CHECK(filesIn(to.path(u"two/areas.csv"_s)).size() == 1);
}

TEST_CASE("a plain file is left alone")
{
    Exporting to;
    writeFiles(to.path(u"."_s), {{"out", "mine"}});
    CHECK(to.refusalOf(u"out"_s) == alreadyThere);
    CHECK(filesIn(to.path(u"."_s)) == PackageFiles{{"out", "mine"}});
}

TEST_CASE("a folder whose name ends in .zip is left alone")
{
    Exporting to;
    QDir().mkpath(to.path(u"out.zip"_s));
    CHECK(to.refusalOf(u"out.zip"_s) == alreadyThere);
    CHECK(to.names() == QStringList{u"out.zip"_s});
}

TEST_CASE("an earlier archive is replaced and keeps its permissions")
{
    Exporting to;
    exportPackage(to.session(), to.path(u"out.zip"_s));
    const PackageFiles first = filesIn(to.path(u"."_s));
    QFile::setPermissions(to.path(u"out.zip"_s), QFile::ReadOwner | QFile::WriteOwner);
    importGood(to.session(), {{"themes.csv", "key,name_fi\nt02,Uusi\n"}}, {.isPartial = true});
    exportPackage(to.session(), to.path(u"out.zip"_s));
    CHECK((filesIn(to.path(u"."_s)) != first));
    CHECK_FALSE(QFile::permissions(to.path(u"out.zip"_s)).testFlag(QFile::ReadOther));
    CHECK(to.names() == QStringList{u"out.zip"_s});
}

TEST_CASE("a file whose name ends in .zip is left alone when it is no data package")
{
    Exporting to;
    writeFiles(to.path(u"photos"_s), {{"a.jpg", "mine"}});
    writeZip(to.path(u"photos.zip"_s), to.path(u"photos"_s), {u"a.jpg"_s});
    writeFiles(to.path(u"."_s), {{"text.zip", "mine"}, {"empty.zip", ""}});
    const PackageFiles before = filesIn(to.path(u"."_s));
    for (const QString &name : {u"photos.zip"_s, u"text.zip"_s, u"empty.zip"_s})
        CHECK(to.refusalOf(name) == alreadyThere);
    CHECK((filesIn(to.path(u"."_s)) == before));
}

TEST_CASE("a package never takes the place of the inventory it is made from")
{
    const QTemporaryDir folder;
    const QString inventory = folder.filePath(u"inventory.zip"_s);
    Session session(Database::create(inventory));
    importGood(session, smallPackage());
    REQUIRE(QFile::link(inventory, folder.filePath(u"link.zip"_s)));
    const PackageFiles before = filesIn(folder.path());
    for (const QString &name :
         {u"inventory.zip"_s, u"link.zip"_s, u"../%1/inventory.zip"_s.arg(QDir(folder.path()).dirName())})
        CHECK_THROWS_AS(exportPackage(session, folder.filePath(name)), StoreError);
    CHECK((filesIn(folder.path()) == before));
}

#ifndef Q_OS_WIN

TEST_CASE("a link to a package stays a link and leads to the new package")
{
    Exporting to;
    QDir().mkpath(to.path(u"kept"_s));
    for (const QString &name : {u"out"_s, u"out.zip"_s}) {
        const QString real = to.path(u"kept/"_s + name);
        exportPackage(to.session(), real);
        const QString link = to.path(name);
        REQUIRE(QFile::link(real, link));
        exportPackage(to.session(), link);
        CHECK(QFileInfo(link).isSymbolicLink());
        CHECK(QFileInfo(real).exists());
    }
    CHECK((filesIn(to.path(u"kept/out"_s)) == exportedFiles(to.session())));
    CHECK(to.names() == QStringList{u"kept"_s, u"out"_s, u"out.zip"_s});
    CHECK(QDir(to.path(u"kept"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 2);
}

TEST_CASE("a link to what is not there yet leads to the new package")
{
    Exporting to;
    REQUIRE(QFile::link(u"real"_s, to.path(u"out"_s)));
    exportPackage(to.session(), to.path(u"out/"_s));
    CHECK(QFileInfo(to.path(u"out"_s)).isSymbolicLink());
    CHECK(filesIn(to.path(u"real"_s)).size() == 11);
}

#endif

TEST_CASE("a folder that is not there to export into is an error")
{
    Exporting to;
    CHECK(to.refusalOf(u"nowhere/out"_s).has_value());
    CHECK(to.refusalOf(u"nowhere/out.zip"_s).has_value());
    CHECK(to.names().isEmpty());
}

TEST_CASE("an export that is cancelled leaves what was there")
{
    Exporting to;
    PackageFiles many{{"themes.csv", "key,name_fi\n"}};
    for (int i = 0; i < 2000; ++i)
        many["themes.csv"] += "x" + QByteArray::number(i) + ",Teema\n";
    importGood(to.session(), many, {.isPartial = true});
    const PackageFiles old{{"areas.csv", "old"}};
    writeFiles(to.path(u"out"_s), old);
    const ExportOptions cancelled{.cancelled = [] { return true; }};
    CHECK(to.refusalOf(u"out"_s, cancelled) == StoreError::Reason::Cancelled);
    CHECK(to.refusalOf(u"new.zip"_s, cancelled) == StoreError::Reason::Cancelled);
    CHECK((filesIn(to.path(u"out"_s)) == old));
    CHECK(to.names() == QStringList{u"out"_s});
}

TEST_CASE("others may read an exported package")
{
    Exporting to;
    exportPackage(to.session(), to.path(u"out"_s));
    CHECK(QFile::permissions(to.path(u"out"_s)).testFlags(QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup));
    CHECK(QFile::permissions(to.path(u"out/areas.csv"_s)).testFlags(QFile::ReadOther));
}

TEST_CASE("one table alone is the file of the package")
{
    Exporting to;
    const PackageFiles files = exportedFiles(to.session());
    for (const Table table : {Table::Areas, Table::Services, Table::Offerings, Table::Answers}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        exportTable(to.session(), table, buffer);
        CHECK(buffer.data() == files.at(std::string(codeText(table)) + ".csv"));
    }
}

TEST_CASE("an export changes nothing in the inventory")
{
    Exporting to;
    const Contents before = contentsOf(to.session());
    exportPackage(to.session(), to.path(u"out"_s));
    CHECK((contentsOf(to.session()) == before));
}

TEST_CASE("the rows told of an export are those of all its tables together")
{
    Exporting to;
    PackageFiles many{{"themes.csv", "key,name_fi\n"}, {"groups.csv", "key,name_fi\n"}};
    for (int i = 0; i < 1500; ++i) {
        for (auto &[name, content] : many)
            content += "x" + QByteArray::number(i) + ",Nimi\n";
    }
    importGood(to.session(), many, {.isPartial = true});
    std::vector<qint64> told;
    exportPackage(to.session(), to.path(u"out"_s), {.progress = [&](qint64 rows) { told.push_back(rows); }});
    CHECK((told == std::vector<qint64>{1024, 2048}));
}
