// Whatever the files of a package hold: its rows are taken in or told of, and the inventory passes its check afterwards. The
// input is the files one after another, each behind a line with its name: "== areas.csv".

#include "edit/inventory_check.h"
#include "exchange/package_import.h"

#include <QBuffer>
#include <QCoreApplication>

#include <cstdlib>
#include <map>

using namespace katve;

namespace {

class PackageOfBytes : public PackageSource {
public:
    explicit PackageOfBytes(const QByteArray &bytes)
    {
        QString name;
        for (const QByteArray &line : bytes.split('\n')) {
            if (line.startsWith("== "))
                name = QString::fromUtf8(line.mid(3));
            else
                m_files[name] += line + '\n';
        }
    }
    [[nodiscard]] bool has(const QString &file) const override { return m_files.contains(file); }
    [[nodiscard]] qint64 size(const QString &file) const override { return m_files.at(file).size(); }
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &file) const override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_files.at(file));
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

private:
    std::map<QString, QByteArray> m_files;
};

}   // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const PackageOfBytes package(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    Session session(Database::inMemory());
    try {
        static_cast<void>(importPackage(session, package, {.keepGood = size % 2 == 0}));
    } catch (const StoreError &) {
        return 0;   // a reason was given
    }
    if (!checkInventory(session).empty())
        std::abort();   // what was taken in is not what the history says
    return 0;
}
