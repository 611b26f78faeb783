#pragma once

namespace katve {

// All that the program asks of one operating system and not of another is here; Qt and the standard library see to the
// rest.

[[nodiscard]] bool hasDisplay();      // whether a window could be opened
[[nodiscard]] bool errIsTerminal();   // whether somebody watches the error stream

}   // namespace katve
