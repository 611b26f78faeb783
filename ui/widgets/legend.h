#pragma once

#include <QWidget>

namespace katve {

class Workspace;

// What the marks mean, and which key gives them.
class Legend : public QWidget {
    Q_OBJECT

public:
    Legend(const Workspace &workspace, QWidget *parent);   // the round's day tells what its regions are called
};

}   // namespace katve
