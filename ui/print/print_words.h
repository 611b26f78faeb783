#pragma once

#include "analysis/sums.h"

#include <QCoreApplication>
#include <QDate>

namespace katve {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(PrintWords)
};

// The words of a status on the day the areas are those of: until 2022 from the ERVA, later from the collaborative area.
[[nodiscard]] QString printMeaning(Status status, QDate areasOn);   // what it says about residents, as a sentence
[[nodiscard]] bool hasCounties(QDate areasOn);                      // wellbeing services counties, since 2023

[[nodiscard]] QString allStages();       // in their order, with commas between
[[nodiscard]] QString gridOrderText();   // how the marks of a cell of the grid are read
// Half children come from those who partly get a service; a half is rounded up, never down to nobody.
[[nodiscard]] QString printHalves(qint64 twice);

}   // namespace katve
