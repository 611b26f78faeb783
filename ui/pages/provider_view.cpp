#include "pages/provider_view.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/offerings_box.h"
#include "widgets/provider_form.h"
#include "widgets/run_edit.h"
#include "widgets/story_box.h"
#include "widgets/text_label.h"
#include "words/vocabulary.h"
#include "workspace/contacts.h"
#include "workspace/provider_edits.h"
#include "workspace/reach_words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabWidget>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

void put(TextLabel &label, const QStringList &parts, const QString &between)
{
    QStringList given = parts;
    given.removeAll(QString());
    label.setText(given.join(between));
    label.setVisible(!given.isEmpty());
}

}   // namespace

ProviderView::ProviderView(Workspace &workspace, const ProviderBook &book, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_sheet(new QWidget(this))
    , m_name(new TextLabel({}, m_sheet, TextSize::Title, TextLabel::Weight::Bold))
    , m_what(new TextLabel({}, m_sheet))
    , m_contact(new TextLabel({}, m_sheet))
    , m_people(new TextLabel({}, m_sheet))
    , m_units(new TextLabel({}, m_sheet))
    , m_dependence(new TextLabel({}, m_sheet))
    , m_problem(new TextLabel({}, m_sheet, TextSize::Body, TextLabel::Weight::Bold))
    , m_addUnit(new QPushButton(tr("Add a unit"), m_sheet))
    , m_tabs(new QTabWidget(m_sheet))
    , m_offerings(new OfferingsBox(workspace, book, m_sheet))
    , m_form(new ProviderForm(workspace, book, m_sheet))
    , m_story(new StoryBox(workspace, book, m_sheet))
{
    m_problem->setObjectName(u"providerProblem"_s);
    m_people->setObjectName(u"providerPeople"_s);
    m_dependence->setObjectName(u"dependence"_s);
    m_addUnit->setObjectName(u"addUnit"_s);
    layOut();
    connect(m_addUnit, &QPushButton::clicked, this, &ProviderView::unitWanted);
    connect(m_form, &ProviderForm::edited, this, [this] {
        guarded(this, [this] {
            if (save() && keepsOtherWaiting())
                show(m_wanted);
        });
    });
    connect(m_offerings, &OfferingsBox::additionWanted, this, &ProviderView::offeringWanted);
    connect(m_offerings, &OfferingsBox::told, this, &ProviderView::told);
}

void ProviderView::layOut()
{
    for (TextLabel *label : {m_name, m_what, m_contact, m_people})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs->setDocumentMode(true);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProviderView::fitTabs);
    m_tabs->addTab(m_offerings, tr("Services given"));
    m_tabs->addTab(m_form, tr("Details and contact"));
    m_tabs->addTab(m_story, tr("History"));
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_what, m_contact, m_people, m_units, m_dependence,
                                                            madeButtons(), madeQuestion(), m_problem, m_tabs})
        column->addWidget(widget);
    column->addStretch(1);
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The chosen provider"));
    fitTabs();
}

// Only as tall as the tab that is seen.
void ProviderView::fitTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                         i == m_tabs->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

QWidget *ProviderView::madeButtons()
{
    auto *buttons = new FlowBox(m_sheet, 8, 4);
    auto *remove = new QPushButton(tr("Remove the provider"), buttons);
    remove->setObjectName(u"removeProvider"_s);
    connect(remove, &QPushButton::clicked, this, [this] { guarded(this, [this] { this->remove(); }); });
    buttons->add(m_addUnit);
    buttons->add(remove);
    return buttons;
}

QWidget *ProviderView::madeQuestion()
{
    m_question = new QWidget(m_sheet);
    m_question->setObjectName(u"removalQuestion"_s);
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 4);
    m_questionText = new TextLabel({}, m_question, TextSize::Body, TextLabel::Weight::Bold);
    auto *yes = new QPushButton(tr("Remove all"), m_question);
    auto *no = new QPushButton(tr("Keep"), m_question);
    yes->setObjectName(u"removeAll"_s);
    connect(yes, &QPushButton::clicked, this, [this] { guarded(this, [this] { removeWithOfferings(); }); });
    connect(no, &QPushButton::clicked, m_question, &QWidget::hide);
    row->addWidget(m_questionText, 1);
    row->addWidget(yes);
    row->addWidget(no);
    m_question->hide();
    return m_question;
}

void ProviderView::show(const QString &provider)
{
    m_wanted = provider;
    if (provider != m_provider) {
        if (!save())
            return;
        m_shown.reset();
        m_question->hide();
    }
    m_provider = provider;
    const Provider *found = m_book.provider(provider);
    if (found == nullptr)
        return;
    if (m_shown != *found) {   // else what is typed and not kept yet is left alone
        m_shown = *found;
        m_form->show(*found);
        tellProblem({});
    }
    m_offerings->show(provider);
    m_story->show(provider);
    const auto gives = static_cast<int>(m_book.offeringsUnder(provider).size());
    m_tabs->setTabText(0, tr("Services given (%1)").arg(gives));
    m_addUnit->setVisible(found->organisation.isEmpty());
    showHead(*found);
}

