#pragma once

#include <QWidget>

class QButtonGroup;

namespace katve {

// The pages down the left side; only those that exist. The arrow keys go from one to the next.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    NavigationRail(const QStringList &pages, QWidget *parent);

    void show(int page);

Q_SIGNALS:
    void pageWanted(int page);

private:
    QButtonGroup *m_buttons;
};

}   // namespace katve
