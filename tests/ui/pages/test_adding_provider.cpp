#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/pick_field.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// A round over Kainuu that nobody has answered and nobody gives anything in.
struct EmptyRound : WindowCase {
    EmptyRound()
    {
        openSample();
        const Round round{.id = u"kainuu-2019"_s,
                          .nameFi = u"Kainuu 2019"_s,
                          .asOf = QDate(2010, 1, 31),
                          .geographyDate = QDate(2020, 1, 31),
                          .areas = {{AreaKind::Province, u"18"_s}},
                          .services = {schoolPsychologist}};
        REQUIRE(workspace().run(additionOf(EditKind::AddRound, round)).ok());
        for (const Offering &offering : offeringsOf(schoolPsychologist))
            REQUIRE(workspace().run(removalOf(EditKind::RemoveOffering, offering)).ok());
        workspace().showRound(round.id);
        goTo(kajaani, schoolPsychologist);
    }

    [[nodiscard]] std::vector<Offering> offeringsOf(const QString &key)
    {
        std::vector<Offering> found;
        workspace().session().stores().of<Offering>().forEach([&](const auto &stored) {
            if (stored.row.service == key)
                found.push_back(stored.row);
        });
        return found;
    }
    [[nodiscard]] QWidget &panel() { return child<QWidget>(mapping(), u"offeringPanel"_s); }
    [[nodiscard]] QWidget &mapping() { return window().inventory()->mapping(); }
    [[nodiscard]] QLineEdit &who() { return child<QLineEdit>(panel(), u"provider"_s); }
    [[nodiscard]] QString problem() { return child<QLabel>(panel(), u"problem"_s).text(); }
    [[nodiscard]] Status mark()
    {
        return grid().mapping().strip(grid().mapping().indexOf(kajaani, schoolPsychologist)).front().status;
    }
};

}   // namespace

TEST_CASE("a provider added to a cell changes its mark from no information to available at once")
{
    EmptyRound here;
    REQUIRE(here.mark() == Status::Unknown);
    const auto [key, isThere] = GENERATE(table<Qt::Key, bool>({{Qt::Key_A, true}, {Qt::Key_Insert, true}}));
    here.press(key);
    REQUIRE(here.panel().isVisible() == isThere);
    QTest::keyClicks(&here.who(), u"Uusi Psykologiasema"_s);
    QTest::keyClick(&here.who(), Qt::Key_Return);
    CHECK(here.mark() == Status::Local);
    CHECK_FALSE(here.panel().isVisible());
    const std::vector<Offering> added = here.offeringsOf(schoolPsychologist);
    REQUIRE(added.size() == 1);
    CHECK(added.front().catchment == AreaRefs{{AreaKind::Municipality, kajaani}});
    CHECK(here.workspace().names().provider(added.front().provider) == u"Uusi Psykologiasema"_s);
}

TEST_CASE("a new provider and what it gives are one act, and one undo takes both back")
{
    EmptyRound here;
    here.press(Qt::Key_A);
    QTest::keyClicks(&here.who(), u"Uusi Psykologiasema"_s);
    QTest::keyClick(&here.who(), Qt::Key_Return);
    const QString provider = here.offeringsOf(schoolPsychologist).front().provider;
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(here.mark() == Status::Unknown);
    CHECK(here.offeringsOf(schoolPsychologist).empty());
    CHECK_FALSE(here.workspace().session().find(Provider{.id = provider}));
}

TEST_CASE("a known provider is taken by its name, written without å, ä and ö")
{
    EmptyRound here;
    const Provider known{.id = u"k"_s, .name = u"Päivätähti"_s};
    REQUIRE(here.workspace().run(additionOf(EditKind::AddProvider, known)).ok());
    here.press(Qt::Key_A);
    QTest::keyClicks(&here.who(), u"paivatahti"_s);
    QTest::keyClick(&here.who(), Qt::Key_Return);   // takes the name from the open list
    CHECK(here.offeringsOf(schoolPsychologist).empty());
    QTest::keyClick(&here.who(), Qt::Key_Return);
    REQUIRE(here.offeringsOf(schoolPsychologist).size() == 1);
    CHECK(here.offeringsOf(schoolPsychologist).front().provider == known.id);
}

TEST_CASE("the stages asked for are those of the scope, or the one stage the keyboard is in")
{
    EmptyRound here;
    const auto stages = [&](bool inStrip) {
        if (inStrip)
            here.press(Qt::Key_Right, Qt::AltModifier);
        here.press(Qt::Key_A);
        QTest::keyClicks(&here.who(), inStrip ? u"Yhden asteen"_s : u"Kaikkien asteiden"_s);
        QTest::keyClick(&here.who(), Qt::Key_Return);
        return here.offeringsOf(schoolPsychologist).back().stages.size();
    };
    const auto all = static_cast<int>(here.grid().mapping().questions(here.grid().currentIndex()).size());
    REQUIRE(all > 1);
    CHECK(stages(false) == all);
    REQUIRE(here.workspace().history().undo().ok());
    CHECK(stages(true) == 1);
}

