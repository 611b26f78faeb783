#include "pages/start_page.h"
#include "support/catch.h"
#include "ui/window_case.h"

#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a file that is gone is listed, cannot be opened, and can be removed from the list")
{
    StartPage page(nullptr);
    page.showRecent({u"/nowhere/gone.katve"_s});
    auto *list = page.findChild<QListWidget *>();
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(u"not there now"_s));
    const QSignalSpy opened(&page, &StartPage::fileWanted);
    const QSignalSpy forgotten(&page, &StartPage::forgetWanted);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened.isEmpty());
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(forgotten.size() == 1);
    CHECK(forgotten.first().first().toString() == u"/nowhere/gone.katve"_s);
}

TEST_CASE("a file that is there opens by Enter")
{
    const WindowCase here;
    StartPage page(nullptr);
    page.showRecent({here.sample()});
    page.show();
    const QSignalSpy opened(&page, &StartPage::fileWanted);
    QTest::keyClick(page.findChild<QListWidget *>(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == here.in(u"sample.katve"_s));
}

TEST_CASE("making an inventory can be stopped, and leaves no file")
{
    WindowCase here;
    here.window().makeFile(here.in(u"stopped.katve"_s), true);
    auto *progress = here.window().findChild<QProgressDialog *>();
    REQUIRE(progress != nullptr);
    QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return here.window().findChild<QProgressDialog *>() == nullptr; }, 30'000));
    CHECK_FALSE(QFile::exists(here.in(u"stopped.katve"_s)));
    CHECK(here.window().workspace() == nullptr);
}
