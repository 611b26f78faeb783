#include "pages/provider_view.h"
#include "pages/providers_page.h"
#include "support/catch.h"
#include "ui/window_case.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// The Providers page of the sample.
struct ProvidersCase : WindowCase {
    ProvidersCase()
    {
        openSample();
        window().inventory()->showPage(InventoryView::Providers);
    }

    [[nodiscard]] ProvidersPage &page() { return *window().findChild<ProvidersPage *>(); }
    [[nodiscard]] ProviderView &view() { return *window().findChild<ProviderView *>(); }
    [[nodiscard]] QTreeWidget &list() { return child<QTreeWidget>(page(), u"providers"_s); }
    [[nodiscard]] QTreeWidget &offerings() { return child<QTreeWidget>(page(), u"offerings"_s); }
    [[nodiscard]] QString text(const QString &name) { return child<QLabel>(page(), name).text(); }
    // Of the provider that is shown, or else of the list beside it: the panel for additions has fields of the same names.
    [[nodiscard]] QLineEdit &line(const QString &name)
    {
        auto *found = view().findChild<QLineEdit *>(name);
        return found != nullptr ? *found : child<QLineEdit>(page(), name);
    }
    void type(const QString &name, const QString &what)
    {
        auto &line = this->line(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, what);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    void press(const QString &button) { child<QPushButton>(page(), button).click(); }

    [[nodiscard]] QStringList shown()
    {
        QStringList names;
        for (QTreeWidgetItemIterator item(&list()); *item != nullptr; ++item)
            names.append((*item)->text(0));
        return names;
    }
    Provider put(const Provider &provider)
    {
        REQUIRE(workspace().run(additionOf(EditKind::AddProvider, provider)).ok());
        return provider;
    }
    Offering put(const Offering &offering)
    {
        REQUIRE(workspace().run(additionOf(EditKind::AddOffering, offering)).ok());
        return offering;
    }
    template <typename Row> [[nodiscard]] std::optional<Row> stored(const Row &row)
    {
        return workspace().session().find(row);
    }
};

const Provider nursery{.id = u"n1"_s, .name = u"Päiväkoti Ääkkönen"_s, .municipality = u"205"_s};

[[nodiscard]] Offering psychologist(const QString &provider, const QString &id = u"o1"_s)
{
    return {.id = id,
            .provider = provider,
            .service = u"school_psychologist"_s,
            .stages = StageSet::of(Stage::Grades1To6),
            .catchment = {{AreaKind::Municipality, u"205"_s}}};
}

}   // namespace

TEST_CASE("a provider is found by typing without å, ä and ö")
{
    ProvidersCase here;
    here.put(nursery);
    here.type(u"providerFilter"_s, u"paivakoti aakk"_s);
    CHECK(here.shown() == QStringList{nursery.name});
    CHECK(here.text(u"providerCount"_s).startsWith(u"1 "_s));
}

TEST_CASE("a provider is found by the place it sits in and by the service it gives")
{
    ProvidersCase here;
    here.put(nursery);
    here.put(psychologist(nursery.id));
    here.type(u"providerFilter"_s, u"aakkonen kajaani koulupsyk"_s);
    CHECK(here.shown() == QStringList{nursery.name});
}

TEST_CASE("the list follows the area, and shows the others when asked to")
{
    ProvidersCase here;
    here.workspace().setScope({.area = {AreaKind::Municipality, u"205"_s}});
    here.put({.id = u"far"_s, .name = u"Kaukana"_s, .municipality = u"698"_s});
    here.put({.id = u"reaching"_s, .name = u"Kaukaa tänne"_s, .municipality = u"698"_s});
    here.put(psychologist(u"reaching"_s));
    CHECK_FALSE(here.shown().contains(u"Kaukana"_s));
    CHECK(here.shown().contains(u"Kaukaa tänne"_s));
    child<QCheckBox>(here.page(), u"allProviders"_s).click();
    CHECK(here.shown().contains(u"Kaukana"_s));
}

