#include "widgets/legend.h"
#include "widgets/flow_layout.h"
#include "widgets/marks.h"
#include "words/vocabulary.h"

#include <QPainter>

namespace katve {

namespace {

// A mark and its word, drawn fresh in the palette and the font of the moment, unlike a picture made once.
class LegendEntry : public QWidget {
public:
    LegendEntry(Status status, QWidget *parent) : QWidget(parent), m_status(status)
    {
        setAccessibleName(statusWord(status));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {side() + gap + fontMetrics().horizontalAdvance(statusWord(m_status)) + 1, fontMetrics().height() + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF mark(0, (height() - side()) / 2.0, side(), side());
        drawMark(painter, mark.adjusted(1, 1, -1, -1), m_status, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(side() + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         statusWord(m_status));
    }

private:
    static constexpr int gap = 6;
    [[nodiscard]] int side() const { return fontMetrics().height(); }

    Status m_status;
};

}   // namespace

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this, 18, 2);
    row->setContentsMargins(12, 6, 12, 6);
    for (std::size_t i = 0; i < statusCount; ++i)
        row->addWidget(new LegendEntry(static_cast<Status>(i), this));
}

}   // namespace katve
