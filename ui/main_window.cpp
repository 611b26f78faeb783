#include "main_window.h"
#include "backup_restorer.h"
#include "edit/restoring.h"
#include "file_questions.h"
#include "find_anything.h"
#include "inventory_maker.h"
#include "inventory_opener.h"
#include "menus.h"
#include "pages/history_panel.h"
#include "pages/start_page.h"
#include "place_changer.h"
#include "store/inventory_lock.h"
#include "widgets/export_panel.h"
#include "widgets/form_panel.h"
#include "widgets/guarded.h"
#include "widgets/hand_out_panel.h"
#include "widgets/help_dialogs.h"
#include "widgets/help_panel.h"
#include "widgets/long_writing.h"
#include "widgets/round_starter.h"
#include "widgets/run_edit.h"
#include "widgets/status_line.h"
#include "words/error_text.h"
#include "words/refusal_text.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>

namespace katve {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(Preferences &preferences)
    : m_preferences(preferences)
    , m_menus(new Menus(*menuBar(), InventoryView::pageNames(), preferences))
    , m_status(new StatusLine(*statusBar()))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_maker(new InventoryMaker(this))
    , m_finder(new FindAnything(this))
    , m_backups(new BackupRestorer(this))
    , m_places(new PlaceChanger(this))
{
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    wireMenus();
    wireStart();
    wireFinder();
    connect(m_maker, &InventoryMaker::made, this, &MainWindow::openFile);
    connect(m_maker, &InventoryMaker::failed, this, &MainWindow::tell);
    resize(1280, 800);
    restoreGeometry(preferences.windowGeometry);
    showRecent();
    nameWindow();
}

MainWindow::~MainWindow()
{
    m_status->follow(nullptr);
    m_menus->follow(nullptr);
}

void MainWindow::wireMenus()
{
    connect(m_menus, &Menus::newWanted, this, [this] { askForNew(false); });
    connect(m_menus, &Menus::sampleWanted, this, [this] { askForNew(true); });
    connect(m_menus, &Menus::openWanted, this, &MainWindow::askForFile);
    connect(m_menus, &Menus::fileWanted, this, &MainWindow::openFile);
    connect(m_menus, &Menus::saveWanted, this, &MainWindow::save);
    connect(m_menus, &Menus::saveAsWanted, this, &MainWindow::askForPlace);
    connect(m_places, &PlaceChanger::placed, this, &MainWindow::goOnIn);
    connect(m_menus, &Menus::closeWanted, this, &MainWindow::closeInventory);
    connect(m_menus, &Menus::quitWanted, this, &QWidget::close);
    connect(m_menus, &Menus::printWanted, this, [this] { m_inventory->print(); });
    connect(m_menus, &Menus::gridKeyWanted, this, [this](QKeyCombination key) { m_inventory->pressInGrid(key); });
    connect(m_menus, &Menus::undoWanted, this, [this] { step(&History::undo); });
    connect(m_menus, &Menus::redoWanted, this, [this] { step(&History::redo); });
    connect(m_menus, &Menus::searchWanted, this, [this] { m_inventory->focusSearch(); });
    connect(m_menus, &Menus::pageWanted, this,
            [this](int page) { guarded(this, [&] { m_inventory->showPage(page); }); });
    connect(m_menus, &Menus::authorWanted, this, &MainWindow::askForAuthor);
    connect(m_menus, &Menus::languageWanted, this, &MainWindow::setLanguage);
    connect(m_menus, &Menus::helpWanted, this, [this] {
        showHelp(this, m_preferences.languageInUse(), m_inventory ? m_inventory->helpTopic() : u"start"_s);
    });
    connect(m_menus, &Menus::keysWanted, this, [this] { showKeys(this); });
    connect(m_menus, &Menus::aboutWanted, this, [this] { showAbout(this); });
    connect(m_menus, &Menus::themeWanted, this, [this](Preferences::Theme theme) {
        m_preferences.theme = theme;
        m_preferences.save();
        Q_EMIT appearanceChanged();
    });
    connect(m_menus, &Menus::textSizeWanted, this, [this](int percent) {
        m_preferences.textPercent = percent;
        m_preferences.save();
        Q_EMIT appearanceChanged();
    });
}

void MainWindow::wireFinder()
{
    connect(m_menus, &Menus::historyWanted, this, [this] { showHistory(); });
    connect(m_menus, &Menus::backupsWanted, this,
            [this] { m_backups->show(m_workspace->path(), &m_workspace->session()); });
    connect(m_backups, &BackupRestorer::restoreWanted, this, &MainWindow::restore);
    connect(m_menus, &Menus::findWanted, this, [this] { m_finder->open(m_workspace.get(), *menuBar()); });
    connect(m_finder, &FindAnything::municipalityWanted, this,
            [this](const QString &code) { m_inventory->showMunicipality(code); });
    connect(m_finder, &FindAnything::serviceWanted, this,
            [this](const QString &key) { m_inventory->showService(key); });
    connect(m_finder, &FindAnything::providerWanted, this,
            [this](const QString &id) { m_inventory->showProvider(id); });
    connect(m_menus, &Menus::roundWanted, this, &MainWindow::askForRound);
    connect(m_menus, &Menus::mergeWanted, this, &MainWindow::askForMerge);
    connect(m_menus, &Menus::importWanted, this, &MainWindow::askForImport);
    connect(m_menus, &Menus::clipboardImportWanted, this, [this] { m_inventory->showImportOfClipboard(); });
    connect(m_menus, &Menus::handOutWanted, this, &MainWindow::askForHandOut);
    connect(m_menus, &Menus::formWanted, this,
            [this] { guarded(this, [this] { (new FormPanel(*m_workspace, this))->open(); }); });
    connect(m_menus, &Menus::exportWanted, this,
            [this] { guarded(this, [this] { (new ExportPanel(*m_workspace, this))->open(); }); });
}

void MainWindow::wireStart()
{
    connect(m_start, &StartPage::newWanted, this, [this] { askForNew(false); });
    connect(m_start, &StartPage::sampleWanted, this, [this] { askForNew(true); });
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForFile);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_start, &StartPage::forgetWanted, this, [this](const QString &path) {
        m_preferences.forgetFile(path);
        showRecent();
    });
}

