#include "exchange/sheets/workbook.h"
#include "exchange/sheets/content_kind.h"
#include "exchange/sheets/delimited_workbook.h"
#include "exchange/sheets/ods_workbook.h"
#include "exchange/sheets/xlsx_workbook.h"

#include <QFileInfo>

#include <algorithm>

namespace katve {

namespace {

[[nodiscard]] std::unique_ptr<Workbook> opened(const QString &path)
{
    switch (contentKind(path)) {
    case ContentKind::Xlsx: return openXlsx(path);
    case ContentKind::Ods: return openOds(path);
    case ContentKind::FlatOds: return openFlatOds(path);
    case ContentKind::Delimited: break;
    }
    return openDelimited(path);
}

}   // namespace

std::unique_ptr<Workbook> openWorkbook(const QString &path)
{
    std::unique_ptr<Workbook> workbook = opened(path);
    workbook->setFileName(QFileInfo(path).completeBaseName());
    return workbook;
}

std::size_t sheetNamed(const Workbook &workbook, const QString &name)
{
    const std::vector<SheetInfo> &sheets = workbook.sheets();
    if (!workbook.namesItsSheets())
        return 0;
    const auto place = [&](auto found) { return static_cast<std::size_t>(found - sheets.begin()); };
    if (name.isEmpty()) {
        const auto shown = std::ranges::find(sheets, false, &SheetInfo::hidden);
        return shown == sheets.end() ? 0 : place(shown);
    }
    if (const auto exact = std::ranges::find(sheets, name, &SheetInfo::name); exact != sheets.end())
        return place(exact);
    const auto alike = std::ranges::find_if(
        sheets, [&](const SheetInfo &sheet) { return sheet.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (alike == sheets.end())
        throw SheetError(SheetError::Reason::NoSuchSheet, name);
    return place(alike);
}

}   // namespace katve
