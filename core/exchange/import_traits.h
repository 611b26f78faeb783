#pragma once

#include "domain/fields.h"

// What the import of a table asks of its row type.

namespace katve {

// Rows that refer to others of their own table are read whole before any is written.
template <typename Row>
constexpr bool refersToItself =
    std::is_same_v<Row, Area> || std::is_same_v<Row, ServiceType> || std::is_same_v<Row, Provider>;

template <typename Value> concept List = requires(Value value)
{
    value.begin();
}
&&!std::is_same_v<Value, QString>;

template <typename... Visits> struct Overloaded : Visits... {
    using Visits::operator()...;
};
template <typename... Visits> Overloaded(Visits...) -> Overloaded<Visits...>;

}   // namespace katve
