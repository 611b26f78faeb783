#include "support/catch.h"
#include "ui/window_case.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the model of the grid keeps the rules of models while its scope, folds and answers change")
{
    WindowCase here;
    here.openSample();
    MappingModel &model = here.grid().mapping();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    here.workspace().setScope({.area = {AreaKind::Province, u"18"_s}});
    CHECK(model.rowCount() > 60);
    CHECK(model.columnCount() > 5);
    const int rows = model.rowCount();
    const int columns = model.columnCount();
    model.fold(0);
    CHECK(model.rowCount() < rows);
    model.foldProvince(0);
    CHECK(model.columnCount() == 1);
    model.foldProvince(0);
    CHECK(model.columnCount() == columns);
    model.fold(0);
    here.goTo(u"205"_s, u"school_psychologist"_s);
    here.press(Qt::Key_1);
    here.workspace().setScope({.search = u"zzz"_s});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a cell reads its municipality, service type, stages and status")
{
    WindowCase here;
    here.openSample();
    const MappingModel &model = here.grid().mapping();
    const QModelIndex cell = model.indexOf(u"758"_s, u"school_psychologist"_s);
    REQUIRE(cell.isValid());
    const QString text = model.data(cell, Qt::AccessibleTextRole).toString();
    CHECK(text.startsWith(u"Sodankylä, "_s));
    CHECK(text.contains(u"grades 7–9: "_s));
}

TEST_CASE("provinces stand side by side in the order of their names, and each once")
{
    WindowCase here;
    here.openSample();
    const MappingModel &model = here.grid().mapping();
    QStringList provinces;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.isFirstOfProvince(column))
            provinces.append(model.provinceName(column));
    }
    CHECK(provinces.size() >= 3);
    QStringList once = provinces;
    once.removeDuplicates();
    CHECK(once == provinces);
}