TEST_CASE("names are in Finnish order, units below their organisation")
{
    ProvidersCase here;
    here.put({.id = u"z1"_s, .name = u"Zz-yhdistys"_s, .municipality = u"205"_s});
    here.put({.id = u"a1"_s, .name = u"Äitien apu Zz"_s, .municipality = u"205"_s});
    here.put({.id = u"a2"_s, .name = u"Äitien apu Zz, nuoret"_s, .organisation = u"a1"_s, .municipality = u"205"_s});
    here.type(u"providerFilter"_s, u"zz"_s);
    CHECK(here.shown() == QStringList{u"Zz-yhdistys"_s, u"Äitien apu Zz"_s, u"nuoret"_s});
    CHECK(here.list().topLevelItem(1)->childCount() == 1);
}

TEST_CASE("when the filters leave nobody, the list says what to do")
{
    ProvidersCase here;
    here.type(u"providerFilter"_s, u"qqqq"_s);
    CHECK(here.shown().isEmpty());
    CHECK(child<QLabel>(here.page(), u"providerHint"_s).isVisible());
    CHECK(here.text(u"providerHint"_s).contains(u"Clear the search"_s));
}

TEST_CASE("a provider is added by its name, described, and taken back act by act")
{
    ProvidersCase here;
    here.type(u"newProvider"_s, u"Perheklubi Kajaani"_s);
    const QString id = here.list().currentItem()->data(0, Qt::UserRole).toString();
    REQUIRE(here.stored(Provider{.id = id}));
    CHECK(id.size() == 36);
    CHECK(id[14] == u'7');   // the version of the UUID
    here.type(u"providerPhone"_s, u"08 123 456"_s);
    CHECK(here.stored(Provider{.id = id})->phone == u"08 123 456"_s);
    here.type(u"providerHome"_s, u"kajaani"_s);
    CHECK(here.stored(Provider{.id = id})->municipality == u"205"_s);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.stored(Provider{.id = id})->municipality.isEmpty());
    CHECK(child<QLineEdit>(here.page(), u"providerHome"_s).text().isEmpty());
    REQUIRE(here.workspace().history().undo().ok());
    REQUIRE(here.workspace().history().undo().ok());
    CHECK_FALSE(here.stored(Provider{.id = id}));
    CHECK_FALSE(here.shown().contains(u"Perheklubi Kajaani"_s));
}

TEST_CASE("a unit is added under its organisation and takes its sector")
{
    ProvidersCase here;
    here.put({.id = u"whole"_s, .name = u"Kokonaisuus"_s, .sector = Sector::Parish});
    here.page().show(u"whole"_s);
    here.press(u"addUnit"_s);
    const QString id = here.list().currentItem()->data(0, Qt::UserRole).toString();
    REQUIRE(here.stored(Provider{.id = id}));
    CHECK(here.stored(Provider{.id = id})->organisation == u"whole"_s);
    CHECK(here.stored(Provider{.id = id})->sector == Sector::Parish);
}

TEST_CASE("a provider without a name is not kept, and the page says why")
{
    ProvidersCase here;
    here.put(nursery);
    here.page().show(nursery.id);
    auto &name = child<QLineEdit>(here.page(), u"providerName"_s);
    name.selectAll();
    QTest::keyClick(&name, Qt::Key_Delete);
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(here.stored(nursery)->name == nursery.name);
    CHECK(here.text(u"providerProblem"_s).contains(u"needs a name"_s));
}

TEST_CASE("a municipality that does not exist is refused in words")
{
    ProvidersCase here;
    here.put(nursery);
    here.page().show(nursery.id);
    here.type(u"providerHome"_s, u"Ankkalinna"_s);
    CHECK(here.stored(nursery)->municipality == u"205"_s);
    CHECK(here.text(u"providerProblem"_s).contains(u"Ankkalinna"_s));
}

TEST_CASE("an organisation with units is not removed, and says why")
{
    ProvidersCase here;
    here.put({.id = u"whole"_s, .name = u"Kokonaisuus"_s, .municipality = u"205"_s});
    here.put({.id = u"part"_s, .name = u"Osa"_s, .organisation = u"whole"_s, .municipality = u"205"_s});
    here.page().show(u"whole"_s);
    here.press(u"removeProvider"_s);
    CHECK(here.stored(Provider{.id = u"whole"_s}));
    CHECK(here.text(u"providerProblem"_s).contains(u"cannot be removed"_s));
}

