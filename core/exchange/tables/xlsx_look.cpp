#include "exchange/tables/xlsx_look.h"

#include <xlsxwriter.h>

namespace katve {

namespace {

constexpr lxw_color_t headingFill = 0xe8edf3;
constexpr lxw_color_t lineColour = 0xc3cad2;

}   // namespace

XlsxLook::XlsxLook(lxw_workbook *book)
    : m_book(book)
    , m_title(workbook_add_format(book))
    , m_plain(workbook_add_format(book))
    , m_band(workbook_add_format(book))
{
    constexpr double titleSize = 14;
    format_set_bold(m_title);
    format_set_font_size(m_title, titleSize);
    format_set_bold(m_band);
    format_set_bg_color(m_band, headingFill);
    format_set_border(m_band, LXW_BORDER_THIN);
    format_set_border_color(m_band, lineColour);
    format_set_align(m_band, LXW_ALIGN_LEFT);
}

void XlsxLook::colour(lxw_format *format, CellTone tone)
{
    if (tone == CellTone::None)
        return;
    const ToneColours colours = coloursOf(tone);
    format_set_font_color(format, colours.text);
    if (colours.isHatched) {
        format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
        format_set_fg_color(format, colours.fill);
        format_set_bg_color(format, LXW_COLOR_WHITE);
    } else {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, colours.fill);
    }
    if (colours.isStrong)
        format_set_bold(format);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, colours.isStrong ? colours.text : lineColour);
}

lxw_format *XlsxLook::once(lxw_format *&known, CellTone tone, bool isHeading)
{
    if (known != nullptr)
        return known;
    known = workbook_add_format(m_book);
    format_set_align(known, isHeading ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    if (isHeading) {
        format_set_text_wrap(known);
        format_set_bg_color(known, headingFill);
        format_set_border(known, LXW_BORDER_THIN);
        format_set_border_color(known, lineColour);
    }
    colour(known, tone);
    if (isHeading)
        format_set_bold(known);
    return known;
}

lxw_format *XlsxLook::cell(ColumnKind kind, CellTone tone)
{
    lxw_format *&known = m_cells[static_cast<std::size_t>(kind)][static_cast<std::size_t>(tone)];
    const bool isNew = known == nullptr;
    lxw_format *format = once(known, tone, false);
    if (!isNew)
        return format;
    switch (kind) {
    case ColumnKind::Code: format_set_num_format(format, "@"); break;
    case ColumnKind::Share: format_set_num_format(format, "0.0 %"); break;
    case ColumnKind::Date:
        format_set_num_format(format, "d.m.yyyy");
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case ColumnKind::Sentence:
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_LEFT);
        break;
    case ColumnKind::Text:
    case ColumnKind::Number: break;
    }
    return format;
}

// The fill of such a format is its background, not its foreground as in cells.
lxw_format *XlsxLook::rule(CellTone tone)
{
    lxw_format *&format = m_rules[static_cast<std::size_t>(tone)];
    if (format != nullptr)
        return format;
    const ToneColours colours = coloursOf(tone);
    format = workbook_add_format(m_book);
    format_set_font_color(format, colours.text);
    format_set_bg_color(format, colours.fill);
    if (colours.isStrong)
        format_set_bold(format);
    return format;
}

}   // namespace katve
