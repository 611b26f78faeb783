#pragma once

#include <QString>

#include <functional>

class QLineEdit;
class QWidget;

namespace katve {

struct NameAdderWords {
    QString placeholder{};
    QString button{};
    QString buttonName{};   // for those who do not see what it stands beside
};

// A line for a name and a button beside it; `add` is called with the name, tidied, by the button and by Enter.
[[nodiscard]] QWidget *madeNameAdder(QLineEdit &line, const NameAdderWords &words,
                                     const std::function<void(const QString &)> &add, QWidget *parent);

}   // namespace katve
