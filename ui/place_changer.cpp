#include "place_changer.h"
#include "edit/lifeline.h"
#include "file_questions.h"
#include "widgets/guarded.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QFileInfo>

namespace katve {

using namespace Qt::Literals::StringLiterals;

PlaceChanger::PlaceChanger(QWidget *window) : QObject(window), m_window(window) {}

void PlaceChanger::ask(Workspace &workspace)
{
    // Not where the file is: that may be just what is wrong.
    auto *dialog =
        new QFileDialog(m_window, tr("Save the inventory as"), documentsFolder(), tr("Katve inventories (*.katve)"));
    dialog->setObjectName(u"saveAs"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(u"katve"_s);
    dialog->selectFile(tr("%1 (copy).katve").arg(QFileInfo(workspace.path()).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, &workspace, [this, &workspace](const QString &path) {
        if (guarded(m_window, [&] { workspace.lifeline().saveAs(path); }))
            Q_EMIT placed(path);
    });
    dialog->open();
}

}   // namespace katve
