#pragma once

#include "pages/fresh_when_seen.h"
#include "workspace/import_planner.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QTabWidget;
class QTimer;

namespace katve {

class ImportColumns;
class ImportProgress;
class ImportRemarks;
class ImportRows;
class ImportSheetBox;
class TextLabel;

// Tuonti: spreadsheets and data packages. First what was found in them and what every row would do, which the user can set
// right; then, when the user says so, the import as one act.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(Workspace &workspace, ImportMemory &memory, QWidget *parent);

    void plan(const QStringList &files);
    void planClipboard();
    void saveReport(const QString &path);

Q_SIGNALS:
    void told(const QString &sentence);
    void filesWanted();

private:
    enum class State { Nothing, Planning, Planned, Done };
    void layOut();
    void wire();
    void wireChoices();
    void enter(State state);
    void planAgain();
    void planNew(const QStringList &files, const QString &name);
    void showPlan(const SharedPlan &plan);
    void showSheet();
    void showTabs(bool isNew);
    void showProgress(int thousandths);
    void showReading(bool on);
    void import(bool keepGood);
    void finish(const DoneImport &done);
    void takeIn(const DoneImport &done);
    void askWhereToSave();
    void chooseRound(const QString &id);
    [[nodiscard]] SheetChoice &choice();   // of the sheet that is shown
    [[nodiscard]] const FoundSheet *sheet() const;

    Workspace &m_workspace;
    ImportMemory &m_memory;
    FreshWhenSeen m_fresh;
    ImportPlanner *m_planner;
    QTemporaryDir m_pasted;   // the clipboard's table as a file
    State m_state = State::Nothing;
    ImportRequest m_request;
    SharedPlan m_plan = std::make_shared<const PlannedImport>();
    DoneImport m_done;
    std::size_t m_sheet = 0;    // index among those found
    bool m_isNewFile = false;   // nothing of it has been shown yet
    bool m_isTakingIn = false;
    QElapsedTimer m_since;
    QTimer *m_slow;
    TextLabel *m_title;
    TextLabel *m_summary;
    TextLabel *m_left;
    QProgressBar *m_progress;
    QPushButton *m_go;
    QPushButton *m_good;
    QPushButton *m_stop;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QPushButton *m_save;
    ImportSheetBox *m_sheetBox;
    QTabWidget *m_tabs;
    ImportColumns *m_columns;
    ImportRows *m_rows;
    ImportRemarks *m_remarks;
    ImportProgress *m_running;
};

}   // namespace katve
