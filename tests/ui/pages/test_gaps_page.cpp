#include "charts/bar_chart_view.h"
#include "pages/gaps_controls.h"
#include "pages/gaps_page.h"
#include "support/catch.h"
#include "ui/charts_case.h"
#include "widgets/table_twin.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

class PageCase : public ChartsCase {
public:
    PageCase() { window().inventory()->showPage(InventoryView::Gaps); }

    [[nodiscard]] GapsPage &page() { return *window().findChild<GapsPage *>(); }
    [[nodiscard]] BarChartView &view() { return *window().findChild<BarChartView *>(); }
    [[nodiscard]] TableTwin &table() { return *window().findChild<TableTwin *>(); }
    void choose(const QString &box, const QString &text)
    {
        auto &combo = child<QComboBox>(window(), box);
        const int index = combo.findText(text);
        REQUIRE(index >= 0);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    void click(int bar, std::optional<std::size_t> part = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().placeOf(bar, part));
    }
    [[nodiscard]] int firstBar()
    {
        const auto &bars = view().sheet().bars;
        return static_cast<int>(std::ranges::find(bars, false, &Bar::isHeading) - bars.begin());
    }
    [[nodiscard]] bool isOnMapping() { return window().inventory()->mapping().isVisible(); }
};

}   // namespace

TEST_CASE("a click on a part of a bar opens a cell that says what the part says")
{
    PageCase here;
    const int bar = here.firstBar();
    const BarSheet sheet = here.view().sheet();
    const auto missing = static_cast<std::size_t>(std::ranges::find(sheet.parts, BarLook::Missing, &BarPart::look)
                                                  - sheet.parts.begin());
    const QString service = sheet.bars[static_cast<std::size_t>(bar)].id;
    REQUIRE(sheet.bars[static_cast<std::size_t>(bar)].parts[missing] > 0);
    const QSignalSpy wanted(&here.page(), &GapsPage::cellWanted);
    here.click(bar, missing);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first()[1].toString() == service);
    CHECK(here.isOnMapping());
    const auto marks = here.grid().mapping().strip(here.grid().currentIndex());
    CHECK(std::ranges::any_of(marks, [](const auto &mark) { return mark.status == Status::Missing; }));
}

TEST_CASE("a click on a heading, or beside the bars, leads nowhere")
{
    PageCase here;
    REQUIRE(here.view().sheet().bars.front().isHeading);
    here.click(0);
    CHECK_FALSE(here.isOnMapping());
}

TEST_CASE("Enter in the table narrows the scope to its area and opens its cells")
{
    PageCase here;
    here.workspace().setScope({});
    here.choose(u"gapsBy"_s, u"By area: Provinces"_s);
    REQUIRE(here.table().model()->rowCount() == 4);
    here.table().chooseRow(u"@province:18"_s);
    CHECK(here.table().chosenRow() == u"@province:18"_s);
    QTest::keyClick(&here.table(), Qt::Key_Return);
    CHECK(here.workspace().scope().area == AreaRef{AreaKind::Province, u"18"_s});
    CHECK(here.isOnMapping());
}

TEST_CASE("a theme and a stage become the scope of the cells they lead to")
{
    PageCase here;
    here.choose(u"gapsBy"_s, u"By theme"_s);
    here.click(0);
    CHECK_FALSE(here.workspace().scope().theme.isEmpty());
    here.workspace().setScope({});
    here.window().inventory()->showPage(InventoryView::Gaps);
    here.choose(u"gapsBy"_s, u"By stage of education"_s);
    here.click(0);
    CHECK(here.workspace().scope().stage.has_value());
}

TEST_CASE("the page follows the scope and every answer")
{
    PageCase here;
    const auto count = [&](BarLook look) {
        const auto &parts = here.view().sheet().parts;
        return std::ranges::find(parts, look, &BarPart::look)->count;
    };
    const qint64 unknown = count(BarLook::Unknown);
    CHECK(unknown == here.workspace().sums().count(Status::Unknown));
    here.workspace().setScope({.area = {AreaKind::Municipality, u"205"_s}});
    CHECK(count(BarLook::Unknown) < unknown);
    const qint64 before = count(BarLook::Unknown);
    here.forget(u"school_psychologist"_s);
    CHECK(count(BarLook::Unknown) > before);
    CHECK(count(BarLook::Unknown) == here.workspace().sums().count(Status::Unknown));
    CHECK(count(BarLook::Missing) == here.workspace().sums().count(Status::Missing));
}

TEST_CASE("the page says what to do when nothing is left to show")
{
    PageCase here;
    here.workspace().setScope({.search = u"zzz"_s});
    CHECK_FALSE(here.view().isVisible());
    const auto labels = here.page().findChildren<QLabel *>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Widen them"_s); }));
    here.workspace().setScope({});
    CHECK(here.view().isVisible());
}

TEST_CASE("the picture is copied, and saved by the ending of its name")
{
    PageCase here;
    QTest::mouseClick(&child<QPushButton>(here.window(), u"copyPicture"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->mimeData()->hasImage());
    const QSignalSpy told(&here.page(), &GapsPage::told);
    here.page().savePicture(here.in(u"kuva.svg"_s));
    here.page().savePicture(here.in(u"kuva.jpg"_s));
    CHECK(QFile::exists(here.in(u"kuva.svg"_s)));
    CHECK_FALSE(QFile::exists(here.in(u"kuva.jpg"_s)));
    REQUIRE(told.size() == 2);
    CHECK(told.last().first().toString().contains(u".svg, .pdf or .png"_s));
}

TEST_CASE("every control of the gaps page has a name to be read")
{
    PageCase here;
    for (const QWidget *widget : here.page().findChildren<QWidget *>()) {
        const auto *box = qobject_cast<const QComboBox *>(widget);
        CHECK((box == nullptr || !box->accessibleName().isEmpty()));
    }
    CHECK_FALSE(here.view().accessibleName().isEmpty());
    CHECK_FALSE(here.table().accessibleName().isEmpty());
}

TEST_CASE("areas that another round does not have are not asked for in it")
{
    PageCase here;
    here.choose(u"gapsBy"_s, u"By area: Specialised-care responsibility areas (ERVA)"_s);
    REQUIRE(here.table().model()->rowCount() == 1);
    const Round before = here.workspace().round();
    Round later = before;
    later.geographyDate = QDate(2024, 1, 1);
    REQUIRE(here.workspace().run(changeOf(EditKind::ChangeRound, before, later)).ok());
    const auto &by = child<QComboBox>(here.window(), u"gapsBy"_s);
    CHECK(by.currentText() == u"By service type"_s);
    CHECK(by.findText(u"By area: Specialised-care responsibility areas (ERVA)"_s) < 0);
    CHECK(here.table().model()->rowCount() > 10);
}
