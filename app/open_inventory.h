#pragma once

#include "command.h"
#include "edit/session.h"

#include <memory>

namespace katve {

[[nodiscard]] std::unique_ptr<Session> openForReading(const CommandContext &context,
                                                      const QString &path);   // says when it is newer
[[nodiscard]] std::unique_ptr<Session> openForWriting(const CommandContext &context,
                                                      const QString &path);   // says when it takes over a lock

// "This is an invented sample", when it is; an empty text else.
[[nodiscard]] QString sampleNotice(Session &session);

// Why there is no such round: which there are, or that there is none.
[[nodiscard]] QString noRoundText(Session &session, const QString &wanted);

}   // namespace katve
