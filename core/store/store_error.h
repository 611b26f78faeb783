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
        LogDisagrees,    // rows and the edit log say different things: somebody has written past the program
        ForeignSchema,   // the tables are not the ones this program made
        Interrupted,     // a change was cut short and must be taken back by a program that may write
        Locked,
        InUse,   // another program has it open; the machine's words are the name of its computer
        ReadOnly,
        DiskFull,
        Unreachable,   // its disk does not answer, or it is no longer where it was
        AlreadyExists,
        Conflict,   // the row is no longer what the edit took it to be
        MissingReference,
        Cancelled,
        UnreadablePackage,   // what was to be imported is damaged or of another kind
        EncryptedPackage,
        SeveralPackages,   // an archive of several, none before the others
        Failed,
        HistoryCut,   // what two files have in common is older than what is left of a history
    };

    // `subject` is the file, row or area the error is about; `machineWords` what the system said, for those who mend it.
    StoreError(Reason reason, const QString &subject, const QString &machineWords = {})
        : std::runtime_error((subject + QLatin1Char(' ') + machineWords).trimmed().toStdString())
        , m_reason(reason)
        , m_subject(subject)
        , m_machineWords(machineWords)
    {}

    [[nodiscard]] Reason reason() const { return m_reason; }
    [[nodiscard]] QString subject() const { return m_subject; }
    [[nodiscard]] QString machineWords() const { return m_machineWords; }

private:
    Reason m_reason;
    QString m_subject;
    QString m_machineWords;
};

// The place where the inventory is, rather than what is in it: the same work can be done in another place.
[[nodiscard]] inline bool isAboutPlace(StoreError::Reason reason)
{
    using Reason = StoreError::Reason;
    return reason == Reason::ReadOnly || reason == Reason::DiskFull || reason == Reason::NoPermission
        || reason == Reason::Unreachable;
}

}   // namespace katve
