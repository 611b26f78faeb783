#include "core/store/raw_file.h"
#include "core/store/store_world.h"
#include "store/files.h"
#include "support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using Reason = StoreError::Reason;

namespace {

struct TwoFiles {
    TwoFiles()
    {
        raw::write(made, "made");
        raw::write(there, "there");
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
    CHECK(reasonOf([&] { placeNewFile(files.made, files.there); }) == Reason::AlreadyExists);
    CHECK(raw::bytes(files.there) == "there");
    CHECK(raw::bytes(files.made) == "made");
    QDir().mkdir(files.free);
    CHECK(reasonOf([&] { placeNewFile(files.made, files.free); }) == Reason::AlreadyExists);
    CHECK(raw::bytes(files.made) == "made");
}

TEST_CASE("a file is not put where there is no folder, and is not lost")
{
    const TwoFiles files;
    const QString nowhere = files.free + u"/x"_s;
    CHECK(reasonOf([&] { replaceFile(files.made, nowhere); }));
    CHECK(reasonOf([&] { placeNewFile(files.made, nowhere); }) == Reason::NoPermission);
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
