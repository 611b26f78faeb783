#pragma once

#include "domain/fields.h"
#include "domain/references.h"
#include "exchange/tables/table_names.h"
#include "exchange/tables/table_sheet.h"
#include "exchange/tables/table_words.h"

namespace katve {

// A table of the data package as people read it: words for codes, and beside each key the name it stands for. Without
// words: exactly the fields of the exchange format.
struct ListWords {
    const TableWords &words;
    const TableNames &names;
    bool hasCounties = false;   // which words areas have

    [[nodiscard]] const std::string &code(const char *list, std::size_t index) const;
};

[[nodiscard]] TableSheet listSheet(Table table, const ListWords *people);

// Fills the cells of one row, one for each column of its sheet.
template <typename Row> void fillCells(const Row &row, const ListWords *people, std::vector<TableCell> &cells);

}   // namespace katve
