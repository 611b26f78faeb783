#pragma once

#include "domain/table.h"
#include "exchange/sheets/workbook.h"
#include "exchange/tables/table_words.h"

#include <span>

namespace katve {

// A sheet that this program wrote: the table it holds, and in which column each field stands. It is known by its headings
// alone, so that it does not matter through which programs it has been, which sheets were added and how they are called now.
struct OwnSheet {
    std::size_t sheet = 0;
    QString name{};
    Table table = Table::Answers;
    int firstRow = 0;
    std::vector<int> columns{};   // of the fields as `eachField` gives them; -1: there is none
    std::vector<int> beside{};    // likewise, of the names beside keys
    int closed = -1;              // of rounds
    int known = 0;                // how many headings were ours
};

// A workbook that this program wrote, and what its first sheet says of the inventory.
struct OwnWorkbook {
    std::vector<OwnSheet> sheets{};   // none: it is not one of ours
    std::vector<std::size_t>
        workedOut{};   // sheets that were made of the tables, so that nothing of them is to be read
    QString title{};
    bool sample = false;
    bool isOds = false;
};

// `words` are those of all languages. A table by the headings of the exchange format is one of ours when it has all of them.
[[nodiscard]] OwnWorkbook ownWorkbook(const Workbook &workbook, const QString &path, std::span<const TableWords> words);

}   // namespace katve
