#pragma once

#include "analysis/cell_split.h"
#include "domain/round.h"

namespace katve {

class Database;

// How good a service is where it is had. Where it is not had, or nobody knows, the cell keeps saying so: a cell that is
// unknown is never one whose goodness was only left untold.
enum class QualityPart : std::uint8_t { Good, Middling, Poor, NotTold, Missing, NotNeeded, Unknown };
inline constexpr std::size_t qualityPartCount = 7;

// What has been told of sufficiency and timeliness in a round, cell by cell of its matrix.
class AnswerQuality {
public:
    AnswerQuality(const Database &database, const Round &round, const GapMatrix &matrix);

    [[nodiscard]] QualityPart sufficiency(std::size_t municipality, std::size_t column) const
    {
        return part(m_sufficiency, municipality, column);
    }
    [[nodiscard]] QualityPart timeliness(std::size_t municipality, std::size_t column) const
    {
        return part(m_timeliness, municipality, column);
    }

private:
    [[nodiscard]] QualityPart part(const std::vector<QualityPart> &told, std::size_t municipality,
                                   std::size_t column) const;

    const GapMatrix &m_matrix;
    std::vector<QualityPart> m_sufficiency;   // one a cell; NotTold, or one of those before it
    std::vector<QualityPart> m_timeliness;
};

}   // namespace katve
