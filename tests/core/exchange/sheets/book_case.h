#pragma once

#include "exchange/sheets/workbook.h"

#include <QTemporaryDir>

namespace katve {

using Rows = std::vector<std::vector<std::string>>;

// A folder in which a test makes its workbooks.
class BookCase {
public:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString file(const char *name, const QByteArray &content) const;
    // An archive of these parts.
    [[nodiscard]] QString archive(const char *name, const std::map<std::string, QByteArray> &parts) const;
    // A workbook of one sheet, "Taul1", with these rows; `more` adds parts or replaces them.
    [[nodiscard]] QString xlsx(const QByteArray &rows, const std::map<std::string, QByteArray> &more = {}) const;
    [[nodiscard]] QString ods(const QByteArray &tables) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray xlsxSheetPart(const QByteArray &rows);
[[nodiscard]] QByteArray xlsxStylesPart(const std::vector<QByteArray> &formats);   // style 1 has the first of them

// All rows up to the last that holds something, those between that hold nothing included.
[[nodiscard]] Rows rowsOf(const QString &path, const QString &sheet = {});
[[nodiscard]] std::vector<SheetNote::Kind> notesOf(const QString &path);   // of the workbook and its first sheet
// Why it cannot be read; nothing when it can.
[[nodiscard]] std::optional<SheetError::Reason> refusalOf(const QString &path);
[[nodiscard]] QString sampleBook(const char *name);   // of those in the sources

}   // namespace katve