void MainWindow::tellHolder()
{
    const InventoryLock::Holder holder = m_lock->holder();
    if (m_lock->isStale())
        return askWhetherToTakeOver(this, holder.computer, holder.since, [this, lock = m_lock] {
            if (!m_workspace || lock != m_lock)
                return;
            if (lock->takeOver())
                openFile(m_workspace->path());
            else
                tellHolder();   // who has it now
        });
    tell(tr("This inventory has been open for writing on the computer %1 since %2. You can look at everything here; to "
            "change something, close it there and open it here again.")
             .arg(holder.computer, QLocale().toString(holder.since, QLocale::ShortFormat)));
}

// It tells from a thread of its own.
void MainWindow::watchLock()
{
    m_lock->whenLost([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                tell(tr(
                    "Another computer has taken this inventory over, as this one could not be reached for ten minutes. "
                    "Close it here, so that you do not work past each other; everything so far is saved."));
            },
            Qt::QueuedConnection);
    });
}

// None when the file is damaged and its backups have been offered.
std::unique_ptr<Workspace> MainWindow::workspaceOf(const QString &path)
{
    try {
        OpenedInventory opened =
            openInventory(path, m_preferences.author, m_lock, m_workspace ? m_workspace->path() : QString());
        m_nextLock = std::move(opened.lock);
        return std::make_unique<Workspace>(std::move(opened.session), m_preferences.languageInUse());
    } catch (const StoreError &error) {
        m_nextLock.reset();
        if (!m_backups->offer(path, error))
            throw;
        return nullptr;
    }
}

void MainWindow::tellUnsound()
{
    guarded(this, [this] {
        try {
            m_workspace->session().ensureSound();
        } catch (const StoreError &error) {
            if (!m_backups->offer(m_workspace->path(), error))
                throw;
        }
    });
}

void MainWindow::restore(const QString &inventory, const Backup &backup)
{
    if (!mayLeave([this, inventory, backup] { restore(inventory, backup); }))
        return;
    leaveInventory();
    if (guarded(this, [&] { restoreBackup(inventory, backup, QDateTime::currentDateTimeUtc()); })
        && openFile(inventory))
        m_status->tell(tr("Restored. What was there before is among the backups."));
}

