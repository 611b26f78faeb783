#pragma once

#include "exchange/forms/answer_form.h"
#include "exchange/forms/form_look.h"

#include <span>

struct lxw_workbook;
struct lxw_worksheet;

namespace katve {

// Where the words to choose from stand on the hidden sheet, as formulas name it.
struct FormLists {
    QByteArray answers{};
    QByteArray reasons{};
    QByteArray sufficiency{};
    QByteArray timeliness{};
    QByteArray sources{};
    QByteArray states{};
};

// What all sheets of a form share.
struct FormBookParts {
    lxw_workbook *book;
    const AnswerForm &form;
    const FormWords &words;
    const FormLook &look;
    FormLists lists{};
};

// The table of one municipality: a row for each question. `answers` are those of its questions, in their order.
void writeFormSheet(const FormBookParts &parts, const AnswerForm::Place &place,
                    const std::vector<std::optional<Answer>> &answers);

// The instructions, first; and the hidden sheet behind, with the lists.
void writeFormGuide(const FormBookParts &parts);
class FormBackSheet {
public:
    explicit FormBackSheet(const FormBookParts &parts);

    [[nodiscard]] FormLists writeLists();
    void add(const FormRecord &record);

private:
    [[nodiscard]] QByteArray writeList(int column, std::span<const QString> words);

    const FormBookParts &m_parts;
    lxw_worksheet *m_sheet;
    std::uint32_t m_next;
};

// The answers' words as the writer of the row needs them: those that a person chooses from.
[[nodiscard]] inline QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}
void writeText(lxw_worksheet *sheet, std::uint32_t row, std::size_t column, const QString &text, lxw_format *format);

}   // namespace katve
