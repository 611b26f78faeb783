#pragma once

#include "exchange/package_source.h"

#include <QSet>

namespace katve {

// What datapackage.json says beyond the tables, when there is one and it can be read.
struct PackageMeta {
    bool isThere = false;
    bool isUnreadable = false;   // it is there, and is no JSON object
    QString title{};
    bool sample = false;
    QSet<QString> closedRounds{};
};

[[nodiscard]] QString packageDescription();   // its name
[[nodiscard]] PackageMeta readPackageMeta(const PackageSource &source);

}   // namespace katve
