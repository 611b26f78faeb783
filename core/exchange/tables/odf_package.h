#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;
struct zip_source;

namespace katve {

// An OpenDocument file while it is made: an archive whose first part says what it is, unpacked, and whose manifest names
// the rest. The same parts give the same bytes.
class OdfPackage {
public:
    explicit OdfPackage(const QByteArray &mediaType);   // throws StoreError, as do all the others
    ~OdfPackage();
    OdfPackage(const OdfPackage &) = delete;
    OdfPackage &operator=(const OdfPackage &) = delete;

    void add(const QString &name, const QByteArray &bytes, const QByteArray &mediaType);
    // The file is read when the package is finished, and must stay until then.
    void addFile(const QString &name, const QString &path, const QByteArray &mediaType);

    // Both finish the package: nothing can be added after them.
    [[nodiscard]] QByteArray bytes();
    void finish(const QString &destination);

private:
    struct Discard {
        void operator()(zip *archive) const;
    };
    void put(const QByteArray &name, zip_source *content, bool isPacked);

    zip_source *m_memory = nullptr;
    std::unique_ptr<zip, Discard> m_archive;
    QByteArray m_manifest;
};

}   // namespace katve
