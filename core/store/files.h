#pragma once

#include <QString>

#include <functional>

class QIODevice;

namespace katve {

// What differs between operating systems in handling files is here and nowhere else.

// Puts a finished file where it belongs, over what is there, in one step. Throws StoreError.
void replaceFile(const QString &made, const QString &destination);
// The same, but refuses to replace: throws AlreadyExists.
void placeNewFile(const QString &made, const QString &destination);

// The file or folder at the end of a chain of links, which need not be there yet. A name in /proc, such as /dev/stdout
// leads to, stays as it is: it stands for an open stream. Throws NotFound for links that go in a circle.
[[nodiscard]] QString behindLinks(const QString &path);
// One file by two names, also through links of either kind.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);
// Gives a finished file the permissions of the plain file it is to replace, if there is one.
void takePermissions(const QString &made, const QString &destination);

// Writes a file beside its name first and then puts it in place: nobody ever reads half of it, and when `write` throws,
// what was there stays. Devices, pipes and open streams are written to as they are. An inventory is never written over: it
// would be gone without a trace. Throws StoreError.
void writeWhole(const QString &path, const std::function<void(QIODevice &)> &write);

}   // namespace katve
