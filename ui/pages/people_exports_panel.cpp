#include "pages/people_exports_panel.h"
#include "store/people.h"
#include "widgets/airy_delegate.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString kindText(const QString &kind)
{
    return kind == u"hand_out"_s ? PeopleExportsPanel::tr("Copy of the inventory (Katve)")
        : kind == u"print"_s     ? PeopleExportsPanel::tr("Sheet of a municipality")
        : kind == u"tables"_s    ? PeopleExportsPanel::tr("Workbook or table")
                                 : PeopleExportsPanel::tr("Data package");
}

}   // namespace

PeopleExportsPanel::PeopleExportsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_hint(new TextLabel({}, this))
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(u"peopleExports"_s);
    m_list->setAccessibleName(tr("Copies with names, the newest first"));
    m_list->setHeaderLabels(
        {tr("When"), tr("Who made it"), tr("What"), tr("For whom, or the file"), tr("Contact people"), tr("Makers")});
    new TableCopy(*m_list);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {4, 5})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addStretch(0);
}

int PeopleExportsPanel::count() const
{
    return m_list->topLevelItemCount();
}

void PeopleExportsPanel::reload()
{
    m_list->clear();
    for (const PeopleExport &made : peopleExports(m_workspace.session().database())) {
        const QString who = made.author.isEmpty() ? (made.role.isEmpty() ? tr("nobody named") : made.role)
            : made.role.isEmpty()                 ? made.author
                                                  : tr("%1 (%2)").arg(made.author, made.role);
        auto *item = new QTreeWidgetItem(m_list,
                                         {QLocale().toString(made.at.toLocalTime(), QLocale::ShortFormat), who,
                                          kindText(made.kind), made.label, QLocale().toString(made.contacts),
                                          QLocale().toString(made.authors)});
        for (const int column : {4, 5})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool isEmpty = count() == 0;
    m_list->setVisible(!isEmpty);
    m_hint->setText(
        isEmpty ? tr("No copy with names has been given away from this inventory. Copies without people are not "
                     "listed: nobody is named in them.")
                : tr("These copies held names when they were given away. Whoever asks to be erased must be "
                     "erased from them as well."));
}

}   // namespace katve
