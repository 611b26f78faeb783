#include "pages/overview_page.h"
#include "edit/merge/settling.h"
#include "pages/overview_lines.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/round_starter.h"
#include "widgets/share_bar.h"
#include "widgets/text_label.h"
#include "words/vocabulary.h"
#include "workspace/nothing_to_show.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace katve {

namespace {

[[nodiscard]] TextLabel *addFigure(QHBoxLayout &row, const QString &what, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *figure = new TextLabel({}, parent, TextSize::Display, TextLabel::Weight::Bold);
    figure->setWordWrap(false);
    figure->setAccessibleName(what);
    column->addWidget(figure);
    auto *words = new TextLabel(what, parent);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(words, 1);
    row.addLayout(column, 1);
    return figure;
}

}   // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_fresh(this, [this] { reload(); })
    , m_sheet(new QWidget(this))
    , m_body(new QWidget(m_sheet))
    , m_empty(new QWidget(m_sheet))
    , m_emptyHint(new TextLabel({}, m_empty, TextSize::Heading))
    , m_starter(new RoundStarter(workspace, m_empty))
    , m_title(new TextLabel({}, m_body, TextSize::Title, TextLabel::Weight::Bold))
    , m_round(new TextLabel({}, m_body))
    , m_explanation(new TextLabel({}, m_body))
    , m_shares(new ShareBar(m_body))
    , m_begin(new QPushButton(tr("Go to the first cell without an answer"), m_body))
    , m_settle(new QPushButton(m_body))
    , m_gapsHint(new TextLabel({}, m_body))
    , m_gaps(
          new LineList(tr("Largest gaps"), {tr("Service type"), tr("Children"), tr("Missing"), tr("Partly")}, m_body))
    , m_toDoHint(new TextLabel({}, m_body))
    , m_toDo(new LineList(tr("To do next"), {tr("What"), tr("Count")}, m_body))
    , m_dependenceHint(new TextLabel({}, m_body))
    , m_dependence(new LineList(tr("Depended on most"), {tr("Organisation"), tr("Cells"), tr("Children")}, m_body))
    , m_overlapsHint(new TextLabel({}, m_body))
    , m_overlaps(new LineList(tr("Overlaps"), {tr("What"), tr("Count")}, m_body))
{
    layOut();
    wire();
}

QWidget *OverviewPage::madeFigures()
{
    auto *figures = new QWidget(m_body);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 8, 0, 4);
    row->setSpacing(24);
    m_covered = addFigure(*row, tr("coverage: of the need for services"), figures);
    m_known = addFigure(*row, tr("completeness: of the cells are answered"), figures);
    m_answering = addFigure(*row, tr("municipalities have answered"), figures);
    return figures;
}

void OverviewPage::addList(QBoxLayout &column, const QString &heading, TextLabel *hint, LineList *list)
{
    column.addWidget(new TextLabel(heading, m_body, TextSize::Heading, TextLabel::Weight::Bold));
    column.addWidget(hint);
    column.addWidget(list);
    column.addSpacing(14);
}

QWidget *OverviewPage::madeLists()
{
    auto *lists = new QWidget(m_body);
    auto *halves = new QHBoxLayout(lists);
    halves->setContentsMargins(0, 10, 0, 0);
    halves->setSpacing(28);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    addList(*left, tr("Largest gaps"), m_gapsHint, m_gaps);
    addList(*right, tr("To do next"), m_toDoHint, m_toDo);
    addList(*right, tr("Depended on most"), m_dependenceHint, m_dependence);
    addList(*left, tr("Overlaps"), m_overlapsHint, m_overlaps);
    for (QVBoxLayout *half : {left, right}) {
        half->setSpacing(4);
        half->addStretch(1);
        halves->addLayout(half, 1);
    }
    return lists;
}

void OverviewPage::layOut()
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(4);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_round), madeFigures(),
                            static_cast<QWidget *>(m_shares), static_cast<QWidget *>(m_explanation)})
        column->addWidget(widget);
    auto *ways = new FlowBox(m_body, 8, 4);
    ways->add(m_begin);
    ways->add(m_settle);
    column->addWidget(ways);
    column->addWidget(madeLists());
    column->addStretch(1);

    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(24, 24, 24, 24);
    m_starter->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    empty->addWidget(m_emptyHint);
    empty->addWidget(m_starter);
    empty->addStretch(1);

    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->addWidget(m_body);
    sheet->addWidget(m_empty);
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_workspace.hasRound() ? nullptr : m_starter);
}

