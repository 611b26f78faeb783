#include "widgets/personal_texts_box.h"
#include "report/personal_texts.h"
#include "widgets/guarded.h"
#include "widgets/table_copy.h"
#include "widgets/text_label.h"
#include "words/personal_words.h"
#include "workspace/dispute_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString kindsText(const PersonalText &text)
{
    QStringList kinds;
    for (const PersonalMark &mark : text.marks) {
        const QString word = personalWord(mark.kind);
        if (!kinds.contains(word))
            kinds.append(word);
    }
    return kinds.join(u", "_s);
}

[[nodiscard]] QString writtenText(const PersonalText &text)
{
    QStringList written;
    for (const PersonalMark &mark : text.marks)
        written.append(text.text.mid(mark.position, mark.length));
    return written.join(u", "_s);
}

}   // namespace

PersonalTextsBox::PersonalTextsBox(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_says(new TextLabel({}, this, TextSize::Body, TextLabel::Weight::Bold))
    , m_where(new QPushButton(tr("Show &where"), this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"personalTexts"_s);
    m_where->setObjectName(u"showPersonal"_s);
    m_list->setObjectName(u"personalList"_s);
    m_list->setAccessibleName(tr("Texts in which something looks personal"));
    m_list->setHeaderLabels({tr("Where"), tr("Field"), tr("Looks like"), tr("What is written")});
    new TableCopy(*m_list);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    m_list->hide();
    m_where->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_says, 1);
    row->addWidget(m_where, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    connect(m_where, &QPushButton::clicked, this, [this] { guarded(this, [this] { showList(); }); });
    look();
}

void PersonalTextsBox::look()
{
    guarded(this,
            [this] { m_count = static_cast<int>(personalTexts(m_workspace.session(), QDate::currentDate()).size()); });
    m_says->setText(
        tr("⚠ %n text(s) look as if they told who somebody is. They go along as they are.", nullptr, m_count));
    setVisible(m_count > 0);
}

void PersonalTextsBox::showList()
{
    m_list->clear();
    for (const PersonalText &text : personalTexts(m_workspace.session(), QDate::currentDate()))
        new QTreeWidgetItem(m_list,
                            {rowName(m_workspace, text.table, text.key), fieldName(exactText(text.field)),
                             kindsText(text), writtenText(text)});
    m_list->show();
    m_where->hide();
}

}   // namespace katve
