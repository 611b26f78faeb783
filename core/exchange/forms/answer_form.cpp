#include "exchange/forms/answer_form.h"
#include "store/matrix_loader.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] bool isIn(const MatrixInput &scope, std::size_t municipality, const AreaRef &area)
{
    const std::string code = area.code.toStdString();
    if (area.kind == AreaKind::Municipality)
        return scope.municipalities[municipality] == code;
    return std::ranges::any_of(scope.regionsOf[municipality], [&](std::uint32_t region) {
        return scope.regions[region].kind == area.kind && scope.regions[region].code == code;
    });
}

[[nodiscard]] std::vector<AnswerForm::Place> placesOf(Session &session, const MatrixInput &scope, const AreaRef &area,
                                                      const FormWords &words)
{
    std::vector<AnswerForm::Place> places;
    for (std::size_t i = 0; i < scope.municipalities.size(); ++i) {
        if (!isIn(scope, i, area))
            continue;
        const QString code = exactText(scope.municipalities[i]);
        const Area row =
            session.find(Area{.kind = AreaKind::Municipality, .code = code}).value_or(Area{.nameFi = code});
        places.push_back({.code = code, .name = words.name(row.nameFi, row.nameSv, row.nameEn)});
    }
    std::ranges::sort(places, words.comesBefore, &AnswerForm::Place::name);
    QStringList taken{words.guideSheet, formBackSheet()};
    for (AnswerForm::Place &place : places) {
        place.sheet = sheetNameFrom(place.name, taken);
        taken.append(place.sheet);
    }
    return places;
}

struct NamedService {
    int groupOrder = std::numeric_limits<int>::max();
    QString group{};
    ServiceType row{};
    QString name{};
};

// Groups in their order, services by name, as the catalogue shows them.
[[nodiscard]] std::vector<NamedService> servicesOf(Session &session, const MatrixInput &scope, const FormWords &words)
{
    std::vector<NamedService> services;
    for (const MatrixService &one : scope.services) {
        const auto row = session.find(ServiceType{.key = exactText(one.key)});
        if (!row)
            continue;
        const ServiceGroup group =
            session.find(ServiceGroup{.key = row->group}).value_or(ServiceGroup{.nameFi = row->group});
        services.push_back({.groupOrder = group.order.value_or(std::numeric_limits<int>::max()),
                            .group = words.name(group.nameFi, group.nameSv, group.nameEn),
                            .row = *row,
                            .name = words.name(row->nameFi, row->nameSv, row->nameEn)});
    }
    std::ranges::sort(services, [&](const NamedService &one, const NamedService &other) {
        if (one.groupOrder != other.groupOrder)
            return one.groupOrder < other.groupOrder;
        return one.group != other.group ? words.comesBefore(one.group, other.group)
                                        : words.comesBefore(one.name, other.name);
    });
    return services;
}

}   // namespace

QString formBackSheet()
{
    return u"Katve"_s;
}

QString sheetNameFrom(const QString &name, const QStringList &taken)
{
    constexpr qsizetype longest = 31;
    QString plain = name.simplified();
    for (const QChar bad : u"[]:*?/\\"_s)
        plain.replace(bad, u' ');
    plain = plain.simplified();
    while (plain.startsWith(u'\''))
        plain.remove(0, 1);
    const auto cut = [](QString text, qsizetype most) {
        text = text.left(most).trimmed();
        while (text.endsWith(u'\''))
            text.chop(1);
        return text;
    };
    plain = cut(plain, longest);
    // Excel keeps one name for itself.
    if (plain.isEmpty() || plain.compare("History"_L1, Qt::CaseInsensitive) == 0)
        plain += u'_';
    QString free = plain;
    for (int i = 2; taken.contains(free, Qt::CaseInsensitive); ++i) {
        const QString number = u" (%1)"_s.arg(i);
        free = cut(plain, longest - number.size()) + number;
    }
    return free;
}

AnswerForm answerFormOf(Session &session, const Round &round, const AreaRef &area, const FormWords &words,
                        const QDateTime &madeAt)
{
    const MatrixInput scope = loadMatrixScope(session.database(), round);
    AnswerForm form{.mark = {.inventory = identityOf(session.database()).uuid,
                             .round = round.id,
                             .madeAt = madeAt,
                             .catalogue = catalogueDigest(scope)}};
    form.places = placesOf(session, scope, area, words);
    for (const NamedService &service : servicesOf(session, scope, words)) {
        for (std::size_t i = 0; i < stageCount; ++i) {
            const auto stage = static_cast<Stage>(i);
            if (service.row.stages.contains(stage))
                form.questions.push_back(
                    {.group = service.group, .service = service.row.key, .serviceName = service.name, .stage = stage});
        }
    }
    return form;
}

}   // namespace katve
