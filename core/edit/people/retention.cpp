#include "edit/people/retention.h"
#include "edit/people/erased_people.h"
#include "store/packing.h"
#include "store/transaction.h"

#include <QSet>

#include <algorithm>

namespace katve {

namespace {

using PlaceKind = TextPlace::Kind;

[[nodiscard]] std::vector<Round> allRounds(Session &session)
{
    std::vector<Round> rounds;
    session.stores().of<Round>().forEach([&](const auto &stored) { rounds.push_back(stored.row); });
    return rounds;
}

[[nodiscard]] bool isDue(const Round &round, QDate today)
{
    return round.retentionUntil.isValid() && round.retentionUntil < today;
}

// Those that nobody has said to keep longer, once no round is running any more.
[[nodiscard]] QSet<QString> contactsDue(Session &session, const std::vector<Round> &rounds, QDate today)
{
    QSet<QString> ids;
    if (!std::ranges::all_of(rounds, [today](const Round &round) { return isDue(round, today); }))
        return ids;
    session.stores().of<ContactPerson>().forEach([&](const auto &stored) {
        if (!stored.row.deleteAfter.isValid() || stored.row.isOverdue(today))
            ids.insert(stored.row.id);
    });
    return ids;
}

class RoundErasing {
public:
    RoundErasing(Session &session, const Round &round) : m_beginning(round.id + QLatin1Char(','))
    {
        session.log().eachTouchedRow([this](qint64 edit, Table table, const QString &key) {
            if (isOf(table, key))
                m_edits.insert(edit);
        });
        session.stores().of<Answer>().forEach([&](const auto &stored) {
            if (stored.row.round == round.id)
                m_edits.insert(stored.addedIn);   // an import has no image of it in the log
        });
        session.stores().of<KnownWrite>().forEach([&](const auto &stored) {
            if (isOf(stored.row.table, stored.row.row))
                m_known.insert(stored.row.edit);
        });
    }

    [[nodiscard]] QString text(const TextPlace &place, const QString &text) const
    {
        if (place.kind == PlaceKind::Author)
            return isMaker(place) ? QString() : text;
        const bool isTold = place.field == "note" || place.field == "answered_by";
        return isTold && isOf(place.table, place.key) ? QString() : text;
    }

private:
    [[nodiscard]] bool isOf(Table table, const QString &key) const
    {
        return table == Table::Answers && key.startsWith(m_beginning);
    }
    [[nodiscard]] bool isMaker(const TextPlace &place) const
    {
        if (place.table == Table::KnownEdits)
            return m_known.contains(place.key);
        return place.edit > 0 ? m_edits.contains(place.edit) : isOf(place.table, place.key);
    }

    QString m_beginning;
    QSet<qint64> m_edits;
    QSet<QString> m_known;
};

}   // namespace

std::vector<RetentionDue> retentionDue(Session &session, QDate today)
{
    const std::vector<Round> rounds = allRounds(session);
    std::vector<RetentionDue> all;
    for (const Round &round : rounds) {
        if (isDue(round, today))
            all.push_back({.round = round});
    }
    if (all.empty())
        return all;
    session.stores().of<Answer>().forEach([&](const auto &stored) {
        if (stored.row.note.isEmpty() && stored.row.answeredBy.isEmpty())
            return;
        for (RetentionDue &due : all)
            due.answers += due.round.id == stored.row.round ? 1 : 0;
    });
    const auto contacts = static_cast<qint64>(contactsDue(session, rounds, today).size());
    for (RetentionDue &due : all)
        due.contacts = contacts;
    std::erase_if(all, [](const RetentionDue &due) { return due.answers + due.contacts == 0; });
    std::ranges::stable_sort(all, {}, [](const RetentionDue &due) { return due.round.retentionUntil; });
    return all;
}

void eraseRound(Session &session, const RetentionDue &due, QDate today, const QDateTime &now)
{
    session.ensureSound();
    overwriteDeleted(session.database());
    const QSet<QString> contacts = contactsDue(session, allRounds(session), today);
    const RoundErasing erasing(session, due.round);
    try {
        Transaction transaction(session.database());
        rewriteTexts(session,
                     {.text = [&](const TextPlace &place, const QString &text) { return erasing.text(place, text); },
                      .drops = [&](Table table,
                                   const QString &key) { return table == Table::Contacts && contacts.contains(key); }});
        for (const Tombstone &tombstone :
             ErasedPeople::tombstonesOf(session, {}, QStringList(contacts.begin(), contacts.end())))
            addTombstone(session.database(), tombstone, now);
        transaction.commit();
    } catch (...) {
        session.stores().forgetKeys();
        throw;
    }
    finishRewriting(session);
}

}   // namespace katve
