#include "widgets/first_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace katve {

FirstColumn::FirstColumn(QTreeView &list, int characters) : QObject(&list), m_list(list), m_characters(characters)
{
    list.header()->setStretchLastSection(false);
    list.viewport()->installEventFilter(this);
}

void FirstColumn::fit()
{
    QHeaderView *header = m_list.header();
    if (header->count() == 0)
        return;
    if (header->sectionResizeMode(0) != QHeaderView::Fixed) {   // only now there are columns to be told
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(0, QHeaderView::Fixed);
    }
    int others = 0;
    for (int column = 1; column < header->count(); ++column)
        others += header->sectionSize(column);
    const int enough = m_list.fontMetrics().averageCharWidth() * m_characters;
    const int wanted = std::max(enough, m_list.viewport()->width() - others);
    if (header->sectionSize(0) != wanted)
        header->resizeSection(0, wanted);
}

bool FirstColumn::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return done;
}

}   // namespace katve
