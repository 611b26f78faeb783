#include "widgets/offerings_box.h"
#include "widgets/airy_delegate.h"
#include "widgets/first_column.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/offering_form.h"
#include "widgets/run_edit.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "words/offering_words.h"
#include "words/vocabulary.h"
#include "workspace/reach_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int giverColumn = 4;   // where units give as well
constexpr int mostRows = 8;      // before the list scrolls

[[nodiscard]] QString areasText(const Names &names, const AreaRefs &areas)
{
    constexpr std::size_t most = 2;   // the rest is in the form
    QStringList words;
    for (std::size_t i = 0; i < std::min(areas.size(), most); ++i)
        words.append(names.area(areas[i]));
    return areas.size() <= most ? words.join(u", "_s) : u"%1 +%2"_s.arg(words.join(u", "_s)).arg(areas.size() - most);
}

}   // namespace

OfferingsBox::OfferingsBox(Workspace &workspace, const ProviderBook &book, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_list(new QTreeWidget(this))
    , m_firstColumn(new FirstColumn(*m_list))
    , m_hint(new TextLabel({}, this))
    , m_remove(new QPushButton(tr("Remove the chosen service"), this))
    , m_editor(new QWidget(this))
    , m_problem(new TextLabel({}, m_editor, TextSize::Body, TextLabel::Weight::Bold))
    , m_form(new OfferingForm(workspace, OfferingForm::Fields::All, m_editor))
    , m_reaches(new TextLabel({}, m_editor))
    , m_others(new TextLabel({}, m_editor))
    , m_alone(new TextLabel({}, m_editor))
{
    m_list->setObjectName(u"offerings"_s);
    m_remove->setObjectName(u"removeOffering"_s);
    m_problem->setObjectName(u"offeringProblem"_s);
    m_reaches->setObjectName(u"reaches"_s);
    m_others->setObjectName(u"others"_s);
    m_alone->setObjectName(u"alone"_s);
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        guarded(this, [this] {
            if (save())
                showCurrent();
            else
                returnToShown();
        });
    });
    connect(m_form, &OfferingForm::edited, this, [this] { guarded(this, [this] { save(); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] { guarded(this, [this] { remove(); }); });
}

void OfferingsBox::layOut()
{
    m_list->setAccessibleName(tr("Services given"));
    m_list->setHeaderLabels({tr("Service type"), tr("Stages"), tr("Serves"), tr("Status"), tr("Given by")});
    new TableCopy(*m_list);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 6, 0, 0);
    editor->setSpacing(8);
    for (TextLabel *label : {m_reaches, m_others, m_alone})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_problem, m_reaches, m_others, m_alone, m_form})
        editor->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hint, m_list, madeButtons(), m_editor})
        column->addWidget(widget);
    column->addStretch(1);
}

QWidget *OfferingsBox::madeButtons()
{
    auto *buttons = new FlowBox(this, 8, 4);
    auto *add = new QPushButton(tr("Add a service they give…"), buttons);
    add->setObjectName(u"addOffering"_s);
    connect(add, &QPushButton::clicked, this, &OfferingsBox::additionWanted);
    buttons->add(add);
    buttons->add(m_remove);
    return buttons;
}

void OfferingsBox::show(const QString &provider)
{
    const bool isOther = provider != m_provider;
    if (isOther)
        save();
    m_provider = provider;
    fillList();
    if (isOther)
        m_shown.reset();
    showCurrent();
}

void OfferingsBox::fillList()
{
    const QString before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::vector<const Offering *> offerings = m_book.offeringsUnder(m_provider);
    m_list->setColumnHidden(giverColumn, m_book.unitsOf(m_provider).empty());
    const Names &names = m_workspace.names();
    std::ranges::stable_sort(offerings, [&](const Offering *a, const Offering *b) {
        return names.comesBefore(names.service(a->service), names.service(b->service));
    });
    for (const Offering *offering : offerings) {
        auto *item = new QTreeWidgetItem(m_list,
                                         {names.service(offering->service), stagesText(offering->stages),
                                          areasText(names, offering->catchment), offeringStatusWord(offering->status),
                                          names.provider(offering->provider)});
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
        item->setData(0, idRole, offering->id);
        if (offering->id == before || m_list->currentItem() == nullptr)
            m_list->setCurrentItem(item);
    }
    const int rows = std::min(m_list->topLevelItemCount(), mostRows);
    const int row = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + row * rows + 2 * m_list->frameWidth());
    m_list->setVisible(rows > 0);
    m_firstColumn->fit();
    m_hint->setVisible(rows == 0);
    m_hint->setText(tr("Nothing is known to be given yet. Add a service they give."));
    m_remove->setVisible(rows > 0);
}

QString OfferingsBox::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(0, idRole).toString();
}

void OfferingsBox::choose(const QString &offering)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, idRole).toString() == offering)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

// What is typed and not kept yet is left alone while the row below it is the same.
void OfferingsBox::showCurrent()
{
    const Offering *offering = m_book.offering(current());
    m_editor->setVisible(offering != nullptr);
    if (offering == nullptr) {
        m_shown.reset();
        return;
    }
    if (m_shown != *offering) {
        m_shown = *offering;
        m_form->show(*offering);
        tellProblem({});
    }
    showReach();
}

// Later, because the list is just going away from it.
void OfferingsBox::returnToShown()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QSignalBlocker quiet(m_list);
            if (m_shown)
                choose(m_shown->id);
        },
        Qt::QueuedConnection);
}

void OfferingsBox::takeBack()
{
    if (!m_shown)
        return;
    m_form->show(*m_shown);
    tellProblem({});
}

void OfferingsBox::tellProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void OfferingsBox::showReach()
{
    if (!m_shown)
        return;
    const Offering *offering = m_book.offering(m_shown->id);
    if (offering == nullptr)
        return;
    const ReachWords words = reachWords(m_workspace, m_book, *offering);
    const auto put = [](TextLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    put(m_reaches, words.reaches);
    put(m_others, words.others);
    put(m_alone, words.alone);
}

// What cannot be kept yet stays in the form with the reason; what was kept before stays as it was.
bool OfferingsBox::save()
{
    const Offering *stored = m_shown ? m_book.offering(m_shown->id) : nullptr;
    if (stored == nullptr || m_isSaving || !m_form->isTouched())
        return true;
    QString problem = m_form->problem();
    if (problem.isEmpty()) {
        m_isSaving = true;   // the list is filled anew while the edit is made
        problem = runEdit(this, m_workspace, changeOf(EditKind::ChangeOffering, *stored, m_form->read()));
        m_isSaving = false;
    }
    tellProblem(problem.isEmpty() ? QString() : tr("Not kept yet: %1 Esc leaves it as it was.").arg(problem));
    return problem.isEmpty();
}

void OfferingsBox::remove()
{
    const Offering *offering = m_book.offering(current());
    if (offering == nullptr)
        return;
    const QString name = m_workspace.names().service(offering->service);
    const QString whyNot = runEdit(this, m_workspace, removalOf(EditKind::RemoveOffering, *offering));
    Q_EMIT told(whyNot.isEmpty() ? tr("%1 was removed. Undo brings it back.").arg(name) : whyNot);
}

}   // namespace katve
