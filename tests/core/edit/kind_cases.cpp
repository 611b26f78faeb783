#include "core/edit/kind_cases.h"
#include "core/store/row_samples.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// A closed round takes no other edit, which is another test's business.
template <typename Row> [[nodiscard]] Row full()
{
    Row row = Sample<Row>::full();
    if constexpr (std::is_same_v<Row, Round>)
        row.closed = false;
    return row;
}

template <typename Row>
void addThree(std::vector<KindCase> &cases, EditKind addKind, EditKind changeKind, EditKind removeKind)
{
    const Row bare = Sample<Row>::bare();
    cases.push_back({.kind = addKind, .edit = additionOf(addKind, full<Row>())});
    cases.push_back({.kind = addKind, .edit = additionOf(addKind, bare)});
    cases.push_back(
        {.kind = changeKind, .before = {additionOf(addKind, bare)}, .edit = changeOf(changeKind, bare, full<Row>())});
    cases.push_back({.kind = changeKind,
                     .before = {additionOf(addKind, full<Row>())},
                     .edit = changeOf(changeKind, full<Row>(), bare)});
    cases.push_back(
        {.kind = removeKind, .before = {additionOf(addKind, full<Row>())}, .edit = removalOf(removeKind, full<Row>())});
}

[[nodiscard]] Answer answerAt(Stage stage, AnswerValue value)
{
    Answer answer = Sample<Answer>::full();
    answer.stage = stage;
    answer.answer = value;
    return answer;
}

void addAnswers(std::vector<KindCase> &cases)
{
    const Answer old = answerAt(Stage::Ecec, AnswerValue::Missing);
    const Answer now = answerAt(Stage::Ecec, AnswerValue::Available);
    const Answer other = answerAt(Stage::Preprimary, AnswerValue::Partly);
    const Edit answered = additionOf(EditKind::SetAnswers, old);
    Edit set{.kind = EditKind::SetAnswers, .changes = {*difference(old, now), addition(other)}};
    cases.push_back({.kind = set.kind, .before = {answered}, .edit = set});

    Edit clear{.kind = EditKind::ClearAnswers, .changes = {removal(now), removal(other)}};
    cases.push_back({.kind = clear.kind, .before = {answered, set}, .edit = clear});

    Answer carried = old;
    carried.state = AnswerState::Carried;
    Answer confirmed = old;
    confirmed.state = AnswerState::Confirmed;
    cases.push_back({.kind = EditKind::ConfirmAnswers,
                     .before = {additionOf(EditKind::SetAnswers, carried)},
                     .edit = changeOf(EditKind::ConfirmAnswers, carried, confirmed)});
}

void addRoundsThatClose(std::vector<KindCase> &cases)
{
    const auto open = full<Round>();
    const Round closed = Sample<Round>::full();
    cases.push_back({.kind = EditKind::CloseRound,
                     .before = {additionOf(EditKind::AddRound, open)},
                     .edit = changeOf(EditKind::CloseRound, open, closed)});
    cases.push_back({.kind = EditKind::ReopenRound,
                     .before = {additionOf(EditKind::AddRound, open), changeOf(EditKind::CloseRound, open, closed)},
                     .edit = changeOf(EditKind::ReopenRound, closed, open)});
}

// Several tables in one act, as acts that are no bulk ones can be.
void addWholes(std::vector<KindCase> &cases)
{
    const Provider provider{.id = u"new"_s, .name = u"New"_s, .organisation = u"p1"_s};
    auto offering = full<Offering>();
    offering.provider = provider.id;
    const std::vector<Change> coming{addition(provider), addition(offering), addition(Sample<Answer>::full())};
    for (const EditKind kind : {EditKind::Import, EditKind::ReferenceData, EditKind::Sample})
        cases.push_back({.kind = kind, .edit = {.kind = kind, .changes = coming, .origin = u"a file.zip"_s}});
    cases.push_back({.kind = EditKind::RemoveProvider,
                     .before = {{.kind = EditKind::Import, .changes = coming}},
                     .edit = {.kind = EditKind::RemoveProvider, .changes = {removal(offering), removal(provider)}}});

    const Area country{.kind = AreaKind::Country, .code = u"FI"_s, .nameFi = u"Suomi"_s, .language = u"fi"_s};
    cases.push_back({.kind = EditKind::AddArea, .edit = additionOf(EditKind::AddArea, country)});
    cases.push_back({.kind = EditKind::RemoveArea,
                     .before = {additionOf(EditKind::AddArea, country)},
                     .edit = removalOf(EditKind::RemoveArea, country)});
    cases.push_back(
        {.kind = EditKind::ChangeInventory,
         .edit = changeOf(EditKind::ChangeInventory, Inventory{}, Inventory{.title = oddText, .sample = true})});
}

// Acts of merging, as far as they are plain changes.
void addMerging(std::vector<KindCase> &cases)
{
    const Dispute dispute = Sample<Dispute>::full();
    const Edit made = additionOf(EditKind::Merge, dispute);
    cases.push_back({.kind = EditKind::Merge, .edit = made});
    cases.push_back({.kind = EditKind::Settle, .before = {made}, .edit = removalOf(EditKind::Settle, dispute)});
    Dispute now = dispute;
    now.later = false;
    cases.push_back({.kind = EditKind::PutOff, .before = {made}, .edit = changeOf(EditKind::PutOff, dispute, now)});
    const Provider other{.id = u"p9"_s, .name = u"Twice"_s};
    cases.push_back({.kind = EditKind::JoinRows,
                     .before = {additionOf(EditKind::AddProvider, other)},
                     .edit = removalOf(EditKind::JoinRows, other)});
    cases.push_back({.kind = EditKind::KeepApart, .edit = additionOf(EditKind::KeepApart, Sample<KeptApart>::full())});
    cases.push_back({.kind = EditKind::HandOut,
                     .before = {additionOf(EditKind::AddProvider, other)},
                     .edit = removalOf(EditKind::HandOut, other)});
    cases.push_back({.kind = EditKind::Baseline, .edit = additionOf(EditKind::Baseline, other)});
}

}   // namespace

std::vector<KindCase> casesOfAllKinds()
{
    using Kind = EditKind;
    std::vector<KindCase> cases;
    addThree<Provider>(cases, Kind::AddProvider, Kind::ChangeProvider, Kind::RemoveProvider);
    addThree<ContactPerson>(cases, Kind::AddContact, Kind::ChangeContact, Kind::RemoveContact);
    addThree<Offering>(cases, Kind::AddOffering, Kind::ChangeOffering, Kind::RemoveOffering);
    addThree<Round>(cases, Kind::AddRound, Kind::ChangeRound, Kind::RemoveRound);
    addThree<ServiceType>(cases, Kind::AddService, Kind::ChangeService, Kind::RemoveService);
    addThree<ServiceGroup>(cases, Kind::AddGroup, Kind::ChangeGroup, Kind::RemoveGroup);
    addThree<Theme>(cases, Kind::AddTheme, Kind::ChangeTheme, Kind::RemoveTheme);
    addThree<Area>(cases, Kind::AddArea, Kind::ChangeArea, Kind::RemoveArea);
    addThree<Membership>(cases, Kind::AddMembership, Kind::ChangeMembership, Kind::RemoveMembership);
    addThree<Population>(cases, Kind::AddPopulation, Kind::ChangePopulation, Kind::RemovePopulation);
    addThree<Answer>(cases, Kind::SetAnswers, Kind::SetAnswers, Kind::ClearAnswers);
    addAnswers(cases);
    addRoundsThatClose(cases);
    addWholes(cases);
    addMerging(cases);
    return cases;
}

}   // namespace katve
