#pragma once

#include <QStringList>

namespace katve {

// What a call of the program left behind.
struct Outcome {
    int code = 0;   // -1: it did not end by itself
    QString out{};
    QString err{};
};

// In this process; in English unless the arguments name a language.
[[nodiscard]] Outcome runHere(QStringList arguments);
// The program itself, in its own process; likewise.
[[nodiscard]] Outcome runProgram(QStringList arguments);
// A line for the shell, in which $KATVE is the program.
[[nodiscard]] Outcome runShell(const QString &line);

}   // namespace katve
