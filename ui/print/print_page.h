#pragma once

#include "analysis/status.h"
#include "print/print_fonts.h"

#include <QColor>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace katve {

// A page is a list of what stands on it and where. It is laid out once and painted as often as needed, so the preview,
// the paper and the PDF cannot differ, and a test can read what is on it.

struct PrintText {
    QPointF at{};   // where the base line begins
    QString text{};
    TextStyle style = TextStyle::Body;
    QColor colour{};
    bool isUpright = false;   // reads from below upwards
    double width = 0;
};

// A plain fill, or the pattern that stands for a status in the bars.
struct PrintBox {
    QRectF place{};
    QColor fill{};
    std::optional<Status> status{};
};

struct PrintLine {
    QLineF line{};
    double width = 0;
    QColor colour{};
};

struct PrintMark {
    QRectF place{};
    Status status = Status::Unknown;
};

struct PrintPage {
    bool isLandscape = false;
    std::vector<PrintBox> boxes{};
    std::vector<PrintLine> lines{};
    std::vector<PrintMark> marks{};
    std::vector<PrintText> texts{};

    [[nodiscard]] QSizeF size() const;   // A4
};

struct PrintDocument {
    QString title{};
    std::vector<PrintPage> pages{};
    qint64 people = 0;   // contact people who are named
};

namespace print_colours {
inline constexpr QColor text{27, 36, 48};
inline constexpr QColor muted{85, 96, 109};
inline constexpr QColor accent{8, 48, 107};
inline constexpr QColor rule{185, 193, 203};
inline constexpr QColor band{238, 241, 245};
inline constexpr QColor warning{138, 31, 23};
}   // namespace print_colours

[[nodiscard]] QRectF placeOf(const PrintText &text, const PrintFonts &fonts);

// In the page's own units, whatever the painter is scaled to.
void paintPage(QPainter &painter, const PrintPage &page, const PrintFonts &fonts);

}   // namespace katve
