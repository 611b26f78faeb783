#include "exchange/forms/form_sheet.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t finnishColumn = 1;
constexpr std::size_t swedishColumn = 3;

[[nodiscard]] lxw_format *formatOf(const GuideLine &line, const FormLook &look)
{
    if (line.answer)
        return look.samples.at(static_cast<std::size_t>(*line.answer));
    switch (line.kind) {
    case GuideLine::Kind::Title: return look.title;
    case GuideLine::Kind::Sample: return look.sample;
    case GuideLine::Kind::Heading: return look.guideHeading;
    case GuideLine::Kind::Text: break;
    }
    return look.guideText;
}

// Programs that open a workbook seldom work out how tall wrapped rows are when two columns share them.
[[nodiscard]] double heightOf(const GuideLine &line)
{
    constexpr qsizetype lettersInLine = 62;
    constexpr double lineHeight = 15.5;
    const auto lines = [](const QString &text) { return (text.size() + lettersInLine - 1) / lettersInLine; };
    const double gap = line.kind == GuideLine::Kind::Heading ? 12 : 5;
    return static_cast<double>(std::max({qsizetype{1}, lines(line.finnish), lines(line.swedish)})) * lineHeight + gap;
}

}   // namespace

void writeFormGuide(const FormBookParts &parts)
{
    lxw_worksheet *sheet = workbook_add_worksheet(parts.book, utf8(parts.words.guideSheet).constData());
    constexpr double textWidth = 58;
    worksheet_set_column(sheet, 0, 0, 2, nullptr);
    worksheet_set_column(sheet, finnishColumn, finnishColumn, textWidth, nullptr);
    worksheet_set_column(sheet, 2, 2, 3, nullptr);
    worksheet_set_column(sheet, swedishColumn, swedishColumn, textWidth, nullptr);
    std::uint32_t row = 0;
    for (const GuideLine &line : parts.words.guide) {
        lxw_format *format = formatOf(line, parts.look);
        writeText(sheet, row, finnishColumn, line.finnish, format);
        writeText(sheet, row, swedishColumn, line.swedish, format);
        worksheet_set_row(sheet, row, heightOf(line), nullptr);
        ++row;
    }
    // That this sheet belongs to a form is said where nobody looks.
    constexpr std::size_t markColumn = 25;
    lxw_row_col_options hidden{.hidden = LXW_TRUE, .level = 0, .collapsed = LXW_FALSE};
    worksheet_set_column_opt(sheet, markColumn, markColumn, LXW_DEF_COL_WIDTH, nullptr, &hidden);
    writeText(sheet, 0, markColumn, formMarkText(parts.form.mark), parts.look.code);
    constexpr std::uint8_t noGridlines = LXW_HIDE_ALL_GRIDLINES;
    worksheet_gridlines(sheet, noGridlines);
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 1);
    worksheet_print_area(sheet, 0, 0, std::max<std::uint32_t>(1, row) - 1, swedishColumn);
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_activate(sheet);
}

FormBackSheet::FormBackSheet(const FormBookParts &parts)
    : m_parts(parts)
    , m_sheet(workbook_add_worksheet(parts.book, utf8(formBackSheet()).constData()))
    , m_next(2)
{
    writeText(m_sheet, 0, 0, formMarkText(parts.form.mark), parts.look.code);
    writeText(m_sheet, 1, 0, exactText(formColumnName(FormColumn::AsItWas)), parts.look.code);
    worksheet_hide(m_sheet);
}

QByteArray FormBackSheet::writeList(int column, std::span<const QString> words)
{
    std::uint32_t row = 1;
    for (const QString &word : words)
        writeText(m_sheet, row++, static_cast<std::size_t>(column), word, m_parts.look.code);
    const char16_t letter = static_cast<char16_t>(u'A' + column);
    return utf8(u"='%1'!$%2$2:$%2$%3"_s.arg(formBackSheet(), QString(QChar(letter))).arg(row));
}

FormLists FormBackSheet::writeLists()
{
    const FormWords &words = m_parts.words;
    constexpr int first = 2;
    const auto confirmed = static_cast<std::size_t>(AnswerState::Confirmed);
    const auto draft = static_cast<std::size_t>(AnswerState::Draft);
    const std::array states{words.states.at(confirmed), words.states.at(draft)};
    return {.answers = writeList(first, words.answers),
            .reasons = writeList(first + 1, words.reasons),
            .sufficiency = writeList(first + 2, words.sufficiency),
            .timeliness = writeList(first + 3, words.timeliness),
            .sources = writeList(first + 4, words.sources),
            .states = writeList(first + 5, states)};
}

void FormBackSheet::add(const FormRecord &record)
{
    writeText(m_sheet, m_next++, 0, formRecordText(record), m_parts.look.code);
}

}   // namespace katve
