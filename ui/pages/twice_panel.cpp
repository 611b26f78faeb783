#include "pages/twice_panel.h"
#include "widgets/airy_delegate.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/run_edit.h"
#include "widgets/shared_splitter.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "workspace/dispute_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>
#include <functional>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString reasonText(AlikeReason reason)
{
    switch (reason) {
    case AlikeReason::Name: return TwicePanel::tr("the same name");
    case AlikeReason::Municipality: return TwicePanel::tr("the same municipality");
    case AlikeReason::Organisation: return TwicePanel::tr("the same organisation");
    case AlikeReason::Phone: return TwicePanel::tr("the same phone");
    case AlikeReason::Email: return TwicePanel::tr("the same e-mail");
    case AlikeReason::Website: return TwicePanel::tr("the same website");
    case AlikeReason::Provider: return TwicePanel::tr("the same provider");
    case AlikeReason::Service: return TwicePanel::tr("the same service type");
    case AlikeReason::Day: break;
    }
    return TwicePanel::tr("the same day");
}

[[nodiscard]] QString reasonsText(const AlikeRows &rows)
{
    QStringList reasons;
    for (const AlikeReason reason : rows.reasons)
        reasons.append(reasonText(reason));
    return reasons.join(u", "_s);
}

template <typename Row> [[nodiscard]] FieldTexts storedTexts(Session &session, const QString &key)
{
    const std::optional<Row> withKey = rowWithKey<Row>(key);
    const std::optional<Row> row = withKey ? session.find(*withKey) : std::nullopt;
    return row ? textsOf(*row) : FieldTexts();
}

[[nodiscard]] FieldTexts textsOfRow(Session &session, Table table, const QString &key)
{
    return withRowOf(table, [&]<typename Row>(const Row &) { return storedTexts<Row>(session, key); });
}

// What both say, beside each other; what they say differently stands out.
[[nodiscard]] QString comparison(Workspace &workspace, const AlikeRows &rows)
{
    const FieldTexts one = textsOfRow(workspace.session(), rows.table, rows.one);
    const FieldTexts other = textsOfRow(workspace.session(), rows.table, rows.other);
    QString html =
        u"<table cellpadding='5' width='100%'><tr><th></th><th align='left'>1</th><th align='left'>2</th></tr>"_s;
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
        if ((one[i].text.empty() && other[i].text.empty()) || one[i].name == "id" || one[i].name == "closed")
            continue;
        const bool differs = one[i].text != other[i].text;
        html += u"<tr><td>"_s + fieldName(exactText(one[i].name)).toHtmlEscaped() + u"</td>"_s;
        for (const FieldText &field : {one[i], other[i]}) {
            const QString text = field.text.empty() ? u"–"_s : fieldText(workspace, field).toHtmlEscaped();
            html += u"<td>"_s + (differs ? u"<b>"_s + text + u"</b>"_s : text) + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

}   // namespace

TwicePanel::TwicePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_hint(new TextLabel({}, this))
    , m_body(new QWidget(this))
    , m_list(new QTreeWidget(m_body))
    , m_detail(new QTextBrowser(m_body))
    , m_first(new QPushButton(tr("Join, 1 stays (1)"), m_body))
    , m_second(new QPushButton(tr("Join, 2 stays (2)"), m_body))
    , m_apart(new QPushButton(tr("Not the same (N)"), m_body))
{
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { guarded(this, [this] { showChosen(); }); });
    connect(m_first, &QPushButton::clicked, this, [this] { join(true); });
    connect(m_second, &QPushButton::clicked, this, [this] { join(false); });
    connect(m_apart, &QPushButton::clicked, this, &TwicePanel::keepApart);
    setFocusProxy(m_list);
}

void TwicePanel::layOut()
{
    m_list->setObjectName(u"pairs"_s);
    m_list->setAccessibleName(tr("Typed twice"));
    m_list->setHeaderLabels({tr("What"), tr("Reasons")});
    new TableCopy(*m_list);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->installEventFilter(this);
    m_detail->setAccessibleName(tr("What the two say"));
    m_detail->setFrameShape(QFrame::NoFrame);
    m_first->setObjectName(u"joinFirst"_s);
    m_apart->setObjectName(u"keepApart"_s);
    auto *right = new QWidget(m_body);
    auto *detail = new QVBoxLayout(right);
    detail->setContentsMargins(20, 6, 12, 6);
    detail->addWidget(m_detail, 1);
    auto *tools = new FlowBox(right, 8, 4);
    for (QPushButton *one : {m_first, m_second, m_apart}) {
        tools->add(one);
        one->installEventFilter(this);
        one->setEnabled(!m_workspace.isReadOnly());
    }
    detail->addWidget(tools);
    auto *halves = new SharedSplitter({50, 50}, m_body);
    halves->addWidget(m_list);
    halves->addWidget(right);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(halves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    column->addWidget(m_hint);
    column->addWidget(m_body, 1);
    column->addStretch(0);
}

void TwicePanel::reload()
{
    m_pairs = findAlikeRows(m_workspace.session());
    // The surest first.
    std::ranges::stable_sort(m_pairs, std::ranges::greater{},
                             [](const AlikeRows &rows) { return rows.reasons.size(); });
    m_body->setVisible(!m_pairs.empty());
    m_hint->setText(
        m_pairs.empty()
            ? tr("Nothing looks typed twice. Providers, services and rounds that two people have entered "
                 "under two identities are proposed here.")
            : tr("These look as if somebody typed them twice. Joining takes what one lacks from the other and "
                 "puts what they say differently in the note; undo takes it back. Nothing is joined by itself."));
    fillList();
}

void TwicePanel::fillList()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const AlikeRows &rows : m_pairs) {
        const QString one = rowName(m_workspace, rows.table, rows.one);
        const QString other = rowName(m_workspace, rows.table, rows.other);
        const QString names = one == other ? one : tr("%1 / %2", "two names").arg(one, other);
        auto *item = new QTreeWidgetItem(m_list, {names, reasonsText(rows)});
        item->setToolTip(0, names);
        item->setToolTip(1, item->text(1));
    }
    if (!m_pairs.empty())
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    showChosen();
}

const AlikeRows *TwicePanel::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_pairs[static_cast<std::size_t>(row)];
}

void TwicePanel::showChosen()
{
    if (const AlikeRows *rows = chosen())
        m_detail->setHtml(comparison(m_workspace, *rows));
    else
        m_detail->clear();
}

bool TwicePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_workspace.isReadOnly()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_1: join(true); return true;
        case Qt::Key_2: join(false); return true;
        case Qt::Key_N: keepApart(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TwicePanel::join(bool keepsFirst)
{
    guarded(this, [&] {
        const AlikeRows *rows = chosen();
        if (rows == nullptr)
            return;
        const auto edit = joined(m_workspace.session(), rows->table, keepsFirst ? rows->one : rows->other,
                                 keepsFirst ? rows->other : rows->one);
        if (edit)
            run(*edit);
        else
            Q_EMIT told(tr("One of the two is not there any more."));
    });
}

void TwicePanel::keepApart()
{
    if (const AlikeRows *rows = chosen())
        run(keptApart(rows->table, rows->one, rows->other));
}

void TwicePanel::run(const Edit &edit)
{
    if (const QString whyNot = runEdit(this, m_workspace, edit); !whyNot.isEmpty())
        Q_EMIT told(whyNot);
}

}   // namespace katve
