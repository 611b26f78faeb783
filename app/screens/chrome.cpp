#include "screens/chrome.h"
#include "main_window.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

void takeMenus(const MainWindow &window, const TakePicture &take)
{
    int number = 0;
    for (const QAction *action : window.menuBar()->actions()) {
        QMenu *menu = action->menu();
        menu->show();
        take(*menu, u"menu-%1"_s.arg(++number));
        menu->hide();
    }
}

// The topmost dialog that stands over the window, or none.
[[nodiscard]] QDialog *shownDialog(const MainWindow &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void takeHelp(MainWindow &window, const TakePicture &take)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut() != QKeySequence(QKeySequence::HelpContents))
            continue;
        for (int page = 0; page < InventoryView::pageNames().size(); ++page) {
            window.inventory()->showPage(page);
            action->trigger();
            if (QDialog *help = shownDialog(window)) {
                take(*help, u"help-%1"_s.arg(page));
                delete help;
            }
        }
    }
}

// Whatever a menu opens that is not asked by the system: files are.
void takeDialogs(const MainWindow &window, const TakePicture &take)
{
    int number = 0;
    for (const QAction *top : window.menuBar()->actions()) {
        for (QAction *action : top->menu()->actions()) {
            const bool opensNoDialog = action->text().contains(u'\t')   // of the grid
                || action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K);
            if (!action->text().endsWith(u'…') || !action->isEnabled() || opensNoDialog)
                continue;
            ++number;
            action->trigger();
            QDialog *dialog = shownDialog(window);
            if (dialog != nullptr && qobject_cast<QFileDialog *>(dialog) == nullptr)
                take(*dialog, u"dialog-%1"_s.arg(number));
            delete dialog;
        }
    }
}

}   // namespace

void takeChrome(MainWindow &window, const TakePicture &take)
{
    takeMenus(window, take);
    takeHelp(window, take);
    takeDialogs(window, take);
}

}   // namespace katve
