#pragma once

#include "domain/contact_person.h"
#include "domain/person.h"
#include "workspace/workspace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace katve {

class ContactForm;
class ContactList;
class TextLabel;

// The contact people: a list, and the one that is chosen. Whatever is changed is kept at once.
class ContactsPanel : public QWidget {
    Q_OBJECT

public:
    ContactsPanel(Workspace &workspace, QWidget *parent);

    void reload();
    void show(const QString &contact);
    [[nodiscard]] bool save();   // what has been typed; false: it cannot be kept, stays, and says so

Q_SIGNALS:
    void told(const QString &sentence);
    void everythingWanted(const katve::Person &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *madeSheet();
    void wire();
    void showChosen();
    void fill(const ContactPerson &contact);
    void add(const QString &name);
    void remove();
    void tellProblem(const QString &sentence);

    Workspace &m_workspace;
    ContactList *m_list;
    QStackedWidget *m_side;
    TextLabel *m_hint;
    QWidget *m_sheet = nullptr;
    TextLabel *m_name;
    TextLabel *m_overdue;
    TextLabel *m_problem;
    QPushButton *m_remove;
    QPushButton *m_everything;
    ContactForm *m_form;
    std::optional<ContactPerson> m_shown;   // in the form, as it is kept
    bool m_isSaving = false;
};

}   // namespace katve
