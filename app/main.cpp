#include "command_line.h"
#include "stop_signal.h"
#include "window_program.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>
#include <memory>

namespace {

// Qt warns of a session that has no folder of its own, as in a scheduled task; nothing that is drawn needs one.
void tellOnlyFailures(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        QTextStream(stderr) << text << '\n';
}

// Without Qt Gui at work unless something is drawn, and then on a platform that needs no display.
[[nodiscard]] std::unique_ptr<QCoreApplication> madeApplication(int &argc, char **argv, const QStringList &arguments)
{
    if (!katve::drawsPictures(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler before = qInstallMessageHandler(tellOnlyFailures);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

int runCommands(int &argc, char **argv, const QStringList &arguments)
{
    const std::unique_ptr<QCoreApplication> application = madeApplication(argc, argv, arguments);
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
    return window ? katve::runWindow(argc, argv, *window) : runCommands(argc, argv, arguments);
}
