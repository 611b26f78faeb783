#pragma once

#include "exchange/tables/own_import.h"
#include "exchange/tables/table_export.h"
#include "print/table_language.h"
#include "support/open_file.h"
#include "support/package_files.h"

#include <QTemporaryDir>

namespace katve {

// A folder for what is exported.
struct TablesCase {
    [[nodiscard]] QString in(const QString &name) const { return folder.filePath(name); }
    // Everything, with people, or one table; gives the path.
    QString exported(Session &session, const QString &name, const QString &table = {},
                     Language language = Language::Finnish, CsvDialect dialect = CsvDialect::Exchange) const
    {
        exportTables(session, in(name),
                     {.words = tableWordsIn(language),
                      .table = table,
                      .dialect = dialect,
                      .withPeople = true,
                      .today = QDate(2026, 1, 31)});
        return in(name);
    }

    QTemporaryDir folder;
};

// As the command reads it: throws when it is none of ours.
[[nodiscard]] inline ImportReport importTables(Session &session, const QString &path, const ImportOptions &options = {})
{
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    const OwnWorkbook own = ownWorkbook(*workbook, path, tableWordsOfAll());
    if (own.sheets.empty())
        throw std::logic_error("not one of ours");
    return importOwnWorkbook(session, *workbook, own, tableWordsOfAll(), options);
}

[[nodiscard]] inline std::vector<std::vector<QString>> rowsOfSheet(const QString &path, std::size_t sheet)
{
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    const std::unique_ptr<SheetReader> reader = workbook->open(sheet);
    std::vector<std::vector<QString>> rows;
    while (reader->next()) {
        auto &row = rows.emplace_back();
        for (const SheetCell &cell : reader->row().cells)
            row.push_back(cell.text);
    }
    return rows;
}

}   // namespace katve
