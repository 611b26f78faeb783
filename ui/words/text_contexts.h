#pragma once

#include <QCoreApplication>

namespace katve {

// The contexts of translations whose words stand in several files.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

}   // namespace katve
