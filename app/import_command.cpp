#include "command.h"
#include "exchange/package_import.h"
#include "exchange/sheets/sheet_import.h"
#include "exchange/tables/own_import.h"
#include "import_words.h"
#include "open_inventory.h"
#include "print/table_language.h"
#include "stop_signal.h"
#include "store/backups.h"
#include "store/transaction.h"
#include "words/sheet_words.h"

#include <QFileInfo>
#include <QJsonArray>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> importOptions()
{
    return {{u"keep-good"_s, CommandText::tr("Takes the rows that are right although others are rejected.")},
            {u"dry-run"_s, CommandText::tr("Says what would be done and writes nothing.")},
            {u"round"_s,
             CommandText::tr("The mapping round that the answers of spreadsheets are for; without it the one they "
                             "name, or the newest."),
             CommandText::tr("id")}};
}

// A data package, or a workbook that is read by its headings.
struct Source {
    QString name{};
    std::unique_ptr<PackageSource> package{};
    std::unique_ptr<Workbook> workbook{};
    QString path{};
};

[[nodiscard]] Source openSource(const QString &path)
{
    const QFileInfo info(path);
    const bool isPackage = !info.exists() || info.isDir() || info.fileName() == "datapackage.json"_L1
        || info.suffix().compare("zip"_L1, Qt::CaseInsensitive) == 0;
    if (isPackage)
        return {.name = info.fileName(), .package = openPackage(path)};
    return {.name = info.fileName(), .workbook = openWorkbook(path), .path = path};
}

class Import {
public:
    explicit Import(const CommandContext &context)
        : m_context(context)
        , m_session(openForWriting(context, context.arguments.first()))
        , m_backups(m_session->database().path())
        , m_sources(context.arguments.mid(1))
        , m_dryRun(context.options.isSet(u"dry-run"_s))
        , m_keepGood(context.options.isSet(u"keep-good"_s))
    {}

    // Of several packages all are taken in, or none, so what is told of them waits for the last one. A trial does the
    // same, so that a package may refer to one before it.
    [[nodiscard]] int run()
    {
        if (const QString wanted = m_context.options.value(u"round"_s); !wanted.isEmpty()) {
            m_round = m_session->find(Round{.id = wanted});
            if (!m_round)
                return m_context.fail(noRoundText(*m_session, wanted));
        }
        m_session->ensureSound();
        std::vector<Source> sources;
        for (const QString &source : m_sources)
            sources.push_back(openSource(source));
        const std::optional<Backup> before = backedUp();
        try {
            takeAll(sources);
        } catch (...) {
            discard(before);
            throw;
        }
        if (std::ranges::none_of(m_reports, &ImportReport::written))
            discard(before);
        return tell();
    }

private:
    void takeAll(const std::vector<Source> &sources)
    {
        Transaction all(m_session->database());
        for (std::size_t i = 0; i < sources.size() && !isRejected(); ++i)
            take(sources[i]);
        if (!isRejected() && !m_dryRun && wroteAny())
            all.commit();
        else
            std::ranges::for_each(m_reports, [](ImportReport &report) { report.written = false; });
    }

    static void discard(const std::optional<Backup> &before)
    {
        if (before)
            Backups::discard(*before);
    }

    // An inventory that nobody has done anything in has nothing to lose.
    [[nodiscard]] std::optional<Backup> backedUp() const
    {
        if (m_dryRun || m_session->log().lastGivenSequence() == 0)
            return std::nullopt;
        return m_backups.make(m_session->database(), BackupCause::Import, QDateTime::currentDateTimeUtc());
    }

    void take(const Source &source)
    {
        if (m_sources.size() > 1)
            m_context.say(CommandText::tr("Reading %1 …").arg(source.name));
        const ImportOptions options{.origin = source.name,
                                    .keepGood = m_keepGood,
                                    .progress = progressLine(m_context),
                                    .cancelled = stopRequested};
        m_readings.append(QJsonArray());
        m_reports.push_back(source.workbook ? takeSheets(source, options)
                                            : importPackage(*m_session, *source.package, options));
    }

