#include "command_line.h"
#include "stop_signal.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    katve::stopOnInterrupt();
    QTextStream out(stdout);
    QTextStream err(stderr);
    const int code = katve::runCommandLine(QCoreApplication::arguments().mid(1), out, err);
    out.flush();
    err.flush();
    // A full disk behind a redirection shows only here.
    const bool told = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return told ? code : std::max<int>(code, katve::Failed);
}
