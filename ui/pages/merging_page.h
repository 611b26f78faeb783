#pragma once

#include "pages/fresh_when_seen.h"
#include "workspace/workspace.h"

#include <QWidget>

class QTabWidget;

namespace katve {

class DisputesPanel;
class MergePanel;
class TwicePanel;

// Yhdistäminen: what other copies bring, what files disagree about, and what was typed twice.
class MergingPage : public QWidget {
    Q_OBJECT

public:
    MergingPage(Workspace &workspace, QWidget *parent);

    void plan(const QStringList &files);
    void showDispute(const QString &key);   // empty: where one was

Q_SIGNALS:
    void told(const QString &sentence);
    void filesWanted();
    void answerWanted(const katve::Answer &answer);   // its cell
    void providerWanted(const QString &id);

private:
    void wire();
    void reload();

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    QTabWidget *m_tabs;
    MergePanel *m_merge;
    DisputesPanel *m_disputes;
    TwicePanel *m_twice;
};

}   // namespace katve
