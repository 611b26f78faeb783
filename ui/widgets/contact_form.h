#pragma once

#include "domain/contact_person.h"
#include "workspace/workspace.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace katve {

class CatchmentField;
class DateField;
class PickField;

// Who somebody is at work and how to reach them. Nothing here asks for more, and nothing could be written of a child.
class ContactForm : public QWidget {
    Q_OBJECT

public:
    ContactForm(Workspace &workspace, QWidget *parent);

    void show(const ContactPerson &contact);
    [[nodiscard]] ContactPerson read() const;
    [[nodiscard]] QString problem() const;   // what cannot be kept as it stands, as a sentence; empty: nothing
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    void focusName();

Q_SIGNALS:
    void edited();   // by the user; text when it is left

private:
    void layOut();
    void addLine(QFormLayout &form, const QString &label, QLineEdit *line, std::string_view field);
    void watch();
    void fillProviders();
    [[nodiscard]] QLineEdit *madeLine(const char *objectName, const QString &name, const QString &hint = {});

    Workspace &m_workspace;
    ContactPerson m_shown;
    QLineEdit *m_name;
    QLineEdit *m_role;
    PickField *m_provider;
    QLineEdit *m_organisation;
    CatchmentField *m_areas;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_languages;
    QLineEdit *m_source;
    DateField *m_checkedOn;
    DateField *m_deleteAfter;
    bool m_isTouched = false;
};

}   // namespace katve
