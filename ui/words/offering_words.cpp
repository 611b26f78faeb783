#include "words/offering_words.h"
#include "words/vocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OfferingWords {
    Q_DECLARE_TR_FUNCTIONS(OfferingWords)
};

}   // namespace

QString offeringProblem(const Offering &offering)
{
    if (offering.service.isEmpty())
        return OfferingWords::tr("Choose the service type that is given.");
    if (offering.stages.isEmpty())
        return OfferingWords::tr("Tick at least one stage of education.");
    if (offering.catchment.empty())
        return OfferingWords::tr("Choose at least one area that is served.");
    if (offering.status == OfferingStatus::Ended && offering.endsOn.isNull())
        return OfferingWords::tr("Give the day it ended, so that it counts until then.");
    if (!offering.startsOn.isNull() && !offering.endsOn.isNull() && offering.endsOn < offering.startsOn)
        return OfferingWords::tr("It ends before it begins. Look at the two days again.");
    return {};
}

QString stagesText(StageSet stages)
{
    QStringList words;
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (stages.contains(static_cast<Stage>(i)))
            words.append(stageShort(static_cast<Stage>(i)));
    }
    return words.join(u", "_s);
}

QStringList listFrom(const QString &text)
{
    static const QRegularExpression between(u"\\s*[,;]\\s*"_s);
    QStringList list = text.simplified().split(between, Qt::SkipEmptyParts);
    list.removeDuplicates();
    return list;
}

QString listText(const QStringList &list)
{
    return list.join(u", "_s);
}

}   // namespace katve