bool MainWindow::openFile(const QString &path)
{
    bool isOpen = false;
    guarded(this, [&] {
        std::unique_ptr<Workspace> workspace = workspaceOf(path);
        if (!workspace)
            return;
        if (!mayLeave([this, path] { openFile(path); }))
            return;
        leaveInventory();
        isOpen = true;
        m_lock = std::exchange(m_nextLock, nullptr);
        watchLock();
        showInventory(std::move(workspace));
        m_preferences.rememberFile(path);
        showRecent();
        showLastPage();
        if (m_workspace->isReadOnly() && !m_lock->take())
            tellHolder();
    });
    return isOpen;
}

void MainWindow::showInventory(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    showLongWriting(m_workspace->session(), this);
    m_inventory = std::make_unique<InventoryView>(*m_workspace, m_stack);
    m_inventory->setMappingLook({.sides = m_preferences.mappingSides, .largeScale = m_preferences.largeScale});
    connect(m_inventory.get(), &InventoryView::told, m_status, &StatusLine::tell);
    connect(m_inventory.get(), &InventoryView::pageShown, m_menus, &Menus::showPage);
    connect(m_workspace.get(), &Workspace::foundUnsound, this, &MainWindow::tellUnsound);
    connect(m_workspace.get(), &Workspace::notBackedUp, this, [this](const StoreError &reason) {
        m_status->tell(tr("No backup of today could be made. %1").arg(errorText(reason, reason.subject())));
    });
    connect(m_inventory.get(), &InventoryView::mergeWanted, this, &MainWindow::askForMerge);
    connect(m_inventory.get(), &InventoryView::importWanted, this, &MainWindow::askForImport);
    m_inventory->setImportMemory(QFileInfo(m_preferences.file).absoluteDir().filePath(u"import.ini"_s));
    connect(&m_workspace->session(), &Session::notFollowed, this, [this](const std::exception_ptr &failure) {
        guarded(this, [&] { std::rethrow_exception(failure); });
        m_status->tell(tr("The change is saved, but the window may still show what was before. Open the inventory "
                          "again."));
    });
    m_stack->addWidget(m_inventory.get());
    m_stack->setCurrentWidget(m_inventory.get());
    m_menus->follow(m_workspace.get());
    m_menus->showPage(InventoryView::Overview);
    m_status->follow(m_workspace.get());
    nameWindow();
}

// A page that is no longer there is as none; a file without a round begins where the first one is begun.
void MainWindow::showLastPage()
{
    const int page = m_preferences.pageOf(m_workspace->path());
    if (m_workspace->hasRound() && page > 0 && page < InventoryView::pageNames().size())
        m_inventory->showPage(page);
    else if (!m_workspace->hasRound())
        m_inventory->showPage(InventoryView::Overview);   // where the name of a round can be typed at once
    connect(m_inventory.get(), &InventoryView::pageShown, this,
            [this](int shown) { m_preferences.rememberPage(m_workspace->path(), shown); });
}

void MainWindow::rememberLook()
{
    const MappingLook look = m_inventory->mappingLook();
    m_preferences.mappingSides = look.sides;
    m_preferences.largeScale = look.largeScale;
    m_preferences.save();
}

// Each change is saved as it is made, so there is seldom anything to do; who presses the key out of habit is told so.
void MainWindow::save()
{
    if (m_inventory->saveTyped())
        m_status->tell(tr("Everything is saved: each change goes to the disk as you make it."));
}

// Where writing has failed, what is typed is held, to be written in the new place.
void MainWindow::askForPlace()
{
    m_workspace->setHolding(!m_workspace->unwritten().empty());
    bool isSaved = false;
    guarded(this, [&] { isSaved = m_inventory->saveTyped(); });
    m_workspace->setHolding(false);
    if (isSaved)
        m_places->ask(*m_workspace);
}

void MainWindow::goOnIn(const QString &path)
{
    const std::vector<Edit> unwritten = m_workspace->unwritten();
    if (!openFile(path))
        return;
    for (const Edit &edit : unwritten) {
        const QString whyNot = runEdit(this, *m_workspace, edit);
        if (!whyNot.isEmpty())
            tell(whyNot);
    }
    m_status->tell(tr("Saved as %1. You go on in it.").arg(QFileInfo(path).fileName()));
}

bool MainWindow::closeInventory()
{
    if (!mayLeave([] {}))
        return false;
    leaveInventory();
    return true;
}

