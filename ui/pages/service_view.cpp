#include "pages/service_view.h"
#include "store/work_lists.h"
#include "widgets/guarded.h"
#include "widgets/run_edit.h"
#include "widgets/service_form.h"
#include "widgets/text_label.h"
#include "words/vocabulary.h"
#include "workspace/catalogue_edits.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace katve {

using namespace Qt::Literals::StringLiterals;

ServiceView::ServiceView(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_sheet(new QWidget(this))
    , m_title(new TextLabel({}, m_sheet, TextSize::Heading, TextLabel::Weight::Bold))
    , m_round(new TextLabel({}, m_sheet))
    , m_facts(new TextLabel({}, m_sheet))
    , m_form(new ServiceForm(workspace, m_sheet))
    , m_problem(new TextLabel({}, m_sheet, TextSize::Body, TextLabel::Weight::Bold))
    , m_buttons(new QWidget(m_sheet))
{
    setObjectName(u"serviceView"_s);
    m_problem->setObjectName(u"serviceProblem"_s);
    m_round->setObjectName(u"serviceInRound"_s);
    m_facts->setObjectName(u"serviceFacts"_s);
    layOut();
    connect(m_form, &ServiceForm::edited, this, [this] {
        guarded(this, [this] {
            if (save() && !m_isNew && m_wanted != m_service)
                show(m_wanted);
        });
    });
}

void ServiceView::layOut()
{
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 6, 0, 0);
    auto *add = new QPushButton(tr("Save (Enter)"), m_buttons);
    auto *leave = new QPushButton(tr("Close (Esc)"), m_buttons);
    add->setObjectName(u"saveType"_s);
    connect(add, &QPushButton::clicked, this, [this] { guarded(this, [this] { addNew(); }); });
    connect(leave, &QPushButton::clicked, this, &ServiceView::endNew);
    row->addWidget(add);
    row->addWidget(leave);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_round, m_facts, m_problem, m_form, m_buttons})
        column->addWidget(widget);
    column->addStretch(1);
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The chosen service type"));
}

QStringList ServiceView::successors(const ServiceType &type) const
{
    QStringList names;
    for (const QString &key : type.replacedBy)
        names.append(m_workspace.names().service(key));
    return names;
}

QStringList ServiceView::predecessors(const ServiceType &type)
{
    QStringList names;
    m_workspace.session().stores().of<ServiceType>().forEach([&](const auto &stored) {
        if (stored.row.replacedBy.contains(type.key))
            names.append(m_workspace.names().service(stored.row.key));
    });
    return names;
}

QString ServiceView::roundText(const ServiceType &type)
{
    if (!m_workspace.hasRound())
        return tr("There is no mapping round yet.");
    const qint64 answers = answersByService(m_workspace.session().database(), m_workspace.round().id).value(type.key);
    if (typesOfRound(m_workspace).contains(type.key))
        return tr("In the round, with %n answer(s).", nullptr, static_cast<int>(answers));
    return answers == 0 ? tr("Not in the round.")
                        : tr("Not in the round. Its %n answer(s) are hidden and come back when it is ticked again.",
                             nullptr, static_cast<int>(answers));
}

void ServiceView::showFacts(const ServiceType &type)
{
    QStringList facts{tr("Group: %1").arg(m_workspace.names().group(type.group))};
    QStringList stages;
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (type.stages.contains(static_cast<Stage>(i)))
            stages.append(stageWord(static_cast<Stage>(i)));
    }
    facts.append(tr("Stages: %1").arg(stages.join(u", "_s)));
    const Language language = m_workspace.names().language();
    if (!type.validFrom.isNull())
        facts.append(tr("In force from %1").arg(dateText(language, type.validFrom)));
    if (!type.validTo.isNull())
        facts.append(tr("In force until %1").arg(dateText(language, type.validTo)));
    if (const QStringList names = successors(type); !names.isEmpty())
        facts.append(tr("Replaced by: %1").arg(names.join(u"; "_s)));
    if (const QStringList names = predecessors(type); !names.isEmpty())
        facts.append(tr("Replaces: %1").arg(names.join(u"; "_s)));
    if (!type.legalBasis.isEmpty())
        facts.append(tr("Law: %1").arg(type.legalBasis));
    if (!type.responsibleUntil2022.isEmpty())
        facts.append(tr("Responsible until 2022: %1").arg(responsibleWords(type.responsibleUntil2022)));
    if (!type.responsibleFrom2023.isEmpty())
        facts.append(tr("Responsible from 2023: %1").arg(responsibleWords(type.responsibleFrom2023)));
    if (m_workspace.names().isSuggested(type.key))
        facts.append(tr("This type is a suggestion that nobody has confirmed yet."));
    m_facts->setText(facts.join(u'\n'));
}

