#pragma once

#include "analysis/status.h"

#include <QColor>
#include <QStringList>

#include <optional>
#include <vector>

class QMimeData;

namespace katve {

// Cells on their way to the clipboard: plain text for those who take no more, and a table with colours for Excel, Word and
// LibreOffice. Both hold the same cells, so that what is pasted does not depend on who takes it.

// Models tell what they show otherwise than spreadsheets should read it.
inline constexpr int copiedTextRole = 0x0200;     // QString
inline constexpr int copiedStatusRole = 0x0201;   // int, of `Status`

struct CopiedPart {
    QString text{};
    std::optional<Status> status{};
};
struct CopiedCell {
    std::vector<CopiedPart> parts{};   // one after another, with "; " between; several where stages differ
    bool isNumber = false;
    bool isStrong = false;
    QColor ink{};   // as the list shows it, where it is no status
    QColor ground{};

    [[nodiscard]] QString text() const;   // on one line, as a spreadsheet reads it
};
struct CopiedTable {
    QStringList headings{};   // none: they do not go along
    std::vector<std::vector<CopiedCell>> rows{};
};

[[nodiscard]] QString tsvOf(const CopiedTable &table);
[[nodiscard]] QString clipboardHtml(const CopiedTable &table);
void putOnClipboard(const CopiedTable &table);

}   // namespace katve
