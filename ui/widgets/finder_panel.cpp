#include "widgets/finder_panel.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace katve {

namespace {

constexpr std::size_t mostShown = 12;

struct FinderText {
    Q_DECLARE_TR_FUNCTIONS(FinderPanel)
};

[[nodiscard]] QString kindWord(Findable::Kind kind)
{
    switch (kind) {
    case Findable::Kind::Municipality: return FinderText::tr("Municipality");
    case Findable::Kind::Service: return FinderText::tr("Service type");
    case Findable::Kind::Provider: return FinderText::tr("Provider");
    case Findable::Kind::Command: return FinderText::tr("Command");
    }
    Q_UNREACHABLE();
}

}   // namespace

FinderPanel::FinderPanel(Finder finder, QWidget *window)
    : QFrame(window)
    , m_finder(std::move(finder))
    , m_typed(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_hint(new TextLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("finder"));
    setAccessibleName(tr("Find anything"));
    layOut();
    connect(m_typed, &QLineEdit::textChanged, this, &FinderPanel::look);
    connect(m_list, &QTreeWidget::itemClicked, this, &FinderPanel::choose);
    m_typed->installEventFilter(this);
    window->installEventFilter(this);
    look();
    place();
    show();
    raise();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void FinderPanel::layOut()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_typed->setPlaceholderText(tr("Municipality, service type, provider or command"));
    m_typed->setAccessibleName(tr("What to find"));
    m_typed->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setFocusPolicy(Qt::NoFocus);   // the keys stay in the line, and the line moves the choice
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_typed);
    column->addWidget(m_hint);
    column->addWidget(m_list);
}

void FinderPanel::place()
{
    const QWidget &window = *parentWidget();
    constexpr int widthInCharacters = 84;
    const int width = std::min(fontMetrics().averageCharWidth() * widthInCharacters, window.width() - 48);
    setFixedWidth(width);
    adjustSize();
    move((window.width() - width) / 2, std::min(72, window.height() / 10));
}

void FinderPanel::look()
{
    m_found = m_finder.find(m_typed->text(), mostShown);
    m_list->clear();
    for (const Findable &what : m_found) {
        auto *item = new QTreeWidgetItem(m_list, {what.name, what.detail, kindWord(what.kind)});
        item->setToolTip(0, what.name);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + 8));
        for (const int column : {1, 2})
            item->setForeground(column, palette().color(QPalette::PlaceholderText));
    }
    const bool isEmpty = m_typed->text().trimmed().isEmpty();
    m_hint->setText(isEmpty ? tr("Write part of a name. Swedish names and forms such as “Kemissä” are found too.")
                            : tr("Nothing of that name. Try a shorter part of it."));
    m_hint->setVisible(m_found.empty());
    m_list->setVisible(!m_found.empty());
    if (!m_found.empty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * static_cast<int>(m_found.size()) + 4);
    }
    place();
}

void FinderPanel::choose(QTreeWidgetItem *item)
{
    const int row = m_list->indexOfTopLevelItem(item);
    if (row < 0)
        return;
    const Findable what = m_found[static_cast<std::size_t>(row)];
    close();
    Q_EMIT chosen(what);
}

void FinderPanel::step(int by)
{
    const int count = m_list->topLevelItemCount();
    if (count > 0)
        m_list->setCurrentItem(
            m_list->topLevelItem((m_list->indexOfTopLevelItem(m_list->currentItem()) + by + count) % count));
}

bool FinderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != m_typed)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        close();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentItem()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

}   // namespace katve
