#include "widgets/guarded.h"
#include "words/error_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace katve {

namespace {

// The way out when the file cannot be written where it is, where the window has it.
void offerSaveAs(QMessageBox &box, const QWidget &window)
{
    auto *saveAs = window.findChild<QAction *>(QStringLiteral("saveAs"));
    if (saveAs == nullptr || !saveAs->isEnabled())
        return;
    QPushButton *button = box.addButton(QCoreApplication::translate("Guarded", "Save as…"), QMessageBox::AcceptRole);
    QObject::connect(button, &QPushButton::clicked, saveAs, &QAction::trigger);
}

}   // namespace

bool guarded(QWidget *where, const std::function<void()> &act)
{
    QString sentence;
    bool isAboutThePlace = false;
    try {
        act();
        return true;
    } catch (const StoreError &error) {
        sentence = errorText(error, error.subject().isEmpty() ? where->window()->windowFilePath() : error.subject());
        isAboutThePlace = error.subject().isEmpty() && isAboutPlace(error.reason());
    } catch (const std::bad_alloc &) {
        sentence = QCoreApplication::translate(
            "Guarded", "There is not enough memory for this. Close other programs and try again.");
    }
    auto *box =
        new QMessageBox(QMessageBox::Warning, QStringLiteral("Katve"), sentence, QMessageBox::Ok, where->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (isAboutThePlace)
        offerSaveAs(*box, *where->window());
    box->open();
    return false;
}

}   // namespace katve
