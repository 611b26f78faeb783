#include "widgets/personal_warning.h"
#include "report/personal_texts.h"
#include "words/personal_words.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace katve {

PersonalWarning::PersonalWarning(Table table, std::string_view field, QWidget *parent)
    : TextLabel({}, parent)
    , m_table(table)
    , m_field(field)
{
    setObjectName(QStringLiteral("personalWarning"));
    hide();
}

PersonalWarning::PersonalWarning(QLineEdit *line, Table table, std::string_view field, QWidget *parent)
    : PersonalWarning(table, field, parent)
{
    connect(line, &QLineEdit::textChanged, this, &PersonalWarning::look);
    look(line->text());
}

PersonalWarning::PersonalWarning(QPlainTextEdit *text, Table table, std::string_view field, QWidget *parent)
    : PersonalWarning(table, field, parent)
{
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] { look(text->toPlainText()); });
    look(text->toPlainText());
}

void PersonalWarning::look(const QString &text)
{
    std::vector<PersonalMark> marks = personalMarks(text, QDate::currentDate());
    std::erase_if(marks, [this](const PersonalMark &mark) { return isExpected(m_table, m_field, mark.kind); });
    const QString warning = personalWarning(text, marks);
    setText(warning.isEmpty()
                ? QString()
                : tr("⚠ %1 What is written here goes along in copies; no child may be told from it.").arg(warning));
    setVisible(!warning.isEmpty());
}

}   // namespace katve
