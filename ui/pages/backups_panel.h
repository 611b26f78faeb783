#pragma once

#include "edit/restoring.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace katve {

class Session;
class TextLabel;

// The backups of one inventory: when and why each was made, what it holds, and what would be gone if it came in the place of
// what is there now. Works without an open inventory too, because a damaged one cannot be opened.
class BackupsPanel : public QDialog {
    Q_OBJECT

public:
    BackupsPanel(QString inventory, const Session *current, QWidget *window);

Q_SIGNALS:
    void restoreWanted(const katve::Backup &backup);

private:
    void layOut();
    void fill();
    void showChosen();
    [[nodiscard]] const Backup *chosen() const;

    QString m_inventory;
    const Session *m_current;   // none: it cannot be opened
    std::vector<Backup> m_backups;
    QTreeWidget *m_list;
    TextLabel *m_holds;
    TextLabel *m_lost;
    QPushButton *m_restore;
};

}   // namespace katve
