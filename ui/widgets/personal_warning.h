#pragma once

#include "domain/table.h"
#include "widgets/text_label.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace katve {

// A quiet line under a field: what in it looks as if it told who somebody is. It warns and forbids nothing.
class PersonalWarning : public TextLabel {
    Q_OBJECT

public:
    // `table` and `field` say what belongs there after all, such as a telephone number in a field for one.
    PersonalWarning(QLineEdit *line, Table table, std::string_view field, QWidget *parent);
    PersonalWarning(QPlainTextEdit *text, Table table, std::string_view field, QWidget *parent);

private:
    PersonalWarning(Table table, std::string_view field, QWidget *parent);
    void look(const QString &text);

    Table m_table;
    std::string_view m_field;
};

}   // namespace katve
