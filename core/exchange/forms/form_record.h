#pragma once

#include "domain/round.h"

#include <QDateTime>

#include <vector>

namespace katve {

struct MatrixInput;

// From what a form was made: which inventory, which round, when, and which questions the round had then. It stands on
// every row of a form, so that a row is known wherever it is moved.
struct FormMark {
    QString inventory{};   // uuid
    QString round{};
    QDateTime madeAt{};
    QString catalogue{};   // digest of the questions
    friend bool operator==(const FormMark &, const FormMark &) = default;
};
[[nodiscard]] QString formMarkText(const FormMark &mark);
[[nodiscard]] bool beginsLikeFormMark(const QString &text);
[[nodiscard]] std::optional<FormMark> formMarkFrom(const QString &text);
[[nodiscard]] QString catalogueDigest(const MatrixInput &scope);

// What a row of a form was filled in with. What people changed is known by it, however old the form is.
struct FormRecord {
    QString municipality{};
    QString service{};
    Stage stage = Stage::Ecec;
    std::optional<AnswerValue> answer{};   // no value: the question was open
    std::vector<GapReason> reasons{};
    std::optional<Sufficiency> sufficiency{};
    std::optional<Timeliness> timeliness{};
    std::optional<AnswerSource> source{};
    std::optional<AnswerState> state{};
    QString note{};   // digest; empty: none
    friend bool operator==(const FormRecord &, const FormRecord &) = default;
};
[[nodiscard]] FormRecord formRecordOf(const Answer &question, const std::optional<Answer> &answer);
// One line of codes with a check of its own, so that a part of it cannot pass for the whole.
[[nodiscard]] QString formRecordText(const FormRecord &record);
[[nodiscard]] std::optional<FormRecord> formRecordFrom(const QString &text);

// A note as a cell can hold it, and what is compared of it: spaces and line ends do not matter.
[[nodiscard]] QString noteInCell(const QString &note);
[[nodiscard]] QString noteDigest(const QString &note);
// Confirmed is what an answer is without saying so.
[[nodiscard]] inline std::optional<AnswerState> statedState(std::optional<AnswerState> state)
{
    return state == AnswerState::Confirmed ? std::nullopt : state;
}

}   // namespace katve
