#include "widgets/provider_form.h"
#include "widgets/code_box.h"
#include "widgets/guarded.h"
#include "widgets/personal_warning.h"
#include "widgets/pick_field.h"
#include "widgets/provider_choices.h"
#include "widgets/put_text.h"
#include "widgets/text_label.h"
#include "words/offering_words.h"
#include "words/personal_address.h"
#include "words/vocabulary.h"

#include <QEvent>
#include <QFormLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

ProviderForm::ProviderForm(Workspace &workspace, const ProviderBook &book, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_name(madeLine("providerName", tr("Name of the provider")))
    , m_organisation(new PickField(tr("Organisation it is a unit of"), this))
    , m_sector(new QComboBox(this))
    , m_kinds(madeLine("providerKinds", tr("Kinds"), tr("for example: hospital school, family centre")))
    , m_municipality(new PickField(tr("Home municipality"), this))
    , m_phone(madeLine("providerPhone", tr("Telephone of the office or role"), tr("switchboard or service number")))
    , m_email(madeLine("providerEmail", tr("E-mail of the office or role"), tr("a shared address, not a person's")))
    , m_personal(new TextLabel({}, this, TextSize::Body, TextLabel::Weight::Bold))
    , m_website(madeLine("providerWebsite", tr("Website")))
    , m_languages(madeLine("providerLanguages", tr("Languages"), tr("for example: fi, sv, se")))
    , m_note(new QPlainTextEdit(this))
{
    m_organisation->setObjectName(u"providerOrganisation"_s);
    m_municipality->setObjectName(u"providerHome"_s);
    layOut();
    watchTouches();
    fillMunicipalities();
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_name, m_organisation, m_kinds, m_municipality, m_phone,
                                                              m_email, m_website, m_languages})
        connect(line, &QLineEdit::editingFinished, this, &ProviderForm::edited);
    for (PickField *field : {m_organisation, m_municipality})
        connect(field, &PickField::picked, this, &ProviderForm::edited);
    connect(m_sector, &QComboBox::activated, this, &ProviderForm::edited);
    connect(&workspace, &Workspace::roundChanged, this, [this] { guarded(this, [this] { fillMunicipalities(); }); });
    m_note->installEventFilter(this);
    m_personal->setObjectName(u"personalAddress"_s);
    connect(m_email, &QLineEdit::textChanged, this, &ProviderForm::warnOfPerson);
    warnOfPerson();
}

QLineEdit *ProviderForm::madeLine(const char *objectName, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(objectName));
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    return line;
}

