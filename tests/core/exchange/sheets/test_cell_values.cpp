#include "exchange/sheets/cell_values.h"
#include "exchange/sheets/number_format.h"
#include "exchange/sheets/sheet_cell.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] std::string date(double days, DayCount count = DayCount::From1900)
{
    const auto cell = dateCell(days, count);
    return cell ? cell->text.toStdString() : "none";
}

[[nodiscard]] NumberFormat::Shows shows(const char16_t *format, double value)
{
    return NumberFormat(QString::fromUtf16(format)).shows(value);
}

[[nodiscard]] std::string code(const char16_t *format, double value)
{
    return NumberFormat(QString::fromUtf16(format)).codeText(value).toStdString();
}

}   // namespace

TEST_CASE("numbers are told with a point and with no more digits than they need")
{
    CHECK(numberText(5) == u"5"_s);
    CHECK(numberText(-0.0) == u"0"_s);
    CHECK(numberText(100000) == u"100000"_s);
    CHECK(numberText(1234.5) == u"1234.5"_s);
    CHECK(numberText(1.1 * 20) == u"22"_s);
    CHECK(numberText(0.1 + 0.2) == u"0.3"_s);
    CHECK(numberText(1.0 / 3) == u"0.3333333333333333"_s);
    CHECK(numberText(1234567890123456) == u"1234567890123456"_s);   // a whole number is never rounded
    CHECK(numberText(1e-7) == u"1e-07"_s);
}

TEST_CASE("days count from 1900 with the leap day that never was, or from 1904")
{
    CHECK(date(1) == "1900-01-01");
    CHECK(date(59) == "1900-02-28");
    CHECK(date(60) == "1900-02-29");
    CHECK(date(61) == "1900-03-01");
    CHECK(date(45322) == "2024-01-31");
    CHECK(date(45322.5) == "2024-01-31T12:00:00");
    CHECK(date(0.25) == "06:00:00");
    CHECK(date(0, DayCount::From1904) == "1904-01-01");
    CHECK(date(43860, DayCount::From1904) == "2024-01-31");
    CHECK(date(1e9) == "none");
}

TEST_CASE("a time that is a whole second but for the binary is that second")
{
    CHECK(date(45322 + 8.0 / 24 + 15.0 / 1440 + 30.0 / 86400) == "2024-01-31T08:15:30");
    CHECK(elapsedCell(36.0 / 24 + 5.0 / 1440).text == u"36:05:00"_s);
    CHECK(elapsedCell(0.9999999999).text == u"24:00:00"_s);
}

TEST_CASE("what a number format shows is found by its letters, not by what it quotes")
{
    using Shows = NumberFormat::Shows;
    CHECK(shows(u"General", 1) == Shows::Number);
    CHECK(shows(u"0.00E+00", 1) == Shows::Number);
    CHECK(shows(u"#,##0 \"pv\"", 1) == Shows::Number);
    CHECK(shows(u"[$-40B]d. mmmm yyyy;@", 1) == Shows::Date);
    CHECK(shows(u"[Red]0;[Blue]-0", 1) == Shows::Number);
    CHECK(shows(u"mm:ss.0", 1) == Shows::Time);
    CHECK(shows(u"h:mm AM/PM", 1) == Shows::Time);
    CHECK(shows(u"yyyy\\-mm\\-dd\\Thh:mm", 1) == Shows::Date);
    CHECK(shows(u"[h]:mm", 1) == Shows::Elapsed);
    CHECK(shows(u"000", 5) == Shows::Code);
    CHECK(shows(u"000", 5.5) == Shows::Number);
    CHECK(shows(u"#\\ 000", 5) == Shows::Number);
    CHECK(shows(u"0", 5) == Shows::Number);
    CHECK(shows(u"00.0", 5) == Shows::Number);
    CHECK(shows(u"[<10]00;0", 5) == Shows::Code);
    CHECK(shows(u"[<10]00;0", 50) == Shows::Number);
    CHECK(shows(u"0;yyyy", -1) == Shows::Date);
}

TEST_CASE("a code keeps the zeros and the signs its format shows")
{
    CHECK(code(u"000", 5) == "005");
    CHECK(code(u"00000", 200) == "00200");
    CHECK(code(u"000", 12345) == "12345");
    CHECK(code(u"000\\-000", 44012) == "044-012");
    CHECK(code(u"\"K\"000", 5) == "K005");
    CHECK(code(u"000", -5) == "-005");
    CHECK(code(u"#00", 5) == "05");
    CHECK(code(u"##000", 5) == "005");
}

TEST_CASE("formats that programs know by number are dates where Excel's are")
{
    using Shows = NumberFormat::Shows;
    CHECK(NumberFormat::builtIn(14).shows(1) == Shows::Date);
    CHECK(NumberFormat::builtIn(22).shows(1) == Shows::Date);
    CHECK(NumberFormat::builtIn(20).shows(1) == Shows::Time);
    CHECK(NumberFormat::builtIn(46).shows(1) == Shows::Elapsed);
    CHECK(NumberFormat::builtIn(9).shows(1) == Shows::Number);
    CHECK(NumberFormat::builtIn(49).shows(1) == Shows::Number);
}

TEST_CASE("escapes of XLSX become the characters they stand for, and only they")
{
    CHECK(unescaped(u"a_x000D_\nb"_s) == u"a\r\nb"_s);
    CHECK(unescaped(u"_x005F_x000D_"_s) == u"_x000D_"_s);
    CHECK(unescaped(u"oulu_xyz_"_s) == u"oulu_xyz_"_s);
    CHECK(unescaped(u"_x00"_s) == u"_x00"_s);
}

TEST_CASE("only whole numbers filled up with zeros are codes")
{
    CHECK(isPaddedCode(u"005"_s, 5));
    CHECK(isPaddedCode(u"044-012"_s, 44012));
    CHECK_FALSE(isPaddedCode(u"0.50"_s, 0.5));
    CHECK_FALSE(isPaddedCode(u"0"_s, 0));
    CHECK_FALSE(isPaddedCode(u"0,00"_s, 0));
    CHECK_FALSE(isPaddedCode(u"564"_s, 564));
    CHECK_FALSE(isPaddedCode(u"006"_s, 5));
}

TEST_CASE("durations and moments of OpenDocument are read")
{
    CHECK(durationCell(u"PT12H30M00S")->text == u"12:30:00"_s);
    CHECK(durationCell(u"P1DT2H")->text == u"26:00:00"_s);
    CHECK_FALSE(durationCell(u"PT12X").has_value());
    CHECK_FALSE(durationCell(u"12:30").has_value());
    CHECK(isoCell(u"2024-01-31T00:00:00")->text == u"2024-01-31"_s);
    CHECK(isoCell(u"2024-01-31T07:08:09Z")->text == u"2024-01-31T07:08:09"_s);
    CHECK_FALSE(isoCell(u"2024-13-31").has_value());
}

TEST_CASE("cells are named as spreadsheet programs name them")
{
    CHECK(cellName(0, 0) == u"A1"_s);
    CHECK(cellName(6, 25) == u"Z7"_s);
    CHECK(cellName(0, 26) == u"AA1"_s);
    CHECK(cellName(mostSheetRows - 1, mostSheetColumns - 1) == u"XFD1048576"_s);
}
