#pragma once

#include "widgets/finder_panel.h"

#include <QPointer>

class QAction;
class QMenuBar;

namespace katve {

// Opens the finder over a window and leads to what was chosen; the commands are those of the window's menus.
class FindAnything : public QObject {
    Q_OBJECT

public:
    explicit FindAnything(QWidget *window) : QObject(window), m_window(window) {}

    void open(Workspace *workspace, const QMenuBar &menus);

Q_SIGNALS:
    void municipalityWanted(const QString &code);
    void serviceWanted(const QString &key);
    void providerWanted(const QString &id);

private:
    void follow(const Findable &what);

    QWidget *m_window;
    QPointer<FinderPanel> m_panel;
    std::vector<QPointer<QAction>> m_commands;
};

}   // namespace katve
