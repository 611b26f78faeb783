#pragma once

#include <QSplitter>

namespace katve {

// Gives its parts their shares of the room when it is first shown, whatever they would like; then the user decides.
class SharedSplitter : public QSplitter {
    Q_OBJECT

public:
    SharedSplitter(QList<int> shares, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<int> m_shares;   // of a hundred; empty: given already
};

}   // namespace katve
