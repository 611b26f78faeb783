#pragma once

#include <QStyledItemDelegate>

namespace katve {

// Rows with air between them.
class AiryDelegate : public QStyledItemDelegate {
public:
    explicit AiryDelegate(QObject *parent, QSize air = {8, 7}) : QStyledItemDelegate(parent), m_air(air) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + m_air;
    }

private:
    QSize m_air;
};

}   // namespace katve
