#pragma once

#include <QByteArray>
#include <QString>

namespace katve {

// Which files have passed the full check on this computer, told apart by a digest of all their bytes: one that is read again
// as it was need not be checked again. Kept in the user's cache; holds nothing but digests. Where nothing can be kept, a file
// is checked each time.
class SoundFiles {
public:
    SoundFiles();   // the user's own
    explicit SoundFiles(const QString &folder) : m_folder(folder) {}

    // Empty when the file cannot be read or is none, a change to it was cut short, or what is in it lies partly beside it. Not to be asked of a file that this program has
    // open: where locks are POSIX's, closing it a second time lets go of them.
    [[nodiscard]] static QByteArray digestOf(const QString &path);

    [[nodiscard]] bool has(const QByteArray &digest) const;
    void add(const QByteArray &digest) const;

private:
    [[nodiscard]] QString list() const;
    [[nodiscard]] QByteArrayList digests() const;   // oldest first

    QString m_folder;
};

}   // namespace katve
