#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace katve {

class MainWindow;

using TakePicture = std::function<void(QWidget &widget, const QString &name)>;

// What belongs to no page of the open inventory: the menus, the help of each page, and what the menus open.
void takeChrome(MainWindow &window, const TakePicture &take);

}   // namespace katve
