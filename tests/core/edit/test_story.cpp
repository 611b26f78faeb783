#include "core/edit/sample_world.h"
#include "edit/story.h"
#include "support/catch.h"
#include "support/package_files.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::string fieldOf(const std::optional<FieldTexts> &side, std::string_view name)
{
    if (!side)
        return "(no row)";
    for (const FieldText &text : *side) {
        if (text.name == name)
            return text.text;
    }
    return "(not named)";
}

// "before>after" of one field, entry by entry.
template <typename Row> [[nodiscard]] std::string storyOf(Session &session, const Row &row, std::string_view field)
{
    std::string text;
    for (const StoryEntry &entry : storyOf(session, row))
        text += (text.empty() ? "" : " ") + fieldOf(entry.before, field) + ">" + fieldOf(entry.after, field);
    return text;
}

template <typename Row> void set(OpenFile &file, const Row &withKey, QString Row::*field, const char *value)
{
    const Row before = file.session->find(withKey).value_or(Row{});
    Row after = before;
    after.*field = QString::fromLatin1(value);
    REQUIRE(file.history->run(changeOf(EditKind::Import, before, after)).ok());
}

}   // namespace

TEST_CASE("a row nobody ever wrote has no story")
{
    WorldFile file;
    CHECK(storyOf(*file.session, Answer{.round = u"r1"_s, .municipality = u"564"_s, .service = u"s1"_s}).empty());
    CHECK(storyOf(*file.session, Provider{.id = u"none"_s}).empty());
}

TEST_CASE("a story tells every value a row had, who gave it, when and where from")
{
    WorldFile file;
    const Answer answer = Sample<Answer>::full();
    Edit edit = additionOf(EditKind::SetAnswers, answer);
    edit.origin = u"workshop.csv"_s;
    REQUIRE(file.history->run(edit).ok());
    set(file, answer, &Answer::note, "second");
    const auto story = storyOf(*file.session, answer);
    REQUIRE(story.size() == 2);
    CHECK_FALSE(story[0].before);
    CHECK(story[0].after == textsOf(answer));
    CHECK(story[0].edit.header.author == u"Testaaja"_s);
    CHECK(story[0].edit.header.role == u"koordinaattori"_s);
    CHECK(story[0].edit.header.origin == u"workshop.csv"_s);
    CHECK(story[0].edit.header.madeAt.isValid());
    CHECK(story[1].edit.sequence > story[0].edit.sequence);
    CHECK(story[1].before == FieldTexts{{"note", oddText.toStdString()}});
    CHECK(story[1].after == FieldTexts{{"note", "second"}});
}

TEST_CASE("a story goes on through undo, redo, removal and return")
{
    WorldFile file;
    const Provider row{.id = u"new"_s, .name = u"n"_s, .phone = u"0"_s};
    REQUIRE(file.history->run(additionOf(EditKind::AddProvider, row)).ok());
    set(file, row, &Provider::phone, "1");
    REQUIRE(file.history->undo().ok());
    REQUIRE(file.history->redo().ok());
    const Provider now = file.session->find(row).value_or(Provider{});
    REQUIRE(file.history->run(removalOf(EditKind::RemoveProvider, now)).ok());
    CHECK(storyOf(*file.session, row, "phone") == "(no row)>0 0>1 1>0 0>1 1>(no row)");
    REQUIRE(file.history->undo().ok());
    CHECK(storyOf(*file.session, row, "phone") == "(no row)>0 0>1 1>0 0>1 1>(no row) (no row)>1");
}

TEST_CASE("the story of a row that an import added begins with what the import gave it")
{
    OpenFile file;
    importGood(*file.session, smallPackage(), {.origin = u"package.zip"_s});
    const Provider row{.id = u"p1"_s};
    CHECK(storyOf(*file.session, row, "name") == "(no row)>Oulun kaupunki");
    set(file, row, &Provider::name, "Oulu");
    set(file, row, &Provider::phone, "1");
    CHECK(storyOf(*file.session, row, "name") == "(no row)>Oulun kaupunki Oulun kaupunki>Oulu (not named)>(not named)");
    const auto story = storyOf(*file.session, row);
    REQUIRE(story.size() == 3);
    CHECK(story[0].edit.header.kind == EditKind::Import);
    CHECK(story[0].edit.header.origin == u"package.zip"_s);
    CHECK(fieldOf(story[0].after, "phone").empty());
    CHECK(story[0].after->size() == fieldCount<Provider>);
}

TEST_CASE("the story of an imported row outlives the row")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    const Offering row = file.session->find(Offering{.id = u"o1"_s}).value_or(Offering{});
    REQUIRE(file.history->run(removalOf(EditKind::RemoveOffering, row)).ok());
    CHECK(storyOf(*file.session, row, "provider") == "(no row)>p1 p1>(no row)");
    REQUIRE(file.history->undo().ok());
    CHECK(storyOf(*file.session, row, "provider") == "(no row)>p1 p1>(no row) (no row)>p1");
}

TEST_CASE("a second import that changes a row is a chapter of its own")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    importGood(*file.session, files, {.origin = u"first"_s});
    files["providers.csv"].replace("Oulun kaupunki", "Oulu");
    importGood(*file.session, files, {.origin = u"second"_s});
    const auto story = storyOf(*file.session, Provider{.id = u"p1"_s});
    REQUIRE(story.size() == 2);
    CHECK(story[1].edit.header.origin == u"second"_s);
    CHECK(storyOf(*file.session, Provider{.id = u"p1"_s}, "name") == "(no row)>Oulun kaupunki Oulun kaupunki>Oulu");
}

TEST_CASE("rows of every table that has stories have one")
{
    WorldFile file;
    const auto check = [&]<typename Row>(const Row &row) {
        file.add(row);
        const auto story = storyOf(*file.session, row);
        REQUIRE(story.size() == 1);
        CHECK(story[0].after == textsOf(row));
    };
    Round round = Sample<Round>::full();
    check(Sample<ServiceType>::full());
    check(Sample<Provider>::full());
    check(Sample<Offering>::full());
    check(round);
    check(Sample<Answer>::full());
}
