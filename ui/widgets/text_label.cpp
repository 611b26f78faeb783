#include "widgets/text_label.h"

#include <QApplication>

namespace katve {

TextLabel::TextLabel(const QString &text, QWidget *parent, TextSize size, Weight weight)
    : QLabel(text, parent)
    , m_size(size)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    followProgramFont();
}

void TextLabel::followProgramFont()
{
    QFont its = scaledFont(QApplication::font(), m_size);
    its.setBold(m_weight == Weight::Bold);
    if (its != font())
        setFont(its);
}

}   // namespace katve
