#include "open_inventory.h"
#include "words/error_text.h"

namespace katve {

namespace {

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
    std::unique_ptr<Session> session = openWith(path, Database::Access::Write);
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
