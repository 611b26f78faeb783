#include "domain/fields.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Row> void expectKey(const Row &row, const QString &key)
{
    CHECK(keyText(row) == key);
    const std::optional<Row> found = rowWithKey<Row>(key);
    REQUIRE(found.has_value());
    CHECK(keyText(*found) == key);
}

template <typename Row> void expectNoKey(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        CAPTURE(text);
        CHECK_FALSE(rowWithKey<Row>(text).has_value());
    }
}

// The columns of a table as data-package lists them: `**` part of the key, `*` required.
template <typename Row> [[nodiscard]] std::string columnsOf()
{
    std::string columns;
    eachField<Row>([&](const auto &field) {
        if (field.use == FieldUse::NotInPackage)
            return;
        columns.append(columns.empty() ? "" : " ").append(field.name);
        columns += field.isKey() ? "*" : "";
        columns += field.isRequired() ? "*" : "";
    });
    return columns;
}

}   // namespace

TEST_CASE("a row is found by its key's text and the text by the row")
{
    expectKey(Inventory{.title = u"Oulu"_s}, u"inventory"_s);
    expectKey(Area{.kind = AreaKind::Municipality, .code = u"005"_s}, u"municipality:005"_s);
    expectKey(Population{.municipality = u"564"_s, .stage = Stage::Ecec, .year = 2018}, u"564,ecec,2018"_s);
    expectKey(ServiceGroup{.key = u"g"_s}, u"g"_s);
    expectKey(Theme{.key = u"t:01"_s}, u"t:01"_s);
    expectKey(ServiceType{.key = u"ot_centre"_s}, u"ot_centre"_s);
    expectKey(Provider{.id = u"0168b7bb-c20e-7438-97af-40384d024529"_s}, u"0168b7bb-c20e-7438-97af-40384d024529"_s);
    expectKey(Offering{.id = u"Å𐐀"_s}, u"Å𐐀"_s);
    expectKey(Round{.id = u"oys-2020"_s}, u"oys-2020"_s);
    expectKey(Answer{.round = u"r"_s, .municipality = u"564"_s, .service = u"s"_s, .stage = Stage::UpperSecondary},
              u"r,564,s,upper_secondary"_s);
}

TEST_CASE("a membership without a first day has an empty end to its key")
{
    const Membership member{.municipality = u"564"_s, .kind = AreaKind::Erva, .code = u"OYS"_s};
    expectKey(member, u"564,erva,OYS,"_s);
    Membership dated = member;
    dated.validFrom = QDate(2018, 1, 1);
    expectKey(dated, u"564,erva,OYS,2018-01-01"_s);
}

TEST_CASE("a key found again is the whole row of a key and nothing else")
{
    const Answer answer{.round = u"r"_s, .municipality = u"564"_s, .service = u"s"_s, .stage = Stage::Grades1To6};
    CHECK(rowWithKey<Answer>(keyText(answer)) == answer);
    const Membership member{
        .municipality = u"5"_s, .kind = AreaKind::Yta, .code = u"1"_s, .validFrom = QDate(2023, 1, 1)};
    CHECK(rowWithKey<Membership>(keyText(member)) == member);
    const Area area{.kind = AreaKind::WellbeingCounty, .code = u"17"_s};
    CHECK(rowWithKey<Area>(keyText(area)) == area);
}

// `kind:code` splits at the first colon, so a code may hold one itself.
TEST_CASE("an area whose code holds a colon is found by its key")
{
    expectKey(Area{.kind = AreaKind::Municipality, .code = u"a:b"_s}, u"municipality:a:b"_s);
}

TEST_CASE("a text that is no key finds no row")
{
    expectNoKey<Inventory>({u""_s, u"Inventory"_s});
    expectNoKey<Area>(
        {u""_s, u"564"_s, u"municipality"_s, u"municipality:"_s, u"village:564"_s, u"municipality:5 4"_s});
    expectNoKey<Membership>({u"564"_s, u"564,erva"_s, u"564,erva,"_s, u"564,erva,OYS,soon"_s, u"564,erva,OYS,,x"_s});
    expectNoKey<Population>({u"564,ecec"_s, u"564,ecec,"_s, u"564,ecec,x"_s, u"564,ecec,-1"_s, u",ecec,2018"_s});
    expectNoKey<Theme>({u""_s, u"a b"_s, u"a,b"_s, u"a;b"_s});
    expectNoKey<Answer>(
        {u""_s, u"r"_s, u"r,564,s"_s, u"r,564,s,"_s, u"r,564,s,school"_s, u",564,s,ecec"_s, u"r,564,s,ecec,more"_s});
}

TEST_CASE("a key with a separator too many is no key")
{
    expectNoKey<Answer>({u"r,564,s,ecec,"_s});
    expectNoKey<Theme>({u"t01,"_s});
    expectNoKey<Area>({u"municipality:564,"_s});
}

TEST_CASE("the places and catalogue of a package have the columns that data-package lists")
{
    CHECK(columnsOf<Area>()
          == "kind** code** name_fi* name_sv name_en valid_from valid_to merged_into latitude longitude language");
    CHECK(columnsOf<Membership>() == "municipality** kind** code** valid_from* valid_to");
    CHECK(columnsOf<Population>() == "municipality** stage** year** count* source");
    CHECK(columnsOf<ServiceGroup>() == "key** name_fi* name_sv name_en order");
    CHECK(columnsOf<Theme>() == "key** name_fi* name_sv name_en order");
    CHECK(
        columnsOf<ServiceType>()
        == "key** group* core name_fi* name_sv name_en sector level stages* themes legal_basis statutory "
           "responsible_until_2022 responsible_from_2023 ptv_class valid_from valid_to replaced_by confidence source");
}

TEST_CASE("the providers and rounds of a package have the columns that data-package lists")
{
    CHECK(columnsOf<Provider>()
          == "id** name* organisation sector kinds municipality phone email website languages note");
    CHECK(
        columnsOf<Offering>()
        == "id** provider* service* stages* catchment* status* starts_on ends_on capacity waiting_days modes languages "
           "access cost note confirmed_on source");
    CHECK(columnsOf<Round>()
          == "id** name_fi* name_sv name_en as_of* geography_date areas opens_on closes_on services purpose "
             "privacy_notice retention_until");
    CHECK(columnsOf<Answer>()
          == "round** municipality** service** stage** answer* reasons sufficiency timeliness answered_on answered_by "
             "source state note");
}

TEST_CASE("a required field that is empty is missing and leaves the row alone")
{
    Round round{.id = u"r"_s, .nameFi = u"Syksy"_s, .asOf = QDate(2020, 10, 8)};
    eachField<Round>([&](const auto &field) {
        const Parsed parsed = field.parse("", round);
        CHECK(parsed.ok() == !field.isRequired());
    });
    CHECK(round == Round{.id = u"r"_s, .nameFi = u"Syksy"_s, .asOf = QDate(2020, 10, 8)});
}

TEST_CASE("a required list of nothing but separators is missing")
{
    Offering offering;
    eachField<Offering>([&](const auto &field) {
        if (field.name == "catchment" || field.name == "stages")
            CHECK(field.parse(" ; ", offering).problem == FieldProblem::Missing);
    });
}

TEST_CASE("every table has a row type of its own")
{
    for (std::size_t i = 0; i < CodeTable<Table>::names.size(); ++i) {
        const auto table = static_cast<Table>(i);
        CHECK(withRowOf(table, []<typename Row>(const Row &) { return Fields<Row>::table; }) == table);
    }
}
