#include "pages/municipality_entries.h"
#include "words/area_words.h"
#include "words/vocabulary.h"

#include <algorithm>
#include <functional>
#include <map>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] bool isAvailable(Status status)
{
    return status <= Status::Country;
}

[[nodiscard]] std::vector<const StageFacts *> stagesWhere(const ServiceFacts &service,
                                                          const std::function<bool(Status)> &is)
{
    std::vector<const StageFacts *> stages;
    for (const StageFacts &stage : service.stages) {
        if (is(stage.cell.status))
            stages.push_back(&stage);
    }
    return stages;
}

[[nodiscard]] StageSet setOf(const std::vector<const StageFacts *> &stages)
{
    StageSet set;
    for (const StageFacts *stage : stages)
        set.insert(stage->stage);
    return set;
}

[[nodiscard]] QString shortStages(StageSet stages)
{
    QStringList words;
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (stages.contains(static_cast<Stage>(i)))
            words.append(stageShort(static_cast<Stage>(i)));
    }
    return words.join(u", "_s);
}

template <typename Code, typename Codes> void addWords(QStringList &words, const Codes &codes, QString (*word)(Code))
{
    for (const Code code : codes) {
        if (!words.contains(word(code)))
            words.append(word(code));
    }
}

}   // namespace

std::vector<MunicipalityEntry> MunicipalityEntries::available() const
{
    std::vector<MunicipalityEntry> entries;
    for (const ServiceFacts &service : m_facts.services) {
        if (const Stages stages = stagesWhere(service, isAvailable); !stages.empty())
            entries.push_back(entryOf(service, stages));
    }
    // The order of the groups is the workspace's; within one the nearest comes first.
    const Names &names = m_workspace.names();
    std::ranges::stable_sort(entries, [&](const MunicipalityEntry &a, const MunicipalityEntry &b) {
        return std::pair(names.orderOfGroup(a.group), a.status) < std::pair(names.orderOfGroup(b.group), b.status);
    });
    return entries;
}

std::vector<MunicipalityEntry> MunicipalityEntries::with(Status status) const
{
    std::vector<MunicipalityEntry> entries;
    for (const ServiceFacts &service : m_facts.services) {
        const Stages stages = stagesWhere(service, [status](Status one) { return one == status; });
        if (!stages.empty())
            entries.push_back(entryOf(service, stages));
    }
    return entries;
}

MunicipalityEntry MunicipalityEntries::entryOf(const ServiceFacts &service, const Stages &stages) const
{
    Status nearest = stages.front()->cell.status;
    for (const StageFacts *stage : stages)
        nearest = std::min(nearest, stage->cell.status);
    return {.service = service.service,
            .name = m_workspace.names().service(service.service),
            .group = service.group,
            .status = nearest,
            .stages = stagesText(service, setOf(stages)),
            .words = wordsOf(service, stages)};
}

QString MunicipalityEntries::stagesText(const ServiceFacts &service, StageSet stages) const
{
    const bool isAll = static_cast<std::size_t>(stages.size()) == service.stages.size();
    return isAll ? QString() : shortStages(stages);
}

QStringList MunicipalityEntries::wordsOf(const ServiceFacts &service, const Stages &stages) const
{
    switch (stages.front()->cell.status) {
    case Status::Missing: {
        QStringList words{whyText(stages)};
        words += othersLines(service, setOf(stages));
        words.removeAll(QString());
        return words;
    }
    case Status::Partial: {
        QStringList words{whyText(stages)};
        words += giverLines(stages);
        words.removeAll(QString());
        return words;
    }
    case Status::Unknown: {
        const bool isSaid = std::ranges::any_of(stages, [](const StageFacts *stage) { return stage->cell.answered; });
        return isSaid ? QStringList{tr("answered: don't know")} : QStringList();
    }
    case Status::NotNeeded: return {};
    default: break;
    }
    const QStringList givers = giverLines(stages);
    return givers.isEmpty() ? QStringList{tr("answered available; nobody is named who gives it")} : givers;
}

