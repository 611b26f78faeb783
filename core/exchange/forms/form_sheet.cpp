#include "exchange/forms/form_sheet.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// Rows above the table.
constexpr std::uint32_t titleRow = 0;
constexpr std::uint32_t hintRow = 1;
constexpr std::uint32_t openRow = 2;
constexpr std::uint32_t codeRow = 3;
constexpr std::uint32_t headingRow = 4;
constexpr std::uint32_t firstRow = 5;

[[nodiscard]] constexpr lxw_col_t at(FormColumn column)
{
    return static_cast<lxw_col_t>(column);
}

[[nodiscard]] QString letterOf(FormColumn column)
{
    return {QChar(static_cast<char16_t>(u'A' + at(column)))};
}

// In letters.
constexpr std::array<double, formColumnCount> widths{24, 36, 19, 16, 20, 20, 21, 17, 14, 20, 46, 12, 24, 14, 30, 30};

class SheetWriter {
public:
    SheetWriter(const FormBookParts &parts, const AnswerForm::Place &place)
        : m_parts(parts)
        , m_place(place)
        , m_sheet(workbook_add_worksheet(parts.book, utf8(place.sheet).constData()))
        , m_last(firstRow + static_cast<std::uint32_t>(std::max<std::size_t>(1, parts.form.questions.size())) - 1)
    {}

    void write(const std::vector<std::optional<Answer>> &answers)
    {
        const bool hasStates = std::ranges::any_of(answers, [](const std::optional<Answer> &answer) {
            return answer && statedState(answer->state).has_value();
        });
        setColumns(hasStates);
        writeTop(answers);
        for (std::size_t i = 0; i < m_parts.form.questions.size(); ++i)
            writeRow(firstRow + static_cast<std::uint32_t>(i), m_parts.form.questions[i], answers[i]);
        addLists();
        addColours();
        protect();
        setUpPrint();
    }

private:
    void text(std::uint32_t row, FormColumn column, const QString &words, lxw_format *format)
    {
        writeText(m_sheet, row, static_cast<std::size_t>(column), words, format);
    }

    void setColumns(bool hasStates)
    {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const auto column = static_cast<FormColumn>(i);
            const bool isHidden = column > lastShownColumn || (column == FormColumn::State && !hasStates);
            lxw_row_col_options options{.hidden = static_cast<std::uint8_t>(isHidden ? LXW_TRUE : LXW_FALSE),
                                        .level = 0,
                                        .collapsed = LXW_FALSE};
            worksheet_set_column_opt(m_sheet, at(column), at(column), widths[i], nullptr, &options);
        }
        lxw_row_col_options hidden{.hidden = LXW_TRUE, .level = 0, .collapsed = LXW_FALSE};
        worksheet_set_row_opt(m_sheet, codeRow, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
    }

    void writeTop(const std::vector<std::optional<Answer>> &answers)
    {
        const FormLook &look = m_parts.look;
        const QString mark = formMarkText(m_parts.form.mark);
        text(titleRow, FormColumn::Group, m_parts.words.sheetTitle.arg(m_place.name), look.title);
        text(titleRow, FormColumn::Mark, mark, look.code);
        text(hintRow, FormColumn::Group, m_parts.words.hint, look.hint);
        worksheet_set_row(m_sheet, titleRow, 22, nullptr);
        worksheet_set_row(m_sheet, headingRow, 30, nullptr);
        const QString cells = u"%1%2:%1%3"_s.arg(letterOf(FormColumn::Answer)).arg(firstRow + 1).arg(m_last + 1);
        const QString formula = u"=\"%1: \"&COUNTBLANK(%2)"_s.arg(m_parts.words.open, cells);
        const auto open = std::ranges::count(answers, false, &std::optional<Answer>::has_value);
        worksheet_write_formula_str(m_sheet, openRow, at(FormColumn::Group), utf8(formula).constData(), look.hint,
                                    utf8(u"%1: %2"_s.arg(m_parts.words.open).arg(open)).constData());
        for (std::size_t i = 0; i < formColumnCount; ++i) {
            const auto column = static_cast<FormColumn>(i);
            const QString code = exactText(formColumnName(column));
            text(codeRow, column, code, look.code);
            text(headingRow, column, column > lastShownColumn ? code : m_parts.words.headings.at(i), look.heading);
        }
    }

