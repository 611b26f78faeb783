#pragma once

#include "print/print_flow.h"
#include "print/print_order.h"
#include "report/summary.h"
#include "workspace/names.h"

namespace katve {

// What the sections of a summary are written from, and where they go.
struct PrintMatter {
    const PrintSource &source;
    const PrintOrder &order;
    const Names &names;
    const Summary &summary;
    PrintFlow &flow;

    [[nodiscard]] QDate areasOn() const { return summary.round.areasOn(); }
    [[nodiscard]] bool isWorking() const { return order.edition == Edition::Working; }
    [[nodiscard]] QString date(QDate day) const { return dateText(order.language, day); }
    [[nodiscard]] QStringList municipalityNames(const QStringList &codes) const;   // in the order of the language
    [[nodiscard]] QString partName(const AreaRef &area) const;
    [[nodiscard]] QString areaName() const;
    [[nodiscard]] QString editionName() const;
    [[nodiscard]] QString sampleNotice() const;   // empty when it is real
};

struct PrintFigure {
    QString figure{};
    QString what{};
};
// What both kinds of summary begin with.
void printTitle(const PrintMatter &matter, const QString &kind);
void printFigures(PrintFlow &flow, const std::vector<PrintFigure> &figures);
[[nodiscard]] QString ofAll(qint64 part, qint64 whole);

// The sections of a regional summary, in their order.
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