void OverviewPage::wire()
{
    for (const LineList *list : {m_gaps, m_toDo, m_dependence, m_overlaps})
        connect(list, &LineList::chosen, this, &OverviewPage::cellWanted);
    connect(m_toDo, &LineList::offeringChosen, this, &OverviewPage::offeringWanted);
    connect(m_begin, &QPushButton::clicked, this, &OverviewPage::mappingWanted);
    m_settle->setObjectName(QStringLiteral("settle"));
    connect(m_settle, &QPushButton::clicked, this, &OverviewPage::disputesWanted);
    connect(&m_workspace.session(), &Session::applied, this, [this](qint64, const std::vector<Change> &changes) {
        if (std::ranges::find(changes, Table::Disputes, &Change::table) != changes.end())
            m_fresh.mark();
    });
    connect(m_starter, &RoundStarter::told, this, &OverviewPage::told);
    connect(&m_workspace, &Workspace::scopeChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::valuesChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::namesChanged, &m_fresh, &FreshWhenSeen::mark);
}

void OverviewPage::reload()
{
    m_starter->setVisible(!m_workspace.hasRound());
    setFocusProxy(m_workspace.hasRound() ? nullptr : m_starter);
    if (!m_workspace.hasRound())
        showEmpty(tr("There is no mapping round in this inventory yet. Give it a name, choose its area, and begin."));
    else if (const QString hint = nothingToShow(m_workspace); !hint.isEmpty())
        showEmpty(hint);
    else {
        showEmpty({});
        showFigures();
        showDisputes();
        showLists();
    }
}

void OverviewPage::showEmpty(const QString &hint)
{
    m_emptyHint->setText(hint);
    m_empty->setVisible(!hint.isEmpty());
    m_body->setVisible(hint.isEmpty());
}

void OverviewPage::showFigures()
{
    const Language language = m_workspace.names().language();
    const Sums sums = m_workspace.sums();
    m_title->setText(isWholeCountry(m_workspace.scope().area) ? tr("The whole round")
                                                              : m_workspace.names().area(m_workspace.scope().area));
    m_round->setText(tr("%1, as things were on %2")
                         .arg(nameIn(language, m_workspace.round()), dateText(language, m_workspace.round().asOf)));
    m_covered->setText(coverageText(sums));
    m_known->setText(percentText(sums.completeness()));
    m_shares->show(sums, m_workspace.round().areasOn());
    const bool isRange = sums.lowerCoverage() != sums.upperCoverage();
    m_explanation->setText(
        isRange ? tr("The coverage is a range because not everything is known: the lower end takes what is unknown as "
                     "missing, the upper end as available. What children partly get counts as half.")
                : tr("Everything needed for the coverage is known. What children partly get counts as half."));
    m_begin->setVisible(sums.answered < sums.cells());
}

// Of the whole inventory: what files disagree about is settled in one place.
void OverviewPage::showDisputes()
{
    const std::vector<Dispute> disputes = openDisputes(m_workspace.session());
    m_settle->setText(tr("Settle %n dispute(s)", nullptr, static_cast<int>(disputes.size())));
    m_settle->setVisible(!disputes.empty());
}

void OverviewPage::showLists()
{
    const std::optional<Summary> summary =
        summaryOf(m_workspace.session(), m_workspace.round(), View::Now, m_workspace.matrix(), m_workspace.scope().area,
                  SummaryDepth::Findings);
    if (!summary)
        return;
    m_answering->setText(tr("%L1 of %L2", "municipalities that answered, all")
                             .arg(summary->answeredMunicipalities())
                             .arg(summary->municipalities.size()));
    const OverviewLines lines(m_workspace, *summary);
    const auto put = [](LineList *list, TextLabel *hint, const std::vector<Line> &what, const QString &some,
                        const QString &none) {
        list->show(what);
        list->setVisible(!what.empty());
        hint->setText(what.empty() ? none : some);
    };
    put(m_gaps, m_gapsHint, lines.gaps(),
        tr("By the children who do not get the service where it is known to be missing, and half of those where it is "
           "partly there."),
        tr("Nothing is known to be missing. What nobody has answered is not counted as missing."));
    put(m_toDo, m_toDoHint, lines.toDo(), tr("Each line leads to its cells."),
        tr("Nothing to mend: every municipality has answered, and the answers agree with the providers."));
    put(m_dependence, m_dependenceHint, lines.dependence(),
        tr("Cells that hang on one organisation alone, and the children concerned, in the whole area."),
        tr("No cell is known to hang on one organisation alone."));
    put(m_overlaps, m_overlapsHint, lines.overlaps(), tr("Where two or more organisations give the same service."),
        tr("No cell is known to have two organisations."));
}

}   // namespace katve
