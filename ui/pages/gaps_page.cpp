#include "pages/gaps_page.h"
#include "charts/bar_chart_view.h"
#include "charts/bar_legend.h"
#include "charts/bar_picture.h"
#include "charts/gap_sheet.h"
#include "pages/gaps_controls.h"
#include "widgets/guarded.h"
#include "widgets/picture_saver.h"
#include "widgets/table_twin.h"
#include "widgets/text_label.h"
#include "workspace/nothing_to_show.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>

namespace katve {

using namespace Qt::Literals::StringLiterals;

GapsPage::GapsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fresh(this, [this] { reload(); })
    , m_controls(new GapsControls(workspace, this))
    , m_body(new QWidget(this))
    , m_empty(new TextLabel({}, this, TextSize::Heading))
    , m_title(new TextLabel({}, m_body, TextSize::Title, TextLabel::Weight::Bold))
    , m_subtitle(new TextLabel({}, m_body))
    , m_legend(new BarLegend(m_body))
    , m_tableShown(new QPushButton(tr("Table"), m_body))
    , m_halves(new QSplitter(Qt::Horizontal, m_body))
    , m_view(new BarChartView(m_halves))
    , m_table(new TableTwin(tr("Facts of the chart as a table"), m_halves))
    , m_notes(new TextLabel({}, m_body))
    , m_pictures(new PictureSaver(*this))
{
    layOut();
    wire();
}

QWidget *GapsPage::madeButtons()
{
    auto *buttons = new QWidget(m_body);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *copy = new QPushButton(tr("Copy picture"), buttons);
    copy->setObjectName(u"copyPicture"_s);
    connect(copy, &QPushButton::clicked, this, &GapsPage::copyPicture);
    auto *save = new QPushButton(tr("Save picture…"), buttons);
    save->setToolTip(tr("As SVG or PDF, which stay sharp at every size, or as PNG of the size you choose"));
    connect(save, &QPushButton::clicked, this, &GapsPage::askWhereToSavePicture);
    auto *table = new QPushButton(tr("Save table…"), buttons);
    table->setToolTip(tr("The facts as a workbook (.xlsx, .ods) or as CSV"));
    connect(table, &QPushButton::clicked, m_table, &TableTwin::askWhereToSave);
    m_tableShown->setObjectName(u"gapsTableShown"_s);
    m_tableShown->setToolTip(tr("Shows the facts of the chart as a table beside it"));
    m_tableShown->setCheckable(true);
    m_tableShown->setChecked(true);
    connect(m_tableShown, &QPushButton::toggled, m_table, &QWidget::setVisible);
    for (QPushButton *button : {m_tableShown, copy, save, table})
        row->addWidget(button);
    return buttons;
}

void GapsPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(madeButtons(), 0, Qt::AlignTop);
    m_halves->addWidget(m_view);
    m_halves->addWidget(m_table);
    m_halves->setChildrenCollapsible(false);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setSizes({600, 400});
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    body->addLayout(head);
    body->addWidget(m_subtitle);
    body->addWidget(m_legend);
    body->addWidget(m_halves, 1);
    body->addWidget(m_notes);
    m_empty->setContentsMargins(0, 16, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_controls);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty);
    column->addStretch(0);
}

void GapsPage::wire()
{
    connect(m_pictures, &PictureSaver::told, this, &GapsPage::told);
    connect(m_controls, &GapsControls::changed, &m_fresh, &FreshWhenSeen::mark);
    connect(m_view, &BarChartView::barClicked, this, &GapsPage::goTo);
    connect(m_table, &TableTwin::activated, this, [this](const QString &id) { goTo(id, {}); });
    connect(m_table, &TableTwin::rowChosen, m_view, &BarChartView::choose);
    connect(m_table, &TableTwin::told, this, &GapsPage::told);
    connect(&m_workspace, &Workspace::roundChanged, m_controls, &GapsControls::fillAreas);
    connect(&m_workspace, &Workspace::scopeChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::valuesChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::namesChanged, &m_fresh, &FreshWhenSeen::mark);
}

// Where the chart and its table would both be cramped, the table waits until it is asked for.
void GapsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int charactersForBoth = 135;
    const int needed = fontMetrics().averageCharWidth() * charactersForBoth;
    if ((width() < needed) != (event->oldSize().width() < needed) || event->oldSize().width() < 0)
        m_tableShown->setChecked(width() >= needed);
}

void GapsPage::reload()
{
    m_facts.reset();
    QString hint = nothingToShow(m_workspace);
    if (hint.isEmpty()) {
        m_facts = std::make_unique<GapFacts>(m_workspace, m_controls->choice());
        if (m_facts->sections().empty())
            hint = m_controls->choice().onlyStatutory
                ? tr(
                    "No statutory service type is left by the scope above. Take “Only statutory” away to see the rest.")
                : tr("There is nothing of this kind in the area. Choose another division above.");
    }
    m_controls->setVisible(m_workspace.hasRound());
    m_body->setVisible(hint.isEmpty());
    m_empty->setVisible(!hint.isEmpty());
    m_empty->setText(hint);
    if (hint.isEmpty())
        showFacts();
}

void GapsPage::showFacts()
{
    const GapSheet words(m_workspace, *m_facts);
    const BarSheet sheet = words.chart();
    m_title->setText(sheet.title);
    m_subtitle->setText(sheet.subtitle);
    m_notes->setText(sheet.notes.join(u' '));
    m_legend->show(sheet);
    m_view->show(sheet);
    m_table->show(words.table(), sheet.fileName);
    m_view->choose(m_table->chosenRow());
}

void GapsPage::goTo(const QString &id, std::optional<std::size_t> part)
{
    const GapFact *fact = m_facts ? m_facts->find(id) : nullptr;
    if (fact == nullptr)
        return;
    const std::vector<std::size_t> shown = GapSheet(m_workspace, *m_facts).shownParts();
    const auto cell = m_facts->cellOf(*fact, part ? std::optional(shown[*part]) : std::nullopt);
    if (!cell)
        return;
    Scope scope = m_workspace.scope();
    if (fact->by == GapBy::Theme)
        scope.theme = fact->key;
    if (fact->by == GapBy::Stage)
        scope.stage = codeFrom<Stage>(fact->key.toStdString());
    if (fact->area)
        scope.area = *fact->area;
    // From here on the fact is gone: another scope has others.
    if (guarded(this, [&] { m_workspace.setScope(scope); }))
        Q_EMIT cellWanted(cell->municipality, cell->service);
}

void GapsPage::copyPicture()
{
    m_pictures->copy(pictureOf(m_view->sheet()));
}

void GapsPage::askWhereToSavePicture()
{
    m_pictures->ask(pictureOf(m_view->sheet()), m_view->sheet().fileName);
}

void GapsPage::savePicture(const QString &path)
{
    m_pictures->save(path, pictureOf(m_view->sheet()));
}

}   // namespace katve
