#include "models/mapping_delegate.h"
#include "charts/bar_look.h"
#include "widgets/dispute_mark.h"
#include "widgets/text_size.h"
#include "words/vocabulary.h"

#include <QPainter>

#include <algorithm>

namespace katve {

namespace {

constexpr double smallestWord = 0.5;   // of that
constexpr double gap = 2;              // between marks, and around them

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, bool isHeading)
{
    const QPalette &palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected)) {
        // The view has painted the row in full strength, on which the marks would not be seen.
        painter.fillRect(option.rect, palette.color(QPalette::Base));
        QColor chosen = palette.color(QPalette::Highlight);
        chosen.setAlphaF(0.25F);
        painter.fillRect(option.rect, chosen);
    } else if (isHeading) {
        painter.fillRect(option.rect, palette.color(QPalette::AlternateBase));
    }
}

void drawFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
}

// As small as the longest of the words needs to be whole, but always to be read from the back of a room.
[[nodiscard]] QFont fittingFont(const QFont &font, double width)
{
    QFont small = scaledFont(font, TextSize::Tiny);
    const QFontMetricsF metrics(small);
    double widest = 1;
    for (std::size_t status = 0; status < statusCount; ++status)
        widest = std::max(widest, metrics.horizontalAdvance(shortStatusWord(static_cast<Status>(status))));
    small.setPointSizeF(small.pointSizeF() * std::clamp(width / widest, smallestWord, 1.0));
    return small;
}

[[nodiscard]] MarkStyle styleOf(const MappingModel::Mark &mark)
{
    return mark.isCarried ? MarkStyle::Faded : MarkStyle::Plain;
}

}   // namespace

QRectF stageSlot(const QRectF &cell, int slots, Stage stage)
{
    const double width = (cell.width() - 2 * gap) / slots;
    const int which = slots == 1 ? 0 : static_cast<int>(stage);
    return {cell.left() + gap + which * width, cell.top(), width, cell.height()};
}

MappingDelegate::MappingDelegate(const MappingModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

void MappingDelegate::setStageInStrip(const QModelIndex &cell, std::optional<Stage> stage)
{
    m_stripCell = cell;
    m_stage = stage;
}

void MappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isCell = m_model.isCell(index);
    drawGround(*painter, option, !m_model.rowAt(index.row()).service);
    if (isCell)
        drawStrip(*painter, option, index);
    else
        drawShares(*painter,
                   QRectF(option.rect).adjusted(5, option.rect.height() / 2.0 - 4, -5, 4 - option.rect.height() / 2.0),
                   m_model.sums(index), option.palette);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(*painter, option);
    painter->restore();
}

void MappingDelegate::drawStrip(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int slots = m_model.stagesInStrip();
    for (const MappingModel::Mark &mark : m_model.strip(index)) {
        // Each stage has its own place, so that a column of one stage reads straight down.
        const QRectF place = stageSlot(option.rect, slots, mark.stage).adjusted(gap, gap + 1, -gap, -gap - 1);
        if (m_hasWords)
            drawWord(painter, place, option.palette, mark);
        else
            m_marks.draw(painter, place, mark.status, option.palette, styleOf(mark));
        if (mark.isDisputed)
            drawDisputeMark(painter, place, option.palette);
        if (m_stage == mark.stage && m_stripCell == index) {
            painter.setPen(QPen(option.palette.color(QPalette::Highlight), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 2, 2);
        }
    }
}

// The mark above, its word below: how far the service comes from is the mark's to tell.
void MappingDelegate::drawWord(QPainter &painter, const QRectF &place, const QPalette &palette,
                               const MappingModel::Mark &mark) const
{
    painter.save();
    painter.setFont(fittingFont(painter.font(), place.width()));
    const double height = painter.fontMetrics().height();
    m_marks.draw(painter, place.adjusted(0, 0, 0, -height), mark.status, palette, styleOf(mark));
    painter.setPen(palette.color(QPalette::Text));
    const QString word =
        painter.fontMetrics().elidedText(shortStatusWord(mark.status), Qt::ElideRight, static_cast<int>(place.width()));
    painter.drawText(QRectF(place.left(), place.bottom() - height, place.width(), height), Qt::AlignCenter, word);
    painter.restore();
}

}   // namespace katve
