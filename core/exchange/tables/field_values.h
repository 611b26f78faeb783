#pragma once

#include <optional>
#include <vector>

namespace katve {

// What a field holds one or several of, or maybe none.
template <typename Value> struct Inner {
    using Type = Value;
};
template <typename Value> struct Inner<std::optional<Value>> {
    using Type = Value;
};
template <typename Value> struct Inner<std::vector<Value>> {
    using Type = Value;
};
template <typename Value> using InnerOf = typename Inner<Value>::Type;

}   // namespace katve
