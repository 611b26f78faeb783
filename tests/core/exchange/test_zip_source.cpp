#include "exchange/package_export.h"
#include "exchange/zip_source.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

#include <QDir>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

class Zips {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    // An archive of these files in a folder of it; "" is its root.
    QString make(const PackageFiles &files, const QString &prefix = {}) { return makeAll({{prefix, files}}); }
    // An archive of several packages, in this order.
    QString makeAll(const std::vector<std::pair<QString, PackageFiles>> &packages)
    {
        QStringList names;
        for (const auto &[prefix, files] : packages) {
            writeFiles(path(u"files/"_s + prefix), files);
            for (const auto &[name, content] : files)
                names.append(prefix + QString::fromStdString(name));
        }
        writeZip(path(u"made.zip"_s), path(u"files"_s), names);
        return path(u"made.zip"_s);
    }
    QString make(const QByteArray &bytes)
    {
        writeFiles(m_folder.path(), {{"bytes.zip", bytes}});
        return path(u"bytes.zip"_s);
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] PackageFiles readAll(const PackageSource &source)
{
    PackageFiles files;
    for (const auto &[name, content] : smallPackage()) {
        const QString file = QString::fromStdString(name);
        if (source.has(file))
            files[name] = source.open(file)->readAll();
    }
    return files;
}

struct Refusal {
    std::optional<StoreError::Reason> reason{};
    QString subject{};
};

template <typename Work> [[nodiscard]] Refusal whyRefused(Work &&work)
{
    try {
        work();
    } catch (const StoreError &error) {
        return {error.reason(), error.subject()};
    }
    return {};
}

// The archive as if each of its files were protected by a password: a flag in both headers of each says so.
[[nodiscard]] QByteArray markedEncrypted(QByteArray archive)
{
    for (const auto &[header, flagsAt] : {std::pair("PK\x03\x04", 6), std::pair("PK\x01\x02", 8)}) {
        for (qsizetype at = archive.indexOf(header); at >= 0; at = archive.indexOf(header, at + 1))
            archive[at + flagsAt] = static_cast<char>(archive[at + flagsAt] | 1);
    }
    return archive;
}

// Whether an import of the archive did no harm: it was refused, found at fault, or brought a package that is sound.
[[nodiscard]] bool doesNoHarm(OpenFile &file, const QString &path)
{
    try {
        const ImportReport report = importPackage(*file.session, *openPackage(path), {.dryRun = true});
        return !report.written;
    } catch (const StoreError &) {
        return true;
    }
}

}   // namespace

TEST_CASE("a package in an archive has the same files as in a folder")
{
    Zips zips;
    OpenFile file;
    importGood(*file.session, smallPackage());
    exportPackage(*file.session, zips.path(u"out.zip"_s));
    const PackageFiles files = exportedFiles(*file.session);
    const auto source = openPackage(zips.path(u"out.zip"_s));
    for (const auto &[name, content] : files) {
        const QString entry = QString::fromStdString(name);
        REQUIRE(source->has(entry));
        CHECK(source->size(entry) == content.size());
        CHECK(source->open(entry)->readAll() == content);
    }
}

TEST_CASE("the same inventory gives the same archive, byte for byte")
{
    Zips zips;
    OpenFile file;
    importGood(*file.session, smallPackage());
    exportPackage(*file.session, zips.path(u"one.zip"_s));
    exportPackage(*file.session, zips.path(u"two.ZIP"_s));
    OpenFile copy;
    const ImportReport report = importPackage(*copy.session, *openPackage(zips.path(u"one.zip"_s)), {});
    CHECK(told(report.errors) == Texts{});
    exportPackage(*copy.session, zips.path(u"three.zip"_s));
    const QByteArray bytes = bytesOf(zips.path(u"one.zip"_s));
    CHECK(bytes.size() > 1000);
    CHECK(bytesOf(zips.path(u"two.ZIP"_s)) == bytes);
    CHECK(bytesOf(zips.path(u"three.zip"_s)) == bytes);
}

TEST_CASE("a package in a sub-folder of an archive is found")
{
    Zips zips;
    for (const QString &prefix : {u""_s, u"oulu/"_s, u"a/b c/Å/"_s}) {
        const QString path = zips.make(smallPackage(), prefix);
        CAPTURE(prefix);
        CHECK((readAll(*openPackage(path)) == smallPackage()));
        OpenFile file;
        CHECK(importPackage(*file.session, *openPackage(path), {}).written);
    }
}

TEST_CASE("an archive without a package lacks its required files")
{
    Zips zips;
    OpenFile file;
    const QString path = zips.make({{"readme.txt", "hello"}});
    CHECK(told(importPackage(*file.session, *openPackage(path), {}).errors)
          == Texts{"areas.csv MissingFile", "services.csv MissingFile", "rounds.csv MissingFile"});
}

