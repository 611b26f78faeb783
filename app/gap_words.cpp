#include "gap_words.h"
#include "open_inventory.h"
#include "words/vocabulary.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QString areaName(const GapWords &words, const MatrixRegion &region)
{
    const auto area = words.session.find(Area{.kind = region.kind, .code = exactText(region.code)});
    if (area)
        return nameIn(words.language, *area);
    return region.kind == AreaKind::Country ? CommandText::tr("Finland") : exactText(region.code);
}

[[nodiscard]] Sums allServices(const GapMatrix &matrix, std::size_t region)
{
    std::vector<std::size_t> columns(matrix.shape().columns());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return matrix.regionSums(region, columns);
}

[[nodiscard]] QStringList tableRow(const GapWords &words, const QString &name, const Sums &sums)
{
    const QLocale locale = localeOf(words.language);
    QStringList row{name};
    for (const Status status : {Status::Local, Status::Province, Status::Erva, Status::Country, Status::Partial,
                                Status::Missing, Status::NotNeeded, Status::Unknown})
        row.append(locale.toString(sums.count(status)));
    row.append(coverageText(sums));
    row.append(percentText(sums.completeness()));
    return row;
}

// Words follow the date: from 2023 on services also come from wellbeing counties, and collaborative areas take the place
// of the ERVA.
[[nodiscard]] QStringList headings(QDate areasOn)
{
    const bool counties = areasOn >= QDate(2023, 1, 1);
    return {CommandText::tr("Region"),
            CommandText::tr("own"),
            counties ? CommandText::tr("county") : CommandText::tr("province"),
            counties ? CommandText::tr("collab.") : CommandText::tr("ERVA"),
            CommandText::tr("country"),
            CommandText::tr("partly"),
            CommandText::tr("missing"),
            CommandText::tr("not needed"),
            CommandText::tr("no information"),
            CommandText::tr("coverage"),
            CommandText::tr("answered")};
}

void printTable(QTextStream &out, const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(rows.front().size()));
    for (const QStringList &row : rows) {
        for (std::size_t column = 0; row.size() > 1 && column < widths.size(); ++column)
            widths[column] = std::max(widths[column], row[static_cast<qsizetype>(column)].size());
    }
    for (const QStringList &row : rows) {
        if (row.size() == 1) {   // the heading of a kind of region
            out << '\n' << row.front() << '\n';
            continue;
        }
        out << row.front().leftJustified(widths.front());
        for (std::size_t column = 1; column < widths.size(); ++column)
            out << "  " << row[static_cast<qsizetype>(column)].rightJustified(widths[column]);
        out << '\n';
    }
}

}   // namespace

void printGaps(QTextStream &out, const GapWords &words)
{
    const QString notice = sampleNotice(words.session);
    if (!notice.isEmpty())
        out << notice << "\n\n";
    out << CommandText::tr("%1, as of %2")
               .arg(nameIn(words.language, words.round), dateText(words.language, words.round.asOf))
        << '\n';
    if (words.view == View::Future)
        out << CommandText::tr("With what is being prepared and planned") << '\n';
    out << CommandText::tr("%Ln municipality(ies)", nullptr, static_cast<int>(words.matrix.municipalities())) << ", "
        << CommandText::tr("%Ln service type(s)", nullptr, static_cast<int>(words.matrix.input().services.size()))
        << ", " << CommandText::tr("%Ln cell(s)", nullptr, static_cast<int>(words.matrix.shape().cells())) << "\n\n";

    std::vector<QStringList> rows{headings(words.round.areasOn())};
    std::optional<AreaKind> kind;
    for (std::size_t region = 0; region < words.matrix.input().regions.size(); ++region) {
        const MatrixRegion &area = words.matrix.input().regions[region];
        if (!area.inForce)
            continue;
        if (kind != area.kind)
            rows.push_back({areaKindWord(area.kind)});
        kind = area.kind;
        rows.push_back(tableRow(words, areaName(words, area), allServices(words.matrix, region)));
    }
    printTable(out, rows);
    out << '\n'
        << CommandText::tr(
               "The numbers count cells: one service type in one municipality at one stage of education. In the first "
               "four numbers\n"
               "the service is available: arranged for the municipality itself, a wider region or the whole "
               "country.\n"
               "Coverage is weighted by the residents of the age group. While there are cells without information it "
               "is a range:\n"
               "the low end takes them all as missing, the high end all as available.")
        << '\n';
}

QJsonObject gapsJson(const GapWords &words)
{
    QJsonArray regions;
    for (std::size_t region = 0; region < words.matrix.input().regions.size(); ++region) {
        const MatrixRegion &area = words.matrix.input().regions[region];
        if (!area.inForce)
            continue;
        const Sums sums = allServices(words.matrix, region);
        QJsonObject object{{u"kind"_s, exactText(codeText(area.kind))},
                           {u"code"_s, exactText(area.code)},
                           {u"name"_s, areaName(words, area)},
                           {u"cells"_s, static_cast<qint64>(sums.cells())},
                           {u"overlap"_s, static_cast<qint64>(sums.overlap)},
                           {u"fragile"_s, static_cast<qint64>(sums.fragile)},
                           {u"unnamed"_s, static_cast<qint64>(sums.unnamed)},
                           {u"conflict"_s, static_cast<qint64>(sums.conflict)},
                           {u"answered"_s, static_cast<qint64>(sums.answered)},
                           {u"covered2"_s, sums.covered2},
                           {u"needed"_s, sums.needed},
                           {u"unknown_pop"_s, sums.unknownPop}};
        for (std::size_t status = 0; status < statusCount; ++status)
            object.insert(exactText(CodeTable<Status>::names[status]), static_cast<qint64>(sums.status[status]));
        regions.append(object);
    }
    return {{u"round"_s, words.round.id},
            {u"as_of"_s, words.round.asOf.toString(Qt::ISODate)},
            {u"view"_s, exactText(codeText(words.view))},
            {u"sample"_s, !sampleNotice(words.session).isEmpty()},
            {u"municipalities"_s, static_cast<qint64>(words.matrix.municipalities())},
            {u"services"_s, static_cast<qint64>(words.matrix.input().services.size())},
            {u"cells"_s, static_cast<qint64>(words.matrix.shape().cells())},
            {u"regions"_s, regions}};
}

}   // namespace katve
