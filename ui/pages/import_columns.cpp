#include "pages/import_columns.h"
#include "pages/import_choices.h"
#include "widgets/airy_delegate.h"
#include "widgets/flow_box.h"
#include "widgets/marks.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "words/sheet_field_words.h"
#include "words/sheet_words.h"
#include "words/vocabulary.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Letter, Heading, TakenFor, HowSure, Why };
constexpr int columnRole = Qt::UserRole;
constexpr int confidenceRole = Qt::UserRole + 1;   // 0–1; none: nothing to be sure of

// A bar beside the word.
class SureDelegate : public AiryDelegate {
public:
    using AiryDelegate::AiryDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant confidence = index.data(confidenceRole);
        AiryDelegate::paint(painter, option, index);
        if (confidence.isNull())
            return;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect bar = barOf(option);
        const double sure = confidence.toDouble();
        const QColor frame = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText);
        painter->save();
        painter->setPen(frame);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(bar);
        const bool dark = isDark(option.palette);
        const QColor fill = markColours(sure < 0.8 ? Status::Partial : Status::Local, dark).fill;
        painter->fillRect(bar.adjusted(1, 1, -static_cast<int>(bar.width() * (1 - sure)), 0), fill);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize words = AiryDelegate::sizeHint(option, index);
        return {words.width() + barWidth(option) + 12, words.height()};
    }

private:
    [[nodiscard]] static int barWidth(const QStyleOptionViewItem &option) { return option.fontMetrics.height() * 3; }
    [[nodiscard]] static QRect barOf(const QStyleOptionViewItem &option)
    {
        const int height = std::max(6, option.fontMetrics.height() / 2);
        return {option.rect.right() - barWidth(option) - 8, option.rect.center().y() - height / 2, barWidth(option),
                height};
    }
};

}   // namespace

ImportColumns::ImportColumns(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget(this))
    , m_editor(new QWidget(this))
    , m_heading(new TextLabel({}, m_editor, TextSize::Body, TextLabel::Weight::Bold))
    , m_what(new QComboBox(m_editor))
    , m_municipality(new PickField(tr("Municipality of the column"), m_editor))
    , m_service(new PickField(tr("Service type of the column"), m_editor))
    , m_stages(new QComboBox(m_editor))
    , m_forget(new QPushButton(tr("For&get earlier choices"), m_editor))
{
    layOut();
    wire();
    setFocusProxy(m_list);
}

void ImportColumns::layOut()
{
    m_list->setObjectName(u"importColumns"_s);
    m_list->setAccessibleName(tr("Columns of the sheet"));
    m_list->setHeaderLabels({tr("Column"), tr("Heading in the sheet"), tr("Taken for"), tr("How sure"), tr("Why")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setItemDelegateForColumn(HowSure, new SureDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    new TableCopy(*m_list);
    m_what->setObjectName(u"importWhat"_s);
    m_what->setAccessibleName(tr("The column is taken for"));
    constexpr int most = 24;
    m_what->setMaxVisibleItems(most);
    for (int i = 0; i <= static_cast<int>(SheetField::Languages); ++i)
        m_what->addItem(sheetFieldWord(static_cast<SheetField>(i)), i);
    m_municipality->setObjectName(u"importColumnMunicipality"_s);
    m_municipality->setPlaceholderText(tr("municipality: as the rows say"));
    m_service->setObjectName(u"importColumnService"_s);
    m_service->setPlaceholderText(tr("service type: as the rows say"));
    for (PickField *field : {m_municipality, m_service}) {
        constexpr int characters = 28;
        field->setMinimumWidth(fontMetrics().averageCharWidth() * characters);
    }
    m_stages->setObjectName(u"importColumnStages"_s);
    m_stages->setAccessibleName(tr("Stages of the column"));
    m_forget->setObjectName(u"importForget"_s);
    m_forget->setToolTip(tr("Columns that were chosen by hand for earlier files are found by themselves again."));
    m_heading->setObjectName(u"importColumnHeading"_s);
    auto *fields = new FlowBox(m_editor, 8, 4);
    for (QWidget *field :
         {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_municipality), static_cast<QWidget *>(m_service),
          static_cast<QWidget *>(m_stages), static_cast<QWidget *>(m_forget)})
        fields->add(field);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 4, 0, 0);
    editor->addWidget(m_heading);
    editor->addWidget(fields);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_editor);
}

void ImportColumns::wire()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            showEditor();
    });
    connect(m_list, &QTreeWidget::itemActivated, m_what, [this] { m_what->setFocus(); });
    connect(m_what, &QComboBox::activated, this, &ImportColumns::choose);
    connect(m_stages, &QComboBox::activated, this, &ImportColumns::choose);
    for (PickField *field : {m_municipality, m_service}) {
        connect(field, &PickField::picked, this, &ImportColumns::choose);
        // Written out, or taken away: then it is as the rows say again.
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified() && (field->text().isEmpty() || !field->key().isEmpty()))
                choose();
        });
    }
    connect(m_forget, &QPushButton::clicked, this, &ImportColumns::forgetWanted);
}

bool ImportColumns::isUnread(const SheetColumn &column) const
{
    return std::ranges::find(m_sheet.mapping.unread, column.column, &SheetColumn::column)
        != m_sheet.mapping.unread.end();
}

QString ImportColumns::takenFor(const SheetColumn &column) const
{
    if (isUnread(column))
        return tr("Nothing: its rows are rejected");
    QStringList what;
    if (!column.municipality.isEmpty())
        what.append(m_workspace.names().municipality(column.municipality));
    if (!column.service.isEmpty())
        what.append(m_workspace.names().service(column.service));
    if (!column.stages.isEmpty())
        what.append(stagesWords(column.stages));
    if (column.says)
        what.append(answerWord(*column.says));
    return what.isEmpty() ? sheetFieldWord(column.field) : tr("Answer: %1", "what it is about").arg(what.join(u", "_s));
}

