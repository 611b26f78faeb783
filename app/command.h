#pragma once

#include "command_line.h"
#include "words/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace katve {

// What a command works with: its arguments, parsed, and where its words go.
struct Command;
struct CommandContext {
    const Command &command;
    const QCommandLineParser &options;
    QStringList arguments;   // what is not an option
    QTextStream &out;
    QTextStream &err;
    Language language = Language::Finnish;
    bool json = false;
    bool quiet = false;

    void say(const QString &sentence) const;                 // a result in words; not with --json or --quiet
    [[nodiscard]] int fail(const QString &sentence) const;   // to `err`; gives Failed
    [[nodiscard]] int failWithAdvice(const QString &sentence, const QString &advice) const;   // which may be empty
    [[nodiscard]] int misuse(const QString &sentence) const;   // with the usage, to `err`; gives Misused
};

// One command of the program. The texts are English sources of translations in the context "Command".
struct Command {
    const char *name;
    const char *usage;     // after "katve name "
    const char *summary;   // one sentence
    int fewestArguments;
    int mostArguments;   // -1: any number
    QList<QCommandLineOption> (*options)();
    int (*run)(const CommandContext &);
    bool draws = false;   // needs fonts and pictures, though no display
};

[[nodiscard]] const Command &newCommand();
[[nodiscard]] const Command &importCommand();
[[nodiscard]] const Command &exportCommand();
[[nodiscard]] const Command &sheetCommand();
[[nodiscard]] const Command &gapsCommand();
[[nodiscard]] const Command &chartsCommand();
[[nodiscard]] const Command &summaryCommand();
[[nodiscard]] const Command &mergeCommand();
[[nodiscard]] const Command &checkCommand();
[[nodiscard]] const Command &historyCommand();

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

void printJson(QTextStream &out, const QJsonObject &object);

}   // namespace katve
