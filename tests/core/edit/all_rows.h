#pragma once

#include "edit/session.h"

#include <algorithm>
#include <string>
#include <vector>

namespace katve {

// Every row of every table as one text, for holding two states against each other.
[[nodiscard]] inline std::vector<std::string> allRows(Session &session)
{
    std::vector<std::string> rows;
    for (std::size_t table = 0; table < CodeTable<Table>::names.size(); ++table) {
        withRowOf(static_cast<Table>(table), [&]<typename Row>(const Row &) {
            session.stores().of<Row>().forEach([&](const auto &stored) {
                std::string &text = rows.emplace_back(CodeTable<Table>::names[table]);
                for (const FieldText &field : textsOf(stored.row))
                    text.append("|").append(field.name).append("=").append(field.text);
            });
        });
    }
    return rows;
}

// What is in one state and not in the other, for a test to show.
[[nodiscard]] inline std::vector<std::string> differing(std::vector<std::string> a, std::vector<std::string> b)
{
    std::ranges::sort(a);
    std::ranges::sort(b);
    std::vector<std::string> rows;
    std::ranges::set_symmetric_difference(a, b, std::back_inserter(rows));
    return rows;
}
inline const std::vector<std::string> nothing{};

// Rows, and how far the log has come: what an edit that was not made must leave as it was.
struct State {
    std::vector<std::string> rows{};
    std::size_t edits = 0;
    friend bool operator==(const State &, const State &) = default;
};

[[nodiscard]] inline State stateOf(Session &session)
{
    return {.rows = allRows(session), .edits = session.log().all().size()};
}

}   // namespace katve
