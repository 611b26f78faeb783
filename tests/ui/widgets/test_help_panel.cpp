#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/help_panel.h"

#include <QAction>
#include <QDialog>
#include <QTextBrowser>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("F1 tells of the page that is shown, in the language of the screen")
{
    WindowCase here;
    here.preferences().language = Language::Swedish;
    here.openSample();
    QStringList seen;
    for (int page = 0; page < InventoryView::pageNames().size(); ++page) {
        here.window().inventory()->showPage(page);
        for (auto *action : here.window().findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(QKeySequence::HelpContents))
                action->trigger();
        }
        const QString text = child<QDialog>(here.window(), u"help"_s).findChild<QTextBrowser *>()->toPlainText();
        CHECK(text.size() > 200);
        CHECK_FALSE(seen.contains(text));
        seen.append(text);
    }
    CHECK(seen.first().startsWith(u"Översikt"_s));
    CHECK(seen.last().startsWith(u"Import"_s));
}

TEST_CASE("every topic of the help is there in every language")
{
    for (const Language language : {Language::Finnish, Language::Swedish, Language::English}) {
        for (const QString &topic : {u"start"_s, u"overview"_s, u"mapping"_s, u"gaps"_s, u"map"_s, u"providers"_s,
                                     u"municipality"_s, u"catalogue"_s, u"summaries"_s, u"merging"_s})
            CHECK(QFile::exists(u":/help/%1/%2.md"_s.arg(languageCode(language), topic)));
    }
}
