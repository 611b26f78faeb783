#include "core/edit/all_rows.h"
#include "core/edit/sample_world.h"
#include "edit/inventory_check.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using RefusalReason = Refusal::Reason;

namespace {

template <typename Row, typename Spoil> [[nodiscard]] Edit spoiltAddition(Spoil &&spoil)
{
    Row row = Sample<Row>::full();
    spoil(row);
    return additionOf(EditKind::Import, row);
}

// An addition whose text of one field is `text`.
template <typename Row> [[nodiscard]] Edit additionWith(std::string_view field, const char *text)
{
    Edit edit = additionOf(EditKind::Import, Sample<Row>::full());
    for (FieldText &one : *edit.changes.front().after) {
        if (one.name == field)
            one.text = text;
    }
    return edit;
}

// The refusal of an edit that must leave rows, log and history as they are; also when it comes after a good change.
[[nodiscard]] std::optional<Refusal> refusalOf(OpenFile &file, const Edit &edit)
{
    const State before = stateOf(*file.session);
    const EditResult result = file.history->run(edit);
    CHECK(result.sequence == 0);
    Edit withGood = edit;
    withGood.changes.insert(withGood.changes.begin(), addition(Theme{.key = u"good"_s, .nameFi = u"Good"_s}));
    CHECK_FALSE(file.history->run(withGood).ok());
    CHECK(stateOf(*file.session) == before);
    CHECK_FALSE(file.history->undoable());
    return result.refusal;
}

void checkRefused(OpenFile &file, const Edit &edit, RefusalReason reason, std::string_view field = {})
{
    INFO(edit.changes.front().key << " " << field);
    const auto refusal = refusalOf(file, edit);
    REQUIRE(refusal);
    CHECK(refusal->reason == reason);
    CHECK(refusal->table == edit.changes.front().table);
    CHECK(refusal->key == edit.changes.front().key);
    CHECK(refusal->field == QLatin1String(field.data(), static_cast<qsizetype>(field.size())));
}

}   // namespace

TEST_CASE("a value that a field cannot hold is refused with the field's name")
{
    WorldFile file;
    checkRefused(file, additionWith<ServiceType>("stages", ""), RefusalReason::BadValue, "stages");
    checkRefused(file, additionWith<ServiceType>("name_fi", ""), RefusalReason::BadValue, "name_fi");
    checkRefused(file, additionWith<ServiceType>("sector", "moon"), RefusalReason::BadValue, "sector");
    checkRefused(file, additionWith<ServiceType>("valid_from", "2020-02-30"), RefusalReason::BadValue, "valid_from");
    checkRefused(file, additionWith<ServiceType>("statutory", "2"), RefusalReason::BadValue, "statutory");
    checkRefused(file, additionWith<Area>("latitude", "65,1"), RefusalReason::BadValue, "latitude");
    checkRefused(file, additionWith<Offering>("waiting_days", "-1"), RefusalReason::BadValue, "waiting_days");
    checkRefused(file, additionWith<Offering>("catchment", "province17"), RefusalReason::BadValue, "catchment");
    checkRefused(file, additionWith<Offering>("catchment", ";"), RefusalReason::BadValue, "catchment");
    checkRefused(file, additionWith<Offering>("modes", "on_site;by_post"), RefusalReason::BadValue, "modes");
    checkRefused(file, additionWith<Provider>("languages", "fi sv"), RefusalReason::BadValue, "languages");
    checkRefused(file, additionWith<Provider>("note", "\xFF"), RefusalReason::BadValue, "note");
    checkRefused(file, additionWith<Population>("count", "many"), RefusalReason::BadValue, "count");
    checkRefused(file, additionWith<Population>("count", "99999999999999999999"), RefusalReason::BadValue, "count");
}

TEST_CASE("a change to a value that a field cannot hold is refused")
{
    WorldFile file;
    Edit edit{.changes = {{.table = Table::Rounds,
                           .key = u"r1"_s,
                           .before = FieldTexts{{"as_of", "2020-10-08"}},
                           .after = FieldTexts{{"as_of", ""}}}}};
    checkRefused(file, edit, RefusalReason::BadValue, "as_of");
}

TEST_CASE("a key that is none is refused")
{
    WorldFile file;
    for (const char *key : {"a b", "a,b", "a;b", "\"a\"", ""}) {
        Edit edit = spoiltAddition<Provider>([&](auto &row) { row.id = QString::fromLatin1(key); });
        INFO(key);
        CHECK(refusalOf(file, edit).value_or(Refusal{.reason = RefusalReason::WithoutHistory}).reason
              == RefusalReason::BadValue);
    }
}

