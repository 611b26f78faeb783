#include "exchange/new_inventory.h"
#include "pages/overview_page.h"
#include "store/inventory_lock.h"
#include "store/work_lists.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/line_list.h"
#include "widgets/round_starter.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QSysInfo>

#include <filesystem>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QAction &action(QWidget &window, const QString &beginning)
{
    for (auto *one : window.findChildren<QAction *>()) {
        if (one->text().remove(u'&').startsWith(beginning))
            return *one;
    }
    throw std::logic_error("no such action: " + beginning.toStdString());
}

}   // namespace

TEST_CASE("a member answers, closes, opens the file again and finds everything")
{
    WindowCase here;
    here.openSample();
    here.goTo(u"205"_s, u"school_psychologist"_s);
    here.press(Qt::Key_3);
    here.press(Qt::Key_3);   // once more where the stages differed
    const std::vector<Question> questions = here.grid().mapping().questions(here.grid().currentIndex());
    CHECK(child<QLabel>(here.window(), u"saved"_s).text().startsWith(u"Saved at "_s));
    here.restart();
    CHECK(here.window().workspace() == nullptr);
    REQUIRE(here.window().openFile(here.preferences().recentFiles.first()));
    for (const Question &question : questions)
        CHECK(here.answer(question)->answer == AnswerValue::Missing);
}

TEST_CASE("undo in the menu names the act and takes it back")
{
    WindowCase here;
    here.openSample();
    CHECK_FALSE(action(here.window(), u"Undo"_s).isEnabled());
    here.goTo(u"205"_s, u"school_psychologist"_s);
    here.press(Qt::Key_Delete);
    CHECK(action(here.window(), u"Undo"_s).text() == u"&Undo: Answers cleared"_s);
    action(here.window(), u"Undo"_s).trigger();
    CHECK(action(here.window(), u"Redo"_s).text() == u"&Redo: Answers cleared"_s);
}

TEST_CASE("the title names the file, and says when it can only be read")
{
    WindowCase here;
    CHECK(here.window().windowTitle() == u"Katve"_s);
    here.openSample();
    CHECK(here.window().windowTitle().endsWith(u" – Katve"_s));
    here.window().closeInventory();
    CHECK(here.window().windowTitle() == u"Katve"_s);
}

