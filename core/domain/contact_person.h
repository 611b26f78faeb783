#pragma once

#include "domain/area.h"

#include <QStringList>

namespace katve {

// Somebody whom others may ask, at work. Personal data: kept on purpose, left out of copies by default, erased for good on
// request. There is no field in which anything of a child could be written.
struct ContactPerson {
    QString id{};
    QString name{};
    QString role{};
    QString provider{};       // id of the provider they work for; empty: `organisation` says where, or nobody
    QString organisation{};   // in words, when it is no provider of the inventory
    AreaRefs areas{};         // the municipalities or regions they answer for; empty: not said
    QString phone{};          // at work
    QString email{};          // at work
    QStringList languages{};
    QString source{};
    QDate checkedOn{};
    QDate deleteAfter{};   // null: nobody has said how long it may be kept
    friend bool operator==(const ContactPerson &, const ContactPerson &) = default;

    [[nodiscard]] bool isOverdue(QDate today) const { return deleteAfter.isValid() && deleteAfter < today; }
};

}   // namespace katve
