#include "analysis/gap_matrix.h"
#include "exchange/shipped_data.h"
#include "store/matrix_loader.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

using Texts = std::vector<std::string>;

namespace {

// Made once: it takes its time, and nobody changes it. It goes before Qt's list of connections does.
[[nodiscard]] Session &sample()
{
    static std::unique_ptr<OpenFile> file;
    if (!file) {
        file = std::make_unique<OpenFile>();
        importGood(*file->session, filesIn(shippedReference()), {.isPartial = true});
        importGood(*file->session, filesIn(shippedSample()), {.isPartial = true});
        qAddPostRoutine([] { file.reset(); });
    }
    return *file->session;
}

[[nodiscard]] Round roundOf(const QString &id)
{
    return sample().find(Round{.id = id}).value();
}

[[nodiscard]] GapMatrix matrixOf(const QString &round, View view = View::Now)
{
    return GapMatrix(loadMatrixInput(sample().database(), roundOf(round), view));
}

[[nodiscard]] std::set<QString> municipalitiesOn(QDate day)
{
    std::set<QString> codes;
    sample().stores().of<Area>().forEach([&](const auto &stored) {
        if (stored.row.kind == AreaKind::Municipality && holdsOn(stored.row.validFrom, stored.row.validTo, day))
            codes.insert(stored.row.code);
    });
    return codes;
}

[[nodiscard]] std::size_t membersOn(const AreaRef &area, QDate day)
{
    const std::set<QString> inForce = municipalitiesOn(day);
    std::set<QString> members;
    sample().stores().of<Membership>().forEach([&](const auto &stored) {
        const Membership &row = stored.row;
        if (AreaRef{row.kind, row.code} == area && holdsOn(row.validFrom, row.validTo, day)
            && inForce.contains(row.municipality))
            members.insert(row.municipality);
    });
    return members.size();
}

template <typename Visit> void eachCell(const GapMatrix &matrix, Visit &&visit)
{
    for (std::size_t municipality = 0; municipality < matrix.municipalities(); ++municipality) {
        for (std::size_t column = 0; column < matrix.shape().columns(); ++column)
            visit(matrix.cell(municipality, column));
    }
}

[[nodiscard]] std::set<AreaKind> kindsThatReach(const GapMatrix &matrix)
{
    std::set<AreaKind> kinds;
    const MatrixInput &input = matrix.input();
    for (const Reach &reach : input.reaches) {
        const bool isRegion = reach.place >= input.municipalities.size();
        kinds.insert(isRegion ? input.regions[reach.place - input.municipalities.size()].kind : AreaKind::Municipality);
    }
    return kinds;
}

const QStringList rounds{u"oys-2019-spring"_s, u"oys-2020-autumn"_s};

}   // namespace

TEST_CASE("the shipped data comes in without a remark")
{
    OpenFile file;
    for (const QString &package : {shippedReference(), shippedSample()}) {
        const ImportReport report = importFiles(*file.session, filesIn(package), {.isPartial = true});
        CHECK(told(report.errors) == Texts{});
        CHECK(told(report.notes) == Texts{});
        CHECK(report.written);
    }
}

TEST_CASE("municipalities in force are 311, 310, 309 and 308 as they have merged")
{
    CHECK(municipalitiesOn(QDate(2018, 1, 1)).size() == 311);
    CHECK(municipalitiesOn(QDate(2019, 12, 31)).size() == 311);
    CHECK(municipalitiesOn(QDate(2020, 1, 1)).size() == 310);
    CHECK(municipalitiesOn(QDate(2020, 12, 31)).size() == 310);
    CHECK(municipalitiesOn(QDate(2021, 1, 1)).size() == 309);
    CHECK(municipalitiesOn(QDate(2024, 12, 31)).size() == 309);
    CHECK(municipalitiesOn(QDate(2025, 1, 1)).size() == 308);
}

TEST_CASE("on 8.10.2020 the OYS network region has 67 municipalities and the ERVA 68")
{
    const QDate day(2020, 10, 8);
    CHECK(membersOn({AreaKind::NetworkRegion, u"OYS"_s}, day) == 67);
    CHECK(membersOn({AreaKind::Erva, u"OYS"_s}, day) == 68);
}

TEST_CASE("ERVAs cover nobody from 2023, collaborative areas nobody before")
{
    CHECK(membersOn({AreaKind::Erva, u"OYS"_s}, QDate(2022, 12, 31)) == 68);
    CHECK(membersOn({AreaKind::Erva, u"OYS"_s}, QDate(2023, 1, 1)) == 0);
    std::set<QString> yta;
    sample().stores().of<Membership>().forEach([&](const auto &stored) {
        if (stored.row.kind == AreaKind::Yta && holdsOn(stored.row.validFrom, stored.row.validTo, QDate(2022, 12, 31)))
            yta.insert(stored.row.municipality);
    });
    CHECK(yta.empty());
}

TEST_CASE("a sample round has 72 service types and 67 municipalities")
{
    for (const QString &round : rounds) {
        CHECK(roundOf(round).services.size() == 72);
        const GapMatrix matrix = matrixOf(round);
        CHECK(matrix.input().services.size() == 72);
        CHECK(matrix.municipalities() == 67);
    }
}

TEST_CASE("every status and every flag occurs in both sample rounds")
{
    for (const QString &round : rounds) {
        std::set<Status> statuses;
        std::set<std::string> flags;
        eachCell(matrixOf(round), [&](const Cell &cell) {
            statuses.insert(cell.status);
            for (const auto &[name, is] : {std::pair("overlap", cell.overlap()), std::pair("fragile", cell.fragile()),
                                           std::pair("unnamed", cell.unnamed), std::pair("conflict", cell.conflict)}) {
                if (is)
                    flags.insert(name);
            }
        });
        CAPTURE(round);
        CHECK(statuses.size() == statusCount);
        CHECK(flags.size() == 4);
    }
}

TEST_CASE("every kind of catchment that covers anybody at the time occurs in both sample rounds")
{
    const std::set<AreaKind> ofTheTime{AreaKind::Country, AreaKind::Erva, AreaKind::Municipality,
                                       AreaKind::NetworkRegion, AreaKind::Province};
    for (const QString &round : rounds) {
        CAPTURE(round);
        CHECK((kindsThatReach(matrixOf(round)) == ofTheTime));
    }
}

TEST_CASE("every kind of area is some sample offering's catchment")
{
    std::set<AreaKind> kinds;
    sample().stores().of<Offering>().forEach([&](const auto &stored) {
        for (const AreaRef &area : stored.row.catchment)
            kinds.insert(area.kind);
    });
    CHECK(kinds.size() == CodeTable<AreaKind>::names.size());
}

TEST_CASE("the sample writes to nobody: its addresses are .invalid")
{
    static const QRegularExpression address(u"\\S*@[^\\s,;\"]*"_s);
    int found = 0;
    for (const auto &[name, content] : exportedFiles(sample())) {
        auto match = address.globalMatch(QString::fromUtf8(content));
        for (; match.hasNext(); ++found)
            CHECK(match.next().captured().endsWith(u".invalid"_s));
    }
    CHECK(found > 0);
}
