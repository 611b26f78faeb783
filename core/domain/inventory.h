#pragma once

#include <QString>

namespace katve {

// What the inventory says of itself. Its one row has the key "inventory" in edits.
struct Inventory {
    QString title{};
    bool sample = false;   // invented answers: everything that shows or prints it says so
    friend bool operator==(const Inventory &, const Inventory &) = default;
};

}   // namespace katve
