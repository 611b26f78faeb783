#include "core/store/file_case.h"
#include "store/files.h"
#include "support/catch.h"

#include <QDir>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

struct TwoFiles {
    TwoFiles()
    {
        raw::write(made, "made");
        raw::write(there, "there");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QTemporaryDir folder;
    QString made = folder.filePath(u"mäde"_s);
    QString there = folder.filePath(u"thère"_s);
    QString free = folder.filePath(u"frée"_s);
};

}   // namespace

TEST_CASE("a finished file takes the place of what was there")
{
    const TwoFiles files;
    replaceFile(files.made, files.there);
    CHECK(raw::bytes(files.there) == "made");
    CHECK_FALSE(QFile::exists(files.made));
}

TEST_CASE("a finished file takes a free place either way")
{
    const TwoFiles files;
    replaceFile(files.made, files.free);
    CHECK(raw::bytes(files.free) == "made");
    placeNewFile(files.free, files.made);
    CHECK(raw::bytes(files.made) == "made");
    CHECK_FALSE(QFile::exists(files.free));
}

TEST_CASE("a new file is not put over what is there, and neither is lost")
{
    const TwoFiles files;
    CHECK(reasonOf([&] { placeNewFile(files.made, files.there); }) == StoreReason::AlreadyExists);
    CHECK(raw::bytes(files.there) == "there");
    CHECK(raw::bytes(files.made) == "made");
    QDir().mkdir(files.free);
    CHECK(reasonOf([&] { placeNewFile(files.made, files.free); }) == StoreReason::AlreadyExists);
    CHECK(raw::bytes(files.made) == "made");
}

TEST_CASE("a file is not put where there is no folder, and is not lost")
{
    const TwoFiles files;
    const QString nowhere = files.free + u"/x"_s;
    CHECK(reasonOf([&] { replaceFile(files.made, nowhere); }));
    CHECK(reasonOf([&] { placeNewFile(files.made, nowhere); }) == StoreReason::NoPermission);
    CHECK(raw::bytes(files.made) == "made");
}

TEST_CASE("a file does not replace a folder")
{
    const TwoFiles files;
    QDir().mkdir(files.free);
    CHECK(reasonOf([&] { replaceFile(files.made, files.free); }));
    CHECK(QFileInfo(files.free).isDir());
    CHECK(raw::bytes(files.made) == "made");
}

TEST_CASE("a whole file takes the place of what was there, and nothing else is left")
{
    const TwoFiles files;
    for (const QString &path : {files.there, files.free}) {
        writeWhole(path, [](QIODevice &device) { device.write("whole"); });
        CHECK(raw::bytes(path) == "whole");
    }
    CHECK(files.names().size() == 3);
}

TEST_CASE("a file that fails in the middle is not there, and what was there is")
{
    const TwoFiles files;
    const auto failing = [](QIODevice &device) {
        device.write("half");
        throw StoreError(StoreReason::Cancelled, {});
    };
    CHECK(reasonOf([&] { writeWhole(files.there, failing); }) == StoreReason::Cancelled);
    CHECK(reasonOf([&] { writeWhole(files.free, failing); }) == StoreReason::Cancelled);
    CHECK(raw::bytes(files.there) == "there");
    CHECK(files.names().size() == 2);
}

#ifndef Q_OS_WIN

TEST_CASE("a link stays a link and the file behind it is written")
{
    const TwoFiles files;
    const QString chain = files.folder.filePath(u"chain"_s);
    QDir(files.folder.path()).mkdir(u"sub"_s);
    REQUIRE(QFile::link(u"../thère"_s, files.folder.filePath(u"sub/link"_s)));
    REQUIRE(QFile::link(u"sub/link"_s, chain));
    REQUIRE(QFile::link(u"frée"_s, files.folder.filePath(u"dangling"_s)));
    for (const QString &link : {chain, files.folder.filePath(u"dangling"_s)}) {
        writeWhole(link, [](QIODevice &device) { device.write("whole"); });
        CHECK(QFileInfo(link).isSymbolicLink());
        CHECK(raw::bytes(link) == "whole");
    }
    CHECK(raw::bytes(files.there) == "whole");
    CHECK(raw::bytes(files.free) == "whole");
    CHECK(isSameFile(chain, files.there));
    CHECK_FALSE(isSameFile(chain, files.made));
}

TEST_CASE("links that go in a circle lead nowhere")
{
    const TwoFiles files;
    const QString one = files.folder.filePath(u"one"_s);
    REQUIRE(QFile::link(u"two"_s, one));
    REQUIRE(QFile::link(u"one"_s, files.folder.filePath(u"two"_s)));
    CHECK(reasonOf([&] { static_cast<void>(behindLinks(one)); }) == StoreReason::NotFound);
}

TEST_CASE("a file that is written anew keeps its permissions, and a new one follows the umask")
{
    const TwoFiles files;
    const auto write = [](QIODevice &device) { device.write("whole"); };
    const auto own = QFile::ReadOwner | QFile::WriteOwner;
    QFile::setPermissions(files.there, own);
    writeWhole(files.there, write);
    const mode_t before = ::umask(S_IWGRP | S_IRWXO);
    writeWhole(files.free, write);
    ::umask(before);
    constexpr auto shown = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup
        | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(files.there) & shown) == own);
    CHECK((QFile::permissions(files.free) & shown) == (own | QFile::ReadGroup));
}

TEST_CASE("an open stream is written to as it is, also when it is a plain file")
{
    const TwoFiles files;
    if (!QFileInfo::exists(u"/proc/self/fd"_s))
        return;
    QFile stream(files.there);
    REQUIRE(stream.open(QIODevice::ReadWrite));
    const QString link = files.folder.filePath(u"stream"_s);
    REQUIRE(QFile::link(u"/proc/self/fd/%1"_s.arg(stream.handle()), link));
    writeWhole(link, [](QIODevice &device) { device.write(" and more"); });
    CHECK(stream.readAll() == "there and more");   // the same file still, and not another by its name
    CHECK(QFileInfo(link).isSymbolicLink());
    writeWhole(u"/dev/null"_s, [](QIODevice &device) { device.write("whole"); });
    CHECK_FALSE(QFileInfo(u"/dev/null"_s).isFile());
}

#endif

TEST_CASE("nothing is written over an inventory, by whatever name")
{
    const FileCase file;
    const QByteArray before = file.bytes();
    REQUIRE(QFile::link(file.path(), file.inFolder("link.csv")));
    for (const QString &path : {file.path(), file.inFolder("link.csv")})
        CHECK(reasonOf([&] { writeWhole(path, [](QIODevice &device) { device.write("x"); }); })
              == StoreError::Reason::AlreadyExists);
    CHECK((file.bytes() == before));
}
