#pragma once

#include "preferences.h"
#include "workspace/workspace.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace katve {

class AnswerMenu;

// The menus and their keys. They know what can be wanted; the window knows how it is done.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar &bar, const QStringList &pages, const Preferences &preferences);

    void showRecent(const QStringList &files);
    void follow(Workspace *workspace);   // none: nothing is open
    void showPage(int page);

Q_SIGNALS:
    void newWanted();
    void sampleWanted();
    void openWanted();
    void fileWanted(const QString &path);
    void saveWanted();
    void saveAsWanted();
    void closeWanted();
    void printWanted();
    void quitWanted();
    void undoWanted();
    void redoWanted();
    void searchWanted();
    void findWanted();
    void historyWanted();
    void backupsWanted();
    void roundWanted();
    void mergeWanted();
    void importWanted();
    void clipboardImportWanted();
    void handOutWanted();
    void formWanted();
    void exportWanted();
    void authorWanted();
    void pageWanted(int page);
    void themeWanted(katve::Preferences::Theme theme);
    void textSizeWanted(int percent);
    void languageWanted(katve::Language language);
    void gridKeyWanted(QKeyCombination key);
    void helpWanted();
    void keysWanted();
    void aboutWanted();

private:
    void addFile(QMenuBar &bar);
    void addEdit(QMenuBar &bar);
    void addView(QMenuBar &bar, const QStringList &pages, const Preferences &preferences);
    void addTheme(QMenu &view, Preferences::Theme current);
    void addTextSize(QMenu &view, int current);
    void addLanguage(QMenu &view, Language current);
    void addHelp(QMenuBar &bar);
    void nameUndo(const History &history);

    QMenu *m_recent = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_close = nullptr;
    QAction *m_print = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_search = nullptr;
    QAction *m_history = nullptr;
    QAction *m_backups = nullptr;
    QAction *m_round = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_import = nullptr;
    QAction *m_clipboardImport = nullptr;
    QAction *m_handOut = nullptr;
    QAction *m_form = nullptr;
    QAction *m_export = nullptr;
    QActionGroup *m_pages = nullptr;
    AnswerMenu *m_answers = nullptr;
};

}   // namespace katve
