#include "core/store/row_samples.h"
#include "core/store/store_world.h"
#include "store/change_text.h"
#include "support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using StoreReason = StoreError::Reason;

TEMPLATE_TEST_CASE("the fields of a row are in the log what they are in the row", "", Area, Membership, Population,
                   ServiceGroup, Theme, ServiceType, Provider, Offering, Round, Answer, ContactPerson, KnownEdit,
                   KnownWrite, Dispute, KeptApart)
{
    for (const TestType &row : {Sample<TestType>::full(), Sample<TestType>::bare()}) {
        const FieldTexts texts = textsOf(row);
        CHECK(fieldTextsFromJson(Fields<TestType>::table, fieldTextsToJson(texts)) == texts);
    }
}

TEST_CASE("some fields of a row come back in the order of the row's fields")
{
    const FieldTexts texts{{"phone", "1"}, {"name", "n"}, {"note", ""}};
    CHECK(fieldTextsFromJson(Table::Providers, fieldTextsToJson(texts))
          == FieldTexts{{"name", "n"}, {"phone", "1"}, {"note", ""}});
}

TEST_CASE("every character comes back from the log")
{
    std::string every;
    for (char c = 1; c < 127; ++c)
        every += c;
    every += "\xC2\x80\xE2\x80\xA8\xEF\xBF\xBD\xEF\xBF\xBE\xF0\x90\x90\x80\xF4\x8F\xBF\xBF";
    const FieldTexts texts{{"note", every}};
    CHECK(fieldTextsFromJson(Table::Providers, fieldTextsToJson(texts)) == texts);
}

TEST_CASE("fields are written as one JSON object of texts")
{
    const QByteArray json = fieldTextsToJson({{"name", "a \"b\""}, {"sector", ""}});
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CHECK(object.size() == 2);
    CHECK(object.value(QLatin1String("name")).toString() == QStringLiteral("a \"b\""));
    CHECK(object.value(QLatin1String("sector")).isString());
    CHECK_FALSE(json.contains('\n'));
}

TEST_CASE("what is no object of a table's fields is damage")
{
    for (const char *json : {"", "{", "[]", "{}", "\"name\"", R"({"colour":"red"})", R"({"name":"n","colour":"red"})",
                             R"({"name":1})", R"({"name":null})", R"({"name":["n"]})"}) {
        INFO(json);
        CHECK(reasonOf([&] { static_cast<void>(fieldTextsFromJson(Table::Providers, json)); }) == StoreReason::Damaged);
    }
}
