#pragma once

#include "exchange/tables/table_sheet.h"

#include <array>

struct lxw_workbook;
struct lxw_format;

namespace katve {

// How the cells of our workbooks look; each look is made once.
class XlsxLook {
public:
    explicit XlsxLook(lxw_workbook *book);

    [[nodiscard]] lxw_format *title() const { return m_title; }
    [[nodiscard]] lxw_format *plain() const { return m_plain; }
    [[nodiscard]] lxw_format *band() const { return m_band; }
    [[nodiscard]] lxw_format *heading(CellTone tone)
    {
        return once(m_headings[static_cast<std::size_t>(tone)], tone, true);
    }
    [[nodiscard]] lxw_format *cell(ColumnKind kind, CellTone tone = CellTone::None);
    [[nodiscard]] lxw_format *rule(CellTone tone);   // for what gets its colour by its value

private:
    [[nodiscard]] lxw_format *once(lxw_format *&known, CellTone tone, bool isHeading);
    static void colour(lxw_format *format, CellTone tone);

    lxw_workbook *m_book;
    lxw_format *m_title;
    lxw_format *m_plain;
    lxw_format *m_band;
    std::array<lxw_format *, toneCount> m_rules{};
    std::array<lxw_format *, toneCount> m_headings{};
    std::array<std::array<lxw_format *, toneCount>, columnKinds> m_cells{};
};

}   // namespace katve
