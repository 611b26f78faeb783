#include "core/store/raw_file.h"
#include "pages/backups_panel.h"
#include "support/catch.h"
#include "ui/window_case.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const Question answeredCell{u"205"_s, u"school_psychologist"_s, Stage::Grades7To9};

// The sample, opened and checked, and with one answer less than its backup of the day.
struct ChangedCase : WindowCase {
    ChangedCase()
    {
        openSample();
        workspace().session().ensureSound();
        goTo(answeredCell.municipality, answeredCell.service);
        press(Qt::Key_Delete);
    }
    [[nodiscard]] BackupsPanel &panel() { return child<BackupsPanel>(window(), u"backups"_s); }
};

}   // namespace

TEST_CASE("the first opening of a day leaves one backup from before the day's first change")
{
    ChangedCase here;
    CHECK(Backups(here.sample()).all().size() == 1);
    here.restart();
    here.openSample();
    here.workspace().session().ensureSound();
    CHECK(Backups(here.sample()).all().size() == 1);
}

TEST_CASE("the list of backups says what would be gone, and one press brings the backup back")
{
    ChangedCase here;
    const Question first = here.grid().mapping().questions(here.grid().currentIndex()).front();
    CHECK_FALSE(here.answer(first));
    child<QAction>(here.window(), u"backups"_s).trigger();
    CHECK(child<QTreeWidget>(here.panel(), {}).topLevelItemCount() == 1);
    CHECK(child<QLabel>(here.panel(), u"lost"_s).text().startsWith(u"1 act"_s));
    QTest::mouseClick(&child<QPushButton>(here.panel(), u"restore"_s), Qt::LeftButton);
    CHECK(here.answer(first));
    CHECK(Backups(here.sample()).all().front().cause == BackupCause::Restore);
}

TEST_CASE("a damaged inventory is not opened, and its backups are offered and can take its place")
{
    ChangedCase here;
    REQUIRE(here.window().closeInventory());
    const QString path = here.sample();
    raw::write(path, QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\x7e'));
    CHECK_FALSE(here.window().openFile(path));
    auto &box = child<QMessageBox>(here.window(), u"damaged"_s);
    CHECK(box.text().contains(u"There are backups"_s));
    QTest::mouseClick(box.defaultButton(), Qt::LeftButton);
    CHECK(child<QLabel>(here.panel(), u"lost"_s).text().contains(u"cannot be opened"_s));
    QTest::mouseClick(&child<QPushButton>(here.panel(), u"restore"_s), Qt::LeftButton);
    REQUIRE(here.window().workspace() != nullptr);
    CHECK(raw::bytes(path + u".damaged"_s).size() == 9016);
}
