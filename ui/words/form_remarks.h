#pragma once

#include "exchange/import_report.h"

namespace katve {

// What is told of an answer form that came back; an empty text when the remark is of something else.
[[nodiscard]] QString formRemarkText(const ImportRemark &remark);

}   // namespace katve
