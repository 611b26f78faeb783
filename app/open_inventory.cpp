#include "open_inventory.h"
#include "store/inventory_lock.h"
#include "words/error_text.h"

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

[[nodiscard]] std::unique_ptr<Session> openLocked(const QString &path)
{
    auto lock = std::make_unique<InventoryLock>(path);
    if (!lock->take())
        throw StoreError(StoreError::Reason::InUse, path, lock->holder().computer);
    return std::make_unique<LockedSession>(std::move(lock), Database::open(path, Database::Access::Write));
}

[[nodiscard]] std::unique_ptr<Session> openWith(const QString &path, Database::Access access)
{
    return std::make_unique<Session>(Database::open(path, access));
}

}   // namespace

std::unique_ptr<Session> openForReading(const CommandContext &context, const QString &path)
{
    std::unique_ptr<Session> session = openWith(path, Database::Access::Read);
    if (session->database().isNewer())
        context.err << errorText(StoreError(StoreError::Reason::Newer, path), path) << '\n';
    return session;
}

std::unique_ptr<Session> openForWriting(const QString &path)
{
    // No name: the one who runs a command has not said it, and the account on the machine is nobody's business.
    std::unique_ptr<Session> session = openLocked(path);
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
