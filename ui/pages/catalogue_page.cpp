#include "pages/catalogue_page.h"
#include "pages/service_view.h"
#include "store/work_lists.h"
#include "widgets/flow_layout.h"
#include "widgets/guarded.h"
#include "widgets/run_edit.h"
#include "widgets/service_tree.h"
#include "widgets/shared_splitter.h"
#include "widgets/text_label.h"
#include "workspace/catalogue_edits.h"
#include "workspace/nothing_to_show.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace katve {

using namespace Qt::Literals::StringLiterals;

CataloguePage::CataloguePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fresh(this, [this] { reload(); })
    , m_shown(new QComboBox(this))
    , m_core(new QPushButton(tr("Take the core types"), this))
    , m_every(new QPushButton(tr("Take every type in force"), this))
    , m_count(new TextLabel({}, this))
    , m_tree(new ServiceTree(workspace, this))
    , m_hint(new TextLabel({}, this))
    , m_view(new ServiceView(workspace, this))
{
    m_count->setObjectName(u"typeCount"_s);
    m_core->setObjectName(u"coreTypes"_s);
    m_every->setObjectName(u"everyType"_s);
    layOut();
    wire();
}

QWidget *CataloguePage::madeTools()
{
    m_shown->addItem(tr("In force on the day of the round"));   // in the order of ServiceTree::Shown
    m_shown->addItem(tr("In the round"));
    m_shown->addItem(tr("All, also ended and coming ones"));
    m_shown->setAccessibleName(tr("Which service types are shown"));
    m_core->setToolTip(tr("The round asks about the core types in force on its day, and nothing else."));
    m_every->setToolTip(tr("The round asks about every type in force on its day, also those added later."));
    auto *add = new QPushButton(tr("Add a type of our own…"), this);
    add->setObjectName(u"addType"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        m_view->setVisible(true);
        guarded(this, [this] { m_view->beginNew(m_tree->currentGroup()); });
    });
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools, 8, 4);
    row->setContentsMargins(12, 2, 12, 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_shown, m_core, m_every, add})
        row->addWidget(widget);
    return tools;
}

void CataloguePage::layOut()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_count->setContentsMargins(12, 0, 12, 4);
    m_hint->setContentsMargins(12, 12, 12, 12);
    m_hint->setAlignment(Qt::AlignCenter);
    column->addWidget(madeTools());
    column->addWidget(m_count);
    column->addWidget(m_tree, 1);
    column->addWidget(m_hint, 1);
    auto *splitter = new SharedSplitter({62, 38}, this);
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
}

void CataloguePage::wire()
{
    connect(m_shown, &QComboBox::activated, &m_fresh, &FreshWhenSeen::mark);
    connect(m_tree, &ServiceTree::chosen, this,
            [this](const QString &service) { guarded(this, [&] { m_view->show(service); }); });
    connect(m_tree, &ServiceTree::switched, this, &CataloguePage::switchTypes);
    connect(m_core, &QPushButton::clicked, this, [this] {
        guarded(this, [this] { takeTypes(coreTypesOn(m_workspace.session(), m_workspace.round().asOf)); });
    });
    connect(m_every, &QPushButton::clicked, this,
            [this] { guarded(this, [this] { run(roundOfEveryType(m_workspace)); }); });
    connect(m_view, &ServiceView::told, this, &CataloguePage::told);
    connect(m_view, &ServiceView::added, this, [this](const QString &service) {
        m_tree->setCurrent(service);
        guarded(this, [&] { m_view->show(service); });
    });
    connect(&m_workspace, &Workspace::scopeChanged, &m_fresh, &FreshWhenSeen::mark);   // after another round as well
    connect(&m_workspace, &Workspace::valuesChanged, this, [this] { m_fresh.markForLater(); });
}

void CataloguePage::reload()
{
    m_tree->reload(static_cast<ServiceTree::Shown>(m_shown->currentIndex()));
    m_tree->setVisible(m_tree->count() > 0);
    m_hint->setVisible(m_tree->count() == 0);
    m_hint->setText(noServiceTypeLeft());
    m_view->setVisible(m_tree->count() > 0 || m_view->isMakingNew());
    m_core->setEnabled(m_workspace.hasRound());
    m_every->setEnabled(m_workspace.hasRound());
    showCount();
    if (!m_view->isMakingNew())
        m_view->show(m_tree->current());
}

void CataloguePage::showCount()
{
    if (!m_workspace.hasRound()) {
        m_count->setText(nothingToShow(m_workspace));
        return;
    }
    const QStringList inRound = typesOfRound(m_workspace);
    QString text =
        tr("The round asks about the %n service type(s) that are ticked.", nullptr, static_cast<int>(inRound.size()));
    const QHash<QString, qint64> answers = answersByService(m_workspace.session().database(), m_workspace.round().id);
    qint64 hidden = 0;
    for (const auto &[service, count] : answers.asKeyValueRange())
        hidden += inRound.contains(service) ? 0 : count;
    if (hidden > 0)
        text += u' '
            + tr("%n answer(s) to types that are switched off are hidden. None is lost: they come back with a tick.",
                 nullptr, static_cast<int>(hidden));
    m_count->setText(text);
}

void CataloguePage::switchTypes(const QStringList &services, bool on)
{
    guarded(this, [&] {
        if (!m_workspace.hasRound())
            return;
        QStringList types = typesOfRound(m_workspace);
        for (const QString &service : services) {
            types.removeAll(service);
            if (on)
                types.append(service);
        }
        takeTypes(types);
    });
}

void CataloguePage::takeTypes(const QStringList &services)
{
    if (services.isEmpty()) {
        Q_EMIT told(tr("A round asks about one service type at least, so this one stays."));
        reload();
        return;
    }
    run(roundOfTypes(m_workspace, services));
}

void CataloguePage::run(const Edit &edit)
{
    if (const QString whyNot = runEdit(this, m_workspace, edit); !whyNot.isEmpty())
        Q_EMIT told(whyNot);
    reload();   // also what was refused is shown as it is
}

bool CataloguePage::saveTyped()
{
    return m_view->save() && !m_view->remindOfDraft();
}

}   // namespace katve