TEST_CASE("a provider goes with what it gives only after that was said, and one undo brings all back")
{
    ProvidersCase here;
    here.put(nursery);
    here.put(psychologist(nursery.id));
    here.page().show(nursery.id);
    auto &question = child<QWidget>(here.page(), u"removalQuestion"_s);
    CHECK_FALSE(question.isVisible());
    here.press(u"removeProvider"_s);
    CHECK(question.isVisible());
    CHECK(here.stored(nursery));
    here.press(u"removeAll"_s);
    CHECK_FALSE(here.stored(nursery));
    CHECK_FALSE(here.stored(psychologist(nursery.id)));
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.stored(nursery) == nursery);
    CHECK(here.stored(psychologist(nursery.id)) == psychologist(nursery.id));
}

TEST_CASE("an offering that is said to have ended asks for the day before it is kept")
{
    ProvidersCase here;
    here.put(nursery);
    here.put(psychologist(nursery.id));
    here.page().show(nursery.id);
    auto &status = child<QComboBox>(here.view(), u"status"_s);
    status.setFocus();
    QTest::keyClick(&status, Qt::Key_End);
    Q_EMIT status.activated(status.currentIndex());
    REQUIRE(status.currentIndex() == static_cast<int>(OfferingStatus::Ended));
    CHECK(here.stored(psychologist(nursery.id))->status == OfferingStatus::Operating);
    CHECK(here.text(u"offeringProblem"_s).contains(u"day it ended"_s));
    here.type(u"ends"_s, u"31.5.2020"_s);
    CHECK(here.stored(psychologist(nursery.id))->status == OfferingStatus::Ended);
    CHECK(here.stored(psychologist(nursery.id))->endsOn == QDate(2020, 5, 31));
    CHECK(here.text(u"offeringProblem"_s).isEmpty());
}

TEST_CASE("a day that is none is refused in words and what was kept stays")
{
    ProvidersCase here;
    here.put(nursery);
    here.put(psychologist(nursery.id));
    here.page().show(nursery.id);
    here.type(u"starts"_s, u"31.2.2020"_s);
    CHECK(here.stored(psychologist(nursery.id))->startsOn.isNull());
    CHECK(here.text(u"offeringProblem"_s).contains(u"31.2.2020"_s));
}

TEST_CASE("an area is added to an offering by a part of its name and taken away with Backspace")
{
    ProvidersCase here;
    here.put(nursery);
    here.put(psychologist(nursery.id));
    here.page().show(nursery.id);
    here.type(u"catchment"_s, u"kainuu (province)"_s);
    const AreaRefs both{{AreaKind::Municipality, u"205"_s}, {AreaKind::Province, u"18"_s}};
    CHECK(here.stored(psychologist(nursery.id))->catchment == both);
    QTest::keyClick(&here.line(u"catchment"_s), Qt::Key_Backspace);
    CHECK(here.stored(psychologist(nursery.id))->catchment == AreaRefs{both.front()});
}

TEST_CASE("where an offering reaches, who else is there and who depends on it are said from the matrix")
{
    ProvidersCase here;
    const Round round{.id = u"empty"_s,
                      .nameFi = u"Tyhjä"_s,
                      .asOf = QDate(2020, 10, 8),
                      .areas = {{AreaKind::Province, u"18"_s}},
                      .services = {u"school_psychologist"_s}};
    REQUIRE(here.workspace().run(additionOf(EditKind::AddRound, round)).ok());
    here.workspace().showRound(round.id);
    here.put(nursery);
    Offering offering = psychologist(nursery.id);
    offering.catchment = {{AreaKind::Province, u"18"_s}};
    here.put(offering);
    here.page().show(nursery.id);
    CHECK(here.text(u"reaches"_s).contains(u"Kajaani"_s));
    CHECK(here.text(u"reaches"_s).startsWith(u"Reaches 8 of 8"_s));
    here.put({.id = u"rival"_s, .name = u"Toinen antaja"_s, .municipality = u"205"_s});
    here.put(psychologist(u"rival"_s, u"o2"_s));
    CHECK(here.text(u"others"_s).contains(u"Toinen antaja"_s));
    CHECK_FALSE(here.text(u"alone"_s).contains(u"Kajaani"_s));
}

