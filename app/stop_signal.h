#pragma once

namespace katve {

// Ctrl+C asks the work at hand to end cleanly; a second one ends the program at once.
void stopOnInterrupt();
[[nodiscard]] bool stopRequested();
void endIfStopped();   // throws StoreError, Cancelled

}   // namespace katve