// Saves what is typed. When something cannot be saved, the user says whether it is to be mended or left; then `next` is done.
bool MainWindow::mayLeave(const std::function<void()> &next)
{
    if (!m_inventory || m_inventory->saveTyped())
        return true;
    askWhetherToLeave(this, [this, next] {
        leaveInventory();
        next();
    });
    return false;
}

void MainWindow::leaveInventory()
{
    if (m_inventory)
        rememberLook();
    m_menus->follow(nullptr);
    m_status->follow(nullptr);
    m_stack->setCurrentWidget(m_start);
    delete m_history;
    m_inventory.reset();
    m_workspace.reset();
    m_lock.reset();
    nameWindow();
}

void MainWindow::nameWindow()
{
    setWindowFilePath(m_workspace ? m_workspace->path() : QString());   // errors name it
    if (!m_workspace) {
        setWindowTitle(u"Katve"_s);
        return;
    }
    const Inventory inventory = m_workspace->session().find(Inventory{}).value_or(Inventory{});
    const QString name = inventory.title.isEmpty() ? QFileInfo(m_workspace->path()).fileName() : inventory.title;
    setWindowTitle(m_workspace->isReadOnly() ? tr("%1 [read only] – Katve").arg(name) : tr("%1 – Katve").arg(name));
}

void MainWindow::showRecent()
{
    m_start->showRecent(m_preferences.recentFiles);
    m_menus->showRecent(m_preferences.recentFiles);
}

void MainWindow::askForNew(bool sample)
{
    askNewFile(this, sample, [this, sample](const QString &path) { makeFile(path, sample); });
}

void MainWindow::makeFile(const QString &path, bool sample)
{
    m_maker->make(path, sample);
}

void MainWindow::askForFile()
{
    const QStringList &recent = m_preferences.recentFiles;
    askInventory(this, recent.isEmpty() ? documentsFolder() : QFileInfo(recent.first()).absolutePath(),
                 [this](const QString &path) { openFile(path); });
}

void MainWindow::askForAuthor()
{
    askAuthor(this, m_preferences.author, [this](const Author &author) {
        m_preferences.author = author;
        m_preferences.save();
        if (m_workspace)
            m_workspace->session().setAuthor(author);
    });
}

// A further round beside those there are; the first one is begun on the overview.
void MainWindow::askForRound()
{
    auto *panel = new QDialog(this);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setObjectName(u"newRound"_s);
    panel->setWindowTitle(tr("New mapping round"));
    auto *starter = new RoundStarter(*m_workspace, panel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 12, 20, 20);
    column->addWidget(starter);
    connect(starter, &RoundStarter::told, m_status, &StatusLine::tell);
    connect(starter, &RoundStarter::begun, panel, &QDialog::close);
    panel->resize(fontMetrics().averageCharWidth() * 70, panel->sizeHint().height());
    panel->open();
}

void MainWindow::askForMerge()
{
    askFilesToMerge(this, QFileInfo(m_workspace->path()).absolutePath(),
                    [this](const QStringList &files) { m_inventory->showMergeOf(files); });
}

void MainWindow::askForImport()
{
    askFilesToImport(this, QFileInfo(m_workspace->path()).absolutePath(),
                     [this](const QStringList &files) { m_inventory->showImportOf(files); });
}

void MainWindow::askForHandOut()
{
    guarded(this, [this] { (new HandOutPanel(*m_workspace, this))->open(); });
}

void MainWindow::showHistory()
{
    guarded(this, [this] {
        if (!m_history)
            m_history = new HistoryPanel(*m_workspace, this);
        m_history->show();
        m_history->raise();
        m_history->activateWindow();
    });
}

void MainWindow::step(EditResult (History::*way)())
{
    if (!m_workspace)
        return;
    guarded(this, [&] {
        const EditResult result = (m_workspace->history().*way)();
        if (result.refusal)
            m_status->tell(refusalText(*result.refusal));
    });
}

void MainWindow::setLanguage(Language language)
{
    m_preferences.language = language;
    m_preferences.save();
    tell(tr("The language changes the next time Katve is started."));
}

void MainWindow::tell(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Information, u"Katve"_s, sentence, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.windowGeometry = saveGeometry();
    m_preferences.save();
    if (!mayLeave([this] { close(); }))
        return event->ignore();
    leaveInventory();
    event->accept();
}

}   // namespace katve
