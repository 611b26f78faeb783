#include "widgets/retention_band.h"
#include "widgets/guarded.h"
#include "widgets/text_label.h"
#include "words/language.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace katve {

using namespace Qt::Literals::StringLiterals;

RetentionBand::RetentionBand(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_text(new TextLabel({}, this))
{
    setObjectName(u"retentionBand"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *erase = new QPushButton(tr("Erase for good"), this);
    auto *later = new QPushButton(tr("Later"), this);
    erase->setObjectName(u"eraseRound"_s);
    later->setObjectName(u"eraseRoundLater"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_text, 1);
    row->addWidget(erase);
    row->addWidget(later);
    connect(erase, &QPushButton::clicked, this, &RetentionBand::erase);
    connect(later, &QPushButton::clicked, this, &QWidget::hide);   // until the inventory is opened again
    guarded(this, [this] { look(); });
}

void RetentionBand::look()
{
    m_due = m_workspace.isReadOnly() ? std::vector<RetentionDue>()
                                     : retentionDue(m_workspace.session(), QDate::currentDate());
    setVisible(!m_due.empty());
    if (m_due.empty())
        return;
    const RetentionDue &due = m_due.front();
    QString text =
        tr("The round “%1” was to be kept until %2. Its answers stay; who answered and what was written freely (%3 "
           "answers), and the names of those who entered them, are to be erased now, from the history as well.")
            .arg(nameIn(m_workspace.names().language(), due.round), due.round.retentionUntil.toString(u"d.M.yyyy"_s),
                 QLocale().toString(due.answers));
    if (due.contacts > 0)
        text += u' ' + tr("With it go %n contact person(s).", nullptr, static_cast<int>(due.contacts));
    m_text->setText(text + u' ' + tr("This cannot be undone."));
}

void RetentionBand::erase()
{
    const bool went = guarded(this, [this] {
        eraseRound(m_workspace.session(), m_due.front(), QDate::currentDate(), QDateTime::currentDateTimeUtc());
        m_workspace.history().forget();
    });
    if (!went)
        return;
    Q_EMIT told(tr("Erased for good. Backups from before still hold it: File › Backups."));
    guarded(this, [this] { look(); });
}

}   // namespace katve
