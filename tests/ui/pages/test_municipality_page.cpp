#include "analysis/matrix_index.h"
#include "exchange/shipped_layout.h"
#include "pages/municipality_entries.h"
#include "pages/municipality_page.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "words/vocabulary.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTextCursor>

#include <set>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sodankyla = u"758"_s;

class MunicipalityCase : public WindowCase {
public:
    MunicipalityCase()
    {
        openSample();
        window().inventory()->showPage(InventoryView::Municipality);
        page().choose(sodankyla);
    }

    [[nodiscard]] MunicipalityPage &page() { return *window().findChild<MunicipalityPage *>(); }
    [[nodiscard]] QTextBrowser &sheet() { return child<QTextBrowser>(window(), u"municipalitySheet"_s); }
    [[nodiscard]] QComboBox &choice() { return child<QComboBox>(window(), u"municipality"_s); }
    [[nodiscard]] QString text() { return sheet().toPlainText(); }
    // Of the sheet, between its heading and the one after it.
    [[nodiscard]] QString section(const QString &heading, const QString &next)
    {
        const QString all = text();
        const qsizetype from = all.indexOf(u'\n' + heading + u'\n');
        const qsizetype to = all.indexOf(u'\n' + next + u'\n', from + 1);
        if (from < 0 || to < 0)
            throw std::logic_error("no such section: " + heading.toStdString());
        return all.mid(from, to - from);
    }
    [[nodiscard]] MunicipalityFacts facts()
    {
        return municipalityFacts(
                   {.session = workspace().session(), .round = workspace().round(), .matrix = workspace().matrix()},
                   page().municipality(), workspace().columns(), shippedNeighbours())
            .value();
    }
    [[nodiscard]] QStringList links(const QString &scheme)
    {
        QStringList found;
        auto every = QRegularExpression(u"href=\"%1:([^\"]*)\""_s.arg(scheme)).globalMatch(sheet().toHtml());
        while (every.hasNext())
            found.append(every.next().captured(1));
        return found;
    }
};

}   // namespace

TEST_CASE("every service of the municipality is in the section of what it is, and unknown is not among the missing")
{
    MunicipalityCase here;
    const QString missing = here.section(u"Missing"_s, u"Partly"_s);
    const QString unknown = here.section(u"No information"_s, u"Not needed"_s);
    const Names &names = here.workspace().names();
    int seen = 0;
    for (const ServiceFacts &service : here.facts().services) {
        INFO(names.service(service.service).toStdString());
        const bool inMissing = missing.contains(names.service(service.service) + u'\n')
            || missing.contains(names.service(service.service) + u' ');
        if (service.sums.count(Status::Missing) == 0)
            CHECK_FALSE(inMissing);
        else
            CHECK(inMissing);
        if (service.sums.count(Status::Unknown) > 0) {
            CHECK(unknown.contains(names.service(service.service)));
            ++seen;
        }
    }
    CHECK(seen > 0);
}

TEST_CASE("who gives a service is named with how far it comes from")
{
    MunicipalityCase here;
    const Names &names = here.workspace().names();
    const QString gets = here.section(u"What residents get, and from where"_s, u"Whom to ask"_s);
    int named = 0;
    for (const ServiceFacts &service : here.facts().services) {
        for (const StageFacts &stage : service.stages) {
            for (const Giver &giver : stage.givers) {
                if (stage.cell.status > Status::Country)
                    continue;
                CHECK(gets.contains(names.provider(giver.provider)));
                ++named;
            }
        }
    }
    CHECK(named > 30);
    CHECK(gets.contains(u"own – Sodankylän kunta, perusopetus"_s));
    CHECK(gets.contains(u"from the province: Lappi – "_s));
    CHECK(gets.contains(u"from the whole country – "_s));
}

TEST_CASE("why something is missing is told, and which neighbours get it")
{
    MunicipalityCase here;
    const QString missing = here.section(u"Missing"_s, u"Partly"_s);
    CHECK(missing.contains(u"why: "_s + reasonWord(GapReason::Staff)));
    CHECK(missing.contains(u"neighbours that get it: Inari, Kemijärvi, Kittilä, Pelkosenniemi"_s));
}

TEST_CASE("it is set beside its province, its regions and its neighbours by land, with their coverage as a range")
{
    MunicipalityCase here;
    const QString beside = here.section(u"Beside others"_s, u"Missing"_s);
    const MunicipalityFacts facts = here.facts();
    std::set<QString> neighbours;
    for (const Compared &neighbour : facts.neighbours) {
        neighbours.insert(neighbour.area.code);
        CHECK(beside.contains(here.workspace().names().area(neighbour.area)));
        CHECK(beside.contains(coverageText(neighbour.total)));
    }
    CHECK(neighbours == std::set<QString>{u"148"_s, u"261"_s, u"320"_s, u"583"_s, u"698"_s, u"742"_s});
    CHECK(beside.contains(u"Lappi, province"_s));
    CHECK(beside.contains(coverageText(facts.total)));
    CHECK(beside.contains(u'–'));   // there are unknown cells, so there are ranges
}

TEST_CASE("each line leads to its cell, and a neighbour to its own sheet")
{
    MunicipalityCase here;
    const QSignalSpy wanted(&here.page(), &MunicipalityPage::cellWanted);
    const QStringList services = here.links(u"cell"_s);
    CHECK(services.size() > 50);
    for (const QString &service : services)
        CHECK(here.grid().mapping().indexOf(sodankyla, service).isValid());
    CHECK(here.links(u"municipality"_s).contains(u"148"_s));
    Q_EMIT here.sheet().anchorClicked(QUrl(u"municipality:148"_s));
    CHECK(here.page().municipality() == u"148"_s);
    CHECK(here.text().startsWith(u"Inari\n"_s));
    here.page().choose(sodankyla);
    Q_EMIT here.sheet().anchorClicked(QUrl(u"cell:"_s + services.front()));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front() == QVariantList{sodankyla, services.front()});
    CHECK(here.grid().currentIndex() == here.grid().mapping().indexOf(sodankyla, services.front()));
}

