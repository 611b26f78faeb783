#include "analysis/gap_matrix.h"
#include "edit/session.h"
#include "exchange/new_inventory.h"
#include "measured_process.h"
#include "plain_scan.h"
#include "store/matrix_loader.h"
#include "synthetic_package.h"
#include "synthetic_sheet.h"
#include "table.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace {

using namespace katve;
using namespace Qt::Literals::StringLiterals;

const QString program = QStringLiteral(KATVE_PROGRAM);

template <typename Act> [[nodiscard]] double medianMilliseconds(int runs, Act &&act)
{
    std::vector<double> all;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        act();
        all.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(all);
    return all[all.size() / 2];
}

[[nodiscard]] QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Bench {
public:
    Bench(QTextStream &out, int runs) : m_out(out), m_runs(runs) {}

    void atSize(const SyntheticSize &size)
    {
        tell(u"%1 municipalities"_s.arg(size.municipalities));
        m_size = QString::number(size.municipalities);
        const QString package = m_folder.filePath(m_size);
        m_inventory = package + u".katve"_s;
        writeSyntheticPackage(package, size);
        const Measured made = runMeasured(program, {u"new"_s, m_inventory, u"--package"_s, package, u"--quiet"_s});
        row(u"package in (new --package), %1 rows"_s.arg(rowsOf(size)), made, {}, {}, {});
        gaps();
        computing();
        opening();
        const Measured out =
            medianRun(m_runs, program, {u"export"_s, m_inventory, m_folder.filePath(m_size + u"-out"_s), u"--quiet"_s});
        row(u"package out"_s, out, {}, {}, {});
        QFile::remove(m_inventory);
    }

    // Time and memory are to grow with the rows.
    void guard(int municipalities)
    {
        const SyntheticSize size{.municipalities = municipalities,
                                 .services = 100,
                                 .offerings = municipalities * 20,
                                 .providers = municipalities,
                                 .answeredPercent = 10};
        tell(u"%1 municipalities, once"_s.arg(municipalities));
        m_size = QString::number(municipalities);
        const QString package = m_folder.filePath(m_size);
        m_inventory = package + u".katve"_s;
        writeSyntheticPackage(package, size);
        const Measured made = runMeasured(program, {u"new"_s, m_inventory, u"--package"_s, package, u"--quiet"_s});
        row(u"package in, %1 rows"_s.arg(rowsOf(size)), made, {}, {}, inMebibytes(made.peak));
        const Measured scan = runMeasured(QCoreApplication::applicationFilePath(), {u"--plain-scan"_s, m_inventory});
        const Measured gaps =
            runMeasured(program, {u"gaps"_s, m_inventory, u"--rollup"_s, m_folder.filePath(u"r.csv"_s), u"--quiet"_s});
        row(u"gaps, whole process, 50 M cells at 100 000"_s, gaps, inMilliseconds(scan.wall) + u" scan"_s,
            times(gaps.wall / scan.wall), u"%1; bar ≤ 400 MiB"_s.arg(inMebibytes(gaps.peak)));
        QFile::remove(m_inventory);
    }

    void importOfferings()
    {
        tell(u"100 000 offerings"_s);
        m_size = u"309"_s;
        const SyntheticSize without{.offerings = 0, .answeredPercent = 0};
        const SyntheticSize with{.offerings = 100'000, .answeredPercent = 0};
        const QString base = m_folder.filePath(u"base"_s);
        const QString package = m_folder.filePath(u"offerings"_s);
        writeSyntheticPackage(base, without, true);
        writeSyntheticPackage(package, with, true);
        std::vector<Measured> runs;
        for (int run = 0; run < m_runs; ++run) {
            const QString file = m_folder.filePath(u"import-%1.katve"_s.arg(run));
            static_cast<void>(runMeasured(program, {u"new"_s, file, u"--package"_s, base, u"--quiet"_s}));
            runs.push_back(runMeasured(program, {u"import"_s, file, package, u"--quiet"_s}));
        }
        std::ranges::sort(runs, {}, &Measured::wall);
        row(u"100 000 offerings × 10 columns in, with history"_s, runs[runs.size() / 2], {}, {}, u"≤ 1000 ms"_s);
    }

    // The bars are of computing: how long a disk takes to keep what it is given is its own affair.
    void importSheets()
    {
        tell(u"100 000 rows of a spreadsheet"_s);
        m_size = u"309"_s;
        const SyntheticSize size{.offerings = 0, .answeredPercent = 0};
        const QString base = m_folder.filePath(u"sheet-base"_s);
        writeSyntheticPackage(base, size, true);
        for (const auto &[ending, bar] :
             {std::pair(u"csv"_s, 1000), std::pair(u"xlsx"_s, 2500), std::pair(u"ods"_s, 5000)}) {
            const QString sheet = m_folder.filePath(u"list."_s + ending);
            writeSyntheticSheet(sheet, size);
            std::vector<Measured> runs;
            for (int run = 0; run < m_runs; ++run) {
                const QString file = m_folder.filePath(u"sheet-%1-%2.katve"_s.arg(ending).arg(run));
                static_cast<void>(runMeasured(program, {u"new"_s, file, u"--package"_s, base, u"--quiet"_s}));
                runs.push_back(runMeasured(program, {u"import"_s, file, sheet, u"--quiet"_s}));
            }
            std::ranges::sort(runs, {}, &Measured::cpu);
            const Measured &median = runs[runs.size() / 2];
            m_table.add(u"100 000 rows × 10 columns of %1 in, with history"_s.arg(ending.toUpper()), m_size,
                        median.good ? inMilliseconds(median.cpu) + u" CPU"_s : u"FAILED"_s,
                        inMilliseconds(median.wall) + u" wall"_s, inMebibytes(median.peak), u"≤ %1 ms"_s.arg(bar));
        }
    }

    void print() { m_table.print(m_out); }

private:
    void tell(const QString &what) { m_out << what << " …" << Qt::endl; }

    void row(const QString &act, const Measured &measured, const QString &other, const QString &ratio,
             const QString &bar)
    {
        m_table.add(act, m_size, measured.good ? inMilliseconds(measured.wall) : u"FAILED"_s, other, ratio, bar);
    }

    [[nodiscard]] static qint64 rowsOf(const SyntheticSize &size)
    {
        const qint64 cells = qint64(size.municipalities) * size.services * 5;
        return qint64(size.municipalities) * 9 + size.services + size.providers + size.offerings
            + cells * size.answeredPercent / 100;
    }

    void gaps()
    {
        const QString cells = m_folder.filePath(u"c.csv"_s);
        const QString plain = m_folder.filePath(u"plain.csv"_s);
        const QStringList whole{u"gaps"_s, m_inventory,   u"--cells"_s,
                                cells,     u"--rollup"_s, m_folder.filePath(u"r.csv"_s)};
        static_cast<void>(runMeasured(program, whole));
        const Measured ours = medianRun(m_runs, program, whole);
        const Measured scan =
            medianRun(m_runs, QCoreApplication::applicationFilePath(), {u"--plain-scan"_s, m_inventory});
        row(u"gaps, whole process, beside a bare scan"_s, ours, inMilliseconds(scan.wall), times(ours.wall / scan.wall),
            u"≤ 3 ×"_s);
        const Measured shell = medianRun(
            1, u"sqlite3"_s, {u"-readonly"_s, m_inventory, u".read "_s + QStringLiteral(KATVE_MATRIX_SQL)}, plain);
        const bool same = contentOf(cells) == contentOf(plain);
        row(u"gaps beside the sqlite3 shell in plain SQL"_s, ours, inMilliseconds(shell.wall),
            times(shell.wall / ours.wall), same ? u"≥ 5 ×; same cells"_s : u"≥ 5 ×; CELLS DIFFER"_s);
    }

    void computing()
    {
        Session session(Database::open(m_inventory, Database::Access::Read));
        const Round round = *findRound(session.database(), session.stores());
        const MatrixInput input = loadMatrixInput(session.database(), round, View::Now);
        std::vector<MatrixInput> copies(static_cast<std::size_t>(m_runs), input);
        std::size_t next = 0;
        const double build = medianMilliseconds(m_runs, [&] { GapMatrix matrix(std::move(copies[next++])); });
        m_table.add(u"the computing alone, cells and sums"_s, m_size, inMilliseconds(build), {}, {},
                    u"≤ 5 ms (at 309)"_s);
        following(GapMatrix(input));
    }

    void following(GapMatrix matrix)
    {
        int turn = 0;
        const double answer = medianMilliseconds(101, [&] {
            ++turn;
            matrix.setAnswer(0, static_cast<std::size_t>(turn) % matrix.shape().columns(),
                             turn % 2 == 0 ? Known::Missing : Known::Partly);
        });
        m_table.add(u"one answer followed through cells and sums"_s, m_size, inMilliseconds(answer), {}, {},
                    u"≤ 1 ms"_s);
        const auto country = static_cast<std::uint32_t>(matrix.municipalities() + matrix.input().regions.size() - 1);
        const std::vector<Reach> reach{
            {.service = 1, .place = country, .organisation = 0xFFFFFF, .stages = StageSet::all()}};
        bool there = false;
        const double offering = medianMilliseconds(21, [&] {
            matrix.changeReaches(there ? reach : std::vector<Reach>(), there ? std::vector<Reach>() : reach);
            there = !there;
        });
        m_table.add(u"an offering for the whole country added or removed"_s, m_size, inMilliseconds(offering), {}, {},
                    u"≤ 1 ms (at 309)"_s);
    }

    void opening()
    {
        const double open =
            medianMilliseconds(m_runs, [&] { Session session(Database::open(m_inventory, Database::Access::Read)); });
        m_table.add(u"open, header and tables checked"_s, m_size, inMilliseconds(open), {}, {}, {});
    }

    QTextStream &m_out;
    int m_runs;
    QTemporaryDir m_folder;
    QString m_size;
    QString m_inventory;
    BenchTable m_table;
};

}   // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"runs"_s, u"Runs of each measurement; the median counts."_s, u"n"_s, u"5"_s},
                       {u"sizes"_s, u"Municipalities of each inventory."_s, u"list"_s, u"67,309,3000"_s},
                       {u"guard"_s, u"Municipalities of the one large inventory; 0 for none."_s, u"n"_s, u"100000"_s},
                       {u"plain-scan"_s, u"Only scans the rows of an inventory."_s, u"file"_s}});
    parser.process(application);
    if (parser.isSet(u"plain-scan"_s))
        return plainScan(parser.value(u"plain-scan"_s)) > 0 ? 0 : 1;

    QTextStream out(stdout);
    Bench bench(out, parser.value(u"runs"_s).toInt());
    for (const QString &size : parser.value(u"sizes"_s).split(u',', Qt::SkipEmptyParts)) {
        const int municipalities = size.toInt();
        bench.atSize(
            {.municipalities = municipalities, .offerings = municipalities * 65, .providers = municipalities * 6});
    }
    bench.importOfferings();
    bench.importSheets();
    if (const int municipalities = parser.value(u"guard"_s).toInt(); municipalities > 0)
        bench.guard(municipalities);
    bench.print();
    return 0;
}
