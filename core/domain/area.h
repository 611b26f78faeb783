#pragma once

#include "domain/codes.h"

#include <QDate>
#include <QString>

#include <vector>

namespace katve {

// An area as it is written in catchments, rounds and on the command line: `kind:code`.
struct AreaRef {
    AreaKind kind = AreaKind::Municipality;
    QString code{};
    friend bool operator==(const AreaRef &, const AreaRef &) = default;
};
using AreaRefs = std::vector<AreaRef>;

[[nodiscard]] inline bool isWholeCountry(const AreaRef &area)
{
    return area.kind == AreaKind::Country && area.code == QLatin1String("FI");
}

struct Area {
    AreaKind kind = AreaKind::Municipality;
    QString code{};
    QString nameFi{};
    QString nameSv{};
    QString nameEn{};
    QDate validFrom{};   // null: no limit; both ends belong to the time in force
    QDate validTo{};
    QString mergedInto{};   // code of the area of its kind that took its place; never followed by the gap matrix
    std::optional<double> latitude{};   // degrees, WGS 84, centre point
    std::optional<double> longitude{};
    QString language{};
    friend bool operator==(const Area &, const Area &) = default;
};

struct Membership {
    QString municipality{};
    AreaKind kind = AreaKind::Province;
    QString code{};
    QDate validFrom{};
    QDate validTo{};
    friend bool operator==(const Membership &, const Membership &) = default;
};

struct Population {
    QString municipality{};
    Stage stage = Stage::Ecec;
    int year = 0;
    qint64 count = 0;   // residents in the age group of the stage
    QString source{};
    friend bool operator==(const Population &, const Population &) = default;
};

[[nodiscard]] inline bool holdsOn(QDate from, QDate to, QDate day)
{
    return (from.isNull() || from <= day) && (to.isNull() || day <= to);
}

}   // namespace katve
