#include "core/exchange/sheets/book_case.h"
#include "exchange/zip_source.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr const char *mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char *relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char *packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

[[nodiscard]] QByteArray relation(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relations + '/' + type + "\" Target=\"" + target
        + "\"/>";
}

[[nodiscard]] QByteArray relationsPart(const QByteArray &inside)
{
    return QByteArray("<Relationships xmlns=\"") + packageRelations + "\">" + inside + "</Relationships>";
}

}   // namespace

QString BookCase::file(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("a test file could not be written");
    return file.fileName();
}

QString BookCase::archive(const char *name, const std::map<std::string, QByteArray> &parts) const
{
    const QTemporaryDir folder;
    QStringList names;
    for (const auto &[part, content] : parts) {
        const QString partName = QString::fromStdString(part);
        QDir(folder.path()).mkpath(QFileInfo(partName).path());
        QFile file(folder.filePath(partName));
        static_cast<void>(file.open(QIODevice::WriteOnly));
        file.write(content);
        names.append(partName);
    }
    writeZip(path(name), folder.path(), names);
    return path(name);
}

QByteArray xlsxSheetPart(const QByteArray &rows)
{
    return QByteArray("<worksheet xmlns=\"") + mainSpace + "\"><sheetData>" + rows + "</sheetData></worksheet>";
}

QByteArray xlsxStylesPart(const std::vector<QByteArray> &formats)
{
    QByteArray codes;
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    int id = 164;
    for (const QByteArray &format : formats) {
        const QByteArray number = QByteArray::number(id++);
        codes += "<numFmt numFmtId=\"" + number + "\" formatCode=\""
            + QString::fromUtf8(format).toHtmlEscaped().toUtf8() + "\"/>";
        styles += "<xf numFmtId=\"" + number + "\"/>";
    }
    return QByteArray("<styleSheet xmlns=\"") + mainSpace + "\"><numFmts>" + codes + "</numFmts><cellXfs>" + styles
        + "</cellXfs></styleSheet>";
}

QString BookCase::xlsx(const QByteArray &rows, const std::map<std::string, QByteArray> &more) const
{
    std::map<std::string, QByteArray> parts{
        {"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", relationsPart(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
         QByteArray("<workbook xmlns=\"") + mainSpace + "\" xmlns:r=\"" + relations
             + "\"><sheets><sheet name=\"Taul1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relationsPart(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                       + relation("rId2", "sharedStrings", "sharedStrings.xml")
                       + relation("rId3", "styles", "styles.xml"))},
        {"xl/worksheets/sheet1.xml", xlsxSheetPart(rows)}};
    for (const auto &[name, content] : more)
        parts[name] = content;
    return archive("book.xlsx", parts);
}

QString BookCase::ods(const QByteArray &tables) const
{
    return archive("book.ods",
                   {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                    {"content.xml",
                     "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                     "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                     "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                         + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

Rows rowsOf(const QString &path, const QString &sheet)
{
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    const std::unique_ptr<SheetReader> reader = workbook->open(sheetNamed(*workbook, sheet));
    Rows rows;
    while (reader->next()) {
        rows.resize(static_cast<std::size_t>(reader->row().number));
        std::vector<std::string> &row = rows.emplace_back();
        for (const SheetCell &cell : reader->row().cells)
            row.push_back(cell.text.toStdString());
    }
    return rows;
}

std::vector<SheetNote::Kind> notesOf(const QString &path)
{
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    const std::unique_ptr<SheetReader> reader = workbook->open(sheetNamed(*workbook, {}));
    while (reader->next()) {}
    std::vector<SheetNote::Kind> kinds;
    for (const auto &notes : {workbook->notes(), reader->notes()}) {
        for (const SheetNote &note : notes)
            kinds.push_back(note.kind);
    }
    return kinds;
}

std::optional<SheetError::Reason> refusalOf(const QString &path)
{
    try {
        const std::unique_ptr<Workbook> workbook = openWorkbook(path);
        const std::unique_ptr<SheetReader> reader = workbook->open(0);
        while (reader->next()) {}
    } catch (const SheetError &error) {
        return error.reason();
    }
    return std::nullopt;
}

QString sampleBook(const char *name)
{
    return QStringLiteral(KATVE_TEST_DATA) + u"/sheets/"_s + QString::fromUtf8(name);
}

}   // namespace katve
