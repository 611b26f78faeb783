#include "words/vocabulary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Vocabulary {
    Q_DECLARE_TR_FUNCTIONS(Vocabulary)
};

[[nodiscard]] QString wholePercent(const std::optional<Ratio> &ratio)
{
    if (!ratio)
        return u"–"_s;
    if (ratio->part == 0 || ratio->part == ratio->whole)
        return QString::number(ratio->part == 0 ? 0 : 100);
    return QString::number(std::clamp<qint64>((ratio->part * 200 + ratio->whole) / (2 * ratio->whole), 1, 99));
}

// With a decimal, rounded away from nothing and from all.
[[nodiscard]] QString finePercent(const Ratio &ratio)
{
    if (ratio.part == 0 || ratio.part == ratio.whole)
        return wholePercent(ratio);
    const qint64 tenths = std::clamp<qint64>((ratio.part * 2000 + ratio.whole) / (2 * ratio.whole), 1, 999);
    return QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1);
}

}   // namespace

QString statusWord(Status status)
{
    switch (status) {
    case Status::Local: return Vocabulary::tr("own");
    case Status::Province: return Vocabulary::tr("from the province");
    case Status::Erva: return Vocabulary::tr("from the responsibility area");
    case Status::Country: return Vocabulary::tr("from the whole country");
    case Status::Partial: return Vocabulary::tr("partly");
    case Status::Missing: return Vocabulary::tr("missing");
    case Status::NotNeeded: return Vocabulary::tr("not needed");
    case Status::Unknown: break;
    }
    return Vocabulary::tr("no information");
}

QString shortStatusWord(Status status)
{
    const bool isAvailable =
        status == Status::Local || status == Status::Province || status == Status::Erva || status == Status::Country;
    return isAvailable ? answerWord(AnswerValue::Available) : statusWord(status);
}

QString statusWord(Status status, QDate areasOn)
{
    const bool hasCounties = areasOn >= QDate(2023, 1, 1);
    if (hasCounties && status == Status::Province)
        return Vocabulary::tr("from the wellbeing county");
    if (hasCounties && status == Status::Erva)
        return Vocabulary::tr("from the collaborative area");
    return statusWord(status);
}

QString answerWord(AnswerValue answer)
{
    switch (answer) {
    case AnswerValue::Available: return Vocabulary::tr("available");
    case AnswerValue::Partly: return Vocabulary::tr("partly");
    case AnswerValue::Missing: return Vocabulary::tr("missing");
    case AnswerValue::NotNeeded: return Vocabulary::tr("not needed");
    case AnswerValue::DontKnow: break;
    }
    return Vocabulary::tr("don't know");
}

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::Ecec: return Vocabulary::tr("early childhood education");
    case Stage::Preprimary: return Vocabulary::tr("pre-primary education");
    case Stage::Grades1To6: return Vocabulary::tr("grades 1–6");
    case Stage::Grades7To9: return Vocabulary::tr("grades 7–9");
    case Stage::UpperSecondary: break;
    }
    return Vocabulary::tr("upper secondary level");
}

QString stageShort(Stage stage)
{
    switch (stage) {
    case Stage::Ecec: return Vocabulary::tr("EC", "early childhood, one to three letters");
    case Stage::Preprimary: return Vocabulary::tr("PP", "pre-primary, one to three letters");
    case Stage::Grades1To6: return u"1–6"_s;
    case Stage::Grades7To9: return u"7–9"_s;
    case Stage::UpperSecondary: break;
    }
    return Vocabulary::tr("US", "upper secondary, one to three letters");
}

QString areaKindWord(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Province: return Vocabulary::tr("Provinces");
    case AreaKind::WellbeingCounty: return Vocabulary::tr("Wellbeing services counties");
    case AreaKind::NetworkRegion: return Vocabulary::tr("Network regions");
    case AreaKind::Erva: return Vocabulary::tr("Specialised-care responsibility areas (ERVA)");
    case AreaKind::Yta: return Vocabulary::tr("Collaborative areas");
    case AreaKind::Municipality: return Vocabulary::tr("Municipalities");
    case AreaKind::Country: break;
    }
    return Vocabulary::tr("Whole country");
}

