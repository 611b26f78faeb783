#pragma once

#include "command.h"
#include "edit/session.h"

#include <optional>

namespace katve {

// `katve export` into workbooks and CSV.
[[nodiscard]] QList<QCommandLineOption> tableOptions();
[[nodiscard]] bool writesTables(const CommandContext &context);
// The exit code when the call is not one that can be carried out; the user has then been told why.
[[nodiscard]] std::optional<int> refusedTables(const CommandContext &context);
[[nodiscard]] std::optional<int> refusedTables(const CommandContext &context, Session &session);
void writeTables(const CommandContext &context, Session &session);

}   // namespace katve