TEST_CASE("a reference to what is not there is refused")
{
    WorldFile file;
    const auto check = [&](const Edit &edit) { checkRefused(file, edit, RefusalReason::UnknownRow); };
    check(spoiltAddition<Membership>([](auto &row) { row.municipality = u"999"_s; }));
    check(spoiltAddition<Membership>([](auto &row) { row.code = u"99"_s; }));
    check(spoiltAddition<Population>([](auto &row) { row.municipality = u"999"_s; }));
    check(spoiltAddition<ServiceType>([](auto &row) { row.group = u"none"_s; }));
    check(spoiltAddition<ServiceType>([](auto &row) { row.themes.append(u"none"_s); }));
    check(spoiltAddition<Provider>([](auto &row) { row.organisation = u"none"_s; }));
    check(spoiltAddition<Provider>([](auto &row) { row.municipality = u"999"_s; }));
    check(spoiltAddition<Offering>([](auto &row) { row.provider = u"none"_s; }));
    check(spoiltAddition<Offering>([](auto &row) { row.service = u"none"_s; }));
    check(spoiltAddition<Offering>([](auto &row) { row.catchment.push_back({AreaKind::Yta, u"99"_s}); }));
    check(spoiltAddition<Round>([](auto &row) { row.areas.push_back({AreaKind::Yta, u"99"_s}); }));
    check(spoiltAddition<Round>([](auto &row) { row.services.append(u"none"_s); }));
    check(spoiltAddition<Answer>([](auto &row) { row.round = u"none"_s; }));
    check(spoiltAddition<Answer>([](auto &row) { row.municipality = u"999"_s; }));
    check(spoiltAddition<Answer>([](auto &row) { row.service = u"none"_s; }));
}

// An import takes none of these, so an inventory that held one could not be read back from its own export.
TEST_CASE("a reference to what is not there is refused where no table keeps it")
{
    WorldFile file;
    checkRefused(file, spoiltAddition<ServiceType>([](auto &row) { row.replacedBy.append(u"none"_s); }),
                 RefusalReason::UnknownRow);
    checkRefused(file, spoiltAddition<Area>([](auto &row) { row.mergedInto = u"none"_s; }), RefusalReason::UnknownRow);
}

TEST_CASE("what something refers to cannot go")
{
    WorldFile file;
    Edit users{.kind = EditKind::Import};
    users.changes = {addition(Sample<Membership>::full()), addition(Sample<ServiceType>::full()),
                     addition(Sample<Provider>::full()), addition(Sample<Offering>::full()),
                     addition(Sample<Answer>::full())};
    REQUIRE(file.session->apply(users).ok());
    const auto check = [&]<typename Row>(const Row &withKey) {
        const auto row = file.session->find(withKey);
        REQUIRE(row);
        checkRefused(file, removalOf(EditKind::RemoveArea, *row), RefusalReason::StillInUse);
    };
    check(Area{.kind = AreaKind::Municipality, .code = u"564"_s});
    check(Area{.kind = AreaKind::Province, .code = u"17"_s});
    check(ServiceGroup{.key = u"g2"_s});
    check(Theme{.key = u"t2"_s});
    check(ServiceType{.key = u"s1"_s});
    check(Provider{.id = u"p1"_s});
    check(Round{.id = u"r1"_s});
}

TEST_CASE("what something refers to cannot go where no table keeps the reference")
{
    WorldFile file;
    Edit users{.kind = EditKind::Import};
    users.changes = {addition(Sample<ServiceType>::full()), addition(Sample<Area>::full())};
    REQUIRE(file.session->apply(users).ok());
    const auto service = file.session->find(ServiceType{.key = u"s2"_s});
    const auto area = file.session->find(Area{.kind = AreaKind::Yta, .code = u"Y-2"_s});
    checkRefused(file, removalOf(EditKind::RemoveService, *service), RefusalReason::StillInUse);
    checkRefused(file, removalOf(EditKind::RemoveArea, *area), RefusalReason::StillInUse);
}

