#include "analysis/matrix_index.h"
#include "print/print_bars.h"
#include "print/print_grid.h"
#include "print/print_matter.h"
#include "print/print_table.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

#include <algorithm>
#include <map>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] std::vector<PrintBar> groupBars(const PrintMatter &matter)
{
    std::vector<KeyedSums> groups = matter.summary.groups;
    std::ranges::stable_sort(groups, {}, [&](const KeyedSums &group) { return matter.names.orderOfGroup(group.key); });
    std::vector<PrintBar> bars;
    for (const KeyedSums &group : groups)
        bars.push_back({matter.names.group(group.key), group.sums});
    return bars;
}

[[nodiscard]] std::vector<PrintBar> stageBars(const PrintMatter &matter)
{
    std::vector<PrintBar> bars;
    for (const KeyedSums &stage : matter.summary.stages)
        bars.push_back({stageWord(*codeFrom<Stage>(stage.key.toStdString())), stage.sums});
    return bars;
}

[[nodiscard]] std::vector<PrintGrid::Row> gridRows(const PrintMatter &matter)
{
    const MatrixInput &input = matter.source.matrix.input();
    std::vector<std::size_t> services(input.services.size());
    for (std::size_t i = 0; i < services.size(); ++i)
        services[i] = i;
    const auto groupOf = [&](std::size_t service) {
        return exactText(input.groups[static_cast<std::size_t>(input.services[service].group)]);
    };
    const auto nameOf = [&](std::size_t service) {
        return matter.names.service(exactText(input.services[service].key));
    };
    std::ranges::sort(services, [&](std::size_t a, std::size_t b) {
        const auto placeOfA = std::pair(matter.names.orderOfGroup(groupOf(a)), groupOf(a));
        const auto placeOfB = std::pair(matter.names.orderOfGroup(groupOf(b)), groupOf(b));
        return placeOfA == placeOfB ? matter.names.comesBefore(nameOf(a), nameOf(b)) : placeOfA < placeOfB;
    });
    std::vector<PrintGrid::Row> rows;
    QString group;
    for (const std::size_t service : services) {
        if (groupOf(service) != group)
            rows.push_back({matter.names.group(groupOf(service)), std::nullopt});
        group = groupOf(service);
        rows.push_back({nameOf(service), service});
    }
    return rows;
}

[[nodiscard]] std::vector<PrintGrid::Column> gridColumns(const PrintMatter &matter, const SummaryPart &part)
{
    std::vector<PrintGrid::Column> columns;
    for (const QString &code : part.municipalities) {
        const auto index = municipalityIndex(matter.source.matrix.input(), code.toStdString());
        if (index)
            columns.push_back({matter.names.municipality(code), *index});
    }
    std::ranges::sort(columns, [&](const PrintGrid::Column &a, const PrintGrid::Column &b) {
        return matter.names.comesBefore(a.name, b.name);
    });
    return columns;
}

// Where nobody has answered, that none is known to be missing says nothing.
[[nodiscard]] QString knownCount(const Sums &sums, Status status)
{
    return sums.answered == 0 && sums.count(status) == 0 ? u"–"_s : numberText(sums.count(status));
}

void addMunicipality(PrintTable &table, const QString &name, const Sums &sums, bool isStrong)
{
    const QString answered = sums.answered == 0
        ? PrintWords::tr("no answers")
        : PrintWords::tr("%1 of %2", "a number of all").arg(numberText(sums.answered), numberText(sums.cells()));
    table.rows.push_back({{{name},
                           {answered},
                           {coverageText(sums)},
                           {knownCount(sums, Status::Partial)},
                           {knownCount(sums, Status::Missing)},
                           {numberText(sums.count(Status::Unknown))}},
                          false,
                          isStrong});
}

}   // namespace

