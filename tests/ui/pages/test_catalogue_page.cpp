#include "pages/catalogue_page.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "workspace/catalogue_edits.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// The Catalogue page of the sample.
struct CatalogueCase : WindowCase {
    CatalogueCase()
    {
        openSample();
        window().inventory()->showPage(InventoryView::Catalogue);
    }

    [[nodiscard]] CataloguePage &page() { return *window().findChild<CataloguePage *>(); }
    [[nodiscard]] QTreeWidget &tree() { return child<QTreeWidget>(page(), u"catalogue"_s); }
    [[nodiscard]] QString text(const QString &name) { return child<QLabel>(page(), name).text(); }
    [[nodiscard]] QTreeWidgetItem *item(const QString &key)
    {
        for (QTreeWidgetItemIterator found(&tree()); *found != nullptr; ++found) {
            if ((*found)->data(0, Qt::UserRole).toString() == key)
                return *found;
        }
        return nullptr;
    }
    void choose(const QString &key) { tree().setCurrentItem(item(key)); }
    // As with the space bar on the line.
    void toggle(const QString &key)
    {
        choose(key);
        QTest::keyClick(&tree(), Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isInRound(const QString &key) { return typesOfRound(workspace()).contains(key); }
    [[nodiscard]] qint64 answers()
    {
        qint64 count = 0;
        workspace().session().stores().of<Answer>().forEach([&](const auto &stored) {
            count += stored.row.round == workspace().round().id && stored.row.service == schoolPsychologist ? 1 : 0;
        });
        return count;
    }
    [[nodiscard]] ServiceType stored(const QString &key)
    {
        return workspace().session().find(ServiceType{.key = key}).value_or(ServiceType{});
    }
    void type(const QString &name, const QString &what)
    {
        auto &line = child<QLineEdit>(page(), name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, what);
        QTest::keyClick(&line, Qt::Key_Return);
    }
};

}   // namespace

TEST_CASE("a type that is switched off keeps its answers, says how many are hidden, and comes back with them")
{
    CatalogueCase here;
    const qint64 before = here.answers();
    REQUIRE(before > 0);
    here.toggle(schoolPsychologist);
    CHECK_FALSE(here.isInRound(schoolPsychologist));
    CHECK(here.answers() == before);
    CHECK(here.text(u"typeCount"_s).contains(QString::number(before)));
    CHECK(here.text(u"serviceInRound"_s).contains(u"hidden"_s));
    here.toggle(schoolPsychologist);
    CHECK(here.isInRound(schoolPsychologist));
    CHECK(here.answers() == before);
    CHECK_FALSE(here.text(u"typeCount"_s).contains(u"hidden"_s));
}

TEST_CASE("switching a type off is one act that undo takes back")
{
    CatalogueCase here;
    here.toggle(schoolPsychologist);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.isInRound(schoolPsychologist));
    CHECK(here.item(schoolPsychologist)->checkState(0) == Qt::Checked);
}

TEST_CASE("a round that took every type names its types when one is switched off")
{
    CatalogueCase here;
    child<QPushButton>(here.page(), u"everyType"_s).click();
    REQUIRE(here.workspace().round().services.isEmpty());
    const auto all = here.workspace().matrix().input().services.size();
    here.toggle(schoolPsychologist);
    CHECK(here.workspace().round().services.size() == static_cast<qsizetype>(all) - 1);
    CHECK_FALSE(here.isInRound(schoolPsychologist));
}

TEST_CASE("the last type of a round stays, or the round would take every type")
{
    CatalogueCase here;
    REQUIRE(here.workspace().run(roundOfTypes(here.workspace(), {schoolPsychologist})).ok());
    here.toggle(schoolPsychologist);
    CHECK(here.workspace().round().services == QStringList{schoolPsychologist});
    CHECK(here.item(schoolPsychologist)->checkState(0) == Qt::Checked);
}

TEST_CASE("a tick of a group switches all its types in one act")
{
    CatalogueCase here;
    QTreeWidgetItem *group = here.item(schoolPsychologist)->parent();
    const int types = group->childCount();
    here.tree().setCurrentItem(group);
    const bool allWere = group->checkState(0) == Qt::Checked;
    QTest::keyClick(&here.tree(), Qt::Key_Space);
    QCoreApplication::processEvents();
    CHECK(here.isInRound(schoolPsychologist) == !allWere);
    CHECK(types > 1);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.isInRound(schoolPsychologist));
}

TEST_CASE("a type is renamed for this inventory, and the grid has the new name")
{
    CatalogueCase here;
    here.choose(schoolPsychologist);
    here.type(u"nameFi"_s, u"Koulun oma psykologi"_s);
    CHECK(here.stored(schoolPsychologist).nameFi == u"Koulun oma psykologi"_s);
    CHECK(here.workspace().names().service(schoolPsychologist) == u"Koulun oma psykologi"_s);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.workspace().names().service(schoolPsychologist) == u"Koulupsykologi"_s);
}

