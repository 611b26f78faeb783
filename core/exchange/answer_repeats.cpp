#include "exchange/answer_repeats.h"
#include "exchange/csv_reader.h"

#include <algorithm>
#include <array>

namespace katve {

quint64 answerKeyHash(std::string_view key)
{
    return std::hash<std::string_view>()(key);
}

QSet<quint64> repeatedAnswerKeys(QIODevice &device)
{
    constexpr std::array<std::string_view, 4> names{"round", "municipality", "service", "stage"};
    std::array<std::size_t, names.size()> columns{};
    CsvReader csv(device);
    if (!csv.next())
        return {};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto found = std::ranges::find(csv.fields(), names[i]);
        if (found == csv.fields().end())
            return {};
        columns[i] = static_cast<std::size_t>(found - csv.fields().begin());
    }
    std::vector<quint64> hashes;
    std::string key;
    while (csv.next()) {
        if (csv.fields().size() <= *std::ranges::max_element(columns))
            continue;
        key.clear();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            key += i == 0 ? "" : ",";
            key += csv.fields()[columns[i]];
        }
        hashes.push_back(answerKeyHash(key));
    }
    std::ranges::sort(hashes);
    QSet<quint64> repeated;
    for (auto at = std::ranges::adjacent_find(hashes); at != hashes.end();
         at = std::adjacent_find(std::next(at), hashes.end()))
        repeated.insert(*at);
    return repeated;
}

}   // namespace katve
