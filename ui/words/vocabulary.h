#pragma once

#include "analysis/sums.h"
#include "domain/area.h"
#include "domain/codes.h"

#include <QDate>
#include <QString>

namespace katve {

// The users' words for the codes, in the language that is installed.

[[nodiscard]] QString statusWord(Status status);
[[nodiscard]] QString shortStatusWord(Status status);   // available from wherever it comes: one word
// Until 2022 services come from provinces and responsibility areas, from 2023 on from wellbeing counties and
// collaborative areas.
[[nodiscard]] QString statusWord(Status status, QDate areasOn);
[[nodiscard]] QString answerWord(AnswerValue answer);
[[nodiscard]] QString stageWord(Stage stage);
[[nodiscard]] QString stageShort(Stage stage);       // where room is little: "1–6"
[[nodiscard]] QString areaKindWord(AreaKind kind);   // in the plural, as a heading
[[nodiscard]] QString areaWord(AreaKind kind);       // of one area
[[nodiscard]] QString sectorWord(Sector sector);
[[nodiscard]] QString levelWord(Level level, QDate areasOn);   // names of regions follow the geography date
[[nodiscard]] QString reasonWord(GapReason reason);
[[nodiscard]] QString sufficiencyWord(Sufficiency sufficiency);
[[nodiscard]] QString timelinessWord(Timeliness timeliness);
[[nodiscard]] QString answerSourceWord(AnswerSource source);
[[nodiscard]] QString offeringStatusWord(OfferingStatus status);
[[nodiscard]] QString modeWord(Mode mode);
[[nodiscard]] QString accessWord(Access access);
[[nodiscard]] QString costWord(Cost cost);
// Who is responsible for a service, as the catalogue has it: Finnish words with + for "and" and / for "or".
[[nodiscard]] QString responsibleWords(const QString &catalogue);

[[nodiscard]] QString numberText(qint64 number);   // with the spaces of the language: 12 345
// A share is never rounded up to all, nor a share of something down to none.
[[nodiscard]] QString percentText(const std::optional<Ratio> &ratio);
[[nodiscard]] QString percentRange(const Ratio &least, const Ratio &most);   // one number where they are the same
[[nodiscard]] QString coverageText(const Sums &sums);                        // a range while something is not known

}   // namespace katve
