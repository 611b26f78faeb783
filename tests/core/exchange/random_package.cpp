#include "core/exchange/random_package.h"
#include "domain/change.h"
#include "exchange/csv_writer.h"
#include "exchange/import_context.h"

#include <QBuffer>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int few = 12;
constexpr int roundCount = 3;

template <typename Row> [[nodiscard]] std::vector<std::size_t> columnsInPackage()
{
    std::vector<std::size_t> columns;
    std::size_t index = 0;
    eachField<Row>([&](const auto &field) {
        if (field.use != FieldUse::NotInPackage)
            columns.push_back(index);
        ++index;
    });
    return columns;
}

}   // namespace

RandomPackage::RandomPackage(unsigned seed) : m_any(seed)
{
    makeAreas();
    makeMemberships();
    makePopulations();
    makeGroupsAndThemes();
    makeServices();
    makeProviders();
    makeOfferings();
    makeRounds();
    makeAnswers();
    write();
}

void RandomPackage::makeAreas()
{
    for (int i = 0; i < 3 * few; ++i) {
        const AreaKind kind = i < few ? AreaKind::Municipality : m_any.code<AreaKind>();
        m_areas.push_back({.kind = kind,
                           .code = m_any.newKey(),
                           .nameFi = m_any.text(),
                           .nameSv = m_any.maybeText(),
                           .nameEn = m_any.maybeText(),
                           .validFrom = m_any.maybeDate(),
                           .validTo = m_any.maybeDate(),
                           .latitude = m_any.maybeDecimal(),
                           .longitude = m_any.maybeDecimal(),
                           .language = m_any.maybeText()});
        if (kind == AreaKind::Municipality)
            m_municipalities.append(m_areas.back().code);
    }
    m_areas.front().mergedInto = m_areas.at(1).code;
}

AreaRefs RandomPackage::someAreas()
{
    AreaRefs some;
    for (const Area &area : m_areas) {
        if (m_any.chance(20))
            some.push_back({area.kind, area.code});
    }
    m_any.shuffle(some);
    return some;
}

void RandomPackage::makeMemberships()
{
    for (const Area &area : m_areas) {
        if (area.kind != AreaKind::Municipality && area.kind != AreaKind::Country)
            m_memberships.push_back({.municipality = m_any.oneOf(m_municipalities),
                                     .kind = area.kind,
                                     .code = area.code,
                                     .validFrom = m_any.maybeDate(),
                                     .validTo = m_any.maybeDate()});
    }
}