TEST_CASE("a service is added on the page by keys alone")
{
    ProvidersCase here;
    here.put(nursery);
    here.page().show(nursery.id);
    here.press(u"addOffering"_s);
    auto &panel = child<QWidget>(here.page(), u"offeringPanel"_s);
    auto &service = child<QLineEdit>(panel, u"service"_s);
    service.setText(u"koulukuraattori"_s);
    for (auto *box : panel.findChildren<QCheckBox *>()) {
        if (box->isVisibleTo(&panel) && box->text() == u"grades 7–9"_s)
            QTest::keyClick(box, Qt::Key_Space);
    }
    auto &areas = child<QLineEdit>(panel, u"catchment"_s);
    QTest::keyClicks(&areas, u"kuhmo"_s);
    QTest::keyClick(&areas, Qt::Key_Return);
    QTest::keyClick(&service, Qt::Key_Return);
    CHECK(child<QLabel>(panel, u"problem"_s).text() == QString());
    REQUIRE(here.offerings().topLevelItemCount() == 1);
    CHECK(here.offerings().topLevelItem(0)->text(0) == u"Koulukuraattori"_s);
    CHECK(here.offerings().topLevelItem(0)->text(2) == u"Kuhmo"_s);
}

TEST_CASE("text that is being typed is kept when the inventory is closed")
{
    ProvidersCase here;
    here.put(nursery);
    here.page().show(nursery.id);
    auto &phone = child<QLineEdit>(here.page(), u"providerPhone"_s);
    phone.setFocus();
    QTest::keyClicks(&phone, u"08 55"_s);
    CHECK(here.window().inventory()->saveTyped());
    CHECK(here.stored(nursery)->phone == u"08 55"_s);
}

TEST_CASE("looking at providers changes nothing, whatever their texts hold")
{
    ProvidersCase here;
    Provider odd = nursery;
    odd.name = u"Kaksi  väliä "_s;
    odd.note = u"Puh.\u00a08"_s;
    here.put(odd);
    Offering unended = psychologist(odd.id);
    unended.status = OfferingStatus::Ended;   // without its day, as an import may bring it
    here.put(unended);
    const qint64 before = here.workspace().session().log().lastGivenSequence();
    here.page().show(odd.id);
    QTest::keyClick(&here.line(u"providerName"_s), Qt::Key_Return);
    CHECK(here.text(u"offeringProblem"_s).isEmpty());
    here.list().setCurrentItem(here.list().topLevelItem(0));
    here.page().show(odd.id);
    CHECK(here.workspace().session().log().lastGivenSequence() == before);
    CHECK(here.text(u"offeringProblem"_s).isEmpty());
}

TEST_CASE("what cannot be kept of a provider stays in sight when another one is chosen, until it is mended")
{
    ProvidersCase here;
    const Provider other{.id = u"n2"_s, .name = u"Toinen päiväkoti"_s, .municipality = u"205"_s};
    here.put(nursery);
    here.put(other);
    here.page().show(nursery.id);
    here.type(u"providerHome"_s, u"Ankkalinna"_s);
    here.page().show(other.id);
    CHECK(here.line(u"providerHome"_s).text() == u"Ankkalinna"_s);
    CHECK(here.line(u"providerName"_s).text() == nursery.name);
    CHECK_FALSE(here.window().inventory()->saveTyped());
    here.type(u"providerHome"_s, u"kuhmo"_s);
    CHECK(here.stored(nursery)->municipality == u"290"_s);
    CHECK(here.line(u"providerName"_s).text() == other.name);
    CHECK(here.window().inventory()->saveTyped());
}

TEST_CASE("Esc leaves a provider as it was")
{
    ProvidersCase here;
    here.put(nursery);
    here.page().show(nursery.id);
    here.type(u"providerHome"_s, u"Ankkalinna"_s);
    QTest::keyClick(&here.line(u"providerHome"_s), Qt::Key_Escape);
    CHECK(here.line(u"providerHome"_s).text() == u"Kajaani"_s);
    CHECK(here.text(u"providerProblem"_s).isEmpty());
}

