#include "store/backups.h"
#include "domain/field_text.h"
#include "store/database.h"
#include "store/file_check.h"
#include "store/files.h"
#include "store/page_copy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <set>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto timeFormat = "yyyy-MM-dd'T'HHmmsszzz'Z'";
constexpr auto ending = ".katve";
constexpr auto partEnding = ".part";

[[nodiscard]] QString nameOf(BackupCause cause, const QDateTime &now)
{
    return now.toUTC().toString(QLatin1String(timeFormat)) + u'-' + exactText(codeText(cause)) + QLatin1String(ending);
}

// Nothing for a file that is none of ours.
[[nodiscard]] std::optional<Backup> backupAt(const QFileInfo &file)
{
    const QString name = file.completeBaseName();
    const qsizetype dash = name.lastIndexOf(u'-');
    QDateTime madeAt = QDateTime::fromString(name.left(dash), QLatin1String(timeFormat));
    madeAt.setTimeSpec(Qt::UTC);
    const auto cause = codeFrom<BackupCause>(name.mid(dash + 1).toStdString());
    if (dash < 0 || !madeAt.isValid() || !cause || u'.' + file.suffix() != QLatin1String(ending))
        return std::nullopt;
    return Backup{file.filePath(), madeAt, *cause};
}

[[nodiscard]] QString folderOfUser(const QString &inventory)
{
    const QByteArray digest = QCryptographicHash::hash(inventory.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"backups/%1-%2"_s.arg(QFileInfo(inventory).fileName(), QString::fromLatin1(digest)));
}

// Of copying that was cut short.
void removeParts(QDir folder)
{
    for (const QString &name :
         folder.entryList({u'*' + QLatin1String(ending) + QLatin1String(partEnding)}, QDir::Files))
        folder.remove(name);
}

[[nodiscard]] std::pair<int, int> weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return {year, week};
}

// A number of days, weeks or months: the first ones that are asked about.
template <typename Span> class FirstOnes {
public:
    explicit FirstOnes(std::size_t most) : m_most(most) {}
    [[nodiscard]] bool has(const Span &span) const { return m_spans.count(span) > 0; }
    // Whether it is a new one and there is room for it.
    [[nodiscard]] bool takes(const Span &span) { return m_spans.size() < m_most && m_spans.insert(span).second; }

private:
    std::size_t m_most;
    std::set<Span> m_spans;
};

// Asked of one backup after the other, the newest first. It counts the days that have backups and not those of the calendar:
// after a long pause, or with a clock that is ahead, as many stay.
class Rotation {
public:
    [[nodiscard]] bool keeps(QDate day)
    {
        return m_days.has(day) || m_days.takes(day) || m_weeks.takes(weekOf(day))
            || m_months.takes({day.year(), day.month()});
    }

private:
    FirstOnes<QDate> m_days{7};
    FirstOnes<std::pair<int, int>> m_weeks{4};
    FirstOnes<std::pair<int, int>> m_months{12};
};

}   // namespace

Backups::Backups(const QString &inventory)
    : m_inventory(QFileInfo(inventory).absoluteFilePath())
    , m_beside(m_inventory + u"-backups"_s)
    , m_ofUser(folderOfUser(m_inventory))
{}

std::vector<Backup> Backups::all() const
{
    std::vector<Backup> backups;
    for (const QString &folder : {m_beside, m_ofUser}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
            if (std::optional<Backup> backup = backupAt(file))
                backups.push_back(std::move(*backup));
        }
    }
    std::ranges::stable_sort(backups, std::greater(), &Backup::madeAt);
    return backups;
}

bool Backups::hasOneOf(QDate day) const
{
    return std::ranges::any_of(all(),
                               [day](const Backup &backup) { return backup.madeAt.toLocalTime().date() == day; });
}

QString Backups::writableFolder() const
{
    for (const QString &folder : {m_beside, m_ofUser}) {
        if (QDir().mkpath(folder) && QFileInfo(folder).isWritable())
            return folder;
    }
    throw StoreError(StoreError::Reason::NoPermission, m_beside);
}

void Backups::checkPages(const QString &path)
{
    const Database copy = Database::open(path, Database::Access::Inspect);
    const QStringList faults = pageFaults(copy);
    if (!faults.isEmpty())
        throw StoreError(StoreError::Reason::Damaged, path, faults.first());
}

void Backups::discard(const Backup &backup)
{
    QFile::remove(backup.path);
    const QString folder = QFileInfo(backup.path).absolutePath();
    if (QDir(folder).isEmpty())
        QDir().rmdir(folder);
}

Backup Backups::make(const Database &database, BackupCause cause, const QDateTime &now,
                     const std::function<void(const QString &)> &verify) const
{
    const QString destination = QDir(writableFolder()).filePath(nameOf(cause, now));
    const QString part = destination + QLatin1String(partEnding);
    removeParts(QFileInfo(destination).dir());
    try {
        copyPages(database, part);
        verify(part);
        placeNewFile(part, destination);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
    for (const Backup &old : overdue(all(), now.toLocalTime().date()))
        QFile::remove(old.path);
    return {destination, now.toUTC(), cause};
}

std::vector<Backup> overdue(const std::vector<Backup> &backups, QDate today)
{
    Rotation ofPast;
    Rotation ofFuture;   // made while a clock was ahead; they say nothing of how old the others are
    std::vector<Backup> old;
    for (const Backup &backup : backups) {
        const QDate day = backup.madeAt.toLocalTime().date();
        if (!(day > today ? ofFuture : ofPast).keeps(day))
            old.push_back(backup);
    }
    return old;
}

}   // namespace katve
