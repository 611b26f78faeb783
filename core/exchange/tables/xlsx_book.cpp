#include "exchange/tables/xlsx_book.h"
#include "store/files.h"
#include "store/store_error.h"

#include <QFile>
#include <xlsxwriter.h>

#include <cerrno>
#include <utility>

namespace katve {

namespace {

using Reason = StoreError::Reason;

[[nodiscard]] Reason reasonOf(lxw_error error)
{
    const bool isAboutRoom = errno == ENOSPC || error == LXW_ERROR_CREATING_TMPFILE;
    return isAboutRoom ? Reason::DiskFull : Reason::Failed;
}

void copyInto(QIODevice &device, const QByteArray &made)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(QString::fromUtf8(made));
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(Reason::Failed, file.fileName(), file.errorString());
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            throw StoreError(Reason::Failed, file.fileName(), file.errorString());
        device.write(bytes);   // what goes wrong is told when the device is closed
    }
}

}   // namespace

XlsxBook::XlsxBook(Memory memory)
{
    if (!m_folder.isValid())
        throw StoreError(Reason::DiskFull, m_folder.path(), m_folder.errorString());
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Streaming ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(madePath().constData(), &options);
    if (m_book == nullptr)
        throw StoreError(Reason::Failed, m_folder.path());
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
    writeWhole(destination, [this](QIODevice &device) { copyInto(device, madePath()); });
}

QByteArray XlsxBook::madePath() const
{
    return QFile::encodeName(m_folder.filePath(QStringLiteral("made.xlsx")));
}

}   // namespace katve
