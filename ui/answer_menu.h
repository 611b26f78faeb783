#pragma once

#include <QKeyCombination>
#include <QObject>

class QMenu;
class QMenuBar;

namespace katve {

// What can be done with the cells of the grid, each beside its key: for those who do not know the keys yet, and for
// the finder. The keys themselves are the grid's.
class AnswerMenu : public QObject {
    Q_OBJECT

public:
    explicit AnswerMenu(QMenuBar &bar);

    void setEnabled(bool on);

Q_SIGNALS:
    void keyWanted(QKeyCombination key);

private:
    void add(const QString &text, QKeyCombination key);

    QMenu *m_menu;
};

// Cut, Copy, Paste and Select all of whatever holds the keyboard. Their keys are shown, not taken: every field and table
// has them itself.
void addClipboardActions(QMenu &edit);

}   // namespace katve
