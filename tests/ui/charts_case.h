#pragma once

#include "charts/gap_sheet.h"
#include "ui/window_case.h"

namespace katve {

// The sample in its window, with its gaps put together anew at every call.
class ChartsCase : public WindowCase {
public:
    explicit ChartsCase(const Scope &scope = {.area = {AreaKind::Province, QStringLiteral("18")}})
    {
        openSample();
        workspace().setScope(scope);
    }

    [[nodiscard]] GapFacts facts(const GapChoice &choice = {}) { return {workspace(), choice}; }
    [[nodiscard]] BarSheet sheet(const GapChoice &choice = {})
    {
        const GapFacts made = facts(choice);
        return GapSheet(workspace(), made).chart();
    }
    [[nodiscard]] TwinTable table(const GapChoice &choice = {})
    {
        const GapFacts made = facts(choice);
        return GapSheet(workspace(), made).table();
    }
    // Takes every answer and every offering away from a service type, so that nothing is known of it in the scope.
    void forget(const QString &service);
};

}   // namespace katve
