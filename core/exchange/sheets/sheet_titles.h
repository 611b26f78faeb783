#pragma once

#include "exchange/sheets/sheet_mapping.h"

#include <span>

namespace katve {

// What stands above a table, and the names of its sheet and its file, say of all its rows. `rows` are those above the
// headings.
[[nodiscard]] std::vector<SheetTitle> titlesOf(std::span<const SheetRow> rows, const QString &sheetName,
                                               const QString &fileName, const SheetNames &names);

// The text of a row that says nothing but what the rows below are about; a municipality may have a count or the like beside
// it. Empty: it is another row.
[[nodiscard]] QString sectionTextOf(const SheetRow &row, const SheetNames &names);

// What a text says that stands alone in its row, in the middle of a table: a municipality, a service type or stages, and a
// year, whose key is the round that is of it. Nothing: it is the name of a group.
[[nodiscard]] std::vector<SheetTitle> sectionsOf(const QString &text, const SheetNames &names);

// The stages that a text speaks of, in any form of the words: "7–9-luokkalaiset", "Esiopetuksen palvelut 2024".
[[nodiscard]] StageSet stagesNamedIn(const QString &text);
// Of a heading or a cell that speaks of stages and of nothing else: "1.–6. lk", "Esiopetuksen palvelut".
[[nodiscard]] std::optional<StageSet> wholeStagesIn(const QString &text);
// "Oulu, esiopetus" without its stages, folded.
[[nodiscard]] QString withoutStages(const QString &text);
// "Oulu / 2020": the year tells a column of answers from others.
[[nodiscard]] bool namesYear(const SheetColumn &column);
// "2020", "2023–2024"; no numbers that are longer.
[[nodiscard]] std::vector<int> yearsIn(const QString &text);
// "Tila 2020" without its years.
[[nodiscard]] QString withoutYears(const QString &text);
// Those of a date and the names of a round.
[[nodiscard]] std::vector<int> yearsOf(const Round &round);
[[nodiscard]] bool isOfYears(const Round &round, const std::vector<int> &years);   // of one of them
// What a sheet's own name and the titles above its table say that its answers are for, whatever the name of its file says.
[[nodiscard]] const Round &roundOfSheet(const SheetMapping &mapping, const SheetNames &names);

}   // namespace katve
