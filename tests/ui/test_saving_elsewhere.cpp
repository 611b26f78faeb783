#include "edit/inventory_check.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "ui/window_case.h"
#include "workspace/sound_check.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const Question askedCell{u"205"_s, u"school_psychologist"_s, Stage::Grades7To9};

// The sample on a disk that can fail, opened, checked and held.
struct FailingWindow : WindowCase {
    FailingWindow() : disk(folder())
    {
        openSample();
        workspace().session().ensureSound();
        workspace().lifeline().hold();
        goTo(askedCell.municipality, askedCell.service);
        press(Qt::Key_Delete);
    }
    ~FailingWindow()
    {
        disk.set(FaultyDisk::Fault::None);
        window().close();   // while the disk is there
    }
    FailingWindow(const FailingWindow &) = delete;
    FailingWindow &operator=(const FailingWindow &) = delete;
    [[nodiscard]] QString folder() const { return QFileInfo(in(u"x"_s)).absolutePath(); }
    [[nodiscard]] QString elsewhere() const { return m_other.filePath(u"elsewhere.katve"_s); }
    [[nodiscard]] Question first() { return grid().mapping().questions(grid().currentIndex()).front(); }
    // The panel that says what failed.
    [[nodiscard]] QMessageBox &failure()
    {
        const auto boxes = window().findChildren<QMessageBox *>();
        REQUIRE(boxes.size() == 1);
        return *boxes.front();
    }
    void pressSaveAsIn(QMessageBox &box)
    {
        for (QAbstractButton *button : box.buttons()) {
            if (button->text() == u"Save as…"_s)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        FAIL("there is no button for it");
    }
    void chooseElsewhere()
    {
        auto &dialog = child<QFileDialog>(window(), u"saveAs"_s);
        QMetaObject::invokeMethod(&dialog, "fileSelected", Q_ARG(QString, elsewhere()));
        dialog.close();
    }

    FaultyDisk disk;

private:
    QTemporaryDir m_other;
};

}   // namespace

TEST_CASE("an answer that a full disk refuses is told, and is in the file that is saved in another place")
{
    FailingWindow here;
    const Question question = here.first();
    here.disk.set(FaultyDisk::Fault::Full);
    here.press(Qt::Key_3);
    CHECK(here.failure().text().contains(u"full"_s));
    CHECK_FALSE(here.answer(question));
    here.pressSaveAsIn(here.failure());
    here.chooseElsewhere();
    CHECK(here.workspace().path() == here.elsewhere());
    REQUIRE(here.answer(question));
    CHECK(here.answer(question)->answer == AnswerValue::Missing);
    CHECK(checkInventory(here.workspace().session()).empty());
    here.goTo(askedCell.municipality, askedCell.service);
    here.press(Qt::Key_1);   // and the work goes on
    CHECK(here.answer(question)->answer == AnswerValue::Available);
}

TEST_CASE("from a stick that was pulled out the work goes on in another place with all that was saved on it")
{
    FailingWindow here;
    const Question question = here.first();
    here.press(Qt::Key_2);
    const qint64 acts = here.workspace().session().log().lastGivenSequence();
    here.disk.set(FaultyDisk::Fault::Gone);
    here.press(Qt::Key_3);
    CHECK(here.failure().text().contains(u"does not answer"_s));
    here.pressSaveAsIn(here.failure());
    here.chooseElsewhere();
    REQUIRE(here.workspace().path() == here.elsewhere());
    CHECK(here.workspace().session().log().lastGivenSequence() == acts);
    CHECK(here.answer(question)->answer == AnswerValue::Partly);
    here.goTo(askedCell.municipality, askedCell.service);
    here.press(Qt::Key_3);
    CHECK(here.answer(question)->answer == AnswerValue::Missing);
}

TEST_CASE("a sound inventory is saved under another name as well, and the first file stays as it was")
{
    FailingWindow here;
    const QString before = here.workspace().path();
    const qint64 acts = here.workspace().session().log().lastGivenSequence();
    child<QAction>(here.window(), u"saveAs"_s).trigger();
    here.chooseElsewhere();
    CHECK(here.workspace().path() == here.elsewhere());
    here.goTo(askedCell.municipality, askedCell.service);
    here.press(Qt::Key_1);
    CHECK(here.workspace().session().log().lastGivenSequence() == acts + 1);
    CHECK(Session(Database::open(before, Database::Access::Read)).log().lastGivenSequence() == acts);
}

TEST_CASE("who presses save is told that everything is saved")
{
    FailingWindow here;
    child<QAction>(here.window(), u"save"_s).trigger();
    CHECK(here.window().statusBar()->currentMessage().startsWith(u"Everything is saved"_s));
}
