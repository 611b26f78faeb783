#pragma once

#include "edit/merge/row_merge.h"

namespace katve {

// One side of a dispute as the file keeps it: what was said, by whom, when, and in which file.
struct DisputeVoice {
    QString edit{};   // uuid
    QString author{};
    QString role{};
    QString madeAt{};   // ISO, UTC
    QString file{};     // empty: this file itself
    friend bool operator==(const DisputeVoice &, const DisputeVoice &) = default;
};
struct DisputeSide {
    std::optional<FieldTexts> value{};   // none: no such row
    std::vector<DisputeVoice> voices{};
    friend bool operator==(const DisputeSide &, const DisputeSide &) = default;
};

[[nodiscard]] QString sidesToText(const std::vector<DisputeSide> &sides);
// Throws Damaged for what is none.
[[nodiscard]] std::vector<DisputeSide> sidesOf(const Dispute &dispute);
// What counts until it is settled; none: no such row.
[[nodiscard]] std::optional<FieldTexts> shownOf(const Dispute &dispute);

[[nodiscard]] DisputeVoice voiceOf(const KnownEdit &edit);
[[nodiscard]] DisputeSide sideOf(const EditGraph &graph, const Said &said);
// In an order that does not depend on how the files came together.
[[nodiscard]] Dispute disputeOf(const EditGraph &graph, Table table, const QString &row, const OpenDispute &open);

}   // namespace katve
