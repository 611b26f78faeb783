// Whatever the bytes of a file are: it is opened, checked and counted, or a reason is given.

#include "analysis/gap_matrix.h"
#include "edit/inventory_check.h"
#include "store/matrix_loader.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace katve;

namespace {

void readAll(Session &session)
{
    for (const EditRecord &record : session.log().all())
        session.log().eachChange(record.sequence, [](const Change &) {});
    if (const auto round = findRound(session.database(), session.stores()))
        static_cast<void>(GapMatrix(loadMatrixInput(session.database(), *round, View::Now)));
}

}   // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzzed.katve"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return -1;
        file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    }
    try {
        Session session(Database::open(path, Database::Access::Inspect));
        static_cast<void>(checkInventory(session));
        readAll(session);
    } catch (const StoreError &) {
        return 0;   // a reason was given
    }
    return 0;
}
