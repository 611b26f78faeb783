#include "exchange/tables/xlsx_book.h"
#include "store/files.h"
#include "store/store_error.h"

#include <QFile>
#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace katve {

namespace {

using StoreReason = StoreError::Reason;

[[nodiscard]] StoreReason reasonOf(lxw_error error)
{
    const bool isAboutRoom = errno == ENOSPC || error == LXW_ERROR_CREATING_TMPFILE;
    return isAboutRoom ? StoreReason::DiskFull : StoreReason::Failed;
}

void copyInto(QIODevice &device, const QByteArray &made)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(QString::fromUtf8(made));
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(StoreReason::Failed, file.fileName(), file.errorString());
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            throw StoreError(StoreReason::Failed, file.fileName(), file.errorString());
        device.write(bytes);   // what goes wrong is told when the device is closed
    }
}

struct DiscardArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

// The core properties as libxlsxwriter leaves them: it has no place for a language.
[[nodiscard]] QByteArray propertiesIn(zip_t *archive, const char *part)
{
    QByteArray bytes;
    zip_file_t *file = zip_fopen(archive, part, 0);
    constexpr qsizetype mostBytes = qsizetype{64} * 1024;
    bytes.resize(mostBytes);
    const zip_int64_t got = file == nullptr ? -1 : zip_fread(file, bytes.data(), mostBytes);
    if (file != nullptr)
        zip_fclose(file);
    bytes.truncate(std::max<zip_int64_t>(got, 0));
    return bytes;
}

// All other parts are copied as they are.
void addLanguage(const QByteArray &path, const QString &language)
{
    constexpr const char *part = "docProps/core.xml";
    std::unique_ptr<zip_t, DiscardArchive> archive(zip_open(path.constData(), 0, nullptr));
    const zip_int64_t index = archive ? zip_name_locate(archive.get(), part, 0) : -1;
    QByteArray properties = index < 0 ? QByteArray() : propertiesIn(archive.get(), part);
    if (properties.isEmpty())
        throw StoreError(StoreReason::Failed, {}, QStringLiteral("the workbook has no properties"));
    properties.replace("</cp:coreProperties>",
                       "<dc:language>" + language.toHtmlEscaped().toUtf8() + "</dc:language></cp:coreProperties>");
    zip_source_t *content =
        zip_source_buffer(archive.get(), properties.constData(), static_cast<zip_uint64_t>(properties.size()), 0);
    const auto place = static_cast<zip_uint64_t>(index);
    if (content == nullptr || zip_file_replace(archive.get(), place, content, 0) != 0) {
        zip_source_free(content);
        throw StoreError(StoreReason::Failed, {}, QString::fromUtf8(zip_strerror(archive.get())));
    }
    constexpr zip_uint16_t firstDay = (1U << 5U) | 1U;   // 1.1.1980, as the other parts
    zip_file_set_dostime(archive.get(), place, 0, firstDay, 0);
    if (zip_close(archive.get()) != 0)
        throw StoreError(errno == ENOSPC ? StoreReason::DiskFull : StoreReason::Failed, {},
                         QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release());   // closed, so it is no more
}

}   // namespace

XlsxBook::XlsxBook(Memory memory)
{
    if (!m_folder.isValid())
        throw StoreError(StoreReason::DiskFull, m_folder.path(), m_folder.errorString());
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Streaming ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(madePath().constData(), &options);
    if (m_book == nullptr)
        throw StoreError(StoreReason::Failed, m_folder.path());
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr)
        workbook_close(m_book);   // the only way to let go of its memory; what it writes goes with the folder
}

void XlsxBook::finish(const QString &destination)
{
    errno = 0;
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        throw StoreError(reasonOf(error), destination, QString::fromUtf8(lxw_strerror(error)));
    if (!m_language.isEmpty())
        addLanguage(madePath(), m_language);
    writeWhole(destination, [this](QIODevice &device) { copyInto(device, madePath()); });
}

QByteArray XlsxBook::madePath() const
{
    return QFile::encodeName(m_folder.filePath(QStringLiteral("made.xlsx")));
}

}   // namespace katve
