#pragma once

#include "text/summary_file.h"
#include "workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace katve {

class TextLabel;

// Writes one file for each of several municipalities, one between two events of the window, so that the work can be seen,
// stopped, and worked beside.
class SheetWriter : public QWidget {
    Q_OBJECT

public:
    SheetWriter(Workspace &workspace, const PrintFonts &fonts, QWidget *parent);

    void write(const QStringList &municipalities, const QString &folder, const PrintOrder &order,
               SummaryFormat format = SummaryFormat::Pdf);
    [[nodiscard]] bool isWriting() const { return m_timer.isActive(); }

Q_SIGNALS:
    void finished(const QString &sentence);

private:
    void step();
    [[nodiscard]] bool writeNext();   // false: it is not of the round any more
    void finish(const QString &sentence);
    [[nodiscard]] QString leftOut() const;

    Workspace &m_workspace;
    const PrintFonts &m_fonts;
    QTimer m_timer;
    QStringList m_municipalities;
    qsizetype m_next = 0;
    int m_written = 0;
    QString m_round;   // that all sheets are of
    QString m_folder;
    PrintOrder m_order;
    SummaryFormat m_format = SummaryFormat::Pdf;
    QMultiHash<QString, QString> m_borders;
    TextLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

}   // namespace katve
