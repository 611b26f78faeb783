#include "pages/start_page.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pathRole = Qt::UserRole;
constexpr int isThereRole = Qt::UserRole + 1;

}   // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_none(new TextLabel(tr("The inventories you open will be listed here."), this))
    , m_recent(new QListWidget(this))
    , m_open(new QPushButton(tr("Open this"), this))
    , m_forget(new QPushButton(tr("Remove from the list"), this))
{
    layOut();
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::openCurrent);
    connect(m_recent, &QListWidget::currentItemChanged, this, &StartPage::enableButtons);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openCurrent);
    connect(m_forget, &QPushButton::clicked, this, &StartPage::forgetCurrent);
    showRecent({});
}

void StartPage::layOut()
{
    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(10);
    column->addWidget(new TextLabel(u"Katve"_s, sheet, TextSize::Display, TextLabel::Weight::Bold));
    column->addWidget(new TextLabel(tr("Katve maps which services children and young people with demanding support "
                                       "needs can get in each municipality, and which are missing."),
                                    sheet, TextSize::Heading));
    column->addSpacing(14);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(40);
    auto *ways = new QVBoxLayout;
    auto *recent = new QVBoxLayout;
    addWays(*ways);
    addRecent(*recent);
    halves->addLayout(ways, 2);
    halves->addLayout(recent, 3);
    column->addLayout(halves, 1);
    sheet->setMaximumWidth(1100);

    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->addWidget(sheet);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
}

void StartPage::addWays(QBoxLayout &column)
{
    column.setSpacing(4);
    column.addWidget(new TextLabel(tr("Begin"), this, TextSize::Heading, TextLabel::Weight::Bold));
    column.addSpacing(6);
    addWay(column, tr("New inventory…"),
           tr("A new file with the areas and service types of the whole country. The area, the round, its day and "
              "whether an "
              "earlier inventory's answers come along are asked next."),
           &StartPage::newWanted);
    addWay(column, tr("Try the sample…"),
           tr("The OYS region with invented answers, to try the program out. Nothing in it is real."),
           &StartPage::sampleWanted);
    addWay(column, tr("Open…"), tr("An inventory file (.katve) on this computer or on a network drive."),
           &StartPage::openWanted);
    column.addStretch(1);
}

void StartPage::addWay(QBoxLayout &column, const QString &text, const QString &what, void (StartPage::*signal)())
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleDescription(what);
    button->setAutoDefault(true);   // Enter presses it
    connect(button, &QPushButton::clicked, this, signal);
    button->setMinimumHeight(button->sizeHint().height() + 8);
    column.addWidget(button);
    column.addWidget(new TextLabel(what, this));
    column.addSpacing(12);
}

void StartPage::addRecent(QBoxLayout &column)
{
    column.setSpacing(6);
    column.addWidget(new TextLabel(tr("Opened last"), this, TextSize::Heading, TextLabel::Weight::Bold));
    column.addSpacing(4);
    column.addWidget(m_none);
    column.addWidget(m_recent, 8);
    m_recent->setAccessibleName(tr("Inventories opened last"));
    m_recent->setMinimumHeight(fontMetrics().height() * 8);
    m_recent->setMaximumHeight(fontMetrics().height() * 24);
    m_recent->setSpacing(3);
    m_recent->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    column.addLayout(buttons);
    column.addStretch(1);
}

// A file that is gone stays in the list, greyed, until the user removes it: it may be on a drive that is not there today.
void StartPage::showRecent(const QStringList &files)
{
    m_recent->clear();
    for (const QString &path : files) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        const bool isThere = file.exists();
        auto *item = new QListWidgetItem(
            file.fileName() + u'\n' + (isThere ? folder : tr("%1 – not there now").arg(folder)), m_recent);
        item->setData(pathRole, path);
        item->setData(isThereRole, isThere);
        item->setToolTip(QDir::toNativeSeparators(path));
        if (!isThere)
            item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
    }
    m_recent->setCurrentRow(0);
    m_none->setVisible(files.isEmpty());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_recent), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_forget)})
        widget->setVisible(!files.isEmpty());
    enableButtons();
}

void StartPage::enableButtons()
{
    const QListWidgetItem *item = m_recent->currentItem();
    m_open->setEnabled(item != nullptr && item->data(isThereRole).toBool());
    m_forget->setEnabled(item != nullptr);
}

void StartPage::openCurrent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (item != nullptr && item->data(isThereRole).toBool())
        Q_EMIT fileWanted(item->data(pathRole).toString());
}

void StartPage::forgetCurrent()
{
    if (const QListWidgetItem *item = m_recent->currentItem())
        Q_EMIT forgetWanted(item->data(pathRole).toString());
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        forgetCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}   // namespace katve
