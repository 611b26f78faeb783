#pragma once

#include "core/store/row_samples.h"
#include "support/open_file.h"

namespace katve {

// What the samples refer to, as one edit.
[[nodiscard]] inline Edit sampleWorld()
{
    Edit edit{.kind = EditKind::Import};
    eachOfSampleWorld([&](const auto &row) { edit.changes.push_back(addition(row)); });
    return edit;
}

inline void addSampleWorld(Session &session)
{
    if (!session.apply(sampleWorld()).ok())
        throw std::logic_error("a test could not add its rows");
}

// In memory, with the rows that the samples refer to.
struct WorldFile : OpenFile {
    WorldFile() { addSampleWorld(*session); }
};

}   // namespace katve
