#pragma once

#include <QHeaderView>

namespace katve {

class MappingModel;

// The names of service types, under the headings of their groups; a click on a heading folds the group.
class ServiceHeader : public QHeaderView {
    Q_OBJECT

public:
    ServiceHeader(const MappingModel &model, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void groupClicked(int row);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const MappingModel &m_model;
};

}   // namespace katve
