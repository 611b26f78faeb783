#include "widgets/share_bar.h"
#include "charts/bar_look.h"
#include "widgets/marks.h"
#include "words/vocabulary.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace katve {

namespace {

constexpr int mostColumns = 4;

}   // namespace

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ShareBar::lineHeight() const
{
    return fontMetrics().height() + 8;
}

QString ShareBar::entry(Status status) const
{
    return tr("%1: %L2", "status, count").arg(statusWord(status, m_areasOn)).arg(m_sums.count(status));
}

int ShareBar::entryWidth() const
{
    int widest = 0;
    for (std::size_t i = 0; i < statusCount; ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(entry(static_cast<Status>(i))));
    return widest + fontMetrics().height() + 24;
}

int ShareBar::columnsIn(int width) const
{
    return std::clamp(width / entryWidth(), 1, mostColumns);
}

int ShareBar::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    return barHeight + 10 + (static_cast<int>(statusCount) + columns - 1) / columns * lineHeight();
}

QSize ShareBar::sizeHint() const
{
    const int width = mostColumns * entryWidth();
    return {width, heightForWidth(width)};
}

void ShareBar::show(const Sums &sums, QDate areasOn)
{
    m_areasOn = areasOn;
    m_sums = sums;
    QStringList words;
    for (std::size_t i = 0; i < statusCount; ++i)
        words.append(entry(static_cast<Status>(i)));
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawShares(painter, QRectF(0, 0, width(), barHeight), m_sums, palette());
    const int columns = columnsIn(width());
    const double column = width() / static_cast<double>(columns);
    const double mark = fontMetrics().height() * 0.85;
    for (std::size_t i = 0; i < statusCount; ++i) {
        const QRectF place(column * (static_cast<int>(i) % columns),
                           barHeight + 10 + lineHeight() * (static_cast<int>(i) / columns), column, lineHeight());
        drawMark(painter, QRectF(place.left(), place.center().y() - mark / 2, mark, mark), static_cast<Status>(i),
                 palette());
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF words = place.adjusted(mark + 6, 0, -6, 0);
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(entry(static_cast<Status>(i)), Qt::ElideRight, static_cast<int>(words.width())));
    }
}

}   // namespace katve
