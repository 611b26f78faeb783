#include "core/store/raw_file.h"
#include "edit/inventory_check.h"
#include "pages/contacts_page.h"
#include "store/backups.h"
#include "store/people.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "workspace/contacts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ContactsCase : WindowCase {
    ContactsCase()
    {
        openSample();
        window().inventory()->showPage(InventoryView::Contacts);
    }
    [[nodiscard]] ContactsPage &page() { return *window().findChild<ContactsPage *>(); }
    [[nodiscard]] QTreeWidget &list() { return child<QTreeWidget>(page(), u"contacts"_s); }
    [[nodiscard]] QString text(const QString &name) { return child<QLabel>(page(), name).text(); }
    void type(const QString &name, const QString &what)
    {
        auto &line = child<QLineEdit>(page(), name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, what);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    void press(const QString &button) { child<QPushButton>(page(), button).click(); }
    [[nodiscard]] std::vector<ContactPerson> contacts() { return allContacts(workspace()); }
    ContactPerson put(const ContactPerson &contact)
    {
        REQUIRE(workspace().run(additionOf(EditKind::AddContact, contact)).ok());
        return contact;
    }
};

const ContactPerson someone{.id = u"c1"_s,
                            .name = u"Testi Henkilö"_s,
                            .role = u"rehtori"_s,
                            .areas = {{AreaKind::Municipality, u"564"_s}},
                            .phone = u"050 123 4567"_s,
                            .email = u"testi@example.org"_s};

}   // namespace

TEST_CASE("a page without contact people says how to begin")
{
    ContactsCase here;
    CHECK(here.text(u"contactHint"_s).startsWith(u"No contact person is known yet."_s));
}

TEST_CASE("a user adds a contact person, fills it in by keyboard and takes it back")
{
    ContactsCase here;
    here.type(u"newContact"_s, u"Testi Nimi"_s);
    REQUIRE(here.contacts().size() == 1);
    here.type(u"contactRole"_s, u"kuraattori"_s);
    here.type(u"contactPhone"_s, u"08 558 4100"_s);
    here.type(u"contactDeleteAfter"_s, u"31.12.2030"_s);
    const ContactPerson kept = here.contacts().front();
    CHECK(kept.name == u"Testi Nimi"_s);
    CHECK(kept.role == u"kuraattori"_s);
    CHECK(kept.phone == u"08 558 4100"_s);
    CHECK(kept.deleteAfter == QDate(2030, 12, 31));
    CHECK(here.list().topLevelItem(0)->text(1) == u"kuraattori"_s);
    for (int i = 0; i < 4; ++i)
        CHECK(here.workspace().history().undo().ok());
    CHECK(here.contacts().empty());
    CHECK(here.list().topLevelItemCount() == 0);
}

TEST_CASE("what cannot be kept is said, and stays until it is mended")
{
    ContactsCase here;
    here.put(someone);
    here.type(u"contactCheckedOn"_s, u"soon"_s);
    CHECK(here.text(u"contactProblem"_s).contains(u"“soon” is no day"_s));
    CHECK_FALSE(here.window().inventory()->saveTyped());
    here.type(u"contactCheckedOn"_s, u"1.2.2026"_s);
    CHECK(here.text(u"contactProblem"_s).isEmpty());
    CHECK(here.contacts().front().checkedOn == QDate(2026, 2, 1));
}

TEST_CASE("contact people are found by role, and what is filtered away says so")
{
    ContactsCase here;
    here.put(someone);
    here.put({.id = u"c2"_s, .name = u"Toinen Ihminen"_s, .role = u"kuraattori"_s});
    here.type(u"contactFilter"_s, u"rehtori"_s);
    REQUIRE(here.list().topLevelItemCount() == 1);
    CHECK(here.list().topLevelItem(0)->text(0) == someone.name);
    here.type(u"contactFilter"_s, u"nobody"_s);
    CHECK(here.text(u"contactHint"_s).startsWith(u"Nobody is left"_s));
}

TEST_CASE("a code in a field of names is warned of while it is typed")
{
    ContactsCase here;
    here.put(someone);
    auto &role = child<QLineEdit>(here.page(), u"contactRole"_s);
    role.setText(u"131052-308T"_s);
    bool isWarned = false;
    for (const QLabel *label : here.page().findChildren<QLabel *>(u"personalWarning"_s))
        isWarned =
            isWarned || (!label->isHidden() && label->text().contains(u"a personal identity code (131052-308T)"_s));
    CHECK(isWarned);
}

TEST_CASE("the municipality's page names its contact people, and the overview those whose time has run out")
{
    ContactsCase here;
    ContactPerson overdue = someone;
    overdue.deleteAfter = QDate(2020, 1, 1);
    here.put(overdue);
    here.window().inventory()->showMunicipality(u"564"_s);
    const QString sheet = child<QTextBrowser>(here.window(), u"municipalitySheet"_s).toPlainText();
    CHECK(sheet.contains(someone.name));
    CHECK(sheet.contains(someone.phone));
    CHECK(overdueContacts(here.workspace(), QDate::currentDate()).size() == 1);
}

TEST_CASE("a user sees everything about a person and erases it for good, backups too")
{
    ContactsCase here;
    here.workspace().session().setAuthor({.name = someone.name, .role = u"rehtori"_s});
    here.put(someone);
    const QString path = here.workspace().path();
    Backups(path).make(here.workspace().session().database(), BackupCause::Day, QDateTime::currentDateTimeUtc());
    here.page().show(someone.id);
    here.press(u"everythingAbout"_s);
    const QString found = child<QTextBrowser>(here.page(), u"everything"_s).toPlainText();
    CHECK(found.contains(u"Everything about Testi Henkilö"_s));
    CHECK(found.contains(u"As the one who made changes: 1"_s));
    CHECK(raw::bytes(path).contains("Testi Henkil"));

    here.press(u"erasePerson"_s);
    CHECK(here.text(u"personDone"_s).isEmpty());   // asked first
    here.press(u"eraseNow"_s);
    CHECK(here.text(u"personDone"_s).startsWith(u"Erased for good"_s));
    CHECK(here.contacts().empty());
    CHECK_FALSE(here.workspace().history().undoable());
    CHECK_FALSE(raw::bytes(path).contains("Testi Henkil"));
    CHECK(checkInventory(here.workspace().session()).empty());

    const std::vector<Backup> before = Backups(path).all();
    auto *remove = child<QWidget>(here.page(), u"copiesWithPerson"_s).findChild<QPushButton *>(u"deleteCopy"_s);
    REQUIRE(remove != nullptr);
    remove->click();
    CHECK(Backups(path).all().size() == before.size() - 1);
}

TEST_CASE("copies with names are listed")
{
    ContactsCase here;
    rememberPeopleExport(here.workspace().session().database(),
                         {.at = QDateTime::currentDateTimeUtc(),
                          .role = u"sihteeri"_s,
                          .kind = u"hand_out"_s,
                          .label = u"Oulu"_s,
                          .contacts = 3,
                          .authors = 2});
    child<QTabWidget>(here.page(), u"contactTabs"_s).setCurrentIndex(2);
    auto &list = child<QTreeWidget>(here.page(), u"peopleExports"_s);
    REQUIRE(list.topLevelItemCount() == 1);
    CHECK(list.topLevelItem(0)->text(3) == u"Oulu"_s);
    CHECK(list.topLevelItem(0)->text(4) == u"3"_s);
}
