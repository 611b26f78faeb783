#include "command.h"
#include "exchange/shipped_layout.h"
#include "open_inventory.h"
#include "progress_line.h"
#include "report/summary.h"
#include "stop_signal.h"
#include "store/files.h"
#include "store/matrix_loader.h"
#include "text/summary_file.h"
#include "workspace/names.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> summaryOptions()
{
    return {
        {u"area"_s, CommandText::tr("The area, as network_region:OYS, province:19 or municipality:698."),
         CommandText::tr("kind:code")},
        {{u"o"_s, u"output"_s},
         CommandText::tr("The file, which ends in .pdf, .html or .odt; with --each a folder."),
         CommandText::tr("file")},
        {u"each"_s, CommandText::tr("municipality: one file for each municipality of the area."),
         CommandText::tr("kind")},
        {u"format"_s, CommandText::tr("pdf, html or odt; by the ending of the file, or pdf, when not given."),
         CommandText::tr("format")},
        {u"round"_s, CommandText::tr("The mapping round, by id; the newest when not given."), CommandText::tr("id")},
        {u"public"_s,
         CommandText::tr("The public edition: without notes, direct contacts and lists of what is to be mended.")}};
}

// A summary, made and not yet written.
struct Made {
    QString municipality{};   // none: of the whole area
    QString path{};
    SummaryFile file{};
};

struct Wish {
    QString inventory{};
    QString output{};
    PrintOrder order{};
    std::optional<SummaryFormat> format{};   // as it was asked for
    bool isForEach = false;

    [[nodiscard]] bool isStream() const
    {
        const QFileInfo info(output);
        return info.exists() && !info.isFile();
    }
    [[nodiscard]] SummaryFormat formatOrPdf() const
    {
        return format.value_or(isForEach ? SummaryFormat::Pdf : summaryFormatOf(output).value_or(SummaryFormat::Pdf));
    }
};

// What can be told before anything is opened; an empty text when all is well.
[[nodiscard]] QString faultOf(const Wish &wish)
{
    const QFileInfo output(wish.output);
    if (wish.isForEach) {
        return output.exists() && !output.isDir()
            ? CommandText::tr("With --each the summaries go into a folder, and “%1” is a file. Name a folder.")
                  .arg(wish.output)
            : QString();
    }
    if (output.isDir())
        return CommandText::tr("“%1” is a folder. Name a file that ends in .pdf, .html or .odt.").arg(wish.output);
    const std::optional<SummaryFormat> ending = summaryFormatOf(wish.output);
    if (ending && wish.format && ending != wish.format)
        return CommandText::tr("The ending of “%1” and --format ask for different kinds of file. Leave one out.")
            .arg(wish.output);
    if (!ending && !wish.isStream())
        return CommandText::tr("A summary is a PDF, HTML or ODT file. Name a file that ends in .pdf, .html or .odt.");
    return {};
}

[[nodiscard]] QString noMunicipalityText(const AreaRef &area)
{
    return CommandText::tr(
               "The mapping round has no municipality in the area “%1”. “katve gaps” lists the areas it has.")
        .arg(areaText(area));
}

class SummaryMaker {
public:
    SummaryMaker(const CommandContext &context, const Wish &wish, const PrintSource &source)
        : m_context(context)
        , m_wish(wish)
        , m_source(source)
    {}

    [[nodiscard]] std::vector<Made> make() { return m_wish.isForEach ? makeEach() : makeOne(); }

private:
    [[nodiscard]] std::optional<Made> made(const AreaRef &area, const QString &path)
    {
        PrintOrder order = m_wish.order;
        order.area = area;
        std::optional<SummaryFile> file = summaryFile(m_source, order, m_wish.formatOrPdf(), m_fonts, stopRequested);
        if (!file)
            return std::nullopt;
        return Made{.path = path, .file = std::move(*file)};
    }

    [[nodiscard]] std::vector<Made> makeOne()
    {
        std::optional<Made> one = made(m_wish.order.area, m_wish.output);
        return one ? std::vector{std::move(*one)} : std::vector<Made>();
    }

    [[nodiscard]] std::vector<Made> makeEach()
    {
        const std::unique_ptr<ProgressLine> line = progressLineFor(m_context);
        const Names names(m_source.session, m_wish.order.language);
        const QStringList codes = municipalitiesIn(m_source.matrix, m_wish.order.area);
        std::vector<Made> all;
        for (const QString &code : codes) {
            endIfStopped();
            if (line)
                line->show(CommandText::tr("Making summaries: %1 of %2").arg(all.size() + 1).arg(codes.size()));
            const QString path =
                QDir(m_wish.output).filePath(summaryName(code, names.municipality(code), m_wish.formatOrPdf()));
            std::optional<Made> one = made({AreaKind::Municipality, code}, path);
            one->municipality = code;
            all.push_back(std::move(*one));
        }
        return all;
    }

