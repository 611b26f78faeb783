#include "pages/overview_page.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/line_list.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

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
