#include "exchange/csv_reader.h"
#include "support/catch.h"

#include <QBuffer>

#include <random>

using namespace katve;

namespace {

constexpr std::array faults{"", "StrayQuote", "TextAfterQuote", "OpenQuote", "TooLong"};

// Every record as "line [field][field] fault".
[[nodiscard]] std::vector<std::string> recordsFrom(QIODevice &device)
{
    std::vector<std::string> records;
    CsvReader csv(device);
    while (csv.next()) {
        std::string &record = records.emplace_back(std::to_string(csv.line()) + " ");
        for (const std::string_view field : csv.fields())
            record.append("[").append(field).append("]");
        record += faults.at(static_cast<std::size_t>(csv.fault()));
    }
    return records;
}

using Records = std::vector<std::string>;

[[nodiscard]] Records read(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return recordsFrom(buffer);
}

// Gives a few bytes a read, as a pipe may.
class Trickle : public QIODevice {
public:
    Trickle(QByteArray text, qint64 most) : m_text(std::move(text)), m_most(most) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 given = std::min({size, m_most, m_text.size() - m_at});
        std::copy_n(m_text.constData() + m_at, given, data);
        m_at += given;
        return given == 0 && size > 0 ? -1 : given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_text;
    qint64 m_most;
    qint64 m_at = 0;
};

[[nodiscard]] QByteArray randomText(std::mt19937 &random)
{
    static const std::array<QByteArray, 11> pieces{",",    "\"", "\n", "\r\n", "\r",     "a",
                                                   "\"\"", " ",  "Å",  "𐐀",    ",\"x\","};
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += pieces.at(random() % pieces.size());
    return text;
}

}   // namespace

TEST_CASE("a record is a line and its fields are between commas")
{
    CHECK(read("a,b\nc,,\n") == Records{"1 [a][b]", "2 [c][][]"});
    CHECK(read(" a , b ") == Records{"1 [ a ][ b ]"});
    CHECK(read(",\n") == Records{"1 [][]"});
}

TEST_CASE("a field in quotes may hold commas, line ends and doubled quotes")
{
    CHECK(read("\"a,b\",c\n") == Records{"1 [a,b][c]"});
    CHECK(read("\"a\nb\",c\n") == Records{"1 [a\nb][c]"});
    CHECK(read("\"a\r\nb\"\n") == Records{"1 [a\r\nb]"});
    CHECK(read("\"say \"\"no\"\"\",\"\"\"\"\n") == Records{"1 [say \"no\"][\"]"});
    CHECK(read("\"\",x\n") == Records{"1 [][x]"});
}

TEST_CASE("a byte order mark at the beginning is skipped and elsewhere kept")
{
    CHECK(read("\xEF\xBB\xBF"
               "a,b\n")
          == Records{"1 [a][b]"});
    CHECK(read("\xEF\xBB\xBF\"a\",b\n") == Records{"1 [a][b]"});
    CHECK(read("a\n\xEF\xBB\xBF"
               "b\n")
          == Records{"1 [a]",
                     "2 [\xEF\xBB\xBF"
                     "b]"});
    CHECK(read("\xEF\xBB\xBF").empty());
    CHECK(read("\xEF\xBB") == Records{"1 [\xEF\xBB]"});
}

TEST_CASE("LF and CRLF end a line, also in one file")
{
    CHECK(read("a,b\r\nc,d\r\n") == Records{"1 [a][b]", "2 [c][d]"});
    CHECK(read("a\nb\r\nc\n") == Records{"1 [a]", "2 [b]", "3 [c]"});
    CHECK(read("\"a\"\r\n\"b\"\r\n") == Records{"1 [a]", "2 [b]"});
    CHECK(read("a,\r\nb,\r\n") == Records{"1 [a][]", "2 [b][]"});
}

TEST_CASE("a CR alone is part of its field")
{
    CHECK(read("a\rb,c\n") == Records{"1 [a\rb][c]"});
    CHECK(read("a\r,c\n") == Records{"1 [a\r][c]"});
    CHECK(read("a\r\r\n") == Records{"1 [a\r]"});
}

TEST_CASE("blank lines are passed over and counted")
{
    CHECK(read("\n\na\n\r\n   \nb\n\n") == Records{"3 [a]", "6 [b]"});
    CHECK(read("\n\r\n \n").empty());
}

TEST_CASE("the last line needs no end")
{
    CHECK(read("a,b") == Records{"1 [a][b]"});
    CHECK(read("a,b\nc,") == Records{"1 [a][b]", "2 [c][]"});
    CHECK(read("a\n\"b\"") == Records{"1 [a]", "2 [b]"});
    CHECK(read("a\r") == Records{"1 [a]"});
}

