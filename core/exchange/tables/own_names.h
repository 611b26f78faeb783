#pragma once

#include "domain/table.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <map>
#include <string_view>

namespace katve {

class Session;

// The names that stand beside keys in workbooks of ours, in any language. They are there to be read by people; the key counts.
class OwnNames {
public:
    explicit OwnNames(Session &session);

    enum class Verdict : std::uint8_t {
        Fits,      // or nothing is known of the key
        Unknown,   // the key is called something else, and nothing is called so
        Other,     // the name is that of another key
    };
    [[nodiscard]] Verdict judge(std::string_view field, const QString &key, const QString &name) const;

private:
    struct Names {
        QHash<QString, QSet<QString>> ofKey{};
        QSet<QString> all{};
    };
    template <typename Row> void add(const Row &row, const QString &key);

    std::map<Table, Names> m_names{};
};

}   // namespace katve
