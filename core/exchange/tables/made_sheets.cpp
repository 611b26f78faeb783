#include "exchange/tables/made_sheets.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace katve {

namespace {

[[nodiscard]] QString plain(const QString &text)
{
    return text.simplified().toCaseFolded();
}

// What only a table that was worked out has columns for.
constexpr std::array ofCells{"status", "providers", "overlap", "fragile", "unnamed", "conflict"};
constexpr std::array ofGaps{"coverage", "coverage_low", "coverage_high", "answered", "cells",       "overlap",
                            "fragile",  "unnamed",      "conflict",      "needed",   "unknown_pop", "covered2"};
constexpr std::array ofMatrix{"group", "service", "stage"};

// The headings of one language, or those of the exchange format.
struct WorkedOutHeadings {
    QSet<QString> counted{};
    QSet<QString> ofMatrix{};
};

[[nodiscard]] WorkedOutHeadings headingsOf(const TableWords *words)
{
    WorkedOutHeadings headings;
    const auto add = [&](QSet<QString> &all, const char *table, const char *field) {
        all.insert(words == nullptr ? QString::fromLatin1(field) : plain(words->heading(table, field)));
    };
    for (const char *field : ofCells)
        add(headings.counted, "cells", field);
    for (const char *field : ofGaps)
        add(headings.counted, "gaps", field);
    if (words != nullptr) {
        for (const char *field : ofMatrix)
            add(headings.ofMatrix, "matrix", field);
    }
    return headings;
}

class WorkedOut {
public:
    explicit WorkedOut(std::span<const TableWords> words)
    {
        m_headings.push_back(headingsOf(nullptr));
        for (const TableWords &one : words) {
            m_headings.push_back(headingsOf(&one));
            const auto statuses = one.codes.find(codeListName<Status>);
            if (statuses == one.codes.end())
                continue;
            for (const std::string &word : statuses->second)
                m_statuses.insert(plain(QString::fromStdString(word)));
        }
    }

    [[nodiscard]] bool holds(SheetReader &reader) const
    {
        constexpr int rowsLookedAt = 30;
        bool isMatrix = false;
        for (int row = 0; row < rowsLookedAt && reader.next(); ++row) {
            const std::vector<SheetCell> &cells = reader.row().cells;
            if (isMatrix && std::ranges::any_of(cells, [this](const SheetCell &cell) { return isMarkedStatus(cell); }))
                return true;
            for (const WorkedOutHeadings &headings : m_headings) {
                constexpr int enough = 3;   // nobody else has so many of them
                if (countOf(headings.counted, cells) >= enough)
                    return true;
                isMatrix = isMatrix
                    || (!headings.ofMatrix.isEmpty()
                        && countOf(headings.ofMatrix, cells) == static_cast<int>(ofMatrix.size()));
            }
        }
        return false;
    }

private:
    [[nodiscard]] static int countOf(const QSet<QString> &headings, const std::vector<SheetCell> &cells)
    {
        QSet<QString> found;
        for (const SheetCell &cell : cells) {
            if (const QString text = plain(cell.text); headings.contains(text))
                found.insert(text);
        }
        return static_cast<int>(found.size());
    }

    // As the matrix shows it: "● own municipality".
    [[nodiscard]] bool isMarkedStatus(const SheetCell &cell) const
    {
        return cell.text.size() > 2 && QStringView(u"●◐○–?").contains(cell.text.front()) && cell.text[1] == u' '
            && m_statuses.contains(plain(cell.text.sliced(2)));
    }

    std::vector<WorkedOutHeadings> m_headings{};
    QSet<QString> m_statuses{};
};

}   // namespace

std::vector<std::size_t> workedOutSheets(const Workbook &workbook, std::span<const TableWords> words)
{
    const WorkedOut workedOut(words);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        if (!workbook.sheets()[i].hidden && workedOut.holds(*workbook.open(i)))
            found.push_back(i);
    }
    return found;
}

}   // namespace katve
