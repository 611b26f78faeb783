#pragma once

#include "edit/people/backups_with.h"
#include "edit/people/erasing.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace katve {

class TextLabel;

// Everything the inventory holds about a person, to be read, printed, or erased for good; and the backups that still hold
// it, each to be deleted.
class PersonPanel : public QWidget {
    Q_OBJECT

public:
    PersonPanel(Workspace &workspace, QWidget *parent);

    void look(const Person &person);
    void saveAs(const QString &path);   // PDF

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void layOut();
    [[nodiscard]] QWidget *madeSearch();
    [[nodiscard]] QWidget *madeQuestion();
    void wire();
    void lookAgain();
    void showFound();
    void ask();
    void erase();
    void showCopies();
    void addCopy(const KeptCopy &copy);
    void askWhereToSave();
    void print();
    [[nodiscard]] Person written() const;

    Workspace &m_workspace;
    Person m_person;
    std::vector<PersonPlace> m_places;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QPushButton *m_look;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_erase;
    QWidget *m_question = nullptr;
    TextLabel *m_questionText = nullptr;
    QPushButton *m_yes = nullptr;
    TextLabel *m_done;
    QWidget *m_copies;
    QVBoxLayout *m_copyRows;
    QTextBrowser *m_text;
};

}   // namespace katve
