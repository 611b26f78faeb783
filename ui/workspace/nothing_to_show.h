#pragma once

#include <QString>

namespace katve {

class Workspace;

// Why a page has nothing to show and what to do about it; empty when there is something in scope.
[[nodiscard]] QString nothingToShow(const Workspace &workspace);
[[nodiscard]] QString noServiceTypeLeft();

}   // namespace katve