QString areaWord(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Province: return Vocabulary::tr("province");
    case AreaKind::WellbeingCounty: return Vocabulary::tr("wellbeing services county");
    case AreaKind::NetworkRegion: return Vocabulary::tr("network region");
    case AreaKind::Erva: return Vocabulary::tr("responsibility area (ERVA)");
    case AreaKind::Yta: return Vocabulary::tr("collaborative area");
    case AreaKind::Municipality: return Vocabulary::tr("municipality");
    case AreaKind::Country: break;
    }
    return Vocabulary::tr("country");
}

QString levelWord(Level level, QDate areasOn)
{
    const bool counties = areasOn >= QDate(2023, 1, 1);
    switch (level) {
    case Level::Municipal: return Vocabulary::tr("municipal");
    case Level::Province: return counties ? Vocabulary::tr("wellbeing services county") : Vocabulary::tr("province");
    case Level::Erva:
        return counties ? Vocabulary::tr("collaborative area") : Vocabulary::tr("responsibility area (ERVA)");
    case Level::National: break;
    }
    return Vocabulary::tr("whole country");
}

QString sectorWord(Sector sector)
{
    switch (sector) {
    case Sector::Education: return Vocabulary::tr("education sector");
    case Sector::Social: return Vocabulary::tr("social services sector");
    case Sector::Health: return Vocabulary::tr("health care");
    case Sector::SpecialisedCare: return Vocabulary::tr("specialised medical care");
    case Sector::Association: return Vocabulary::tr("non-governmental organisation");
    case Sector::Parish: return Vocabulary::tr("parish");
    case Sector::State: return Vocabulary::tr("state");
    case Sector::Private: break;
    }
    return Vocabulary::tr("private provider");
}

QString reasonWord(GapReason reason)
{
    switch (reason) {
    case GapReason::Staff: return Vocabulary::tr("lack of staff");
    case GapReason::Funding: return Vocabulary::tr("lack of funding");
    case GapReason::OpeningHours: return Vocabulary::tr("opening hours");
    case GapReason::AgeLimit: return Vocabulary::tr("age limit");
    case GapReason::Queue: return Vocabulary::tr("queue");
    case GapReason::Distance: return Vocabulary::tr("distance");
    case GapReason::Language: return Vocabulary::tr("language");
    case GapReason::Cost: return Vocabulary::tr("cost");
    case GapReason::Temporary: return Vocabulary::tr("only for a time");
    case GapReason::NoProvider: return Vocabulary::tr("nobody provides it");
    case GapReason::Other: break;
    }
    return Vocabulary::tr("other reason");
}

QString sufficiencyWord(Sufficiency sufficiency)
{
    switch (sufficiency) {
    case Sufficiency::Enough: return Vocabulary::tr("enough");
    case Sufficiency::Partly: return Vocabulary::tr("enough for some");
    case Sufficiency::TooLittle: break;
    }
    return Vocabulary::tr("too little");
}

QString timelinessWord(Timeliness timeliness)
{
    switch (timeliness) {
    case Timeliness::InTime: return Vocabulary::tr("in time");
    case Timeliness::Delayed: return Vocabulary::tr("delayed");
    case Timeliness::TooLate: break;
    }
    return Vocabulary::tr("too late");
}

QString answerSourceWord(AnswerSource source)
{
    switch (source) {
    case AnswerSource::Workshop: return Vocabulary::tr("workshop");
    case AnswerSource::Visit: return Vocabulary::tr("visit");
    case AnswerSource::Survey: return Vocabulary::tr("survey");
    case AnswerSource::Document: return Vocabulary::tr("document");
    case AnswerSource::Register: break;
    }
    return Vocabulary::tr("register");
}

QString offeringStatusWord(OfferingStatus status)
{
    switch (status) {
    case OfferingStatus::Operating: return Vocabulary::tr("working");
    case OfferingStatus::Ending: return Vocabulary::tr("ending");
    case OfferingStatus::Preparing: return Vocabulary::tr("being prepared");
    case OfferingStatus::Planned: return Vocabulary::tr("planned");
    case OfferingStatus::Frozen: return Vocabulary::tr("on hold");
    case OfferingStatus::Ended: break;
    }
    return Vocabulary::tr("ended");
}