    const CommandContext &m_context;
    const Wish &m_wish;
    const PrintSource &m_source;
    PrintFonts m_fonts;
};

void writeAll(const Wish &wish, const std::vector<Made> &all)
{
    if (wish.isForEach && !QDir().mkpath(wish.output))
        throw StoreError(StoreError::Reason::NoPermission, wish.output);
    for (const Made &one : all)
        writeWhole(one.path, [&](QIODevice &device) { device.write(one.file.bytes); });
}

void tell(const CommandContext &context, const Wish &wish, Session &session, const std::vector<Made> &all)
{
    const QString notice = sampleNotice(session);
    if (context.json) {
        QJsonArray written;
        for (const Made &one : all) {
            QJsonObject object{{u"file"_s, one.path}};
            if (wish.formatOrPdf() == SummaryFormat::Pdf)
                object.insert(u"pages"_s, one.file.pages);
            if (!one.municipality.isEmpty())
                object.insert(u"municipality"_s, one.municipality);
            written.append(object);
        }
        printJson(context.out, {{u"written"_s, written}, {u"sample"_s, !notice.isEmpty()}});
    }
    if (wish.isForEach)
        context.say(
            CommandText::tr("Wrote %Ln summary(ies) into %1.", nullptr, static_cast<int>(all.size())).arg(wish.output));
    else if (wish.formatOrPdf() == SummaryFormat::Pdf)
        context.say(CommandText::tr("Wrote %1, %n page(s).", nullptr, static_cast<int>(all.front().file.pages))
                        .arg(wish.output));
    else
        context.say(CommandText::tr("Wrote %1.").arg(wish.output));
    if (!notice.isEmpty())
        context.say(notice);
}

int makeAndWrite(const CommandContext &context, const Wish &wish)
{
    const std::unique_ptr<Session> session = openForReading(context, wish.inventory);
    session->database().setCancelCheck(stopRequested);
    const QString wanted = context.options.value(u"round"_s);
    const std::optional<Round> round = findRound(session->database(), session->stores(), wanted);
    if (!round)
        return context.fail(noRoundText(*session, wanted));
    const GapMatrix matrix(loadMatrixInput(session->database(), *round, View::Now));
    endIfStopped();
    const std::vector<Made> all = SummaryMaker(context, wish, {*session, *round, matrix, shippedNeighbours()}).make();
    if (all.empty())
        return context.fail(noMunicipalityText(wish.order.area));
    for (const Made &one : all) {
        if (isSameFile(one.path, wish.inventory))
            return context.fail(CommandText::tr(
                "A summary cannot take the place of the inventory it is made from. Name another file."));
    }
    writeAll(wish, all);
    tell(context, wish, *session, all);
    return Done;
}

int runSummary(const CommandContext &context)
{
    const QString each = context.options.value(u"each"_s);
    const std::optional<AreaRef> area = areaFrom(context.options.value(u"area"_s).toStdString());
    if (!context.options.isSet(u"area"_s) || !context.options.isSet(u"output"_s))
        return context.misuse(CommandText::tr("Say which area the summary is of (--area) and where it goes (-o)."));
    if (!area)
        return context.misuse(CommandText::tr("An area is written kind:code, as in network_region:OYS."));
    if (context.options.isSet(u"each"_s) && each != u"municipality"_s)
        return context.misuse(CommandText::tr("--each takes only “municipality”."));
    const QString format = context.options.value(u"format"_s);
    if (context.options.isSet(u"format"_s) && (format.contains(u'.') || !summaryFormatOf(format)))
        return context.misuse(CommandText::tr("The formats are pdf, html and odt."));
    const Wish wish{.inventory = context.arguments.first(),
                    .output = context.options.value(u"output"_s),
                    .order = {.area = *area,
                              .language = context.language,
                              .edition = context.options.isSet(u"public"_s) ? Edition::Public : Edition::Working,
                              .printedOn = QDate::currentDate()},
                    .format = summaryFormatOf(format),
                    .isForEach = context.options.isSet(u"each"_s)};
    const QString fault = faultOf(wish);
    return fault.isEmpty() ? makeAndWrite(context, wish) : context.fail(fault);
}

}   // namespace

const Command &summaryCommand()
{
    static const Command command{
        .name = "summary",
        .usage = QT_TRANSLATE_NOOP("Command",
                                   "FILE.katve --area KIND:CODE -o OUT [--each municipality] [--format pdf|html|odt] "
                                   "[--round ID] [--public]"),
        .summary = QT_TRANSLATE_NOOP(
            "Command", "Writes the summary of a region, or the sheet of a municipality, as PDF, HTML or ODT."),
        .fewestArguments = 1,
        .mostArguments = 1,
        .options = summaryOptions,
        .run = runSummary,
        .draws = true};
    return command;
}

}   // namespace katve
