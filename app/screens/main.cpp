#include "exchange/new_inventory.h"
#include "main_window.h"
#include "pages/history_panel.h"
#include "pages/mapping_page.h"
#include "pages/mapping_view.h"
#include "pages/provider_view.h"
#include "pages/prune_panel.h"
#include "print/print_order.h"
#include "screens/chrome.h"
#include "store/matrix_loader.h"
#include "store/people.h"
#include "widgets/export_panel.h"
#include "widgets/finder_panel.h"
#include "widgets/form_panel.h"
#include "widgets/hand_out_panel.h"
#include "widgets/paste_panel.h"
#include "widgets/theme.h"
#include "workspace/import_planner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QToolButton>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// One way the program can look.
struct Look {
    Language language = Language::Finnish;
    Preferences::Theme theme = Preferences::Theme::Light;
    int textPercent = 100;
    QSize size{1280, 720};

    [[nodiscard]] QString name() const
    {
        return u"%1-%2-%3x%4-%5"_s
            .arg(languageCode(language), theme == Preferences::Theme::Dark ? u"dark"_s : u"light"_s)
            .arg(size.width())
            .arg(size.height())
            .arg(textPercent);
    }
};

[[nodiscard]] std::vector<Look> looks()
{
    constexpr auto light = Preferences::Theme::Light;
    constexpr auto dark = Preferences::Theme::Dark;
    std::vector<Look> looks;
    for (const Language language : {Language::Finnish, Language::Swedish, Language::English}) {
        for (const Preferences::Theme theme : {light, dark}) {
            for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)})
                looks.push_back({.language = language, .theme = theme, .size = size});
        }
    }
    looks.push_back({.textPercent = 150});
    looks.push_back({.textPercent = 200, .size = {1920, 1080}});
    looks.push_back({.language = Language::Swedish, .theme = dark, .textPercent = 200, .size = {1920, 1080}});
    return looks;
}

// The pages and states of the window in one look.
class Photographer {
public:
    Photographer(const QDir &folder, const Look &look, QString sample, QString empty)
        : m_folder(folder)
        , m_look(look)
        , m_sample(std::move(sample))
        , m_empty(std::move(empty))
        , m_words(look.language)
        , m_preferences(m_room.filePath(u"katve.ini"_s))
    {
        m_preferences.language = look.language;
        m_preferences.recentFiles = {m_sample, m_room.filePath(u"Kainuu 2025.katve"_s)};
    }

    void takeAll()
    {
        applyTheme(*qApp, m_look.theme, m_look.textPercent);
        MainWindow window(m_preferences);
        window.resize(m_look.size);
        window.show();
        take(window, u"start"_s);
        static_cast<void>(window.openFile(m_empty));
        take(window, u"empty"_s);
        static_cast<void>(window.openFile(m_sample));
        take(window, u"overview-whole"_s);
        takeScopes(window);
        takeMerging(window);
        takeImporting(window);
    }

private:
    void takeScopes(MainWindow &window)
    {
        Workspace &workspace = *window.workspace();
        workspace.setScope({.area = {AreaKind::Province, u"17"_s}});
        take(window, u"overview-17"_s);
        window.inventory()->goTo(u"564"_s, u"school_psychologist"_s);
        take(window, u"mapping-17"_s);
        takePanels(window);
        workspace.setScope({.area = {AreaKind::NetworkRegion, u"OYS"_s}});
        take(window, u"mapping-oys"_s);
        workspace.setScope({.area = {AreaKind::NetworkRegion, u"OYS"_s}, .stage = Stage::Grades7To9});
        window.inventory()->goTo(u"698"_s, u"school_psychologist"_s);
        take(window, u"mapping-stage"_s);
        for (int page = InventoryView::Mapping + 1; page < InventoryView::pageNames().size(); ++page) {
            window.inventory()->showPage(page);
            take(window, u"page-%1"_s.arg(page));
        }
        takeProviderHistory(window);
        workspace.setScope({.area = {AreaKind::Province, u"17"_s}, .search = u"zzz"_s});
        for (int page = InventoryView::Mapping; page < InventoryView::pageNames().size(); ++page) {
            window.inventory()->showPage(page);
            take(window, u"nothing-%1"_s.arg(page));
        }
        workspace.setScope({});
    }

