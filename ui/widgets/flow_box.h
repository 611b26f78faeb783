#pragma once

#include <QWidget>

namespace katve {

class FlowLayout;

// Widgets side by side on as many lines as they need. Never lower than its lines: forms in a scroll area press a row
// together before they grow.
class FlowBox : public QWidget {
    Q_OBJECT

public:
    FlowBox(QWidget *parent, int gap, int lineGap);

    void add(QWidget *widget);
    void clear();   // the widgets go when the events under way have been dealt with

protected:
    bool event(QEvent *event) override;

private:
    FlowLayout *m_flow;
};

}   // namespace katve