    // How the sheets were understood is told, as nothing may be guessed in silence.
    [[nodiscard]] ImportReport takeSheets(const Source &source, const ImportOptions &options)
    {
        const OwnWorkbook own = ownWorkbook(*source.workbook, source.path, tableWordsOfAll());
        if (!own.sheets.empty()) {
            QStringList names;
            for (const OwnSheet &sheet : own.sheets)
                names.append(source.workbook->namesItsSheets() ? sheet.name : exactText(codeText(sheet.table)));
            m_context.say(CommandText::tr("Tables that Katve wrote: %1.").arg(names.join(u", "_s)));
            return importOwnWorkbook(*m_session, *source.workbook, own, tableWordsOfAll(), options);
        }
        const std::optional<Round> round = m_round ? m_round : roundOf(*m_session, *source.workbook, source.name);
        if (!round)
            throw StoreError(StoreError::Reason::MissingReference, CommandText::tr("mapping round"));
        const SheetNames names(*m_session, *round, m_round ? RoundIs::Chosen : RoundIs::Guessed);
        std::vector<SheetMapping> mappings = mappingsOf(*source.workbook, names);
        std::erase_if(mappings, [&](const SheetMapping &mapping) {
            return std::ranges::find(own.workedOut, mapping.sheet) != own.workedOut.end();
        });
        if (mappings.empty() && !own.workedOut.empty())
            throw SheetError(SheetError::Reason::WorkedOut, source.path);
        if (mappings.empty()) {
            if (!m_context.quiet)
                tellReadings(m_context.err, notesOf(*source.workbook, source.name));
            throw SheetError(SheetError::Reason::NothingToTake, source.path);
        }
        QJsonArray readings;
        const auto forms = std::ranges::count(mappings, SheetShape::Form, &SheetMapping::shape);
        if (forms > 1)   // all of them alike
            m_context.say(CommandText::tr("%n sheets of an answer form. Only what was changed in it is taken.", nullptr,
                                          static_cast<int>(forms)));
        for (const SheetMapping &mapping : mappings) {
            if (forms < 2 || mapping.shape != SheetShape::Form)
                m_context.say(sheetMappingText(mapping,
                                               source.workbook->namesItsSheets() ? mapping.sheetName : source.name,
                                               nameIn(m_context.language, names.round(mapping.round))));
            readings.append(sheetMappingJson(mapping));
        }
        m_readings.last() = readings;
        ImportOptions beside = options;
        beside.workedOut = own.workedOut;
        return importSheets(*m_session, *source.workbook, mappings, names, beside);
    }

    // Only the last that was read can have been turned down.
    [[nodiscard]] bool isRejected() const
    {
        return !m_reports.empty() && m_reports.back().errorCount > 0 && (!m_keepGood || m_reports.back().isIncomplete);
    }

    [[nodiscard]] int tell() const
    {
        if (m_context.json)
            tellJson();
        int worst = Done;
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            if (m_sources.size() > 1)
                m_context.say(QFileInfo(m_sources[static_cast<qsizetype>(i)]).fileName() + u':');
            const bool wasLetGo = isRejected() && m_reports[i].errorCount == 0;
            worst = std::max(worst,
                             tellImport(m_context, m_reports[i],
                                        {.dryRun = m_dryRun, .keepGood = m_keepGood, .wasLetGo = wasLetGo}));
        }
        if (const QString notice = sampleNotice(*m_session); !notice.isEmpty())
            m_context.say(notice);
        return worst;
    }

    [[nodiscard]] bool wroteAny() const { return std::ranges::any_of(m_reports, &ImportReport::written); }

    void tellJson() const
    {
        if (m_sources.size() == 1)
            return printJson(m_context.out, reportJson(0));
        QJsonArray packages;
        for (std::size_t i = 0; i < m_reports.size(); ++i)
            packages.append(reportJson(i));
        printJson(m_context.out, {{u"packages"_s, packages}});
    }

    [[nodiscard]] QJsonObject reportJson(std::size_t index) const
    {
        QJsonObject object = importJson(m_reports[index]);
        if (const QJsonArray &sheets = m_readings[static_cast<qsizetype>(index)]; !sheets.isEmpty())
            object.insert(u"sheets"_s, sheets);
        return object;
    }

    const CommandContext &m_context;
    std::unique_ptr<Session> m_session;
    Backups m_backups;
    QStringList m_sources;
    bool m_dryRun;
    bool m_keepGood;
    std::optional<Round> m_round;   // asked for
    std::vector<ImportReport> m_reports;
    QList<QJsonArray> m_readings;   // of each source, how its sheets were understood
};

int runImport(const CommandContext &context)
{
    return Import(context).run();
}

}   // namespace

const Command &importCommand()
{
    static const Command command{.name = "import",
                                 .usage = QT_TRANSLATE_NOOP("Command",
                                                            "FILE.katve SOURCE… [--keep-good] [--dry-run] "
                                                            "[--round ID]"),
                                 .summary =
                                     QT_TRANSLATE_NOOP("Command",
                                                       "Reads data packages (a folder, a .zip or its datapackage.json) "
                                                       "and spreadsheets (.xlsx, .ods, .csv) into an "
                                                       "inventory."),
                                 .fewestArguments = 2,
                                 .mostArguments = -1,
                                 .options = importOptions,
                                 .run = runImport};
    return command;
}

}   // namespace katve