QString ImportColumns::why(const SheetColumn &column) const
{
    if (m_sheet.remembered.contains(column.column))
        return tr("chosen for an earlier file");
    if (isUnread(column))
        return tr("it holds answers, but its heading names nothing known here");
    if (std::ranges::find(m_sheet.mapping.repeats, column.column, &SheetColumn::column)
        != m_sheet.mapping.repeats.end())
        return tr("another column says the same thing, and this one is compared with it");
    if (column.field == SheetField::Ignored && column.reason != MatchReason::Chosen)
        return tr("it says nothing that is kept here");
    return matchReasonText(column.reason);
}

void ImportColumns::show(const FoundSheet &sheet, QDate day, bool hasMemory)
{
    m_sheet = sheet;
    if (day != m_day) {
        m_day = day;
        m_municipality->setChoices(municipalityChoices(m_workspace, day));
        m_service->setChoices(serviceChoices(m_workspace, day));
    }
    m_forget->setVisible(hasMemory);
    m_isFilling = true;
    fill();
    m_isFilling = false;
    showEditor();
}

// The unsure ones first, then those that are used, then what is left out; each in the order of the sheet.
void ImportColumns::fill()
{
    const auto before = m_list->currentItem() == nullptr ? QVariant() : m_list->currentItem()->data(0, columnRole);
    m_list->clear();
    m_unsure = 0;
    const auto rank = [this](const SheetColumn &column) {
        if (isUnsure(column) || isUnread(column))
            return 0;
        return column.field == SheetField::Ignored ? 2 : 1;
    };
    for (int wanted = 0; wanted < 3; ++wanted) {
        for (const SheetColumn &column : m_sheet.mapping.columns) {
            if (rank(column) == wanted)
                add(column);
            m_unsure += wanted == 0 && rank(column) == 0 ? 1 : 0;
        }
    }
    fitColumns();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (i == 0 || m_list->topLevelItem(i)->data(0, columnRole) == before)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void ImportColumns::fitColumns()
{
    for (const int column : {Letter, Heading, TakenFor, HowSure})
        m_list->resizeColumnToContents(column);
    constexpr int mostShare = 30;   // of a hundred
    for (const int column : {Heading, TakenFor})
        m_list->setColumnWidth(column, std::min(m_list->columnWidth(column), width() * mostShare / 100));
}

void ImportColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ImportColumns::add(const SheetColumn &column)
{
    const QString sure = isUnread(column) ? tr("Not known") : sureWord(column);
    const bool isDoubtful = isUnsure(column) || isUnread(column);
    auto *item = new QTreeWidgetItem(m_list,
                                     {columnName(column.column), column.heading, takenFor(column),
                                      isDoubtful ? tr("? %1", "mark of what is unsure").arg(sure) : sure, why(column)});
    item->setData(0, columnRole, column.column);
    if (!sure.isEmpty())
        item->setData(HowSure, confidenceRole, isUnread(column) ? 0.0 : column.confidence);
    item->setToolTip(Heading, column.heading);
    item->setToolTip(TakenFor, item->text(TakenFor));
    item->setData(Letter, Qt::AccessibleTextRole,
                  tr("Column %1, %2: %3. %4")
                      .arg(item->text(Letter), item->text(Heading), item->text(TakenFor), item->text(HowSure)));
    if (isDoubtful) {
        QFont bold = m_list->font();
        bold.setBold(true);
        item->setFont(HowSure, bold);
    }
    if (column.field == SheetField::Ignored && !isUnread(column)) {
        for (const int part : {Letter, Heading, TakenFor, HowSure, Why})
            item->setForeground(part, palette().brush(QPalette::PlaceholderText));
    }
}

const SheetColumn *ImportColumns::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return nullptr;
    const auto found =
        std::ranges::find(m_sheet.mapping.columns, item->data(0, columnRole).toInt(), &SheetColumn::column);
    return found == m_sheet.mapping.columns.end() ? nullptr : &*found;
}

void ImportColumns::showEditor()
{
    const SheetColumn *column = current();
    m_editor->setEnabled(column != nullptr);
    if (column == nullptr)
        return;
    const QString letter = columnName(column->column);
    m_heading->setText(column->heading.isEmpty() ? tr("Column %1 is taken for:").arg(letter)
                                                 : tr("Column %1, “%2”, is taken for:").arg(letter, column->heading));
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(column->field)));
    showFields(*column);
}

void ImportColumns::showFields(const SheetColumn &column)
{
    const bool isAnswer = column.field == SheetField::Answer;
    for (QWidget *field :
         {static_cast<QWidget *>(m_municipality), static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_stages)})
        field->setVisible(isAnswer);
    m_municipality->show(column.municipality);
    m_service->show(column.service);
    showStages(*m_stages, column.stages, tr("stages: as the rows say"));
}

void ImportColumns::choose()
{
    const SheetColumn *column = current();
    if (column == nullptr)
        return;
    ColumnChoice choice{.field = static_cast<SheetField>(m_what->currentData().toInt())};
    if (choice.field == SheetField::Answer && column->field == SheetField::Answer) {
        choice.municipality = m_municipality->key();
        choice.service = m_service->key();
        choice.stages = chosenStages(*m_stages);
    }
    if (choice != choiceOf(*column) || isUnread(*column))
        Q_EMIT columnChosen(column->column, choice);
}

}   // namespace katve
