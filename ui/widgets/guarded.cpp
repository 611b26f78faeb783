#include "widgets/guarded.h"
#include "words/error_text.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace katve {

bool guarded(QWidget *where, const std::function<void()> &act)
{
    QString sentence;
    try {
        act();
        return true;
    } catch (const StoreError &error) {
        sentence = errorText(error, error.subject().isEmpty() ? where->window()->windowFilePath() : error.subject());
    } catch (const std::bad_alloc &) {
        sentence = QCoreApplication::translate(
            "Guarded", "There is not enough memory for this. Close other programs and try again.");
    }
    auto *box =
        new QMessageBox(QMessageBox::Warning, QStringLiteral("Katve"), sentence, QMessageBox::Ok, where->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return false;
}

}   // namespace katve
