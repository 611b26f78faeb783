#pragma once

#include <QObject>

class QTreeView;

namespace katve {

// Gives the first column of a list what the others leave, but always enough to read a name; then the list scrolls sideways.
class FirstColumn : public QObject {
    Q_OBJECT

public:
    explicit FirstColumn(QTreeView &list);   // lives as long as the list

    void fit();   // also after the rows have changed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeView &m_list;
};

}   // namespace katve
