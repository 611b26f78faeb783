#include "exchange/sheets/workbook.h"
#include "store/people.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/export_panel.h"
#include "widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ExportCase : WindowCase {
    ExportCase()
    {
        openSample();
        child<QAction>(window(), u"export"_s).trigger();
    }
    [[nodiscard]] ExportPanel &panel() { return child<ExportPanel>(window(), u"exportPanel"_s); }
    [[nodiscard]] QString writtenTo(const QString &path)
    {
        panel().write(path);
        auto &done = child<TextLabel>(panel(), u"exportDone"_s);
        REQUIRE(QTest::qWaitFor([&] { return !done.isHidden(); }, 20'000));
        return done.text();
    }
};

}   // namespace

TEST_CASE("the whole inventory is written as a workbook from the menu, in the language of the window")
{
    ExportCase here;
    const QString path = here.in(u"all.xlsx"_s);
    CHECK(here.writtenTo(path).contains(u"all.xlsx"_s));
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    CHECK(workbook->sheets().size() == 13);
    CHECK(child<QPushButton>(here.panel(), u"exportWrite"_s).isEnabled());
}

TEST_CASE("what is chosen in the panel says what will be written")
{
    ExportCase here;
    auto &package = child<QRadioButton>(here.panel(), u"exportPackage"_s);
    package.setChecked(true);
    CHECK(here.writtenTo(here.in(u"all.zip"_s)).contains(u"all.zip"_s));
    CHECK(QFileInfo(here.in(u"all.zip"_s)).size() > 1000);
}

TEST_CASE("an export with people is noted in the inventory, one without is not")
{
    ExportCase here;
    REQUIRE(here.workspace()
                .session()
                .apply(additionOf(EditKind::AddContact, ContactPerson{.id = u"c1"_s, .name = u"Testi Nimi"_s}))
                .ok());
    CHECK_FALSE(here.writtenTo(here.in(u"a.ods"_s)).isEmpty());
    CHECK(peopleExports(here.workspace().session().database()).empty());
    child<QCheckBox>(here.panel(), u"exportPeople"_s).setChecked(true);
    child<TextLabel>(here.panel(), u"exportDone"_s).hide();
    CHECK_FALSE(here.writtenTo(here.in(u"b.ods"_s)).isEmpty());
    const std::vector<PeopleExport> made = peopleExports(here.workspace().session().database());
    REQUIRE(made.size() == 1);
    CHECK(made[0].label == u"b.ods"_s);
}

TEST_CASE("an export that cannot be written says why and leaves nothing")
{
    ExportCase here;
    CHECK_FALSE(here.writtenTo(here.in(u"none/all.xlsx"_s)).contains(u"all.xlsx has been"_s));
    CHECK_FALSE(QFileInfo::exists(here.in(u"none"_s)));
}
