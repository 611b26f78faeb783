#pragma once

#include "words/language.h"

#include <QStringList>

namespace katve {

// A call that asks for the window rather than for a command: `katve [FILE.katve] [--language fi|sv|en]`.
struct WindowCall {
    QString file{};   // empty: the start page
    std::optional<Language> language{};
};
[[nodiscard]] std::optional<WindowCall> windowCall(const QStringList &arguments);

// What to say when no window can be opened here.
[[nodiscard]] QString noDisplayText();

}   // namespace katve
