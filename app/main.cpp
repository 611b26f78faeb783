#include "command_line.h"
#include "stop_signal.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    katve::stopOnInterrupt();
    QTextStream out(stdout);
    QTextStream err(stderr);
    return katve::runCommandLine(QCoreApplication::arguments().mid(1), out, err);
}
