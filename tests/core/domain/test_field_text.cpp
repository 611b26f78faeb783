#include "domain/field_text.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;
using namespace std::literals;

namespace {

template <typename Value> [[nodiscard]] FieldProblem problemOf(std::string_view text)
{
    Value value{};
    return parseField(text, value).problem;
}

template <typename Value> [[nodiscard]] Value valueOf(std::string_view text)
{
    Value value{};
    CAPTURE(std::string(text));
    CHECK(parseField(text, value).ok());
    return value;
}

template <typename Value> [[nodiscard]] std::string textOf(const Value &value)
{
    std::string text;
    appendField(text, value);
    return text;
}

template <typename Value> void expectBadNumbers(std::initializer_list<std::string_view> texts)
{
    for (const std::string_view text : texts) {
        CAPTURE(std::string(text));
        CHECK(problemOf<Value>(text) == FieldProblem::BadNumber);
    }
}

constexpr std::array notUtf8{"\xFF"sv,          "a\xC3"sv, "\xC0\x80"sv, "\xED\xA0\x80"sv, "\xF4\x90\x80\x80"sv,
                             "\xE2\x82 euro"sv, "\x80"sv};

}   // namespace

TEST_CASE("free text keeps every letter, sign and line end")
{
    for (const std::string_view text : {"Koulupsykologi"sv, "Åbo – \"x\", y; z"sv, "𐐀\r\nrivi\n\ttoinen"sv,
                                        " tyhjää "sv, "\xEF\xBF\xBD"sv, "\x01\x1F\x7F"sv, ""sv}) {
        QString value = u"old"_s;
        CAPTURE(std::string(text));
        CHECK(parseText(text, value).ok());
        CHECK(textOf(value) == text);
    }
}

TEST_CASE("free text that begins with a byte order mark keeps it")
{
    QString value;
    CHECK(parseText("\xEF\xBB\xBFteksti", value).ok());
    CHECK(textOf(value) == "\xEF\xBB\xBFteksti");
}

TEST_CASE("text that is not UTF-8 is bad")
{
    QString value;
    for (const std::string_view text : notUtf8)
        CHECK(parseText(text, value).problem == FieldProblem::BadText);
}

TEST_CASE("a NUL makes a text bad")
{
    QString value;
    CHECK(parseText("a\0b"sv, value).problem == FieldProblem::BadText);
    CHECK(parseText("\0"sv, value).problem == FieldProblem::BadText);
}

TEST_CASE("a key is any text without separators, quotes, controls and spaces")
{
    for (const std::string_view text :
         {"564"sv, "005"sv, "a:b"sv, "ot_centre"sv, "Å𐐀"sv, "a.b-c/d'e"sv, "\xEE\x80\x80"sv}) {
        QString key;
        CAPTURE(std::string(text));
        CHECK(isKey(text));
        CHECK(parseKey(text, key).ok());
        CHECK(textOf(key) == text);
    }
}

TEST_CASE("a key with a forbidden character is bad wherever it stands")
{
    for (const char c : ";,\" \t\r\n\x01\x1F\x7F"sv) {
        for (const std::string &text : {std::string(1, c), "a"s + c, c + "a"s, "a"s + c + "b"}) {
            QString key;
            CAPTURE(text);
            CHECK_FALSE(isKey(text));
            CHECK(parseKey(text, key).problem == FieldProblem::BadKey);
        }
    }
    QString key;
    CHECK(parseKey("a\0b"sv, key).problem == FieldProblem::BadKey);
    for (const std::string_view text : notUtf8)
        CHECK_FALSE(parseKey(text, key).ok());
}

TEST_CASE("a control character beyond ASCII makes a key bad as well")
{
    for (const std::string_view text : {"\xC2\x80"sv, "a\xC2\x85"sv,
                                        "\xC2\x9F"
                                        "b"sv}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(isKey(text));
    }
    CHECK(isKey("\xC2\xA1"));
}

TEST_CASE("an empty key is no key, and as a field it clears")
{
    QString key = u"old"_s;
    CHECK_FALSE(isKey(""));
    CHECK(parseKey("", key).ok());
    CHECK(key.isEmpty());
}

TEST_CASE("a day of the calendar is a date")
{
    CHECK(dateFrom("2020-10-08") == QDate(2020, 10, 8));
    for (const std::string_view text : {"2020-02-29"sv, "2000-02-29"sv, "0001-01-01"sv, "9999-12-31"sv, "2019-12-31"sv})
        CHECK(textOf(valueOf<QDate>(text)) == text);
}

