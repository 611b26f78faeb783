#include "pages/contacts_panel.h"
#include "domain/uuid.h"
#include "widgets/contact_form.h"
#include "widgets/contact_list.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/run_edit.h"
#include "widgets/shared_splitter.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {}   // namespace

ContactsPanel::ContactsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new ContactList(workspace, this))
    , m_side(new QStackedWidget(this))
    , m_hint(new TextLabel({}, m_side))
    , m_name(new TextLabel({}, m_side, TextSize::Title, TextLabel::Weight::Bold))
    , m_overdue(new TextLabel({}, m_side, TextSize::Body, TextLabel::Weight::Bold))
    , m_problem(new TextLabel({}, m_side, TextSize::Body, TextLabel::Weight::Bold))
    , m_remove(new QPushButton(tr("Remove"), m_side))
    , m_everything(new QPushButton(tr("Everything about this person…"), m_side))
    , m_form(new ContactForm(workspace, m_side))
{
    m_problem->setObjectName(u"contactProblem"_s);
    m_overdue->setObjectName(u"contactOverdue"_s);
    m_remove->setObjectName(u"removeContact"_s);
    m_everything->setObjectName(u"everythingAbout"_s);
    layOut();
    wire();
}

void ContactsPanel::layOut()
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_sheet = madeSheet();
    m_side->addWidget(m_hint);
    m_side->addWidget(m_sheet);
    auto *splitter = new SharedSplitter({40, 60}, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_side);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
}

QWidget *ContactsPanel::madeSheet()
{
    auto *area = new QScrollArea(m_side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("The chosen contact person"));
    auto *sheet = new QWidget(area);
    auto *buttons = new FlowBox(sheet, 8, 4);
    buttons->add(m_everything);
    buttons->add(m_remove);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_overdue, buttons, m_problem, m_form})
        column->addWidget(widget);
    column->addStretch(1);
    area->setWidget(sheet);
    return area;
}

void ContactsPanel::wire()
{
    connect(m_list, &ContactList::chosen, this, [this] { guarded(this, [this] { showChosen(); }); });
    connect(m_list, &ContactList::additionWanted, this, &ContactsPanel::add);
    connect(m_form, &ContactForm::edited, this, [this] { static_cast<void>(save()); });
    connect(m_remove, &QPushButton::clicked, this, &ContactsPanel::remove);
    connect(m_everything, &QPushButton::clicked, this, [this] {
        if (save() && m_shown)
            Q_EMIT everythingWanted({.name = m_shown->name, .phone = m_shown->phone, .email = m_shown->email});
    });
}

void ContactsPanel::reload()
{
    m_list->reload();
    showChosen();
}

void ContactsPanel::showChosen()
{
    const QString id = m_list->current();
    if (m_shown && m_shown->id != id && !m_isSaving && !save()) {
        m_list->setCurrent(m_shown->id);   // it waits until what is typed is mended or taken back
        return;
    }
    m_hint->setText(m_list->isEmpty() ? QString()   // the list says what to do
                                      : tr("Choose a contact person to see how to reach them."));
    const auto found = id.isEmpty() ? std::nullopt : m_workspace.session().find(ContactPerson{.id = id});
    m_side->setCurrentWidget(found ? m_sheet : static_cast<QWidget *>(m_hint));
    if (!found)
        m_shown.reset();
    else if (m_shown != *found)
        fill(*found);
}

void ContactsPanel::fill(const ContactPerson &contact)
{
    m_shown = contact;
    m_name->setText(contact.name);
    const bool isOverdue = contact.isOverdue(QDate::currentDate());
    m_overdue->setText(isOverdue ? tr("The time until which this was to be kept has run out. Erase it for good by "
                                      "“Everything about this person…”, or give it a later day.")
                                 : QString());
    m_overdue->setVisible(isOverdue);
    m_form->show(contact);
    tellProblem({});
}

void ContactsPanel::show(const QString &contact)
{
    m_list->setCurrent(contact);
    showChosen();
}

void ContactsPanel::add(const QString &name)
{
    const ContactPerson contact{.id = newUuid(), .name = name, .checkedOn = QDate::currentDate()};
    const QString whyNot = runEdit(this, m_workspace, additionOf(EditKind::AddContact, contact));
    if (!whyNot.isEmpty()) {
        Q_EMIT told(whyNot);
        return;
    }
    guarded(this, [&] {
        m_list->reload();
        show(contact.id);
        m_form->focusName();
    });
}

void ContactsPanel::remove()
{
    if (!m_shown)
        return;
    const ContactPerson contact = *m_shown;
    m_shown.reset();
    const QString whyNot = runEdit(this, m_workspace, removalOf(EditKind::RemoveContact, contact));
    Q_EMIT told(whyNot.isEmpty() ? tr("%1 was removed, and is still in the history: undo brings it back. To erase "
                                      "somebody for good, use “Everything about a person”.")
                                       .arg(contact.name)
                                 : whyNot);
    guarded(this, [this] { reload(); });
}

void ContactsPanel::tellProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

bool ContactsPanel::save()
{
    if (!m_shown || m_isSaving || !m_form->isTouched())
        return true;
    QString problem = m_form->problem();
    if (problem.isEmpty()) {
        m_isSaving = true;   // everything is shown anew while the edit is made
        const ContactPerson now = m_form->read();
        problem = runEdit(this, m_workspace, changeOf(EditKind::ChangeContact, *m_shown, now));
        if (problem.isEmpty())
            fill(now);
        m_isSaving = false;
    }
    tellProblem(problem.isEmpty() ? QString() : tr("Not kept yet: %1 Esc leaves it as it was.").arg(problem));
    return problem.isEmpty();
}

void ContactsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_shown)
        fill(ContactPerson(*m_shown));
    else
        QWidget::keyPressEvent(event);
}

}   // namespace katve
