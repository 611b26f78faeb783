#include "ui/charts_case.h"

namespace katve {

void ChartsCase::forget(const QString &service)
{
    Edit edit{.kind = EditKind::SetAnswers};
    workspace().session().stores().of<Answer>().forEach([&](const auto &stored) {
        if (stored.row.service == service)
            edit.changes.push_back(removal(stored.row));
    });
    workspace().session().stores().of<Offering>().forEach([&](const auto &stored) {
        if (stored.row.service == service)
            edit.changes.push_back(removal(stored.row));
    });
    if (!workspace().run(edit).ok())
        throw std::logic_error("a service type could not be forgotten");
}

}   // namespace katve