QString modeWord(Mode mode)
{
    switch (mode) {
    case Mode::OnSite: return Vocabulary::tr("on site");
    case Mode::Outreach: return Vocabulary::tr("comes to the child");
    case Mode::Remote: return Vocabulary::tr("remotely");
    case Mode::Telephone: break;
    }
    return Vocabulary::tr("by telephone");
}

QString accessWord(Access access)
{
    switch (access) {
    case Access::Open: return Vocabulary::tr("open to all");
    case Access::Referral: return Vocabulary::tr("with a referral");
    case Access::ViaSchool: return Vocabulary::tr("through school or day care");
    case Access::Decision: break;
    }
    return Vocabulary::tr("with a decision");
}

QString costWord(Cost cost)
{
    switch (cost) {
    case Cost::Free: return Vocabulary::tr("free of charge");
    case Cost::Charged: return Vocabulary::tr("for a fee");
    case Cost::PaymentCommitment: break;
    }
    return Vocabulary::tr("with a payment commitment");
}

QString responsibleWords(const QString &catalogue)
{
    static constexpr std::array words{
        std::pair{u"kunta", QT_TRANSLATE_NOOP("Vocabulary", "municipality")},
        std::pair{u"hyvinvointialue", QT_TRANSLATE_NOOP("Vocabulary", "wellbeing services county")},
        std::pair{u"hyvinvointialue (YTA)",
                  QT_TRANSLATE_NOOP("Vocabulary", "wellbeing services county (collaborative area)")},
        std::pair{u"valtio", QT_TRANSLATE_NOOP("Vocabulary", "the state")},
        std::pair{u"sairaanhoitopiiri", QT_TRANSLATE_NOOP("Vocabulary", "hospital district")},
        std::pair{u"erityishuoltopiiri", QT_TRANSLATE_NOOP("Vocabulary", "special care district")},
        std::pair{u"järjestö", QT_TRANSLATE_NOOP("Vocabulary", "association")},
        std::pair{u"koulutuksen järjestäjä", QT_TRANSLATE_NOOP("Vocabulary", "education provider")},
        std::pair{u"seurakunta", QT_TRANSLATE_NOOP("Vocabulary", "parish")},
        std::pair{u"poliisi", QT_TRANSLATE_NOOP("Vocabulary", "the police")},
        std::pair{u"yksityinen", QT_TRANSLATE_NOOP("Vocabulary", "private provider")},
        std::pair{u"osaamiskeskus", QT_TRANSLATE_NOOP("Vocabulary", "centre of expertise")}};
    const auto word = [](const QString &one) {
        const auto known =
            std::ranges::find_if(words, [&one](const auto &pair) { return one == QStringView(pair.first); });
        return known == words.end() ? one : Vocabulary::tr(known->second);
    };
    QStringList either;
    for (const QString &part : catalogue.split(u'/')) {
        QStringList all;
        for (const QString &one : part.split(u'+'))
            all.append(word(one.trimmed()));
        either.append(all.join(Vocabulary::tr(" and ")));
    }
    return either.join(Vocabulary::tr(" or "));
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString percentText(const std::optional<Ratio> &ratio)
{
    return ratio ? wholePercent(ratio) + u" %"_s : u"–"_s;
}

QString percentRange(const Ratio &least, const Ratio &most)
{
    if (least == most)
        return percentText(least);
    if (wholePercent(least) != wholePercent(most))
        return wholePercent(least) + u"–"_s + percentText(most);
    const QString lower = finePercent(least);
    const QString upper = finePercent(most);
    return lower == upper ? percentText(least) : lower + u"–"_s + upper + u" %"_s;
}

QString coverageText(const Sums &sums)
{
    const auto lower = sums.lowerCoverage();
    const auto upper = sums.upperCoverage();
    return lower && upper ? percentRange(*lower, *upper) : percentText(lower);
}

}   // namespace katve
