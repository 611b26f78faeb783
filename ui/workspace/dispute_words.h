#pragma once

#include "edit/merge/dispute_text.h"

namespace katve {

class Workspace;

// Rows, their fields and what files say of them, in the users' own words.

[[nodiscard]] QString rowName(Workspace &workspace, Table table, const QString &key);
[[nodiscard]] QString tableWord(Table table);   // of one row
// Of a row's unit; empty for the row itself.
[[nodiscard]] QString fieldName(const QString &field);
[[nodiscard]] QString valueText(Workspace &workspace, const QString &field, const std::optional<FieldTexts> &value);
// One field of a row.
[[nodiscard]] QString fieldText(Workspace &workspace, const FieldText &field);

[[nodiscard]] QString voiceText(const DisputeVoice &voice);   // who, when, in which file
[[nodiscard]] bool isOfThisFile(const DisputeSide &side);
[[nodiscard]] QString disputeTitle(Workspace &workspace, const Dispute &dispute);
[[nodiscard]] QString disputeReason(DisputeWhy why);
// Both sides as a sentence for the row's note. It names roles and files, never persons.
[[nodiscard]] QString disputeNote(Workspace &workspace, const Dispute &dispute);

}   // namespace katve
