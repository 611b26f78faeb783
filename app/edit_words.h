#pragma once

#include "edit/story.h"

#include <QJsonObject>

namespace katve {

[[nodiscard]] QString editLine(const EditRecord &record, qint64 changes);
[[nodiscard]] QString storyLine(const StoryEntry &entry);
[[nodiscard]] QJsonObject editJson(const EditRecord &record, qint64 changes);
[[nodiscard]] QString kindWord(EditKind kind);   // the act in the user's words

}   // namespace katve