TEST_CASE("an empty file has no records")
{
    CHECK(read("").empty());
}

TEST_CASE("a quote inside a field that does not begin with one is a fault")
{
    CHECK(read("a\"b,c\nd,e\n") == Records{"1 [a\"b][c]StrayQuote", "2 [d][e]"});
    CHECK(read("a,b\"\n") == Records{"1 [a][b\"]StrayQuote"});
    CHECK(read(" \"a\"\n") == Records{"1 [ \"a\"]StrayQuote"});
}

TEST_CASE("text after a closing quote is a fault")
{
    CHECK(read("\"a\"b,c\nd\n") == Records{"1 [ab][c]TextAfterQuote", "2 [d]"});
    CHECK(read("\"a\" ,c\n") == Records{"1 [a ][c]TextAfterQuote"});
    CHECK(read("\"a\"\"b\"c\n") == Records{"1 [a\"bc]TextAfterQuote"});
}

TEST_CASE("text after a closing quote and a CR is a fault as well")
{
    CHECK(read("\"a\"\rb,c\n") == Records{"1 [a\rb][c]TextAfterQuote"});
    CHECK(read("\"a\"\r,c\n") == Records{"1 [a\r][c]TextAfterQuote"});
}

TEST_CASE("a quote that is never closed is a fault of the record where it opens")
{
    CHECK(read("a\nb,\"c\nd\n") == Records{"1 [a]", "2 [b][c\nd\n]OpenQuote"});
    CHECK(read("\"") == Records{"1 []OpenQuote"});
    CHECK(read("\"a\"\"") == Records{"1 [a\"]OpenQuote"});
}

TEST_CASE("lines are counted through fields of several lines")
{
    CHECK(read("a,\"x\ny\r\nz\"\nb\n\"\n\"\nc\n") == Records{"1 [a][x\ny\r\nz]", "4 [b]", "5 [\n]", "7 [c]"});
}

TEST_CASE("a field of ten megabytes is read whole")
{
    const QByteArray letters(qsizetype{10} * 1024 * 1024, 'x');
    QByteArray text = "\"" + letters + "\",b\n" + letters + ",d\n";
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader csv(buffer);
    for (int record = 0; record < 2; ++record) {
        REQUIRE(csv.next());
        CHECK(csv.fault() == CsvReader::Fault::None);
        CHECK(csv.fields().size() == 2);
        CHECK((csv.fields()[0] == std::string_view(letters.constData(), static_cast<std::size_t>(letters.size()))));
    }
    CHECK_FALSE(csv.next());
    CHECK(csv.bytesRead() == text.size());
}

TEST_CASE("a record that is too long is a fault, and the next one is read")
{
    QByteArray text = "a," + QByteArray(static_cast<qsizetype>(CsvReader::longestRecord) + 1, 'x') + "\nb,c\n";
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader csv(buffer);
    REQUIRE(csv.next());
    CHECK(csv.fault() == CsvReader::Fault::TooLong);
    REQUIRE(csv.next());
    CHECK(csv.fault() == CsvReader::Fault::None);
    CHECK(csv.fields().back() == "c");
}

TEST_CASE("it does not matter in what pieces a file is given")
{
    std::mt19937 random(20201008);
    for (int round = 0; round < 60; ++round) {
        const QByteArray text = randomText(random);
        const Records whole = read(text);
        CAPTURE(text.toStdString());
        for (qint64 most = 1; most <= 7; ++most) {
            Trickle device(text, most);
            CHECK(recordsFrom(device) == whole);
        }
    }
}

TEST_CASE("a byte order mark is skipped in whatever pieces it comes")
{
    for (qint64 most = 1; most <= 7; ++most) {
        Trickle device("\xEF\xBB\xBFkind,code\n", most);
        CAPTURE(most);
        CHECK(recordsFrom(device) == Records{"1 [kind][code]"});
    }
}

TEST_CASE("fields that span two readings of a large file stay whole")
{
    QByteArray text;
    Records expected;
    for (int i = 0; i < 20'000; ++i) {
        text += QByteArray::number(i) + R"(,"a"")" + QByteArray::number(i) + "\nb\",Å\r\n";
        expected.push_back(std::to_string(2 * i + 1) + " [" + std::to_string(i) + "][a\"" + std::to_string(i)
                           + "\nb][Å]");
    }
    CHECK((read(text) == expected));
}
