#include "menus.h"
#include "answer_menu.h"
#include "words/edit_words.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QAction *addChoice(QMenu &menu, QActionGroup &group, const QString &text, const QVariant &value,
                                 bool isCurrent)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setData(value);
    action->setChecked(isCurrent);
    group.addAction(action);
    return action;
}

}   // namespace

Menus::Menus(QMenuBar &bar, const QStringList &pages, const Preferences &preferences) : QObject(&bar)
{
    addFile(bar);
    addEdit(bar);
    m_answers = new AnswerMenu(bar);
    connect(m_answers, &AnswerMenu::keyWanted, this, &Menus::gridKeyWanted);
    addView(bar, pages, preferences);
    addHelp(bar);
    showRecent(preferences.recentFiles);
    follow(nullptr);
}

void Menus::addFile(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    connect(file->addAction(tr("&New inventory…"), QKeySequence::New), &QAction::triggered, this, &Menus::newWanted);
    connect(file->addAction(tr("New &sample…")), &QAction::triggered, this, &Menus::sampleWanted);
    connect(file->addAction(tr("&Open…"), QKeySequence::Open), &QAction::triggered, this, &Menus::openWanted);
    m_recent = file->addMenu(tr("Open &recent"));
    m_save = file->addAction(tr("&Save"), QKeySequence::Save);
    m_save->setObjectName(u"save"_s);
    connect(m_save, &QAction::triggered, this, &Menus::saveWanted);
    m_saveAs = file->addAction(tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_saveAs->setObjectName(u"saveAs"_s);
    connect(m_saveAs, &QAction::triggered, this, &Menus::saveAsWanted);
    file->addSeparator();
    m_round = file->addAction(tr("New mapping &round…"));
    connect(m_round, &QAction::triggered, this, &Menus::roundWanted);
    m_import = file->addAction(tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_import->setObjectName(u"import"_s);
    connect(m_import, &QAction::triggered, this, &Menus::importWanted);
    m_handOut = file->addAction(tr("&Hand out…"));
    m_handOut->setObjectName(u"handOut"_s);
    connect(m_handOut, &QAction::triggered, this, &Menus::handOutWanted);
    m_form = file->addAction(tr("Answer &form…"));
    m_form->setObjectName(u"answerForm"_s);
    connect(m_form, &QAction::triggered, this, &Menus::formWanted);
    m_merge = file->addAction(tr("&Merge inventories…"));
    m_merge->setObjectName(u"merge"_s);
    connect(m_merge, &QAction::triggered, this, &Menus::mergeWanted);
    m_export = file->addAction(tr("&Export…"));
    m_export->setObjectName(u"export"_s);
    connect(m_export, &QAction::triggered, this, &Menus::exportWanted);
    m_backups = file->addAction(tr("&Backups…"));
    m_backups->setObjectName(u"backups"_s);
    connect(m_backups, &QAction::triggered, this, &Menus::backupsWanted);
    file->addSeparator();
    m_print = file->addAction(tr("&Print…"), QKeySequence::Print);
    m_print->setObjectName(u"print"_s);
    connect(m_print, &QAction::triggered, this, &Menus::printWanted);
    file->addSeparator();
    m_close = file->addAction(tr("&Close inventory"), QKeySequence::Close);
    connect(m_close, &QAction::triggered, this, &Menus::closeWanted);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &Menus::quitWanted);
}

void Menus::addEdit(QMenuBar &bar)
{
    QMenu *edit = bar.addMenu(tr("&Edit"));
    m_undo = edit->addAction(tr("&Undo"), QKeySequence::Undo);
    m_redo = edit->addAction(tr("&Redo"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(m_undo, &QAction::triggered, this, &Menus::undoWanted);
    connect(m_redo, &QAction::triggered, this, &Menus::redoWanted);
    edit->addSeparator();
    addClipboardActions(*edit);
    edit->addSeparator();
    m_history = edit->addAction(tr("&History…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(m_history, &QAction::triggered, this, &Menus::historyWanted);
    m_clipboardImport =
        edit->addAction(tr("&Import from the clipboard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_clipboardImport->setObjectName(u"importClipboard"_s);
    connect(m_clipboardImport, &QAction::triggered, this, &Menus::clipboardImportWanted);
    edit->addSeparator();
    QAction *find = edit->addAction(tr("Find &anything…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    find->setObjectName(u"findAnything"_s);
    connect(find, &QAction::triggered, this, &Menus::findWanted);
    m_search = edit->addAction(tr("&Search service types"), QKeySequence::Find);
    connect(m_search, &QAction::triggered, this, &Menus::searchWanted);
    edit->addSeparator();
    QAction *author = edit->addAction(tr("Your &name and role…"));
    connect(author, &QAction::triggered, this, &Menus::authorWanted);
}

void Menus::addView(QMenuBar &bar, const QStringList &pages, const Preferences &preferences)
{
    QMenu *view = bar.addMenu(tr("&View"));
    m_pages = new QActionGroup(this);
    for (int page = 0; page < pages.size(); ++page) {
        QAction *action = addChoice(*view, *m_pages, pages[page], page, page == 0);
        if (page < 10)   // there are no more keys; importing has its own
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg((page + 1) % 10)));
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageWanted(page); });
    }
    view->addSeparator();
    addTheme(*view, preferences.theme);
    addTextSize(*view, preferences.textPercent);
    addLanguage(*view, preferences.languageInUse());
}

void Menus::addTheme(QMenu &view, Preferences::Theme current)
{
    QMenu *menu = view.addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<Preferences::Theme, QString> themes[]{{Preferences::Theme::System, tr("As the system")},
                                                          {Preferences::Theme::Light, tr("Light")},
                                                          {Preferences::Theme::Dark, tr("Dark")}};
    for (const auto &[theme, text] : themes)
        connect(addChoice(*menu, *group, text, {}, theme == current), &QAction::triggered, this,
                [this, wanted = theme] { Q_EMIT themeWanted(wanted); });
}

void Menus::addTextSize(QMenu &view, int current)
{
    QMenu *menu = view.addMenu(tr("Text &size"));
    auto *group = new QActionGroup(this);
    for (const int percent : {100, 125, 150, 200})
        connect(addChoice(*menu, *group, tr("%1 %").arg(percent), {}, percent == current), &QAction::triggered, this,
                [this, percent] { Q_EMIT textSizeWanted(percent); });
}

// Each language by its own name, so that whoever landed in a wrong one finds the way back.
void Menus::addLanguage(QMenu &view, Language current)
{
    QMenu *menu = view.addMenu(tr("&Language"));
    auto *group = new QActionGroup(this);
    const std::pair<Language, QString> languages[]{
        {Language::Finnish, u"Suomi"_s}, {Language::Swedish, u"Svenska"_s}, {Language::English, u"English"_s}};
    for (const auto &[language, text] : languages)
        connect(addChoice(*menu, *group, text, {}, language == current), &QAction::triggered, this,
                [this, wanted = language] { Q_EMIT languageWanted(wanted); });
}

void Menus::addHelp(QMenuBar &bar)
{
    QMenu *help = bar.addMenu(tr("&Help"));
    connect(help->addAction(tr("&Help on this page"), QKeySequence::HelpContents), &QAction::triggered, this,
            &Menus::helpWanted);
    connect(help->addAction(tr("&Keys of the grid")), &QAction::triggered, this, &Menus::keysWanted);
    QAction *about = help->addAction(tr("&About Katve"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &Menus::aboutWanted);
}

void Menus::showRecent(const QStringList &files)
{
    m_recent->clear();
    for (const QString &path : files) {
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileWanted(path); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

void Menus::follow(Workspace *workspace)
{
    m_close->setEnabled(workspace != nullptr);
    m_save->setEnabled(workspace != nullptr && !workspace->isReadOnly());
    m_saveAs->setEnabled(workspace != nullptr);
    m_print->setEnabled(workspace != nullptr);
    m_answers->setEnabled(workspace != nullptr && !workspace->isReadOnly());
    m_search->setEnabled(workspace != nullptr);
    m_history->setEnabled(workspace != nullptr);
    m_backups->setEnabled(workspace != nullptr);
    m_round->setEnabled(workspace != nullptr && !workspace->isReadOnly());
    m_merge->setEnabled(workspace != nullptr && !workspace->isReadOnly());
    m_import->setEnabled(workspace != nullptr && !workspace->isReadOnly());
    m_clipboardImport->setEnabled(workspace != nullptr && !workspace->isReadOnly());
    m_handOut->setEnabled(workspace != nullptr && !workspace->isReadOnly());
    m_form->setEnabled(workspace != nullptr);
    m_export->setEnabled(workspace != nullptr);
    m_pages->setEnabled(workspace != nullptr);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    if (workspace == nullptr)
        return;
    History &history = workspace->history();
    connect(&history, &History::changed, this, [this, &history] { nameUndo(history); });
    nameUndo(history);
}

void Menus::nameUndo(const History &history)
{
    const std::optional<EditKind> undoable = history.undoable();
    const std::optional<EditKind> redoable = history.redoable();
    m_undo->setText(undoable ? tr("&Undo: %1").arg(kindWord(*undoable)) : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo: %1").arg(kindWord(*redoable)) : tr("&Redo"));
    m_undo->setEnabled(undoable.has_value());
    m_redo->setEnabled(redoable.has_value());
}

void Menus::showPage(int page)
{
    m_pages->actions().at(page)->setChecked(true);
}

}   // namespace katve
