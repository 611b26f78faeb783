#include "app/command_case.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a sound inventory is said to be sound, and is not touched")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    const Outcome outcome = runHere({u"check"_s, here.file()});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.contains(here.file()));
    CHECK(linesOf(outcome.out).size() == 1);
    CHECK((here.bytes() == before));
    CHECK(here.entries() == QStringList{u"package"_s, u"test.katve"_s});
}

TEST_CASE("what is wrong with an inventory is told, and is not touched")
{
    const CommandCase here;
    raw::run(here.file(),
             "UPDATE provider SET name = 'Somebody' WHERE public_id = 'p1'; UPDATE round SET purpose = 'x'");
    const QByteArray damaged = here.bytes();
    const Outcome outcome = runHere({u"check"_s, here.file()});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.contains(u"providers"_s));
    CHECK(outcome.out.contains(u"rounds"_s));
    CHECK(linesOf(outcome.out).size() == 2);
    CHECK(outcome.err.contains(here.file()));
    CHECK((here.bytes() == damaged));
}

TEST_CASE("an inventory whose pages are damaged is told so by every command")
{
    const CommandCase here;
    QByteArray damaged = here.bytes();
    for (qsizetype page = 4096; page < damaged.size(); page += 4096)
        damaged.replace(page, 4096, QByteArray(4096, 'Z'));
    raw::write(here.file(), damaged);
    for (const QStringList &call :
         {QStringList{u"check"_s, here.file()}, QStringList{u"gaps"_s, here.file()},
          QStringList{u"history"_s, here.file()}, QStringList{u"import"_s, here.file(), here.package()},
          QStringList{u"export"_s, here.file(), here.in("out")}}) {
        INFO(call.first().toStdString());
        const Outcome outcome = runHere(call);
        CHECK(outcome.code == 1);
        CHECK(outcome.err.contains(here.file()));
    }
    CHECK((here.bytes() == damaged));
    CHECK(here.entries() == QStringList{u"package"_s, u"test.katve"_s});
}

TEST_CASE("an inventory that another program changed is not trusted by any command")
{
    const CommandCase here;
    raw::run(here.file(), "CREATE VIEW v AS SELECT 1");
    const QByteArray changed = here.bytes();
    for (const QStringList &call :
         {QStringList{u"check"_s, here.file()}, QStringList{u"gaps"_s, here.file()},
          QStringList{u"history"_s, here.file()}, QStringList{u"import"_s, here.file(), here.package()}}) {
        const Outcome outcome = runHere(call);
        CHECK(outcome.code == 1);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains(here.file()));
    }
    CHECK((here.bytes() == changed));
}

TEST_CASE("an import into an inventory with damaged pages writes nothing")
{
    const CommandCase here;
    const qint64 page = raw::number(here.file(), "SELECT rootpage FROM sqlite_schema WHERE name = 'answer'");
    QByteArray damaged = here.bytes();
    damaged.replace((page - 1) * 4096, 4096, QByteArray(4096, 'Z'));
    raw::write(here.file(), damaged);
    const Outcome outcome = runHere({u"import"_s, here.file(), here.package()});
    CHECK(outcome.code == 1);
    CHECK(outcome.err.contains(u"damaged"_s));
    CHECK((here.bytes() == damaged));
}

TEST_CASE("the check as JSON lists every finding")
{
    const CommandCase here;
    const auto json = [&] {
        const Outcome outcome = runHere({u"check"_s, here.file(), u"--json"_s});
        return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    };
    CHECK(json().value(u"sound"_s).toBool());
    CHECK(json().value(u"findings"_s).toArray().isEmpty());
    raw::run(here.file(), "UPDATE provider SET name = 'Somebody' WHERE public_id = 'p1'");
    CHECK_FALSE(json().value(u"sound"_s).toBool(true));
    const QJsonArray findings = json().value(u"findings"_s).toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].toObject().value(u"kind"_s).toString() == u"added_rows_changed"_s);
    CHECK(findings[0].toObject().value(u"table"_s).toString() == u"providers"_s);
    CHECK(findings[0].toObject().value(u"edit"_s).toInt() == 1);
    CHECK_FALSE(findings[0].toObject().value(u"message"_s).toString().isEmpty());
}

TEST_CASE("a quiet check answers by its exit code")
{
    const CommandCase here;
    const Outcome sound = runHere({u"check"_s, here.file(), u"--quiet"_s});
    CHECK(sound.code == 0);
    CHECK((sound.out + sound.err).isEmpty());
    raw::run(here.file(), "UPDATE round SET purpose = 'x'");
    CHECK(runHere({u"check"_s, here.file(), u"--quiet"_s}).code == 1);
}
