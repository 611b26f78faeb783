#include "core/edit/all_rows.h"
#include "core/store/raw_file.h"
#include "edit/handing_out.h"
#include "edit/inventory_check.h"
#include "edit/people/erased_people.h"
#include "edit/people/erasing.h"
#include "store/people.h"
#include "support/catch.h"
#include "support/merge_case.h"

#include <QDir>
#include <QFileInfo>
#include <QStringEncoder>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const Person someone{.name = u"Ääkkönen Testinen"_s, .phone = u"050 123 4567"_s, .email = u"testinen@example.org"_s};
const QDateTime erasedAt = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);

[[nodiscard]] bool holdsBytes(const QString &path, const QString &text)
{
    const QByteArray bytes = raw::bytes(path);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf8}) {
        QStringEncoder encoder(encoding);
        if (bytes.contains(QByteArray(encoder(text))))
            return true;
    }
    return false;
}

// The person in every place where a name can stand.
struct PersonEverywhere {
    PersonEverywhere() : file(OpenFile::onDisk())
    {
        file->addSmallWorld();
        file->session->setAuthor({.name = someone.name, .role = u"sihteeri"_s});
        contact = file->add(ContactPerson{.id = u"c1"_s,
                                          .name = someone.name,
                                          .role = u"rehtori"_s,
                                          .provider = u"p1"_s,
                                          .areas = {{AreaKind::Municipality, u"564"_s}},
                                          .phone = someone.phone,
                                          .email = someone.email},
                            EditKind::AddContact);
        other = file->add(ContactPerson{.id = u"c2"_s, .name = u"Joku Muu"_s}, EditKind::AddContact);
        answer = file->add(Answer{.round = u"r1"_s,
                                  .municipality = u"564"_s,
                                  .service = u"s1"_s,
                                  .stage = Stage::Grades1To6,
                                  .answer = AnswerValue::Partly,
                                  .note = u"Soita: Ääkkönen  Testinen, 0501234567"_s},
                           EditKind::SetAnswers);
        Answer later = answer;
        later.note = u"ei enää"_s;
        change(answer, later);
        Answer last = later;
        last.note = u"kysy (TESTINEN, ÄÄKKÖNEN) tai testinen@example.org"_s;
        change(later, last);
        answer = last;
        file->session->setAuthor({.name = u"Joku Muu"_s, .role = u"koordinaattori"_s});
        file->add(Provider{.id = u"p2"_s, .name = u"Yritys"_s, .note = u"Testinen"_s}, EditKind::AddProvider);
    }
    void change(const Answer &before, const Answer &after) const
    {
        REQUIRE(file->session->apply(changeOf(EditKind::SetAnswers, before, after)).ok());
    }
    [[nodiscard]] bool isSound() const { return checkInventory(*file->session).empty(); }

    std::unique_ptr<OpenFile> file;
    ContactPerson contact;
    ContactPerson other;
    Answer answer;
};

[[nodiscard]] std::vector<PersonPlace> placesOf(const std::vector<PersonPlace> &all, TextPlace::Kind kind)
{
    std::vector<PersonPlace> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [kind](const PersonPlace &place) { return place.kind == kind; });
    return found;
}

}   // namespace

TEST_CASE("everything about a person is found, wherever it stands")
{
    PersonEverywhere world;
    const std::vector<PersonPlace> all = everythingAbout(*world.file->session, someone);
    using Kind = TextPlace::Kind;
    CHECK(placesOf(all, Kind::Author).size() == 5);
    CHECK(placesOf(all, Kind::Value).size() == 4 + 1);   // name, role, phone, e-mail of the contact; the note
    CHECK_FALSE(placesOf(all, Kind::Past).empty());
    CHECK(std::ranges::none_of(all, [](const PersonPlace &place) { return place.key == u"c2"_s; }));
    CHECK(std::ranges::none_of(all, [](const PersonPlace &place) { return place.key == u"p2"_s; }));
    CHECK(everythingAbout(*world.file->session, {.name = u"Kuka Tahansa"_s}).empty());
    CHECK(everythingAbout(*world.file->session, {}).empty());
}

