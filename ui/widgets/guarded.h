#pragma once

#include <functional>

class QWidget;

namespace katve {

// Runs an act of the user; when the machine fails it says why in a panel of its own window, and gives false. No exception
// may leave a slot.
bool guarded(QWidget *where, const std::function<void()> &act);

}   // namespace katve
