#include "core/edit/sample_world.h"
#include "edit/inventory_check.h"
#include "support/catch.h"
#include "support/package_files.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

// What the log says of a row must be what the row is, however oddly the edit wrote it; else the check raises a false
// alarm over a file that is sound, and the edit cannot be taken back.

namespace {

template <typename Row> void checkAgrees(const Row &row)
{
    INFO(keyText(row));
    WorldFile file;
    const EditResult result = file.session->apply(additionOf(EditKind::Import, row));
    if (!result.ok())
        return;   // not to take it is another way to agree
    CHECK(checkInventory(*file.session).empty());
    CHECK(file.session->takeBack(result.sequence).ok());
}

template <typename Row, typename Make> void checkAgreesWith(Make &&make)
{
    Row row = Sample<Row>::full();
    make(row);
    checkAgrees(row);
}

}   // namespace

TEST_CASE("the log agrees with a row whose lists repeat an item")
{
    checkAgreesWith<Offering>([](auto &row) { row.catchment.push_back(row.catchment.front()); });
    checkAgreesWith<Offering>([](auto &row) { row.modes.push_back(row.modes.front()); });
    checkAgreesWith<Provider>([](auto &row) { row.languages.append(row.languages.first()); });
    checkAgreesWith<ServiceType>([](auto &row) { row.themes.append(row.themes.first()); });
    checkAgreesWith<Round>([](auto &row) {
        row.closed = false;   // a closed one takes no edits, and so cannot go
        row.services.append(row.services.first());
    });
    checkAgreesWith<Answer>([](auto &row) { row.reasons.push_back(row.reasons.front()); });
}

TEST_CASE("the log agrees with a row whose lists have empty items and spaces")
{
    checkAgreesWith<Provider>([](auto &row) { row.kinds = {u"a"_s, u""_s, u" b "_s}; });
    checkAgreesWith<Provider>([](auto &row) { row.languages = {u"fi;sv"_s}; });
}

TEST_CASE("the log agrees with numbers at their limits")
{
    checkAgreesWith<Offering>([](auto &row) { row.capacity = 0.0; });
    checkAgreesWith<Offering>([](auto &row) { row.capacity = 1e15; });
    checkAgreesWith<Offering>([](auto &row) { row.capacity = 5e-324; });
    checkAgreesWith<Offering>([](auto &row) { row.capacity = 1.7976931348623157e308; });
    checkAgreesWith<Offering>([](auto &row) { row.capacity = 9007199254740993.0; });
    checkAgreesWith<Area>([](auto &row) { row.longitude = -0.1; });
}

TEST_CASE("the log agrees with a number that is less than nothing by nothing")
{
    checkAgreesWith<Area>([](auto &row) { row.longitude = -0.0; });
    OpenFile file;
    PackageFiles files = smallPackage();
    files["areas.csv"] = "kind,code,name_fi,longitude\nmunicipality,244,K,-0\nmunicipality,564,O,-0.0\n"
                         "province,17,P,\n";
    importGood(*file.session, files);
    CHECK(checkInventory(*file.session).empty());
}

TEST_CASE("the log agrees with texts of odd characters")
{
    const QStringList odd{u"\uFEFFbyte order mark"_s, QString(QChar(0xD800)), u"\uFFFD\uFFFE\uFFFF"_s,
                          u"\u0001\u007F"_s,          u"  spaces  "_s,        u"\r\n"_s,
                          u"\u2028\u2029"_s,          u"e\u0301"_s,           u"'; DROP TABLE provider; --"_s};
    for (const QString &text : odd)
        checkAgreesWith<Provider>([&](auto &row) { row.note = text; });
    WorldFile file;
    CHECK_FALSE(
        file.session->apply(additionOf(EditKind::AddTheme, Theme{.key = u"k"_s, .nameFi = QString(QChar(0))})).ok());
}

TEST_CASE("the log agrees with a change to the same value written otherwise")
{
    WorldFile file;
    Provider before{.id = u"new"_s, .name = u"New"_s, .languages = {u"fi"_s}};
    file.add(before);
    Provider after = before;
    after.languages = {u"fi"_s, u"sv"_s, u"fi"_s};
    const EditResult result = file.session->apply(changeOf(EditKind::ChangeProvider, before, after));
    if (!result.ok())
        return;
    CHECK(checkInventory(*file.session).empty());
    CHECK(file.session->takeBack(result.sequence).ok());
}
