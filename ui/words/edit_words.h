#pragma once

#include "edit/story.h"

#include <QJsonObject>

namespace katve {

[[nodiscard]] QString editWho(const EditHeader &header);
[[nodiscard]] QString editWhat(const EditHeader &header);
[[nodiscard]] QString editWhen(const EditHeader &header);   // local time
[[nodiscard]] QString editLine(const EditRecord &record, qint64 changes);
[[nodiscard]] QString storyHead(const StoryEntry &entry);   // when, what, who, and in which file
// An act that came with a merge, to stand below it.
[[nodiscard]] QString mergedLine(const KnownEdit &edit);
[[nodiscard]] QJsonObject mergedJson(const KnownEdit &edit);
[[nodiscard]] QString storyLine(const StoryEntry &entry);   // with every field by its own name
[[nodiscard]] QJsonObject editJson(const EditRecord &record, qint64 changes);
[[nodiscard]] QString kindWord(EditKind kind);   // the act in the user's words

}   // namespace katve