void ProviderView::showHead(const Provider &provider)
{
    m_name->setText(provider.name);
    put(*m_what,
        {provider.organisation.isEmpty() ? QString()
                                         : tr("Unit of %1").arg(m_workspace.names().provider(provider.organisation)),
         provider.sector ? sectorWord(*provider.sector) : QString(), provider.kinds.join(u", "_s),
         provider.municipality.isEmpty() ? QString() : m_workspace.names().municipality(provider.municipality)},
        u" · "_s);
    const bool hasContact = !provider.phone.isEmpty() || !provider.email.isEmpty() || !provider.website.isEmpty();
    put(*m_contact,
        {hasContact ? QString() : tr("No contact is known."), provider.phone, provider.email, provider.website,
         provider.note.simplified()},
        u" · "_s);
    showPeople(provider);
    QStringList units;
    for (const Provider *unit : m_book.unitsOf(provider.id))
        units.append(unit->name);
    m_units->setText(tr("%n unit(s): %1", nullptr, static_cast<int>(units.size())).arg(units.join(u"; "_s)));
    m_units->setVisible(!units.isEmpty());
    showNumbers();
}

void ProviderView::showPeople(const Provider &provider)
{
    QStringList people;
    for (const ContactPerson &contact : contactsOf(m_workspace, provider.id))
        people.append(contactLine(contact));
    m_people->setText(tr("Contact people: %1").arg(people.join(u"; "_s)));
    m_people->setVisible(!people.isEmpty());
}

void ProviderView::showNumbers()
{
    const QString text =
        m_book.provider(m_provider) == nullptr ? QString() : dependenceText(m_workspace, m_book, m_provider);
    m_dependence->setText(text);
    m_dependence->setVisible(!text.isEmpty());
    m_offerings->showReach();
}

void ProviderView::choose(const QString &offering)
{
    m_tabs->setCurrentWidget(m_offerings);
    m_offerings->choose(offering);
}

void ProviderView::focusDetails()
{
    m_tabs->setCurrentWidget(m_form);
    m_form->focusName();
}

void ProviderView::tellProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

bool ProviderView::save()
{
    const bool areOfferingsKept = m_offerings->save();
    const Provider *stored = m_book.provider(m_provider);
    if (stored == nullptr || m_isSaving || !m_form->isTouched())
        return areOfferingsKept;
    QString problem = m_form->problem();
    if (problem.isEmpty()) {
        m_isSaving = true;   // everything is shown anew while the edit is made
        problem = runEdit(this, m_workspace, changeOf(EditKind::ChangeProvider, *stored, m_form->read()));
        m_isSaving = false;
    }
    tellProblem(problem.isEmpty() ? QString() : tr("Not kept yet: %1 Esc leaves it as it was.").arg(problem));
    return areOfferingsKept && problem.isEmpty();
}

void ProviderView::takeBack()
{
    m_offerings->takeBack();
    if (m_shown)
        m_form->show(*m_shown);
    tellProblem({});
    show(m_wanted);
}

void ProviderView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        guarded(this, [this] { takeBack(); });
    else
        QScrollArea::keyPressEvent(event);
}

void ProviderView::remove()
{
    const Provider *provider = m_book.provider(m_provider);
    if (provider == nullptr)
        return;
    const auto units = static_cast<int>(m_book.unitsOf(m_provider).size());
    const auto gives = static_cast<int>(m_book.offeringsOf(m_provider).size());
    if (units > 0) {
        tellProblem(tr("%1 has %n unit(s), so it cannot be removed. Remove them first, or make them units of "
                       "another organisation.",
                       nullptr, units)
                        .arg(provider->name));
    } else if (gives > 0) {
        m_questionText->setText(
            tr("Remove %1 with the %n service(s) it gives? Undo brings all back.", nullptr, gives).arg(provider->name));
        m_question->show();
        m_question->findChild<QPushButton *>(u"removeAll"_s)->setFocus();
    } else {
        removeWithOfferings();
    }
}

void ProviderView::removeWithOfferings()
{
    m_question->hide();
    const Provider *provider = m_book.provider(m_provider);
    if (provider == nullptr)
        return;
    const QString name = provider->name;
    const QString whyNot =
        runEdit(this, m_workspace, providerRemoval(m_book, *provider, contactsOf(m_workspace, m_provider)));
    Q_EMIT told(whyNot.isEmpty() ? tr("%1 was removed. Undo brings it back.").arg(name) : whyNot);
}

}   // namespace katve