    void writeRow(std::uint32_t row, const AnswerForm::Question &question, const std::optional<Answer> &answer)
    {
        const FormLook &look = m_parts.look;
        text(row, FormColumn::Group, question.group, look.given);
        text(row, FormColumn::Service, question.serviceName, look.given);
        text(row, FormColumn::Stage, wordIn(m_parts.words.stages, question.stage), look.given);
        writeEntries(row, answer);
        makeRoom(row, question, answer);
        const Answer asked{.municipality = m_place.code, .service = question.service, .stage = question.stage};
        text(row, FormColumn::MunicipalityCode, m_place.code, look.code);
        text(row, FormColumn::ServiceCode, question.service, look.code);
        text(row, FormColumn::StageCode, exactText(codeText(question.stage)), look.code);
        text(row, FormColumn::AsItWas, formRecordText(formRecordOf(asked, answer)), look.code);
        text(row, FormColumn::Mark, formMarkText(m_parts.form.mark), look.code);
    }

    // Not every program works out by itself how tall a row of wrapped words is. One line is left to the program, so that
    // the row still grows with what is typed.
    void makeRoom(std::uint32_t row, const AnswerForm::Question &question, const std::optional<Answer> &answer)
    {
        constexpr double lineHeight = 13.5;
        constexpr int mostLines = 12;
        const auto lines = [](FormColumn column, const QString &words) {
            constexpr double lettersInUnit = 1.28;   // the units are of larger letters
            const auto room = static_cast<qsizetype>(widths.at(static_cast<std::size_t>(column)) * lettersInUnit);
            qsizetype count = 0;
            for (const QString &line : words.split(u'\n'))
                count += 1 + line.size() / room;
            return static_cast<int>(count);
        };
        const int needed =
            std::max({lines(FormColumn::Group, question.group), lines(FormColumn::Service, question.serviceName),
                      lines(FormColumn::Note, answer ? answer->note : QString())});
        if (needed > 1)
            worksheet_set_row(m_sheet, row, std::min(needed, mostLines) * lineHeight, nullptr);
    }

    void writeEntries(std::uint32_t row, const std::optional<Answer> &answer)
    {
        const FormWords &words = m_parts.words;
        std::array<QString, formColumnCount> entries;
        const auto entry = [&](FormColumn column) -> QString & { return entries.at(static_cast<std::size_t>(column)); };
        if (answer) {
            entry(FormColumn::Answer) = wordIn(words.answers, answer->answer);
            entry(FormColumn::Sufficiency) = wordIn(words.sufficiency, answer->sufficiency);
            entry(FormColumn::Timeliness) = wordIn(words.timeliness, answer->timeliness);
            entry(FormColumn::Source) = wordIn(words.sources, answer->source);
            entry(FormColumn::State) = wordIn(words.states, statedState(answer->state));
            entry(FormColumn::Note) = noteInCell(answer->note);
            QStringList reasons;
            for (const GapReason reason : answer->reasons)
                reasons.append(wordIn(words.reasons, reason));
            entry(FormColumn::Reason) = reasons.isEmpty() ? QString() : reasons.takeFirst();
            entry(FormColumn::MoreReasons) = reasons.join(u", "_s);
        }
        for (auto column = at(FormColumn::Answer); column <= at(lastShownColumn); ++column)
            text(row, static_cast<FormColumn>(column), entries.at(column), m_parts.look.entry);
    }

    template <typename Words, typename Code> [[nodiscard]] static QString wordIn(const Words &words, Code code)
    {
        return words.at(static_cast<std::size_t>(code));
    }
    template <typename Words, typename Code>
    [[nodiscard]] static QString wordIn(const Words &words, const std::optional<Code> &code)
    {
        return code ? wordIn(words, *code) : QString();
    }

    // What is in no list is asked about, but may be kept: several reasons, or another program's words.
    void addList(FormColumn column, const QByteArray &list, bool mayBeOthers = false)
    {
        QByteArray formula = list;
        QByteArray title = utf8(m_parts.words.wrongTitle);
        QByteArray message = utf8(m_parts.words.wrongText);
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.ignore_blank = LXW_VALIDATION_ON;
        validation.show_input = LXW_VALIDATION_OFF;
        validation.show_error = mayBeOthers ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        validation.dropdown = LXW_VALIDATION_ON;
        validation.value_formula = formula.data();
        validation.error_title = title.data();
        validation.error_message = message.data();
        worksheet_data_validation_range(m_sheet, firstRow, at(column), m_last, at(column), &validation);
    }

