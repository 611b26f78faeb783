#include "pages/import_rows.h"
#include "widgets/flow_box.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

using OutcomeKind = SheetRowOutcome::Kind;
constexpr int allKinds = 4;
constexpr std::array kindNames{"importAdded", "importChanged", "importUnchanged", "importRejected", "importAll"};

}   // namespace

ImportRows::ImportRows(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportRowsModel(workspace, this))
    , m_kinds(new QButtonGroup(this))
    , m_table(new QTableView(this))
    , m_detail(new TextLabel({}, this))
    , m_cut(new TextLabel({}, this))
{
    layOut();
    connect(m_kinds, &QButtonGroup::idClicked, this, &ImportRows::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportRows::showDetail);
    setFocusProxy(m_table);
}

void ImportRows::layOut()
{
    auto *kinds = new FlowBox(this, 6, 4);
    for (const int kind : {allKinds, 0, 1, 2, 3}) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(kindNames.at(static_cast<std::size_t>(kind))));
        button->setCheckable(true);
        m_kinds->addButton(button, kind);
        kinds->add(button);
    }
    m_table->setModel(m_model);
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("Rows and what would become of them"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_detail->setObjectName(u"importDetail"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(kinds);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addWidget(m_cut);
}

void ImportRows::show(const SharedPlan &plan)
{
    m_model->show(plan);
    const bool isCut = plan->preview.rows.size() >= SheetPreview::mostRows;
    m_cut->setVisible(isCut);
    m_cut->setText(tr("Only the first %L1 rows are listed; all are imported.").arg(SheetPreview::mostRows));
    showCounts();
    fitColumns();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showDetail();
}

void ImportRows::showCounts()
{
    const auto name = [](const QString &word, int count) {
        return tr("%1 (%L2)", "kind, how many").arg(word).arg(count);
    };
    for (int kind = 0; kind < allKinds; ++kind) {
        const int count = m_model->count(static_cast<OutcomeKind>(kind));
        m_kinds->button(kind)->setText(name(outcomeWord(static_cast<OutcomeKind>(kind)), count));
        m_kinds->button(kind)->setEnabled(count > 0);
    }
    m_kinds->button(allKinds)->setText(name(tr("All"), m_model->all()));
    const int shown = m_model->filtered() ? static_cast<int>(*m_model->filtered()) : allKinds;
    m_kinds->button(shown)->setChecked(true);
}

void ImportRows::filter(int kind)
{
    m_model->filter(kind == allKinds ? std::nullopt : std::optional(static_cast<OutcomeKind>(kind)));
    fitColumns();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showDetail();
}

// By the rows one sees first: there may be very many.
void ImportRows::fitColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
    constexpr int looked = 200;
    constexpr int air = 20;
    constexpr int fewest = 30;      // characters
    constexpr int mostShare = 40;   // of a hundred
    const int most = std::max(metrics.averageCharWidth() * fewest, width() * mostShare / 100);
    // What is rejected changes nothing, and its reasons are long.
    const bool isRejected = m_model->filtered() == OutcomeKind::Rejected;
    m_table->setColumnHidden(ImportRowsModel::Before, isRejected);
    m_table->setColumnHidden(ImportRowsModel::After, isRejected);
    for (int column = 0; column + 1 < ImportRowsModel::ColumnCount; ++column) {
        int width = m_table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(looked, m_model->rowCount()); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + air);
        m_table->setColumnWidth(column, std::min(width, most));
    }
}

void ImportRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ImportRows::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setText(current.isValid() ? m_model->sentence(current.row()) : QString());
}

}   // namespace katve
