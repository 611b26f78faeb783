#pragma once

#include "inventory_view.h"
#include "preferences.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace katve {

class BackupRestorer;
class FindAnything;
class HistoryPanel;
class InventoryLock;
class InventoryMaker;
class Menus;
class PlaceChanger;
class StartPage;
class StatusLine;
struct Backup;

// The frame: menus, status line, and either the start page or an open inventory.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Preferences &preferences);
    ~MainWindow() override;

    // False when it could not be opened; the user has then been told why.
    bool openFile(const QString &path);
    // False: something that was typed is not kept, so it stays open, says so, and lets the user choose.
    bool closeInventory();
    // Makes the file in the background and opens it.
    void makeFile(const QString &path, bool sample);

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] InventoryView *inventory() const { return m_inventory.get(); }

Q_SIGNALS:
    void appearanceChanged();   // theme or text size, in the preferences

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void wireMenus();
    void wireStart();
    void wireFinder();
    void showHistory();
    void restore(const QString &inventory, const Backup &backup);
    void save();
    void askForPlace();
    void goOnIn(const QString &path);
    void askForRound();
    void askForMerge();
    void askForImport();
    void askForHandOut();
    [[nodiscard]] std::unique_ptr<Workspace> workspaceOf(const QString &path);
    void tellUnsound();
    void tellHolder();
    void watchLock();
    [[nodiscard]] bool mayLeave(const std::function<void()> &next);
    void leaveInventory();
    void showLastPage();
    void rememberLook();
    void showInventory(std::unique_ptr<Workspace> workspace);
    void nameWindow();
    void showRecent();
    void askForNew(bool sample);
    void askForFile();
    void askForAuthor();
    void step(EditResult (History::*way)());
    void setLanguage(Language language);
    void tell(const QString &sentence);   // in a panel of its own

    Preferences &m_preferences;
    Menus *m_menus;
    StatusLine *m_status;
    QStackedWidget *m_stack;
    StartPage *m_start;
    InventoryMaker *m_maker;
    FindAnything *m_finder;
    BackupRestorer *m_backups;
    PlaceChanger *m_places;
    QPointer<HistoryPanel> m_history;
    std::shared_ptr<InventoryLock> m_lock;       // of the inventory that is open
    std::shared_ptr<InventoryLock> m_nextLock;   // of the one that is being opened
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<InventoryView> m_inventory;   // after what it shows, so that it goes first
};

}   // namespace katve