TEST_CASE("what is no day of the calendar is a bad date")
{
    for (const std::string_view text :
         {"2019-02-29"sv,       "1900-02-29"sv,  "2020-02-30"sv, "2020-13-01"sv, "2020-00-10"sv, "2020-01-00"sv,
          "2020-04-31"sv,       "2020-1-01"sv,   "2020-01-1"sv,  "20200101"sv,   "2020/01/01"sv, "01.02.2020"sv,
          "2020-01-01 "sv,      " 2020-01-01"sv, "0000-01-01"sv, "+020-01-01"sv, "-001-01-01"sv, "2020-01-0x"sv,
          "2020-01-01T00:00"sv, "2020"sv,        "tänään"sv}) {
        CAPTURE(std::string(text));
        CHECK(problemOf<QDate>(text) == FieldProblem::BadDate);
        CHECK(dateFrom(text).isNull());
    }
}

TEST_CASE("an empty date is not given and replaces what was there")
{
    QDate date(2020, 1, 1);
    CHECK(parseField("", date).ok());
    CHECK(date.isNull());
    CHECK(textOf(QDate()).empty());
}

TEST_CASE("a whole number is zero or more")
{
    CHECK(valueOf<int>("0") == 0);
    CHECK(valueOf<int>("007") == 7);
    CHECK(valueOf<int>("2147483647") == 2147483647);
    CHECK(valueOf<qint64>("10000000000") == 10000000000);
    CHECK(valueOf<std::optional<int>>("2147483647") == 2147483647);
    CHECK(problemOf<int>("") == FieldProblem::Missing);
    CHECK(problemOf<qint64>("") == FieldProblem::Missing);
    CHECK_FALSE(valueOf<std::optional<int>>("").has_value());
}

TEST_CASE("what is no whole number, or too large a one, is bad")
{
    const auto bad = {"-1"sv, "+1"sv,   "1.0"sv, "1e3"sv, " 1"sv, "1 "sv,
                      "x"sv,  "0x10"sv, "1,5"sv, "１"sv,  "-"sv,  "99999999999999999999"sv};
    expectBadNumbers<int>(bad);
    expectBadNumbers<qint64>(bad);
    expectBadNumbers<std::optional<int>>(bad);
    expectBadNumbers<int>({"2147483648"});
    expectBadNumbers<std::optional<int>>({"2147483648"});
    expectBadNumbers<qint64>({"10000000001", "9223372036854775807", "9223372036854775808"});
}

TEST_CASE("a bad number does not stay in a field that may be empty")
{
    std::optional<int> days = 3;
    CHECK_FALSE(parseField("-1", days).ok());
    CHECK_FALSE(days.has_value());
    std::optional<double> degrees = 3.0;
    CHECK_FALSE(parseField("inf", degrees).ok());
    CHECK_FALSE(degrees.has_value());
}

TEST_CASE("a decimal number comes back as the shortest text of the same number")
{
    using Decimal = std::optional<double>;
    for (const std::string_view text :
         {"0"sv, "1.5"sv, "-25.4"sv, "65.0121"sv, "0.1"sv, "1e+22"sv, "5e-324"sv, "1.7976931348623157e+308"sv}) {
        CAPTURE(std::string(text));
        CHECK(textOf(valueOf<Decimal>(text)) == text);
    }
    CHECK(textOf(valueOf<Decimal>("63.750")) == "63.75");
    CHECK(textOf(valueOf<Decimal>("1e3")) == "1000");
    CHECK_FALSE(valueOf<Decimal>("").has_value());
    CHECK(textOf(Decimal()).empty());
}

TEST_CASE("infinity, no number and what no double can hold are bad numbers")
{
    expectBadNumbers<std::optional<double>>({"inf", "-inf", "INF", "infinity", "nan", "-nan", "nan(1)", "1e400",
                                             "-1e400", "1,5", "0x1p3", "+1", " 1", "1 ", "1.5.2", "--1", "1e", "x",
                                             "１"});
}

TEST_CASE("a flag is 1 or 0, and where it may be empty, unknown")
{
    CHECK(valueOf<bool>("1"));
    CHECK_FALSE(valueOf<bool>("0"));
    CHECK_FALSE(valueOf<bool>(""));
    CHECK(valueOf<std::optional<bool>>("1") == true);
    CHECK(valueOf<std::optional<bool>>("0") == false);
    CHECK_FALSE(valueOf<std::optional<bool>>("").has_value());
    for (const std::string_view text : {"true"sv, "2"sv, "01"sv, "1 "sv, "yes"sv}) {
        CHECK(problemOf<bool>(text) == FieldProblem::UnknownCode);
        CHECK(problemOf<std::optional<bool>>(text) == FieldProblem::UnknownCode);
    }
    CHECK(textOf(true) == "1");
    CHECK(textOf(std::optional(false)) == "0");
    CHECK(textOf(std::optional<bool>()).empty());
}

TEST_CASE("values are written after what is already there")
{
    std::string text = "a,";
    appendField(text, 7);
    appendDate(text, QDate(12, 3, 4));
    CHECK(text == "a,70012-03-04");
}
