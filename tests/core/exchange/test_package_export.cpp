#include "exchange/package_export.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

#include <QBuffer>
#include <QDir>

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

TEST_CASE("an earlier archive is replaced")
{
    Exporting to;
    writeFiles(to.path(u"."_s), {{"out.zip", "old"}});
    exportPackage(to.session(), to.path(u"out.zip"_s));
    CHECK(filesIn(to.path(u"."_s)).at("out.zip").startsWith("PK"));
    CHECK(to.names() == QStringList{u"out.zip"_s});
}

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