void ServiceView::show(const QString &service)
{
    m_wanted = service;
    if (remindOfDraft() || (service != m_service && !save()))
        return;
    m_isNew = false;
    m_service = service;
    const std::optional<ServiceType> type = m_workspace.session().find(ServiceType{.key = service});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_round, m_facts, m_form})
        widget->setVisible(type.has_value());
    m_buttons->hide();
    if (!type) {
        m_shown.reset();
        tellProblem({});
        m_title->setText(tr("Choose a service type to see more of it."));
        return;
    }
    m_title->setText(m_workspace.names().service(service));
    m_round->setText(roundText(*type));
    showFacts(*type);
    if (m_shown != *type) {
        m_shown = *type;
        m_form->show(*type);
        tellProblem({});
    }
}

void ServiceView::beginNew(const QString &group)
{
    if (remindOfDraft() || !save())
        return;
    m_isNew = true;
    m_shown.reset();
    m_form->show({.key = newLocalKey(), .group = group});
    m_title->setText(tr("A service type of our own"));
    m_round->hide();
    m_facts->hide();
    tellProblem({});
    m_form->setVisible(true);
    m_buttons->show();
    m_form->focusName();
}

bool ServiceView::remindOfDraft()
{
    if (!m_isNew || !m_form->isTouched())
        return false;
    tellProblem(tr("The new service type is not saved yet. Save it with Enter, or close it with Esc."));
    ensureWidgetVisible(m_problem);
    return true;
}

void ServiceView::tellProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

// A new type waits until it is asked for; what is wrong with it is told then, and as it is mended.
bool ServiceView::save()
{
    if (m_isNew && !m_problem->text().isEmpty())
        tellProblem(m_form->problem());
    if (!m_shown || m_isSaving || !m_form->isTouched())
        return true;
    QString problem = m_form->problem();
    if (problem.isEmpty()) {
        m_isSaving = true;   // everything is shown anew while the edit is made
        problem = runEdit(this, m_workspace, changeOf(EditKind::ChangeService, *m_shown, m_form->read()));
        m_isSaving = false;
    }
    tellProblem(problem.isEmpty() ? QString() : tr("Not kept yet: %1 Esc leaves it as it was.").arg(problem));
    return problem.isEmpty();
}

void ServiceView::addNew()
{
    QString problem = m_form->problem();
    const ServiceType type = m_form->read();
    if (problem.isEmpty())
        problem = runEdit(this, m_workspace, localTypeAddition(m_workspace, type));
    tellProblem(problem);
    if (problem.isEmpty()) {
        m_isNew = false;
        Q_EMIT told(tr("%1 was added.").arg(type.nameFi));
        Q_EMIT added(type.key);
    }
}

void ServiceView::endNew()
{
    m_isNew = false;
    m_service.clear();   // it is not what the form holds
    guarded(this, [this] { show(m_wanted); });
}

void ServiceView::takeBack()
{
    if (m_shown)
        m_form->show(*m_shown);
    tellProblem({});
    show(m_wanted);
}

void ServiceView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isNew && isEnter)
        guarded(this, [this] { addNew(); });
    else if (m_isNew && event->key() == Qt::Key_Escape)
        endNew();
    else if (event->key() == Qt::Key_Escape)
        guarded(this, [this] { takeBack(); });
    else
        QScrollArea::keyPressEvent(event);
}

}   // namespace katve
