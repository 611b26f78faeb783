#pragma once

#include "domain/fields.h"

// Of each table a row with every field set, and one of the same key with nothing that may be left out. They refer to
// the rows that StoreWorld holds.
namespace katve {

template <typename Row> struct Sample;

inline const QString oddText = QStringLiteral(u"Å \"x\"; y,\n'z' \U00010400 \u2026");

template <> struct Sample<Area> {
    static Area full()
    {
        return {.kind = AreaKind::Yta,
                .code = QStringLiteral("Y-1"),
                .nameFi = oddText,
                .nameSv = QStringLiteral("sv"),
                .nameEn = QStringLiteral("en"),
                .validFrom = QDate(1, 1, 1),
                .validTo = QDate(9999, 12, 31),
                .mergedInto = QStringLiteral("Y-2"),
                .latitude = -65.012345678901234,
                .longitude = 1e-300,
                .language = QStringLiteral("fi;sv")};
    }
    static Area bare() { return {.kind = AreaKind::Yta, .code = QStringLiteral("Y-1"), .nameFi = QStringLiteral("n")}; }
};

template <> struct Sample<Membership> {
    static Membership full()
    {
        Membership row = bare();
        row.validTo = QDate(2022, 12, 31);
        return row;
    }
    static Membership bare()
    {
        return {.municipality = QStringLiteral("564"),
                .kind = AreaKind::Province,
                .code = QStringLiteral("17"),
                .validFrom = QDate(2018, 1, 1)};
    }
};

template <> struct Sample<Population> {
    static Population full()
    {
        return {.municipality = QStringLiteral("564"),
                .stage = Stage::UpperSecondary,
                .year = 2020,
                .count = 10'000'000'000,
                .source = oddText};
    }
    static Population bare()
    {
        return {.municipality = QStringLiteral("564"), .stage = Stage::UpperSecondary, .year = 2020};
    }
};

template <typename Row> struct NamedSample {
    static Row full()
    {
        return {.key = QStringLiteral("k"),
                .nameFi = oddText,
                .nameSv = QStringLiteral("sv"),
                .nameEn = QStringLiteral("en"),
                .order = 2'147'483'647};
    }
    static Row bare() { return {.key = QStringLiteral("k"), .nameFi = QStringLiteral("n")}; }
};
template <> struct Sample<ServiceGroup> : NamedSample<ServiceGroup> {};
template <> struct Sample<Theme> : NamedSample<Theme> {};

template <> struct Sample<ServiceType> {
    static ServiceType full()
    {
        return {.key = QStringLiteral("k"),
                .group = QStringLiteral("g2"),
                .core = false,
                .nameFi = oddText,
                .nameSv = QStringLiteral("sv"),
                .nameEn = QStringLiteral("en"),
                .sector = Sector::Private,
                .level = Level::National,
                .stages = StageSet::all(),
                .themes = {QStringLiteral("t2"), QStringLiteral("t1")},
                .legalBasis = QStringLiteral("law"),
                .statutory = true,
                .responsibleUntil2022 = QStringLiteral("until"),
                .responsibleFrom2023 = QStringLiteral("from"),
                .ptvClass = QStringLiteral("P6.2"),
                .validFrom = QDate(2000, 2, 29),
                .validTo = QDate(2030, 1, 1),
                .replacedBy = {QStringLiteral("s2"), QStringLiteral("s1")},
                .confidence = QStringLiteral("low"),
                .source = QStringLiteral("source")};
    }
    static ServiceType bare()
    {
        return {.key = QStringLiteral("k"),
                .group = QStringLiteral("g1"),
                .nameFi = QStringLiteral("n"),
                .stages = StageSet::of(Stage::Ecec)};
    }
};

template <> struct Sample<Provider> {
    static Provider full()
    {
        return {.id = QStringLiteral("k"),
                .name = oddText,
                .organisation = QStringLiteral("p1"),
                .sector = Sector::Education,
                .kinds = {QStringLiteral("b"), QStringLiteral("a")},
                .municipality = QStringLiteral("564"),
                .phone = QStringLiteral("+358 8 1"),
                .email = QStringLiteral("a@b.fi"),
                .website = QStringLiteral("https://b.fi"),
                .languages = {QStringLiteral("sv"), QStringLiteral("fi")},
                .note = QStringLiteral("note")};
    }
    static Provider bare() { return {.id = QStringLiteral("k"), .name = QStringLiteral("n")}; }
};

template <> struct Sample<Offering> {
    static Offering full()
    {
        return {.id = QStringLiteral("k"),
                .provider = QStringLiteral("p1"),
                .service = QStringLiteral("s1"),
                .stages = StageSet::all(),
                .catchment = {{AreaKind::Province, QStringLiteral("17")},
                              {AreaKind::Country, QStringLiteral("FI")},
                              {AreaKind::Municipality, QStringLiteral("564")}},
                .status = OfferingStatus::Ended,
                .startsOn = QDate(2020, 1, 1),
                .endsOn = QDate(2021, 1, 1),
                .capacity = 0.1,
                .waitingDays = 0,
                .modes = {Mode::Telephone, Mode::OnSite},
                .languages = {QStringLiteral("sv"), QStringLiteral("fi")},
                .access = {Access::Decision, Access::Open},
                .cost = {Cost::PaymentCommitment, Cost::Free},
                .note = oddText,
                .confirmedOn = QDate(2020, 5, 5),
                .source = QStringLiteral("source")};
    }
    static Offering bare()
    {
        return {.id = QStringLiteral("k"),
                .provider = QStringLiteral("p2"),
                .service = QStringLiteral("s2"),
                .stages = StageSet::of(Stage::Ecec),
                .catchment = {{AreaKind::Municipality, QStringLiteral("564")}}};
    }
};

template <> struct Sample<Round> {
    static Round full()
    {
        return {.id = QStringLiteral("k"),
                .nameFi = oddText,
                .nameSv = QStringLiteral("sv"),
                .nameEn = QStringLiteral("en"),
                .asOf = QDate(2020, 10, 8),
                .geographyDate = QDate(2019, 1, 1),
                .areas = {{AreaKind::Province, QStringLiteral("17")}, {AreaKind::Municipality, QStringLiteral("564")}},
                .opensOn = QDate(2020, 1, 1),
                .closesOn = QDate(2020, 2, 1),
                .services = {QStringLiteral("s2"), QStringLiteral("s1")},
                .purpose = QStringLiteral("purpose"),
                .privacyNotice = QStringLiteral("notice"),
                .retentionUntil = QDate(2030, 1, 1),
                .closed = true};
    }
    static Round bare()
    {
        return {.id = QStringLiteral("k"), .nameFi = QStringLiteral("n"), .asOf = QDate(2020, 10, 8)};
    }
};

template <> struct Sample<Answer> {
    static Answer full()
    {
        Answer row = bare();
        row.answer = AnswerValue::Missing;
        row.reasons = {GapReason::Other, GapReason::Staff};
        row.sufficiency = Sufficiency::Enough;
        row.timeliness = Timeliness::TooLate;
        row.answeredOn = QDate(2020, 9, 9);
        row.answeredBy = QStringLiteral("coordinator");
        row.source = AnswerSource::Workshop;
        row.state = AnswerState::Draft;
        row.note = oddText;
        return row;
    }
    static Answer bare()
    {
        return {.round = QStringLiteral("r1"),
                .municipality = QStringLiteral("564"),
                .service = QStringLiteral("s1"),
                .stage = Stage::Grades7To9,
                .answer = AnswerValue::Available};
    }
};

template <> struct Sample<KnownEdit> {
    static KnownEdit full()
    {
        return {.id = QStringLiteral("0192-a"),
                .kind = EditKind::Merge,
                .author = oddText,
                .role = QStringLiteral("role"),
                .madeAt = QStringLiteral("2026-01-01T00:00:00.000Z"),
                .origin = QStringLiteral("a file"),
                .copy = QStringLiteral("copy"),
                .undoes = QStringLiteral("0192-b"),
                .parents = {QStringLiteral("0192-d"), QStringLiteral("0192-c")},
                .file = QStringLiteral("file, one")};
    }
    static KnownEdit bare() { return {.id = QStringLiteral("0192-a")}; }
};

template <> struct Sample<ContactPerson> {
    static ContactPerson full()
    {
        return {.id = QStringLiteral("c1"),
                .name = oddText,
                .role = QStringLiteral("role"),
                .provider = QStringLiteral("p1"),
                .organisation = oddText,
                .areas = {{AreaKind::Municipality, QStringLiteral("564")}, {AreaKind::Country, QStringLiteral("FI")}},
                .phone = QStringLiteral("+358 50 123 4567"),
                .email = QStringLiteral("name@example.org"),
                .languages = {QStringLiteral("sv"), QStringLiteral("fi")},
                .source = oddText,
                .checkedOn = QDate(2020, 2, 29),
                .deleteAfter = QDate(2025, 12, 31)};
    }
    static ContactPerson bare() { return {.id = QStringLiteral("c1"), .name = QStringLiteral("n")}; }
};

template <> struct Sample<KnownWrite> {
    static KnownWrite full()
    {
        return {.edit = QStringLiteral("0192-a"),
                .table = Table::Answers,
                .row = QStringLiteral("r1,564,s1,ecec"),
                .whole = true,
                .reopens = true,
                .fields = oddText};
    }
    static KnownWrite bare()
    {
        return {.edit = QStringLiteral("0192-a"), .table = Table::Answers, .row = QStringLiteral("r1,564,s1,ecec")};
    }
};

template <> struct Sample<Dispute> {
    static Dispute full()
    {
        return {.table = Table::Areas,
                .field = QStringLiteral("name_fi"),
                .row = QStringLiteral("municipality:564"),
                .why = DisputeWhy::ClosedRound,
                .shown = oddText,
                .values = QStringLiteral("[]"),
                .later = true};
    }
    static Dispute bare()
    {
        return {.table = Table::Areas, .field = QStringLiteral("name_fi"), .row = QStringLiteral("municipality:564")};
    }
};

template <> struct Sample<KeptApart> {
    static KeptApart full()
    {
        return {.table = Table::Offerings, .one = QStringLiteral("o1"), .other = QStringLiteral("o2")};
    }
    static KeptApart bare() { return full(); }
};

// What the samples refer to, in an order in which it can be put in.
template <typename Put> void eachOfSampleWorld(Put &&put)
{
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    for (const char *code : {"564", "244"})
        put(Area{.kind = AreaKind::Municipality, .code = key(code), .nameFi = key("Kunta")});
    put(Area{.kind = AreaKind::Province, .code = key("17"), .nameFi = key("Maakunta")});
    put(Area{.kind = AreaKind::Yta, .code = key("Y-2"), .nameFi = key("Alue")});
    for (const char *group : {"g1", "g2"})
        put(ServiceGroup{.key = key(group), .nameFi = key("Group")});
    for (const char *theme : {"t1", "t2"})
        put(Theme{.key = key(theme), .nameFi = key("Theme")});
    for (const char *service : {"s1", "s2"})
        put(ServiceType{.key = key(service), .group = key("g1"), .nameFi = key("Service"), .stages = StageSet::all()});
    for (const char *provider : {"p1", "p2"})
        put(Provider{.id = key(provider), .name = key("Provider")});
    put(Round{.id = key("r1"), .nameFi = key("Round"), .asOf = QDate(2020, 10, 8)});
}

}   // namespace katve
