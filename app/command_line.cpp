#include "command_line.h"
#include "backup_advice.h"
#include "command.h"
#include "output_files.h"
#include "words/error_text.h"
#include "words/sheet_words.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] std::array<const Command *, 10> allCommands()
{
    return {&newCommand(),     &importCommand(), &exportCommand(), &sheetCommand(), &gapsCommand(),
            &summaryCommand(), &chartsCommand(), &mergeCommand(),  &checkCommand(), &historyCommand()};
}

[[nodiscard]] const Command *commandNamed(const QString &name)
{
    const auto commands = allCommands();
    const auto command =
        std::ranges::find_if(commands, [&](const Command *one) { return name == QLatin1String(one->name); });
    return command == commands.end() ? nullptr : *command;
}

// Before anything can be said the language must be known, so this option is looked for by itself.
[[nodiscard]] Language chosenLanguage(const QStringList &arguments)
{
    std::optional<Language> language = systemLanguage();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--language"_L1 && i + 1 < arguments.size())
            language = languageFrom(arguments[i + 1]);
        else if (arguments[i].startsWith("--language="_L1))
            language = languageFrom(arguments[i].section(u'=', 1));
    }
    return language.value_or(Language::English);
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{{u"h"_s, u"help"_s}, CommandText::tr("Shows this help.")},
         {u"version"_s, CommandText::tr("Shows the version.")},
         {u"language"_s, CommandText::tr("The language of the words: fi, sv or en."), CommandText::tr("code")},
         {u"json"_s, CommandText::tr("Machine-readable output.")},
         {u"quiet"_s, CommandText::tr("Says nothing but errors.")}});
}

void printVersion(QTextStream &stream)
{
    stream << "katve " << KATVE_VERSION << '\n';
}

void printOverview(QTextStream &stream)
{
    stream << CommandText::tr(
        "Katve maps which support services children and young people can get where, and which are missing.")
           << "\n\n"
           << CommandText::tr("Usage: katve COMMAND …") << '\n'
           << CommandText::tr("katve [FILE.katve] opens the window.") << "\n\n";
    for (const Command *command : allCommands())
        stream << "  katve " << command->name << ' ' << CommandText::tr(command->usage) << "\n      "
               << CommandText::tr(command->summary) << '\n';
    stream << '\n' << CommandText::tr("katve COMMAND --help shows one command; katve --version the version.") << '\n';
}

// The one word of Qt's own help that we show; Qt ships none in Swedish.
[[maybe_unused]] constexpr const char *optionsHeading = QT_TRANSLATE_NOOP("QCommandLineParser", "Options:");

void printHelp(QTextStream &stream, const Command &command, const QCommandLineParser &parser)
{
    stream << CommandText::tr("Usage: katve %1 %2").arg(QLatin1String(command.name), CommandText::tr(command.usage))
           << "\n"
           << CommandText::tr(command.summary) << "\n\n";
    const QString help = parser.helpText();   // its first part, the usage of the bare program, is replaced by ours
    stream << help.mid(help.indexOf(u"\n\n"_s) + 2);
}

// Option errors in our words: Qt's own are not translated into Swedish.
[[nodiscard]] QString optionFault(const QCommandLineParser &parser)
{
    if (!parser.unknownOptionNames().isEmpty())
        return CommandText::tr("There is no option “%1”.")
            .arg((parser.unknownOptionNames().first().size() == 1 ? u"-"_s : u"--"_s)
                 + parser.unknownOptionNames().first());
    return CommandText::tr("An option lacks its value, or has one that it does not take.");
}

// Options that every command takes may also stand before its name.
[[nodiscard]] QStringList commandFirst(QStringList arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--language"_L1)
            ++i;   // its value
        else if (!arguments[i].startsWith(u'-')) {
            arguments.move(i, 0);
            break;
        }
    }
    return arguments;
}

// The advice must not fail where what it is about has failed.
[[nodiscard]] QString adviceFor(const StoreError &error, const QString &file)
{
    try {
        return backupAdvice(error, file);
    } catch (const StoreError &) {
        return {};
    }
}

