#include "widgets/contact_form.h"
#include "widgets/catchment_field.h"
#include "widgets/date_field.h"
#include "widgets/guarded.h"
#include "widgets/personal_warning.h"
#include "widgets/pick_field.h"
#include "widgets/provider_choices.h"
#include "widgets/put_text.h"
#include "widgets/text_label.h"
#include "words/offering_words.h"

#include <QFormLayout>

namespace katve {

using namespace Qt::Literals::StringLiterals;

ContactForm::ContactForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(madeLine("contactName", tr("Name of the contact person")))
    , m_role(madeLine("contactRole", tr("Role"), tr("for example: leading school social worker")))
    , m_provider(new PickField(tr("Provider they work for"), this))
    , m_organisation(madeLine("contactOrganisation", tr("Organisation in words"), tr("when it is no provider here")))
    , m_areas(new CatchmentField(workspace, this))
    , m_phone(madeLine("contactPhone", tr("Telephone at work")))
    , m_email(madeLine("contactEmail", tr("E-mail at work")))
    , m_languages(madeLine("contactLanguages", tr("Languages"), tr("for example: fi, sv, se")))
    , m_source(madeLine("contactSource", tr("Source"), tr("where this is known from")))
    , m_checkedOn(new DateField(tr("Checked on"), this))
    , m_deleteAfter(new DateField(tr("To be erased after"), this))
{
    m_provider->setObjectName(u"contactProvider"_s);
    m_provider->setPlaceholderText(tr("type a part of the name"));
    m_areas->setObjectName(u"contactAreas"_s);
    m_checkedOn->setObjectName(u"contactCheckedOn"_s);
    m_deleteAfter->setObjectName(u"contactDeleteAfter"_s);
    layOut();
    watch();
}

QLineEdit *ContactForm::madeLine(const char *objectName, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(objectName));
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    return line;
}

void ContactForm::addLine(QFormLayout &form, const QString &label, QLineEdit *line, std::string_view field)
{
    form.addRow(label, line);
    form.addRow(new PersonalWarning(line, Table::Contacts, field, this));
}

void ContactForm::layOut()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 10, 0, 0);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addLine(*form, tr("Name"), m_name, "name");
    addLine(*form, tr("Role"), m_role, "role");
    form->addRow(tr("Works for"), m_provider);
    addLine(*form, tr("Or in words"), m_organisation, "organisation");
    form->addRow(tr("Answers for"), m_areas);
    addLine(*form, tr("Telephone at work"), m_phone, "phone");
    addLine(*form, tr("E-mail at work"), m_email, "email");
    form->addRow(tr("Languages"), m_languages);
    addLine(*form, tr("Source"), m_source, "source");
    form->addRow(tr("Checked on"), m_checkedOn);
    form->addRow(tr("To be erased after"), m_deleteAfter);
    form->addRow(
        new TextLabel(tr("Only what is needed to reach somebody at work. Contact people stay out of copies and "
                         "exports unless you choose otherwise."),
                      this));
}

// Touched first, so that it is known before anybody is told of an edit.
void ContactForm::watch()
{
    const auto touch = [this] { m_isTouched = true; };
    for (const QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, this, touch);
    connect(m_provider, &PickField::picked, this, touch);
    connect(m_areas, &CatchmentField::edited, this, touch);
    for (QLineEdit *line :
         std::initializer_list<QLineEdit *>{m_name, m_role, m_provider, m_organisation, m_phone, m_email, m_languages,
                                            m_source, m_checkedOn, m_deleteAfter})
        connect(line, &QLineEdit::editingFinished, this, &ContactForm::edited);
    connect(m_provider, &PickField::picked, this, &ContactForm::edited);
    connect(m_areas, &CatchmentField::edited, this, &ContactForm::edited);
}

void ContactForm::fillProviders()
{
    m_provider->setChoices(providerChoices(m_workspace, allProviders(m_workspace)));
}

void ContactForm::show(const ContactPerson &contact)
{
    m_shown = contact;
    fillProviders();
    putText(*m_name, contact.name);
    putText(*m_role, contact.role);
    m_provider->show(contact.provider);
    putText(*m_organisation, contact.organisation);
    m_areas->show(contact.areas);
    putText(*m_phone, contact.phone);
    putText(*m_email, contact.email);
    putText(*m_languages, listText(contact.languages));
    putText(*m_source, contact.source);
    m_checkedOn->show(contact.checkedOn);
    m_deleteAfter->show(contact.deleteAfter);
    m_isTouched = false;
}

ContactPerson ContactForm::read() const
{
    ContactPerson contact = m_shown;
    contact.name = m_name->text().simplified();
    contact.role = m_role->text().simplified();
    contact.provider = m_provider->key();
    contact.organisation = m_organisation->text().simplified();
    contact.areas = m_areas->areas();
    contact.phone = m_phone->text().simplified();
    contact.email = m_email->text().trimmed();
    contact.languages = listFrom(m_languages->text());
    contact.source = m_source->text().trimmed();
    contact.checkedOn = m_checkedOn->date();
    contact.deleteAfter = m_deleteAfter->date();
    return contact;
}

QString ContactForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A contact person needs a name.");
    const QString provider = m_provider->text().trimmed();
    if (!provider.isEmpty() && m_provider->key().isEmpty())
        return tr("“%1” is no provider here. Choose one from the list, or write it on the line “Or in words”.")
            .arg(provider);
    if (const QString left = m_areas->leftOver(); !left.isEmpty())
        return tr("“%1” is no area. Choose one from the list, or leave it empty.").arg(left);
    for (const DateField *date : {m_checkedOn, m_deleteAfter}) {
        if (!date->isReadable())
            return tr("“%1” is no day. Write it as 31.12.2026.").arg(date->text());
    }
    return {};
}

void ContactForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

}   // namespace katve
