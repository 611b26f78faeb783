#include "store/inventory_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryFile>

#include <chrono>
#include <condition_variable>
#include <vector>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::minutes betweenFreshenings{1};
constexpr qint64 staleAfter = 600;   // seconds
constexpr auto sinceMark = "since=";

// The same inventory by another name is still the same.
[[nodiscard]] QString lockName(const QString &inventory)
{
    const QFileInfo info(inventory);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return path + u".lock"_s;
}

[[nodiscard]] QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Written anew and not given a time: the disk's own clock says when, and it is the same for all who use it.
void writeInPlace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.write(content);
}

// Since when it is held stands behind what Qt writes, as the file's own time is that of the last freshening.
[[nodiscard]] QDateTime sinceIn(const QByteArray &content)
{
    for (const QByteArray &line : content.split('\n')) {
        if (line.startsWith(sinceMark))
            return QDateTime::fromString(QString::fromLatin1(line.mid(qstrlen(sinceMark))), Qt::ISODate).toLocalTime();
    }
    return {};
}

// As Qt writes it: process, program, computer, the computer's id where it has one. Many laptops have one name.
[[nodiscard]] bool isOfThisComputer(const QByteArray &content)
{
    const QByteArrayList lines = content.split('\n');
    const QByteArray id = lines.value(3);
    return lines.value(2) == QSysInfo::machineHostName().toUtf8()
        && (id.isEmpty() || id == QSysInfo::machineUniqueId());
}

// What the clock of the disk says now: two computers seldom agree. Null when nothing can be written there.
[[nodiscard]] QDateTime timeOfDisk(const QString &beside)
{
    QTemporaryFile probe(beside + u".XXXXXX"_s);
    if (!probe.open() || probe.write("?") != 1 || !probe.flush())
        return {};
    return QFileInfo(probe.fileName()).lastModified();
}

// Held, though nobody asks for it any more, until the program ends.
void keepForGood(std::unique_ptr<QLockFile> lock)
{
    static auto &kept = *new std::vector<std::unique_ptr<QLockFile>>;   // is not taken down at the end either
    kept.push_back(std::move(lock));
}

}   // namespace

InventoryLock::InventoryLock(const QString &inventory)
    : m_isFile(QFileInfo(inventory).isFile())
    , m_file(std::make_unique<QLockFile>(lockName(inventory)))
{
    m_file->setStaleLockTime(0);   // Qt's own rule goes by this computer's clock
}

InventoryLock::~InventoryLock()
{
    m_keeper = {};
    // Qt removes what stands by that name, whosever it is; then it is better never to let go of it.
    if (m_file->isLocked() && isOfAnother())
        keepForGood(std::move(m_file));
}

bool InventoryLock::take()
{
    if (!m_isFile || m_file->isLocked())
        return true;
    if (!m_file->tryLock())
        return m_file->error() != QLockFile::LockFailedError;
    const QString name = m_file->fileName();
    m_written = contentOf(name) + sinceMark + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + '\n';
    writeInPlace(name, m_written);
    m_keeper = std::jthread([this](const std::stop_token &stop) { keepFresh(stop); });
    return true;
}

InventoryLock::Holder InventoryLock::holder() const
{
    qint64 process = 0;
    Holder holder;
    QString program;
    m_file->getLockInfo(&process, &holder.computer, &program);
    holder.since = sinceIn(contentOf(m_file->fileName()));
    if (!holder.since.isValid())
        holder.since = QFileInfo(m_file->fileName()).lastModified();
    return holder;
}

bool InventoryLock::isStale() const
{
    if (m_file->isLocked() || isOfThisComputer(contentOf(m_file->fileName())))
        return false;   // here it is known who is alive
    const QDateTime now = timeOfDisk(m_file->fileName());
    const QFileInfo lock(m_file->fileName());
    return lock.exists() && now.isValid() && lock.lastModified().secsTo(now) >= staleAfter;
}

bool InventoryLock::takeOver()
{
    return isStale() && m_file->removeStaleLockFile() && take();
}

bool InventoryLock::freshen()
{
    if (isOfAnother())
        return false;
    writeInPlace(m_file->fileName(), m_written);
    return true;
}

void InventoryLock::whenLost(std::function<void()> tell)
{
    const std::lock_guard guard(m_guard);
    m_tellLost = std::move(tell);
}

void InventoryLock::keepFresh(const std::stop_token &stop)
{
    std::mutex waiting;
    std::condition_variable_any wake;
    std::unique_lock lock(waiting);
    while (!stop.stop_requested()) {
        wake.wait_for(lock, stop, betweenFreshenings, [] { return false; });
        if (stop.stop_requested() || freshen())
            continue;
        const std::lock_guard guard(m_guard);
        if (m_tellLost)
            m_tellLost();
        return;
    }
}

// A file that is gone for a while, as with its share, is nobody else's.
bool InventoryLock::isOfAnother() const
{
    const QByteArray content = contentOf(m_file->fileName());
    return !m_written.isEmpty() && !content.isEmpty() && content != m_written;
}

}   // namespace katve
