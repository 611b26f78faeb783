#pragma once

#include "store/backups.h"
#include "store/store_error.h"

#include <QObject>

namespace katve {

class Session;

// Shows the backups of an inventory, and offers them where it cannot be opened. Putting one in its place is the window's.
class BackupRestorer : public QObject {
    Q_OBJECT

public:
    explicit BackupRestorer(QWidget *window);

    void show(const QString &inventory, const Session *current);   // none: it cannot be opened
    // What is wrong with a file, with the way to its backups; false when there is none or a backup would not help.
    [[nodiscard]] bool offer(const QString &inventory, const StoreError &error);

Q_SIGNALS:
    void restoreWanted(const QString &inventory, const katve::Backup &backup);

private:
    QWidget *m_window;
};

}   // namespace katve
