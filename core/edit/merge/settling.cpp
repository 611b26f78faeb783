#include "edit/merge/settling.h"
#include "store/contents.h"

#include <algorithm>

namespace katve {

namespace {

template <typename Row> [[nodiscard]] std::optional<Row> storedRow(Session &session, const QString &key)
{
    const std::optional<Row> withKey = rowWithKey<Row>(key);
    return withKey ? session.find(*withKey) : std::nullopt;
}

// The row with these fields; without them it is not to be.
template <typename Row>
void becomes(Session &session, const QString &key, const std::optional<FieldTexts> &fields, Edit &edit)
{
    const std::optional<Row> before = storedRow<Row>(session, key);
    if (!fields) {
        if (before)
            edit.changes.push_back(removal(*before));
        return;
    }
    std::optional<Row> after = before ? before : rowWithKey<Row>(key);
    if (!after || setFields(*after, *fields))
        return;
    if (!before)
        edit.changes.push_back(addition(*after));
    else if (auto change = difference(*before, *after))
        edit.changes.push_back(*std::move(change));
}

template <typename Row> concept HasNote = requires(Row row)
{
    row.note;
};

template <typename Row>
[[nodiscard]] std::optional<Edit> asNote(Session &session, const Dispute &dispute, const QString &note)
{
    if constexpr (!HasNote<Row>) {
        return std::nullopt;
    } else {
        const std::optional<Row> before = storedRow<Row>(session, dispute.row);
        std::optional<Row> after = before ? before : rowWithKey<Row>(dispute.row);
        if (!after || (!before && !std::is_same_v<Row, Answer>))
            return std::nullopt;
        if constexpr (std::is_same_v<Row, Answer>) {
            if (!before)
                after->answer = AnswerValue::DontKnow;
        }
        after->note += after->note.isEmpty() ? note : QLatin1Char('\n') + note;
        Edit edit{.kind = EditKind::Settle};
        edit.changes.push_back(before ? *difference(*before, *after) : addition(*after));
        edit.changes.push_back(removal(dispute));
        return edit;
    }
}

[[nodiscard]] bool decides(const Change &change, const Dispute &dispute)
{
    if (change.table != dispute.table || change.key != dispute.row)
        return false;
    if (change.adds() || change.removes() || dispute.field.isEmpty())
        return true;
    const auto unit = unitNamed(dispute.table, dispute.field.toStdString());
    return unit && touches(unitsOf(dispute.table)[*unit], *change.after);
}

}   // namespace

std::vector<Dispute> openDisputes(Session &session)
{
    std::vector<Dispute> disputes;
    session.stores().of<Dispute>().forEach([&](const auto &stored) { disputes.push_back(stored.row); });
    std::ranges::stable_sort(disputes, {}, [](const Dispute &dispute) {
        return std::tuple(dispute.later, dispute.table, dispute.row, dispute.field);
    });
    return disputes;
}

std::optional<std::size_t> ownSide(const Dispute &dispute)
{
    const std::vector<DisputeSide> sides = sidesOf(dispute);
    const auto own = std::ranges::find_if(sides, [](const DisputeSide &side) {
        return std::ranges::any_of(side.voices, [](const DisputeVoice &voice) { return voice.file.isEmpty(); });
    });
    return own == sides.end() ? std::nullopt : std::optional<std::size_t>(own - sides.begin());
}

std::optional<std::size_t> otherSide(const Dispute &dispute)
{
    const std::vector<DisputeSide> sides = sidesOf(dispute);
    const auto other = std::ranges::find_if(sides, [](const DisputeSide &side) {
        return !side.voices.empty()
            && std::ranges::none_of(side.voices, [](const DisputeVoice &voice) { return voice.file.isEmpty(); });
    });
    return other == sides.end() ? std::nullopt : std::optional<std::size_t>(other - sides.begin());
}

Edit settledWith(Session &session, const Dispute &dispute, std::size_t side)
{
    Edit edit{.kind = EditKind::Settle};
    const std::vector<DisputeSide> sides = sidesOf(dispute);
    Q_ASSERT(side < sides.size());
    withRowOf(dispute.table, [&]<typename Row>(const Row &) {
        becomes<Row>(session, dispute.row, sides[side].value, edit);
    });
    edit.changes.push_back(removal(dispute));
    return edit;
}

std::optional<Edit> settledAsNote(Session &session, const Dispute &dispute, const QString &note)
{
    return withRowOf(dispute.table,
                     [&]<typename Row>(const Row &) { return asNote<Row>(session, dispute, note); });
}

Edit putOff(const Dispute &dispute, bool later)
{
    Dispute after = dispute;
    after.later = later;
    return changeOf(EditKind::PutOff, dispute, after);
}

std::vector<Change> settledBy(Session &session, const std::vector<Change> &changes)
{
    std::vector<Change> settled;
    if (isEmpty(session.database(), Table::Disputes))
        return settled;
    const auto isSettledAlready = [&](const Dispute &dispute) {
        const QString key = keyText(dispute);
        return std::ranges::any_of(
            changes, [&](const Change &change) { return change.table == Table::Disputes && change.key == key; });
    };
    for (const Dispute &dispute : openDisputes(session)) {
        const auto decided = [&](const Change &change) { return decides(change, dispute); };
        if (std::ranges::any_of(changes, decided) && !isSettledAlready(dispute))
            settled.push_back(removal(dispute));
    }
    return settled;
}

}   // namespace katve