TEST_CASE("what is no archive is refused as no package that can be read")
{
    Zips zips;
    for (const QByteArray &bytes : {QByteArray("not a zip"), QByteArray("PK\x03\x04"), QByteArray(10'000, '\0')}) {
        try {
            static_cast<void>(openPackage(zips.make(bytes)));
            FAIL("the archive was opened");
        } catch (const StoreError &error) {
            CHECK(error.reason() == StoreError::Reason::UnreadablePackage);
        }
    }
}

TEST_CASE("an archive that is cut short is refused and nothing is written")
{
    Zips zips;
    OpenFile file;
    const QByteArray whole = bytesOf(zips.make(smallPackage()));
    for (qsizetype length = whole.size() - 1; length > 4; length -= 61) {
        const QString path = zips.make(whole.left(length));
        CAPTURE(length);
        CHECK_THROWS_AS(importPackage(*file.session, *openPackage(path), {}), StoreError);
    }
    CHECK(file.session->log().all().empty());
}

TEST_CASE("damaged content of an archive is refused and nothing is written")
{
    Zips zips;
    OpenFile file;
    PackageFiles files = smallPackage();
    for (int i = 0; i < 500; ++i)
        files["answers.csv"] += "r1,564,s1,grades7_9,missing,\n";
    QByteArray bytes = bytesOf(zips.make(files));
    const qsizetype content = bytes.indexOf("answers.csv") + 40;   // past the first entry's name, inside what it holds
    bytes[content] = static_cast<char>(bytes[content] ^ 0x55);
    const Contents before = contentsOf(*file.session);
    CHECK_THROWS_AS(importPackage(*file.session, *openPackage(zips.make(bytes)), {}), StoreError);
    CHECK((contentsOf(*file.session) == before));
    CHECK(importFiles(*file.session, smallPackage()).written);
}

TEST_CASE("an archive damaged anywhere does no harm")
{
    Zips zips;
    OpenFile file;
    const QByteArray whole = bytesOf(zips.make(smallPackage()));
    for (qsizetype at = 0; at < whole.size(); at += 23) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0xFF);
        CAPTURE(at);
        CHECK(doesNoHarm(file, zips.make(bytes)));
    }
}

TEST_CASE("an entry is read in pieces as well as whole")
{
    Zips zips;
    const auto source = openPackage(zips.make(smallPackage()));
    const auto device = source->open(u"answers.csv"_s);
    QByteArray read;
    char piece = 0;
    while (device->read(&piece, 1) == 1)
        read += piece;
    CHECK(read == smallPackage().at("answers.csv"));
}

TEST_CASE("of several packages in an archive the one that is least deep is read, whatever stands first")
{
    Zips zips;
    PackageFiles backup = smallPackage();
    backup["datapackage.json"] = "{}";
    backup["groups.csv"] = "key,name_fi\ng,Vanha\n";
    PackageFiles package = smallPackage();
    package["datapackage.json"] = "{}";
    for (const QString &prefix : {u""_s, u"zulu/"_s}) {
        CAPTURE(prefix);
        const auto source = openPackage(zips.makeAll({{u"a/backup/"_s, backup}, {prefix, package}}));
        CHECK((readAll(*source) == smallPackage()));
    }
}

TEST_CASE("a folder with a description goes before one with tables alone")
{
    Zips zips;
    PackageFiles package = smallPackage();
    package["datapackage.json"] = "{}";
    PackageFiles drafts = smallPackage();
    drafts["groups.csv"] = "key,name_fi\ng,Luonnos\n";
    CHECK((readAll(*openPackage(zips.makeAll({{u"drafts/"_s, drafts}, {u"package/"_s, package}}))) == smallPackage()));
}

TEST_CASE("what a Mac adds to an archive is no package")
{
    Zips zips;
    const PackageFiles added{{"areas.csv", "no table"}, {"datapackage.json", "no description"}};
    const QString path = zips.makeAll({{u"__MACOSX/"_s, added}, {u"oulu/"_s, smallPackage()}});
    CHECK((readAll(*openPackage(path)) == smallPackage()));
}

TEST_CASE("two packages side by side in an archive are refused, for nobody said which")
{
    Zips zips;
    const QString path = zips.makeAll({{u"kempele/"_s, smallPackage()}, {u"oulu/"_s, smallPackage()}});
    const auto [reason, subject] = whyRefused([&] { static_cast<void>(openPackage(path)); });
    CHECK(reason == StoreError::Reason::SeveralPackages);
    CHECK(subject == path);
}

TEST_CASE("an archive that is damaged or protected is refused by its own name")
{
    Zips zips;
    OpenFile file;
    const QByteArray whole = bytesOf(zips.make(smallPackage()));
    QByteArray damaged = whole;
    const qsizetype content = damaged.indexOf("areas.csv") + 20;
    damaged[content] = static_cast<char>(damaged[content] ^ 0x55);
    const auto refusal = [&](const QByteArray &bytes) {
        const QString path = zips.make(bytes);
        const auto [reason, subject] =
            whyRefused([&] { static_cast<void>(importPackage(*file.session, *openPackage(path), {})); });
        CHECK(subject == path);
        return reason;
    };
    CHECK(refusal(damaged) == StoreError::Reason::UnreadablePackage);
    CHECK(refusal(markedEncrypted(whole)) == StoreError::Reason::EncryptedPackage);
}
