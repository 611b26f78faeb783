#pragma once

#include "domain/area.h"
#include "domain/stage_set.h"

#include <QStringList>

namespace katve {

struct Provider {
    QString id{};
    QString name{};
    QString organisation{};   // id of the provider it is a unit of; empty: an organisation of its own
    std::optional<Sector> sector{};
    QStringList kinds{};
    QString municipality{};
    QString phone{};
    QString email{};
    QString website{};
    QStringList languages{};
    QString note{};
    friend bool operator==(const Provider &, const Provider &) = default;
};

struct Offering {
    QString id{};
    QString provider{};
    QString service{};
    StageSet stages{};
    AreaRefs catchment{};
    OfferingStatus status = OfferingStatus::Operating;
    QDate startsOn{};
    QDate endsOn{};
    std::optional<double> capacity{};
    std::optional<int> waitingDays{};
    std::vector<Mode> modes{};
    QStringList languages{};
    std::vector<Access> access{};
    std::vector<Cost> cost{};
    QString note{};
    QDate confirmedOn{};
    QString source{};
    friend bool operator==(const Offering &, const Offering &) = default;
};

}   // namespace katve
