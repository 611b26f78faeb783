#include "pages/fresh_when_seen.h"
#include "widgets/guarded.h"

#include <QEvent>
#include <QWidget>

namespace katve {

FreshWhenSeen::FreshWhenSeen(QWidget *page, std::function<void()> reload) : m_page(page), m_reload(std::move(reload))
{
    page->installEventFilter(this);
}

void FreshWhenSeen::mark()
{
    m_isStale = true;
    if (m_page->isVisible())
        reload();
}

void FreshWhenSeen::markForLater()
{
    m_isStale = m_isStale || !m_page->isVisible();
}

void FreshWhenSeen::catchUp()
{
    if (m_isStale)
        reload();
}

bool FreshWhenSeen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_isStale)
        reload();
    return QObject::eventFilter(watched, event);
}

void FreshWhenSeen::reload()
{
    m_isStale = false;
    guarded(m_page, m_reload);
}

}   // namespace katve
