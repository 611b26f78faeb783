#pragma once

#include <QString>

namespace katve {

// How large an invented inventory is. The same numbers give the same bytes.
struct SyntheticSize {
    int municipalities = 309;
    int services = 80;   // each with all five stages
    int offerings = 20'000;
    int providers = 2'000;
    int answeredPercent = 70;
};

// Writes a data package of that size. With `narrowOfferings` the offerings have ten columns.
void writeSyntheticPackage(const QString &folder, const SyntheticSize &size, bool narrowOfferings = false);

}   // namespace katve
