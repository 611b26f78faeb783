#pragma once

#include <QWidget>

namespace katve {

class Workspace;

// What the marks mean.
class Legend : public QWidget {
    Q_OBJECT

public:
    Legend(const Workspace &workspace, QWidget *parent);   // the round's day tells what its regions are called
    void showCarried(bool on);                             // only where there are any
    void showDisputed(bool on);                            // likewise

private:
    QWidget *m_carried;
    QWidget *m_disputed;
};

}   // namespace katve
