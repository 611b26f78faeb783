#include "pages/gaps_controls.h"
#include "widgets/flow_layout.h"
#include "words/vocabulary.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>

#include <algorithm>
#include <array>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstArea = 100;   // kinds of areas come after the other ways of dividing

[[nodiscard]] QComboBox *madeBox(QWidget *parent, const QString &name, const QString &object, int characters)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(object);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    box->setMaxVisibleItems(20);
    return box;
}

void select(QComboBox &box, int value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

template <typename Code> [[nodiscard]] Code chosen(const QComboBox &box)
{
    return static_cast<Code>(box.currentData().toInt());
}

enum Measure { ShareOfCells, Cells, ShareOfChildren, Children };

}   // namespace

GapsControls::GapsControls(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_show(madeBox(this, tr("What is shown"), u"gapsShow"_s, 23))
    , m_by(madeBox(this, tr("One bar for each"), u"gapsBy"_s, 17))
    , m_beside(madeBox(this, tr("Areas side by side"), u"gapsBeside"_s, 15))
    , m_measure(madeBox(this, tr("What is counted"), u"gapsMeasure"_s, 15))
    , m_order(madeBox(this, tr("Order"), u"gapsOrder"_s, 15))
    , m_statutory(new QCheckBox(tr("Only statutory"), this))
{
    layOut();
    fill();
    fillAreas();
    for (QComboBox *box : {m_show, m_by, m_beside, m_measure, m_order})
        connect(box, &QComboBox::activated, this, &GapsControls::read);
    connect(m_statutory, &QCheckBox::clicked, this, &GapsControls::read);
}

void GapsControls::layOut()
{
    m_statutory->setObjectName(u"gapsStatutory"_s);
    m_statutory->setToolTip(tr("Only service types that the law requires"));
    auto *row = new FlowLayout(this, 8, 6);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_beside),
          static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_statutory)})
        row->addWidget(widget);
}

void GapsControls::fill()
{
    const auto add = [](QComboBox *box, const auto &...texts) { (box->addItem(texts, box->count()), ...); };
    add(m_show, tr("What there is and is missing"), tr("Is there enough"), tr("Does it come in time"),
        tr("Coverage of the need"));
    add(m_measure, tr("Shares of the cells"), tr("Numbers of cells"), tr("Shares of the children"),
        tr("Numbers of children"));
    add(m_order, tr("Largest gap first"), tr("Most children first"), tr("By name"));
}

void GapsControls::fillAreas()
{
    m_by->clear();
    m_beside->clear();
    for (const QString &text : {tr("By service type"), tr("By group"), tr("By theme"), tr("By stage of education")})
        m_by->addItem(text, m_by->count());
    m_beside->addItem(tr("Areas together"), -1);
    for (const AreaKind kind : {AreaKind::NetworkRegion, AreaKind::Erva, AreaKind::Yta, AreaKind::WellbeingCounty,
                                AreaKind::Province, AreaKind::Municipality}) {
        const bool isThere = kind == AreaKind::Municipality
            || (m_workspace.hasRound()
                && std::ranges::any_of(m_workspace.matrix().input().regions, [kind](const MatrixRegion &region) {
                       return region.kind == kind && region.inForce;
                   }));
        if (!isThere)
            continue;
        m_by->addItem(tr("By area: %1", "kind of area").arg(areaKindWord(kind)), firstArea + static_cast<int>(kind));
        if (kind != AreaKind::Municipality)
            m_beside->addItem(tr("Side by side: %1", "kind of area").arg(areaKindWord(kind)), static_cast<int>(kind));
    }
    // Another round may have been made in other times, with other areas.
    if (m_choice.by == GapBy::Area && m_by->findData(firstArea + static_cast<int>(m_choice.areas)) < 0)
        m_choice.by = GapBy::Service;
    if (m_choice.beside && m_beside->findData(static_cast<int>(*m_choice.beside)) < 0)
        m_choice.beside.reset();
    widenLists();
    show();
}

void GapsControls::setChoice(const GapChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    show();
    Q_EMIT changed();
}

void GapsControls::read()
{
    GapChoice choice = m_choice;
    choice.show = chosen<GapShow>(*m_show);
    const int by = m_by->currentData().toInt();
    choice.by = by >= firstArea ? GapBy::Area : static_cast<GapBy>(by);
    if (by >= firstArea)
        choice.areas = static_cast<AreaKind>(by - firstArea);
    const int beside = m_beside->currentData().toInt();
    choice.beside = beside < 0 ? std::nullopt : std::optional(static_cast<AreaKind>(beside));
    const auto measure = chosen<Measure>(*m_measure);
    choice.shares = measure == ShareOfCells || measure == ShareOfChildren;
    choice.measure = measure == ShareOfCells || measure == Cells ? GapMeasure::Cells : GapMeasure::Children;
    choice.order = chosen<GapOrder>(*m_order);
    choice.onlyStatutory = m_statutory->isChecked();
    setChoice(choice);
}

// What a box is too narrow for is read in full in its list.
void GapsControls::widenLists()
{
    for (QComboBox *box : {m_show, m_by, m_beside, m_measure, m_order})
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 24);
}

void GapsControls::show()
{
    select(*m_show, static_cast<int>(m_choice.show));
    select(*m_by,
           m_choice.by == GapBy::Area ? firstArea + static_cast<int>(m_choice.areas) : static_cast<int>(m_choice.by));
    select(*m_beside, m_choice.beside ? static_cast<int>(*m_choice.beside) : -1);
    const bool isCells = m_choice.measure == GapMeasure::Cells;
    select(*m_measure, m_choice.shares ? (isCells ? ShareOfCells : ShareOfChildren) : (isCells ? Cells : Children));
    select(*m_order, static_cast<int>(m_choice.order));
    m_statutory->setChecked(m_choice.onlyStatutory);
    m_beside->setEnabled(m_choice.by != GapBy::Area);
    m_measure->setEnabled(m_choice.show != GapShow::Coverage);   // a coverage is always a share of the children
}

}   // namespace katve
