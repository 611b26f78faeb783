#pragma once

#include "domain/codes.h"

namespace katve {

// What a person would call the act.
enum class EditKind : std::uint8_t {
    ReferenceData,
    Sample,
    Import,
    ChangeInventory,
    SetAnswers,
    ClearAnswers,
    ConfirmAnswers,
    AddProvider,
    ChangeProvider,
    RemoveProvider,
    AddOffering,
    ChangeOffering,
    RemoveOffering,
    AddRound,
    ChangeRound,
    RemoveRound,
    CloseRound,
    ReopenRound,
    AddService,
    ChangeService,
    RemoveService,
    AddGroup,
    ChangeGroup,
    RemoveGroup,
    AddTheme,
    ChangeTheme,
    RemoveTheme,
    AddArea,
    ChangeArea,
    RemoveArea,
    AddMembership,
    ChangeMembership,
    RemoveMembership,
    AddPopulation,
    ChangePopulation,
    RemovePopulation,
    Merge,
    Settle,
    PutOff,
    JoinRows,
    KeepApart,
    HandOut,
    AddContact,
    ChangeContact,
    RemoveContact,
    Baseline,   // what is left of the history before a date: the rows as they were then
};

// What such an edit did to rows follows from other edits, or from what a copy was to hold: it is nobody's statement.
[[nodiscard]] constexpr bool isDerived(EditKind kind)
{
    return kind == EditKind::Merge || kind == EditKind::HandOut;
}

template <> struct CodeTable<EditKind> {
    static constexpr std::array names = std::to_array<std::string_view>({"reference_data",
                                                                         "sample",
                                                                         "import",
                                                                         "change_inventory",
                                                                         "set_answers",
                                                                         "clear_answers",
                                                                         "confirm_answers",
                                                                         "add_provider",
                                                                         "change_provider",
                                                                         "remove_provider",
                                                                         "add_offering",
                                                                         "change_offering",
                                                                         "remove_offering",
                                                                         "add_round",
                                                                         "change_round",
                                                                         "remove_round",
                                                                         "close_round",
                                                                         "reopen_round",
                                                                         "add_service",
                                                                         "change_service",
                                                                         "remove_service",
                                                                         "add_group",
                                                                         "change_group",
                                                                         "remove_group",
                                                                         "add_theme",
                                                                         "change_theme",
                                                                         "remove_theme",
                                                                         "add_area",
                                                                         "change_area",
                                                                         "remove_area",
                                                                         "add_membership",
                                                                         "change_membership",
                                                                         "remove_membership",
                                                                         "add_population",
                                                                         "change_population",
                                                                         "remove_population",
                                                                         "merge",
                                                                         "settle",
                                                                         "put_off",
                                                                         "join_rows",
                                                                         "keep_apart",
                                                                         "hand_out",
                                                                         "add_contact",
                                                                         "change_contact",
                                                                         "remove_contact",
                                                                         "baseline"});
};

}   // namespace katve
