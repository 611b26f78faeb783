#pragma once

#include "print/print_bars.h"
#include "print/print_grid.h"
#include "print/print_table.h"
#include "report/municipality_facts.h"

namespace katve {

// What a summary begins with.
struct SummaryTitle {
    QString kind{};     // of summary
    QString name{};     // of the area
    QString about{};    // round and day
    QString notice{};   // that it is a sample; empty when it is real
};

struct PrintFigure {
    QString figure{};
    QString what{};
};

// Services or organisations one below the other, each with what is to be said of it.
struct SheetEntry {
    QString common{};   // what it has in common with its neighbours, said once above them
    QString name{};
    const ServiceFacts *strip = nullptr;   // its statuses, stage by stage
    QStringList details{};
};
struct SheetEntries {
    std::vector<SheetEntry> entries{};
    QString head{};              // of the names
    QStringList detailHeads{};   // none: the details are said one after another
    int columns = 2;
    TextStyle style = TextStyle::Small;
};

// What the sections of a summary are written with: on pages, or as a text that knows no pages. So both say the same, in
// the same words and order.
class SummaryPen {
public:
    SummaryPen() = default;
    virtual ~SummaryPen() = default;
    SummaryPen(const SummaryPen &) = delete;
    SummaryPen &operator=(const SummaryPen &) = delete;

    virtual void title(const SummaryTitle &title) = 0;
    virtual void figures(const std::vector<PrintFigure> &figures) = 0;
    virtual void heading(const QString &text) = 0;
    virtual void subheading(const QString &text) = 0;
    virtual void lead(const QString &text) = 0;   // stays with what follows
    virtual void paragraph(const QString &text, TextStyle style) = 0;
    void paragraph(const QString &text) { paragraph(text, TextStyle::Body); }
    virtual void warning(const QString &text) = 0;
    virtual void remark(const QString &text) = 0;   // in passing
    virtual void table(const PrintTable &table) = 0;
    virtual void list(const QStringList &entries, int columns, TextStyle style) = 0;
    void list(const QStringList &entries, int columns) { list(entries, columns, TextStyle::Small); }
    virtual void bars(const QString &head, const std::vector<PrintBar> &bars, QDate areasOn) = 0;
    virtual void grid(const PrintGrid &grid) = 0;
    virtual void entries(const SheetEntries &entries) = 0;
    virtual void markKey(QDate areasOn) = 0;   // waits for the entries after it
    virtual void turnPage(bool isLandscape = false) = 0;
};

}   // namespace katve
