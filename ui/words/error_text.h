#pragma once

#include "edit/inventory_check.h"
#include "exchange/import_report.h"
#include "store/store_error.h"

namespace katve {

// Where codes become words for the user: what happened and what can be done.
[[nodiscard]] QString errorText(const StoreError &error, const QString &file);
[[nodiscard]] QString remarkText(const ImportRemark &remark);
[[nodiscard]] QString remarkPlace(const ImportRemark &remark);   // "answers.csv, line 12, column stage"
[[nodiscard]] QString findingText(const CheckFinding &finding);
[[nodiscard]] const char *remarkCode(ImportRemark::Kind kind);   // for machines
[[nodiscard]] const char *findingCode(CheckFinding::Kind kind);

}   // namespace katve
