#include "edit/merge/said_elsewhere.h"
#include "store/change_text.h"
#include "store/known_writes.h"

#include <algorithm>

namespace katve {

std::vector<SaidElsewhere> saidElsewhere(Session &session, Table table, const QString &row)
{
    std::vector<SaidElsewhere> all;
    for (const KnownWrite &write : knownWritesOf(session.database(), table, row)) {
        const std::optional<KnownEdit> edit = session.find(KnownEdit{.id = write.edit});
        if (!edit || write.fields == QLatin1String("{}"))
            continue;
        SaidElsewhere &said = all.emplace_back(SaidElsewhere{.edit = *edit});
        if (!write.fields.isEmpty())
            said.fields = fieldTextsFromJson(table, write.fields.toUtf8());
    }
    std::ranges::sort(all, {}, [](const SaidElsewhere &said) { return std::pair(said.edit.madeAt, said.edit.id); });
    return all;
}

}   // namespace katve
