#pragma once

#include "exchange/tables/round_sheets.h"

namespace katve {

class Session;

// What a workbook is, for whoever opens it first: the inventory, its round, what is on which sheet, what the colours mean.
struct About {
    Session &session;
    const ListWords &people;
    const Round *round = nullptr;
    const GapMatrix *matrix = nullptr;
    std::vector<Table> lists{};
    QDate today{};
};
void writeAbout(TableWriter &writer, const About &about);

[[nodiscard]] TableBook bookOf(Session &session, const TableWords &words, const Round *round);

}   // namespace katve
