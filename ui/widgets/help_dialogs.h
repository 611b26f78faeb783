#pragma once

#include "edit/edit.h"

#include <functional>

class QWidget;

namespace katve {

// Small panels of the window. They open and return at once.
void showKeys(QWidget *window);
void showAbout(QWidget *window);
void askAuthor(QWidget *window, const Author &current, const std::function<void(const Author &)> &given);

}   // namespace katve
