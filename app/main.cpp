#include "command_line.h"
#include "stop_signal.h"
#include "window_program.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace {

// Without Qt Gui at work, so that commands need no display.
int runCommands(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    katve::stopOnInterrupt();
    QTextStream out(stdout);
    QTextStream err(stderr);
    return katve::runCommandLine(QCoreApplication::arguments().mid(1), out, err);
}

}   // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const std::optional<katve::WindowCall> window = katve::windowCall(arguments);
    return window ? katve::runWindow(argc, argv, *window) : runCommands(argc, argv);
}
