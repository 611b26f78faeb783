#include "report/answer_quality.h"
#include "analysis/matrix_index.h"
#include "store/told_quality.h"

namespace katve {

namespace {

// The codes of both go from the best to the worst.
template <typename Code> [[nodiscard]] QualityPart toldPart(const std::optional<Code> &code)
{
    return code ? static_cast<QualityPart>(*code) : QualityPart::NotTold;
}

}   // namespace

AnswerQuality::AnswerQuality(const Database &database, const Round &round, const GapMatrix &matrix)
    : m_matrix(matrix)
    , m_sufficiency(matrix.shape().cells(), QualityPart::NotTold)
    , m_timeliness(matrix.shape().cells(), QualityPart::NotTold)
{
    for (const ToldQuality &told : toldQuality(database, round.id)) {
        const auto municipality = municipalityIndex(matrix.input(), told.municipality);
        const auto service = serviceIndex(matrix.input(), told.service);
        if (!municipality || !service)
            continue;
        if (const auto column = matrix.shape().column(*service, told.stage)) {
            const std::size_t cell = matrix.shape().cell(*municipality, *column);
            m_sufficiency[cell] = toldPart(told.sufficiency);
            m_timeliness[cell] = toldPart(told.timeliness);
        }
    }
}

QualityPart AnswerQuality::part(const std::vector<QualityPart> &told, std::size_t municipality,
                                std::size_t column) const
{
    switch (m_matrix.cell(municipality, column).status) {
    case Status::Missing: return QualityPart::Missing;
    case Status::NotNeeded: return QualityPart::NotNeeded;
    case Status::Unknown: return QualityPart::Unknown;
    default: return told[m_matrix.shape().cell(municipality, column)];
    }
}

}   // namespace katve
