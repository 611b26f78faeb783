#include "exchange/sheets/ods_workbook.h"
#include "exchange/sheets/ods_sheet.h"
#include "exchange/sheets/zip_parts.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using Reason = SheetError::Reason;

class OdsWorkbook : public Workbook {
public:
    using Open = std::function<std::unique_ptr<GuardedDevice>()>;

    // `keep` holds what the files are opened from.
    OdsWorkbook(const QString &path, Open open, qint64 size, std::shared_ptr<const ZipParts> keep)
        : m_path(path)
        , m_keep(std::move(keep))
        , m_open(std::move(open))
        , m_size(size)
    {
        readNames();
        if (m_sheets.empty())
            throw SheetError(Reason::NoSheets, path);
        if (m_keep && (m_keep->hasBelow(u"Basic/"_s) || m_keep->hasBelow(u"Scripts/"_s)))
            m_notes.add(SheetNote::Kind::Macros);
    }

    [[nodiscard]] std::unique_ptr<SheetReader> open(std::size_t sheet) const override
    {
        return std::make_unique<OdsSheet>(m_open(), m_path, sheet, m_size);
    }

private:
    void readNames()
    {
        XmlPart part(m_open(), m_path);
        QSet<QString> hiddenStyles;
        QString style;
        bool inSheets = false;
        while (part.next()) {
            if (!part.isStart())
                continue;
            if (part.name() == "style"_L1)
                style = part.attribute("name"_L1);
            else if (part.name() == "table-properties"_L1 && part.attribute("display"_L1) == "false"_L1)
                hiddenStyles.insert(style);
            else if (part.name() == "spreadsheet"_L1)
                inSheets = true;
            else if (inSheets)
                takeTable(part, hiddenStyles);
        }
    }

    void takeTable(XmlPart &part, const QSet<QString> &hiddenStyles)
    {
        constexpr std::size_t mostSheets = 10'000;
        if (part.name() == "table"_L1 && m_sheets.size() < mostSheets)
            m_sheets.push_back({part.attribute("name"_L1), hiddenStyles.contains(part.attribute("style-name"_L1))});
        part.skip();
    }

    QString m_path;
    std::shared_ptr<const ZipParts> m_keep;
    Open m_open;
    qint64 m_size;
};

// The files of a locked document are packed like those of others, and only its manifest says that they cannot be read.
// Old manifests begin with a document type, so it is not parsed.
[[nodiscard]] bool isLocked(const ZipParts &parts)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!parts.has(manifest))
        return false;
    constexpr qsizetype longest = 4 * 1024 * 1024;
    constexpr qsizetype chunk = 64 * 1024;
    const GuardedDevice::Read read = parts.bytesOf(manifest);
    QByteArray bytes;
    QByteArray piece(chunk, '\0');
    for (qint64 got = read(piece.data(), chunk); got > 0 && bytes.size() < longest; got = read(piece.data(), chunk))
        bytes.append(piece.constData(), got);
    return bytes.contains("encryption-data");
}

}   // namespace

std::unique_ptr<Workbook> openOds(const QString &path)
{
    const auto parts = std::make_shared<const ZipParts>(path);
    if (isLocked(*parts))
        throw SheetError(Reason::Encrypted, path);
    const QString content = u"content.xml"_s;
    return std::make_unique<OdsWorkbook>(
        path, [parts, content] { return parts->open(content); }, parts->size(content), parts);
}

std::unique_ptr<Workbook> openFlatOds(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    const auto open = [path, size] {
        const auto file = std::make_shared<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            throw SheetError(Reason::NoPermission, path);
        return std::make_unique<GuardedDevice>([file](char *data, qint64 most) { return file->read(data, most); },
                                               size);
    };
    return std::make_unique<OdsWorkbook>(path, open, size, nullptr);
}

}   // namespace katve
