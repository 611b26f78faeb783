#include "edit/carrying.h"
#include "analysis/matrix_index.h"
#include "store/matrix_loader.h"

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

}   // namespace

Edit carriedFrom(Session &session, const Round &earlier, const Round &round)
{
    Edit edit{.kind = EditKind::SetAnswers};
    const MatrixInput input = loadMatrixScope(session.database(), round);
    const MatrixShape shape(input.municipalities.size(), input.services);
    session.stores().of<Answer>().forEach([&](const auto &stored) {
        Answer answer = stored.row;
        if (answer.round != earlier.id || !isConfirmed(answer) || !hasCell(input, shape, answer))
            return;
        answer.round = round.id;
        answer.state = AnswerState::Carried;
        edit.changes.push_back(addition(answer));
    });
    return edit;
}

}   // namespace katve
