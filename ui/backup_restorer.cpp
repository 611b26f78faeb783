#include "backup_restorer.h"
#include "pages/backups_panel.h"
#include "words/error_text.h"

#include <QMessageBox>
#include <QPushButton>

namespace katve {

using namespace Qt::Literals::StringLiterals;
using StoreReason = StoreError::Reason;

namespace {

[[nodiscard]] bool isDamage(StoreReason reason)
{
    return reason == StoreReason::Damaged || reason == StoreReason::LogDisagrees || reason == StoreReason::ForeignSchema
        || reason == StoreReason::NotAnInventory || reason == StoreReason::NotFound;
}

}   // namespace

BackupRestorer::BackupRestorer(QWidget *window) : QObject(window), m_window(window) {}

void BackupRestorer::show(const QString &inventory, const Session *current)
{
    auto *panel = new BackupsPanel(inventory, current, m_window);
    connect(panel, &BackupsPanel::restoreWanted, this, [this, panel, inventory](const Backup &backup) {
        panel->close();   // it goes only later: the backup is its own
        Q_EMIT restoreWanted(inventory, backup);
    });
    panel->open();
}

bool BackupRestorer::offer(const QString &inventory, const StoreError &error)
{
    if (!isDamage(error.reason()) || Backups(inventory).all().empty())
        return false;
    auto *box = new QMessageBox(QMessageBox::Warning, u"Katve"_s,
                                errorText(error, inventory) + u"\n\n"_s + tr("There are backups of this inventory."),
                                QMessageBox::Close, m_window);
    box->setObjectName(u"damaged"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *list = box->addButton(tr("Show the backups…"), QMessageBox::AcceptRole);
    box->setDefaultButton(list);
    connect(list, &QPushButton::clicked, this, [this, inventory] { show(inventory, nullptr); });
    box->open();
    return true;
}

}   // namespace katve
