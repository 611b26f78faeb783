#pragma once

#include <QStringList>

namespace katve {

// One run of a program, measured from outside by the operating system.
struct Measured {
    double wall = 0;     // milliseconds
    double cpu = 0;      // milliseconds, user and system
    double peak = 0;     // MiB
    bool good = false;   // it ended with 0
};

// What it prints goes to `output`, or nowhere.
[[nodiscard]] Measured runMeasured(const QString &program, const QStringList &arguments, const QString &output = {});
// The run of several with the median wall time.
[[nodiscard]] Measured medianRun(int runs, const QString &program, const QStringList &arguments,
                                 const QString &output = {});

}   // namespace katve
