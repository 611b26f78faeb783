#pragma once

#include "print/print_order.h"
#include "print/summary_pen.h"
#include "report/summary.h"
#include "workspace/names.h"

namespace katve {

// What the sections of a summary are written from, and where they go.
struct PrintMatter {
    const PrintSource &source;
    const PrintOrder &order;
    const Names &names;
    const Summary &summary;
    SummaryPen &pen;

    [[nodiscard]] QDate areasOn() const { return summary.round.areasOn(); }
    [[nodiscard]] bool isWorking() const { return order.edition == Edition::Working; }
    [[nodiscard]] QString date(QDate day) const { return dateText(order.language, day); }
    [[nodiscard]] QStringList municipalityNames(const QStringList &codes) const;   // in the order of the language
    [[nodiscard]] QString partName(const AreaRef &area) const;
    [[nodiscard]] QString areaName() const;
    [[nodiscard]] QString editionName() const;
    [[nodiscard]] QString sampleNotice() const;   // empty when it is real
};

// What stands on every page.
struct FrameWords {
    QString area{};
    QString round{};     // with its day
    QString edition{};   // with the day it was made
    QString notice{};    // that it is a sample; empty when it is real
};
[[nodiscard]] FrameWords frameWords(const PrintMatter &matter);

// What an order is about; of a municipality only what stands on every page, as its sheet has facts of its own. Nothing
// when the area has no municipality in the round.
[[nodiscard]] std::optional<Summary> summaryFor(const PrintSource &source, const PrintOrder &order);

// What both kinds of summary begin with.
void printTitle(const PrintMatter &matter, const QString &kind);
[[nodiscard]] QString ofAll(qint64 part, qint64 whole);

// A regional summary, with its sections in their order.
void writeRegion(const PrintMatter &matter);
void printFront(const PrintMatter &matter);   // cover and key figures
void printCharts(const PrintMatter &matter);
void printMunicipalities(const PrintMatter &matter);
void printGaps(const PrintMatter &matter);
void printGrids(const PrintMatter &matter);
void printOverlaps(const PrintMatter &matter);
void printDependence(const PrintMatter &matter);
void printDisagreements(const PrintMatter &matter);
void printUnknowns(const PrintMatter &matter);
void printProviders(const PrintMatter &matter);
void printDefinitions(const PrintMatter &matter);
void printSources(const PrintMatter &matter);

}   // namespace katve
