#include "widgets/name_adder.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace katve {

QWidget *madeNameAdder(QLineEdit &line, const NameAdderWords &words, const std::function<void(const QString &)> &add,
                       QWidget *parent)
{
    auto *adder = new QWidget(parent);
    auto *row = new QHBoxLayout(adder);
    row->setContentsMargins(0, 0, 0, 0);
    line.setPlaceholderText(words.placeholder);
    line.setAccessibleName(words.placeholder);
    auto *button = new QPushButton(words.button, adder);
    button->setAccessibleName(words.buttonName);
    row->addWidget(&line, 1);
    row->addWidget(button);
    const auto addIt = [&line, add] {
        const QString name = line.text().simplified();
        if (name.isEmpty())
            line.setFocus();
        else
            add(name);
    };
    QObject::connect(button, &QPushButton::clicked, &line, addIt);
    QObject::connect(&line, &QLineEdit::returnPressed, &line, addIt);
    return adder;
}

}   // namespace katve