TEST_CASE("no byte of an erased person is left in the file, and rows and history agree")
{
    PersonEverywhere world;
    const QStringList traces{someone.name,  u"Testinen, Ääk"_s, u"TESTINEN, ÄÄKKÖNEN"_s, u"Ääkkönen  Testinen"_s,
                             someone.email, someone.phone,      u"0501234567"_s};
    CHECK(holdsBytes(world.file->path(), someone.name));
    const std::size_t acts = world.file->session->log().all().size();
    const ErasedCount count = erasePerson(*world.file->session, someone, erasedAt);
    CHECK(count.contacts == 1);
    CHECK(count.authors == 5);
    CHECK(count.texts >= 3);
    CHECK(world.isSound());
    CHECK(world.file->session->log().all().size() == acts);
    CHECK_FALSE(world.file->session->find(world.contact));
    CHECK(world.file->session->find(world.other) == world.other);
    CHECK(world.file->session->find(world.answer)->note == u"kysy (—) tai —"_s);
    CHECK(everythingAbout(*world.file->session, someone).empty());
    world.file->session->database().execute("PRAGMA user_version");   // nothing is kept in memory and written later
    for (const QString &trace : traces) {
        INFO(trace.toStdString());
        CHECK_FALSE(holdsBytes(world.file->path(), trace));
    }
    CHECK_FALSE(QFileInfo::exists(world.file->path() + u"-journal"_s));
    world.file->reopen();
    CHECK(world.isSound());
    CHECK(world.file->session->find(Provider{.id = u"p2"_s})->note == u"Testinen"_s);   // a family name alone is not it
}

TEST_CASE("undo does not bring an erased person back")
{
    PersonEverywhere world;
    REQUIRE(world.file->session->apply(removalOf(EditKind::RemoveContact, world.contact)).ok());
    const qint64 removal = world.file->session->log().lastGivenSequence();
    erasePerson(*world.file->session, someone, erasedAt);
    for (const EditRecord &record : world.file->session->log().all())
        static_cast<void>(world.file->session->takeBack(record.sequence));
    CHECK_FALSE(world.file->session->find(world.contact));
    CHECK(world.file->session->takeBack(removal).sequence == 0);
    CHECK(world.isSound());
    CHECK_FALSE(holdsBytes(world.file->path(), someone.name));
}

TEST_CASE("the work goes on after an erasure as before")
{
    PersonEverywhere world;
    erasePerson(*world.file->session, someone, erasedAt);
    const Answer before = *world.file->session->find(world.answer);
    Answer after = before;
    after.answer = AnswerValue::Available;
    world.change(before, after);
    const qint64 last = world.file->session->log().lastGivenSequence();
    CHECK(world.isSound());
    CHECK(world.file->session->takeBack(last).ok());
    CHECK(world.file->session->find(world.answer)->answer == AnswerValue::Partly);
    CHECK(world.isSound());
}

TEST_CASE("an older copy that still knows an erased person does not bring the person back")
{
    PersonEverywhere world;
    const std::unique_ptr<OpenFile> old = copyOf(*world.file, someone.name);
    const std::unique_ptr<OpenFile> mine = copyOf(*world.file, u"Joku Muu"_s);
    ContactPerson changed = world.contact;
    changed.role = u"apulaisrehtori"_s;
    REQUIRE(old->session->apply(changeOf(EditKind::ChangeContact, world.contact, changed)).ok());
    Answer noted = world.answer;
    noted.note = u"Ääkkönen Testinen tietää, testinen@example.org"_s;
    REQUIRE(old->session->apply(changeOf(EditKind::SetAnswers, world.answer, noted)).ok());
    old->add(Answer{.round = u"r1"_s,
                    .municipality = u"564"_s,
                    .service = u"s1"_s,
                    .stage = Stage::Grades7To9,
                    .answer = AnswerValue::Missing},
             EditKind::SetAnswers);

    erasePerson(*mine->session, someone, erasedAt);
    const MergeReport report = mergeInto(*mine, {old.get()});
    CHECK(checkInventory(*mine->session).empty());
    CHECK_FALSE(mine->session->find(world.contact));
    CHECK(mine->session->find(world.answer)->note == u"— tietää, —"_s);
    CHECK(report.countOf(MergeRemark::Kind::ErasedPerson) == 1);
    CHECK(report.of(Table::Answers).added == 1);
    CHECK(everythingAbout(*mine->session, {.name = someone.name, .email = someone.email}).empty());
    CHECK_FALSE(mergeInto(*mine, {old.get()}).written);   // and nothing more the second time
}

TEST_CASE("a person erased in one copy does not come to another by a third")
{
    PersonEverywhere world;
    const std::unique_ptr<OpenFile> erased = copyOf(*world.file, u"A"_s);
    const std::unique_ptr<OpenFile> third = copyOf(*world.file, u"B"_s);
    ContactPerson late{.id = u"c9"_s, .name = u"Myöhäinen Henkilö"_s};
    erased->add(late, EditKind::AddContact);
    const std::unique_ptr<OpenFile> knowing = copyOf(*erased, u"C"_s);
    erasePerson(*erased->session, {.name = late.name}, erasedAt);
    erased->add(Provider{.id = u"p5"_s, .name = u"Uusi"_s}, EditKind::AddProvider);
    mergeInto(*third, {erased.get()});
    mergeInto(*third, {knowing.get()});
    CHECK_FALSE(third->session->find(late));
    CHECK(third->session->find(Provider{.id = u"p5"_s}));
    CHECK(checkInventory(*third->session).empty());
}

