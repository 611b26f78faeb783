#include "charts/bar_chart.h"
#include "charts/bar_picture.h"
#include "support/catch.h"
#include "ui/charts_case.h"

#include <QApplication>
#include <QChart>
#include <QFile>
#include <QImage>
#include <QXmlStreamReader>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] BarSheet small()
{
    return {.title = u"Otsikko & muuta"_s,
            .subtitle = u"Kainuu"_s,
            .notice = u"Keksitty"_s,
            .parts = {{u"omasta kunnasta"_s, BarLook::Own, 3}, {u"ei tietoa"_s, BarLook::Unknown, 5}},
            .bars = {{.name = u"Lakisääteiset"_s, .isHeading = true},
                     {.id = u"a"_s, .name = u"Ensimmäinen <palvelu>"_s, .parts = {3, 1}, .ends = {u"4"_s}},
                     {.id = u"b"_s, .name = u"Toinen"_s, .parts = {0, 4}, .ends = {u"4"_s}}},
            .endHeadings = {u"Ruutuja"_s},
            .notes = {u"Huomautus."_s}};
}

[[nodiscard]] QStringList textsIn(const QByteArray &svg, QStringList &elements)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        elements.append(reader.name().toString());
        if (reader.name() == u"text")
            texts.append(reader.readElementText().trimmed());
    }
    return texts;
}

}   // namespace

TEST_CASE("a picture of lines has no points in it, and all its words as text")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kuva.svg"_s);
    writePicture(path, PictureFormat::Svg, pictureOf(small()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList elements;
    const QStringList texts = textsIn(file.readAll(), elements);
    CHECK_FALSE(elements.contains(u"image"_s));
    CHECK(elements.count(u"rect"_s) + elements.count(u"path"_s) > 5);
    for (const QString &words :
         {u"Otsikko & muuta"_s, u"Kainuu"_s, u"Keksitty"_s, u"Lakisääteiset"_s, u"Ensimmäinen <palvelu>"_s, u"Toinen"_s,
          u"omasta kunnasta 3"_s, u"ei tietoa 5"_s, u"Ruutuja"_s, u"Huomautus."_s, u"100 %"_s})
        CHECK(texts.contains(words));
}

TEST_CASE("a picture of points is as large as it says")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kuva.png"_s);
    writePicture(path, PictureFormat::Png, pictureOf(small()));
    const QImage image(path);
    CHECK(image.width() == 2 * BarPicture(small()).size().width());
    CHECK_FALSE(image.isGrayscale());
}

TEST_CASE("a picture is as wide as is asked, and as high as it must be then")
{
    const Picture picture = pictureOf(small());
    for (const int width : {100, 1000, 3210}) {
        const QImage image = imageOf(picture, width);
        CHECK(image.width() == width);
        CHECK(std::abs(static_cast<double>(image.height()) / width
                       - static_cast<double>(picture.size.height()) / picture.size.width())
              < 0.02);
    }
    CHECK(widestPicture({.size = {1000, 500}}) <= 20000);
    CHECK(widestPicture({.size = {1000, 40000}}) < 2000);
}

TEST_CASE("the format of a picture goes by the ending of its name")
{
    CHECK(pictureFormatOf(u"kuva.svg"_s) == PictureFormat::Svg);
    CHECK(pictureFormatOf(u"PNG"_s) == PictureFormat::Png);
    CHECK(pictureFormatOf(u"kuva.pdf"_s) == PictureFormat::Pdf);
    CHECK_FALSE(pictureFormatOf(u"kuva.jpg"_s));
}

TEST_CASE("each part of a bar can be hit where it is drawn, and a heading cannot")
{
    const BarSheet sheet = small();
    BarChart chart(sheet, QApplication::palette(), QApplication::font());
    static_cast<void>(chart.layOut(800));
    CHECK_FALSE(chart.hit(chart.rowPlace(0).center()));
    for (const int bar : {1, 2}) {
        for (const std::size_t part : {0U, 1U}) {
            const QRectF place = chart.partPlace(bar, part);
            CHECK(place.isEmpty() == (sheet.bars[static_cast<std::size_t>(bar)].parts[part] == 0));
            if (place.isEmpty())
                continue;
            const auto hit = chart.hit(place.center());
            REQUIRE(hit.has_value());
            CHECK(hit->bar == bar);
            CHECK(hit->part == part);
        }
    }
    CHECK(chart.partPlace(1, 0).width() == Approx(3 * chart.partPlace(1, 1).width()));
    CHECK(chart.partPlace(2, 1).width() == Approx(4 * chart.partPlace(1, 1).width()));
}

TEST_CASE("a bar of which nothing is known has no length at all")
{
    BarSheet sheet = small();
    sheet.bars[1].isUnknown = true;
    BarChart chart(sheet, QApplication::palette(), QApplication::font());
    static_cast<void>(chart.layOut(800));
    CHECK(chart.partPlace(1, 0).isEmpty());
    CHECK(chart.partPlace(1, 1).isEmpty());
}

TEST_CASE("what is unknown, missing and partly there is told apart without colour")
{
    const auto greyOf = [](BarLook look) {
        BarSheet sheet = small();
        sheet.parts = {{u"x"_s, look, 1}};
        sheet.bars = {{.id = u"a"_s, .name = u"x"_s, .parts = {1}, .ends = {u"1"_s}}};
        return imageOf(pictureOf(sheet)).convertToFormat(QImage::Format_Grayscale8);
    };
    const std::vector looks{BarLook::Own,     BarLook::Province,  BarLook::Erva,    BarLook::Country, BarLook::Partly,
                            BarLook::Missing, BarLook::NotNeeded, BarLook::Unknown, BarLook::Poor,    BarLook::NotTold};
    for (const BarLook one : looks) {
        for (const BarLook other : looks)
            CHECK((one == other) == (greyOf(one) == greyOf(other)));
    }
}
