#pragma once

#include <QString>

#include <stdexcept>

namespace katve {

// What the machine, or another hand on the file, did wrong. `what()` is for the log; the words for the user are made
// from the reason where there is a user.
class StoreError : public std::runtime_error {
public:
    enum class Reason {
        NotFound,
        NotAFile,
        NoPermission,
        NotAnInventory,
        Newer,   // made by a later version of the program
        Older,   // would have to be migrated, but only reading was asked for
        Damaged,
        ForeignSchema,   // the tables are not the ones this program made
        Interrupted,     // a change was cut short and must be taken back by a program that may write
        Locked,
        ReadOnly,
        DiskFull,
        AlreadyExists,
        Conflict,   // the row is no longer what the edit took it to be
        MissingReference,
        Cancelled,
        Failed,
    };

    StoreError(Reason reason, const QString &detail)
        : std::runtime_error(detail.toStdString())
        , m_reason(reason)
        , m_detail(detail)
    {}

    [[nodiscard]] Reason reason() const { return m_reason; }
    [[nodiscard]] QString detail() const { return m_detail; }

private:
    Reason m_reason;
    QString m_detail;
};

}   // namespace katve
