#pragma once

#include "edit/people/retention.h"
#include "workspace/workspace.h"

#include <QFrame>

namespace katve {

class TextLabel;

// Across the top when a round's retention date has passed: what is to be erased, at once or later in another sitting.
class RetentionBand : public QFrame {
    Q_OBJECT

public:
    RetentionBand(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void look();
    void erase();

    Workspace &m_workspace;
    std::vector<RetentionDue> m_due;
    TextLabel *m_text;
};

}   // namespace katve
