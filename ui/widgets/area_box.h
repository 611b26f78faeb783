#pragma once

#include "workspace/workspace.h"

class QComboBox;

namespace katve {

// Fills a box with the areas of the round that is looked at: the whole round, its regions, widest first, then its
// municipalities by name. The data of an entry is `kind:code`.
void fillAreas(QComboBox &box, const Workspace &workspace);

// The areas of a day, before there is a round; "Whole country" has no data.
void fillAreasOn(QComboBox &box, Workspace &workspace, const QDate &day);

}   // namespace katve
