#include "store/foreign_texts.h"

#include <sqlite3.h>

#include <memory>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

[[nodiscard]] Prepared prepared(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
    return {statement, sqlite3_finalize};
}

[[nodiscard]] QString textAt(sqlite3_stmt *statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                             sqlite3_column_bytes(statement, column));
}

}   // namespace

// A name of a table cannot be bound; the file says it itself, and it is quoted.
std::optional<bool> anyTextInFile(const QString &path, const std::function<bool(const QString &)> &isSought)
{
    sqlite3 *opened = nullptr;
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const Handle handle(opened, sqlite3_close);
    const Prepared tables = prepared(opened, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (result != SQLITE_OK || !tables)
        return std::nullopt;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(tables.get())) == SQLITE_ROW) {
        QString name = textAt(tables.get(), 0);
        const Prepared rows = prepared(opened, "SELECT * FROM \"" + name.replace(u'"', u"\"\""_s).toUtf8() + '"');
        if (!rows)
            return std::nullopt;
        while ((step = sqlite3_step(rows.get())) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(rows.get()); ++column) {
                if (sqlite3_column_type(rows.get(), column) == SQLITE_TEXT && isSought(textAt(rows.get(), column)))
                    return true;
            }
        }
        if (step != SQLITE_DONE)
            return std::nullopt;
    }
    return step == SQLITE_DONE ? std::optional(false) : std::nullopt;
}

}   // namespace katve
