#include "charts/bar_legend.h"
#include "charts/bar_look.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace katve {

using namespace Qt::Literals::StringLiterals;

BarLegend::BarLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BarLegend::show(const BarSheet &sheet)
{
    m_sheet = sheet;
    QStringList words;
    for (const BarPart &part : sheet.parts)
        words.append(sheet.isRange ? part.word : u"%1 %2"_s.arg(part.word, QLocale().toString(part.count)));
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize BarLegend::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

int BarLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(drawBarLegend(nullptr, {0, 0}, width, font(), m_sheet, palette())));
}

void BarLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    static_cast<void>(drawBarLegend(&painter, {0, 0}, width(), font(), m_sheet, palette()));
}

}   // namespace katve
