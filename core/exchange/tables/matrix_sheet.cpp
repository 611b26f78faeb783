#include "exchange/tables/round_sheets.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Across {
    std::size_t municipality = 0;
    QString province{};
    QString name{};
};

struct Down {
    std::size_t service = 0;
    int order = 0;   // of its group
    QString group{};
    QString name{};
};

constexpr int leadingColumns = 3;   // group, service type, stage

[[nodiscard]] QString areaName(const RoundTables &tables, AreaKind kind, const std::string &code)
{
    return QString::fromStdString(tables.people.names.of({.kind = kind, .code = exactText(code)}));
}

[[nodiscard]] QString provinceOf(const RoundTables &tables, std::size_t municipality)
{
    const MatrixInput &input = tables.matrix.input();
    for (const std::uint32_t region : input.regionsOf[municipality]) {
        if (input.regions[region].kind == AreaKind::Province)
            return areaName(tables, AreaKind::Province, input.regions[region].code);
    }
    return {};
}

[[nodiscard]] QCollator collatorOf(const RoundTables &tables)
{
    return QCollator(QLocale(tables.people.names.language() == u"sv"_s ? u"sv_FI"_s : u"fi_FI"_s));
}

[[nodiscard]] std::vector<Across> municipalitiesOf(const RoundTables &tables)
{
    std::vector<Across> all;
    for (std::size_t i = 0; i < tables.matrix.municipalities(); ++i) {
        const std::string &code = tables.matrix.input().municipalities[i];
        const QString name = areaName(tables, AreaKind::Municipality, code);
        all.push_back({i, provinceOf(tables, i), name.isEmpty() ? exactText(code) : name});
    }
    const QCollator collator = collatorOf(tables);
    std::ranges::sort(all, [&](const Across &one, const Across &other) {
        if (one.province == other.province)
            return collator.compare(one.name, other.name) < 0;
        // Without a province comes last.
        if (one.province.isEmpty() || other.province.isEmpty())
            return !one.province.isEmpty();
        return collator.compare(one.province, other.province) < 0;
    });
    return all;
}

[[nodiscard]] QString nameOfKey(const RoundTables &tables, Table table, const std::string &key)
{
    const QString name = QString::fromStdString(tables.people.names.of(table, exactText(key)));
    return name.isEmpty() ? exactText(key) : name;
}

// By group, in the groups' own order, and by name in it.
[[nodiscard]] std::vector<Down> servicesOf(const RoundTables &tables)
{
    const MatrixInput &input = tables.matrix.input();
    std::vector<Down> all;
    for (std::size_t i = 0; i < input.services.size(); ++i) {
        const std::string &group = input.groups[static_cast<std::size_t>(input.services[i].group)];
        all.push_back({i, tables.people.names.orderOfGroup(exactText(group)), nameOfKey(tables, Table::Groups, group),
                       nameOfKey(tables, Table::Services, input.services[i].key)});
    }
    const QCollator collator = collatorOf(tables);
    std::ranges::sort(all, [&](const Down &one, const Down &other) {
        if (one.order != other.order)
            return one.order < other.order;
        const int groups = collator.compare(one.group, other.group);
        return groups != 0 ? groups < 0 : collator.compare(one.name, other.name) < 0;
    });
    return all;
}

[[nodiscard]] std::vector<TableBand> bandsOf(const std::vector<Across> &municipalities)
{
    std::vector<TableBand> bands;
    for (std::size_t i = 0; i < municipalities.size(); ++i) {
        if (i > 0 && municipalities[i].province == municipalities[i - 1].province)
            ++bands.back().count;
        else
            bands.push_back({.first = static_cast<int>(i) + leadingColumns, .text = municipalities[i].province});
    }
    return bands;
}

[[nodiscard]] TableSheet matrixSheet(const RoundTables &tables, const std::vector<Across> &municipalities)
{
    constexpr int municipalityWidth = 17;
    const TableWords &words = tables.people.words;
    TableSheet sheet{.name = sheetNameFrom(words.sheet("matrix")),
                     .columns = {{.heading = words.heading("matrix", "group"), .width = 24},
                                 {.heading = words.heading("matrix", "service"), .width = 46},
                                 {.heading = words.heading("matrix", "stage"), .width = 20}},
                     .titles = {nameOfKey(tables, Table::Rounds, tables.round.id.toStdString()) + u", "_s
                                    + tables.round.asOf.toString(u"d.M.yyyy"_s),
                                words.phrase("matrix_note")},
                     .bands = bandsOf(municipalities),
                     .frozenColumns = leadingColumns,
                     .tones = statusTones(tables.people, true)};
    if (tables.sample)
        sheet.titles.append(words.phrase("sample_notice"));
    for (const Across &one : municipalities)
        sheet.columns.push_back({.heading = one.name, .width = municipalityWidth});
    sheet.firstToned = leadingColumns;
    sheet.endToned = static_cast<int>(sheet.columns.size());
    return sheet;
}

}   // namespace

QString markedWord(Status status, const ListWords &people)
{
    const QString word = QString::fromStdString(people.code("status", static_cast<std::size_t>(status)));
    switch (status) {
    case Status::Partial: return u"◐ "_s + word;
    case Status::Missing: return u"○ "_s + word;
    case Status::NotNeeded: return u"– "_s + word;
    case Status::Unknown: return u"? "_s + word;
    default: break;
    }
    return u"● "_s + word;
}

std::vector<ToneWord> statusTones(const ListWords &people, bool marked)
{
    std::vector<ToneWord> tones;
    for (std::size_t i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        tones.push_back(
            {marked ? markedWord(status, people) : QString::fromStdString(people.code("status", i)), toneOf(status)});
    }
    return tones;
}

void writeMatrix(TableWriter &writer, const RoundTables &tables)
{
    const std::vector<Across> municipalities = municipalitiesOf(tables);
    const MatrixShape &shape = tables.matrix.shape();
    writer.begin(matrixSheet(tables, municipalities));
    std::array<std::string, statusCount> words;
    for (std::size_t i = 0; i < statusCount; ++i)
        words[i] = markedWord(static_cast<Status>(i), tables.people).toStdString();
    std::vector<TableCell> cells(municipalities.size() + leadingColumns);
    for (const Down &down : servicesOf(tables)) {
        const std::size_t service = down.service;
        for (std::size_t column = shape.firstColumn(service); column < shape.endColumn(service); ++column) {
            cells[0].setText(down.group);
            cells[1].setText(down.name);
            cells[2].setText(tables.people.code("stage", static_cast<std::size_t>(shape.stageOf(column))));
            for (std::size_t i = 0; i < municipalities.size(); ++i) {
                const Status status = tables.matrix.cell(municipalities[i].municipality, column).status;
                TableCell &cell = cells[i + leadingColumns];
                cell.setText(words[static_cast<std::size_t>(status)]);
                cell.tone = toneOf(status);
            }
            writer.row(cells);
            if (tables.tick)
                tables.tick();
        }
    }
    writer.end();
}

}   // namespace katve
