#include "core/exchange/sheets/book_case.h"
#include "support/catch.h"

#include <QStringEncoder>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] Rows read(const QByteArray &content)
{
    const BookCase here;
    return rowsOf(here.file("data.csv", content));
}

[[nodiscard]] QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

}   // namespace

TEST_CASE("a file is read in whatever it is written in")
{
    const Rows wanted{{"Kunta", "Määrä"}, {"Åbo", "1,5"}};
    const QString text = u"Kunta;Määrä\r\nÅbo;1,5\r\n"_s;
    CHECK(read(text.toUtf8()) == wanted);
    CHECK(read("\xEF\xBB\xBF" + text.toUtf8()) == wanted);
    CHECK(read(text.toLatin1()) == wanted);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        CHECK(read(inUtf16(text, encoding, true)) == wanted);
        CHECK(read(inUtf16(text, encoding, false)) == wanted);
    }
}

TEST_CASE("what is not UTF-8 is Windows-1252, and told")
{
    const BookCase here;
    const QString path = here.file("data.csv", "hinta;\x80\nlainaus;\x93x\x94\n");
    CHECK(rowsOf(path) == Rows{{"hinta", "€"}, {"lainaus", "“x”"}});
    CHECK(notesOf(path) == std::vector<SheetNote::Kind>{SheetNote::Kind::ReadAsWindows});
}

TEST_CASE("the sign between fields is found by what it makes of the lines")
{
    CHECK(read("a;b\n1,5;2,5\n") == Rows{{"a", "b"}, {"1,5", "2,5"}});
    CHECK(read("a,b,c\nx,\"1;2\",y\n") == Rows{{"a", "b", "c"}, {"x", "1;2", "y"}});
    CHECK(read("a\tb\n1,5\t2;3\n") == Rows{{"a", "b"}, {"1,5", "2;3"}});
    CHECK(read("a|b\n1|2\n") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(read("arvo\n1,5\n2,5\n") == Rows{{"arvo"}, {"1,5"}, {"2,5"}});
    CHECK(read("sep=;\r\na;b,c\r\n") == Rows{{"a", "b,c"}});
    CHECK(read("Kartoitus 2024\n\nkunta;palvelu\nOulu;a, b\nKemi;c\n")
          == Rows{{"Kartoitus 2024"}, {}, {"kunta", "palvelu"}, {"Oulu", "a, b"}, {"Kemi", "c"}});
}

TEST_CASE("quotes and line ends are read as spreadsheet programs read them")
{
    CHECK(read("\"a\nb\",\"c \"\"d\"\"\"\n") == Rows{{"a\nb", "c \"d\""}});
    CHECK(read("a,5\" putki,\"x\"y\n") == Rows{{"a", "5\" putki", "xy"}});
    CHECK(read("a;b\rc;d\r") == Rows{{"a", "b"}, {"c", "d"}});
}

TEST_CASE("a quote that is never closed is told, and nothing is lost")
{
    const BookCase here;
    const QString path = here.file("data.csv", "a,b\n\"x,1\n2,3\n");
    CHECK(rowsOf(path) == Rows{{"a", "b"}, {"x,1\n2,3\n"}});
    CHECK(notesOf(path) == std::vector<SheetNote::Kind>{SheetNote::Kind::UnclosedQuote});
}

TEST_CASE("what keeps a text from being a formula is taken off, and other apostrophes stay")
{
    CHECK(read("a,'=1+1,'-5\nb,=\"005\",'tis\n") == Rows{{"a", "=1+1", "-5"}, {"b", "005", "'tis"}});
}
