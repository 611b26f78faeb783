#include "exchange/gap_tables.h"
#include "store/matrix_loader.h"
#include "support/catch.h"
#include "support/open_file.h"
#include "support/package_files.h"

#include <QBuffer>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using Write = void (*)(QIODevice &, const GapMatrix &, const std::function<bool()> &);

[[nodiscard]] QByteArray tableOf(Session &session, Write write, const std::function<bool()> &cancelled = {})
{
    const Round round = session.find(Round{.id = u"r1"_s}).value();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(buffer, GapMatrix(loadMatrixInput(session.database(), round, View::Now)), cancelled);
    return buffer.data();
}

constexpr auto cellsHeader = "municipality,service,stage,status,providers,overlap,fragile,unnamed,conflict\n";
constexpr auto rollupHeader =
    "kind,code,service,cells,local,province,erva,country,partial,missing,not_needed,unknown,overlap,fragile,unnamed,"
    "conflict,covered2,needed,unknown_pop\n";

}   // namespace

TEST_CASE("the table of cells has a line for every cell, in the order of keys and stages")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    CHECK(tableOf(*file.session, writeCells)
          == cellsHeader
              + QByteArray("244,s1,grades1_6,missing,0,0,0,0,0\n244,s1,grades7_9,unknown,0,0,0,0,0\n"
                           "244,s2,ecec,unknown,0,0,0,0,0\n564,s1,grades1_6,local,1,0,1,0,0\n"
                           "564,s1,grades7_9,unknown,0,0,0,0,0\n564,s2,ecec,partial,0,0,0,0,0\n"));
}

TEST_CASE("the table of sums has a line for every region and service type")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    CHECK(tableOf(*file.session, writeRollup)
          == rollupHeader
              + QByteArray("province,17,s1,4,1,0,0,0,0,1,0,2,0,1,0,0,0,0,0\n"
                           "province,17,s2,2,0,0,0,0,1,0,0,1,0,0,0,0,9000,9000,0\n"
                           "country,FI,s1,4,1,0,0,0,0,1,0,2,0,1,0,0,0,0,0\n"
                           "country,FI,s2,2,0,0,0,0,1,0,0,1,0,0,0,0,9000,9000,0\n"));
}

TEST_CASE("a round without cells gives tables with a header only")
{
    OpenFile file;
    PackageFiles files = smallPackage();
    files["rounds.csv"] = "id,name_fi,as_of,areas\nr1,Syksy,2020-10-08,erva:none\n";
    files["areas.csv"] += "erva,none,Tyhjä\n";
    importGood(*file.session, files);
    CHECK(tableOf(*file.session, writeCells) == cellsHeader);
    CHECK(tableOf(*file.session, writeRollup) == rollupHeader);
}

TEST_CASE("a table that is cancelled ends between its rows")
{
    OpenFile file;
    importGood(*file.session, smallPackage());
    for (const Write write : {writeCells, writeRollup}) {
        int asked = 0;
        CHECK_THROWS_AS(tableOf(*file.session, write, [&asked] { return ++asked == 2; }), StoreError);
        CHECK(asked == 2);
    }
}
