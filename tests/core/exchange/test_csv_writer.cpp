#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "store/store_error.h"
#include "support/catch.h"

#include <QBuffer>

#include <random>

using namespace katve;

namespace {

using Rows = std::vector<std::vector<std::string>>;

[[nodiscard]] QByteArray written(const Rows &rows)
{
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    for (const std::vector<std::string> &row : rows) {
        for (const std::string &field : row)
            csv.field(field);
        csv.endRow();
    }
    csv.flush();
    return text;
}

[[nodiscard]] Rows readBack(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader csv(buffer);
    Rows rows;
    while (csv.next()) {
        CHECK(csv.fault() == CsvReader::Fault::None);
        rows.emplace_back(csv.fields().begin(), csv.fields().end());
    }
    return rows;
}

[[nodiscard]] std::string randomField(std::mt19937 &random)
{
    static const std::array<std::string, 14> pieces{"",  ",", "\"", "\n", "\r", "\r\n", ";",
                                                    " ", "a", "Å",  "𐐀",  "\t", "\x1F", "'"};
    std::string text;
    for (auto length = random() % 6; length-- > 0;)
        text += pieces.at(random() % pieces.size());
    return text;
}

class FullDisk : public QIODevice {
public:
    FullDisk() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size / 2; }
};

}   // namespace

TEST_CASE("a field is quoted only if it holds a comma, a double quote, CR or LF")
{
    CHECK(written({{"a", "b c", "", " x ", "a;b", "kind:code", "'q'", "\t", "Å𐐀", "\xEF\xBB\xBF"}})
          == "a,b c,, x ,a;b,kind:code,'q',\t,Å𐐀,\xEF\xBB\xBF\n");
    CHECK(written({{"a,b"}}) == "\"a,b\"\n");
    CHECK(written({{"\""}}) == "\"\"\"\"\n");
    CHECK(written({{"say \"no\"", "x"}}) == "\"say \"\"no\"\"\",x\n");
    CHECK(written({{"a\nb"}}) == "\"a\nb\"\n");
    CHECK(written({{"a\rb", "\r\n"}}) == "\"a\rb\",\"\r\n\"\n");
}

TEST_CASE("a row ends with LF and fields are parted by commas")
{
    CHECK(written({{"a", "b"}, {"c", "d"}}) == "a,b\nc,d\n");
    CHECK(written({{"", ""}}) == ",\n");
    CHECK(written({}).isEmpty());
}

TEST_CASE("what is written is what is read")
{
    std::mt19937 random(17);
    for (int table = 0; table < 100; ++table) {
        Rows rows;
        for (int row = 0; row < 10; ++row)
            rows.push_back({randomField(random), randomField(random), randomField(random)});
        CHECK(readBack(written(rows)) == rows);
    }
}

TEST_CASE("a field longer than the buffer is written whole")
{
    const std::string longText(600'000, 'x');
    const std::string longQuotes(300'000, '"');
    CHECK((readBack(written({{longText, longQuotes, "end"}})) == Rows{{longText, longQuotes, "end"}}));
}

TEST_CASE("what is known to need no quoting goes out as it is")
{
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    csv.raw("a,b\n");
    csv.buffer() += "c,d\n";
    csv.field("e");
    csv.endRow();
    csv.flush();
    CHECK(text == "a,b\nc,d\ne\n");
}

TEST_CASE("a device that does not take all makes writing fail")
{
    FullDisk disk;
    CsvWriter csv(disk);
    csv.field("a");
    csv.endRow();
    CHECK_THROWS_AS(csv.flush(), StoreError);
}