    // What stands over the pages or beside them.
    void takePanels(MainWindow &window)
    {
        QGuiApplication::clipboard()->setText(u"puuttuu\tosittain\tsaatavilla\nsaatavilla\tehkä\tpuuttuu\n"_s);
        Q_EMIT window.inventory()->mapping().view().pasteWanted();
        take(window, u"paste"_s);
        auto &paste = *window.findChild<PastePanel *>();
        paste.hide();
        auto &large = *window.findChild<QToolButton *>(u"largeType"_s);
        large.click();
        take(window, u"large"_s);
        large.click();
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+K"_s))
                action->trigger();
        }
        auto *finder = window.findChild<FinderPanel *>();
        finder->findChild<QLineEdit *>()->setText(u"oulu"_s);
        take(window, u"finder"_s);
        delete finder;
        HistoryPanel history(*window.workspace(), &window);
        history.setAttribute(Qt::WA_DeleteOnClose, false);
        history.show();
        take(history, u"history"_s);
        history.hide();
        takeChrome(window, [this](QWidget &widget, const QString &name) { take(widget, name); });
    }

    void takeProviderHistory(MainWindow &window)
    {
        window.inventory()->showPage(InventoryView::Providers);
        auto &tabs = *window.findChild<ProviderView *>()->findChild<QTabWidget *>();
        tabs.setCurrentIndex(tabs.count() - 1);
        take(window, u"provider-history"_s);
        tabs.setCurrentIndex(0);
    }

    // Two copies that disagree, merged; afterwards the sample is as it was.
    void takeMerging(MainWindow &window)
    {
        const QString mine = m_room.filePath(u"Kuusamo 2020.katve"_s);
        const QString theirs = m_room.filePath(u"Kuusamo, koulut.katve"_s);
        QFile::copy(m_sample, mine);
        QFile::copy(m_sample, theirs);
        fillIn(mine, {.name = u"Aino"_s, .role = u"koordinaattori"_s}, AnswerValue::Missing);
        fillIn(theirs, {.name = u"Bertta"_s, .role = u"rehtori"_s}, AnswerValue::NotNeeded);
        static_cast<void>(window.openFile(mine));
        window.inventory()->showMergeOf({theirs, m_room.filePath(u"katve.ini"_s)});
        auto &go = *window.findChild<QPushButton *>(u"mergeNow"_s);
        while (!go.isVisible())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        take(window, u"merge-planned"_s);
        go.click();
        take(window, u"merge-report"_s);
        window.inventory()->showDispute({});
        take(window, u"merge-disputes"_s);
        window.findChild<QTabWidget *>(u"mergingTabs"_s)->setCurrentIndex(2);
        take(window, u"merge-twice"_s);
        window.inventory()->goTo(u"305"_s, u"school_social_worker"_s);
        take(window, u"merge-mapping"_s);
        window.inventory()->showPage(InventoryView::Overview);
        take(window, u"merge-overview"_s);
        takeExport(window);
        takeHandOut(window);
        takeForm(window);
        takePeople(window);
        static_cast<void>(window.closeInventory());
        QFile::remove(mine);
        QFile::remove(theirs);
    }

    // Invented sheets of municipalities: one that is understood, one with doubts, one with faults.
    void takeImporting(MainWindow &window)
    {
        const QString mine = m_room.filePath(u"Kainuu 2020.katve"_s);
        QFile::copy(m_sample, mine);
        static_cast<void>(window.openFile(mine));
        window.inventory()->showPage(InventoryView::Importing);
        take(window, u"import"_s);
        showImport(window, u"Kainuun kunnat.csv"_s,
                   "Kartoitus syksy 2020;;;\nPalvelu;Kajaanissa;Kuusamon kaupunki;Sotkamo;Uleåborg;Suomusalmmi\n"
                   "Koulupsykologi;ei;saatavilla;osittain;x;?\nKoulukuraattori;x;x;ei;osittain;ei\n"
                   "Lastenneuvola;x;x;x;x;x\n");
        take(window, u"import-matrix"_s);
        tabs(window).setCurrentIndex(0);
        take(window, u"import-matrix-rows"_s);
        showImport(window, u"Vastaukset.csv"_s,
                   "Kunta;Palvelu;Koulutusaste;Saatavuus;Perustelu;Vastaaja;Kommentti\n"
                   "Kajaani;Koulupsykologi;esi;ei;jono;rehtori;virka täyttämättä\n"
                   "Kajaani;Koulupsykologi;1-6 lk;osittain;henkilöstö;rehtori;\n"
                   "Sotkamo;Koulukuraattori;perusopetus;saatavilla;;sivistysjohtaja;kaksi päivää viikossa\n"
                   "Kuhmo;Koulukuraattori;kaikki;ei;;;\nPaltamo;Lastenneuvola;vaka;x;;;\n");
        take(window, u"import-list"_s);
        tabs(window).setCurrentIndex(1);
        take(window, u"import-columns"_s);
        showImport(window, u"Toive.csv"_s,
                   "Kunta;Palvelu;Koulutusaste;Vastaus;Huom\nKajaani;Koulupsykologi;esi;ei;\n"
                   "Atlantis;Koulupsykologi;esi;ei;\nSotkamo;Avaruuspalvelu;esi;x;\nSotkamo;Koulukuraattori;kerho;x;\n"
                   "Kuhmo;Koulukuraattori;esi;ehkä;\nPaltamo;Koulukuraattori;esi;ehkä;soita\n");
        tabs(window).setCurrentIndex(0);
        window.findChild<QPushButton *>(u"importRejected"_s)->click();
        take(window, u"import-rejected"_s);
        tabs(window).setCurrentIndex(2);
        take(window, u"import-remarks"_s);
        auto &planner = *window.findChild<ImportPlanner *>();
        window.findChild<QPushButton *>(u"importGood"_s)->click();
        take(*window.findChild<QDialog *>(u"importProgress"_s), u"import-running"_s);
        while (planner.isImporting() || !window.findChild<QPushButton *>(u"saveImport"_s)->isVisible())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        take(window, u"import-done"_s);
        static_cast<void>(window.closeInventory());
        QFile::remove(mine);
    }

    [[nodiscard]] static QTabWidget &tabs(QWidget &window) { return *window.findChild<QTabWidget *>(u"importTabs"_s); }

    void showImport(MainWindow &window, const QString &name, const QByteArray &rows)
    {
        QFile file(m_room.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(rows);
        file.close();
        bool isPlanned = false;
        const auto connection = QObject::connect(window.findChild<ImportPlanner *>(), &ImportPlanner::planned, &window,
                                                 [&isPlanned] { isPlanned = true; });
        window.inventory()->showImportOf({file.fileName()});
        while (!isPlanned)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        QObject::disconnect(connection);
    }

    static void addPeople(Workspace &workspace)
    {
        const auto add = [&workspace](const ContactPerson &contact) {
            static_cast<void>(workspace.run(additionOf(EditKind::AddContact, contact)));
        };
        add({.id = u"c1"_s,
             .name = u"Aino Esimerkki"_s,
             .role = u"johtava koulukuraattori"_s,
             .organisation = u"Oulun sivistystoimi"_s,
             .areas = {{AreaKind::Municipality, u"564"_s}, {AreaKind::Municipality, u"244"_s}},
             .phone = u"050 000 0001"_s,
             .email = u"aino.esimerkki@example.org"_s,
             .languages = {u"fi"_s, u"sv"_s},
             .source = u"verkostopäivä"_s,
             .checkedOn = QDate(2020, 10, 8),
             .deleteAfter = QDate(2022, 12, 31)});
        add({.id = u"c2"_s,
             .name = u"Börje Exempel"_s,
             .role = u"rektor"_s,
             .areas = {{AreaKind::Province, u"17"_s}},
             .phone = u"050 000 0002"_s});
        add({.id = u"c3"_s, .name = u"Ålis Mallinen"_s, .role = u"erityisopettaja"_s});
    }

    // Invented people, one of whom has also made changes; a round past its retention date; older history.
    void takePeople(MainWindow &window)
    {
        Workspace &workspace = *window.workspace();
        workspace.session().setAuthor({.name = u"Aino Esimerkki"_s, .role = u"koordinaattori"_s});
        addPeople(workspace);
        window.inventory()->showPage(InventoryView::Contacts);
        take(window, u"people"_s);
        window.findChild<QPushButton *>(u"everythingAbout"_s)->click();
        take(window, u"people-everything"_s);
        window.findChild<QPushButton *>(u"erasePerson"_s)->click();
        take(window, u"people-question"_s);
        window.findChild<QPushButton *>(u"eraseNow"_s)->click();
        take(window, u"people-erased"_s);
        rememberPeopleExport(workspace.session().database(),
                             {.at = QDateTime::currentDateTimeUtc(),
                              .author = u"Börje Exempel"_s,
                              .role = u"rektor"_s,
                              .kind = u"hand_out"_s,
                              .label = u"Kainuun työryhmä"_s,
                              .contacts = 3,
                              .authors = 2});
        window.findChild<QTabWidget *>(u"contactTabs"_s)->setCurrentIndex(2);
        take(window, u"people-copies"_s);
        window.inventory()->showMunicipality(u"564"_s);
        take(window, u"people-municipality"_s);
        PrunePanel panel(workspace, &window);
        panel.setAttribute(Qt::WA_DeleteOnClose, false);
        panel.findChild<QLineEdit *>(u"pruneBefore"_s)
            ->setText(QDate::currentDate().addDays(1).toString(u"d.M.yyyy"_s));
        panel.show();
        take(panel, u"prune"_s);
        takeRetention(window);
    }

    void takeRetention(MainWindow &window)
    {
        Workspace &workspace = *window.workspace();
        Round over = workspace.round();
        over.retentionUntil = QDate(2024, 12, 31);
        static_cast<void>(workspace.run(changeOf(EditKind::ChangeRound, workspace.round(), over)));
        const QString path = workspace.path();
        static_cast<void>(window.closeInventory());
        static_cast<void>(window.openFile(path));
        take(window, u"retention"_s);
    }

    void takeHandOut(MainWindow &window)
    {
        HandOutPanel panel(*window.workspace(), &window);
        panel.setAttribute(Qt::WA_DeleteOnClose, false);
        auto &area = *panel.findChild<QComboBox *>(u"handOutArea"_s);
        area.setCurrentIndex(area.findData(u"municipality:305"_s));
        panel.show();
        take(panel, u"hand-out"_s);
        panel.write(m_room.filePath(u"Kuusamo.katve"_s));
        take(panel, u"hand-out-done"_s);
        QFile::remove(m_room.filePath(u"Kuusamo.katve"_s));
    }

    void takeExport(MainWindow &window)
    {
        ExportPanel panel(*window.workspace(), &window);
        panel.setAttribute(Qt::WA_DeleteOnClose, false);
        panel.show();
        take(panel, u"export"_s);
    }

    void takeForm(MainWindow &window)
    {
        FormPanel panel(*window.workspace(), &window);
        panel.setAttribute(Qt::WA_DeleteOnClose, false);
        auto &area = *panel.findChild<QComboBox *>(u"formArea"_s);
        area.setCurrentIndex(area.findData(u"municipality:305"_s));
        panel.show();
        take(panel, u"form"_s);
        panel.write(m_room.filePath(u"Kuusamo.xlsx"_s));
        take(panel, u"form-done"_s);
        QFile::remove(m_room.filePath(u"Kuusamo.xlsx"_s));
    }

    static void fillIn(const QString &path, const Author &author, AnswerValue value)
    {
        Workspace copy(std::make_unique<Session>(Database::open(path, Database::Access::Write), author),
                       Language::Finnish);
        std::vector<Question> questions;
        for (const QString &service : {u"school_psychologist"_s, u"school_social_worker"_s})
            for (const Stage stage : {Stage::Grades1To6, Stage::Grades7To9})
                questions.push_back({.municipality = u"305"_s, .service = service, .stage = stage});
        static_cast<void>(copy.run(answered(copy.session(), copy.answering(), questions, value)));
        const Provider provider{.id = u"demo-"_s + author.role,
                                .name = u"Kuusamon Perheneuvola"_s,
                                .municipality = u"305"_s,
                                .phone = author.role == u"rehtori"_s ? u"08 000 0001"_s : QString()};
        static_cast<void>(copy.run(additionOf(EditKind::AddProvider, provider)));
    }

    void take(QWidget &window, const QString &what)
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();   // what a page lays out late is laid out
        window.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(what, m_look.name())));
    }

    QDir m_folder;
    Look m_look;
    QString m_sample;
    QString m_empty;
    QTemporaryDir m_room;
    Words m_words;
    Preferences m_preferences;
};

