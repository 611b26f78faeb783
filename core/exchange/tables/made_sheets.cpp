#include "exchange/tables/made_sheets.h"
#include "domain/field_text.h"
#include "exchange/tables/plain_word.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace katve {

namespace {

// What only a table that was worked out has columns for.
constexpr std::array ofCells{"status", "providers", "overlap", "fragile", "unnamed", "conflict"};
constexpr std::array ofGaps{"coverage", "coverage_low", "coverage_high", "answered", "cells",       "overlap",
                            "fragile",  "unnamed",      "conflict",      "needed",   "unknown_pop", "covered2"};
constexpr std::array ofMatrix{"group", "service", "stage"};

// How far a service comes from: what nobody answers, and what tells cells from answers when the columns of counts are gone.
constexpr std::array far{Status::Local, Status::Province, Status::Erva, Status::Country};

// The headings of one language, or those of the exchange format.
struct WorkedOutHeadings {
    QSet<QString> counted{};
    QSet<QString> ofMatrix{};
    QSet<QString> keys{};
    QString status{};
};

[[nodiscard]] WorkedOutHeadings headingsOf(const TableWords *words)
{
    WorkedOutHeadings headings;
    const auto add = [&](QSet<QString> &all, const char *table, const char *field) {
        all.insert(words == nullptr ? QString::fromLatin1(field) : plainWord(words->heading(table, field)));
    };
    for (const char *field : ofCells)
        add(headings.counted, "cells", field);
    for (const char *field : {"municipality", "service"})
        add(headings.keys, "cells", field);
    headings.status = words == nullptr ? QStringLiteral("status") : plainWord(words->heading("cells", "status"));
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
        for (const Status status : far)
            m_far.insert(exactText(codeText(status)));
        for (const TableWords &one : words) {
            m_headings.push_back(headingsOf(&one));
            const auto statuses = one.codes.find(codeListName<Status>);
            if (statuses == one.codes.end())
                continue;
            for (const std::string &word : statuses->second)
                m_statuses.insert(plainWord(QString::fromStdString(word)));
            for (const Status status : far)
                m_far.insert(plainWord(QString::fromStdString(statuses->second.at(static_cast<std::size_t>(status)))));
        }
    }

    [[nodiscard]] bool holds(SheetReader &reader) const
    {
        constexpr int rowsOfHeadings = 30;
        constexpr int rowsOfCells = 5'000;
        bool isMatrix = false;
        int status = -1;   // column of it
        for (int row = 0; row < (status < 0 ? rowsOfHeadings : rowsOfCells) && reader.next(); ++row) {
            QStringList cells;
            for (const SheetCell &cell : reader.row().cells)
                cells.append(plainWord(cell.text));
            if (isMatrix && std::ranges::any_of(cells, [this](const QString &cell) { return isMarkedStatus(cell); }))
                return true;
            if (m_far.contains(cells.value(status)))
                return true;
            for (const WorkedOutHeadings &headings : m_headings) {
                constexpr int enough = 3;   // nobody else has so many of them
                if (countOf(headings.counted, cells) >= enough)
                    return true;
                isMatrix = isMatrix || isHeadOfMatrix(headings, cells);
                if (status < 0 && countOf(headings.keys, cells) > 0)
                    status = static_cast<int>(cells.indexOf(headings.status));
            }
        }
        return false;
    }

private:
    [[nodiscard]] static int countOf(const QSet<QString> &headings, const QStringList &cells)
    {
        QSet<QString> found;
        for (const QString &cell : cells) {
            if (headings.contains(cell))
                found.insert(cell);
        }
        return static_cast<int>(found.size());
    }

    [[nodiscard]] static bool isHeadOfMatrix(const WorkedOutHeadings &headings, const QStringList &cells)
    {
        return !headings.ofMatrix.isEmpty() && countOf(headings.ofMatrix, cells) == static_cast<int>(ofMatrix.size());
    }

    // As the matrix shows it: "● own municipality".
    [[nodiscard]] bool isMarkedStatus(const QString &cell) const
    {
        return cell.size() > 2 && QStringView(u"●◐○–?").contains(cell.front()) && cell[1] == u' '
            && m_statuses.contains(cell.sliced(2));
    }

    std::vector<WorkedOutHeadings> m_headings{};
    QSet<QString> m_statuses{};
    QSet<QString> m_far{};   // words for how far a service comes from
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
