#include "exchange/tables/odf_package.h"
#include "store/files.h"
#include "store/store_error.h"

#include <QFile>
#include <QIODevice>
#include <zip.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace katve {

namespace {

using StoreReason = StoreError::Reason;

[[noreturn]] void fail(zip *archive)
{
    throw StoreError(StoreReason::Failed, {}, QString::fromUtf8(zip_strerror(archive)));
}

// A copy that libzip gives back when it has been written.
[[nodiscard]] zip_source *copied(zip *archive, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    void *copy = std::malloc(std::max<std::size_t>(size, 1));   // NOLINT: libzip frees it
    if (copy == nullptr)
        throw StoreError(StoreReason::Failed, {}, QStringLiteral("out of memory"));
    std::memcpy(copy, bytes.constData(), size);
    zip_source *content = zip_source_buffer(archive, copy, size, 1);
    if (content == nullptr)
        std::free(copy);   // NOLINT: likewise
    return content;
}

[[nodiscard]] QByteArray entryOf(const QString &name, const QByteArray &mediaType)
{
    return "<manifest:file-entry manifest:full-path=\"" + name.toHtmlEscaped().toUtf8() + "\" manifest:media-type=\""
        + mediaType + "\"/>";
}

}   // namespace

void OdfPackage::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

OdfPackage::OdfPackage(const QByteArray &mediaType)
{
    zip_error_t error;
    zip_error_init(&error);
    m_memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (m_memory != nullptr)
        m_archive.reset(zip_open_from_source(m_memory, ZIP_TRUNCATE, &error));
    zip_error_fini(&error);
    if (!m_archive) {
        zip_source_free(m_memory);
        throw StoreError(StoreReason::Failed, {}, QStringLiteral("no archive could be begun"));
    }
    zip_source_keep(m_memory);   // it is read after the archive is closed
    put("mimetype", copied(m_archive.get(), mediaType), false);
    m_manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">)"
                 "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\""
        + mediaType + "\"/>";
}

OdfPackage::~OdfPackage()
{
    m_archive.reset();
    zip_source_free(m_memory);
}

void OdfPackage::put(const QByteArray &name, zip_source *content, bool isPacked)
{
    zip *archive = m_archive.get();
    const zip_int64_t index =
        content == nullptr ? -1 : zip_file_add(archive, name.constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        fail(archive);
    }
    const auto part = static_cast<zip_uint64_t>(index);
    if (!isPacked && zip_set_file_compression(archive, part, ZIP_CM_STORE, 0) != 0)
        fail(archive);
    constexpr zip_uint16_t firstDay = (1U << 5U) | 1U;   // 1.1.1980: the same parts give the same bytes
    zip_file_set_dostime(archive, part, 0, firstDay, 0);
}

void OdfPackage::add(const QString &name, const QByteArray &bytes, const QByteArray &mediaType)
{
    put(name.toUtf8(), copied(m_archive.get(), bytes), true);
    m_manifest += entryOf(name, mediaType);
}

void OdfPackage::addFile(const QString &name, const QString &path, const QByteArray &mediaType)
{
    put(name.toUtf8(), zip_source_file(m_archive.get(), QFile::encodeName(path).constData(), 0, -1), true);
    m_manifest += entryOf(name, mediaType);
}

QByteArray OdfPackage::bytes()
{
    put("META-INF/manifest.xml", copied(m_archive.get(), m_manifest + "</manifest:manifest>\n"), true);
    if (zip_close(m_archive.get()) != 0)
        fail(m_archive.get());
    static_cast<void>(m_archive.release());   // closed, so it is no more
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(m_memory, &stat) != 0 || zip_source_open(m_memory) != 0)
        throw StoreError(StoreReason::Failed, {}, QStringLiteral("the archive could not be read back"));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(m_memory, bytes.data(), stat.size);
    zip_source_close(m_memory);
    if (got != bytes.size())
        throw StoreError(StoreReason::Failed, {}, QStringLiteral("the archive could not be read back"));
    return bytes;
}

void OdfPackage::finish(const QString &destination)
{
    const QByteArray whole = bytes();
    writeWhole(destination, [&](QIODevice &device) {
        if (device.write(whole) != whole.size())
            throw StoreError(StoreReason::DiskFull, destination, device.errorString());
    });
}

}   // namespace katve
