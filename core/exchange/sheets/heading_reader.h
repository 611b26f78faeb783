#pragma once

#include "exchange/sheets/heading_columns.h"

namespace katve {

// Takes some rows of a sheet for its headings, and says what the columns would then be.
class HeadingReader {
public:
    // The headings are `count` rows of the sample from `first` on.
    HeadingReader(const SheetSample &sample, std::size_t first, std::size_t count, const SheetNames &names);

    [[nodiscard]] SheetMapping mapping(const QString &sheetName) const;
    // How much of the sheet a mapping explains; comparable between those of one sheet.
    [[nodiscard]] double score(const SheetMapping &mapping) const;

private:
    [[nodiscard]] std::vector<QStringList> headings() const;
    [[nodiscard]] QString headingAt(const SheetRow &row, int column) const;
    [[nodiscard]] bool holdsTitle() const;
    [[nodiscard]] bool beginsWithFact() const;
    [[nodiscard]] bool goesOn() const;
    [[nodiscard]] bool isBelowHeadings() const;
    [[nodiscard]] static bool isOfPeople(const SheetMapping &mapping);
    void findDoubt(SheetMapping &mapping, const QString &sheetName) const;
    void takeFirstRow(SheetMapping &mapping) const;
    void findKey(SheetMapping &mapping) const;
    bool takeSection(SheetMapping &mapping, const SheetRow &row) const;
    void findPlaces(SheetMapping &mapping, const QString &sheetName, const QString &corner) const;
    using Reasons = std::vector<MatchReason>;
    [[nodiscard]] bool holdsFacts(const SheetMapping &mapping, std::size_t first, const Reasons &reasons) const;
    [[nodiscard]] std::size_t below() const { return m_first + m_count; }

    const SheetSample &m_sample;
    std::size_t m_first;
    std::size_t m_count;
    const SheetNames &m_names;
    HeadingColumns m_columns;
    int m_width = 0;
};

}   // namespace katve
