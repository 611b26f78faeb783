#pragma once

#include "analysis/sums.h"
#include "print/print_flow.h"

#include <QDate>

namespace katve {

struct PrintBar {
    QString label{};
    Sums sums{};
};

// What the patterns and marks mean, in as many lines as they need. Stays with what follows.
struct PrintKey {
    enum class Sign { Mark, Fill };
    Sign sign = Sign::Fill;
    QDate areasOn{};
};
[[nodiscard]] double keyHeight(const PrintFlow &flow, const PrintKey &key);
void printKey(PrintFlow &flow, double top, const PrintKey &key);

// One line a bar: the shares of the statuses, and the coverage as a range on a scale from 0 to 100 %.
void printBars(PrintFlow &flow, const QString &head, const std::vector<PrintBar> &bars, QDate areasOn);

}   // namespace katve