TEST_CASE("without a name nothing is added and the panel says so")
{
    EmptyRound here;
    here.press(Qt::Key_A);
    QTest::keyClick(&here.who(), Qt::Key_Return);
    CHECK(here.panel().isVisible());
    CHECK(here.problem().contains(u"who gives"_s));
    CHECK(here.offeringsOf(schoolPsychologist).empty());
}

TEST_CASE("Escape closes the panel and nothing is added")
{
    EmptyRound here;
    here.press(Qt::Key_A);
    QTest::keyClicks(&here.who(), u"Kesken"_s);
    QTest::keyClick(&here.who(), Qt::Key_Escape);
    CHECK_FALSE(here.panel().isVisible());
    CHECK(here.offeringsOf(schoolPsychologist).empty());
}

TEST_CASE("one that has ended is not added without its day")
{
    EmptyRound here;
    here.press(Qt::Key_A);
    QTest::keyClicks(&here.who(), u"Lopettanut"_s);
    child<QComboBox>(here.panel(), u"status"_s).setCurrentIndex(static_cast<int>(OfferingStatus::Ended));
    QTest::keyClick(&here.who(), Qt::Key_Return);
    CHECK(here.problem().contains(u"day it ended"_s));
    CHECK(here.offeringsOf(schoolPsychologist).empty());
    QTest::keyClicks(&child<QLineEdit>(here.panel(), u"ends"_s), u"31.12.2009"_s);
    QTest::keyClick(&here.who(), Qt::Key_Return);
    REQUIRE(here.offeringsOf(schoolPsychologist).size() == 1);
    CHECK(here.mark() == Status::Unknown);   // it ended before the day of the round
}

TEST_CASE("the inspector's button opens the panel for the stage it shows")
{
    EmptyRound here;
    child<QPushButton>(here.mapping(), u"addProvider"_s).click();
    REQUIRE(here.panel().isVisible());
    QTest::keyClicks(&here.who(), u"Nappi"_s);
    QTest::keyClick(&here.who(), Qt::Key_Return);
    REQUIRE(here.offeringsOf(schoolPsychologist).size() == 1);
    CHECK(here.offeringsOf(schoolPsychologist).front().stages.size() == 1);
}

TEST_CASE("what is being written about a cell stays when another cell is looked at")
{
    EmptyRound here;
    here.press(Qt::Key_A);
    QTest::keyClicks(&here.who(), u"Kesken"_s);
    here.goTo(u"290"_s, schoolPsychologist);
    CHECK(here.panel().isVisible());
    CHECK(here.who().text() == u"Kesken"_s);
    QTest::keyClick(&here.who(), Qt::Key_Return);
    REQUIRE(here.offeringsOf(schoolPsychologist).size() == 1);
    CHECK(here.offeringsOf(schoolPsychologist).front().catchment == AreaRefs{{AreaKind::Municipality, kajaani}});
}

TEST_CASE("providers of one name are told apart in the list, and the very one that is chosen is taken")
{
    EmptyRound here;
    for (const Provider &one :
         {Provider{.id = u"a"_s, .name = u"Perhekeskus"_s, .municipality = u"205"_s},
          Provider{.id = u"b"_s, .name = u"Perhekeskus"_s, .municipality = u"290"_s},
          Provider{.id = u"c"_s, .name = u"Perhekeskus"_s}, Provider{.id = u"d"_s, .name = u"Perhekeskus"_s}})
        REQUIRE(here.workspace().run(additionOf(EditKind::AddProvider, one)).ok());
    here.press(Qt::Key_A);
    QTest::keyClicks(&here.who(), u"perhekeskus"_s);
    const QAbstractItemModel &list = *here.who().completer()->completionModel();
    QStringList names;
    for (int row = 0; row < list.rowCount(); ++row)
        names.append(list.index(row, 0).data().toString());
    CHECK(names.contains(u"Perhekeskus (Kajaani)"_s));
    CHECK(names.contains(u"Perhekeskus (Kuhmo)"_s));
    CHECK(names.removeDuplicates() == 0);
    here.who().setText(u"Perhekeskus (Kuhmo)"_s);
    QTest::keyClick(&here.who(), Qt::Key_Return);
    QTest::keyClick(&here.who(), Qt::Key_Return);
    REQUIRE(here.offeringsOf(schoolPsychologist).size() == 1);
    CHECK(here.offeringsOf(schoolPsychologist).front().provider == u"b"_s);
}

TEST_CASE("of choices that are called alike the field takes the one that was chosen, and never the first of them")
{
    PickField field(u"Choice"_s, nullptr);
    field.setChoices({{u"Sama"_s, u"first"_s}, {u"Sama"_s, u"second"_s}, {u"Muu"_s, u"third"_s}});
    field.setText(u"Sama"_s);
    CHECK(field.key().isEmpty());
    field.show(u"second"_s);
    CHECK(field.key() == u"second"_s);
    const QAbstractItemModel &list = *field.completer()->completionModel();
    field.completer()->setCompletionPrefix(u"sama"_s);
    Q_EMIT field.completer()->activated(list.index(0, 0));
    CHECK(field.key() == u"first"_s);
    field.setText(u"muu"_s);
    CHECK(field.key() == u"third"_s);
}
