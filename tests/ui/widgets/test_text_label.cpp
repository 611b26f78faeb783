#include "support/catch.h"
#include "widgets/notice_band.h"
#include "widgets/text_label.h"
#include "widgets/theme.h"

#include <QApplication>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

void look(Preferences::Theme theme, int textPercent)
{
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme, textPercent);
}

}   // namespace

TEST_CASE("a heading grows with the text of the program")
{
    look(Preferences::Theme::Light, 100);
    const double size = QApplication::font().pointSizeF();
    const TextLabel heading(u"Otsikko"_s, nullptr, TextSize::Title, TextLabel::Weight::Bold);
    CHECK(heading.font().pointSizeF() == Approx(size * 1.4));
    look(Preferences::Theme::Light, 200);
    CHECK(heading.font().pointSizeF() == Approx(size * 2.8));
    CHECK(heading.font().bold());
    look(Preferences::Theme::Light, 100);
    CHECK(heading.font().pointSizeF() == Approx(size * 1.4));
}

TEST_CASE("what stands on the band can be read in light and dark")
{
    look(Preferences::Theme::Light, 100);
    const NoticeBand band(u"Esimerkki"_s, nullptr);
    CHECK(band.palette().color(QPalette::WindowText).lightness() < 100);
    look(Preferences::Theme::Dark, 100);
    CHECK(band.palette().color(QPalette::WindowText).lightness() > 150);
    look(Preferences::Theme::Light, 100);
    CHECK(band.palette().color(QPalette::WindowText).lightness() < 100);
}
