#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/table_copy.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QTreeWidget>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// A list of two rows, one of which has two below it.
class TreeCase {
public:
    TreeCase()
    {
        tree.setHeaderLabels({u"Nimi"_s, u"Määrä"_s});
        auto *folder = new QTreeWidgetItem(&tree, {u"Oulu\tja Ii"_s, u"2"_s});
        new QTreeWidgetItem(folder, {u"Koulu"_s, u"1"_s});
        new QTreeWidgetItem(folder, {u"1-6"_s, u"<1"_s});
        auto *last = new QTreeWidgetItem(&tree, {u"Kemi"_s, u"0"_s});
        last->setTextAlignment(1, Qt::AlignRight);
        tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
        copy = new TableCopy(tree);
    }
    QTreeWidget tree{};
    TableCopy *copy = nullptr;
};

[[nodiscard]] QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

}   // namespace

TEST_CASE("a row of a list is copied as plain values and with colours")
{
    TreeCase here;
    here.tree.setCurrentItem(here.tree.topLevelItem(1));
    QTest::keyClick(&here.tree, Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboardText() == u"Kemi\t0"_s);
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    CHECK(html.contains(u">Kemi</td><td style=\"text-align:right\">0</td>"_s));
    CHECK_FALSE(html.contains(u"<thead>"_s));
}

TEST_CASE("the whole of a list is copied as it is shown, with its headings")
{
    TreeCase here;
    here.copy->copyWhole();
    CHECK(clipboardText() == u"Nimi\tMäärä\nOulu ja Ii\t2\nKemi\t0"_s);   // a tab would have begun another cell
    here.tree.expandAll();
    here.tree.selectAll();
    QTest::keyClick(&here.tree, Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboardText() == u"Nimi\tMäärä\nOulu ja Ii\t2\nKoulu\t1\n1-6\t<1\nKemi\t0"_s);
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    CHECK(html.contains(u"<td style=\"mso-number-format:'\\@'\">1-6</td>"_s));   // no date
    CHECK(html.contains(u"&lt;1"_s));
}

TEST_CASE("nothing selected leaves the clipboard as it is")
{
    TreeCase here;
    QGuiApplication::clipboard()->setText(u"mine"_s);
    here.tree.clearSelection();
    QTest::keyClick(&here.tree, Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboardText() == u"mine"_s);
}

TEST_CASE("every list and table of the window that has headings can be copied")
{
    WindowCase here;
    here.openSample();
    for (int page = 0; page < InventoryView::pageNames().size(); ++page)
        here.window().inventory()->showPage(static_cast<InventoryView::Page>(page));
    int lists = 0;
    for (const auto *view : here.window().findChildren<QAbstractItemView *>()) {
        const auto *tree = qobject_cast<const QTreeWidget *>(view);
        if (tree == nullptr || tree->isHeaderHidden())
            continue;
        ++lists;
        INFO(view->accessibleName().toStdString() << " " << view->metaObject()->className());
        CHECK(view->findChild<TableCopy *>() != nullptr);
    }
    CHECK(lists > 4);
}
