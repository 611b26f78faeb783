#include "widgets/status_line.h"
#include "words/vocabulary.h"

#include <QLabel>
#include <QStatusBar>
#include <QTime>

namespace katve {

using namespace Qt::Literals::StringLiterals;

StatusLine::StatusLine(QStatusBar &bar)
    : QObject(&bar)
    , m_bar(bar)
    , m_saved(new QLabel(&bar))
    , m_completeness(new QLabel(&bar))
{
    m_saved->setObjectName(u"saved"_s);
    m_completeness->setObjectName(u"completeness"_s);
    for (QLabel *label : {m_completeness, m_saved}) {
        label->setContentsMargins(10, 0, 10, 0);
        bar.addPermanentWidget(label);
    }
    follow(nullptr);
}

void StatusLine::follow(Workspace *workspace)
{
    m_bar.clearMessage();
    m_saved->setVisible(workspace != nullptr);
    m_completeness->setVisible(workspace != nullptr);
    if (workspace == nullptr)
        return;
    m_savedText = workspace->isReadOnly() ? tr("Read only") : tr("No changes yet");
    m_saved->setText(m_savedText);
    const auto saved = [this] {
        m_savedText = tr("Saved at %1").arg(QTime::currentTime().toString(u"H.mm"_s));
        m_saved->setText(m_savedText);
    };
    connect(&workspace->session(), &Session::writing, this, &StatusLine::showWriting);
    connect(&workspace->session(), &Session::applied, this, saved);
    connect(&workspace->session(), &Session::bulkApplied, this, saved);
    const auto count = [this, workspace] { showCompleteness(*workspace); };
    connect(workspace, &Workspace::scopeChanged, this, count);
    connect(workspace, &Workspace::valuesChanged, this, count);
    showCompleteness(*workspace);
}

void StatusLine::showCompleteness(const Workspace &workspace)
{
    const auto completeness = workspace.hasRound() ? workspace.sums().completeness() : std::nullopt;
    m_completeness->setText(completeness ? tr("%1 of the scope answered").arg(percentText(completeness)) : QString());
}

// Painted at once: until the disk has answered, nothing else is. It is as wide as what comes after, so nothing moves.
void StatusLine::showWriting(bool on)
{
    m_saved->setMinimumWidth(on ? m_saved->width() : 0);
    m_saved->setText(on ? tr("Saving…") : m_savedText);
    if (on)
        m_saved->repaint();
}

void StatusLine::tell(const QString &sentence)
{
    constexpr int milliseconds = 10'000;
    m_bar.showMessage(sentence, milliseconds);
}

}   // namespace katve
