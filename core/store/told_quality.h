#pragma once

#include "domain/codes.h"

#include <QString>

#include <string>
#include <vector>

namespace katve {

class Database;

// What an answer says beside whether the service is had: whether it is enough, and in time. Each where it is told.
struct ToldQuality {
    std::string municipality{};
    std::string service{};
    Stage stage = Stage::Ecec;
    std::optional<Sufficiency> sufficiency{};
    std::optional<Timeliness> timeliness{};
};

// Of the answers of a round that count (not the carried ones), those that tell either.
[[nodiscard]] std::vector<ToldQuality> toldQuality(const Database &database, const QString &round);

}   // namespace katve
