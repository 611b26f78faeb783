#include "exchange/shipped_layout.h"
#include "domain/field_text.h"
#include "exchange/csv_reader.h"
#include "exchange/shipped_data.h"

#include <QFile>

#include <functional>

namespace katve {

namespace {

using Record = std::span<const std::string_view>;

void readTable(const QString &name, const std::function<void(Record)> &visit)
{
    QFile file(shippedLayout() + QLatin1Char('/') + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);   // it is part of the program
    Q_UNUSED(isThere)
    CsvReader rows(file);
    static_cast<void>(rows.next());   // the header
    while (rows.next())
        visit(rows.fields());
}

[[nodiscard]] int number(std::string_view text)
{
    int value = 0;
    static_cast<void>(parseField(text, value));
    return value;
}

}   // namespace

QHash<QString, HexPlace> shippedHexagons()
{
    QHash<QString, HexPlace> places;
    readTable(QStringLiteral("hexgrid.csv"),
              [&](Record row) { places.insert(exactText(row[0]), {.q = number(row[1]), .r = number(row[2])}); });
    return places;
}

QMultiHash<QString, QString> shippedNeighbours()
{
    QMultiHash<QString, QString> neighbours;
    readTable(QStringLiteral("neighbours.csv"), [&](Record row) {
        neighbours.insert(exactText(row[0]), exactText(row[1]));
        neighbours.insert(exactText(row[1]), exactText(row[0]));
    });
    return neighbours;
}

}   // namespace katve
