#pragma once

#include "command.h"

#include <QElapsedTimer>

#include <memory>

namespace katve {

// A line on a terminal that is written over as the work goes on, and is gone when the work ends, in whatever way.
class ProgressLine {
public:
    explicit ProgressLine(QTextStream &stream) : m_stream(stream) {}
    ~ProgressLine() { erase(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const QString &words);   // some of those that come close together are left out
    void erase();

private:
    QTextStream &m_stream;
    qsizetype m_width = 0;   // of what stands on the line
    QElapsedTimer m_sinceShown;
};

// On the error stream when that is a terminal and the user wants to hear; else none.
[[nodiscard]] std::unique_ptr<ProgressLine> progressLineFor(const CommandContext &context);

}   // namespace katve
