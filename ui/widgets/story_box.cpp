#include "widgets/story_box.h"
#include "widgets/guarded.h"
#include "widgets/text_label.h"
#include "workspace/provider_book.h"
#include "workspace/row_story.h"
#include "workspace/workspace.h"

#include <QBoxLayout>

namespace katve {

using namespace Qt::Literals::StringLiterals;

StoryBox::StoryBox(Workspace &workspace, const ProviderBook &book, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_story(new TextLabel({}, this))
{
    m_story->setObjectName(u"providerStory"_s);
    m_story->setAccessibleName(tr("History of the provider and its services"));
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_story);
    column->addStretch(1);
}

void StoryBox::show(const QString &provider)
{
    m_provider = provider;
    if (isVisible())
        guarded(this, [this] { fill(); });
}

void StoryBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    guarded(this, [this] { fill(); });
}

void StoryBox::fill()
{
    QStringList parts{storyText(m_workspace, storyOf(m_workspace.session(), Provider{.id = m_provider}))};
    for (const Offering *offering : m_book.offeringsOf(m_provider)) {
        parts.append(m_workspace.names().service(offering->service) + u'\n'
                     + storyText(m_workspace, storyOf(m_workspace.session(), Offering{.id = offering->id})));
    }
    m_story->setText(parts.join(u"\n\n"_s));
}

}   // namespace katve
