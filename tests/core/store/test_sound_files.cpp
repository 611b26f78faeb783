#include "core/store/raw_file.h"
#include "store/sound_files.h"
#include "support/catch.h"

#include <QTemporaryDir>

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
