#include "widgets/scope_bar.h"
#include "widgets/area_box.h"
#include "widgets/flow_layout.h"
#include "widgets/guarded.h"
#include "words/vocabulary.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

void select(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

[[nodiscard]] QComboBox *madeBox(QWidget *parent, const QString &name, int characters)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    box->setMaxVisibleItems(30);
    return box;
}

// Beyond the area.
[[nodiscard]] bool hidesSome(const Scope &scope)
{
    return scope.stage || scope.sector || !scope.theme.isEmpty() || !scope.search.isEmpty();
}

}   // namespace

ScopeBar::ScopeBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_round(madeBox(this, tr("Mapping round"), 22))
    , m_area(madeBox(this, tr("Area"), 16))
    , m_stage(madeBox(this, tr("Stage of education"), 15))
    , m_theme(madeBox(this, tr("Theme"), 12))
    , m_sector(madeBox(this, tr("Sector"), 12))
    , m_search(new QLineEdit(this))
    , m_everything(new QToolButton(this))
{
    layOut();
    fill();
    wire();
}

void ScopeBar::layOut()
{
    m_round->setSizeAdjustPolicy(QComboBox::AdjustToContents);   // its day must be seen
    m_search->setPlaceholderText(tr("Search service types"));
    m_search->setAccessibleName(tr("Search service types"));
    m_search->setClearButtonEnabled(true);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new FlowLayout(this, 8, 6);
    row->setContentsMargins(12, 8, 12, 8);
    for (QComboBox *box : {m_round, m_area, m_stage, m_theme, m_sector})
        row->addWidget(box);
    row->addWidget(m_search);
    m_everything->setText(u"✕"_s);   // a word would need a second line
    m_everything->setAccessibleName(tr("Show everything"));
    m_everything->setObjectName(u"showEverything"_s);
    m_search->setObjectName(u"scopeSearch"_s);
    m_everything->setToolTip(tr("Show everything: every stage, theme and sector, and no search"));
    row->addWidget(m_everything);
}

void ScopeBar::wire()
{
    connect(m_round, &QComboBox::activated, this,
            [this] { guarded(this, [this] { m_workspace.showRound(m_round->currentData().toString()); }); });
    for (QComboBox *box : {m_area, m_stage, m_theme, m_sector})
        connect(box, &QComboBox::activated, this, &ScopeBar::apply);
    connect(m_everything, &QToolButton::clicked, this,
            [this] { guarded(this, [this] { m_workspace.setScope({.area = m_workspace.scope().area}); }); });
    connect(m_search, &QLineEdit::textChanged, this, &ScopeBar::apply);
    connect(&m_workspace, &Workspace::roundChanged, this, &ScopeBar::fill);
    connect(&m_workspace, &Workspace::namesChanged, this, &ScopeBar::fill);
    connect(&m_workspace, &Workspace::scopeChanged, this, &ScopeBar::show);
}

void ScopeBar::fill()
{
    fillRounds();
    fillAreas(*m_area, m_workspace);
    fillCodes();
    show();
}

void ScopeBar::fillRounds()
{
    m_round->clear();
    const Language language = m_workspace.names().language();
    for (const Round &round : m_workspace.rounds())
        m_round->addItem(tr("%1 (%2)", "round, its day").arg(nameIn(language, round), dateText(language, round.asOf)),
                         round.id);
    m_round->setEnabled(m_round->count() > 0);
}

void ScopeBar::fillCodes()
{
    m_stage->clear();
    m_stage->addItem(tr("All stages"), -1);
    for (std::size_t i = 0; i < stageCount; ++i)
        m_stage->addItem(stageWord(static_cast<Stage>(i)), static_cast<int>(i));
    m_theme->clear();
    m_theme->addItem(tr("All themes"), QString());
    if (m_workspace.hasRound()) {
        for (const std::string &theme : m_workspace.matrix().input().themes)
            m_theme->addItem(m_workspace.names().theme(exactText(theme)), exactText(theme));
    }
    m_sector->clear();
    m_sector->addItem(tr("All sectors"), -1);
    for (std::size_t i = 0; i < CodeTable<Sector>::names.size(); ++i)
        m_sector->addItem(sectorWord(static_cast<Sector>(i)), static_cast<int>(i));
}

void ScopeBar::show()
{
    setVisible(m_workspace.hasRound());   // nothing to choose from
    const Scope &scope = m_workspace.scope();
    m_everything->setVisible(hidesSome(scope));
    if (m_workspace.hasRound())
        select(*m_round, m_workspace.round().id);
    select(*m_area, areaText(scope.area));
    select(*m_stage, scope.stage ? static_cast<int>(*scope.stage) : -1);
    select(*m_theme, scope.theme);
    select(*m_sector, scope.sector ? static_cast<int>(*scope.sector) : -1);
    if (m_search->text() != scope.search)
        m_search->setText(scope.search);
}

void ScopeBar::apply()
{
    Scope scope = m_workspace.scope();
    const int stage = m_stage->currentData().toInt();
    const int sector = m_sector->currentData().toInt();
    scope.area = areaFrom(m_area->currentData().toString().toStdString()).value_or(scope.area);
    scope.stage = stage < 0 ? std::nullopt : std::optional(static_cast<Stage>(stage));
    scope.theme = m_theme->currentData().toString();
    scope.sector = sector < 0 ? std::nullopt : std::optional(static_cast<Sector>(sector));
    scope.search = m_search->text().trimmed();
    guarded(this, [&] { m_workspace.setScope(scope); });
}

void ScopeBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

}   // namespace katve
