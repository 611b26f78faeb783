#include "command.h"
#include "exchange/package_import.h"
#include "import_words.h"
#include "open_inventory.h"
#include "stop_signal.h"
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
        , m_sources(context.arguments.mid(1))
        , m_dryRun(context.options.isSet(u"dry-run"_s))
        , m_keepGood(context.options.isSet(u"keep-good"_s))
    {}

    // Of several packages all are taken in, or none. A trial does the same, so that a package may refer to one before it.
    [[nodiscard]] int run()
    {
        m_session->database().ensureSound();
        Transaction all(m_session->database());
        int worst = Done;
        for (const QString &source : m_sources) {
            worst = std::max(worst, take(source));
            if (m_rejected)
                break;
        }
        if (!m_rejected && !m_dryRun && wroteAny())
            all.commit();
        else
            std::ranges::for_each(m_reports, [](ImportReport &report) { report.written = false; });
        if (m_context.json)
            tellJson();
        return worst;
    }

private:
    [[nodiscard]] int take(const QString &source)
    {
        const QString name = QFileInfo(source).fileName();
        if (m_sources.size() > 1)
            m_context.say(name + u':');
        const ImportReport &report = m_reports.emplace_back(importPackage(
            *m_session, *openPackage(source),
            {.origin = name, .keepGood = m_keepGood, .progress = progressLine(m_context), .cancelled = stopRequested}));
        m_rejected = report.errorCount > 0 && !m_keepGood;
        return tellImport(m_context, report, {.dryRun = m_dryRun, .keepGood = m_keepGood});
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
    QStringList m_sources;
    bool m_dryRun;
    bool m_keepGood;
    std::vector<ImportReport> m_reports;
    bool m_rejected = false;
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
