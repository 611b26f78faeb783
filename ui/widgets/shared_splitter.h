#pragma once

#include <QSplitter>

namespace katve {

// Gives its parts their shares of the room, whatever they would like, until the user moves the handle.
class SharedSplitter : public QSplitter {
    Q_OBJECT

public:
    SharedSplitter(QList<int> shares, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void share();

    QList<int> m_shares;   // of a hundred; empty: the user decides
};

}   // namespace katve
