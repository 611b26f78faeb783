#pragma once

#include "domain/stage_set.h"
#include "widgets/pick_field.h"
#include "workspace/workspace.h"

class QComboBox;

namespace katve {

// Municipalities and service types in force on a day, by name: what a person may say that a column or a sheet is about.
[[nodiscard]] std::vector<Choice> municipalityChoices(Workspace &workspace, const QDate &day);
[[nodiscard]] std::vector<Choice> serviceChoices(Workspace &workspace, const QDate &day);

// Stages in a box: none of them, each by itself, all; several are added when they are shown. The data are their bits.
void showStages(QComboBox &box, StageSet stages, const QString &none);
[[nodiscard]] StageSet chosenStages(const QComboBox &box);

}   // namespace katve
