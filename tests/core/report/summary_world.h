#pragma once

#include "report/summary.h"
#include "support/open_file.h"
#include "support/oracle.h"

namespace katve {

// Three municipalities in province 17 and one without; 100 small children in each of the three, no others. Services s1,
// s2 and s3 for small children and grades 1–6, in group g1 and theme t1. Nothing said and nothing offered.
[[nodiscard]] InventoryRows smallWorld();
[[nodiscard]] Answer answerOf(const QString &municipality, const QString &service, Stage stage, AnswerValue value);
[[nodiscard]] Offering offeringOf(const QString &id, const QString &provider, const QString &service,
                                  const AreaRefs &catchment);

// Rows in a file, and the summaries of it.
class SummaryWorld {
public:
    explicit SummaryWorld(InventoryRows rows);

    [[nodiscard]] OpenFile &file() { return m_file; }
    [[nodiscard]] const InventoryRows &rows() const { return m_rows; }
    [[nodiscard]] std::optional<Summary> find(const AreaRef &area, View view = View::Now, int round = 0);
    [[nodiscard]] Summary summary(const AreaRef &area, View view = View::Now) { return find(area, view).value(); }

private:
    OpenFile m_file;
    InventoryRows m_rows;
};

}   // namespace katve
