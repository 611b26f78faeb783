#pragma once

#include "domain/past_elsewhere.h"

#include <QHash>

#include <memory>
#include <vector>

namespace katve {

// The edits of some files that share a past or not, and which of them knew of which when it was made. An edit knows of
// the one before it in its file and of all that one knew of, and after a merge of what came with it, for as long as the
// merge stands. Edits are told apart by their own uuids, because a copied file keeps the uuid of the copy.
class EditGraph {
public:
    using Number = int;

    // The same edit may be added again; what it followed is then taken together.
    Number add(const KnownEdit &edit);
    // Works out who knew of whom; to be called when all are there, and again when more have come.
    void settle();

    [[nodiscard]] Number find(const QString &id) const { return m_numbers.value(id, -1); }
    [[nodiscard]] int count() const { return static_cast<int>(m_edits.size()); }
    [[nodiscard]] const KnownEdit &edit(Number number) const { return m_edits[static_cast<std::size_t>(number)]; }
    [[nodiscard]] bool knows(Number later, Number earlier) const;
    [[nodiscard]] bool shareAPast(Number one, Number other) const;
    // By what knew of what: the earlier ones have the lesser ranks.
    [[nodiscard]] int rank(Number number) const { return m_places[static_cast<std::size_t>(number)].rank; }
    // Made earlier by the clock; the uuid decides where that is the same.
    [[nodiscard]] bool wasMadeBefore(Number one, Number other) const;

private:
    // A chain is a run of edits each of which followed the one before it. `reached[c]` is how far an edit knows chain c.
    using Reached = std::vector<int>;
    struct Merged {
        Reached reached{};
        bool stands = true;
    };
    struct Knowledge {
        Reached inherited{};
        QHash<QString, Merged> merges{};
        Reached reached{};   // both together
    };
    struct Place {
        int rank = 0;
        int chain = 0;
        int position = 0;
        std::shared_ptr<const Knowledge> knowledge{};
    };

    [[nodiscard]] std::vector<Number> inOrder() const;
    void place(Number number, std::vector<bool> &isFollowed, int &chains);
    void noteMerge(Number number, Knowledge &knowledge) const;
    [[nodiscard]] Reached closure(Number number) const;
    [[nodiscard]] QString mergeBehind(const KnownEdit &edit) const;

    std::vector<KnownEdit> m_edits;
    QHash<QString, Number> m_numbers;
    std::vector<Place> m_places;
};

}   // namespace katve
