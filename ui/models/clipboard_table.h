#pragma once

#include <QByteArray>

class QMimeData;

namespace katve {

// A table that was copied in a spreadsheet program or in Word, as a TSV in UTF-8; empty when there is none.
[[nodiscard]] QByteArray tableIn(const QMimeData &data);

}   // namespace katve
