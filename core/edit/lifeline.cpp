#include "edit/lifeline.h"
#include "store/files.h"
#include "store/hand_outs.h"

#include <QFile>
#include <QFileInfo>

namespace katve {

namespace {

using StoreReason = StoreError::Reason;

constexpr qint64 mostHeld = 128 << 20;   // bytes

}   // namespace

Lifeline::Lifeline(Session &session) : m_session(session)
{
    connect(&session, &Session::applied, this, &Lifeline::follow);
    connect(&session, &Session::bulkApplied, this, &Lifeline::hold);   // its rows are in the file alone
}

void Lifeline::hold()
{
    m_since.clear();
    try {
        m_image = FileImage::of(m_session.database(), mostHeld);
    } catch (const StoreError &) {
        m_image.reset();   // whatever is wrong shows when the file is used
    }
}

void Lifeline::follow(qint64 sequence, const std::vector<Change> &changes)
{
    if (!m_image)
        return;
    const std::optional<EditRecord> record = m_session.log().find(sequence);
    if (record)
        m_since.push_back({record->header, changes});
}

void Lifeline::saveAs(const QString &path)
{
    if (QFileInfo::exists(path))
        throw StoreError(StoreReason::AlreadyExists, path);
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    try {
        try {
            copyPages(m_session.database(), unfinished);
        } catch (const StoreError &error) {
            const bool mayBeOfTheOld =
                error.reason() != StoreReason::NoPermission && error.reason() != StoreReason::DiskFull;
            if (!m_image || !mayBeOfTheOld)
                throw;
            QFile::remove(unfinished);
            writeFromMemory(unfinished);
        }
        {
            const Database copy = Database::open(unfinished, Database::Access::Write);
            goOnAsCopy(copy, EditLog(copy).lastGivenSequence());
        }
        placeNewFile(unfinished, path);
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
}

// The acts are written as they were, with the same names, times and numbers: the history goes on as if nothing had happened.
void Lifeline::writeFromMemory(const QString &path) const
{
    m_image->writeTo(path);
    Session copy(Database::open(path, Database::Access::Write));
    for (const Act &act : m_since) {
        if (!copy.repeat(act.header, act.changes).ok())
            throw StoreError(StoreReason::Failed, path, QStringLiteral("an act cannot be repeated"));
    }
}

}   // namespace katve
