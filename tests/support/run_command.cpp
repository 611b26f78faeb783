#include "support/run_command.h"
#include "command_line.h"

#include <QProcess>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QStringList inEnglish(QStringList arguments)
{
    const bool named =
        std::ranges::any_of(arguments, [](const QString &one) { return one.startsWith(u"--language"_s); });
    if (!named && !arguments.isEmpty())
        arguments += {u"--language"_s, u"en"_s};
    return arguments;
}

[[nodiscard]] Outcome runProcess(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"KATVE"_s, QStringLiteral(KATVE_PROGRAM));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    constexpr int longest = 60'000;
    const bool ended = process.waitForFinished(longest);
    return {.code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

}   // namespace

Outcome runHere(QStringList arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.code = runCommandLine(inEnglish(std::move(arguments)), out, err);
    return outcome;
}

Outcome runProgram(QStringList arguments)
{
    return runProcess(QStringLiteral(KATVE_PROGRAM), inEnglish(std::move(arguments)));
}

Outcome runShell(const QString &line)
{
    return runProcess(u"sh"_s, {u"-c"_s, line});
}

}   // namespace katve
