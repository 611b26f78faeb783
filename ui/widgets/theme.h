#pragma once

#include "preferences.h"

class QApplication;

namespace katve {

// One look on every system: Qt's own Fusion style with our colours, and text as large as the user wants it.
void applyTheme(QApplication &application, Preferences::Theme theme, int textPercent);

}   // namespace katve
