#include "exchange/sheets/content_kind.h"
#include "exchange/sheets/sheet_error.h"
#include "exchange/sheets/zip_parts.h"

#include <QFile>
#include <QFileInfo>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using SheetReason = SheetError::Reason;

constexpr qint64 enoughToTell = qint64{64} * 1024;

// A name inside an old compound file stands in two bytes a letter.
[[nodiscard]] QByteArray wide(const char *text)
{
    QByteArray bytes;
    for (const char *c = text; *c != '\0'; ++c) {
        bytes += *c;
        bytes += '\0';
    }
    return bytes;
}

// Excel's old files and its locked new ones are of one kind outside, a compound file; what is in it tells which.
[[nodiscard]] SheetReason compoundReason(QFile &file)
{
    constexpr qint64 chunk = qint64{1024} * 1024;
    constexpr qsizetype overlap = 64;
    bool isOldBook = false;
    QByteArray tail;
    file.seek(0);
    while (!file.atEnd()) {
        const QByteArray bytes = tail + file.read(chunk);
        if (bytes.contains(wide("EncryptedPackage")))
            return SheetReason::Encrypted;
        isOldBook = isOldBook || bytes.contains(wide("Workbook")) || bytes.contains(wide("Book"));
        tail = bytes.right(overlap);
    }
    return isOldBook ? SheetReason::OldExcel : SheetReason::OtherDocument;
}

[[nodiscard]] bool isOldExcelRecord(const QByteArray &start)
{
    return start.size() > 4 && start[0] == '\x09' && start[2] <= '\x10' && start[3] == '\0'
        && (start[1] == '\0' || start[1] == '\x02' || start[1] == '\x04' || start[1] == '\x08');
}

[[nodiscard]] ContentKind zipKind(const QString &path)
{
    const ZipParts parts(path);
    if (parts.has(u"xl/workbook.bin"_s))
        throw SheetError(SheetReason::BinaryExcel, path);
    if (parts.has(u"xl/workbook.xml"_s)
        || (parts.has(u"[Content_Types].xml"_s) && !parts.has(u"word/document.xml"_s)
            && !parts.has(u"ppt/presentation.xml"_s)))
        return ContentKind::Xlsx;
    if (!parts.has(u"content.xml"_s))
        throw SheetError(parts.has(u"[Content_Types].xml"_s) || parts.hasBelow(u"Index/"_s)
                                 || parts.hasBelow(u"word/"_s)
                             ? SheetReason::OtherDocument
                             : SheetReason::NotASpreadsheet,
                         path);
    return ContentKind::Ods;
}

// XML as text: a flat OpenDocument, or something that only looks like a table.
[[nodiscard]] ContentKind markupKind(const QString &start, const QString &path)
{
    if (start.contains("urn:schemas-microsoft-com:office:spreadsheet"_L1))
        throw SheetError(SheetReason::ExcelXml, path);
    if (start.contains("urn:oasis:names:tc:opendocument"_L1)) {
        if (start.contains("opendocument.spreadsheet"_L1) || start.contains("office:spreadsheet"_L1))
            return ContentKind::FlatOds;
        throw SheetError(SheetReason::OtherDocument, path);
    }
    if (start.contains("<html"_L1, Qt::CaseInsensitive) || start.contains("<table"_L1, Qt::CaseInsensitive)
        || start.contains("<!doctype html"_L1, Qt::CaseInsensitive))
        throw SheetError(SheetReason::WebPage, path);
    if (start.startsWith("<?xml"_L1) || start.startsWith("<!DOCTYPE"_L1))
        throw SheetError(SheetReason::NotASpreadsheet, path);
    return ContentKind::Delimited;   // a text may begin with "<"
}

[[nodiscard]] bool isOtherFormat(const QByteArray &start)
{
    for (const char *mark :
         {"%PDF", "{\\rtf", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "SQLite format 3", "\x1F\x8B", "7z\xBC\xAF", "Rar!",
          "\x7F"
          "ELF"}) {
        if (start.startsWith(mark))
            return true;
    }
    return false;
}

// Text has no control characters beyond tabs and line ends; UTF-16 has zeros, and is looked at by the one who decodes.
[[nodiscard]] bool isBinary(const QByteArray &start)
{
    qsizetype controls = 0;
    for (const char c : start)
        controls += c > '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1A' ? 1 : 0;
    return controls * 100 > start.size();
}

void expectFile(const QFileInfo &info, const QString &path)
{
    if (!info.exists())
        throw SheetError(SheetReason::NotFound, path);
    if (info.isDir())
        throw SheetError(SheetReason::Folder, path);
    if (!info.isFile())
        throw SheetError(SheetReason::NotASpreadsheet, path);
}

}   // namespace

ContentKind contentKind(const QString &path)
{
    expectFile(QFileInfo(path), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw SheetError(SheetReason::NoPermission, path);
    const QByteArray start = file.read(enoughToTell);
    if (start.isEmpty())
        throw SheetError(SheetReason::Empty, path);
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return zipKind(path);
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        throw SheetError(compoundReason(file), path);
    if (isOldExcelRecord(start))
        throw SheetError(SheetReason::OldExcel, path);
    if (isOtherFormat(start) || isBinary(start))
        throw SheetError(SheetReason::NotASpreadsheet, path);
    const QString text = QString::fromUtf8(start.startsWith("\xEF\xBB\xBF") ? start.sliced(3) : start).trimmed();
    return text.startsWith(u'<') ? markupKind(text, path) : ContentKind::Delimited;
}

}   // namespace katve
