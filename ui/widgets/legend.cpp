#include "widgets/legend.h"
#include "widgets/dispute_mark.h"
#include "widgets/flow_layout.h"
#include "widgets/marks.h"
#include "words/vocabulary.h"
#include "workspace/workspace.h"

#include <QPainter>

namespace katve {

namespace {

// A mark and its word, drawn fresh in the palette and the font of the moment, unlike a picture made once.
class LegendEntry : public QWidget {
public:
    LegendEntry(const Workspace &workspace, Status status, QWidget *parent)
        : QWidget(parent)
        , m_workspace(workspace)
        , m_status(status)
    {
        setAccessibleName(word());
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {side() + gap + fontMetrics().horizontalAdvance(word()) + 1, fontMetrics().height() + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF mark(0, (height() - side()) / 2.0, side(), side());
        drawMark(painter, mark.adjusted(1, 1, -1, -1), m_status, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(side() + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word());
    }

private:
    static constexpr int gap = 6;
    [[nodiscard]] int side() const { return fontMetrics().height(); }
    [[nodiscard]] QString word() const
    {
        return statusWord(m_status, m_workspace.hasRound() ? m_workspace.round().areasOn() : QDate());
    }

    const Workspace &m_workspace;
    Status m_status;
};

// What stands over a mark where merged files disagree.
class DisputeEntry : public QWidget {
public:
    explicit DisputeEntry(QWidget *parent) : QWidget(parent) { setAccessibleName(Legend::tr("disputed")); }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().height() + 4 + fontMetrics().horizontalAdvance(accessibleName()) + 1,
                fontMetrics().height() + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = fontMetrics().height();
        drawDisputeMark(painter, QRectF(0, side * 0.2, side, side), palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(side + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, accessibleName());
    }
};

// What is faded: an answer of an earlier round.
class CarriedEntry : public QWidget {
public:
    explicit CarriedEntry(QWidget *parent) : QWidget(parent)
    {
        setAccessibleName(Legend::tr("faded: from an earlier round, waits to be confirmed"));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().height() + 6 + fontMetrics().horizontalAdvance(accessibleName()) + 1,
                fontMetrics().height() + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = fontMetrics().height();
        drawMark(painter, QRectF(1, (height() - side) / 2.0 + 1, side - 2, side - 2), Status::Local, palette(),
                 MarkStyle::Faded);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(side + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, accessibleName());
    }
};

}   // namespace

void Legend::showCarried(bool on)
{
    m_carried->setVisible(on);
}

void Legend::showDisputed(bool on)
{
    m_disputed->setVisible(on);
}

Legend::Legend(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_carried(new CarriedEntry(this))
    , m_disputed(new DisputeEntry(this))
{
    auto *row = new FlowLayout(this, 18, 2);
    row->setContentsMargins(12, 6, 12, 6);
    for (std::size_t i = 0; i < statusCount; ++i)
        row->addWidget(new LegendEntry(workspace, static_cast<Status>(i), this));
    for (QWidget *sometimes : {m_carried, m_disputed}) {
        row->addWidget(sometimes);
        sometimes->hide();
    }
    connect(&workspace, &Workspace::roundChanged, this, [this, row] {
        row->invalidate();
        update();
    });
}

}   // namespace katve
