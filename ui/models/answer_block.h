#pragma once

#include "models/copied_table.h"
#include "models/mapping_model.h"

namespace katve {

// Plain blocks of answers to and from spreadsheets: a line a service type, a tab between municipalities. A strip whose
// stages differ is written stage by stage: "0–5: available; 7–9: missing". An empty cell says nothing.

[[nodiscard]] CopiedTable copiedAnswers(Workspace &workspace, const MappingModel &model,
                                        const QModelIndexList &selected);
[[nodiscard]] QString copiedBlock(Workspace &workspace, const MappingModel &model, const QModelIndexList &selected);

// What a pasted block would do, before it does it.
struct PastePreview {
    struct Line {
        QString where{};    // municipality, service type, stage
        QString before{};   // empty: not answered
        QString after{};
    };
    Edit edit{.kind = EditKind::SetAnswers};
    std::vector<Line> lines{};   // answers that change
    std::size_t same = 0;
    QStringList unread{};      // what could not be read, each with its place; such cells stay as they are
    std::size_t outside = 0;   // cells of the block that fall beside the grid
};

// The block's corner is put at the first of the selected cells; one single text goes to each of them. Headings of groups
// and folded provinces are stepped over.
[[nodiscard]] PastePreview previewOfPaste(Workspace &workspace, const MappingModel &model,
                                          const QModelIndexList &selected, const QString &text);

}   // namespace katve