TEST_CASE("an edit that takes for granted what is no longer so is refused")
{
    WorldFile file;
    const Provider stored = file.session->find(Provider{.id = u"p1"_s}).value_or(Provider{});
    Provider stale = stored;
    stale.name = u"Old name"_s;
    Provider now = stale;
    now.name = u"New name"_s;
    checkRefused(file, changeOf(EditKind::ChangeProvider, stale, now), RefusalReason::ChangedSince);
    checkRefused(file, removalOf(EditKind::RemoveProvider, stale), RefusalReason::ChangedSince);
    checkRefused(file, additionOf(EditKind::AddProvider, stored), RefusalReason::ChangedSince);
    const Provider never{.id = u"never"_s, .name = u"Never"_s};
    Provider renamed = never;
    renamed.name = u"Ever"_s;
    checkRefused(file, changeOf(EditKind::ChangeProvider, never, renamed), RefusalReason::ChangedSince);
    checkRefused(file, removalOf(EditKind::RemoveProvider, never), RefusalReason::ChangedSince);
}

TEST_CASE("fields that an edit does not name may have changed since")
{
    WorldFile file;
    const Provider stored = file.session->find(Provider{.id = u"p1"_s}).value_or(Provider{});
    Provider stale = stored;
    stale.phone = u"never stored"_s;
    Provider now = stale;
    now.name = u"New name"_s;
    CHECK(file.session->apply(changeOf(EditKind::ChangeProvider, stale, now)).ok());
    CHECK(file.session->find(stored)->name == u"New name"_s);
    CHECK(file.session->find(stored)->phone == stored.phone);
}

TEST_CASE("a closed round takes no edits, of itself or its answers, until it is reopened")
{
    WorldFile file;
    const Round open = file.session->find(Round{.id = u"r1"_s}).value_or(Round{});
    Round closed = open;
    closed.closed = true;
    const Answer answer = Sample<Answer>::full();
    Answer changed = answer;
    changed.note = u"changed"_s;
    REQUIRE(file.session->apply(additionOf(EditKind::SetAnswers, answer)).ok());
    REQUIRE(file.session->apply(changeOf(EditKind::CloseRound, open, closed)).ok());

    Round renamed = closed;
    renamed.nameFi = u"New name"_s;
    Round reopenedAndRenamed = renamed;
    reopenedAndRenamed.closed = false;
    Answer another = answer;
    another.stage = Stage::Ecec;
    const std::vector<Edit> edits{additionOf(EditKind::SetAnswers, another),
                                  changeOf(EditKind::SetAnswers, answer, changed),
                                  removalOf(EditKind::ClearAnswers, answer),
                                  changeOf(EditKind::ChangeRound, closed, renamed),
                                  changeOf(EditKind::ChangeRound, closed, reopenedAndRenamed),
                                  removalOf(EditKind::RemoveRound, closed)};
    for (const Edit &edit : edits) {
        const auto refusal = refusalOf(file, edit);
        REQUIRE(refusal);
        CHECK(refusal->reason == RefusalReason::RoundClosed);
        CHECK(refusal->key == u"r1"_s);
    }
    REQUIRE(file.session->apply(changeOf(EditKind::ReopenRound, closed, open)).ok());
    CHECK(file.session->apply(edits[1]).ok());
}

TEST_CASE("an edit that changes nothing leaves no record")
{
    WorldFile file;
    const State before = stateOf(*file.session);
    const Provider same = file.session->find(Provider{.id = u"p1"_s}).value_or(Provider{});
    const EditResult result = file.history->run(changeOf(EditKind::ChangeProvider, same, same));
    CHECK(result.ok());
    CHECK(result.sequence == 0);
    CHECK(file.history->run(Edit{}).ok());
    CHECK(stateOf(*file.session) == before);
    CHECK_FALSE(file.history->undoable());
}

TEST_CASE("after refusals the session goes on as if they had not been")
{
    WorldFile file;
    Edit half{.kind = EditKind::Import};
    half.changes = {addition(Theme{.key = u"half"_s, .nameFi = u"Half"_s}),
                    addition(ServiceType{
                        .key = u"x"_s, .group = u"none"_s, .nameFi = u"X"_s, .stages = StageSet::of(Stage::Ecec)})};
    CHECK_FALSE(file.session->apply(half).ok());
    // The theme's number was given out inside the refused edit and must not be remembered.
    ServiceType user{
        .key = u"y"_s, .group = u"g1"_s, .nameFi = u"Y"_s, .stages = StageSet::of(Stage::Ecec), .themes = {u"half"_s}};
    CHECK_FALSE(file.session->apply(additionOf(EditKind::AddService, user)).ok());
    REQUIRE(file.session->apply(additionOf(EditKind::AddTheme, Theme{.key = u"half"_s, .nameFi = u"Half"_s})).ok());
    REQUIRE(file.session->apply(additionOf(EditKind::AddService, user)).ok());
    CHECK(file.session->find(user) == user);
    CHECK(checkInventory(*file.session).empty());
}