TEST_CASE("a municipality is chosen by typing its name; what is no name changes nothing")
{
    MunicipalityCase here;
    here.choice().lineEdit()->selectAll();
    QTest::keyClicks(here.choice().lineEdit(), u"kuusamo"_s);
    QTest::keyClick(here.choice().lineEdit(), Qt::Key_Return);
    CHECK(here.page().municipality() == u"305"_s);
    CHECK(here.text().startsWith(u"Kuusamo\n"_s));
    here.choice().lineEdit()->selectAll();
    QTest::keyClicks(here.choice().lineEdit(), u"zzz"_s);
    QTest::keyClick(here.choice().lineEdit(), Qt::Key_Return);
    CHECK(here.page().municipality() == u"305"_s);
    CHECK(here.choice().currentText() == u"Kuusamo"_s);
}

TEST_CASE("the page follows the scope and the cell one comes from")
{
    MunicipalityCase here;
    here.workspace().setScope({.area = {AreaKind::Municipality, u"205"_s}});
    CHECK(here.page().municipality() == u"205"_s);
    here.page().choose(u"578"_s);   // and the other way round
    CHECK(here.workspace().scope().area == AreaRef{AreaKind::Municipality, u"578"_s});
    CHECK(here.page().municipality() == u"578"_s);
    here.workspace().setScope({});
    here.goTo(u"240"_s, u"school_psychologist"_s);
    here.window().inventory()->showPage(InventoryView::Municipality);
    CHECK(here.page().municipality() == u"240"_s);
    here.workspace().setScope({.area = {AreaKind::Municipality, u"240"_s}, .stage = Stage::Ecec});
    CHECK(here.text().contains(u"Only what is chosen above: early childhood education."_s));
    CHECK_FALSE(here.text().contains(here.workspace().names().service(u"school_psychologist"_s)));
}

TEST_CASE("an answer and a contact show on the sheet at once")
{
    MunicipalityCase here;
    const QString service = here.workspace().names().service(u"school_psychologist"_s);
    std::vector<Question> questions;
    for (const Stage stage : {Stage::Preprimary, Stage::Grades1To6, Stage::Grades7To9, Stage::UpperSecondary})
        questions.push_back({sodankyla, u"school_psychologist"_s, stage});
    CHECK(here.section(u"Missing"_s, u"Partly"_s).contains(service));
    REQUIRE(
        here.workspace()
            .run(answered(here.workspace().session(), here.workspace().answering(), questions, AnswerValue::NotNeeded))
            .ok());
    CHECK_FALSE(here.section(u"Missing"_s, u"Partly"_s).contains(service));

    const MunicipalityFacts facts = here.facts();
    const Provider before = facts.contacts.front().provider;
    Provider after = before;
    after.phone = u"016 555 0100"_s;
    after.website = u"https://example.org/a?b=1&c=\"<b>"_s;
    REQUIRE(here.workspace().run(changeOf(EditKind::ChangeProvider, before, after)).ok());
    CHECK(here.text().contains(u"016 555 0100"_s));
    CHECK(here.text().contains(after.website));   // a name with < and " is text, not markup
}

TEST_CASE("one click asks for the printed sheets of the municipality")
{
    MunicipalityCase here;
    const QSignalSpy print(&here.page(), &MunicipalityPage::printWanted);
    QTest::mouseClick(&child<QPushButton>(here.window(), u"printMunicipality"_s), Qt::LeftButton);
    REQUIRE(print.size() == 1);
    CHECK(print.front() == QVariantList{sodankyla});
}

TEST_CASE("the sheets are saved straight from the municipality's page, which stays")
{
    MunicipalityCase here;
    here.workspace().setScope({.area = {AreaKind::Province, u"18"_s}});
    here.page().choose(u"205"_s);
    QTest::mouseClick(&child<QPushButton>(here.window(), u"pdfOfMunicipality"_s), Qt::LeftButton);
    auto *dialog = here.window().findChild<QFileDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->selectedFiles().front().contains(u"Kajaani"_s));
    Q_EMIT dialog->fileSelected(here.in(u"kajaani.pdf"_s));
    QFile pdf(here.in(u"kajaani.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(here.page().isVisible());
}

TEST_CASE("a website without its scheme is a link, and what is no website is none")
{
    MunicipalityCase here;
    const Contact first = here.facts().contacts.front();
    Provider after = first.provider;
    after.website = u"www.sodankyla.fi"_s;
    REQUIRE(here.workspace().run(changeOf(EditKind::ChangeProvider, first.provider, after)).ok());
    CHECK(here.sheet().toHtml().contains(u"href=\"https://www.sodankyla.fi\""_s));
    Provider odd = after;
    odd.website = u"file:///etc/passwd"_s;
    REQUIRE(here.workspace().run(changeOf(EditKind::ChangeProvider, after, odd)).ok());
    CHECK_FALSE(here.sheet().toHtml().contains(u"href=\"file:"_s));
    CHECK(here.text().contains(odd.website));
}

TEST_CASE("where nothing is left to show the municipality's page says what to do")
{
    MunicipalityCase here;
    here.workspace().setScope({.search = u"zzz"_s});
    CHECK_FALSE(here.sheet().isVisible());
    CHECK_FALSE(child<QPushButton>(here.window(), u"printMunicipality"_s).isEnabled());
    here.workspace().setScope({});
    CHECK(here.sheet().isVisible());
}
