#include "edit/merge/edit_graph.h"

#include <algorithm>

namespace katve {

namespace {

void takeIn(std::vector<int> &reached, const std::vector<int> &other)
{
    if (reached.size() < other.size())
        reached.resize(other.size(), -1);
    for (std::size_t chain = 0; chain < other.size(); ++chain)
        reached[chain] = std::max(reached[chain], other[chain]);
}

[[nodiscard]] int reachedAt(const std::vector<int> &reached, int chain)
{
    const auto index = static_cast<std::size_t>(chain);
    return index < reached.size() ? reached[index] : -1;
}

}   // namespace

EditGraph::Number EditGraph::add(const KnownEdit &edit)
{
    const auto found = m_numbers.constFind(edit.id);
    if (found == m_numbers.constEnd()) {
        const Number number = count();
        m_numbers.insert(edit.id, number);
        m_edits.push_back(edit);
        return number;
    }
    QStringList &parents = m_edits[static_cast<std::size_t>(*found)].parents;
    for (const QString &parent : edit.parents) {
        if (!parents.contains(parent))
            parents.append(parent);
    }
    return *found;
}

// Parents before children. What names a parent that is not there begins for itself.
std::vector<EditGraph::Number> EditGraph::inOrder() const
{
    std::vector<std::vector<Number>> children(m_edits.size());
    std::vector<int> waiting(m_edits.size(), 0);
    std::vector<Number> order;
    order.reserve(m_edits.size());
    for (Number number = 0; number < count(); ++number) {
        for (const QString &parent : edit(number).parents) {
            if (const Number before = find(parent); before >= 0 && before != number) {
                children[static_cast<std::size_t>(before)].push_back(number);
                ++waiting[static_cast<std::size_t>(number)];
            }
        }
        if (waiting[static_cast<std::size_t>(number)] == 0)
            order.push_back(number);
    }
    for (std::size_t next = 0; next < order.size(); ++next) {
        for (const Number child : children[static_cast<std::size_t>(order[next])]) {
            if (--waiting[static_cast<std::size_t>(child)] == 0)
                order.push_back(child);
        }
    }
    return order;
}

void EditGraph::settle()
{
    m_places.assign(m_edits.size(), {});
    std::vector<bool> isFollowed(m_edits.size(), false);
    int chains = 0;
    int rank = 0;
    for (const Number number : inOrder()) {
        place(number, isFollowed, chains);
        m_places[static_cast<std::size_t>(number)].rank = ++rank;
    }
}

void EditGraph::place(Number number, std::vector<bool> &isFollowed, int &chains)
{
    const KnownEdit &placed = edit(number);
    const Number before = placed.parents.isEmpty() ? -1 : find(placed.parents.first());
    Place &here = m_places[static_cast<std::size_t>(number)];
    if (before >= 0 && !isFollowed[static_cast<std::size_t>(before)]) {
        const Place &last = m_places[static_cast<std::size_t>(before)];
        isFollowed[static_cast<std::size_t>(before)] = true;
        here.chain = last.chain;
        here.position = last.position + 1;
        here.knowledge = last.knowledge;
    } else {
        auto knowledge = std::make_shared<Knowledge>();
        if (before >= 0) {
            const Place &last = m_places[static_cast<std::size_t>(before)];
            *knowledge = *last.knowledge;
            Reached own(static_cast<std::size_t>(last.chain) + 1, -1);
            own.back() = last.position;
            takeIn(knowledge->inherited, own);
            takeIn(knowledge->reached, own);
        }
        here.chain = chains++;
        here.knowledge = std::move(knowledge);
    }
    if (placed.kind == EditKind::Merge) {
        auto knowledge = std::make_shared<Knowledge>(*here.knowledge);
        noteMerge(number, *knowledge);
        here.knowledge = std::move(knowledge);
    }
}

// A merge that was taken back, and the taking back of that, turn what came with it off and on again.
void EditGraph::noteMerge(Number number, Knowledge &knowledge) const
{
    const KnownEdit &placed = edit(number);
    if (placed.undoes.isEmpty()) {
        Merged &merged = knowledge.merges[placed.id];
        for (const QString &parent : placed.parents.mid(1)) {
            if (const Number tip = find(parent); tip >= 0)
                takeIn(merged.reached, closure(tip));
        }
    } else if (const auto merged = knowledge.merges.find(mergeBehind(placed)); merged != knowledge.merges.end()) {
        merged->stands = !merged->stands;
    }
    knowledge.reached = knowledge.inherited;
    for (const Merged &merged : std::as_const(knowledge.merges)) {
        if (merged.stands)
            takeIn(knowledge.reached, merged.reached);
    }
}

QString EditGraph::mergeBehind(const KnownEdit &edit) const
{
    QString id = edit.undoes;
    Number steps = 0;   // a file that was meddled with may go in a circle
    for (Number number = find(id); number >= 0 && !this->edit(number).undoes.isEmpty() && steps < count();
         number = find(id), ++steps)
        id = this->edit(number).undoes;
    return id;
}

EditGraph::Reached EditGraph::closure(Number number) const
{
    const Place &there = m_places[static_cast<std::size_t>(number)];
    Reached reached = there.knowledge ? there.knowledge->reached : Reached();
    Reached own(static_cast<std::size_t>(there.chain) + 1, -1);
    own.back() = there.position;
    takeIn(reached, own);
    return reached;
}

bool EditGraph::knows(Number later, Number earlier) const
{
    const Place &to = m_places[static_cast<std::size_t>(later)];
    const Place &from = m_places[static_cast<std::size_t>(earlier)];
    if (to.chain == from.chain)
        return from.position < to.position;
    return to.knowledge && reachedAt(to.knowledge->reached, from.chain) >= from.position;
}

bool EditGraph::shareAPast(Number one, Number other) const
{
    const Reached a = closure(one);
    const Reached b = closure(other);
    for (std::size_t chain = 0; chain < std::min(a.size(), b.size()); ++chain) {
        if (a[chain] >= 0 && b[chain] >= 0)
            return true;
    }
    return false;
}

bool EditGraph::wasMadeBefore(Number one, Number other) const
{
    const KnownEdit &a = edit(one);
    const KnownEdit &b = edit(other);
    return a.madeAt != b.madeAt ? a.madeAt < b.madeAt : a.id < b.id;
}

}   // namespace katve
