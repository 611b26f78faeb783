#include "widgets/picture_file.h"
#include "store/files.h"
#include "store/store_error.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pixelsInInch = 96;

[[nodiscard]] QByteArray svgOf(const Picture &picture)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(pixelsInInch);   // else texts in points come out a quarter too small
    svg.setSize(picture.size);
    svg.setViewBox(QRect(QPoint(0, 0), picture.size));
    // Qt writes both as they are into the file.
    svg.setTitle(picture.title.toHtmlEscaped());
    svg.setDescription(picture.about.toHtmlEscaped());
    QPainter painter(&svg);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

// One page, as large as the picture.
[[nodiscard]] QByteArray pdfOf(const Picture &picture)
{
    constexpr int fineness = 10;   // so that hairlines and small letters keep their places
    constexpr double pointsInInch = 72;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(pixelsInInch * fineness);
        pdf.setTitle(picture.title);
        pdf.setCreator(u"Katve"_s);
        pdf.setPageSize(
            QPageSize(QSizeF(picture.size) * pointsInInch / pixelsInInch, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        QPainter painter(&pdf);
        painter.scale(fineness, fineness);
        picture.paint(painter);
    }
    return buffer.data();
}

[[nodiscard]] QByteArray pngOf(const Picture &picture, std::optional<int> width)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!imageOf(picture, width).save(&buffer, "PNG"))
        throw StoreError(StoreError::Reason::Failed, {}, u"the picture is too large for the memory"_s);
    return buffer.data();
}

}   // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &pathOrFormat)
{
    const QString ending = pathOrFormat.section(u'.', -1).toLower();
    return ending == u"svg"_s ? std::optional(PictureFormat::Svg)
        : ending == u"png"_s  ? std::optional(PictureFormat::Png)
        : ending == u"pdf"_s  ? std::optional(PictureFormat::Pdf)
                              : std::nullopt;
}

QString endingOf(PictureFormat format)
{
    return format == PictureFormat::Svg ? u".svg"_s : format == PictureFormat::Png ? u".png"_s : u".pdf"_s;
}

int widestPicture(const Picture &picture)
{
    constexpr double mostPixels = 100e6;   // 400 MB while it is drawn
    constexpr int widest = 20000;
    const double square = mostPixels * picture.size.width() / std::max(1, picture.size.height());
    return std::min(widest, static_cast<int>(std::sqrt(square)));
}

QImage imageOf(const Picture &picture, std::optional<int> width)
{
    const double scale = width ? static_cast<double>(*width) / picture.size.width() : 2;
    QImage image(static_cast<int>(std::lround(picture.size.width() * scale)),
                 static_cast<int>(std::ceil(picture.size.height() * scale)), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

void writePicture(const QString &path, PictureFormat format, const Picture &picture, std::optional<int> width)
{
    const QByteArray bytes = format == PictureFormat::Svg ? svgOf(picture)
        : format == PictureFormat::Pdf                    ? pdfOf(picture)
                                                          : pngOf(picture, width);
    writeWhole(path, [&](QIODevice &device) {
        if (device.write(bytes) != bytes.size())
            throw StoreError(StoreError::Reason::DiskFull, path, device.errorString());
    });
}

}   // namespace katve
