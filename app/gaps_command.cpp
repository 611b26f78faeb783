#include "command.h"
#include "exchange/gap_tables.h"
#include "gap_words.h"
#include "open_inventory.h"
#include "stop_signal.h"
#include "store/files.h"
#include "store/matrix_loader.h"

#include <QElapsedTimer>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> gapsOptions()
{
    return {
        {u"round"_s, CommandText::tr("The mapping round, by id; the newest when not given."), CommandText::tr("id")},
        {u"view"_s, CommandText::tr("now (as on the round's day) or future (with what is prepared and planned)."),
         CommandText::tr("view"), u"now"_s},
        {u"cells"_s, CommandText::tr("Writes every cell of the gap matrix to a CSV file."), CommandText::tr("file")},
        {u"rollup"_s, CommandText::tr("Writes the sums by region and service to a CSV file."), CommandText::tr("file")},
        {u"timing"_s, CommandText::tr("Tells on the error stream how long each part took, as JSON.")}};
}

// Milliseconds of each part, in the order they are done.
class Timing {
public:
    Timing() { m_clock.start(); }
    void mark(const QString &part)
    {
        m_parts.insert(part, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }
    [[nodiscard]] const QJsonObject &parts() const { return m_parts; }

private:
    QElapsedTimer m_clock;
    QJsonObject m_parts;
};

void writeTables(const QString &cells, const QString &rollup, const GapMatrix &matrix)
{
    if (!cells.isEmpty())
        writeWhole(cells, [&](QIODevice &device) { writeCells(device, matrix, stopRequested); });
    if (!rollup.isEmpty())
        writeWhole(rollup, [&](QIODevice &device) { writeRollup(device, matrix, stopRequested); });
}

void tellGaps(const CommandContext &context, const GapWords &words, bool wroteTables)
{
    const QString notice = sampleNotice(words.session);
    if (context.json)
        printJson(context.out, gapsJson(words));
    else if (!wroteTables && !context.quiet)
        printGaps(context.out, words);
    else if (!notice.isEmpty())
        context.say(notice);
}

int runGaps(const CommandContext &context)
{
    Timing timing;
    const std::optional<View> view = codeFrom<View>(context.options.value(u"view"_s).toStdString());
    if (!view) {
        return context.misuse(CommandText::tr("The views are now and future."));
    }
    for (const QString &option : {u"cells"_s, u"rollup"_s}) {
        if (isSameFile(context.options.value(option), context.arguments.first()))
            return context.fail(
                CommandText::tr("A table cannot take the place of the inventory it is made from. Name another file."));
    }
    const std::unique_ptr<Session> session = openForReading(context, context.arguments.first());
    session->database().setCancelCheck(stopRequested);
    timing.mark(u"open"_s);

    const QString wanted = context.options.value(u"round"_s);
    const std::optional<Round> round = findRound(session->database(), session->stores(), wanted);
    if (!round)
        return context.fail(noRoundText(*session, wanted));
    MatrixInput input = loadMatrixInput(session->database(), *round, *view);
    timing.mark(u"load"_s);
    CellMatrix cells(std::move(input));
    endIfStopped();
    timing.mark(u"matrix"_s);
    const GapMatrix matrix(std::move(cells));
    timing.mark(u"rollup"_s);

    const QString cellsPath = context.options.value(u"cells"_s);
    const QString rollupPath = context.options.value(u"rollup"_s);
    endIfStopped();
    writeTables(cellsPath, rollupPath, matrix);
    tellGaps(context,
             {.session = *session, .round = *round, .view = *view, .matrix = matrix, .language = context.language},
             !cellsPath.isEmpty() || !rollupPath.isEmpty());
    timing.mark(u"write"_s);
    if (context.options.isSet(u"timing"_s))
        printJson(context.err, timing.parts());
    return Done;
}

}   // namespace

const Command &gapsCommand()
{
    static const Command command{
        .name = "gaps",
        .usage = QT_TRANSLATE_NOOP(
            "Command", "FILE.katve [--round ID] [--view now|future] [--cells OUT.csv] [--rollup OUT.csv] [--timing]"),
        .summary = QT_TRANSLATE_NOOP(
            "Command",
            "Shows what is available, partly available, missing and unknown by region, or writes it as tables."),
        .fewestArguments = 1,
        .mostArguments = 1,
        .options = gapsOptions,
        .run = runGaps};
    return command;
}

}   // namespace katve