// From each distance a line: those who give it from there, with the stages where they do not give it at all of them.
QStringList MunicipalityEntries::giverLines(const Stages &stages) const
{
    struct From {
        Giver giver;
        StageSet stages;
    };
    std::vector<From> froms;
    for (const StageFacts *stage : stages) {
        for (const Giver &giver : stage->givers) {
            const auto known = std::ranges::find_if(froms, [&](const From &from) {
                return from.giver.provider == giver.provider && from.giver.through == giver.through;
            });
            if (known == froms.end())
                froms.push_back({giver, StageSet::of(stage->stage)});
            else
                known->stages.insert(stage->stage);
        }
    }
    std::ranges::stable_sort(froms, {}, [](const From &from) { return from.giver.level(); });
    std::vector<std::pair<AreaRef, QStringList>> lines;
    for (const From &from : froms) {
        if (lines.empty() || lines.back().first != from.giver.through)
            lines.push_back({from.giver.through, {}});
        lines.back().second.append(giverText(from.giver, from.stages, setOf(stages)));
    }
    QStringList texts;
    for (const auto &[area, names] : lines) {
        const QString from = fromAreaText(area.kind, m_workspace.names().area(area));
        texts.append(tr("%1 – %2", "from where, who gives it").arg(from, names.join(u", "_s)));
    }
    return texts;
}

QString MunicipalityEntries::giverText(const Giver &giver, StageSet of, StageSet all) const
{
    const QString name = m_workspace.names().provider(giver.provider);
    return of == all ? name : tr("%1 (%2)", "provider, stages").arg(name, shortStages(of));
}

QString MunicipalityEntries::whyText(const Stages &stages) const
{
    QStringList words;
    bool isConflict = false;
    for (const StageFacts *stage : stages) {
        isConflict = isConflict || stage->cell.conflict;
        if (!stage->answer || stage->answer->isCarried())
            continue;
        addWords<GapReason>(words, stage->answer->reasons, reasonWord);
        if (stage->answer->sufficiency && stage->answer->sufficiency != Sufficiency::Enough)
            addWords<Sufficiency>(words, std::array{*stage->answer->sufficiency}, sufficiencyWord);
        if (stage->answer->timeliness && stage->answer->timeliness != Timeliness::InTime)
            addWords<Timeliness>(words, std::array{*stage->answer->timeliness}, timelinessWord);
    }
    if (isConflict)
        words.append(tr("answered missing, although somebody is known to give it"));
    return words.isEmpty() ? QString() : tr("why: %1").arg(words.join(u", "_s));
}

// What is missing here, but not everywhere: the neighbours that get it, and how much of the province does.
QStringList MunicipalityEntries::othersLines(const ServiceFacts &service, StageSet stages) const
{
    QStringList lines;
    QStringList names;
    for (const QString &code : neighboursThatGet(m_workspace.matrix(), m_facts, service.service, stages))
        names.append(m_workspace.names().municipality(code));
    std::ranges::sort(names,
                      [this](const QString &a, const QString &b) { return m_workspace.names().comesBefore(a, b); });
    if (!names.isEmpty())
        lines.append(tr("neighbours that get it: %1").arg(names.join(u", "_s)));
    return lines;
}

std::vector<ContactEntry> MunicipalityEntries::contacts() const
{
    std::vector<ContactEntry> entries;
    for (const Contact &contact : m_facts.contacts) {
        const Provider own = contact.provider;
        const Provider above = contact.organisation.value_or(Provider{});
        const auto orAbove = [](const QString &its, const QString &organisations) {
            return its.isEmpty() ? organisations : its;
        };
        QStringList services;
        for (const QString &service : contact.services)
            services.append(m_workspace.names().service(service));
        const bool isUnit = !above.name.isEmpty() && !own.name.contains(above.name);
        entries.push_back({.name = isUnit ? tr("%1, %2", "unit, its organisation").arg(own.name, above.name) : own.name,
                           .level = contact.level,
                           .services = services.join(u", "_s),
                           .phone = orAbove(own.phone, above.phone),
                           .email = orAbove(own.email, above.email),
                           .website = orAbove(own.website, above.website)});
    }
    std::ranges::stable_sort(entries, [this](const ContactEntry &a, const ContactEntry &b) {
        return a.level == b.level ? m_workspace.names().comesBefore(a.name, b.name) : a.level < b.level;
    });
    return entries;
}

}   // namespace katve
