#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace katve {

// A chart of bars lying beside each other, in words and numbers: what is drawn, on the screen and in pictures alike.

// How a part of a bar looks. Each is told from its neighbours by its shape too, as the marks are.
enum class BarLook { Own, Province, Erva, Country, Partly, Missing, NotNeeded, Unknown, Poor, NotTold };

struct BarPart {
    QString word{};
    BarLook look = BarLook::Own;
    qint64 count = 0;   // in all bars together, each cell once
};

struct Bar {
    QString id{};
    QString name{};
    bool isHeading = false;        // of the bars below it; has nothing else
    std::vector<qint64> parts{};   // as many as the sheet has
    bool isUnknown = false;        // there is no number: not even a bar of length 0
    QStringList ends{};            // figures at the end of the bar, one for each of the sheet's headings
    std::optional<double> low{};   // of a range, in per cent; the parts are then not used
    std::optional<double> high{};
};

struct BarSheet {
    QString title{};
    QString subtitle{};
    QString notice{};   // that the facts are invented
    std::vector<BarPart> parts{};
    std::vector<Bar> bars{};
    QStringList endHeadings{};
    bool isRange = false;
    bool shares = true;    // every bar as long as the others
    QString axis{};        // what is counted
    QStringList notes{};   // what the reader must know, a sentence each
    QString fileName{};    // without its ending
};

}   // namespace katve
