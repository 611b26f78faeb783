#pragma once

#include "domain/area.h"
#include "domain/provider.h"
#include "domain/service.h"

#include <type_traits>

namespace katve {

// Clears what refers to the row's own table, so that such rows can go, and come back, in any order. False where nothing did.
template <typename Row> bool letGo(Row &row)
{
    const Row before = row;
    if constexpr (std::is_same_v<Row, Area>)
        row.mergedInto.clear();
    else if constexpr (std::is_same_v<Row, ServiceType>)
        row.replacedBy.clear();
    else if constexpr (std::is_same_v<Row, Provider>)
        row.organisation.clear();
    return row != before;
}

}   // namespace katve
