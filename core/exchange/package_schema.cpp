#include "exchange/package_schema.h"
#include "domain/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

template <typename Value> struct IsOptional : std::false_type {};
template <typename Value> struct IsOptional<std::optional<Value>> : std::true_type {
    using Inner = Value;
};

template <typename Value> [[nodiscard]] QString typeName()
{
    if constexpr (IsOptional<Value>::value)
        return typeName<typename IsOptional<Value>::Inner>();
    else if constexpr (std::is_same_v<Value, QDate>)
        return u"date"_s;
    else if constexpr (std::is_same_v<Value, double>)
        return u"number"_s;
    else if constexpr (std::is_same_v<Value, bool>)
        return u"boolean"_s;
    else if constexpr (std::is_integral_v<Value>)
        return u"integer"_s;
    else
        return u"string"_s;
}

template <typename Value> [[nodiscard]] QJsonArray codesOf()
{
    QJsonArray codes;
    if constexpr (IsOptional<Value>::value)
        return codesOf<typename IsOptional<Value>::Inner>();
    else if constexpr (CodeList<Value>) {
        for (const std::string_view code : CodeTable<Value>::names)
            codes.append(exactText(code));
    }
    return codes;
}

template <typename Row, typename Value> [[nodiscard]] QJsonObject describe(const Field<Row, Value> &field)
{
    const QString type = typeName<Value>();
    QJsonObject description{{u"name"_s, exactText(field.name)}, {u"type"_s, type}};
    if (type == "boolean"_L1) {
        description.insert(u"trueValues"_s, QJsonArray{u"1"_s});
        description.insert(u"falseValues"_s, QJsonArray{u"0"_s});
    }
    QJsonObject constraints;
    if (field.isRequired())
        constraints.insert(u"required"_s, true);
    if (const QJsonArray codes = codesOf<Value>(); !codes.isEmpty())
        constraints.insert(u"enum"_s, codes);
    if (!constraints.isEmpty())
        description.insert(u"constraints"_s, constraints);
    return description;
}

[[nodiscard]] QJsonObject foreignKey(const QString &field, const QString &resource, const QString &target)
{
    return {{u"fields"_s, QJsonArray{field}},
            {u"reference"_s, QJsonObject{{u"resource"_s, resource}, {u"fields"_s, QJsonArray{target}}}}};
}

// Single fields that name the key of one row; lists and `kind:code` are beyond what a schema can say.
[[nodiscard]] QJsonArray foreignKeysOf(Table table)
{
    switch (table) {
    case Table::Services: return {foreignKey(u"group"_s, u"groups"_s, u"key"_s)};
    case Table::Providers: return {foreignKey(u"organisation"_s, u"providers"_s, u"id"_s)};
    case Table::Offerings:
        return {foreignKey(u"provider"_s, u"providers"_s, u"id"_s), foreignKey(u"service"_s, u"services"_s, u"key"_s)};
    case Table::Answers:
        return {foreignKey(u"round"_s, u"rounds"_s, u"id"_s), foreignKey(u"service"_s, u"services"_s, u"key"_s)};
    case Table::Contacts: return {foreignKey(u"provider"_s, u"providers"_s, u"id"_s)};
    default: return {};
    }
}

template <typename Row> [[nodiscard]] QJsonObject resource()
{
    QJsonArray fields;
    QJsonArray key;
    eachField<Row>([&](const auto &field) {
        if (field.use == FieldUse::NotInPackage)
            return;
        fields.append(describe(field));
        if (field.isKey())
            key.append(exactText(field.name));
    });
    const QString name = exactText(codeText(Fields<Row>::table));
    QJsonObject schema{{u"fields"_s, fields}, {u"primaryKey"_s, key}, {u"missingValues"_s, QJsonArray{QString()}}};
    if (const QJsonArray references = foreignKeysOf(Fields<Row>::table); !references.isEmpty())
        schema.insert(u"foreignKeys"_s, references);
    return {{u"name"_s, name},       {u"type"_s, u"table"_s},         {u"path"_s, QString(name + u".csv"_s)},
            {u"format"_s, u"csv"_s}, {u"mediatype"_s, u"text/csv"_s}, {u"encoding"_s, u"utf-8"_s},
            {u"schema"_s, schema}};
}

}   // namespace

QByteArray packageDescription(const Inventory &inventory, const QStringList &closedRounds, bool withPeople)
{
    QJsonArray resources;
    for (std::size_t table = 1; table < packageTablesEnd; ++table) {
        if (static_cast<Table>(table) == Table::Contacts && !withPeople)
            continue;
        withRowOf(static_cast<Table>(table), [&]<typename Row>(const Row &) {
            if constexpr (!std::is_same_v<Row, Inventory> && isSubject(Fields<Row>::table))
                resources.append(resource<Row>());
        });
    }
    QJsonObject own;
    if (inventory.sample)
        own.insert(u"sample"_s, true);
    if (!closedRounds.isEmpty())
        own.insert(u"closedRounds"_s, QJsonArray::fromStringList(closedRounds));

    QJsonObject package{{u"$schema"_s, u"https://datapackage.org/profiles/2.0/datapackage.json"_s},
                        {u"name"_s, u"katve-inventory"_s},
                        {u"resources"_s, resources}};
    if (!inventory.title.isEmpty())
        package.insert(u"title"_s, inventory.title);
    if (!own.isEmpty())
        package.insert(u"katve"_s, own);
    return QJsonDocument(package).toJson();
}

}   // namespace katve
