#pragma once

#include <QObject>

class QTreeView;

namespace katve {

// Gives the first column of a list what the others leave, but always enough to read a name; then the list scrolls sideways.
class FirstColumn : public QObject {
    Q_OBJECT

public:
    // As wide as so many characters at least. Lives as long as the list.
    explicit FirstColumn(QTreeView &list, int characters = 28);

    void fit();   // also after the rows have changed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeView &m_list;
    int m_characters;
};

}   // namespace katve
