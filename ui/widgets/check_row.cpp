#include "widgets/check_row.h"

#include <QCheckBox>

namespace katve {

CheckRow::CheckRow(const QString &name, const QStringList &words, QWidget *parent) : FlowBox(parent, 14, 2)
{
    setAccessibleName(name);
    for (const QString &word : words) {
        auto *box = new QCheckBox(word, this);
        box->setAccessibleDescription(name);
        connect(box, &QCheckBox::clicked, this, &CheckRow::edited);
        m_boxes.push_back(box);
        add(box);
    }
}

bool CheckRow::isTicked(int code) const
{
    return m_boxes[static_cast<std::size_t>(code)]->isChecked();
}

void CheckRow::tick(int code, bool on)
{
    m_boxes[static_cast<std::size_t>(code)]->setChecked(on);
}

void CheckRow::setShown(int code, bool shown)
{
    m_boxes[static_cast<std::size_t>(code)]->setVisible(shown);
}

}   // namespace katve
