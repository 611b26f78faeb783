#include "edit/joining.h"
#include "edit/merge/dispute_text.h"

#include <algorithm>

namespace katve {

namespace {

[[nodiscard]] KeptApartPairs keptApartPairs(Session &session, Table table)
{
    KeptApartPairs pairs;
    session.stores().of<KeptApart>().forEach([&](const auto &stored) {
        if (stored.row.table == table)
            pairs.emplace(stored.row.one, stored.row.other);
    });
    return pairs;
}

template <typename Row> [[nodiscard]] std::vector<Row> allOf(Session &session)
{
    std::vector<Row> rows;
    session.stores().of<Row>().forEach([&](const auto &stored) { rows.push_back(stored.row); });
    return rows;
}

template <typename List> void takeMissing(List &into, const List &from)
{
    for (const auto &item : from) {
        if (std::ranges::find(into, item) == into.end())
            into.push_back(item);
    }
}

template <typename Row> void addDifference(Edit &edit, const Row &before, const Row &after)
{
    if (auto change = difference(before, after))
        edit.changes.push_back(*std::move(change));
}

// What was not given is taken from the other; what both give otherwise goes to the note.
template <typename Row> void takeRest(Row &stays, const Row &other)
{
    QStringList rest;
    eachField<Row>([&](const auto &field) {
        if (field.isKey() || field.name == "note")
            return;
        std::string own;
        std::string theirs;
        field.append(own, stays);
        field.append(theirs, other);
        if (own.empty())
            stays.*(field.member) = other.*(field.member);
        else if (!theirs.empty() && own != theirs)
            rest.append(exactText(theirs));
    });
    QStringList notes{stays.note};
    if (!other.note.isEmpty() && other.note != stays.note)
        notes.append(other.note);
    notes.append(rest.join(QStringLiteral("; ")));
    notes.removeAll(QString());
    stays.note = notes.join(QLatin1Char('\n'));
}

[[nodiscard]] Edit joinedRows(Session &session, const Provider &stays, const Provider &other)
{
    Edit edit{.kind = EditKind::JoinRows};
    Provider after = stays;
    Provider rest = other;
    if (rest.organisation == stays.id)
        rest.organisation.clear();
    if (after.organisation == other.id)
        after.organisation = rest.organisation;
    takeRest(after, rest);
    addDifference(edit, stays, after);
    for (const Provider &unit : allOf<Provider>(session)) {
        if (unit.organisation != other.id || unit.id == stays.id || unit.id == other.id)
            continue;
        Provider moved = unit;
        moved.organisation = stays.id;
        addDifference(edit, unit, moved);
    }
    for (const Offering &offering : allOf<Offering>(session)) {
        if (offering.provider != other.id)
            continue;
        Offering moved = offering;
        moved.provider = stays.id;
        addDifference(edit, offering, moved);
    }
    for (const ContactPerson &contact : allOf<ContactPerson>(session)) {
        if (contact.provider != other.id)
            continue;
        ContactPerson moved = contact;
        moved.provider = stays.id;
        addDifference(edit, contact, moved);
    }
    edit.changes.push_back(removal(other));
    return edit;
}

[[nodiscard]] Edit joinedRows(Session &, const Offering &stays, const Offering &other)
{
    Edit edit{.kind = EditKind::JoinRows};
    Offering after = stays;
    after.stages = StageSet(static_cast<std::uint8_t>(stays.stages.bits() | other.stages.bits()));
    takeMissing(after.catchment, other.catchment);
    Offering rest = other;
    rest.stages = after.stages;
    rest.catchment = after.catchment;
    rest.provider = after.provider;
    takeRest(after, rest);
    addDifference(edit, stays, after);
    edit.changes.push_back(removal(other));
    return edit;
}

[[nodiscard]] Dispute disputeBetween(const Answer &stays, const Answer &other)
{
    const auto fields = [](const Answer &answer) {
        return fieldsOf(Table::Answers, rowTexts(Table::Answers, textsOf(answer)));
    };
    const OpenDispute open{.shown = fields(stays), .values = {{.value = fields(stays)}, {.value = fields(other)}}};
    return disputeOf(EditGraph(), Table::Answers, keyText(stays), open);
}

void moveAnswers(Session &session, const Round &stays, const Round &other, Edit &edit)
{
    for (const Answer &answer : allOf<Answer>(session)) {
        if (answer.round != other.id)
            continue;
        Answer moved = answer;
        moved.round = stays.id;
        const std::optional<Answer> there = session.find(moved);
        edit.changes.push_back(removal(answer));
        if (!there)
            edit.changes.push_back(addition(moved));
        else if (const Dispute dispute = disputeBetween(*there, moved); *there != moved && !session.find(dispute))
            edit.changes.push_back(addition(dispute));
    }
}

[[nodiscard]] Edit joinedRows(Session &session, const Round &stays, const Round &other)
{
    Edit edit{.kind = EditKind::JoinRows};
    Round after = stays;
    // Nothing said is all there is.
    if (stays.areas.empty() || other.areas.empty())
        after.areas.clear();
    else
        takeMissing(after.areas, other.areas);
    if (stays.services.isEmpty() || other.services.isEmpty())
        after.services.clear();
    else
        takeMissing(after.services, other.services);
    addDifference(edit, stays, after);
    moveAnswers(session, stays, other, edit);
    edit.changes.push_back(removal(other));
    return edit;
}

template <typename Row>
[[nodiscard]] std::optional<Edit> joinedById(Session &session, const QString &stays, const QString &other)
{
    const auto one = session.find(Row{.id = stays});
    const auto two = session.find(Row{.id = other});
    return one && two && stays != other ? std::optional(joinedRows(session, *one, *two)) : std::nullopt;
}

}   // namespace

std::vector<AlikeRows> findAlikeRows(Session &session)
{
    const std::vector<Provider> providers = allOf<Provider>(session);
    const std::vector<Offering> offerings = allOf<Offering>(session);
    std::vector<AlikeRows> alike = alikeProviders(providers, keptApartPairs(session, Table::Providers));
    const std::vector<AlikeRows> twice = alikeOfferings(offerings, alike, keptApartPairs(session, Table::Offerings));
    alike.insert(alike.end(), twice.begin(), twice.end());
    const KeptApartPairs apart = keptApartPairs(session, Table::Rounds);
    const std::vector<Round> rounds = allOf<Round>(session);   // by id
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        for (std::size_t k = i + 1; k < rounds.size(); ++k) {
            const auto pair = std::minmax(rounds[i].id, rounds[k].id);
            if (rounds[i].asOf == rounds[k].asOf && !apart.contains({pair.first, pair.second}))
                alike.push_back({Table::Rounds, pair.first, pair.second, {AlikeReason::Day}});
        }
    }
    return alike;
}

std::optional<Edit> joined(Session &session, Table table, const QString &stays, const QString &other)
{
    switch (table) {
    case Table::Providers: return joinedById<Provider>(session, stays, other);
    case Table::Offerings: return joinedById<Offering>(session, stays, other);
    case Table::Rounds: return joinedById<Round>(session, stays, other);
    default: return std::nullopt;
    }
}

Edit keptApart(Table table, const QString &one, const QString &other)
{
    return additionOf(EditKind::KeepApart,
                      KeptApart{.table = table, .one = std::min(one, other), .other = std::max(one, other)});
}

}   // namespace katve
