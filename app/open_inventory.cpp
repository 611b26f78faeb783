#include "open_inventory.h"
#include "edit/inventory_check.h"
#include "progress_line.h"
#include "stop_signal.h"
#include "store/file_check.h"
#include "store/file_header.h"
#include "store/inventory_lock.h"
#include "store/sound_files.h"
#include "words/error_text.h"

#include <QLocale>

namespace katve {

namespace {

// Nobody else opens the inventory for writing while a command works on it.
class LockedSession : public Session {
public:
    LockedSession(std::unique_ptr<InventoryLock> lock, Database database)
        : Session(std::move(database))
        , m_lock(std::move(lock))
    {}

private:
    std::unique_ptr<InventoryLock> m_lock;
};

// One who has not been heard of for ten minutes has lost it; nobody is there to be asked.
void takeOver(const CommandContext &context, InventoryLock &lock, const QString &path)
{
    const InventoryLock::Holder holder = lock.holder();
    if (!lock.takeOver())
        throw StoreError(StoreError::Reason::InUse, path, holder.computer);
    if (!context.quiet)
        context.err << CommandText::tr(
                           "The computer %2 has had %1 open for writing since %3, but has not been heard of "
                           "for ten minutes. Its lock is taken over.")
                           .arg(path, holder.computer, QLocale().toString(holder.since, QLocale::ShortFormat))
                    << '\n';
}

[[nodiscard]] std::unique_ptr<Session> openLocked(const CommandContext &context, const QString &path)
{
    auto lock = std::make_unique<InventoryLock>(path);
    if (!lock->take())
        takeOver(context, *lock, path);
    return std::make_unique<LockedSession>(std::move(lock), Database::open(path, Database::Access::Write));
}

[[nodiscard]] std::unique_ptr<Session> openWith(const QString &path, Database::Access access)
{
    return std::make_unique<Session>(Database::open(path, access));
}

// A number that is shown is one that the pages and the history vouch for. What a newer version wrote only it can check whole.
void checkBeforeReading(const CommandContext &context, Session &session)
{
    const std::unique_ptr<ProgressLine> line = progressLineFor(context);
    if (line)
        line->show(CommandText::tr("Checking …"));
    session.database().setCancelCheck(stopRequested);
    if (!session.database().isNewer())
        return throwUnlessSound(session);
    const QStringList faults = pageFaults(session.database());
    if (!faults.isEmpty())
        throw StoreError(StoreError::Reason::Damaged, session.database().path(), faults.first());
}

}   // namespace

std::unique_ptr<Session> openForReading(const CommandContext &context, const QString &path)
{
    static_cast<void>(readFileHeader(path));   // first, as reading all of a pipe has no end
    const SoundFiles sound;
    const QByteArray digest = SoundFiles::digestOf(path);
    std::unique_ptr<Session> session = openWith(path, Database::Access::Read);
    if (session->database().isNewer())
        context.err << errorText(StoreError(StoreError::Reason::Newer, path), path) << '\n';
    if (!sound.has(digest)) {
        checkBeforeReading(context, *session);
        sound.add(digest);
    }
    return session;
}

std::unique_ptr<Session> openForWriting(const CommandContext &context, const QString &path)
{
    // No name: the one who runs a command has not said it, and the account on the machine is nobody's business.
    std::unique_ptr<Session> session = openLocked(context, path);
    if (session->database().isNewer())
        throw StoreError(StoreError::Reason::Newer, path);
    return session;
}

QString sampleNotice(Session &session)
{
    const Inventory inventory = session.find(Inventory{}).value_or(Inventory{});
    return inventory.sample ? CommandText::tr("Invented sample: the answers and municipal services are not real.")
                            : QString();
}

QString noRoundText(Session &session, const QString &wanted)
{
    QStringList ids;
    session.stores().of<Round>().forEach([&ids](const auto &stored) { ids.append(stored.row.id); });
    if (ids.isEmpty())
        return CommandText::tr("The inventory has no mapping round yet.");
    return CommandText::tr("There is no mapping round “%1”. The rounds are: %2.")
        .arg(wanted, ids.join(QStringLiteral(", ")));
}

}   // namespace katve
