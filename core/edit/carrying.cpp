#include "edit/carrying.h"
#include "analysis/matrix_index.h"
#include "edit/row_changes.h"
#include "store/matrix_loader.h"
#include "store/transaction.h"

namespace katve {

namespace {

[[nodiscard]] bool hasCell(const MatrixInput &input, const MatrixShape &shape, const Answer &answer)
{
    const auto service = serviceIndex(input, answer.service.toStdString());
    return service && shape.column(*service, answer.stage)
        && municipalityIndex(input, answer.municipality.toStdString());
}

[[nodiscard]] bool isConfirmed(const Answer &answer)
{
    return !answer.state || answer.state == AnswerState::Confirmed;
}

// The answers' keys are codes, which are the same in every inventory.
[[nodiscard]] std::vector<Change> carriedInto(const Round &round, const Database &database, Session &from,
                                              const Round &earlier)
{
    std::vector<Change> changes;
    const MatrixInput input = loadMatrixScope(database, round);
    const MatrixShape shape(input.municipalities.size(), input.services);
    from.stores().of<Answer>().forEach([&](const auto &stored) {
        Answer answer = stored.row;
        if (answer.round != earlier.id || !isConfirmed(answer) || !hasCell(input, shape, answer))
            return;
        answer.round = round.id;
        answer.state = AnswerState::Carried;
        changes.push_back(addition(answer));
    });
    return changes;
}

}   // namespace

Edit carriedFrom(Session &session, const Round &earlier, const Round &round)
{
    return {.kind = EditKind::SetAnswers, .changes = carriedInto(round, session.database(), session, earlier)};
}

// Which cells the round has is asked of the file, so it is put there in a transaction that is never kept.
Edit roundFrom(Session &session, Session &from, const Round &earlier, const Round &round)
{
    session.ensureSound();
    Edit edit = additionOf(EditKind::AddRound, round);
    try {
        Transaction trial(session.database());
        const EditWriter writer(session.database(), session.newHeader(edit.kind, {}));
        if (!carryOut(session.stores(), edit.changes.front(), writer.sequence()).refusal) {
            const std::vector<Change> carried = carriedInto(round, session.database(), from, earlier);
            edit.changes.insert(edit.changes.end(), carried.begin(), carried.end());
        }
    } catch (...) {
        session.stores().forgetKeys();
        throw;
    }
    session.stores().forgetKeys();
    return edit;
}

}   // namespace katve
