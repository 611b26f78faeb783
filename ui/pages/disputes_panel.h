#pragma once

#include "edit/merge/settling.h"
#include "workspace/workspace.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QTreeWidget;

namespace katve {

class TextLabel;

// What merged files disagree about, one by one, by one key each. Every choice is in the file at once and can be undone, so
// one may stop at any time and go on another day.
class DisputesPanel : public QWidget {
    Q_OBJECT

public:
    DisputesPanel(Workspace &workspace, QWidget *parent);

    void reload();
    void show(const QString &key);   // empty: where one was
    [[nodiscard]] int count() const { return static_cast<int>(m_disputes.size()); }

Q_SIGNALS:
    void told(const QString &sentence);
    void answerWanted(const katve::Answer &answer);
    void providerWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fillList();
    void showChosen();
    void showSides(const Dispute &dispute);
    void addSide(QWidget &sheet, const Dispute &dispute, const DisputeSide &side, std::size_t number);
    [[nodiscard]] const Dispute *chosen() const;
    [[nodiscard]] bool choiceByKey(int key);
    void take(std::size_t side);
    void takeMine();
    void takeTheirs();
    void takeBothAsNote();
    void putOffChosen();
    void goToRow();
    void run(const Edit &edit);

    Workspace &m_workspace;
    std::vector<Dispute> m_disputes;
    TextLabel *m_hint;
    QWidget *m_body;
    QTreeWidget *m_list;
    TextLabel *m_title;
    TextLabel *m_why;
    QScrollArea *m_sides;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_both;
    QPushButton *m_later;
    QPushButton *m_place;
};

}   // namespace katve
