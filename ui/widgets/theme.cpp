#include "widgets/theme.h"
#include "widgets/control_style.h"
#include "widgets/marks.h"
#include "widgets/notice_band.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace katve {

namespace {

struct Shades {
    QRgb window, base, alternate, button, text, dimmed, mid, highlight, highlighted, link;
};
constexpr Shades light{0xfff4f5f7, 0xffffffff, 0xffe9edf2, 0xffeef0f3, 0xff1b1f24,
                       0xff6b7480, 0xffc3c9d0, 0xff1f5fa8, 0xffffffff, 0xff1f5fa8};
constexpr Shades dark{0xff1b1e23, 0xff272c33, 0xff333a43, 0xff343a42, 0xffe6e9ed,
                      0xff9fa8b3, 0xff4d5661, 0xff6aa9ec, 0xff10151b, 0xff86b9ef};

[[nodiscard]] QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.dimmed);
    palette.setColor(QPalette::Mid, shades.mid);
    palette.setColor(QPalette::Midlight, shades.alternate);
    palette.setColor(QPalette::Light, shades.base);
    palette.setColor(QPalette::Dark, shades.mid);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlighted);
    palette.setColor(QPalette::Link, shades.link);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.dimmed);
    return palette;
}

}   // namespace

void applyTheme(QApplication &application, Preferences::Theme theme, int textPercent)
{
    static const QPalette systems = QApplication::palette();
    static const double systemSize = QApplication::font().pointSizeF();
    const bool wantsDark =
        theme == Preferences::Theme::Dark || (theme == Preferences::Theme::System && isDark(systems));
    QApplication::setStyle(new ControlStyle);
    QApplication::setPalette(paletteOf(wantsDark ? dark : light));
    QFont font = QApplication::font();
    font.setPointSizeF(systemSize * textPercent / 100);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *label = qobject_cast<TextLabel *>(widget))
            label->followProgramFont();
        if (auto *band = qobject_cast<NoticeBand *>(widget))
            band->followProgramPalette();
    }
    application.setStyleSheet({});
}

}   // namespace katve
