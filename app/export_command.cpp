#include "command.h"
#include "exchange/package_export.h"
#include "open_inventory.h"
#include "progress_line.h"
#include "report/personal_texts.h"
#include "stop_signal.h"
#include "store/people.h"
#include "words/personal_words.h"

#include <QFileInfo>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> options()
{
    return {{u"with-people"_s, CommandText::tr("Takes contact people along; the inventory then notes that it did.")}};
}

// A folder by the name of a workbook would be a surprise.
[[nodiscard]] bool isAnotherFormat(const QString &destination)
{
    const QStringList endings{u".xlsx"_s, u".ods"_s, u".csv"_s, u".pdf"_s, u".html"_s, u".odt"_s, u".katve"_s};
    return std::ranges::any_of(
        endings, [&](const QString &ending) { return destination.endsWith(ending, Qt::CaseInsensitive); });
}

void writePackage(const CommandContext &context, Session &session)
{
    const std::unique_ptr<ProgressLine> line = progressLineFor(context);
    ExportOptions options{.withPeople = context.options.isSet(u"with-people"_s), .cancelled = stopRequested};
    if (line) {
        options.progress = [&line](qint64 rows) {
            line->show(CommandText::tr("Writing … rows so far: %1").arg(QLocale().toString(rows)));
        };
    }
    exportPackage(session, context.arguments[1], options);
}

// Told and not forbidden: they go along as they are.
void warnOfPersonal(const CommandContext &context, Session &session)
{
    constexpr std::size_t mostLines = 20;
    const std::vector<PersonalText> texts = personalTexts(session, QDate::currentDate());
    if (texts.empty() || context.quiet)
        return;
    context.err << CommandText::tr("%n text(s) look as if they told who somebody is. They go along as they are:",
                                   nullptr, static_cast<int>(texts.size()))
                << '\n';
    for (std::size_t i = 0; i < std::min(mostLines, texts.size()); ++i)
        context.err << CommandText::tr("%1 %2, %3: %4", "table, row, field, what it looks like")
                           .arg(exactText(codeText(texts[i].table)), texts[i].key, exactText(texts[i].field),
                                personalWarning(texts[i].text, texts[i].marks))
                    << '\n';
}

int run(const CommandContext &context)
{
    if (isAnotherFormat(context.arguments[1]))
        return context.fail(
            CommandText::tr("This version of Katve writes data packages only. Name a folder or a .zip."));
    std::unique_ptr<Session> session = openForReading(context, context.arguments[0]);
    const bool namesPeople = context.options.isSet(u"with-people"_s) && !isEmpty(session->database(), Table::Contacts);
    if (namesPeople) {   // first, so that no names leave what cannot note it
        session.reset();
        session = openForWriting(context.arguments[0]);
        session->ensureSound();
    }
    warnOfPersonal(context, *session);
    writePackage(context, *session);
    if (namesPeople)
        rememberPeopleExport(session->database(),
                             {.at = QDateTime::currentDateTimeUtc(),
                              .kind = u"package"_s,
                              .label = QFileInfo(context.arguments[1]).fileName(),
                              .contacts = rowCount(session->database(), Table::Contacts)});
    if (context.json)
        printJson(context.out,
                  {{u"written"_s, context.arguments[1]}, {u"sample"_s, !sampleNotice(*session).isEmpty()}});
    context.say(CommandText::tr("Wrote %1.").arg(context.arguments[1]));
    const QString notice = sampleNotice(*session);
    if (!notice.isEmpty())
        context.say(notice);
    return Done;
}

}   // namespace

const Command &exportCommand()
{
    static const Command command{
        .name = "export",
        .usage = QT_TRANSLATE_NOOP("Command", "FILE.katve DEST [--with-people]"),
        .summary = QT_TRANSLATE_NOOP("Command", "Writes the whole inventory as a data package: a folder, or a .zip."),
        .fewestArguments = 2,
        .mostArguments = 2,
        .options = options,
        .run = run};
    return command;
}

}   // namespace katve
