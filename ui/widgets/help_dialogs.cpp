#include "widgets/help_dialogs.h"
#include "widgets/text_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct HelpDialogs {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

[[nodiscard]] QDialog *madePanel(QWidget *window, const QString &title)
{
    auto *panel = new QDialog(window);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setWindowTitle(title);
    return panel;
}

[[nodiscard]] std::vector<std::pair<QString, QString>> gridKeys()
{
    return {{u"1  2  3"_s, HelpDialogs::tr("Answers: available, partly, missing")},
            {u"4  ?"_s, HelpDialogs::tr("Answers: don't know")},
            {u"0"_s, HelpDialogs::tr("Answers: not needed")},
            {HelpDialogs::tr("Delete"), HelpDialogs::tr("Clears the answer")},
            {HelpDialogs::tr("Arrows"),
             HelpDialogs::tr("Go from cell to cell; with Shift they select, and one key answers all")},
            {HelpDialogs::tr("Alt+Right, Alt+Left"), HelpDialogs::tr("Go to one stage inside the cell, and out of it")},
            {u"N"_s, HelpDialogs::tr("Goes to the next cell without an answer")},
            {HelpDialogs::tr("Backspace"), HelpDialogs::tr("In fast entry goes back to the cell before")},
            {u"C"_s, HelpDialogs::tr("Confirms carried answers; on a heading those of its group")},
            {HelpDialogs::tr("Ctrl+Space"), HelpDialogs::tr("Folds and unfolds the province of the column")},
            {u"Ctrl+C, Ctrl+V"_s, HelpDialogs::tr("Copies the selection, pastes a block with a preview first")},
            {u"Ctrl+E"_s, HelpDialogs::tr("Fast entry: an answer goes on to the next cell without one")},
            {HelpDialogs::tr("Shift+Space"), HelpDialogs::tr("Selects the whole row")},
            {u"Ctrl+D"_s, HelpDialogs::tr("Fills the selection from its topmost cell")},
            {HelpDialogs::tr("A, Insert"), HelpDialogs::tr("Adds who gives the service there")},
            {u"F2"_s, HelpDialogs::tr("Goes to the note of the cell")},
            {HelpDialogs::tr("Space"),
             HelpDialogs::tr("Goes to the answer in the inspector; on a heading folds its group")}};
}

}   // namespace

void showKeys(QWidget *window)
{
    QDialog *panel = madePanel(window, HelpDialogs::tr("Keys of the grid"));
    auto *form = new QFormLayout(panel);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setContentsMargins(20, 16, 20, 16);
    for (const auto &[key, what] : gridKeys()) {
        auto *name = new TextLabel(key, panel, TextSize::Body, TextLabel::Weight::Bold);
        name->setWordWrap(false);
        auto *words = new TextLabel(what, panel);
        words->setWordWrap(false);
        form->addRow(name, words);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, panel);
    QObject::connect(buttons, &QDialogButtonBox::rejected, panel, &QDialog::close);
    form->addRow(buttons);
    panel->open();
}

void showAbout(QWidget *window)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, HelpDialogs::tr("About Katve"), u"Katve"_s, QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(HelpDialogs::tr(
        "Katve maps which services children and young people with demanding support needs can get in each "
        "municipality, and which are missing. Everything stays in one file on this computer; there is no server and no "
        "account.\n\nFree software under the GNU General Public License, version 3 or later. Area and population "
        "facts: Statistics Finland, CC BY 4.0."));
    box->open();
}

void askAuthor(QWidget *window, const Author &current, const std::function<void(const Author &)> &given)
{
    QDialog *panel = madePanel(window, HelpDialogs::tr("Your name and role"));
    auto *name = new QLineEdit(current.name, panel);
    auto *role = new QLineEdit(current.role, panel);
    role->setPlaceholderText(HelpDialogs::tr("for example: core group, head of education"));
    auto *form = new QFormLayout(panel);
    form->addRow(new TextLabel(HelpDialogs::tr("Both may be left empty. The name is kept in the history of the file; "
                                               "the role also beside each answer."),
                               panel));
    form->addRow(HelpDialogs::tr("Name"), name);
    form->addRow(HelpDialogs::tr("Role"), role);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, panel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, panel, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, panel, &QDialog::reject);
    QObject::connect(panel, &QDialog::accepted, window,
                     [name, role, given] { given({.name = name->text().trimmed(), .role = role->text().trimmed()}); });
    form->addRow(buttons);
    panel->resize(panel->fontMetrics().averageCharWidth() * 60, panel->sizeHint().height());
    panel->open();
}

}   // namespace katve
