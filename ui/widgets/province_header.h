#pragma once

#include <QHeaderView>

namespace katve {

class MappingModel;

// Municipalities with a band of their provinces above them; a click on the band folds the province.
class ProvinceHeader : public QHeaderView {
    Q_OBJECT

public:
    ProvinceHeader(const MappingModel &model, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void provinceClicked(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int bandHeight() const;
    [[nodiscard]] int stagesHeight() const;   // 0: one stage is in scope, and the scope says which
    [[nodiscard]] QFont stageFont() const;
    void paintStages(QPainter &painter, const QRect &section) const;

    const MappingModel &m_model;
};

}   // namespace katve