TEST_CASE("what merged files said of an erased person goes as well, disputes and all")
{
    PersonEverywhere world;
    const std::unique_ptr<OpenFile> other = copyOf(*world.file, someone.name);
    Answer theirs = world.answer;
    theirs.note = u"Ääkkönen Testinen sanoo ei"_s;
    REQUIRE(other->session->apply(changeOf(EditKind::SetAnswers, world.answer, theirs)).ok());
    Answer ours = world.answer;
    ours.note = u"sanotaan kyllä"_s;
    world.change(world.answer, ours);
    mergeInto(*world.file, {other.get()});
    REQUIRE(holdsBytes(world.file->path(), someone.name));
    erasePerson(*world.file->session, someone, erasedAt);
    CHECK(world.isSound());
    CHECK_FALSE(isEmpty(world.file->session->database(), Table::Disputes));
    CHECK_FALSE(holdsBytes(world.file->path(), someone.name));
    CHECK(everythingAbout(*world.file->session, someone).empty());
}

TEST_CASE("an erasure that fails leaves the file as it was")
{
    PersonEverywhere world;
    const auto before = stateOf(*world.file->session);
    world.file->session->database().execute("PRAGMA query_only = ON");
    CHECK_THROWS_AS(erasePerson(*world.file->session, someone, erasedAt), StoreError);
    world.file->session->database().execute("PRAGMA query_only = OFF");
    CHECK(stateOf(*world.file->session) == before);
    CHECK(world.isSound());
}

TEST_CASE("contact people whose time has run out are erased by themselves")
{
    PersonEverywhere world;
    eraseContacts(*world.file->session, {u"c1"_s}, erasedAt);
    CHECK_FALSE(world.file->session->find(world.contact));
    CHECK(world.file->session->find(world.other));
    CHECK(world.isSound());
    CHECK_FALSE(holdsBytes(world.file->path(), u"rehtori"_s));
}

TEST_CASE("a copy without people holds no byte of contact people nor of those who made changes")
{
    PersonEverywhere world;
    const QString whole = world.file->folder->filePath(u"whole.katve"_s);
    const QString part = world.file->folder->filePath(u"part.katve"_s);
    handOut(*world.file->session, whole, {.label = u"kunnille"_s});
    handOut(*world.file->session, part, {.label = u"Oulu"_s, .part = AreaRef{AreaKind::Province, u"17"_s}});
    CHECK(peopleExports(world.file->session->database()).empty());
    for (const QString &copy : {whole, part}) {
        INFO(copy.toStdString());
        CHECK_FALSE(holdsBytes(copy, u"Joku Muu"_s));
        CHECK_FALSE(holdsBytes(copy, u"rehtori"_s));
        Session session(Database::open(copy, Database::Access::Write));
        CHECK(checkInventory(session).empty());
        CHECK(isEmpty(session.database(), Table::Contacts));
        CHECK(authorCount(session.database()) == 0);
    }
    CHECK(holdsBytes(whole, u"koordinaattori"_s));   // the role stays
    CHECK(world.isSound());
}

TEST_CASE("a copy without people takes nobody away when it comes back")
{
    PersonEverywhere world;
    const QString whole = world.file->folder->filePath(u"whole.katve"_s);
    handOut(*world.file->session, whole, {.label = u"kunnille"_s});
    OpenFile copy(Database::open(whole, Database::Access::Write), {.name = u"Ryhmä"_s});
    copy.add(Provider{.id = u"p7"_s, .name = u"Lisätty"_s}, EditKind::AddProvider);
    copy.add(ContactPerson{.id = u"c7"_s, .name = u"Uusi Nimi"_s}, EditKind::AddContact);
    mergeInto(*world.file, {&copy});
    CHECK(world.isSound());
    CHECK(world.file->session->find(world.contact) == world.contact);
    CHECK(world.file->session->find(Provider{.id = u"p7"_s}));
    CHECK(world.file->session->find(ContactPerson{.id = u"c7"_s}));
    CHECK(authorCount(world.file->session->database()) == 4);
}

TEST_CASE("a copy with people is remembered, with how many")
{
    PersonEverywhere world;
    handOut(*world.file->session, world.file->folder->filePath(u"w.katve"_s),
            {.label = u"työryhmä"_s, .withPeople = true});
    const std::vector<PeopleExport> made = peopleExports(world.file->session->database());
    REQUIRE(made.size() == 1);
    CHECK(made[0].kind == u"hand_out"_s);
    CHECK(made[0].label == u"työryhmä"_s);
    CHECK(made[0].contacts == 2);
    CHECK(made[0].authors == 3);
    Session copy(Database::open(world.file->folder->filePath(u"w.katve"_s), Database::Access::Read));
    CHECK(copy.find(world.contact) == world.contact);
    CHECK(peopleExports(copy.database()).empty());
}
