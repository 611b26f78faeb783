#include "file_questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FileQuestions {
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

[[nodiscard]] QFileDialog *made(QWidget *window, const QString &title, const QString &folder, const QString &filter)
{
    auto *dialog = new QFileDialog(window, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

[[nodiscard]] QString anyFile()
{
    return FileQuestions::tr("Katve inventories (*.katve);;All files (*)");
}

}   // namespace

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void askNewFile(QWidget *window, bool sample, const std::function<void(const QString &)> &then)
{
    QFileDialog *dialog = made(window, sample ? FileQuestions::tr("New sample") : FileQuestions::tr("New inventory"),
                               documentsFolder(), FileQuestions::tr("Katve inventories (*.katve)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);   // a file that is there is never written over
    dialog->setDefaultSuffix(u"katve"_s);
    dialog->selectFile(sample ? FileQuestions::tr("sample.katve") : FileQuestions::tr("inventory.katve"));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

void askInventory(QWidget *window, const QString &folder, const std::function<void(const QString &)> &then)
{
    QFileDialog *dialog = made(window, FileQuestions::tr("Open an inventory"), folder, anyFile());
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

void askFilesToMerge(QWidget *window, const QString &folder, const std::function<void(const QStringList &)> &then)
{
    QFileDialog *dialog = made(window, FileQuestions::tr("Choose the files to merge"), folder, anyFile());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, window, then);
    dialog->open();
}

void askFilesToImport(QWidget *window, const QString &folder, const std::function<void(const QStringList &)> &then)
{
    QFileDialog *dialog =
        made(window, FileQuestions::tr("Choose the files to import"), folder,
             FileQuestions::tr("Spreadsheets and data packages (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.zip "
                               "datapackage.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, window, then);
    dialog->open();
}

void askWhetherToLeave(QWidget *window, const std::function<void()> &leave)
{
    auto *box = new QMessageBox(QMessageBox::Warning, u"Katve"_s,
                                FileQuestions::tr("Something you have typed is not saved, so the inventory stays open. "
                                                  "The page says what is missing."),
                                QMessageBox::NoButton, window);
    box->setObjectName(u"unsaved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *back = box->addButton(FileQuestions::tr("Go back to it"), QMessageBox::RejectRole);
    const auto *on = box->addButton(FileQuestions::tr("Close without saving it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    QObject::connect(on, &QPushButton::clicked, window, leave);
    box->open();
}

void askWhetherToTakeOver(QWidget *window, const QString &computer, const QDateTime &since,
                          const std::function<void()> &takeOver)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, u"Katve"_s,
                        FileQuestions::tr("This inventory has been open for writing on the computer %1 since %2, "
                                          "but that computer has not been heard of for ten minutes: it is off, "
                                          "asleep or out of reach. Take over only when nobody works on it there.")
                            .arg(computer, QLocale().toString(since, QLocale::ShortFormat)),
                        QMessageBox::NoButton, window);
    box->setObjectName(u"takeOver"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *look = box->addButton(FileQuestions::tr("Only look at it"), QMessageBox::RejectRole);
    const auto *take = box->addButton(FileQuestions::tr("Take over and change it"), QMessageBox::AcceptRole);
    box->setDefaultButton(look);
    box->setEscapeButton(look);
    QObject::connect(take, &QPushButton::clicked, window, takeOver);
    box->open();
}

}   // namespace katve
