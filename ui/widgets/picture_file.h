#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace katve {

// A chart or a map as a picture that stands by itself, whatever it becomes.
struct Picture {
    QString title{};
    QString about{};
    QSize size{};   // of its own, in pixels
    std::function<void(QPainter &)> paint{};
};

enum class PictureFormat : std::uint8_t { Svg, Png, Pdf };
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &pathOrFormat);   // by its ending
[[nodiscard]] QString endingOf(PictureFormat format);                                      // with its point

// How many pixels wide a picture of pixels may be: it is as high as it must be then, and has to fit into memory.
inline constexpr int narrowestPicture = 100;
[[nodiscard]] int widestPicture(const Picture &picture);

// Twice as wide as its own size where no width is given.
[[nodiscard]] QImage imageOf(const Picture &picture, std::optional<int> width = {});
// The width counts for PNG alone. Throws StoreError.
void writePicture(const QString &path, PictureFormat format, const Picture &picture, std::optional<int> width = {});

}   // namespace katve
