#include "edit/inventory_check.h"
#include "pages/history_panel.h"
#include "pages/prune_panel.h"
#include "store/backups.h"
#include "support/catch.h"
#include "ui/window_case.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PruneCase : WindowCase {
    PruneCase()
    {
        openSample();
        for (int i = 0; i < 3; ++i)
            REQUIRE(
                workspace()
                    .run(additionOf(EditKind::AddProvider, Provider{.id = u"prune%1"_s.arg(i), .name = u"Toimija"_s}))
                    .ok());
        panel = new PrunePanel(workspace(), &window());
        panel->open();
    }
    void before(const QString &day) { child<QLineEdit>(*panel, u"pruneBefore"_s).setText(day); }
    [[nodiscard]] QString says() { return child<QLabel>(*panel, u"pruneSays"_s).text(); }
    [[nodiscard]] QPushButton &go() { return child<QPushButton>(*panel, u"pruneNow"_s); }
    PrunePanel *panel = nullptr;
};

}   // namespace

TEST_CASE("without anything older nothing can be removed, and it says so")
{
    PruneCase here;
    here.before(u"1.1.2000"_s);
    CHECK(here.says() == u"There is nothing in the history from before that day."_s);
    CHECK_FALSE(here.go().isEnabled());
    here.before(u"someday"_s);
    CHECK_FALSE(here.go().isEnabled());
}

TEST_CASE("older history is removed after a backup, and the rows stay proven")
{
    PruneCase here;
    const QDate tomorrow = QDate::currentDate().addDays(1);
    here.before(tomorrow.toString(u"d.M.yyyy"_s));
    REQUIRE(here.go().isEnabled());
    CHECK(here.says().contains(u"act(s) would go"_s));
    const std::size_t backups = Backups(here.workspace().path()).all().size();
    here.go().click();
    CHECK(here.workspace().session().log().all().size() == 1);
    CHECK(checkInventory(here.workspace().session()).empty());
    CHECK_FALSE(here.workspace().history().undoable());
    const std::vector<Backup> now = Backups(here.workspace().path()).all();
    CHECK(now.size() == backups + 1);
    CHECK(now.front().cause == BackupCause::Pruning);
}
