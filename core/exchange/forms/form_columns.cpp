#include "exchange/forms/form_columns.h"

#include <array>

namespace katve {

namespace {

struct Named {
    std::string_view name;
    SheetField field;
};

constexpr std::array<Named, formColumnCount> columns{{{"group", SheetField::Ignored},
                                                      {"shown_service", SheetField::ShownService},
                                                      {"shown_stage", SheetField::ShownStages},
                                                      {"answer", SheetField::Answer},
                                                      {"reasons", SheetField::Reasons},
                                                      {"more_reasons", SheetField::Reasons},
                                                      {"sufficiency", SheetField::Sufficiency},
                                                      {"timeliness", SheetField::Timeliness},
                                                      {"source", SheetField::Source},
                                                      {"state", SheetField::State},
                                                      {"note", SheetField::Note},
                                                      {"municipality", SheetField::Municipality},
                                                      {"service", SheetField::Service},
                                                      {"stage", SheetField::Stages},
                                                      {"as_it_was", SheetField::AsItWas},
                                                      {"katve_form", SheetField::FormMark}}};

}   // namespace

std::string_view formColumnName(FormColumn column)
{
    return columns.at(static_cast<std::size_t>(column)).name;
}

std::optional<SheetField> fieldOfFormColumn(const QString &name)
{
    const std::string wanted = name.trimmed().toStdString();
    for (const Named &column : columns) {
        if (column.name == wanted)
            return column.field;
    }
    return std::nullopt;
}

}   // namespace katve
