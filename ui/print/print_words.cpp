#include "print/print_words.h"
#include "words/vocabulary.h"

namespace katve {

bool hasCounties(QDate areasOn)
{
    return areasOn >= QDate(2023, 1, 1);
}

QString printMeaning(Status status, QDate areasOn)
{
    switch (status) {
    case Status::Local: return PrintWords::tr("Residents get the service, arranged for their own municipality.");
    case Status::Province:
        return hasCounties(areasOn)
            ? PrintWords::tr("Residents get the service, arranged for their wellbeing services county or province.")
            : PrintWords::tr("Residents get the service, arranged for their province.");
    case Status::Erva:
        return hasCounties(areasOn)
            ? PrintWords::tr("Residents get the service, arranged for the collaborative area.")
            : PrintWords::tr("Residents get the service, arranged for the specialised-care responsibility area.");
    case Status::Country: return PrintWords::tr("Residents get the service, arranged for the whole country.");
    case Status::Partial:
        return PrintWords::tr("Some residents get the service, or not enough of it, or not in time; or the answer says "
                              "that it is missing although somebody is known to give it.");
    case Status::Missing: return PrintWords::tr("Residents need the service and do not get it.");
    case Status::NotNeeded: return PrintWords::tr("There is no need for the service in the municipality.");
    case Status::Unknown: break;
    }
    return PrintWords::tr("Nobody has answered, or the one who did does not know. It does not mean that the service is "
                          "missing.");
}

QString allStages()
{
    QStringList stages;
    for (std::size_t stage = 0; stage < stageCount; ++stage)
        stages.append(stageWord(static_cast<Stage>(stage)));
    return stages.join(QStringLiteral(", "));
}

QString gridOrderText()
{
    return PrintWords::tr("The marks of a cell from left to right: %1. An empty place: the service is not for that "
                          "stage.")
        .arg(allStages());
}

QString printHalves(qint64 twice)
{
    return numberText((twice + 1) / 2);
}

}   // namespace katve
