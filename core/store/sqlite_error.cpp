#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace katve {

namespace {

[[nodiscard]] StoreError::Reason reasonOf(int result)
{
    using Reason = StoreError::Reason;
    switch (result) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY: return Reason::Interrupted;
    case SQLITE_READONLY_DBMOVED: return Reason::Unreachable;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
    case SQLITE_CONSTRAINT_TRIGGER:
        return Reason::MissingReference;   // how ON DELETE RESTRICT says it; we have no triggers
    default: break;
    }
    switch (result & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Reason::Locked;
    case SQLITE_READONLY: return Reason::ReadOnly;
    case SQLITE_FULL: return Reason::DiskFull;
    case SQLITE_IOERR: return Reason::Unreachable;
    case SQLITE_TOOBIG:   // longer than anything this program writes
    case SQLITE_CORRUPT: return Reason::Damaged;
    case SQLITE_NOTADB: return Reason::NotAnInventory;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Reason::NoPermission;
    case SQLITE_INTERRUPT: return Reason::Cancelled;
    case SQLITE_CONSTRAINT: return Reason::Conflict;
    default: return Reason::Failed;
    }
}

}   // namespace

void throwSqliteError(sqlite3 *handle, int result)
{
    throwSqliteError(QString::fromUtf8(sqlite3_errmsg(handle)), result);
}

void throwSqliteError(const QString &message, int result)
{
    throw StoreError(reasonOf(result), {}, message);
}

}   // namespace katve
