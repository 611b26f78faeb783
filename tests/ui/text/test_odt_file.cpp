#include "exchange/sheets/zip_parts.h"
#include "exchange/zip_source.h"
#include "support/catch.h"
#include "text/odt_file.h"
#include "ui/print/print_case.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

// A summary as a file, and what is in it.
class OdtCase {
public:
    explicit OdtCase(const AreaRef &area, Language language = Language::Finnish)
        : m_bytes(odtOf(print.text(area, language), print.fonts()))
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(m_bytes);
    }
    PrintCase print{};
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"summary.odt"_s); }
    [[nodiscard]] QStringList parts() const { return filesInZip(path()); }
    [[nodiscard]] QString part(const QString &name) const
    {
        return QString::fromUtf8(ZipParts(path()).open(name)->readAll());
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

struct Counted {
    int tables = 0;
    int heads = 0;
    int pictures = 0;
    int descriptions = 0;
    QStringList headings{};   // levels
};
[[nodiscard]] Counted countedIn(const QString &content)
{
    Counted counted;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.qualifiedName().toString();
        counted.tables += name == u"table:table"_s ? 1 : 0;
        counted.heads += name == u"table:table-header-rows"_s ? 1 : 0;
        counted.pictures += name == u"draw:image"_s ? 1 : 0;
        counted.descriptions += name == u"svg:desc"_s ? 1 : 0;
        if (name == u"text:h"_s)
            counted.headings.append(xml.attributes().value("text:outline-level"_L1).toString());
    }
    INFO(xml.errorString().toStdString());
    CHECK_FALSE(xml.hasError());
    return counted;
}

}   // namespace

TEST_CASE("the ODT says first what it is, and its manifest names every part")
{
    const OdtCase here(municipality(u"564"_s));
    CHECK(here.bytes().mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");   // not packed
    const QString manifest = here.part(u"META-INF/manifest.xml"_s);
    for (const QString &name : here.parts()) {
        INFO(name.toStdString());
        const bool isOwn = name == u"mimetype"_s || name.startsWith(u"META-INF/"_s);
        CHECK((isOwn || manifest.contains(u"manifest:full-path=\"%1\""_s.arg(name))));
    }
    for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
        static_cast<void>(countedIn(here.part(name)));
    CHECK(here.part(u"meta.xml"_s).contains(u"<dc:title>Oulu – "_s));
    CHECK(here.part(u"meta.xml"_s).contains(u"<dc:language>fi</dc:language>"_s));
    CHECK(here.part(u"styles.xml"_s).contains(u"fo:language=\"fi\" fo:country=\"FI\""_s));
    CHECK(here.part(u"styles.xml"_s).contains(u"<text:page-count>"_s));
}

TEST_CASE("the ODT has real headings, heads of tables that come again, and pictures that say what they show")
{
    const OdtCase here(oysRegion(), Language::Swedish);
    const Counted counted = countedIn(here.part(u"content.xml"_s));
    CHECK(counted.headings.count(u"1"_s) > 8);
    CHECK(counted.headings.count(u"2"_s) > 5);
    CHECK(counted.headings.front() == u"1"_s);
    CHECK(counted.tables > 15);
    CHECK(counted.heads == counted.tables - 1);   // the facts at the beginning have none
    CHECK(counted.pictures == 3);
    CHECK(counted.descriptions == counted.pictures);
    for (int i = 1; i <= counted.pictures; ++i)
        CHECK(here.parts().contains(u"Pictures/bars%1.png"_s.arg(i)));
    CHECK(here.part(u"content.xml"_s).contains(u"Nyckeltal"_s));
}

TEST_CASE("the ODT marks every cell of the matrix once, the unknown ones with their own mark")
{
    OdtCase here(oysRegion());
    const QString content = here.part(u"content.xml"_s);
    const auto from = content.indexOf(u"text:style-name=\"Landscape"_s);
    const auto to = content.indexOf(u"text:style-name=\"Standard"_s, from);
    REQUIRE(from > 0);
    REQUIRE(to > from);
    const QString grids = content.mid(from, to - from);
    std::array<qsizetype, statusCount> cells{};
    for (std::size_t municipality = 0; municipality < here.print.matrix().input().municipalities.size();
         ++municipality) {
        for (std::size_t column = 0; column < here.print.matrix().shape().columns(); ++column)
            ++cells[static_cast<std::size_t>(here.print.matrix().cell(municipality, column).status)];
    }
    for (std::size_t i = 0; i < statusCount; ++i) {
        CAPTURE(i);
        const QString mark = u"\"Mark%1\">%2<"_s.arg(i).arg(odtMark(static_cast<Status>(i)));
        CHECK(grids.count(mark) == cells[i] + 1);   // the key has one of each
    }
}

TEST_CASE("the same summary gives the same ODT")
{
    PrintCase here;
    const TextDocument document = here.text(municipality(u"758"_s));
    CHECK(odtOf(document, here.fonts()) == odtOf(document, here.fonts()));
    CHECK_THROWS_AS(odtOf(document, here.fonts(), [] { return true; }), StoreError);
}
