#include "edit/merge/said_elsewhere.h"
#include "store/change_text.h"
#include "store/known_writes.h"

#include <algorithm>

namespace katve {

std::vector<SaidElsewhere> saidElsewhere(Session &session, Table table, const QString &row)
{
    std::vector<SaidElsewhere> all;
    for (const KnownWrite &write : knownWritesOf(session.database(), table, row)) {
        const auto edit = session.stores().of<KnownEdit>().find(KnownEdit{.id = write.edit});
        if (!edit || write.fields == QLatin1String("{}"))
            continue;
        SaidElsewhere &said =
            all.emplace_back(SaidElsewhere{.edit = edit->row, .mergedIn = edit->addedIn, .whole = write.whole});
        if (!write.fields.isEmpty())
            said.fields = fieldTextsFromJson(table, write.fields.toUtf8());
    }
    std::ranges::sort(all, {}, [](const SaidElsewhere &said) { return std::pair(said.edit.madeAt, said.edit.id); });
    return all;
}

std::map<qint64, std::vector<KnownEdit>> editsMerged(Session &session)
{
    std::map<qint64, std::vector<KnownEdit>> merged;
    session.stores().of<KnownEdit>().forEach([&](const auto &stored) {
        if (!isDerived(stored.row.kind))   // a merge says nothing itself
            merged[stored.addedIn].push_back(stored.row);
    });
    for (auto &[sequence, edits] : merged)
        std::ranges::sort(edits, {}, [](const KnownEdit &edit) { return std::pair(edit.madeAt, edit.id); });
    return merged;
}

EditHeader headerOf(const KnownEdit &edit)
{
    return {.uuid = edit.id,
            .kind = edit.kind,
            .author = edit.author,
            .role = edit.role,
            .madeAt = QDateTime::fromString(edit.madeAt, Qt::ISODateWithMs),
            .origin = edit.origin,
            .copyUuid = edit.copy,
            .undoes = edit.undoes};
}

}   // namespace katve
