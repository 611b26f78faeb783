#pragma once

#include "window_call.h"

namespace katve {

// Runs the window until it is closed; gives the exit code.
int runWindow(int &argc, char **argv, const WindowCall &call);

}   // namespace katve
