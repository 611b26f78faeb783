#include "progress_line.h"
#include "system.h"

namespace katve {

void ProgressLine::show(const QString &words)
{
    constexpr qint64 millisecondsBetween = 100;
    if (m_sinceShown.isValid() && m_sinceShown.elapsed() < millisecondsBetween)
        return;
    m_sinceShown.start();
    m_stream << '\r' << words.leftJustified(m_width) << Qt::flush;
    m_width = std::max(m_width, words.size());
}

void ProgressLine::erase()
{
    if (m_width == 0)
        return;
    constexpr qsizetype stopSign = 2;   // the ^C that a terminal adds by itself
    m_stream << '\r' << QString(m_width + stopSign, u' ') << '\r' << Qt::flush;
    m_width = 0;
}

std::unique_ptr<ProgressLine> progressLineFor(const CommandContext &context)
{
    return context.quiet || !errIsTerminal() ? nullptr : std::make_unique<ProgressLine>(context.err);
}

}   // namespace katve