int runWith(const CommandContext &context)
{
    const Command &command = context.command;
    const qsizetype count = context.arguments.size();
    if (context.options.isSet(u"language"_s) && !languageFrom(context.options.value(u"language"_s)))
        return context.misuse(CommandText::tr("The languages are fi, sv and en."));
    if (count < command.fewestArguments)
        return context.misuse(CommandText::tr("Something is missing from the command."));
    if (command.mostArguments >= 0 && count > command.mostArguments)
        return context.misuse(CommandText::tr("There is too much in the command."));
    if (context.arguments.first() == "-"_L1)
        return context.misuse(CommandText::tr("An inventory cannot be read from a pipe; name its file."));
    if (namesNoFile(context))
        return context.misuse(CommandText::tr("An option that names a file lacks the name."));
    if (const QString sentence = inventoryInTheWay(context); !sentence.isEmpty())
        return context.fail(sentence);
    try {
        return command.run(context);
    } catch (const StoreError &error) {
        const QString &file = context.arguments.first();
        return context.failWithAdvice(errorText(error, file), adviceFor(error, file));
    } catch (const SheetError &error) {
        return context.fail(sheetErrorText(error));
    } catch (const std::bad_alloc &) {
        return context.fail(
            CommandText::tr("There is not enough memory for this. Close other programs and try again."));
    }
}

int runCommand(const Command &command, const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.addOptions(command.options());
    const bool understood = parser.parse(QStringList{u"katve"_s} + arguments);
    const CommandContext context{.command = command,
                                 .options = parser,
                                 .arguments = parser.positionalArguments(),
                                 .out = out,
                                 .err = err,
                                 .language = chosenLanguage(arguments),
                                 .json = parser.isSet(u"json"_s),
                                 .quiet = parser.isSet(u"quiet"_s)};
    if (!understood)
        return context.misuse(optionFault(parser));
    if (parser.isSet(u"help"_s))
        printHelp(out, command, parser);
    else if (parser.isSet(u"version"_s))
        printVersion(out);
    else
        return runWith(context);
    return Done;
}

int runNamed(const QStringList &given, QTextStream &out, QTextStream &err)
{
    const QStringList arguments = commandFirst(given);
    const QString name = arguments.value(0);
    if (const Command *command = commandNamed(name))
        return runCommand(*command, arguments.mid(1), out, err);
    if (arguments.contains(u"--version"_s)) {
        printVersion(out);
        return Done;
    }
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        printOverview(out);
        return Done;
    }
    if (name.isEmpty() || name.startsWith(u'-')) {
        printOverview(err);
        return Misused;
    }
    err << CommandText::tr("There is no command “%1”.").arg(name) << "\n\n";
    printOverview(err);
    return Misused;
}

}   // namespace

void CommandContext::say(const QString &sentence) const
{
    if (!json && !quiet)
        out << sentence << '\n' << Qt::flush;
}

int CommandContext::misuse(const QString &sentence) const
{
    err << sentence << '\n'
        << CommandText::tr("Usage: katve %1 %2").arg(QLatin1String(command.name), CommandText::tr(command.usage))
        << '\n';
    return Misused;
}

int CommandContext::fail(const QString &sentence) const
{
    err << sentence << '\n';
    return Failed;
}

int CommandContext::failWithAdvice(const QString &sentence, const QString &advice) const
{
    err << sentence << '\n';
    if (!advice.isEmpty())
        err << advice << '\n';
    return Failed;
}

void printJson(QTextStream &out, const QJsonObject &object)
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

bool drawsPictures(const QStringList &given)
{
    const Command *command = commandNamed(commandFirst(given).value(0));
    return command != nullptr && command->draws;
}

int runCommandLine(const QStringList &given, QTextStream &out, QTextStream &err)
{
    const Words words(chosenLanguage(given));
    const int code = runNamed(given, out, err);
    out.flush();
    // A full disk behind a redirection shows only here.
    if (out.status() != QTextStream::WriteFailed)
        return code;
    err << CommandText::tr("The results could not be written where they were sent: the disk is full, or it cannot be "
                           "written to. Make room, or send them elsewhere.")
        << '\n';
    return std::max<int>(code, Failed);
}

}   // namespace katve