TEST_CASE("a service that is being added survives another provider, another scope and a wish to close")
{
    ProvidersCase here;
    here.put(nursery);
    here.put({.id = u"n2"_s, .name = u"Toinen päiväkoti"_s, .municipality = u"205"_s});
    here.page().show(nursery.id);
    here.press(u"addOffering"_s);
    auto &panel = child<QWidget>(here.page(), u"offeringPanel"_s);
    auto &service = child<QLineEdit>(panel, u"service"_s);
    QTest::keyClicks(&service, u"koulukuraattori"_s);
    here.page().show(u"n2"_s);
    CHECK(panel.isVisible());
    here.workspace().setScope({.area = {AreaKind::Municipality, u"205"_s}});
    CHECK(panel.isVisible());
    here.press(u"addOffering"_s);
    CHECK(service.text() == u"koulukuraattori"_s);
    here.window().inventory()->showPage(InventoryView::Overview);
    CHECK_FALSE(here.window().inventory()->saveTyped());
    CHECK(panel.isVisible());
    CHECK(child<QLabel>(panel, u"problem"_s).text().contains(u"not saved yet"_s));
    QTest::keyClick(&service, Qt::Key_Escape);
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK_FALSE(panel.isVisible());
    CHECK(here.window().inventory()->saveTyped());
}

TEST_CASE("an address that looks like one person's is warned of, and one of an office is not")
{
    ProvidersCase here;
    here.put(nursery);
    here.page().show(nursery.id);
    here.type(u"providerEmail"_s, u"maija.meikalainen@kajaani.fi"_s);
    CHECK_FALSE(here.text(u"personalAddress"_s).isEmpty());
    here.type(u"providerEmail"_s, u"perhekeskus@kajaani.fi"_s);
    CHECK(here.text(u"personalAddress"_s).isEmpty());
    CHECK(here.stored(nursery)->email == u"perhekeskus@kajaani.fi"_s);
}

TEST_CASE("the history of a provider names every value it had, with who gave it, and that of the services it gives")
{
    ProvidersCase here;
    here.workspace().session().setAuthor({.name = u"A. Writer"_s, .role = u"secretary"_s});
    const Provider before = here.put(Provider{.id = u"new"_s, .name = u"Early name"_s});
    Provider after = before;
    after.name = u"Later name"_s;
    REQUIRE(here.workspace().run(changeOf(EditKind::ChangeProvider, before, after)).ok());
    here.put(Offering{.id = u"given"_s,
                      .provider = u"new"_s,
                      .service = u"school_psychologist"_s,
                      .stages = StageSet::all(),
                      .catchment = {{AreaKind::Municipality, u"205"_s}},
                      .status = OfferingStatus::Operating});
    here.window().inventory()->showProvider(u"new"_s);
    child<QTabWidget>(here.view(), {}).setCurrentIndex(2);
    const QString story = here.text(u"providerStory"_s);
    CHECK(story.contains(u"name: Later name (was: Early name)"_s));
    CHECK(story.contains(u"A. Writer"_s));
    CHECK(story.contains(u"status: working"_s));
    CHECK(story.indexOf(u"Later name"_s) < story.indexOf(u"name: Early name"_s));   // the newest first
}

TEST_CASE("an organisation shows what its units give, each with the unit's name, and each can be changed there")
{
    ProvidersCase here;
    const Provider city = here.put(Provider{.id = u"city"_s, .name = u"City of Ääkkönen"_s});
    here.put(Provider{.id = u"unit"_s, .name = u"Nursery by the lake"_s, .organisation = city.id});
    here.put(psychologist(u"unit"_s));
    here.window().inventory()->showProvider(city.id);
    REQUIRE(here.offerings().topLevelItemCount() == 1);
    CHECK_FALSE(here.offerings().isColumnHidden(4));
    CHECK(here.offerings().topLevelItem(0)->text(4) == u"Nursery by the lake"_s);
    CHECK(child<QTabWidget>(here.view(), {}).tabText(0) == u"Services given (1)"_s);
    CHECK(here.text(u"reaches"_s).contains(u"Kajaani"_s));
    here.page().show(u"unit"_s);
    CHECK(here.offerings().isColumnHidden(4));
}
