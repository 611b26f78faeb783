#pragma once

#include "workspace/workspace.h"

class QLabel;
class QStatusBar;

namespace katve {

// What the status bar always says: when the last change reached the disk, and how much of the scope is answered.
class StatusLine : public QObject {
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar &bar);

    void follow(Workspace *workspace);   // none: nothing is open
    void tell(const QString &sentence);

private:
    void showCompleteness(const Workspace &workspace);
    void showWriting(bool on);

    QStatusBar &m_bar;
    QLabel *m_saved;
    QString m_savedText;   // but while something is being saved
    QLabel *m_completeness;
};

}   // namespace katve
