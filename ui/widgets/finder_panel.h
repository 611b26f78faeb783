#pragma once

#include "workspace/finder.h"

#include <QFrame>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace katve {

class TextLabel;

// Ctrl+K: a line to type in over the window, and below it what fits. Enter goes there, Esc closes.
class FinderPanel : public QFrame {
    Q_OBJECT

public:
    FinderPanel(Finder finder, QWidget *window);

    void place();   // over the upper middle of the window

Q_SIGNALS:
    void chosen(const katve::Findable &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void look();
    void choose(QTreeWidgetItem *item);
    void step(int by);

    Finder m_finder;
    std::vector<Findable> m_found;
    QLineEdit *m_typed;
    QTreeWidget *m_list;
    TextLabel *m_hint;
};

}   // namespace katve
