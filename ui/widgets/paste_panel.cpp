#include "widgets/paste_panel.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostUnread = 5;
constexpr int linesSeen = 7;
constexpr int fewestSeen = 3;   // with the headings, where the window is small

}   // namespace

PastePanel::PastePanel(QWidget *parent)
    : QFrame(parent)
    , m_summary(new TextLabel({}, this, TextSize::Body, TextLabel::Weight::Bold))
    , m_unread(new TextLabel({}, this))
    , m_lines(new QTreeWidget(this))
    , m_paste(new QPushButton(tr("&Paste"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"paste"_s);
    setAccessibleName(tr("What the pasted block would change"));
    layOut();
    connect(m_paste, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { finish(false); });
    hide();
}

void PastePanel::layOut()
{
    setFrameShape(QFrame::StyledPanel);
    m_lines->setHeaderLabels({tr("Cell"), tr("Now"), tr("After")});
    new TableCopy(*m_lines);
    m_lines->setAccessibleName(tr("Answers that change"));
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setFocusPolicy(Qt::NoFocus);
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_paste);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_summary);
    column->addWidget(m_unread);
    column->addWidget(m_lines);
    column->addLayout(buttons);
}

void PastePanel::show(const PastePreview &preview)
{
    const auto changes = static_cast<int>(preview.lines.size());
    QStringList parts{tr("%n answer(s) change(s)", nullptr, changes)};
    if (preview.same > 0)
        parts.append(tr("%n stay(s) as it is", nullptr, static_cast<int>(preview.same)));
    if (preview.outside > 0)
        parts.append(tr("%n fall(s) beside the grid", nullptr, static_cast<int>(preview.outside)));
    m_summary->setText(parts.join(u", "_s));
    const QStringList unread = preview.unread.mid(0, mostUnread);
    m_unread->setText(tr("Not understood, and left alone: %1%2")
                          .arg(unread.join(u", "_s), preview.unread.size() > mostUnread ? u", …"_s : QString()));
    m_unread->setVisible(!preview.unread.isEmpty());
    m_lines->clear();
    for (const PastePreview::Line &line : preview.lines)
        add(line);
    m_lines->setVisible(changes > 0);
    const int line = fontMetrics().height() + 8;
    m_lines->setMinimumHeight(std::min(changes + 2, fewestSeen) * line);
    m_lines->setMaximumHeight((std::min(changes, linesSeen) + 2) * line);
    m_paste->setEnabled(changes > 0);
    QFrame::show();
    (changes > 0 ? m_paste : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void PastePanel::add(const PastePreview::Line &line)
{
    auto *item = new QTreeWidgetItem(
        m_lines, {line.where, line.before.isEmpty() ? tr("not answered") : line.before, line.after});
    item->setSizeHint(0, QSize(0, fontMetrics().height() + 6));
}

void PastePanel::finish(bool isAgreed)
{
    hide();
    if (isAgreed)
        Q_EMIT agreed();
    Q_EMIT closed();
}

void PastePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(m_paste->isEnabled() && !m_cancel->hasFocus());
    else
        QFrame::keyPressEvent(event);
}

}   // namespace katve