    void addLists()
    {
        const FormLists &lists = m_parts.lists;
        addList(FormColumn::Answer, lists.answers);
        addList(FormColumn::Reason, lists.reasons, true);
        addList(FormColumn::MoreReasons, lists.reasons, true);
        addList(FormColumn::Sufficiency, lists.sufficiency);
        addList(FormColumn::Timeliness, lists.timeliness);
        addList(FormColumn::Source, lists.sources);
        addList(FormColumn::State, lists.states);
    }

    void addRule(FormColumn first, FormColumn last, const QString &formula, lxw_format *format)
    {
        QByteArray rule = utf8(formula);
        lxw_conditional_format condition{};
        condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
        condition.value_string = rule.data();
        condition.format = format;
        worksheet_conditional_format_range(m_sheet, firstRow, at(first), m_last, at(last), &condition);
    }

    // The colours follow the words, in whatever language they are typed, and so cannot drift from them.
    void addColours()
    {
        const QString answer = u"$%1%2"_s.arg(letterOf(FormColumn::Answer)).arg(firstRow + 1);
        const auto isOneOf = [&](const QStringList &words) {
            QStringList tests;
            for (const QString &word : words)
                tests.append(u"%1=\"%2\""_s.arg(answer, word));
            return u"OR(%1)"_s.arg(tests.join(u','));
        };
        const auto &all = m_parts.words.allAnswers;
        for (std::size_t i = 0; i < all.size(); ++i)
            addRule(FormColumn::Answer, FormColumn::Answer, u'=' + isOneOf(all[i]), m_parts.look.answers[i]);
        addRule(FormColumn::Answer, FormColumn::Answer, u"=LEN(TRIM(%1))=0"_s.arg(answer), m_parts.look.open);
        QStringList nothingLacking;
        for (const AnswerValue one : {AnswerValue::Available, AnswerValue::NotNeeded, AnswerValue::DontKnow})
            nothingLacking.append(all.at(static_cast<std::size_t>(one)));
        addRule(FormColumn::Reason, FormColumn::MoreReasons, u'=' + isOneOf(nothingLacking), m_parts.look.idle);
        addRepeats();
    }

    void addRepeats()
    {
        const QString service = letterOf(FormColumn::Service);
        const QString same = u"$%1%2=$%1%3"_s.arg(service).arg(firstRow + 1).arg(firstRow);
        addRule(FormColumn::Group, FormColumn::Service, u'=' + same, m_parts.look.repeated);
    }

    void protect()
    {
        worksheet_autofilter(m_sheet, headingRow, 0, m_last, at(FormColumn::Mark));
        worksheet_freeze_panes(m_sheet, firstRow, at(FormColumn::Answer));
        lxw_protection allowed{};
        allowed.format_cells = LXW_TRUE;
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        allowed.sort = LXW_TRUE;
        allowed.autofilter = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }

    void setUpPrint()
    {
        constexpr std::uint8_t a4 = 9;
        constexpr double side = 0.4;
        constexpr double end = 0.6;
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_margins(m_sheet, side, side, end, end);
        worksheet_repeat_rows(m_sheet, headingRow, headingRow);
        worksheet_print_area(m_sheet, 0, 0, m_last, at(lastShownColumn));
        worksheet_set_footer(m_sheet, utf8(m_parts.words.pageFooter).constData());
    }

    const FormBookParts &m_parts;
    const AnswerForm::Place &m_place;
    lxw_worksheet *m_sheet;
    std::uint32_t m_last;
};

}   // namespace

void writeText(lxw_worksheet *sheet, std::uint32_t row, std::size_t column, const QString &text, lxw_format *format)
{
    const auto place = static_cast<lxw_col_t>(column);
    if (text.isEmpty())
        worksheet_write_blank(sheet, row, place, format);
    else
        worksheet_write_string(sheet, row, place, utf8(text).constData(), format);
}

void writeFormSheet(const FormBookParts &parts, const AnswerForm::Place &place,
                    const std::vector<std::optional<Answer>> &answers)
{
    SheetWriter(parts, place).write(answers);
}

}   // namespace katve
