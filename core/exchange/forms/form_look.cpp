#include "exchange/forms/form_look.h"

#include <xlsxwriter.h>

namespace katve {

namespace {

struct Colours {
    lxw_color_t fill;
    lxw_color_t letters;
};

// By AnswerValue: paper tints of the marks' colours, dark enough to be told apart in grey.
constexpr std::array<Colours, CodeTable<AnswerValue>::names.size()> answerColours{
    {{0xD3E5F5, 0x08306B}, {0xFCE8B8, 0x5C3B00}, {0xF8D3CD, 0x8C1D18}, {0xE4E7EB, 0x3D4650}, {0xF4F1FA, 0x4B3F72}}};
constexpr lxw_color_t ruleColour = 0xC4CBD3;
constexpr lxw_color_t quiet = 0x6B7480;
constexpr lxw_color_t locked = 0xF1F3F6;
constexpr lxw_color_t ink = 0x1B2733;

[[nodiscard]] lxw_format *plain(lxw_workbook *book, double size)
{
    lxw_format *format = workbook_add_format(book);
    format_set_font_size(format, size);
    format_set_font_color(format, ink);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

[[nodiscard]] lxw_format *wrapped(lxw_workbook *book, double size)
{
    lxw_format *format = plain(book, size);
    format_set_text_wrap(format);
    return format;
}

[[nodiscard]] lxw_format *ruled(lxw_workbook *book)
{
    lxw_format *format = wrapped(book, 10);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, ruleColour);
    return format;
}

void colour(lxw_format *format, const Colours &colours, AnswerValue answer)
{
    format_set_bg_color(format, colours.fill);
    format_set_font_color(format, colours.letters);
    if (answer == AnswerValue::Missing)
        format_set_bold(format);
    if (answer == AnswerValue::DontKnow)
        format_set_italic(format);
}

}   // namespace

FormLook::FormLook(lxw_workbook *book)
    : title(plain(book, 14))
    , sample(wrapped(book, 11))
    , guideHeading(wrapped(book, 12))
    , guideText(wrapped(book, 11))
    , hint(plain(book, 10))
    , heading(ruled(book))
    , given(ruled(book))
    , repeated(workbook_add_format(book))
    , entry(ruled(book))
    , open(workbook_add_format(book))
    , idle(workbook_add_format(book))
    , code(plain(book, 8))
{
    format_set_bold(title);
    format_set_bold(sample);
    format_set_font_color(sample, answerColours[2].letters);
    format_set_bold(guideHeading);
    format_set_align(guideHeading, LXW_ALIGN_VERTICAL_BOTTOM);
    format_set_font_color(hint, quiet);
    format_set_bold(heading);
    format_set_bg_color(heading, 0xDDE3EA);
    format_set_bg_color(given, locked);
    format_set_font_color(repeated, quiet);
    format_set_unlocked(entry);
    format_set_bg_color(open, 0xFFF9DB);
    format_set_bg_color(idle, locked);
    format_set_font_color(code, quiet);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        answers[i] = workbook_add_format(book);
        samples[i] = ruled(book);
        colour(answers[i], answerColours[i], static_cast<AnswerValue>(i));
        colour(samples[i], answerColours[i], static_cast<AnswerValue>(i));
        format_set_font_size(samples[i], 11);
        format_set_align(samples[i], LXW_ALIGN_VERTICAL_CENTER);
    }
}

}   // namespace katve
