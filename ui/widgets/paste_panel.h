#pragma once

#include "models/answer_block.h"

#include <QFrame>

class QPushButton;
class QTreeWidget;

namespace katve {

class TextLabel;

// Under the grid: what a pasted block would change. Enter pastes, Esc does not.
class PastePanel : public QFrame {
    Q_OBJECT

public:
    explicit PastePanel(QWidget *parent);

    void show(const PastePreview &preview);

Q_SIGNALS:
    void agreed();
    void closed();   // whether agreed or not: the keyboard goes back to the grid

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void add(const PastePreview::Line &line);
    void finish(bool isAgreed);

    TextLabel *m_summary;
    TextLabel *m_unread;
    QTreeWidget *m_lines;
    QPushButton *m_paste;
    QPushButton *m_cancel;
};

}   // namespace katve
