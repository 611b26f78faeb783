#pragma once

#include <QDate>
#include <QLineEdit>

namespace katve {

// A day that may be left out, typed as people write it: 1.8.2025.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    DateField(const QString &name, QWidget *parent);

    void show(QDate date);
    [[nodiscard]] QDate date() const;        // null when nothing is written, or what is no day
    [[nodiscard]] bool isReadable() const;   // nothing or a day
};

}   // namespace katve
