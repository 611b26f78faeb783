#include "pages/backups_panel.h"
#include "edit/session.h"
#include "widgets/guarded.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "words/edit_words.h"
#include "words/vocabulary.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString why(BackupCause cause)
{
    switch (cause) {
    case BackupCause::Day: return BackupsPanel::tr("first opening of the day");
    case BackupCause::Import: return BackupsPanel::tr("before an import");
    case BackupCause::Merge: return BackupsPanel::tr("before a merge");
    case BackupCause::Restore: return BackupsPanel::tr("before a backup was restored");
    case BackupCause::Pruning: return BackupsPanel::tr("before old history was removed");
    case BackupCause::Erasure: return BackupsPanel::tr("before a person was erased");
    case BackupCause::Migration: break;
    }
    return BackupsPanel::tr("before the file was brought up to date");
}

[[nodiscard]] QString actText(const EditRecord &record)
{
    return BackupsPanel::tr("%1, %2, %3", "what was done, when, who")
        .arg(editWhat(record.header), editWhen(record.header), editWho(record.header));
}

[[nodiscard]] QString lostText(const BackupContents &contents, bool isKnown)
{
    if (!isKnown)
        return BackupsPanel::tr("The inventory cannot be opened, so what has been done since cannot be listed.");
    if (contents.since.empty())
        return BackupsPanel::tr("Nothing has been done since: the inventory holds the same.");
    constexpr std::size_t most = 5;
    QStringList lines{
        BackupsPanel::tr("%n act(s) done since would be gone:", nullptr, static_cast<int>(contents.since.size()))};
    for (std::size_t i = 0; i < std::min(most, contents.since.size()); ++i)
        lines.append(u"  "_s + actText(contents.since[i]));
    if (contents.since.size() > most)
        lines.append(u"  "_s
                     + BackupsPanel::tr("and %n more", nullptr, static_cast<int>(contents.since.size() - most)));
    return lines.join(u'\n');
}

}   // namespace

BackupsPanel::BackupsPanel(QString inventory, const Session *current, QWidget *window)
    : QDialog(window)
    , m_inventory(std::move(inventory))
    , m_current(current)
    , m_list(new QTreeWidget(this))
    , m_holds(new TextLabel({}, this))
    , m_lost(new TextLabel({}, this))
    , m_restore(new QPushButton(tr("&Restore this"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"backups"_s);
    setWindowTitle(tr("Backups of the inventory"));
    m_holds->setObjectName(u"holds"_s);
    m_lost->setObjectName(u"lost"_s);
    m_restore->setObjectName(u"restore"_s);
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsPanel::showChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const Backup *backup = chosen())
            Q_EMIT restoreWanted(*backup);
    });
    guarded(this, [this] { fill(); });
}

void BackupsPanel::layOut()
{
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_list->setHeaderLabels({tr("When"), tr("Why")});
    new TableCopy(*m_list);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    m_restore->setAutoDefault(false);   // Enter in the list must not restore anything
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(
        new TextLabel(tr("The program copies the inventory once a day before its first change, and before every "
                         "import and merge. What a backup replaces is kept as a backup too."),
                      this));
    column->addWidget(m_list, 1);
    column->addWidget(m_holds);
    column->addWidget(m_lost);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30);
}

void BackupsPanel::fill()
{
    m_backups = Backups(m_inventory).all();
    m_list->clear();
    for (const Backup &backup : m_backups)
        new QTreeWidgetItem(m_list,
                            {QLocale().toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat), why(backup.cause)});
    if (!m_backups.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

const Backup *BackupsPanel::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_backups[static_cast<std::size_t>(row)];
}

void BackupsPanel::showChosen()
{
    const Backup *backup = chosen();
    m_restore->setEnabled(false);
    m_lost->clear();
    m_holds->setText(tr("There is no backup yet. The first is made when the inventory is opened for writing."));
    if (backup == nullptr)
        return;
    m_holds->clear();
    guarded(this, [&] {
        const BackupContents contents = contentsOf(*backup, m_current);
        QStringList holds{tr("It holds: rounds %1, answers %2, providers %3, services they give %4.")
                              .arg(numberText(contents.rounds), numberText(contents.answers),
                                   numberText(contents.providers), numberText(contents.offerings))};
        if (contents.last)
            holds.append(tr("Its newest act: %1.").arg(actText(*contents.last)));
        m_holds->setText(holds.join(u'\n'));
        m_lost->setText(lostText(contents, m_current != nullptr));
        m_restore->setEnabled(m_current == nullptr || !contents.since.empty());
    });
}

}   // namespace katve
