#pragma once

#include "text/summary_file.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace katve {

// Summaries on their way out of the program: onto paper, or into one file of the kind that is chosen with its name. Shows
// how far it is, and notes which of them name contact people.
class SummaryOutput : public QObject {
    Q_OBJECT

public:
    SummaryOutput(Workspace &workspace, const PrintFonts &fonts, QWidget &page);   // which it belongs to
    ~SummaryOutput() override;

    void askPrinter(const PrintDocument &document);
    void askFile(const PrintOrder &order, const QString &title, SummaryFormat format);
    void save(const QString &path, const PrintOrder &order);   // as what its ending says

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void write(const QString &path, const SummaryDraft &draft);
    [[nodiscard]] bool drawn(int steps, const std::function<void(const StopCheck &)> &draw);
    void noteNames(const QString &title, qint64 people, const QString &label);

    Workspace &m_workspace;
    const PrintFonts &m_fonts;
    QWidget &m_page;
    std::unique_ptr<QPrinter> m_printer;
};

}   // namespace katve
