#pragma once

#include <QObject>

class QWidget;

namespace katve {

class Workspace;

// Puts the open inventory into another file, to go on in that: because one wants to, or because the old one can no longer be
// written. Opening the new file is the window's.
class PlaceChanger : public QObject {
    Q_OBJECT

public:
    explicit PlaceChanger(QWidget *window);

    void ask(Workspace &workspace);   // where; a file that is there is never written over

Q_SIGNALS:
    void placed(const QString &path);

private:
    QWidget *m_window;
};

}   // namespace katve