void RandomPackage::makePopulations()
{
    for (int i = 0; i < few; ++i)
        m_populations.push_back({.municipality = m_municipalities.at(i),
                                 .stage = m_any.code<Stage>(),
                                 .year = 1900 + i,
                                 .count = static_cast<qint64>(m_any.below(4'000'000'000)),
                                 .source = m_any.maybeText()});
}

void RandomPackage::makeGroupsAndThemes()
{
    for (int i = 0; i < few; ++i) {
        m_groups.push_back({.key = m_any.newKey(), .nameFi = m_any.text(), .nameSv = m_any.maybeText(), .order = i});
        m_themes.push_back({.key = m_any.newKey(), .nameFi = m_any.text(), .nameEn = m_any.maybeText()});
        m_groupKeys.append(m_groups.back().key);
        m_themeKeys.append(m_themes.back().key);
    }
}

void RandomPackage::makeServices()
{
    for (int i = 0; i < few; ++i) {
        m_services.push_back({.key = m_any.newKey(),
                              .group = m_any.oneOf(m_groupKeys),
                              .core = m_any.maybeFlag(),
                              .nameFi = m_any.text(),
                              .nameSv = m_any.maybeText(),
                              .sector = m_any.maybeCode<Sector>(),
                              .level = m_any.maybeCode<Level>(),
                              .stages = m_any.stages(),
                              .themes = m_any.someOf(m_themeKeys),
                              .legalBasis = m_any.maybeText(),
                              .statutory = m_any.maybeFlag(),
                              .responsibleUntil2022 = m_any.maybeText(),
                              .ptvClass = m_any.maybeText(),
                              .validFrom = m_any.maybeDate(),
                              .replacedBy = m_any.someOf(m_serviceKeys),
                              .confidence = m_any.maybeText()});
        m_serviceKeys.append(m_services.back().key);
    }
}

void RandomPackage::makeProviders()
{
    for (int i = 0; i < few; ++i) {
        m_providers.push_back({.id = m_any.newKey(),
                               .name = m_any.text(),
                               .sector = m_any.maybeCode<Sector>(),
                               .kinds = m_any.someOf(m_themeKeys),
                               .municipality = m_any.chance(50) ? m_any.oneOf(m_municipalities) : QString(),
                               .phone = m_any.maybeText(),
                               .email = m_any.maybeText(),
                               .website = m_any.maybeText(),
                               .languages = m_any.someOf({u"fi"_s, u"sv"_s, u"se"_s}),
                               .note = m_any.maybeText()});
        m_providerIds.append(m_providers.back().id);
    }
    for (Provider &provider : m_providers)
        provider.organisation = m_any.chance(50) ? m_any.oneOf(m_providerIds) : QString();
}

void RandomPackage::makeOfferings()
{
    for (int i = 0; i < 2 * few; ++i) {
        m_offerings.push_back({.id = m_any.newKey(),
                               .provider = m_any.oneOf(m_providerIds),
                               .service = m_any.oneOf(m_serviceKeys),
                               .stages = m_any.stages(),
                               .catchment = someAreas(),
                               .status = m_any.code<OfferingStatus>(),
                               .startsOn = m_any.maybeDate(),
                               .endsOn = m_any.maybeDate(),
                               .capacity = m_any.maybeDecimal(),
                               .waitingDays = m_any.maybeNumber(),
                               .modes = m_any.codes<Mode>(),
                               .languages = m_any.someOf({u"fi"_s, u"sv"_s}),
                               .access = m_any.codes<Access>(),
                               .cost = m_any.codes<Cost>(),
                               .note = m_any.maybeText(),
                               .confirmedOn = m_any.maybeDate(),
                               .source = m_any.maybeText()});
        if (m_offerings.back().catchment.empty() || m_any.chance(20))
            m_offerings.back().catchment.push_back({AreaKind::Country, u"FI"_s});
    }
}

void RandomPackage::makeRounds()
{
    for (int i = 0; i < roundCount; ++i)
        m_rounds.push_back({.id = m_any.newKey(),
                            .nameFi = m_any.text(),
                            .nameEn = m_any.maybeText(),
                            .asOf = QDate(2018 + i, 1, 1),
                            .geographyDate = m_any.maybeDate(),
                            .areas = someAreas(),
                            .services = m_any.someOf(m_serviceKeys),
                            .purpose = m_any.maybeText(),
                            .privacyNotice = m_any.maybeText(),
                            .retentionUntil = m_any.maybeDate()});
}

void RandomPackage::makeAnswers()
{
    for (int i = 0; i < 4 * few; ++i)
        m_answers.push_back({.round = m_rounds.at(static_cast<std::size_t>(i % roundCount)).id,
                             .municipality = m_municipalities.at(i % few),
                             .service = m_serviceKeys.at(i / 4),
                             .stage = m_any.code<Stage>(),
                             .answer = m_any.code<AnswerValue>(),
                             .reasons = m_any.codes<GapReason>(),
                             .sufficiency = m_any.maybeCode<Sufficiency>(),
                             .timeliness = m_any.maybeCode<Timeliness>(),
                             .answeredOn = m_any.maybeDate(),
                             .answeredBy = m_any.maybeText(),
                             .source = m_any.maybeCode<AnswerSource>(),
                             .state = m_any.maybeCode<AnswerState>(),
                             .note = m_any.maybeText()});
}

void RandomPackage::write()
{
    write(m_areas);
    write(m_memberships);
    write(m_populations);
    write(m_groups);
    write(m_themes);
    write(m_services);
    write(m_providers);
    write(m_offerings);
    write(m_rounds);
    write(m_answers);
}

template <typename Row> void RandomPackage::write(std::vector<Row> rows)
{
    std::vector<std::size_t> order = columnsInPackage<Row>();
    m_any.shuffle(order);
    m_any.shuffle(rows);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    const FieldTexts names = textsOf(Row{});
    for (const std::size_t column : order)
        csv.field(names[column].name);
    csv.endRow();
    for (const Row &row : rows) {
        const FieldTexts texts = textsOf(row);
        for (const std::size_t column : order)
            csv.field(texts[column].text);
        csv.endRow();
    }
    csv.flush();
    m_files[packageFile(Fields<Row>::table).toStdString()] = buffer.data();
}

bool RandomPackage::isIn(Session &session) const
{
    const auto holds = [&session](const auto &rows) {
        return std::ranges::all_of(rows, [&session](const auto &row) { return session.find(row) == row; });
    };
    return holds(m_areas) && holds(m_memberships) && holds(m_populations) && holds(m_groups) && holds(m_themes)
        && holds(m_services) && holds(m_providers) && holds(m_offerings) && holds(m_rounds) && holds(m_answers);
}

}   // namespace katve
