#include "command_line.h"
#include "stop_signal.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    katve::stopOnInterrupt();
    QTextStream out(stdout);
    QTextStream err(stderr);
    const int code = katve::runCommandLine(QCoreApplication::arguments().mid(1), out, err);
    out.flush();
    err.flush();
    return code;
}
