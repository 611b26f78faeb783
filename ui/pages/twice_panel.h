#pragma once

#include "edit/joining.h"
#include "workspace/workspace.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace katve {

class TextLabel;

// Providers, offerings and rounds that look typed twice, with the reasons; one click joins two, or keeps them apart for good.
class TwicePanel : public QWidget {
    Q_OBJECT

public:
    TwicePanel(Workspace &workspace, QWidget *parent);

    void reload();
    [[nodiscard]] int count() const { return static_cast<int>(m_pairs.size()); }

Q_SIGNALS:
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fillList();
    void showChosen();
    [[nodiscard]] const AlikeRows *chosen() const;
    void join(bool keepsFirst);
    void keepApart();
    void run(const Edit &edit);

    Workspace &m_workspace;
    std::vector<AlikeRows> m_pairs;
    TextLabel *m_hint;
    QWidget *m_body;
    QTreeWidget *m_list;
    QTextBrowser *m_detail;
    QPushButton *m_first;
    QPushButton *m_second;
    QPushButton *m_apart;
};

}   // namespace katve
