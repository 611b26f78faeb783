#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/run_edit.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QToolButton>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the scope narrows what the pages show")
{
    WindowCase here;
    here.openSample();
    Workspace &workspace = here.workspace();
    const auto municipalities = workspace.municipalities().size();
    const auto services = workspace.services().size();
    const auto columns = workspace.columns().size();
    workspace.setScope({.area = {AreaKind::Province, u"18"_s}});
    CHECK(workspace.municipalities().size() == 8);
    CHECK(workspace.municipalities().size() < municipalities);
    workspace.setScope({.area = {AreaKind::Municipality, u"205"_s}});
    CHECK(workspace.municipalities().size() == 1);
    workspace.setScope({.stage = Stage::Ecec});
    CHECK(workspace.columns().size() < columns);
    workspace.setScope({.search = u"psykolog"_s});
    CHECK(workspace.services().size() > 0);
    CHECK(workspace.services().size() < services);
    workspace.setScope({.sector = Sector::Health});
    CHECK(workspace.services().size() < services);
    workspace.setScope({});
    CHECK(workspace.services().size() == services);
}

TEST_CASE("the numbers of the scope are those of the matrix of its region")
{
    WindowCase here;
    here.openSample();
    Workspace &workspace = here.workspace();
    workspace.setScope({.area = {AreaKind::NetworkRegion, u"OYS"_s}});
    const Sums whole = workspace.sums();
    Sums parts;
    for (std::size_t i = 0; i < stageCount; ++i) {
        workspace.setScope({.area = {AreaKind::NetworkRegion, u"OYS"_s}, .stage = static_cast<Stage>(i)});
        parts += workspace.sums();
    }
    CHECK(whole == parts);
}

TEST_CASE("a service type that has only a Finnish name shows it as such in other languages")
{
    WindowCase here;
    here.openSample();
    Session &session = here.workspace().session();
    ServiceType type = session.find(ServiceType{.key = u"activity_area_teaching"_s}).value();
    type.key = u"local_evening_club"_s;
    type.nameFi = u"Iltakerho"_s;
    type.nameSv.clear();
    type.nameEn.clear();
    REQUIRE(here.workspace().run(additionOf(EditKind::AddService, type)).ok());
    CHECK(Names(session, Language::Swedish).service(type.key) == u"Iltakerho (fi)"_s);
    CHECK(Names(session, Language::English).service(type.key) == u"Iltakerho (fi)"_s);
    CHECK(Names(session, Language::Finnish).service(type.key) == u"Iltakerho"_s);
}

TEST_CASE("an area without an English name has its Finnish one, and nothing is said of it")
{
    WindowCase here;
    here.openSample();
    CHECK(Names(here.workspace().session(), Language::English).municipality(u"205"_s) == u"Kajaani"_s);
}

TEST_CASE("a round that is begun is shown, and taking it back shows another")
{
    WindowCase here;
    here.openSample();
    const QString before = here.workspace().round().id;
    const Round round{.id = u"r-new"_s, .nameFi = u"Uusi"_s, .asOf = QDate(2030, 1, 1)};
    REQUIRE(here.workspace().run(additionOf(EditKind::AddRound, round)).ok());
    here.workspace().showRound(round.id);
    CHECK(here.workspace().round().id == round.id);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.workspace().round().id == before);
}

TEST_CASE("one press shows everything of the area again")
{
    WindowCase here;
    here.openSample();
    auto &everything = child<QToolButton>(here.window(), u"showEverything"_s);
    CHECK_FALSE(everything.isVisible());
    const Scope scope{.area = {AreaKind::Province, u"18"_s}, .stage = Stage::Ecec, .search = u"zzz"_s};
    here.workspace().setScope(scope);
    CHECK(everything.isVisible());
    everything.click();
    CHECK(here.workspace().scope() == Scope{.area = scope.area});
    CHECK_FALSE(everything.isVisible());
}

TEST_CASE("another round is not narrowed by an area that it does not have")
{
    WindowCase here;
    here.openSample();
    here.workspace().setScope({.area = {AreaKind::Province, u"18"_s}});
    const Round other{.id = u"r-lapland"_s,
                      .nameFi = u"Lappi"_s,
                      .asOf = QDate(2026, 1, 1),
                      .areas = {{.kind = AreaKind::Province, .code = u"19"_s}}};
    REQUIRE(here.workspace().run(additionOf(EditKind::AddRound, other)).ok());
    here.workspace().showRound(other.id);
    CHECK(here.workspace().municipalities().size() == 21);
    CHECK(here.workspace().scope().area == Scope().area);
}

TEST_CASE("an act that is in the file is not told to have failed because somebody could not follow it")
{
    WindowCase here;
    here.openSample();
    Session &session = here.workspace().session();
    QObject::connect(&session, &Session::applied, &session,
                     [] { throw StoreError(StoreError::Reason::Locked, u"somebody else"_s); });
    const QSignalSpy failed(&session, &Session::notFollowed);
    const Provider added{.id = u"p"_s, .name = u"Uusi"_s};
    CHECK(runEdit(&here.window(), here.workspace(), additionOf(EditKind::AddProvider, added)).isEmpty());
    CHECK(session.find(added) == added);
    CHECK(here.workspace().history().undoable() == EditKind::AddProvider);
    CHECK(failed.count() == 1);
    CHECK(here.window().findChild<QMessageBox *>() != nullptr);   // what failed is told all the same
}
