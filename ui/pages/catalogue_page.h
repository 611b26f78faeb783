#pragma once

#include "pages/fresh_when_seen.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace katve {

class ServiceTree;
class ServiceView;
class TextLabel;

// Luettelo: the service types, which of them the round asks about, and types of our own.
class CataloguePage : public QWidget {
    Q_OBJECT

public:
    CataloguePage(Workspace &workspace, QWidget *parent);

    // Before the inventory is closed; false: something is not kept, and the page says why.
    [[nodiscard]] bool saveTyped();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void layOut();
    [[nodiscard]] QWidget *madeTools();
    void wire();
    void reload();
    void showCount();
    void switchTypes(const QStringList &services, bool on);
    void takeTypes(const QStringList &services);
    void run(const Edit &edit);

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    QComboBox *m_shown;
    QPushButton *m_core;
    QPushButton *m_every;
    TextLabel *m_count;
    ServiceTree *m_tree;
    TextLabel *m_hint;
    ServiceView *m_view;
};

}   // namespace katve
