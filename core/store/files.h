#pragma once

#include <QString>

namespace katve {

// What differs between operating systems in handling files is here and nowhere else.

// Puts a finished file where it belongs, over what is there, in one step. Throws StoreError.
void replaceFile(const QString &made, const QString &destination);
// The same, but refuses to replace: throws AlreadyExists.
void placeNewFile(const QString &made, const QString &destination);

}   // namespace katve
