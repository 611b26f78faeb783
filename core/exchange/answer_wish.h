#pragma once

#include "domain/round.h"

#include <optional>

namespace katve {

// What an answer is to become, exactly: with what is blank in it left blank, and gone when there is nothing after. It
// counts only while the answer is what it was taken to be.
struct AnswerWish {
    std::optional<Answer> before{};
    std::optional<Answer> after{};   // both the same: nothing is wished, and it is counted as unchanged
    qint64 line = 0;                 // negative, so that it is no line of a file
};

}   // namespace katve
