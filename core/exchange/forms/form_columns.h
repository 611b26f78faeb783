#pragma once

#include "exchange/sheets/sheet_lexicon.h"

namespace katve {

// The columns of a form, in their order. Those from `MunicipalityCode` on are hidden: they are for the way back.
enum class FormColumn : std::uint8_t {
    Group,
    Service,
    Stage,
    Answer,
    Reason,
    MoreReasons,
    Sufficiency,
    Timeliness,
    Source,
    State,
    Note,
    MunicipalityCode,
    ServiceCode,
    StageCode,
    AsItWas,
    Mark,
};
inline constexpr std::size_t formColumnCount = 16;
inline constexpr FormColumn lastShownColumn = FormColumn::Note;

// How a hidden row above the headings names the columns, so that they are known whatever the headings become.
[[nodiscard]] std::string_view formColumnName(FormColumn column);
[[nodiscard]] std::optional<SheetField> fieldOfFormColumn(const QString &name);

}   // namespace katve
