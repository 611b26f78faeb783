#include "exchange/sheets/ods_workbook.h"
#include "exchange/sheets/ods_sheet.h"
#include "exchange/sheets/zip_parts.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using SheetReason = SheetError::Reason;

class OdsWorkbook : public Workbook {
public:
    // `keep` holds what the files are opened from.
    OdsWorkbook(const QString &path, OdsPlaces places, std::shared_ptr<const ZipParts> keep)
        : m_path(path)
        , m_keep(std::move(keep))
        , m_places(std::move(places))
    {
        findTables();
        if (m_sheets.empty())
            throw SheetError(SheetReason::NoSheets, path);
        if (m_keep && (m_keep->hasBelow(u"Basic/"_s) || m_keep->hasBelow(u"Scripts/"_s)))
            m_notes.add(SheetNote::Kind::Macros);
    }

    [[nodiscard]] std::unique_ptr<SheetReader> open(std::size_t sheet) const override
    {
        return std::make_unique<OdsSheet>(m_path, m_places, sheet);
    }

private:
    // All tables stand in one file, one after the other. It is gone through once; then each is known by its place.
    void findTables()
    {
        OdsBeginnings beginnings(m_places);
        QuickXml xml([&](char *data, qint64 size) { return beginnings.read(data, size); }, m_places.mostBytes, m_path);
        QSet<QString> hiddenStyles;
        QString style;
        bool inSheets = false;
        while (xml.next()) {
            if (!xml.isStart())
                continue;
            if (xml.depth() == 1)
                takeSpaces(xml);
            if (xml.name() == "style")
                style = xml.decoded(xml.attribute("name"));
            else if (xml.name() == "table-properties" && xml.attribute("display") == "false")
                hiddenStyles.insert(style);
            else if (xml.name() == "spreadsheet")
                inSheets = true;
            else if (inSheets)
                takeTable(xml, hiddenStyles, beginnings);
        }
    }

    // Which prefix stands for what LibreOffice has added to the format.
    void takeSpaces(const QuickXml &xml)
    {
        for (const QuickXml::Attribute &one : xml.attributes()) {
            if (one.prefix == "xmlns:" && one.value.find("calcext") != std::string_view::npos)
                m_places.extension = std::string(one.name) + ':';
        }
    }

    void takeTable(QuickXml &xml, const QSet<QString> &hiddenStyles, OdsBeginnings &beginnings)
    {
        constexpr std::size_t mostSheets = 10'000;
        if (xml.name() == "table" && m_sheets.size() < mostSheets) {
            beginnings.add(xml.tagBegin());
            m_sheets.push_back(
                {xml.decoded(xml.attribute("name")), hiddenStyles.contains(xml.decoded(xml.attribute("style-name")))});
        }
        xml.skip();
    }

    QString m_path;
    std::shared_ptr<const ZipParts> m_keep;
    OdsPlaces m_places;
};

// The files of a locked document are packed like those of others, and only its manifest says that they cannot be read.
// Old manifests begin with a document type, so it is not parsed.
[[nodiscard]] bool isLocked(const ZipParts &parts)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!parts.has(manifest))
        return false;
    constexpr qsizetype longest = qsizetype{4} * 1024 * 1024;
    constexpr qsizetype chunk = qsizetype{64} * 1024;
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
        throw SheetError(SheetReason::Encrypted, path);
    const QString content = u"content.xml"_s;
    OdsPlaces places{.total = parts->size(content), .mostBytes = parts->mostBytes()};
    places.open = [parts, content] { return parts->bytesOf(content); };
    return std::make_unique<OdsWorkbook>(path, std::move(places), parts);
}

std::unique_ptr<Workbook> openFlatOds(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    OdsPlaces places{.total = size, .mostBytes = size};
    places.open = [path]() -> GuardedDevice::Read {
        const auto file = std::make_shared<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            throw SheetError(SheetReason::NoPermission, path);
        return [file](char *data, qint64 most) { return file->read(data, most); };
    };
    return std::make_unique<OdsWorkbook>(path, std::move(places), nullptr);
}

}   // namespace katve
