#pragma once

#include <QStringList>
#include <QTextStream>

namespace katve {

// Exit codes: done, could not, misused, done but with something left to look at.
enum ExitCode : int { Done = 0, Failed = 1, Misused = 2, LeftToLookAt = 3 };

// Runs one command. `given` is without the program's name. Results go to `out`, errors and progress to `err`.
int runCommandLine(const QStringList &given, QTextStream &out, QTextStream &err);

}   // namespace katve
