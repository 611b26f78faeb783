#include "exchange/new_inventory.h"
#include "pages/summaries_page.h"
#include "report/summary.h"
#include "support/catch.h"
#include "ui/print/print_case.h"
#include "ui/window_case.h"
#include "widgets/page_view.h"
#include "widgets/sheet_writer.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// The window of the sample on the page of the summaries.
class PageCase : public WindowCase {
public:
    PageCase()
    {
        openSample();
        window().inventory()->showPage(InventoryView::Summaries);
    }

    [[nodiscard]] SummariesPage &page() { return *window().findChild<SummariesPage *>(); }
    [[nodiscard]] PageView &preview() { return child<PageView>(page(), u"preview"_s); }
    [[nodiscard]] QString shown() { return textOf(preview().document()); }
    void choose(const QString &box, const QVariant &value)
    {
        auto &combo = child<QComboBox>(page(), box);
        combo.setCurrentIndex(combo.findData(value));
        Q_EMIT combo.activated(combo.currentIndex());
    }
};

}   // namespace

TEST_CASE("the preview shows the summary of the scope, and follows it")
{
    PageCase here;
    CHECK(here.preview().document().title == u"OYS-alue"_s);
    CHECK(here.preview().document().pages.size() > 20);
    here.workspace().setScope({.area = {.kind = AreaKind::Province, .code = u"18"_s}});
    CHECK(here.preview().document().title == u"Kainuu"_s);
    CHECK(child<QComboBox>(here.page(), u"summaryArea"_s).currentText() == u"Kainuu"_s);
}

TEST_CASE("language, edition and area are chosen on the page, and the screen keeps its own")
{
    PageCase here;
    here.choose(u"summaryLanguage"_s, static_cast<int>(Language::Swedish));
    CHECK(here.preview().document().title == u"OYS-området"_s);
    CHECK(here.shown().contains(u"Nyckeltal"_s));
    CHECK(child<QPushButton>(here.page(), u"print"_s).text() != u"Skriv ut…"_s);
    here.choose(u"summaryEdition"_s, static_cast<int>(Edition::Public));
    CHECK(here.shown().contains(u"Offentlig upplaga"_s));
    here.choose(u"summaryArea"_s, u"municipality:758"_s);
    CHECK(here.preview().document().pages.size() == 2);
    CHECK(here.workspace().scope() == Scope{});
}

TEST_CASE("the municipality's page leads to its sheet")
{
    PageCase here;
    here.page().showMunicipality(u"758"_s);
    CHECK(here.preview().document().title == u"Sodankylä"_s);
    CHECK(child<QComboBox>(here.page(), u"summaryArea"_s).currentText() == u"Sodankylä"_s);
}

TEST_CASE("an answer is in the preview as soon as it is given")
{
    PageCase here;
    here.page().showMunicipality(u"072"_s);   // Hailuoto has not answered
    REQUIRE(here.shown().contains(u"Kunnan puolesta ei ole vastattu"_s));
    here.goTo(u"072"_s, u"school_psychologist"_s);
    here.press(Qt::Key_3);
    here.window().inventory()->showPage(InventoryView::Summaries);
    CHECK_FALSE(here.shown().contains(u"Kunnan puolesta ei ole vastattu"_s));
}

