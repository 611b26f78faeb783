#pragma once

#include "models/mapping_model.h"
#include "widgets/mark_pictures.h"

#include <QStyledItemDelegate>

namespace katve {

// Draws a strip of marks, or the shares of what a heading stands for. It reads the model itself: a variant for each of
// the thousands of cells of a repaint would cost more than the drawing.
class MappingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MappingDelegate(const MappingModel &model, QObject *parent);

    // The stage the keyboard is at inside the current strip.
    void setStageInStrip(const QModelIndex &cell, std::optional<Stage> stage);

    // Each mark with its word beside it, where the strip is as wide as a page.
    void setWords(bool on) { m_hasWords = on; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawStrip(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void drawWord(QPainter &painter, const QRectF &place, const QPalette &palette,
                  const MappingModel::Mark &mark) const;

    const MappingModel &m_model;
    mutable MarkPictures m_marks;   // painting is const
    QPersistentModelIndex m_stripCell;
    std::optional<Stage> m_stage;
    bool m_hasWords = false;
};

// Where in a cell the mark of a stage stands; headers name the stages above it.
[[nodiscard]] QRectF stageSlot(const QRectF &cell, int slots, Stage stage);

}   // namespace katve
