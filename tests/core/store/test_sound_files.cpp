#include "core/store/raw_file.h"
#include "store/sound_files.h"
#include "support/catch.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a file is known by its bytes, whatever it is called")
{
    const QTemporaryDir folder;
    const SoundFiles known(folder.filePath(u"cache"_s));
    raw::write(folder.filePath(u"one"_s), "abc");
    raw::write(folder.filePath(u"two"_s), "abc");
    const QByteArray digest = SoundFiles::digestOf(folder.filePath(u"one"_s));
    CHECK_FALSE(known.has(digest));
    known.add(digest);
    CHECK(known.has(SoundFiles::digestOf(folder.filePath(u"two"_s))));
    raw::write(folder.filePath(u"two"_s), "abd");
    CHECK_FALSE(known.has(SoundFiles::digestOf(folder.filePath(u"two"_s))));
}

TEST_CASE("a file that cannot be read, or with a change cut short, is never known")
{
    const QTemporaryDir folder;
    const SoundFiles known(folder.filePath(u"cache"_s));
    CHECK(SoundFiles::digestOf(folder.filePath(u"none"_s)).isEmpty());
    raw::write(folder.filePath(u"cut"_s), "abc");
    raw::write(folder.filePath(u"cut-journal"_s), "x");
    CHECK(SoundFiles::digestOf(folder.filePath(u"cut"_s)).isEmpty());
    known.add({});
    CHECK_FALSE(known.has({}));
}

TEST_CASE("the newest two hundred are kept")
{
    const QTemporaryDir folder;
    const SoundFiles known(folder.path());
    for (int i = 0; i < 203; ++i)
        known.add(QByteArray::number(i + 1000));
    known.add("1003");   // again
    known.add("2000");
    CHECK_FALSE(known.has("1002"));
    CHECK(known.has("1003"));
    CHECK(known.has("1202"));
    CHECK(known.has("2000"));
}

TEST_CASE("where nothing can be kept nothing is known, and nothing fails")
{
    const QTemporaryDir folder;
    raw::write(folder.filePath(u"file"_s), "in the way");
    const SoundFiles known(folder.filePath(u"file/cache"_s));
    known.add("1");
    CHECK_FALSE(known.has("1"));
}

TEST_CASE("a file whose content lies partly beside it, or can come to, is never known")
{
    const QTemporaryDir folder;
    raw::write(folder.filePath(u"log"_s), "abc");
    raw::write(folder.filePath(u"log-wal"_s), "x");
    CHECK(SoundFiles::digestOf(folder.filePath(u"log"_s)).isEmpty());
    REQUIRE(QFile::link(folder.filePath(u"log"_s), folder.filePath(u"link"_s)));
    CHECK(SoundFiles::digestOf(folder.filePath(u"link"_s)).isEmpty());
    QByteArray head("SQLite format 3\0\x10\0\x01\x01", 20);
    raw::write(folder.filePath(u"rollback"_s), head);
    CHECK_FALSE(SoundFiles::digestOf(folder.filePath(u"rollback"_s)).isEmpty());
    head[18] = head[19] = 2;
    raw::write(folder.filePath(u"ahead"_s), head);
    CHECK(SoundFiles::digestOf(folder.filePath(u"ahead"_s)).isEmpty());
}

TEST_CASE("what is no plain file is not read")
{
    CHECK(SoundFiles::digestOf(u"/dev/zero"_s).isEmpty());
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    REQUIRE(mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    CHECK(SoundFiles::digestOf(pipe).isEmpty());
}
