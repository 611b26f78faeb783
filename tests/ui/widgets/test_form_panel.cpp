#include "exchange/sheets/sheet_import.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/form_panel.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a form is made from the window for the area that is looked at, and comes back unchanged")
{
    WindowCase here;
    here.openSample();
    child<QAction>(here.window(), u"answerForm"_s).trigger();
    auto &panel = child<FormPanel>(here.window(), u"formPanel"_s);
    auto &area = child<QComboBox>(panel, u"formArea"_s);
    area.setCurrentIndex(area.findData(u"municipality:240"_s));
    CHECK(child<QLabel>(panel, u"formSays"_s).text().contains(u"1"_s));
    CHECK(child<QPushButton>(panel, u"formWrite"_s).isEnabled());
    const QString path = here.in(u"kemi.xlsx"_s);
    panel.write(path);
    REQUIRE(QFileInfo::exists(path));
    CHECK(child<QLabel>(panel, u"formDone"_s).text().contains(u"kemi.xlsx"_s));
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    const SheetNames names(here.workspace().session(), here.workspace().round());
    const ImportReport report =
        importSheets(here.workspace().session(), *workbook, mappingsOf(*workbook, names), names, {});
    CHECK(report.errorCount == 0);
    CHECK(report.of(Table::Answers).unchanged > 100);
    CHECK_FALSE(report.written);
}

TEST_CASE("a form cannot take the place of the inventory")
{
    WindowCase here;
    here.openSample();
    FormPanel panel(here.workspace(), &here.window());
    panel.setAttribute(Qt::WA_DeleteOnClose, false);
    panel.write(here.workspace().path());
    CHECK_FALSE(child<QLabel>(panel, u"formDone"_s).text().isEmpty());
    CHECK(here.workspace().round().id == u"oys-2020-autumn"_s);
}
