#pragma once

#include "edit/session.h"

#include <span>

namespace katve {

// One question of a round: whether a municipality's residents get a service at a stage.
struct Question {
    QString municipality{};
    QString service{};
    Stage stage = Stage::Ecec;
    friend bool operator==(const Question &, const Question &) = default;
};

// Who answers and when, as it is kept beside each answer.
struct Answering {
    QString round{};
    QDate today{};
    QString role{};   // never a person's name
};

// The answer to a question, with nothing but its key.
[[nodiscard]] Answer answerTo(const QString &round, const Question &question);

// Acts on many answers at once, as edits; without changes where all is so already. What else was said beside an answer
// (its note, its source) stays, but reasons go when nothing is lacking any more.
[[nodiscard]] Edit answered(Session &session, const Answering &who, std::span<const Question> questions,
                            AnswerValue answer);
[[nodiscard]] Edit cleared(Session &session, const QString &round, std::span<const Question> questions);
// Carried answers, which count only when confirmed.
[[nodiscard]] Edit confirmed(Session &session, const Answering &who, std::span<const Question> questions);

}   // namespace katve
