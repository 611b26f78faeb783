#pragma once

#include <QStringList>
#include <QTextStream>

namespace katve {

// Exit codes: done, could not, misused, done but with something left to look at.
enum ExitCode : int { Done = 0, Failed = 1, Misused = 2, LeftToLookAt = 3 };

// Whether the command that is called draws: it then needs a QApplication, on a platform without a display.
[[nodiscard]] bool drawsPictures(const QStringList &given);

// Runs one command. `given` is without the program's name. Results go to `out`, errors and progress to `err`.
int runCommandLine(const QStringList &given, QTextStream &out, QTextStream &err);

}   // namespace katve