void ProviderForm::layOut()
{
    fillCodes<Sector>(*m_sector, tr("not said"), sectorWord);
    allowNarrow(*m_sector);
    m_sector->setAccessibleName(tr("Sector"));
    m_organisation->setPlaceholderText(tr("none: an organisation of its own"));
    m_municipality->setPlaceholderText(tr("type a part of the name"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("whom to ask for, by role: for example the leading school social worker"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 4);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 10, 0, 0);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(new PersonalWarning(m_name, Table::Providers, "name", this));
    form->addRow(tr("Unit of"), m_organisation);
    form->addRow(tr("Sector"), m_sector);
    form->addRow(tr("Kinds"), m_kinds);
    form->addRow(tr("Home municipality"), m_municipality);
    form->addRow(tr("Telephone (office or role)"), m_phone);
    form->addRow(tr("E-mail (office or role)"), m_email);
    form->addRow(m_personal);
    form->addRow(tr("Website"), m_website);
    form->addRow(tr("Languages"), m_languages);
    form->addRow(tr("Note"), m_note);
    form->addRow(new PersonalWarning(m_note, Table::Providers, "note", this));
    form->addRow(new TextLabel(tr("Contacts are kept by role and organisation. Do not write people's names."), this));
}

void ProviderForm::warnOfPerson()
{
    const bool isPersonal = looksPersonal(m_email->text());
    m_personal->setText(
        isPersonal
            ? tr("This looks like one person's address. Write one that stays when people change, such as that of "
                 "the office or the role.")
            : QString());
    m_personal->setVisible(isPersonal);
}

// What is a unit itself cannot have units, nor can what has units become one.
void ProviderForm::fillOrganisations()
{
    std::vector<Provider> organisations;
    for (const auto &[id, provider] : m_book.providers()) {
        if (provider.organisation.isEmpty() && id != m_shown.id)
            organisations.push_back(provider);
    }
    m_organisation->setChoices(providerChoices(m_workspace, organisations));
    m_organisation->setEnabled(m_book.unitsOf(m_shown.id).empty());
}

void ProviderForm::fillMunicipalities()
{
    const QDate day = m_workspace.hasRound() ? m_workspace.round().areasOn() : QDate::currentDate();
    std::vector<Choice> choices;
    m_workspace.session().stores().of<Area>().forEach([&](const auto &stored) {
        const Area &area = stored.row;
        if (area.kind == AreaKind::Municipality && holdsOn(area.validFrom, area.validTo, day))
            choices.push_back({m_workspace.names().municipality(area.code), area.code});
    });
    std::ranges::sort(
        choices, [this](const Choice &a, const Choice &b) { return m_workspace.names().comesBefore(a.name, b.name); });
    m_municipality->setChoices(std::move(choices));
}

// First, so that it is known before anybody is told of an edit.
void ProviderForm::watchTouches()
{
    const auto touch = [this] { m_isTouched = true; };
    for (const QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, this, touch);
    connect(m_sector, &QComboBox::activated, this, touch);
    for (PickField *field : {m_organisation, m_municipality})
        connect(field, &PickField::picked, this, touch);
}

bool ProviderForm::isTouched() const
{
    return m_isTouched || m_note->document()->isModified();
}

void ProviderForm::show(const Provider &provider)
{
    m_isTouched = false;
    m_shown = provider;
    fillOrganisations();
    putText(*m_name, provider.name);
    m_organisation->show(provider.organisation);
    selectCode(*m_sector, provider.sector);
    putText(*m_kinds, listText(provider.kinds));
    m_municipality->show(provider.municipality);
    if (!provider.municipality.isEmpty() && m_municipality->text().isEmpty())
        m_municipality->setText(m_workspace.names().municipality(provider.municipality));   // of another time
    putText(*m_phone, provider.phone);
    putText(*m_email, provider.email);
    putText(*m_website, provider.website);
    putText(*m_languages, listText(provider.languages));
    m_note->setPlainText(provider.note);
}

Provider ProviderForm::read() const
{
    Provider provider = m_shown;
    provider.name = m_name->text().simplified();
    provider.organisation = m_organisation->key();
    provider.sector = chosenCode<Sector>(*m_sector);
    provider.kinds = listFrom(m_kinds->text());
    const QString home = m_municipality->text().trimmed();
    if (home != m_workspace.names().municipality(m_shown.municipality))
        provider.municipality = m_municipality->key();
    provider.phone = m_phone->text().trimmed();
    provider.email = m_email->text().trimmed();
    provider.website = m_website->text().trimmed();
    provider.languages = listFrom(m_languages->text());
    provider.note = m_note->toPlainText();
    return provider;
}

QString ProviderForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A provider needs a name.");
    const QString organisation = m_organisation->text().trimmed();
    if (!organisation.isEmpty() && m_organisation->key().isEmpty())
        return tr("“%1” is no organisation that is known. Choose one from the list, or leave it empty.")
            .arg(organisation);
    const QString home = m_municipality->text().trimmed();
    if (!home.isEmpty() && m_municipality->key().isEmpty()
        && home != m_workspace.names().municipality(m_shown.municipality))
        return tr("“%1” is no municipality. Choose one from the list, or leave it empty.").arg(home);
    return {};
}

void ProviderForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

bool ProviderForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        Q_EMIT edited();
    return QWidget::eventFilter(watched, event);
}

}   // namespace katve
