#include "app/command_case.h"
#include "edit/inventory_check.h"
#include "support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::unique_ptr<Session> opened(const QString &path)
{
    return std::make_unique<Session>(Database::open(path, Database::Access::Read));
}

template <typename Row> [[nodiscard]] int count(Session &session)
{
    int rows = 0;
    session.stores().of<Row>().forEach([&](const auto &) { ++rows; });
    return rows;
}

void checkLeavesNothing(const CommandCase &here, const QStringList &call, int code)
{
    const QStringList before = here.entries();
    const Outcome outcome = runHere(call);
    CHECK(outcome.code == code);
    CHECK_FALSE(outcome.err.isEmpty());
    CHECK(here.entries() == before);
}

}   // namespace

TEST_CASE("a new inventory has the shipped areas and service types, and nothing said about them")
{
    const CommandCase here;
    const QString path = here.in("new.katve");
    const Outcome outcome = runHere({u"new"_s, path});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.contains(path));
    const auto session = opened(path);
    CHECK(count<Area>(*session) > 300);
    CHECK(count<ServiceType>(*session) > 100);
    CHECK(count<Answer>(*session) == 0);
    CHECK(count<Round>(*session) == 0);
    CHECK_FALSE(session->find(Inventory{})->sample);
    CHECK(session->log().all().size() == 1);
    CHECK(session->log().all().front().header.kind == EditKind::ReferenceData);
    CHECK(checkInventory(*session).empty());
}

TEST_CASE("the sample is told to be one, on the screen and in the file")
{
    const CommandCase here;
    const QString path = here.in("sample.katve");
    const Outcome outcome = runHere({u"new"_s, path, u"--sample"_s});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.contains(u"nvented sample"_s));
    const auto session = opened(path);
    CHECK(session->find(Inventory{})->sample);
    CHECK(count<Round>(*session) == 2);
    CHECK(count<Answer>(*session) > 10'000);
    CHECK(runHere({u"check"_s, path}).code == 0);
    CHECK(runHere({u"gaps"_s, path}).out.startsWith(u"Invented sample"_s));
}

TEST_CASE("a package alone is all there is in an inventory made from it")
{
    const CommandCase here;
    const QString path = here.in("own.katve");
    const Outcome outcome = runHere({u"new"_s, path, u"--package"_s, here.package()});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.contains(u"18"_s));
    const auto session = opened(path);
    CHECK((exportedFiles(*session) == exportedFiles(*opened(here.file()))));
    CHECK(session->log().all().front().header.origin == u"package"_s);
}

TEST_CASE("a new inventory never takes the place of what is there")
{
    const CommandCase here;
    const QByteArray before = here.bytes();
    checkLeavesNothing(here, {u"new"_s, here.file()}, 1);
    CHECK((here.bytes() == before));
    checkLeavesNothing(here, {u"new"_s, here.package()}, 1);
}

TEST_CASE("no file is left when a new inventory cannot be made")
{
    const CommandCase here;
    const QString path = here.in("new.katve");
    const QString bad =
        here.packageWith("bad", "answers.csv", "round,municipality,service,stage,answer\nr1,1,s1,ecec,x\n");
    checkLeavesNothing(here, {u"new"_s, path, u"--package"_s, bad}, 1);
    checkLeavesNothing(here, {u"new"_s, path, u"--package"_s, here.in("none")}, 1);
    checkLeavesNothing(here, {u"new"_s, path, u"--package"_s, here.file()}, 1);
    checkLeavesNothing(here, {u"new"_s, here.in("no/folder/new.katve")}, 1);
    checkLeavesNothing(here, {u"new"_s, path, u"--sample"_s, u"--package"_s, here.package()}, 2);
    checkLeavesNothing(here, {u"new"_s, path, u"--sample=yes"_s}, 2);
}

TEST_CASE("every fault of a package is told when a new inventory cannot be made from it")
{
    const CommandCase here;
    const QString bad = here.packageWith(
        "bad", "answers.csv", "round,municipality,service,stage,answer\nr1,564,s1,ecec,x\nr9,564,s1,ecec,missing\n");
    const Outcome outcome = runHere({u"new"_s, here.in("new.katve"), u"--package"_s, bad});
    CHECK(outcome.err.contains(u"answers.csv, line 2"_s));
    CHECK(outcome.err.contains(u"answers.csv, line 3"_s));
    CHECK_FALSE(outcome.err.contains(u"--keep-good"_s));   // which `new` does not take
}

TEST_CASE("machine-readable output is one JSON object, and quiet is silent")
{
    const CommandCase here;
    const Outcome json = runHere({u"new"_s, here.in("a.katve"), u"--json"_s});
    CHECK(QJsonDocument::fromJson(json.out.toUtf8()).object().value(u"file"_s).toString() == here.in("a.katve"));
    const Outcome package = runHere({u"new"_s, here.in("b.katve"), u"--package"_s, here.package(), u"--json"_s});
    CHECK(QJsonDocument::fromJson(package.out.toUtf8()).isObject());
    const Outcome quiet = runHere({u"new"_s, here.in("c.katve"), u"--quiet"_s, u"--package"_s, here.package()});
    CHECK(quiet.code == 0);
    CHECK((quiet.out + quiet.err).isEmpty());
}