TEST_CASE("a type without a Finnish name is not kept")
{
    CatalogueCase here;
    here.choose(schoolPsychologist);
    auto &name = child<QLineEdit>(here.page(), u"nameFi"_s);
    name.selectAll();
    QTest::keyClick(&name, Qt::Key_Delete);
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(here.stored(schoolPsychologist).nameFi == u"Koulupsykologi"_s);
    CHECK(here.text(u"serviceProblem"_s).contains(u"needs a name"_s));
}

TEST_CASE("a retired type is kept with its last day")
{
    CatalogueCase here;
    here.choose(schoolPsychologist);
    here.type(u"lastDay"_s, u"31.7.2030"_s);
    CHECK(here.stored(schoolPsychologist).validTo == QDate(2030, 7, 31));
    here.type(u"lastDay"_s, u"32.7.2030"_s);
    CHECK(here.stored(schoolPsychologist).validTo == QDate(2030, 7, 31));
    CHECK(here.text(u"serviceProblem"_s).contains(u"32.7.2030"_s));
}

TEST_CASE("a type of our own is made by keys alone and belongs to the round at once")
{
    CatalogueCase here;
    here.choose(schoolPsychologist);
    const QString group = here.stored(schoolPsychologist).group;
    child<QPushButton>(here.page(), u"addType"_s).click();
    auto &name = child<QLineEdit>(here.page(), u"nameFi"_s);
    QTest::keyClicks(&name, u"Koulukoira"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(here.text(u"serviceProblem"_s).contains(u"stage"_s));
    for (auto *box : child<QWidget>(here.page(), u"serviceView"_s).findChildren<QCheckBox *>()) {
        if (box->text() == u"grades 1–6"_s)
            QTest::keyClick(box, Qt::Key_Space);
    }
    QTest::keyClick(&name, Qt::Key_Return);
    QStringList ours;
    for (const QString &key : typesOfRound(here.workspace())) {
        if (isLocalKey(key))
            ours.append(key);
    }
    REQUIRE(ours.size() == 1);
    CHECK(here.stored(ours.front()).nameFi == u"Koulukoira"_s);
    CHECK(here.stored(ours.front()).group == group);
    CHECK(here.stored(ours.front()).stages == StageSet::of(Stage::Grades1To6));
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.stored(ours.front()).key.isEmpty());
    CHECK_FALSE(here.isInRound(ours.front()));
}

TEST_CASE("the catalogue is searched without minding å, ä and ö")
{
    CatalogueCase here;
    here.workspace().setScope({.search = u"osa-aikainen erityisop"_s});
    CHECK(here.item(u"part_time_special_education"_s) != nullptr);
    here.workspace().setScope({.search = u"yhteisollinen"_s});
    CHECK(here.item(schoolPsychologist) == nullptr);
    CHECK(here.tree().topLevelItemCount() == 1);
    CHECK_FALSE(here.workspace().services().empty());
}

TEST_CASE("a new round begins with the core types of its day")
{
    WindowCase here;
    here.window().makeFile(here.in(u"kainuu.katve"_s), false);
    REQUIRE(QTest::qWaitFor([&] { return here.window().workspace() != nullptr; }, 60'000));
    QTest::keyClicks(&child<QLineEdit>(here.window(), u"roundName"_s), u"Kainuu 2026"_s);
    QTest::mouseClick(&child<QPushButton>(here.window(), u"beginRound"_s), Qt::LeftButton);
    REQUIRE(here.workspace().hasRound());
    const QStringList core = coreTypesOn(here.workspace().session(), here.workspace().round().asOf);
    CHECK(here.workspace().round().services == core);
    CHECK(core.size() < typesInForceOn(here.workspace().session(), here.workspace().round().asOf).size());
}

TEST_CASE("a new type that is being written survives a click on another one and a wish to close")
{
    CatalogueCase here;
    child<QPushButton>(here.page(), u"addType"_s).click();
    auto &name = child<QLineEdit>(here.page(), u"nameFi"_s);
    QTest::keyClicks(&name, u"Kesken oleva"_s);
    here.choose(schoolPsychologist);
    CHECK(name.text() == u"Kesken oleva"_s);
    CHECK(here.text(u"serviceProblem"_s).contains(u"not saved yet"_s));
    CHECK_FALSE(here.window().inventory()->saveTyped());
    child<QPushButton>(here.page(), u"addType"_s).click();
    CHECK(name.text() == u"Kesken oleva"_s);
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK(name.text() == here.stored(schoolPsychologist).nameFi);
    CHECK(here.window().inventory()->saveTyped());
}

TEST_CASE("a name that cannot be kept stays when another type is chosen, and Esc leaves it as it was")
{
    CatalogueCase here;
    here.choose(schoolPsychologist);
    auto &name = child<QLineEdit>(here.page(), u"nameFi"_s);
    name.selectAll();
    QTest::keyClick(&name, Qt::Key_Delete);
    here.choose(u"school_social_worker"_s);
    CHECK(name.text().isEmpty());
    CHECK_FALSE(here.window().inventory()->saveTyped());
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK(name.text() == here.stored(u"school_social_worker"_s).nameFi);
    CHECK(here.stored(schoolPsychologist).nameFi == u"Koulupsykologi"_s);
}
