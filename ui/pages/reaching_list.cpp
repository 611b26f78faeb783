#include "pages/reaching_list.h"
#include "analysis/status.h"
#include "words/area_words.h"
#include "words/offering_words.h"
#include "words/vocabulary.h"

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

ReachingList::ReachingList(Workspace &workspace, QWidget *parent) : TextLabel({}, parent), m_workspace(workspace)
{
    setObjectName(u"reachingOfferings"_s);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT offeringWanted(link.section(u'/', 0, 0), link.section(u'/', 1)); });
}

const std::vector<ReachingOffering> &ReachingList::reaching(const QString &municipality)
{
    if (!m_reaching || m_reaching->first != municipality)
        m_reaching.emplace(
            municipality,
            offeringsReaching(m_workspace.session().database(), m_workspace.round(), View::Now, municipality));
    return m_reaching->second;
}

// Who, and below: from where, at which stages, and how it stands.
QString ReachingList::lines(const ReachingOffering &offering)
{
    const Names &names = m_workspace.names();
    const auto row = m_workspace.session().find(Offering{.id = offering.offering});
    const auto day = [&](const QDate &date) { return dateText(names.language(), date); };
    QStringList facts{fromAreaText(offering.through.kind, names.area(offering.through)), stagesText(offering.stages)};
    if (row)
        facts.append(offeringStatusWord(row->status));
    if (row && !row->startsOn.isNull())
        facts.append(tr("from %1", "a day").arg(day(row->startsOn)));
    if (row && !row->endsOn.isNull())
        facts.append(tr("until %1", "a day").arg(day(row->endsOn)));
    return u"<p style=\"margin:0 0 6px 0\"><a href=\"%1/%2\">%3</a><br>%4</p>"_s.arg(
        offering.provider.toHtmlEscaped(), offering.offering.toHtmlEscaped(),
        names.provider(offering.provider).toHtmlEscaped(), facts.join(u" · "_s).toHtmlEscaped());
}

// The nearest first.
void ReachingList::show(const Question &cell)
{
    std::vector<const ReachingOffering *> here;
    for (const ReachingOffering &one : reaching(cell.municipality)) {
        if (one.service == cell.service && one.stages.contains(cell.stage))
            here.push_back(&one);
    }
    std::ranges::stable_sort(here, {}, [](const ReachingOffering *one) { return levelOf(one->through.kind); });
    QString text;
    for (const ReachingOffering *one : here)
        text += lines(*one);
    setText(text.isEmpty() ? tr("Nobody is known.") : text);
}

}   // namespace katve