TEST_CASE("a file that is not an inventory is refused in words, and what is open stays open")
{
    WindowCase here;
    here.openSample();
    QFile file(here.in(u"other.katve"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not an inventory");
    file.close();
    CHECK_FALSE(here.window().openFile(file.fileName()));
    CHECK(here.window().workspace() != nullptr);
    CHECK_FALSE(here.window().openFile(here.in(u"none.katve"_s)));
}

TEST_CASE("an inventory of a newer version is shown but not changed")
{
    WindowCase here;
    const QString path = here.sample();
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(60);   // user_version, in the header of the file
        file.write(QByteArray::fromHex("0000ffff"));
    }
    REQUIRE(here.window().openFile(path));
    CHECK(here.window().windowTitle().contains(u"[read only]"_s));
    CHECK(child<QLabel>(here.window(), u"saved"_s).text() == u"Read only"_s);
    here.goTo(u"205"_s, u"school_psychologist"_s);
    const qint64 edits = here.workspace().session().log().lastGivenSequence();
    here.press(Qt::Key_3);
    here.press(Qt::Key_3);
    CHECK(here.workspace().session().log().lastGivenSequence() == edits);
    CHECK_FALSE(here.workspace().history().undoable());
}

TEST_CASE("a new inventory is made in the background and begun with a round")
{
    WindowCase here;
    here.window().makeFile(here.in(u"kainuu.katve"_s), false);
    CHECK(here.window().workspace() == nullptr);   // it has only begun
    REQUIRE(QTest::qWaitFor([&] { return here.window().workspace() != nullptr; }, 60'000));
    CHECK_FALSE(here.workspace().hasRound());
    QTest::keyClicks(&child<QLineEdit>(here.window(), u"roundName"_s), u"Kainuu 2026"_s);
    auto &area = child<QComboBox>(here.window(), u"roundArea"_s);
    area.setCurrentIndex(area.findData(u"province:18"_s));
    QTest::mouseClick(&child<QPushButton>(here.window(), u"beginRound"_s), Qt::LeftButton);
    REQUIRE(here.workspace().hasRound());
    CHECK(here.workspace().municipalities().size() == 8);
    CHECK(here.workspace().sums().answered == 0);
}

TEST_CASE("a file that is there is not written over by a new one")
{
    WindowCase here;
    const QString path = here.sample();
    const qint64 size = QFileInfo(path).size();
    here.window().makeFile(path, false);
    CHECK(QTest::qWaitFor([&] { return here.window().findChild<QDialog *>() != nullptr; }, 10'000));
    QTest::qWait(50);
    CHECK(QFileInfo(path).size() == size);
    CHECK(here.window().workspace() == nullptr);
}

TEST_CASE("every line of the overview leads to a cell of the mapping")
{
    WindowCase here;
    here.openSample();
    here.workspace().setScope({.area = {AreaKind::Province, u"17"_s}});
    QTest::qWait(0);
    auto *overview = here.window().findChild<OverviewPage *>();
    REQUIRE(overview != nullptr);
    const QSignalSpy wanted(overview, &OverviewPage::cellWanted);
    int lines = 0;
    for (const LineList *list : overview->findChildren<LineList *>()) {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *line = list->topLevelItem(i);
            if (line->childCount() > 0)
                line = line->child(0);
            INFO(line->text(0).toStdString());
            const QString municipality = line->data(0, Qt::UserRole).toString();
            const QString service = line->data(0, Qt::UserRole + 1).toString();
            CHECK(here.grid().mapping().indexOf(municipality, service).isValid());
            ++lines;
        }
    }
    CHECK(lines > 10);
}

TEST_CASE("files used last are remembered, and forgotten when the user says so")
{
    WindowCase here;
    here.openSample();
    CHECK(here.preferences().recentFiles == QStringList{here.in(u"sample.katve"_s)});
    here.preferences().forgetFile(here.in(u"sample.katve"_s));
    CHECK(Preferences(here.in(u"katve.ini"_s)).recentFiles.isEmpty());
}

TEST_CASE("a language asked for at one start is not the one of the next")
{
    WindowCase here;
    here.preferences().languageOnce = Language::Swedish;
    here.openSample();
    CHECK(here.workspace().names().language() == Language::Swedish);
    here.preferences().save();
    CHECK(Preferences(here.in(u"katve.ini"_s)).language == Language::Finnish);
}

TEST_CASE("while an act is being written the status line says so, and then when it was saved")
{
    WindowCase here;
    here.openSample();
    auto &saved = child<QLabel>(here.window(), u"saved"_s);
    QString meanwhile;
    QObject::connect(&here.workspace().session(), &Session::writing, &saved, [&](bool on) {
        if (on)
            meanwhile = saved.text();
    });
    here.goTo(u"205"_s, u"school_psychologist"_s);
    here.press(Qt::Key_Delete);
    CHECK(meanwhile == u"Saving…"_s);
    CHECK(saved.text().startsWith(u"Saved at "_s));
}

TEST_CASE("an act that is refused leaves the status line as it was")
{
    WindowCase here;
    here.openSample();
    auto &saved = child<QLabel>(here.window(), u"saved"_s);
    const QString before = saved.text();
    const Offering lost{.id = u"o"_s, .provider = u"nobody"_s, .service = u"school_psychologist"_s};
    CHECK_FALSE(here.workspace().run(additionOf(EditKind::AddOffering, lost)).ok());
    CHECK(saved.text() == before);
}

TEST_CASE("an inventory opens at the page that was open last, with the inspector as it was left")
{
    WindowCase here;
    here.openSample();
    const QString path = here.workspace().path();
    here.window().inventory()->showPage(InventoryView::Mapping);
    child<QSplitter>(here.window(), u"mappingSides"_s).setSizes({1000, 0});
    here.restart();
    REQUIRE(here.window().openFile(path));
    CHECK(here.window().inventory()->mapping().isVisible());
    CHECK(child<QSplitter>(here.window(), u"mappingSides"_s).sizes().back() == 0);
    CHECK(Preferences(here.in(u"katve.ini"_s)).pageOf(path) == InventoryView::Mapping);
}

TEST_CASE("a round can be begun for any area of its own day")
{
    WindowCase here;
    here.openSample();
    for (auto *one : here.window().findChildren<QAction *>()) {
        if (one->text().contains(u"ound…"_s))
            one->trigger();
    }
    auto &panel = child<QWidget>(here.window(), u"newRound"_s);
    auto &area = child<QComboBox>(panel, u"roundArea"_s);
    auto &day = child<QDateEdit>(panel, u"roundDay"_s);
    const auto has = [&](const QString &beginning) {
        for (int i = 0; i < area.count(); ++i) {
            if (area.itemData(i).toString().startsWith(beginning))
                return true;
        }
        return false;
    };
    day.setDate(QDate(2020, 10, 8));
    CHECK(has(u"erva:"_s));
    CHECK_FALSE(has(u"yta:"_s));
    CHECK(has(u"municipality:205"_s));
    area.setCurrentIndex(area.findData(u"municipality:205"_s));
    day.setDate(QDate(2024, 1, 1));
    CHECK(has(u"wellbeing_county:"_s));
    CHECK_FALSE(has(u"erva:"_s));
    CHECK(area.currentData() == u"municipality:205"_s);
}

TEST_CASE("a round begun with an earlier one's answers is taken back by one undo")
{
    WindowCase here;
    here.openSample();
    const QString earlier = here.workspace().round().id;
    const std::size_t rounds = here.workspace().rounds().size();
    RoundStarter starter(here.workspace(), nullptr);
    child<QLineEdit>(starter, u"roundName"_s).setText(u"Seuraava"_s);
    auto &from = child<QComboBox>(starter, u"roundEarlier"_s);
    from.setCurrentIndex(from.findData(earlier));
    child<QPushButton>(starter, u"beginRound"_s).click();
    REQUIRE(here.workspace().round().id != earlier);
    REQUIRE_FALSE(carriedAnswers(here.workspace().session().database(), here.workspace().round().id).empty());
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.workspace().rounds().size() == rounds);
}

TEST_CASE("a new inventory can begin with the answers of another one's last round, to be confirmed")
{
    WindowCase here;
    const QString other = here.sample(u"other.katve"_s);
    static_cast<void>(makeInventory(here.in(u"new.katve"_s), {}));
    REQUIRE(here.window().openFile(here.in(u"new.katve"_s)));
    auto &from = child<QComboBox>(here.window(), u"roundEarlier"_s);
    from.setCurrentIndex(from.findData(u"other"_s));
    Q_EMIT from.activated(from.currentIndex());
    auto *dialog = here.window().findChild<QFileDialog *>();
    REQUIRE(dialog != nullptr);
    Q_EMIT dialog->fileSelected(other);
    CHECK(from.currentText().contains(u"other.katve"_s));
    child<QDateEdit>(here.window(), u"roundDay"_s).setDate(QDate(2020, 10, 8));
    auto &area = child<QComboBox>(here.window(), u"roundArea"_s);
    area.setCurrentIndex(area.findData(u"province:18"_s));
    child<QLineEdit>(here.window(), u"roundName"_s).setText(u"Kainuu"_s);
    child<QPushButton>(here.window(), u"beginRound"_s).click();
    REQUIRE(here.workspace().hasRound());
    CHECK(here.workspace().municipalities().size() == 8);
    CHECK(here.workspace().sums().answered == 0);   // until somebody confirms them
    CHECK(carriedAnswers(here.workspace().session().database(), here.workspace().round().id).size() > 100);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK_FALSE(here.workspace().hasRound());
}

TEST_CASE("an inventory that another program has open is shown for reading, and says on which computer")
{
    WindowCase here;
    const QString path = here.sample();
    InventoryLock other(path);
    REQUIRE(other.take());
    REQUIRE(here.window().openFile(path));
    CHECK(here.workspace().isReadOnly());
    const auto boxes = here.window().findChildren<QMessageBox *>();
    REQUIRE(boxes.size() == 1);
    CHECK(boxes.front()->text().contains(QSysInfo::machineHostName()));
    REQUIRE(here.window().openFile(path));
    CHECK(here.workspace().isReadOnly());
}

TEST_CASE("the lock of a computer that is not heard of is taken over when the user says so")
{
    WindowCase here;
    const QString path = here.sample();
    const QString lock = path + u".lock"_s;
    QFile file(lock);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("4194303\nkatve\nanother-computer\nsomewhere\nelse\n");
    file.close();
    const std::filesystem::path name(lock.toStdString());
    std::filesystem::last_write_time(name, std::filesystem::last_write_time(name) - std::chrono::minutes(11));
    REQUIRE(here.window().openFile(path));
    CHECK(here.workspace().isReadOnly());
    auto &box = child<QMessageBox>(here.window(), u"takeOver"_s);
    CHECK(box.text().contains(u"another-computer"_s));
    for (QAbstractButton *button : box.buttons()) {
        if (box.buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    CHECK_FALSE(here.workspace().isReadOnly());
    InventoryLock other(path);
    CHECK_FALSE(other.take());
}

TEST_CASE("the inventory that is open can be opened again, and its lock goes when it is closed")
{
    WindowCase here;
    here.openSample();
    REQUIRE(here.window().openFile(here.workspace().path()));
    CHECK_FALSE(here.workspace().isReadOnly());
    InventoryLock other(here.workspace().path());
    CHECK_FALSE(other.take());
    REQUIRE(here.window().closeInventory());
    CHECK(other.take());
}
