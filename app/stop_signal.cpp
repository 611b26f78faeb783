#include "stop_signal.h"
#include "store/store_error.h"

#include <csignal>

namespace katve {

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void onInterrupt(int signal)
{
    stopAsked = 1;
    std::signal(signal, SIG_DFL);
}

}   // namespace

void stopOnInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool stopRequested()
{
    return stopAsked != 0;
}

void endIfStopped()
{
    if (stopRequested())
        throw StoreError(StoreError::Reason::Cancelled, {});
}

}   // namespace katve
