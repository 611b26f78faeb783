#pragma once

#include "domain/fields.h"

#include <algorithm>
#include <random>

namespace katve {

// Values of chance for the fields of rows, the same for the same seed.
class RandomValues {
public:
    explicit RandomValues(unsigned seed) : m_random(seed) {}

    [[nodiscard]] std::size_t below(std::size_t end) { return m_random() % end; }
    [[nodiscard]] bool chance(int percent) { return static_cast<int>(below(100)) < percent; }
    [[nodiscard]] QString text();   // quotes, line ends, separators, letters beyond the basic plane; never empty
    [[nodiscard]] QString maybeText() { return chance(60) ? text() : QString(); }
    [[nodiscard]] QString newKey();
    [[nodiscard]] QDate maybeDate();
    [[nodiscard]] std::optional<double> maybeDecimal();
    [[nodiscard]] std::optional<int> maybeNumber();
    [[nodiscard]] std::optional<bool> maybeFlag();
    [[nodiscard]] StageSet stages();
    [[nodiscard]] QString oneOf(const QStringList &all);
    [[nodiscard]] QStringList someOf(const QStringList &all);

    template <typename Items> void shuffle(Items &items) { std::ranges::shuffle(items, m_random); }
    template <typename Code> [[nodiscard]] Code code()
    {
        return static_cast<Code>(below(CodeTable<Code>::names.size()));
    }
    template <typename Code> [[nodiscard]] std::optional<Code> maybeCode()
    {
        return chance(60) ? std::optional(code<Code>()) : std::nullopt;
    }
    template <typename Code> [[nodiscard]] std::vector<Code> codes()
    {
        std::vector<Code> some;
        for (std::size_t i = 0; i < CodeTable<Code>::names.size(); ++i) {
            if (chance(40))
                some.push_back(static_cast<Code>(i));
        }
        shuffle(some);
        return some;
    }

private:
    std::mt19937 m_random;
    int m_keys = 0;
};

}   // namespace katve
