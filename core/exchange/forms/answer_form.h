#pragma once

#include "edit/session.h"
#include "exchange/forms/form_record.h"
#include "exchange/forms/form_words.h"

#include <functional>

namespace katve {

// What a form asks, and whom.
struct AnswerForm {
    struct Place {
        QString code{};
        QString name{};
        QString sheet{};   // a name that a sheet can have, and no other has
    };
    struct Question {
        QString group{};
        QString service{};   // key
        QString serviceName{};
        Stage stage = Stage::Ecec;
    };
    FormMark mark{};
    std::vector<Place> places{};   // none: the round has no municipality in the area
    std::vector<Question> questions{};
};

// The form for the municipalities of an area: one of them, or all of a region's. Services stand as in the catalogue.
[[nodiscard]] AnswerForm answerFormOf(Session &session, const Round &round, const AreaRef &area, const FormWords &words,
                                      const QDateTime &madeAt);

struct FormOptions {
    std::function<void(qint64 done, qint64 total)> progress{};   // municipalities
    std::function<bool()> cancelled{};
};

// Writes a form as a workbook (XLSX) with the answers that there are filled in. Throws StoreError, Cancelled among them;
// what was there is then as it was.
void writeAnswerForm(Session &session, const AnswerForm &form, const FormWords &words, const QString &destination,
                     const FormOptions &options = {});

// The hidden sheet with the lists to choose from and, once more, what was filled in.
[[nodiscard]] QString formBackSheet();
// A name that a sheet of a workbook can have: not too long, without what no program takes.
[[nodiscard]] QString sheetNameFrom(const QString &name, const QStringList &taken);

}   // namespace katve