// Every page of the prints of the region and of a municipality, painted as on paper.
void takePrints(const QDir &folder, const QString &inventory, Language language)
{
    const Words words(language);
    Session session(Database::open(inventory, Database::Access::Read));
    const Round round = *findRound(session.database(), session.stores());
    const GapMatrix matrix(loadMatrixInput(session.database(), round, View::Now));
    const PrintFonts fonts;
    for (const AreaRef &area :
         {AreaRef{AreaKind::NetworkRegion, u"OYS"_s}, AreaRef{AreaKind::Municipality, u"758"_s}}) {
        const auto document = printOf({.session = session, .round = round, .matrix = matrix},
                                      {.area = area, .language = language, .printedOn = round.asOf}, fonts);
        for (std::size_t page = 0; document && page < document->pages.size(); ++page) {
            constexpr double dotsAUnit = 1.5 / unitsInPoint;
            QImage picture((document->pages[page].size() * dotsAUnit).toSize(), QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.scale(dotsAUnit, dotsAUnit);
            paintPage(painter, document->pages[page], fonts);
            painter.end();
            picture.save(folder.filePath(u"print-%1-%2-%3.png"_s.arg(area.code, languageCode(language)).arg(page + 1)));
        }
    }
}

[[nodiscard]] QString made(const QDir &folder, const QString &name, bool sample)
{
    QString path = folder.filePath(name);
    static_cast<void>(makeInventory(path, {.sample = sample}));
    return path;
}

}   // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QTextStream err(stderr);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3 || arguments[1].startsWith(u'-') || !QDir().mkpath(arguments[1])) {
        err << "Usage: katve-screens OUTDIR [LOOK|print]\n";
        return 2;
    }
    const QTemporaryDir room;
    try {
        const QString sample = made(room.path(), u"OYS 2020.katve"_s, true);
        const QString empty = made(room.path(), u"Uusi.katve"_s, false);
        for (const Look &look : looks()) {
            if (look.name().contains(arguments.value(2)))
                Photographer(QDir(arguments[1]), look, sample, empty).takeAll();
        }
        for (const Language language : {Language::Finnish, Language::Swedish, Language::English}) {
            if (arguments.size() < 3 || arguments[2] == "print"_L1)
                takePrints(QDir(arguments[1]), sample, language);
        }
    } catch (const StoreError &error) {
        err << error.what() << '\n';
        return 1;
    }
    return 0;
}
