#include "domain/references.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// Writes down what a row says it refers to.
class Told {
public:
    void operator()(std::string_view field, Table table, const QString &key)
    {
        m_all.append(m_all.empty() ? "" : " ").append(field).append("→").append(codeText(table)).append("/");
        m_all.append(key.toStdString());
    }
    void operator()(std::string_view field, const AreaRef &area) { (*this)(field, Table::Areas, areaText(area)); }
    [[nodiscard]] const std::string &all() const { return m_all; }

private:
    std::string m_all;
};

template <typename Row> [[nodiscard]] std::string referencesOf(const Row &row)
{
    Told told;
    eachReference(row, told);
    return told.all();
}

}   // namespace

TEST_CASE("an area refers to the area of its kind that took its place")
{
    CHECK(referencesOf(Area{.kind = AreaKind::Municipality, .code = u"911"_s, .mergedInto = u"541"_s})
          == "merged_into→areas/municipality:541");
    CHECK(referencesOf(Area{.kind = AreaKind::Municipality, .code = u"911"_s}).empty());
}

TEST_CASE("a membership refers to its municipality and its region")
{
    CHECK(referencesOf(Membership{.municipality = u"564"_s, .kind = AreaKind::Erva, .code = u"OYS"_s})
          == "municipality→areas/municipality:564 code→areas/erva:OYS");
}

TEST_CASE("a population refers to its municipality")
{
    CHECK(referencesOf(Population{.municipality = u"564"_s}) == "municipality→areas/municipality:564");
}

TEST_CASE("a service type refers to its group, its themes and its successors")
{
    CHECK(referencesOf(ServiceType{
              .key = u"s"_s, .group = u"g"_s, .themes = {u"t1"_s, u"t2"_s}, .replacedBy = {u"s2"_s, u"s3"_s}})
          == "group→groups/g themes→themes/t1 themes→themes/t2 replaced_by→services/s2 replaced_by→services/s3");
}

TEST_CASE("a provider refers to its organisation and municipality when it has them")
{
    CHECK(referencesOf(Provider{.id = u"p"_s}).empty());
    CHECK(referencesOf(Provider{.id = u"p"_s, .organisation = u"q"_s, .municipality = u"564"_s})
          == "organisation→providers/q municipality→areas/municipality:564");
}

TEST_CASE("an offering refers to provider, service type and each area of its catchment")
{
    CHECK(referencesOf(Offering{.provider = u"p"_s,
                                .service = u"s"_s,
                                .catchment = {{AreaKind::Yta, u"1"_s}, {AreaKind::Municipality, u"005"_s}}})
          == "provider→providers/p service→services/s catchment→areas/yta:1 catchment→areas/municipality:005");
}

TEST_CASE("the whole country needs no row")
{
    const AreaRefs country{{AreaKind::Country, u"FI"_s}};
    CHECK(referencesOf(Offering{.provider = u"p"_s, .service = u"s"_s, .catchment = country})
          == "provider→providers/p service→services/s");
    CHECK(referencesOf(Round{.id = u"r"_s, .areas = country}).empty());
    CHECK(referencesOf(Round{.id = u"r"_s, .areas = {{AreaKind::Country, u"SE"_s}}}) == "areas→areas/country:SE");
}

TEST_CASE("a round refers to its areas and service types")
{
    CHECK(referencesOf(Round{.id = u"r"_s, .areas = {{AreaKind::Province, u"17"_s}}, .services = {u"s1"_s, u"s2"_s}})
          == "areas→areas/province:17 services→services/s1 services→services/s2");
}

TEST_CASE("an answer refers to round, municipality and service type")
{
    CHECK(referencesOf(Answer{.round = u"r"_s, .municipality = u"564"_s, .service = u"s"_s})
          == "round→rounds/r municipality→areas/municipality:564 service→services/s");
}

TEST_CASE("groups, themes and the inventory refer to nothing")
{
    CHECK(referencesOf(ServiceGroup{.key = u"g"_s}).empty());
    CHECK(referencesOf(Theme{.key = u"t"_s}).empty());
    CHECK(referencesOf(Inventory{.title = u"x"_s}).empty());
}
