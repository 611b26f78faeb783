#include "measured_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <spawn.h>

#include <algorithm>
#include <vector>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ;   // NOLINT(readability-redundant-declaration): POSIX leaves declaring it to the program

namespace katve {

namespace {

[[nodiscard]] double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

}   // namespace

Measured runMeasured(const QString &program, const QStringList &arguments, const QString &output)
{
    std::vector<QByteArray> texts{QFile::encodeName(program)};
    texts.reserve(static_cast<std::size_t>(arguments.size()) + 1);
    for (const QString &argument : arguments)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char *> argv;
    argv.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    const QByteArray target = output.isEmpty() ? QByteArrayLiteral("/dev/null") : QFile::encodeName(output);
    posix_spawn_file_actions_addopen(&actions, 1, target.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);

    QElapsedTimer clock;
    clock.start();
    pid_t child = 0;
    Measured measured;
    if (posix_spawnp(&child, argv.front(), &actions, nullptr, argv.data(), environ) == 0) {
        int status = 0;
        rusage usage{};
        wait4(child, &status, 0, &usage);
        measured.wall = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        measured.cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
        measured.peak = static_cast<double>(usage.ru_maxrss) / 1024;
        measured.good = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    posix_spawn_file_actions_destroy(&actions);
    return measured;
}

Measured medianRun(int runs, const QString &program, const QStringList &arguments, const QString &output)
{
    std::vector<Measured> all;
    all.reserve(static_cast<std::size_t>(runs));
    for (int run = 0; run < runs; ++run)
        all.push_back(runMeasured(program, arguments, output));
    std::ranges::sort(all, {}, &Measured::wall);
    const bool good = std::ranges::all_of(all, &Measured::good);
    Measured median = all[all.size() / 2];
    median.good = good;
    return median;
}

}   // namespace katve
