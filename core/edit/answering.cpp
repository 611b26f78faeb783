#include "edit/answering.h"

namespace katve {

namespace {

void stamp(Answer &row, const Answering &who)
{
    row.answeredOn = who.today;
    row.answeredBy = who.role;
    row.state.reset();
}

void addDifference(Edit &edit, const Answer &before, const Answer &after)
{
    if (std::optional<Change> change = difference(before, after))
        edit.changes.push_back(std::move(*change));
}

[[nodiscard]] bool lacks(AnswerValue answer)
{
    return answer == AnswerValue::Partly || answer == AnswerValue::Missing;
}

}   // namespace

Answer answerTo(const QString &round, const Question &question)
{
    return {
        .round = round, .municipality = question.municipality, .service = question.service, .stage = question.stage};
}

Edit answered(Session &session, const Answering &who, std::span<const Question> questions, AnswerValue answer)
{
    Edit edit{.kind = EditKind::SetAnswers};
    for (const Question &question : questions) {
        const std::optional<Answer> before = session.find(answerTo(who.round, question));
        Answer after = before.value_or(answerTo(who.round, question));
        if (before && before->answer == answer && !before->isCarried())
            continue;   // said already: when and by whom stays as it was
        after.answer = answer;
        stamp(after, who);
        if (!lacks(answer))
            after.reasons.clear();
        if (before)
            addDifference(edit, *before, after);
        else
            edit.changes.push_back(addition(after));
    }
    return edit;
}

Edit cleared(Session &session, const QString &round, std::span<const Question> questions)
{
    Edit edit{.kind = EditKind::ClearAnswers};
    for (const Question &question : questions) {
        if (const std::optional<Answer> before = session.find(answerTo(round, question)))
            edit.changes.push_back(removal(*before));
    }
    return edit;
}

Edit confirmed(Session &session, const Answering &who, std::span<const Question> questions)
{
    Edit edit{.kind = EditKind::ConfirmAnswers};
    for (const Question &question : questions) {
        const std::optional<Answer> before = session.find(answerTo(who.round, question));
        if (!before || !before->isCarried())
            continue;
        Answer after = *before;
        stamp(after, who);
        addDifference(edit, *before, after);
    }
    return edit;
}

}   // namespace katve
