#pragma once

#include "domain/codes.h"

#include <array>

struct lxw_workbook;
struct lxw_format;

namespace katve {

// How the cells of a form look. The workbook owns the formats.
struct FormLook {
    explicit FormLook(lxw_workbook *book);

    lxw_format *title = nullptr;
    lxw_format *sample = nullptr;
    lxw_format *guideHeading = nullptr;
    lxw_format *guideText = nullptr;
    lxw_format *hint = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *given = nullptr;      // what is asked: locked
    lxw_format *repeated = nullptr;   // the same as in the row above, said quietly
    lxw_format *entry = nullptr;      // to be filled in
    lxw_format *open = nullptr;       // an answer that is still to be given
    lxw_format *idle = nullptr;       // reasons, where nothing is lacking
    lxw_format *code = nullptr;       // of the way back
    std::array<lxw_format *, CodeTable<AnswerValue>::names.size()> answers{};   // by value
    std::array<lxw_format *, CodeTable<AnswerValue>::names.size()> samples{};   // the same for a cell of the guide
};

}   // namespace katve
