#pragma once

#include "domain/stage_set.h"

#include <QDate>
#include <QStringList>

namespace katve {

struct ServiceGroup {
    QString key{};
    QString nameFi{};
    QString nameSv{};
    QString nameEn{};
    std::optional<int> order{};
    friend bool operator==(const ServiceGroup &, const ServiceGroup &) = default;
};

struct Theme {
    QString key{};
    QString nameFi{};
    QString nameSv{};
    QString nameEn{};
    std::optional<int> order{};
    friend bool operator==(const Theme &, const Theme &) = default;
};

struct ServiceType {
    QString key{};
    QString group{};
    std::optional<bool> core{};   // belongs to a new round by default
    QString nameFi{};
    QString nameSv{};
    QString nameEn{};
    std::optional<Sector> sector{};
    std::optional<Level> level{};   // the usual level of organising
    StageSet stages{};
    QStringList themes{};
    QString legalBasis{};
    std::optional<bool> statutory{};   // no value: not known
    QString responsibleUntil2022{};
    QString responsibleFrom2023{};
    QString ptvClass{};
    QDate validFrom{};
    QDate validTo{};
    QStringList replacedBy{};   // never followed by the gap matrix
    QString confidence{};       // other than "high": shown as suggested
    QString source{};
    friend bool operator==(const ServiceType &, const ServiceType &) = default;
};

}   // namespace katve
