#pragma once

#include <QLineEdit>

namespace katve {

// Leaves the cursor where it is when nothing is new.
inline void putText(QLineEdit &line, const QString &text)
{
    if (line.text() != text)
        line.setText(text);
}

}   // namespace katve
