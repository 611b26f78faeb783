#pragma once

#include "domain/change.h"

#include <QByteArray>

namespace katve {

// Fields in the log: a JSON object of exchange texts.
[[nodiscard]] QByteArray fieldTextsToJson(const FieldTexts &texts);
// Throws Damaged for what is not such an object, or names a field the table does not have.
[[nodiscard]] FieldTexts fieldTextsFromJson(Table table, const QByteArray &json);

}   // namespace katve
