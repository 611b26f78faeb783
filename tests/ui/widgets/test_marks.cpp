#include "charts/bar_look.h"
#include "support/catch.h"
#include "widgets/mark_pictures.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

using namespace katve;

namespace {

constexpr int side = 20;

template <typename Draw> [[nodiscard]] QImage drawn(QSize size, Draw &&draw)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&picture);
    draw(painter);
    return picture;
}

[[nodiscard]] QImage mark(Status status, MarkStyle style = MarkStyle::Plain)
{
    return drawn({side, side}, [&](QPainter &painter) {
        drawMark(painter, QRectF(2, 2, side - 4, side - 4), status, QApplication::palette(), style);
    });
}

// The mean difference of two pictures in grey, of 255.
[[nodiscard]] double difference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum / (one.width() * one.height());
}

[[nodiscard]] QImage shares(Status status)
{
    Sums sums;
    sums.status[static_cast<std::size_t>(status)] = 5;
    return drawn({60, 8},
                 [&](QPainter &painter) { drawShares(painter, QRectF(0, 0, 60, 8), sums, QApplication::palette()); });
}

}   // namespace

TEST_CASE("every two marks and every two parts of a bar of shares are told apart in grey, light and dark")
{
    for (const auto theme : {Preferences::Theme::Light, Preferences::Theme::Dark}) {
        applyTheme(*qApp, theme, 100);
        for (std::size_t one = 0; one < statusCount; ++one) {
            for (std::size_t other = 0; other < one; ++other) {
                INFO(one << " and " << other);
                CHECK(difference(mark(static_cast<Status>(one)), mark(static_cast<Status>(other))) > 8);
                CHECK(difference(shares(static_cast<Status>(one)), shares(static_cast<Status>(other))) > 8);
            }
        }
    }
    applyTheme(*qApp, Preferences::Theme::Light, 100);
}

TEST_CASE("a mark that is copied looks like the one that was drawn, also after another theme")
{
    MarkPictures pictures;
    for (const auto theme : {Preferences::Theme::Light, Preferences::Theme::Dark}) {
        applyTheme(*qApp, theme, 100);
        for (std::size_t status = 0; status < statusCount; ++status) {
            for (const MarkStyle style : {MarkStyle::Plain, MarkStyle::Faded, MarkStyle::Plain}) {
                const QImage copied = drawn({side, side}, [&](QPainter &painter) {
                    pictures.draw(painter, QRectF(2, 2, side - 4, side - 4), static_cast<Status>(status),
                                  QApplication::palette(), style);
                });
                CHECK(difference(copied, mark(static_cast<Status>(status), style)) < 4);
            }
        }
    }
    applyTheme(*qApp, Preferences::Theme::Light, 100);
}

TEST_CASE("boxes grow with the text and are seen on a dark ground")
{
    applyTheme(*qApp, Preferences::Theme::Dark, 100);
    const QCheckBox box;
    const int usual = box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box);
    QCheckBox empty;
    empty.resize(40, 30);
    const QImage picture = empty.grab().toImage();
    int brightest = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            brightest = std::max(brightest, qGray(picture.pixel(x, y)));
    }
    CHECK(brightest - qGray(QApplication::palette().color(QPalette::Window).rgb()) > 100);
    applyTheme(*qApp, Preferences::Theme::Dark, 200);
    const QRadioButton large;
    CHECK(large.style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, &large) > usual * 3 / 2);
    applyTheme(*qApp, Preferences::Theme::Light, 100);
}
