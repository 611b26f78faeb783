#include "core/store/raw_file.h"
#include "edit/inventory_check.h"
#include "edit/people/retention.h"
#include "pages/contacts_page.h"
#include "pages/summaries_page.h"
#include "store/backups.h"
#include "store/people.h"
#include "support/catch.h"
#include "ui/print/print_case.h"
#include "ui/window_case.h"
#include "widgets/hand_out_panel.h"
#include "widgets/page_view.h"
#include "workspace/contacts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
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

TEST_CASE("a copy is handed out without people unless ticked, and it says who goes along")
{
    ContactsCase here;
    here.put(someone);
    HandOutPanel panel(here.workspace(), &here.window());
    panel.setAttribute(Qt::WA_DeleteOnClose, false);
    child<QRadioButton>(panel, u"handOutWhole"_s).setChecked(true);
    panel.write(here.in(u"without.katve"_s));
    CHECK_FALSE(raw::bytes(here.in(u"without.katve"_s)).contains("Testi Henkil"));
    CHECK(peopleExports(here.workspace().session().database()).empty());
    child<QCheckBox>(panel, u"handOutPeople"_s).setChecked(true);
    panel.write(here.in(u"with.katve"_s));
    CHECK(raw::bytes(here.in(u"with.katve"_s)).contains("Testi Henkil"));
    CHECK(peopleExports(here.workspace().session().database()).size() == 1);
}

TEST_CASE("before a copy is made it is told which texts look personal")
{
    ContactsCase here;
    REQUIRE(here.workspace()
                .run(additionOf(EditKind::AddProvider,
                                Provider{.id = u"px"_s, .name = u"Toimija X"_s, .note = u"oppilas 131052-308T"_s}))
                .ok());
    HandOutPanel panel(here.workspace(), &here.window());
    panel.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK_FALSE(child<QWidget>(panel, u"personalTexts"_s).isHidden());
    child<QPushButton>(panel, u"showPersonal"_s).click();
    auto &list = child<QTreeWidget>(panel, u"personalList"_s);
    QStringList shown;
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        shown.append(list.topLevelItem(row)->text(0) + u'|' + list.topLevelItem(row)->text(3));
    CHECK(shown.contains(u"Toimija X|131052-308T"_s));
}

TEST_CASE("a municipality's sheet names contact people only when ticked, and then it is noted")
{
    ContactsCase here;
    here.put(someone);
    here.workspace().setScope({.area = {AreaKind::Municipality, u"564"_s}});
    here.window().inventory()->showPage(InventoryView::Summaries);
    auto &page = *here.window().findChild<SummariesPage *>();
    const auto shown = [&] { return textOf(child<PageView>(page, u"preview"_s).document()); };
    const auto bytesOf = [&](const QString &name) {
        QFile file(here.in(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    CHECK_FALSE(shown().contains(someone.name));
    child<QCheckBox>(page, u"withPeople"_s).setChecked(true);
    CHECK(shown().contains(someone.name));
    page.saveAs(here.in(u"oulu.pdf"_s));
    REQUIRE(peopleExports(here.workspace().session().database()).size() == 1);
    CHECK(peopleExports(here.workspace().session().database()).front().kind == u"print"_s);
    page.saveAs(here.in(u"oulu.html"_s));
    CHECK(bytesOf(u"oulu.html"_s).contains(someone.name.toUtf8()));
    CHECK(peopleExports(here.workspace().session().database()).size() == 2);
    auto &editions = child<QComboBox>(page, u"summaryEdition"_s);
    editions.setCurrentIndex(1);
    Q_EMIT editions.activated(1);
    CHECK_FALSE(shown().contains(someone.name));
    page.saveAs(here.in(u"public.html"_s));
    REQUIRE_FALSE(bytesOf(u"public.html"_s).isEmpty());
    CHECK_FALSE(bytesOf(u"public.html"_s).contains(someone.name.toUtf8()));
    CHECK(peopleExports(here.workspace().session().database()).size() == 2);
}

TEST_CASE("a round past its retention date is asked about on opening, and erased or put off")
{
    ContactsCase here;
    const Round round = here.workspace().round();
    Round over = round;
    over.retentionUntil = QDate(2021, 12, 31);
    REQUIRE(here.workspace().run(changeOf(EditKind::ChangeRound, round, over)).ok());
    const QString path = here.workspace().path();
    REQUIRE(here.window().closeInventory());
    REQUIRE(here.window().openFile(path));
    auto &band = child<QWidget>(here.window(), u"retentionBand"_s);
    CHECK_FALSE(band.isHidden());
    child<QPushButton>(here.window(), u"eraseRoundLater"_s).click();
    CHECK(band.isHidden());
    REQUIRE(here.window().closeInventory());
    REQUIRE(here.window().openFile(path));
    child<QPushButton>(here.window(), u"eraseRound"_s).click();
    CHECK(child<QWidget>(here.window(), u"retentionBand"_s).isHidden());
    CHECK(retentionDue(here.workspace().session(), QDate::currentDate()).empty());
    CHECK(checkInventory(here.workspace().session()).empty());
}
