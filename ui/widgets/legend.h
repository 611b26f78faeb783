#pragma once

#include <QWidget>

namespace katve {

class Workspace;

// What the marks mean.
class Legend : public QWidget {
    Q_OBJECT

public:
    Legend(const Workspace &workspace, QWidget *parent);   // the round's day tells what its regions are called
    void showDisputed(bool on);                            // only where there are any

private:
    QWidget *m_disputed;
};

}   // namespace katve
