#pragma once

#include "edit/people/erasing.h"

namespace katve {

class Workspace;

// Everything an inventory holds about a person, by place, for the window and for paper.
[[nodiscard]] QString personHtml(Workspace &workspace, const Person &person, const std::vector<PersonPlace> &places);

}   // namespace katve
