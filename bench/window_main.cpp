// The bars of the window: start, key to screen, repaint and scroll, a printed summary, memory.

#include "main_window.h"
#include "measured_process.h"
#include "pages/mapping_page.h"
#include "pages/mapping_view.h"
#include "synthetic_package.h"
#include "table.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPixmap>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace {

using namespace katve;
using namespace Qt::Literals::StringLiterals;

const QString program = QStringLiteral(KATVE_PROGRAM);
constexpr int runs = 21;
constexpr QSize screen(1920, 1080);

// The overview's numbers are painted before this returns.
void open(MainWindow &window, const QString &file)
{
    window.resize(screen);
    window.show();
    static_cast<void>(window.openFile(file));
    static_cast<void>(window.grab());
}

Measured madeNational(const QString &file, const QString &room)
{
    const QString package = room + u"/package"_s;
    writeSyntheticPackage(package, {.municipalities = 310, .services = 120});
    return runMeasured(program, {u"new"_s, file, u"--package"_s, package, u"--quiet"_s});
}

[[nodiscard]] int startAndEnd(const QString &file, const QString &room)
{
    Preferences preferences(room + u"/katve.ini"_s);
    const Words words(preferences.language);
    applyTheme(*qApp, preferences.theme, preferences.textPercent);
    MainWindow window(preferences);
    open(window, file);
    std::fflush(nullptr);
    std::_Exit(0);   // what is measured ends where the window can be used
}

template <typename Act> [[nodiscard]] double median(Act &&act)
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

void measureGrid(BenchTable &table, const QString &file, const QString &room)
{
    Preferences preferences(room + u"/grid.ini"_s);
    MainWindow window(preferences);
    open(window, file);
    window.inventory()->showPage(InventoryView::Mapping);
    MappingView &grid = window.inventory()->mapping().view();
    static_cast<void>(window.grab());
    grid.goToNextUnanswered();
    QPixmap picture(grid.viewport()->size());
    const double repaint = median([&] { grid.viewport()->render(&picture); });
    table.add(u"a full repaint of the grid at 1920×1080"_s, u"310 × 120"_s, inMilliseconds(repaint), {}, {},
              u"≤ 13 ms"_s);
    const double scroll = median([&] {
        grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->value() + 1);
        const int row = grid.verticalHeader()->defaultSectionSize();
        grid.viewport()->render(&picture, {}, QRegion(0, 0, picture.width(), row));
    });
    table.add(u"a scroll step, the row that comes in"_s, u"310 × 120"_s, inMilliseconds(scroll), {}, {}, u"≤ 5 ms"_s);
    static_cast<void>(window.workspace()->run({}));
    window.workspace()->session().ensureSound();   // the first write would wait for it
    bool turn = false;
    const double key = median([&] {
        turn = !turn;
        QKeyEvent press(QEvent::KeyPress, turn ? Qt::Key_1 : Qt::Key_3, Qt::NoModifier);
        QApplication::sendEvent(&grid, &press);
        grid.viewport()->render(&picture);
    });
    table.add(u"from a key to the file and the screen, its fsync and a full repaint"_s, u"310 × 120"_s,
              inMilliseconds(key), {}, {}, u"≤ 8 ms beside the fsync"_s);
}

}   // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir room;
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--start"_s)
        return startAndEnd(arguments[2], room.path());
    if (arguments.size() == 3 && arguments[1] == u"--make"_s)
        return madeNational(arguments[2], room.path()).good ? 0 : 1;
    const QString file = room.filePath(u"national.katve"_s);
    const QString sample = room.filePath(u"sample.katve"_s);
    static_cast<void>(madeNational(file, room.path()));
    static_cast<void>(runMeasured(program, {u"new"_s, sample, u"--sample"_s, u"--quiet"_s}));
    BenchTable table;
    const Measured start = medianRun(runs, QCoreApplication::applicationFilePath(), {u"--start"_s, file});
    table.add(u"start to the numbers shown, national inventory"_s, u"310 × 120"_s, inMilliseconds(start.wall), {},
              inMebibytes(start.peak), u"DB Browser: 190 ms, 112 MiB; ≤ 150 MiB"_s);
    measureGrid(table, file, room.path());
    const Measured summary = medianRun(
        runs, program,
        {u"summary"_s, sample, u"--area"_s, u"province:17"_s, u"-o"_s, room.filePath(u"s.pdf"_s), u"--quiet"_s});
    table.add(u"a summary of 22 pages to PDF, whole process"_s, u"30 municipalities"_s, inMilliseconds(summary.wall),
              {}, inMebibytes(summary.peak), u"≤ 500 ms"_s);
    QTextStream out(stdout);
    table.print(out);
    return 0;
}
