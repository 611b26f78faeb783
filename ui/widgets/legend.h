#pragma once

#include <QWidget>

namespace katve {

// What the marks mean, and which key gives them.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget *parent);
};

}   // namespace katve
