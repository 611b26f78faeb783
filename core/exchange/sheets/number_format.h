#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace katve {

// What a number format of XLSX makes of a number, as far as it changes what the value is: a date, a time of day, an elapsed time, a
// code filled up with zeros, or a plain number.
class NumberFormat {
public:
    enum class Shows : std::uint8_t { Number, Date, Time, Elapsed, Code };

    NumberFormat() = default;
    explicit NumberFormat(const QString &code);
    // One that every program knows by its number.
    [[nodiscard]] static NumberFormat builtIn(int id);

    // A format may have sections for different values.
    [[nodiscard]] Shows shows(double value) const;
    // Of a whole number that is shown as a code: "005", "044-012".
    [[nodiscard]] QString codeText(double value) const;

private:
    struct Condition {
        QString sign{};
        double limit = 0;
    };
    struct Section {
        Shows shows = Shows::Number;
        std::optional<Condition> condition{};
        QString pattern{};   // zeros, and the other characters as they stand; of codes only
        int zeros = 0;
    };
    class Parser;

    [[nodiscard]] const Section *sectionFor(double value) const;

    std::vector<Section> m_sections;
};

}   // namespace katve
