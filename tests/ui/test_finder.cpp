#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/finder_panel.h"

#include <QAction>
#include <QLineEdit>
#include <QTreeWidget>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// What the first line of the finder says when this is typed into it.
[[nodiscard]] QString firstFound(WindowCase &here, const QString &typed)
{
    auto &finder = child<FinderPanel>(here.window(), u"finder"_s);
    auto &line = *finder.findChild<QLineEdit *>();
    line.clear();
    line.insert(typed);   // QTest has no keys for ä and ö
    const auto &list = *finder.findChild<QTreeWidget *>();
    return list.topLevelItemCount() == 0 ? QString() : list.topLevelItem(0)->text(0);
}

void open(WindowCase &here)
{
    for (auto *one : here.window().findChildren<QAction *>()) {
        if (one->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
            one->trigger();
    }
}

}   // namespace

TEST_CASE("the finder finds municipalities in any form and language, service types and commands")
{
    WindowCase here;
    here.openSample();
    open(here);
    CHECK(firstFound(here, u"Kemissä"_s) == u"Kemi"_s);
    CHECK(firstFound(here, u"uleaborg"_s) == here.workspace().names().municipality(u"564"_s));
    CHECK(firstFound(here, u"koulupsykologi"_s) == here.workspace().names().service(u"school_psychologist"_s));
    CHECK(firstFound(here, u"skolpsykolog"_s) == here.workspace().names().service(u"school_psychologist"_s));
    CHECK(firstFound(here, u"close inv"_s) == u"Close inventory"_s);
    CHECK(firstFound(here, u"qqqq"_s).isEmpty());
}

TEST_CASE("Enter in the finder leads to what was found, and the finder goes")
{
    WindowCase here;
    here.openSample();
    open(here);
    CHECK(firstFound(here, u"Sodankylään"_s) == u"Sodankylä"_s);
    auto &line = *child<FinderPanel>(here.window(), u"finder"_s).findChild<QLineEdit *>();
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(here.workspace().scope().area == AreaRef{AreaKind::Municipality, u"758"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(here.window().findChild<FinderPanel *>() == nullptr);
}

TEST_CASE("a service type that is found is shown, whatever the scope had hidden")
{
    WindowCase here;
    here.openSample();
    here.workspace().setScope({.area = {AreaKind::Province, u"19"_s}, .search = u"kuraattori"_s});
    open(here);
    static_cast<void>(firstFound(here, u"koulupsykologi"_s));
    QTest::keyClick(child<FinderPanel>(here.window(), u"finder"_s).findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(here.workspace().scope().area == AreaRef{AreaKind::Province, u"19"_s});
    const auto &row = here.grid().mapping().rowAt(here.grid().currentIndex().row());
    REQUIRE(row.service);
    CHECK(here.workspace().serviceKey(*row.service) == u"school_psychologist"_s);
}

TEST_CASE("without an inventory the finder finds commands alone")
{
    WindowCase here;
    open(here);
    CHECK(firstFound(here, u"Kemi"_s).isEmpty());
    CHECK(firstFound(here, u"open"_s) == u"Open…"_s);
}
