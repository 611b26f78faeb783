#include "command.h"
#include "exchange/package_import.h"
#include "import_words.h"
#include "open_inventory.h"
#include "stop_signal.h"
#include "store/backups.h"
#include "store/transaction.h"

#include <QFileInfo>
#include <QJsonArray>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> options()
{
    return {{u"keep-good"_s, CommandText::tr("Takes the rows that are right although others are rejected.")},
            {u"dry-run"_s, CommandText::tr("Says what would be done and writes nothing.")}};
}

class Import {
public:
    explicit Import(const CommandContext &context)
        : m_context(context)
        , m_session(openForWriting(context.arguments.first()))
        , m_backups(m_session->database().path())
        , m_sources(context.arguments.mid(1))
        , m_dryRun(context.options.isSet(u"dry-run"_s))
        , m_keepGood(context.options.isSet(u"keep-good"_s))
    {}

    // Of several packages all are taken in, or none, so what is told of them waits for the last one. A trial does the
    // same, so that a package may refer to one before it.
    [[nodiscard]] int run()
    {
        m_session->ensureSound();
        std::vector<std::unique_ptr<PackageSource>> packages;
        for (const QString &source : m_sources)
            packages.push_back(openPackage(source));
        const std::optional<Backup> before = backedUp();
        try {
            takeAll(packages);
        } catch (...) {
            discard(before);
            throw;
        }
        if (std::ranges::none_of(m_reports, &ImportReport::written))
            discard(before);
        return tell();
    }

private:
    void takeAll(const std::vector<std::unique_ptr<PackageSource>> &packages)
    {
        Transaction all(m_session->database());
        for (std::size_t i = 0; i < packages.size() && !isRejected(); ++i)
            take(m_sources[static_cast<qsizetype>(i)], *packages[i]);
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

    void take(const QString &source, const PackageSource &package)
    {
        const QString name = QFileInfo(source).fileName();
        if (m_sources.size() > 1)
            m_context.say(CommandText::tr("Reading %1 …").arg(name));
        m_reports.push_back(importPackage(
            *m_session, package,
            {.origin = name, .keepGood = m_keepGood, .progress = progressLine(m_context), .cancelled = stopRequested}));
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
            return printJson(m_context.out, importJson(m_reports.front()));
        QJsonArray packages;
        for (const ImportReport &report : m_reports)
            packages.append(importJson(report));
        printJson(m_context.out, {{u"packages"_s, packages}});
    }

    const CommandContext &m_context;
    std::unique_ptr<Session> m_session;
    Backups m_backups;
    QStringList m_sources;
    bool m_dryRun;
    bool m_keepGood;
    std::vector<ImportReport> m_reports;
};

int run(const CommandContext &context)
{
    return Import(context).run();
}

}   // namespace

const Command &importCommand()
{
    static const Command command{
        .name = "import",
        .usage = QT_TRANSLATE_NOOP("Command", "FILE.katve SOURCE… [--keep-good] [--dry-run]"),
        .summary = QT_TRANSLATE_NOOP(
            "Command", "Reads data packages (a folder, a .zip or its datapackage.json) into an inventory."),
        .fewestArguments = 2,
        .mostArguments = -1,
        .options = options,
        .run = run};
    return command;
}

}   // namespace katve
