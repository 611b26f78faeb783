#include "widgets/offering_panel.h"
#include "domain/uuid.h"
#include "widgets/code_box.h"
#include "widgets/guarded.h"
#include "widgets/offering_form.h"
#include "widgets/provider_choices.h"
#include "widgets/run_edit.h"
#include "widgets/text_label.h"
#include "words/vocabulary.h"
#include "workspace/provider_edits.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace katve {

using namespace Qt::Literals::StringLiterals;

OfferingPanel::OfferingPanel(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_sheet(new QWidget(this))
    , m_title(new TextLabel({}, m_sheet, TextSize::Heading, TextLabel::Weight::Bold))
    , m_place(new TextLabel({}, m_sheet))
    , m_provider(new PickField(tr("Provider"), m_sheet))
    , m_who(new TextLabel({}, m_sheet))
    , m_sectorName(new TextLabel(tr("Its sector"), m_sheet))
    , m_sector(new QComboBox(m_sheet))
    , m_form(new OfferingForm(workspace, OfferingForm::Fields::Few, m_sheet))
    , m_problem(new TextLabel({}, m_sheet, TextSize::Body, TextLabel::Weight::Bold))
{
    setObjectName(u"offeringPanel"_s);
    m_provider->setObjectName(u"provider"_s);
    m_sector->setObjectName(u"sector"_s);
    m_problem->setObjectName(u"problem"_s);
    layOut();
    connect(m_provider, &QLineEdit::textChanged, this, &OfferingPanel::showWho);
    connect(m_form, &OfferingForm::edited, this, [this] {
        if (!m_problem->text().isEmpty())
            tellProblem(problem());
    });
}

void OfferingPanel::layOut()
{
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addSpacing(6);
    column->addWidget(new TextLabel(tr("Who gives it"), m_sheet));
    m_provider->setPlaceholderText(tr("a known provider, or the name of a new one"));
    column->addWidget(m_provider);
    column->addWidget(m_who);
    fillCodes<Sector>(*m_sector, tr("not said"), sectorWord);
    m_sector->setAccessibleName(m_sectorName->text());
    allowNarrow(*m_sector);
    column->addWidget(m_sectorName);
    column->addWidget(m_sector);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(madeButtons());
    column->addStretch(1);
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Add a provider"));
}

QWidget *OfferingPanel::madeButtons()
{
    auto *buttons = new QWidget(m_sheet);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 6, 0, 0);
    auto *save = new QPushButton(tr("Save (Enter)"), buttons);
    auto *close = new QPushButton(tr("Close (Esc)"), buttons);
    save->setObjectName(u"saveOffering"_s);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &OfferingPanel::save);
    connect(close, &QPushButton::clicked, this, &OfferingPanel::putAside);
    row->addWidget(save);
    row->addWidget(close);
    row->addStretch(1);
    return buttons;
}

void OfferingPanel::begin(const Offering &known)
{
    m_id = newUuid();
    m_isOpen = true;
    tellProblem({});
    m_provider->setChoices(providerChoices(m_workspace, allProviders(m_workspace)));
    m_provider->show(known.provider);
    m_provider->setReadOnly(!known.provider.isEmpty());
    m_sector->setCurrentIndex(0);
    Offering draft = known;
    draft.id = m_id;
    m_form->show(draft);
    const bool isOfCell = !known.service.isEmpty();
    m_form->setServiceShown(!isOfCell);
    m_title->setText(isOfCell ? m_workspace.names().service(known.service) : tr("A service they give"));
    m_place->setText(known.catchment.empty() ? QString() : m_workspace.names().area(known.catchment.front()));
    m_place->setVisible(isOfCell);
    showWho();
    verticalScrollBar()->setValue(0);
    if (known.provider.isEmpty())
        m_provider->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

bool OfferingPanel::holdsDraft() const
{
    return m_isOpen && (m_form->isTouched() || (!m_provider->isReadOnly() && !m_provider->text().isEmpty()));
}

bool OfferingPanel::remindOfDraft()
{
    if (!holdsDraft())
        return false;
    tellProblem(tr("This is not saved yet. Save it with Enter, or close it with Esc."));
    ensureWidgetVisible(m_problem);
    return true;
}

void OfferingPanel::putAside()
{
    m_isOpen = false;
    Q_EMIT closed();
}

bool OfferingPanel::isNewProvider() const
{
    return m_provider->key().isEmpty();
}

void OfferingPanel::showWho()
{
    const bool isNew = isNewProvider() && !m_provider->text().trimmed().isEmpty();
    m_sectorName->setVisible(isNew);
    m_sector->setVisible(isNew);
    m_who->setVisible(isNew);
    if (!isNew)
        return;
    const int matches = m_provider->matches();
    m_who->setText(matches == 0
                       ? tr("A new provider of this name is added.")
                       : tr("A new provider of this name is added. %n known one(s) have it in their name: press the "
                            "down arrow to choose.",
                            nullptr, matches));
}

QString OfferingPanel::problem() const
{
    return m_provider->text().trimmed().isEmpty() ? tr("Write who gives the service.") : m_form->problem();
}

void OfferingPanel::tellProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void OfferingPanel::save()
{
    static_cast<void>(m_form->takeInWritten());
    tellProblem(problem());
    if (!m_problem->text().isEmpty()) {
        ensureWidgetVisible(m_problem);
        return;
    }
    std::optional<Provider> newProvider;
    if (isNewProvider())
        newProvider =
            Provider{.id = newUuid(), .name = m_provider->text().simplified(), .sector = chosenCode<Sector>(*m_sector)};
    Offering offering = m_form->read();
    offering.provider = newProvider ? newProvider->id : m_provider->key();
    if (const QString whyNot = runEdit(this, m_workspace, offeringAddition(offering, newProvider)); !whyNot.isEmpty()) {
        tellProblem(whyNot);
        return;
    }
    if (m_workspace.session().find(offering)) {   // else the machine failed, and has said so
        m_isOpen = false;
        Q_EMIT told(tr("%1 was added.").arg(m_workspace.names().provider(offering.provider)));
        Q_EMIT saved(offering.provider, offering.id);
    }
}

void OfferingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        guarded(this, [this] { save(); });
    else if (event->key() == Qt::Key_Escape)
        putAside();
    else
        QScrollArea::keyPressEvent(event);
}

QSize OfferingPanel::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {m_sheet->minimumSizeHint().width() + bar + 4, 120};
}

}   // namespace katve
