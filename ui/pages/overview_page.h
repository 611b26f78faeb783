#pragma once

#include "pages/fresh_when_seen.h"
#include "workspace/workspace.h"

#include <QScrollArea>

class QBoxLayout;
class QPushButton;

namespace katve {

class LineList;
class RoundStarter;
class ShareBar;
class TextLabel;

// Yleiskuva: how much is known, how much is covered, the largest gaps, and what to do next. Every line leads to its cells.
class OverviewPage : public QScrollArea {
    Q_OBJECT

public:
    OverviewPage(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void cellWanted(const QString &municipality, const QString &service);
    void offeringWanted(const QString &provider, const QString &offering);
    void mappingWanted();
    void disputesWanted();
    void told(const QString &sentence);

private:
    [[nodiscard]] QWidget *madeFigures();
    [[nodiscard]] QWidget *madeLists();
    void addList(QBoxLayout &column, const QString &heading, TextLabel *hint, LineList *list);
    void layOut();
    void wire();
    void reload();
    void showFigures();
    void showLists();
    void showDisputes();
    void showEmpty(const QString &hint);   // none: there is something to show

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    QWidget *m_sheet;
    QWidget *m_body;
    QWidget *m_empty;
    TextLabel *m_emptyHint;
    RoundStarter *m_starter;
    TextLabel *m_title;
    TextLabel *m_round;
    TextLabel *m_known;
    TextLabel *m_covered;
    TextLabel *m_answering;
    TextLabel *m_explanation;
    ShareBar *m_shares;
    QPushButton *m_begin;
    QPushButton *m_settle;
    TextLabel *m_gapsHint;
    LineList *m_gaps;
    TextLabel *m_toDoHint;
    LineList *m_toDo;
    TextLabel *m_dependenceHint;
    LineList *m_dependence;
    TextLabel *m_overlapsHint;
    LineList *m_overlaps;
};

}   // namespace katve
