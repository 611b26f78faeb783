#pragma once

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>

namespace katve {

class Database;

// Copies a file page by page as it is, under a read lock; when it ends the copy is on the disk. Throws StoreError.
void copyPages(const Database &database, const QString &to);

// The bytes of an inventory, held in memory.
class FileImage {
public:
    // Nothing for a file larger than `most`.
    [[nodiscard]] static std::optional<FileImage> of(const Database &database, qint64 most);
    void writeTo(const QString &path) const;   // throws StoreError
    void openIn(const Database &memory) &&;    // in the place of all that it holds

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    using Bytes = std::unique_ptr<unsigned char, Free>;
    FileImage(Bytes bytes, qint64 size) : m_bytes(std::move(bytes)), m_size(size) {}

    Bytes m_bytes;
    qint64 m_size;
};

}   // namespace katve
