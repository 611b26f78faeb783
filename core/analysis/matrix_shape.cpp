#include "analysis/matrix_input.h"

namespace katve {

MatrixShape::MatrixShape(std::size_t municipalities, const std::vector<MatrixService> &services)
    : m_municipalities(municipalities)
    , m_columnOf(services.size() * stageCount, -1)
{
    for (std::size_t service = 0; service < services.size(); ++service) {
        m_first.push_back(m_service.size());
        for (std::size_t stage = 0; stage < stageCount; ++stage) {
            if (!services[service].stages.contains(static_cast<Stage>(stage)))
                continue;
            m_columnOf[service * stageCount + stage] = static_cast<int>(m_service.size());
            m_service.push_back(static_cast<std::uint32_t>(service));
            m_stage.push_back(static_cast<Stage>(stage));
        }
    }
    m_first.push_back(m_service.size());
}

}   // namespace katve
