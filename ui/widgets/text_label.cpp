#include "widgets/text_label.h"

#include <QApplication>

namespace katve {

TextLabel::TextLabel(const QString &text, QWidget *parent, double scale, Weight weight)
    : QLabel(text, parent)
    , m_scale(scale)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    followProgramFont();
}

void TextLabel::followProgramFont()
{
    QFont its = QApplication::font();
    if (m_scale != 1)
        its.setPointSizeF(its.pointSizeF() * m_scale);
    its.setBold(m_weight == Weight::Bold);
    if (its != font())
        setFont(its);
}

}   // namespace katve