TEST_CASE("the summary is saved as a PDF, and never over the inventory")
{
    PageCase here;
    here.page().showMunicipality(u"758"_s);
    const QString path = here.in(u"sheet.pdf"_s);
    here.page().saveAs(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    QSignalSpy told(&here.page(), &SummariesPage::told);
    const qint64 size = QFileInfo(here.workspace().path()).size();
    here.page().saveAs(here.workspace().path());
    CHECK(QFileInfo(here.workspace().path()).size() == size);
    CHECK(told.count() == 1);
}

TEST_CASE("the summary is saved as what its name ends in, and a name that ends in nothing we know is refused")
{
    PageCase here;
    here.page().showMunicipality(u"758"_s);
    const auto bytesOf = [&](const QString &name) {
        here.page().saveAs(here.in(name));
        QFile file(here.in(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    CHECK(bytesOf(u"sheet.html"_s).startsWith("<!DOCTYPE html>\n<html lang=\"fi\">"));
    CHECK(bytesOf(u"sheet.odt"_s).mid(30, 8) == "mimetype");
    QSignalSpy told(&here.page(), &SummariesPage::told);
    CHECK(bytesOf(u"sheet.doc"_s).isEmpty());
    CHECK(told.count() == 1);
}

TEST_CASE("each municipality gets a file of the kind that is chosen")
{
    PageCase here;
    here.choose(u"summaryArea"_s, u"province:18"_s);
    here.choose(u"summaryFormat"_s, static_cast<int>(SummaryFormat::Html));
    here.page().saveEach(here.in(QString()));
    auto &writer = *here.page().findChild<SheetWriter *>();
    REQUIRE(QTest::qWaitFor([&] { return !writer.isWriting(); }, 60000));
    CHECK(QDir(here.in(QString())).entryList({u"*.html"_s}).size() == 8);
    CHECK(QDir(here.in(QString())).entryList({u"*.pdf"_s}).isEmpty());
}

TEST_CASE("each municipality gets its file beside the work, which can be stopped")
{
    PageCase here;
    here.choose(u"summaryArea"_s, u"province:18"_s);
    QSignalSpy told(&here.page(), &SummariesPage::told);
    here.page().saveEach(here.in(QString()));
    auto &writer = *here.page().findChild<SheetWriter *>();
    CHECK(writer.isWriting());
    CHECK_FALSE(child<QPushButton>(here.page(), u"saveEach"_s).isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !writer.isWriting(); }, 60000));
    CHECK(told.count() == 1);
    CHECK(child<QPushButton>(here.page(), u"saveEach"_s).isEnabled());
    CHECK(QDir(here.in(QString())).entryList({u"*.pdf"_s}).size() == 8);

    REQUIRE(QDir().mkpath(here.in(u"other"_s)));
    here.page().saveEach(here.in(u"other"_s));
    REQUIRE(QTest::qWaitFor([&] { return !QDir(here.in(u"other"_s)).isEmpty(); }, 60000));
    QTest::mouseClick(&child<QPushButton>(writer, u"stop"_s), Qt::LeftButton);
    CHECK_FALSE(writer.isWriting());
    CHECK(QDir(here.in(u"other"_s)).entryList({u"*.pdf"_s}).size() < 8);
}

TEST_CASE("the pages are gone through by keyboard")
{
    PageCase here;
    PageView &preview = here.preview();
    REQUIRE(preview.currentPage() == 0);
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.currentPage() + 1 == preview.document().pages.size());
    CHECK(preview.accessibleName().contains(QString::number(preview.document().pages.size())));
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.currentPage() == 0);
    QTest::keyClick(&preview, Qt::Key_Space);
    CHECK(preview.verticalScrollBar()->value() > 0);
}

TEST_CASE("without a round the page says what to do, and nothing can be printed")
{
    WindowCase here;
    static_cast<void>(makeInventory(here.in(u"empty.katve"_s), {}));
    REQUIRE(here.window().openFile(here.in(u"empty.katve"_s)));
    here.window().inventory()->showPage(InventoryView::Summaries);
    auto &page = *here.window().findChild<SummariesPage *>();
    CHECK(child<QLabel>(page, u"empty"_s).isVisible());
    CHECK_FALSE(child<QLabel>(page, u"empty"_s).text().isEmpty());
    for (const QString &button : {u"print"_s, u"save"_s, u"saveEach"_s})
        CHECK_FALSE(child<QPushButton>(page, button).isEnabled());
}

TEST_CASE("sheets of one round are not followed by those of another, and what is not of the round is not counted")
{
    PageCase here;
    auto &writer = *here.page().findChild<SheetWriter *>();
    const QSignalSpy finished(&writer, &SheetWriter::finished);
    writer.write({u"205"_s, u"000"_s, u"290"_s}, here.in(QString()), {.language = Language::Finnish});
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60000));
    CHECK(finished.back().front().toString().startsWith(u"Wrote 2 sheet"_s));
    CHECK(finished.back().front().toString().contains(u"1 municipality"_s));

    Round other = here.workspace().round();
    other.id = u"other"_s;
    REQUIRE(here.workspace().run(additionOf(EditKind::AddRound, other)).ok());
    REQUIRE(QDir().mkpath(here.in(u"mixed"_s)));
    writer.write({u"205"_s, u"290"_s, u"697"_s}, here.in(u"mixed"_s), {.language = Language::Finnish});
    REQUIRE(QTest::qWaitFor([&] { return !QDir(here.in(u"mixed"_s)).isEmpty(); }, 60000));
    here.workspace().showRound(other.id);
    REQUIRE(QTest::qWaitFor([&] { return !writer.isWriting(); }, 60000));
    CHECK(finished.back().front().toString().startsWith(u"Another round"_s));
    CHECK(QDir(here.in(u"mixed"_s)).entryList({u"*.pdf"_s}).size() < 3);
}