void printCharts(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    pen.heading(PrintWords::tr("By group of services"));
    pen.lead(
        PrintWords::tr("The bar shows the statuses of the cells; the line shows the coverage from its lower to its "
                       "upper end."));
    pen.bars(PrintWords::tr("Group of services"), groupBars(matter), matter.areasOn());
    pen.heading(PrintWords::tr("By stage of education"));
    pen.bars(PrintWords::tr("Stage of education"), stageBars(matter), matter.areasOn());
    if (matter.summary.parts.size() < 2)
        return;
    std::vector<PrintBar> bars;
    for (const SummaryPart &part : matter.summary.parts)
        bars.push_back({matter.partName(part.area), part.sums});
    const bool counties = matter.summary.parts.front().area.kind == AreaKind::WellbeingCounty;
    pen.heading(counties ? PrintWords::tr("By wellbeing services county") : PrintWords::tr("By province"));
    pen.bars(counties ? PrintWords::tr("Wellbeing services county") : PrintWords::tr("Province"), bars,
             matter.areasOn());
}

void printMunicipalities(const PrintMatter &matter)
{
    PrintTable table{.columns = {{.head = PrintWords::tr("Municipality"), .share = 1},
                                 {.head = PrintWords::tr("Cells with an answer"), .isNumber = true},
                                 {.head = PrintWords::tr("Coverage"), .isNumber = true},
                                 {.head = PrintWords::tr("Partly"), .isNumber = true},
                                 {.head = PrintWords::tr("Missing"), .isNumber = true},
                                 {.head = PrintWords::tr("No information"), .isNumber = true}}};
    std::map<QString, Sums> sumsOf;
    for (const KeyedSums &one : matter.summary.perMunicipality)
        sumsOf[one.key] = one.sums;
    for (const SummaryPart &part : matter.summary.parts) {
        table.rows.push_back({{{matter.partName(part.area)}}, true});
        QStringList codes = part.municipalities;
        std::ranges::sort(codes, [&](const QString &a, const QString &b) {
            return matter.names.comesBefore(matter.names.municipality(a), matter.names.municipality(b));
        });
        for (const QString &code : codes)
            addMunicipality(table, matter.names.municipality(code), sumsOf[code], false);
        addMunicipality(table, PrintWords::tr("Together"), part.sums, true);
    }
    matter.pen.heading(PrintWords::tr("Municipality by municipality"));
    matter.pen.lead(PrintWords::tr("The numbers of partly, missing and no information are cells."));
    matter.pen.table(table);
}

void printGaps(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    pen.heading(PrintWords::tr("Gaps by the number of children"));
    if (matter.summary.gaps.empty()) {
        pen.paragraph(
            PrintWords::tr("Nothing is known to be missing. What nobody has answered is not counted as missing."));
        return;
    }
    pen.lead(
        PrintWords::tr("Children who do not get the service where it is known to be missing, and half of those where "
                       "it is partly there, municipality and stage by stage. What is not known is not in the number: "
                       "it stands in its own column."));
    PrintTable table{.columns = {{.head = u"#"_s, .isNumber = true},
                                 {.head = PrintWords::tr("Service type"), .share = 1},
                                 {.head = PrintWords::tr("Children"), .isNumber = true},
                                 {.head = PrintWords::tr("Missing"), .isNumber = true},
                                 {.head = PrintWords::tr("Partly"), .isNumber = true},
                                 {.head = PrintWords::tr("No information"), .isNumber = true},
                                 {.head = PrintWords::tr("Cells"), .isNumber = true},
                                 {.head = PrintWords::tr("Coverage"), .isNumber = true}}};
    qint64 rank = 0;
    for (const RankedGap &gap : matter.summary.gaps)
        table.rows.push_back({{{numberText(++rank)},
                               {matter.names.service(gap.service)},
                               {gap.lacking2 == 0 ? u"?"_s : printHalves(gap.lacking2)},   // their number is not known
                               {numberText(gap.sums.count(Status::Missing))},
                               {numberText(gap.sums.count(Status::Partial))},
                               {numberText(gap.sums.count(Status::Unknown))},
                               {numberText(gap.sums.cells())},
                               {coverageText(gap.sums)}}});
    pen.table(table);
}

void printGrids(const PrintMatter &matter)
{
    SummaryPen &pen = matter.pen;
    pen.turnPage(true);
    pen.heading(PrintWords::tr("Services in the municipalities"));
    for (const SummaryPart &part : matter.summary.parts)
        pen.grid({.matrix = matter.source.matrix,
                  .title = matter.partName(part.area),
                  .rows = gridRows(matter),
                  .columns = gridColumns(matter, part),
                  .areasOn = matter.areasOn()});
    pen.turnPage(false);
}

}   // namespace katve
