#include "core/edit/random_acts.h"

#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

class Chance {
public:
    explicit Chance(Dice &dice) : m_dice(dice) {}

    [[nodiscard]] QString key(const char *stem, int count)
    {
        return QString::fromLatin1(stem) + QString::number(m_dice.between(1, count));
    }
    [[nodiscard]] QString maybeKey(const char *stem, int count)
    {
        return m_dice.percent(50) ? key(stem, count) : QString();
    }
    [[nodiscard]] QStringList keys(const char *stem, int count)
    {
        QStringList all;
        for (int i = 1; i <= count; ++i) {
            if (m_dice.percent(40))
                all.append(QString::fromLatin1(stem) + QString::number(i));
        }
        return m_dice.percent(50) ? all : QStringList(all.rbegin(), all.rend());
    }
    [[nodiscard]] QString text()
    {
        static const std::array texts{u""_s, u"a"_s, u"Ä \"x\"; y,\nz"_s, u"\U00010400"_s, u"c"_s};
        return m_dice.oneOf(texts);
    }
    [[nodiscard]] QString name() { return u"name "_s + text(); }
    [[nodiscard]] QDate day()
    {
        return m_dice.percent(40) ? QDate() : QDate(m_dice.between(2018, 2022), m_dice.between(1, 12), 28);
    }
    template <typename Code> [[nodiscard]] Code code()
    {
        return static_cast<Code>(m_dice.below(static_cast<int>(CodeTable<Code>::names.size())));
    }
    template <typename Code> [[nodiscard]] std::optional<Code> maybe()
    {
        return m_dice.percent(50) ? std::optional(code<Code>()) : std::nullopt;
    }
    template <typename Code> [[nodiscard]] std::vector<Code> codes()
    {
        std::vector<Code> all;
        for (std::size_t i = 0; i < CodeTable<Code>::names.size(); ++i) {
            if (m_dice.percent(30))
                all.push_back(static_cast<Code>(i));
        }
        return all;
    }
    [[nodiscard]] StageSet stages() { return StageSet(static_cast<std::uint8_t>(m_dice.between(1, 31))); }
    [[nodiscard]] std::optional<int> number()
    {
        return m_dice.percent(50) ? std::optional(m_dice.below(9)) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> real()
    {
        return m_dice.percent(50) ? std::optional(m_dice.between(-9, 9) / 7.0 + 0.01) : std::nullopt;
    }
    [[nodiscard]] std::optional<bool> yesOrNo()
    {
        return m_dice.percent(50) ? std::optional(m_dice.percent(50)) : std::nullopt;
    }
    [[nodiscard]] AreaRef area()
    {
        static const std::array areas{AreaRef{AreaKind::Country, u"FI"_s}, AreaRef{AreaKind::Municipality, u"m1"_s},
                                      AreaRef{AreaKind::Municipality, u"m2"_s}, AreaRef{AreaKind::Province, u"a1"_s},
                                      AreaRef{AreaKind::Yta, u"a1"_s}};
        return m_dice.oneOf(areas);
    }
    [[nodiscard]] AreaRefs areas(bool mayBeEmpty)
    {
        const AreaRef first = area();
        const AreaRef second = area();
        if (mayBeEmpty && m_dice.percent(30))
            return {};
        return first == second ? AreaRefs{first} : AreaRefs{first, second};
    }
    [[nodiscard]] Dice &dice() { return m_dice; }

private:
    Dice &m_dice;
};

[[nodiscard]] Inventory randomRow(Chance &chance, const Inventory &)
{
    return {.title = chance.text(), .sample = chance.dice().percent(50)};
}

[[nodiscard]] Area randomRow(Chance &chance, const Area &)
{
    const AreaRef area = chance.area();
    return {.kind = area.kind,
            .code = area.code,
            .nameFi = chance.name(),
            .nameSv = chance.text(),
            .validFrom = chance.day(),
            .validTo = chance.day(),
            .latitude = chance.real(),
            .longitude = chance.real(),
            .language = chance.text()};
}

[[nodiscard]] Membership randomRow(Chance &chance, const Membership &)
{
    return {.municipality = chance.key("m", 2),
            .kind = chance.dice().percent(50) ? AreaKind::Province : AreaKind::Yta,
            .code = u"a1"_s,
            .validFrom = chance.dice().percent(70) ? QDate() : QDate(2020, 1, 1),
            .validTo = chance.day()};
}

[[nodiscard]] Population randomRow(Chance &chance, const Population &)
{
    return {.municipality = chance.key("m", 2),
            .stage = chance.code<Stage>(),
            .year = chance.dice().between(2019, 2020),
            .count = chance.dice().below(1000),
            .source = chance.text()};
}

template <typename Named> [[nodiscard]] Named randomNamed(Chance &chance, const char *stem)
{
    return {.key = chance.key(stem, 3),
            .nameFi = chance.name(),
            .nameSv = chance.text(),
            .nameEn = chance.text(),
            .order = chance.number()};
}
[[nodiscard]] ServiceGroup randomRow(Chance &chance, const ServiceGroup &)
{
    return randomNamed<ServiceGroup>(chance, "g");
}
[[nodiscard]] Theme randomRow(Chance &chance, const Theme &)
{
    return randomNamed<Theme>(chance, "t");
}

[[nodiscard]] ServiceType randomRow(Chance &chance, const ServiceType &)
{
    return {.key = chance.key("s", 3),
            .group = chance.key("g", 3),
            .core = chance.yesOrNo(),
            .nameFi = chance.name(),
            .sector = chance.maybe<Sector>(),
            .level = chance.maybe<Level>(),
            .stages = chance.stages(),
            .themes = chance.keys("t", 3),
            .legalBasis = chance.text(),
            .statutory = chance.yesOrNo(),
            .validFrom = chance.day(),
            .validTo = chance.day(),
            .confidence = chance.text()};
}

[[nodiscard]] Provider randomRow(Chance &chance, const Provider &)
{
    const QString id = chance.key("p", 4);
    const QString organisation = chance.maybeKey("p", 4);
    return {.id = id,
            .name = chance.name(),
            .organisation = organisation == id ? QString() : organisation,
            .sector = chance.maybe<Sector>(),
            .kinds = chance.keys("kind", 3),
            .municipality = chance.maybeKey("m", 2),
            .phone = chance.text(),
            .languages = chance.keys("fi", 2),
            .note = chance.text()};
}

[[nodiscard]] Offering randomRow(Chance &chance, const Offering &)
{
    return {.id = chance.key("o", 4),
            .provider = chance.key("p", 4),
            .service = chance.key("s", 3),
            .stages = chance.stages(),
            .catchment = chance.areas(false),
            .status = chance.code<OfferingStatus>(),
            .startsOn = chance.day(),
            .endsOn = chance.day(),
            .capacity = chance.real(),
            .waitingDays = chance.number(),
            .modes = chance.codes<Mode>(),
            .access = chance.codes<Access>(),
            .cost = chance.codes<Cost>(),
            .note = chance.text(),
            .confirmedOn = chance.day()};
}

[[nodiscard]] Round randomRow(Chance &chance, const Round &)
{
    return {.id = chance.key("r", 2),
            .nameFi = chance.name(),
            .asOf = QDate(2020, chance.dice().between(1, 12), 1),
            .geographyDate = chance.day(),
            .areas = chance.areas(true),
            .opensOn = chance.day(),
            .services = chance.keys("s", 3),
            .purpose = chance.text()};
}

[[nodiscard]] Answer randomRow(Chance &chance, const Answer &)
{
    return {.round = chance.key("r", 2),
            .municipality = chance.key("m", 2),
            .service = chance.key("s", 3),
            .stage = chance.code<Stage>(),
            .answer = chance.code<AnswerValue>(),
            .reasons = chance.codes<GapReason>(),
            .sufficiency = chance.maybe<Sufficiency>(),
            .timeliness = chance.maybe<Timeliness>(),
            .answeredOn = chance.day(),
            .source = chance.maybe<AnswerSource>(),
            .state = chance.maybe<AnswerState>(),
            .note = chance.text()};
}

[[nodiscard]] ContactPerson randomRow(Chance &chance, const ContactPerson &)
{
    return {.id = chance.key("c", 3),
            .name = chance.name(),
            .role = chance.text(),
            .provider = chance.maybeKey("p", 4),
            .areas = chance.areas(true),
            .phone = chance.text(),
            .languages = chance.keys("fi", 2),
            .checkedOn = chance.day(),
            .deleteAfter = chance.day()};
}

template <typename Row> [[nodiscard]] Row randomRow(Chance &, const Row &)
{
    return {};   // what merging keeps is not written by chance
}

template <typename Row> [[nodiscard]] std::optional<Change> changeOfRow(Chance &chance, Session &session)
{
    const Row row = randomRow(chance, Row{});
    const std::optional<Row> stored = session.find(row);
    if (!stored)
        return addition(row);
    if constexpr (!std::is_same_v<Row, Inventory>) {
        if (chance.dice().percent(35))
            return removal(*stored);
    }
    if constexpr (std::is_same_v<Row, Round>) {
        Round now = row;
        now.closed = stored->closed;
        return difference(*stored, now);
    }
    return difference(*stored, row);
}

[[nodiscard]] Edit openOrClose(Chance &chance, Session &session)
{
    const auto round = session.find(Round{.id = chance.key("r", 2)});
    if (!round)
        return {};
    Round now = *round;
    now.closed = !now.closed;
    return changeOf(now.closed ? EditKind::CloseRound : EditKind::ReopenRound, *round, now);
}

}   // namespace

Edit randomEdit(Dice &dice, Session &session, bool mayClose)
{
    Chance chance(dice);
    if (dice.percent(4) && mayClose)
        return openOrClose(chance, session);
    const auto plainKinds = static_cast<int>(EditKind::Merge);   // from there on they are more than their changes
    Edit edit{.kind = static_cast<EditKind>(dice.below(plainKinds)), .origin = chance.text()};
    const int changes = dice.percent(20) ? dice.between(2, 3) : 1;
    for (int i = 0; i < changes; ++i) {
        // Areas, groups and providers more often, or the rest would have nothing to refer to.
        const auto table = dice.percent(30) ? static_cast<Table>(dice.between(1, 7))
                                            : static_cast<Table>(dice.below(static_cast<int>(packageTablesEnd)));
        withRowOf(table, [&]<typename Row>(const Row &) {
            if (auto change = changeOfRow<Row>(chance, session))
                edit.changes.push_back(*std::move(change));
        });
    }
    return edit;
}

}   // namespace katve
