#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace katve {

// The bytes of an inventory with a past: an import of the small package (edit 1), then
// 2 a provider "typed"; 3 its name changed; 4 the phone of the imported p1; 5 the note of an imported answer;
// 6 the imported offering o2 removed; 7 the inventory's title; 8 a theme "last".
[[nodiscard]] const QByteArray &fileWithAPast();

// What SQLite makes of these bytes when it runs `sql` on them behind the program's back.
[[nodiscard]] QByteArray afterSql(const QByteArray &file, const QByteArray &sql);
// The file with the bytes that `sql` would change, but without SQLite's own marks of a change in the first page's
// header: as if they had been patched on the disk.
[[nodiscard]] QByteArray afterPatch(const QByteArray &file, const QByteArray &sql);

// What the check finds in the bytes, as "Kind table key field edit"; "cannot be opened" when it does not come to that.
[[nodiscard]] std::vector<std::string> findingsIn(const QByteArray &file);
// All that can be read from it, rows and log; throws StoreError.
[[nodiscard]] std::vector<std::string> readableIn(const QByteArray &file);

}   // namespace katve
