#pragma once

#include <QIODevice>
#include <QSet>

#include <string_view>

namespace katve {

// A first look through answers.csv: the hashes of keys that stand on more than one line. Eight bytes a line, so that a
// large file can be looked through without being held.
[[nodiscard]] QSet<quint64> repeatedAnswerKeys(QIODevice &device);
[[nodiscard]] quint64 answerKeyHash(std::string_view key);

}   // namespace katve
