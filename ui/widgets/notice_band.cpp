#include "widgets/notice_band.h"
#include "widgets/marks.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>

namespace katve {

namespace {

struct BandColours {
    QColor ground, text;
};

[[nodiscard]] BandColours bandColours(bool dark)
{
    return dark ? BandColours{0xff4a3a10, 0xffffe3a3} : BandColours{0xfffff0c9, 0xff4d3800};
}

}   // namespace

NoticeBand::NoticeBand(const QString &sentence, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(new TextLabel(sentence, this, TextSize::Body, TextLabel::Weight::Bold));
    followProgramPalette();
}

void NoticeBand::followProgramPalette()
{
    QPalette its = QApplication::palette();
    its.setColor(QPalette::WindowText, bandColours(isDark(its)).text);
    if (its.color(QPalette::WindowText) != palette().color(QPalette::WindowText))
        setPalette(its);
}

void NoticeBand::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), bandColours(isDark(palette())).ground);
}

}   // namespace katve
