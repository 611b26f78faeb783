#pragma once

#include "words/language.h"

class QWidget;

namespace katve {

// F1: what a page is for and how it is used, in one screen. The texts are resources/help/<language>/<topic>.md.
void showHelp(QWidget *window, Language language, const QString &topic);

}   // namespace katve
