#include "core/exchange/one_row.h"
#include "exchange/csv_writer.h"
#include "exchange/import_context.h"

#include <QBuffer>

#include <algorithm>

namespace katve {

namespace {

[[nodiscard]] OneRow givenFields(Table table)
{
    switch (table) {
    case Table::Areas: return {{"kind", "municipality"}, {"code", "999"}, {"name_fi", "Uusi"}};
    case Table::Memberships:
        return {{"municipality", "564"}, {"kind", "province"}, {"code", "17"}, {"valid_from", "2020-01-01"}};
    case Table::Population: return {{"municipality", "564"}, {"stage", "grades1_6"}, {"year", "2018"}, {"count", "10"}};
    case Table::Groups:
    case Table::Themes: return {{"key", "new"}, {"name_fi", "Uusi"}};
    case Table::Services: return {{"key", "new"}, {"group", "g"}, {"name_fi", "Uusi"}, {"stages", "ecec"}};
    case Table::Providers: return {{"id", "new"}, {"name", "Uusi"}};
    case Table::Offerings:
        return {{"id", "new"},      {"provider", "p1"},           {"service", "s2"},
                {"stages", "ecec"}, {"catchment", "province:17"}, {"status", "operating"}};
    case Table::Rounds: return {{"id", "new"}, {"name_fi", "Uusi"}, {"as_of", "2020-01-01"}};
    case Table::Contacts: return {{"id", "new"}, {"name", "Uusi"}};
    default:
        return {
            {"round", "r1"}, {"municipality", "244"}, {"service", "s2"}, {"stage", "ecec"}, {"answer", "available"}};
    }
}

void eachColumn(Table table, const std::function<void(std::string, bool required)> &visit)
{
    withRowOf(table, [&]<typename Row>(const Row &) {
        eachField<Row>([&](const auto &field) {
            if (field.use != FieldUse::NotInPackage)
                visit(std::string(field.name), field.isRequired());
        });
    });
}

}   // namespace

OneRow goodRow(Table table)
{
    const OneRow given = givenFields(table);
    OneRow row;
    eachColumn(table, [&](const std::string &column, bool) {
        const auto found = std::ranges::find(given, column, &OneRow::value_type::first);
        row.emplace_back(column, found == given.end() ? std::string() : found->second);
    });
    return row;
}

OneRow goodRow(Table table, const std::string &column, const std::string &text)
{
    OneRow row = goodRow(table);
    const auto found = std::ranges::find(row, column, &OneRow::value_type::first);
    if (found == row.end())
        throw std::logic_error("a test names a column that is not there");
    found->second = text;
    return row;
}

std::vector<std::string> requiredColumns(Table table)
{
    std::vector<std::string> columns;
    eachColumn(table, [&](const std::string &column, bool required) {
        if (required)
            columns.push_back(column);
    });
    return columns;
}

QByteArray csvOf(const std::vector<OneRow> &rows)
{
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    for (const auto &[column, value] : rows.front())
        csv.field(column);
    csv.endRow();
    for (const OneRow &row : rows) {
        for (const auto &[column, value] : row)
            csv.field(value);
        csv.endRow();
    }
    csv.flush();
    return text;
}

std::string fileOf(Table table)
{
    return packageFile(table).toStdString();
}

}   // namespace katve
