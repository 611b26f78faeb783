#pragma once

#include "widgets/text_size.h"

#include <QLabel>

namespace katve {

// Words in a size of their own beside the program's text, which they follow when the user makes it larger.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Weight { Plain, Bold };

    TextLabel(const QString &text, QWidget *parent, TextSize size = TextSize::Body, Weight weight = Weight::Plain);

    // Qt passes a new font of the program on only to widgets that have none of their own.
    void followProgramFont();

private:
    TextSize m_size;
    Weight m_weight;
};

}   // namespace katve
