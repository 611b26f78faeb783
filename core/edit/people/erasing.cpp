#include "edit/people/erasing.h"
#include "edit/people/erased_people.h"
#include "store/packing.h"
#include "store/transaction.h"

#include <QSet>

namespace katve {

namespace {

using PlaceKind = TextPlace::Kind;

[[nodiscard]] PersonPlace placeOf(const TextPlace &place, const QString &text)
{
    return {.kind = place.kind,
            .table = place.table,
            .key = place.key,
            .field = exactText(place.field),
            .text = text,
            .edit = place.edit};
}

[[nodiscard]] bool isContactName(const TextPlace &place)
{
    return place.table == Table::Contacts && place.field == "name"
        && (place.kind == PlaceKind::Value || place.kind == PlaceKind::Past || place.kind == PlaceKind::Elsewhere
            || place.kind == PlaceKind::Disputed);
}

// Contact people by that name. Who has another name now is another, whatever the history says.
[[nodiscard]] QSet<QString> contactsNamed(Session &session, const PersonPattern &pattern)
{
    QSet<QString> named;
    QSet<QString> others;
    eachText(session, [&](const TextPlace &place, const QString &text) {
        if (!isContactName(place))
            return;
        if (pattern.isName(text))
            named.insert(place.key);
        else if (place.kind == PlaceKind::Value)
            others.insert(place.key);
    });
    return named - others;
}

[[nodiscard]] bool isAuthor(const TextPlace &place)
{
    return place.kind == PlaceKind::Author || (place.kind == PlaceKind::Exported && place.field == "author");
}

class Erasing {
public:
    Erasing(Session &session, const PersonPattern &pattern, QSet<QString> contacts)
        : m_session(session)
        , m_pattern(pattern)
        , m_contacts(std::move(contacts))
    {}

    ErasedCount carryOut(const std::vector<Tombstone> &kept, const QDateTime &now)
    {
        m_session.ensureSound();
        const Database &database = m_session.database();
        overwriteDeleted(database);
        try {
            Transaction transaction(m_session.database());
            countContacts();
            rewriteTexts(m_session,
                         {.text = [this](const TextPlace &place, const QString &text) { return without(place, text); },
                          .drops = [this](Table table, const QString &key) { return drops(table, key); }});
            for (const Tombstone &tombstone : kept)
                addTombstone(database, tombstone, now);
            transaction.commit();
        } catch (...) {
            m_session.stores().forgetKeys();
            throw;
        }
        finishRewriting(m_session);
        return m_count;
    }

private:
    [[nodiscard]] bool drops(Table table, const QString &key) const
    {
        return table == Table::Contacts && m_contacts.contains(key);
    }

    void countContacts()
    {
        for (const QString &id : m_contacts)
            m_count.contacts += m_session.find(ContactPerson{.id = id}) ? 1 : 0;
    }

    [[nodiscard]] QString without(const TextPlace &place, const QString &text)
    {
        if (m_pattern.isEmpty())
            return text;
        QString left = m_pattern.cut(text);
        if (left == text)
            return text;
        ++(isAuthor(place) ? m_count.authors : m_count.texts);
        return isAuthor(place) && left == erasedText ? QString() : left;
    }

    Session &m_session;
    const PersonPattern &m_pattern;
    QSet<QString> m_contacts;
    ErasedCount m_count;
};

}   // namespace

std::vector<PersonPlace> everythingAbout(Session &session, const Person &person)
{
    const PersonPattern pattern(person);
    const QSet<QString> contacts = contactsNamed(session, pattern);
    std::vector<PersonPlace> places;
    eachText(session, [&](const TextPlace &place, const QString &text) {
        const bool isContact = place.table == Table::Contacts && contacts.contains(place.key);
        if (!isContact && !pattern.isIn(text))
            return;
        places.push_back(placeOf(place, text));
        places.back().isContact = isContact;
    });
    return places;
}

ErasedCount erasePerson(Session &session, const Person &person, const QDateTime &now)
{
    const PersonPattern pattern(person);
    const QSet<QString> contacts = contactsNamed(session, pattern);
    const auto kept = ErasedPeople::tombstonesOf(session, person, QStringList(contacts.begin(), contacts.end()));
    return Erasing(session, pattern, contacts).carryOut(kept, now);
}

ErasedCount eraseContacts(Session &session, const QStringList &contacts, const QDateTime &now)
{
    const auto kept = ErasedPeople::tombstonesOf(session, {}, contacts);
    return Erasing(session, PersonPattern({}), QSet<QString>(contacts.begin(), contacts.end())).carryOut(kept, now);
}

void leaveOutPeople(Session &copy)
{
    copy.database().execute("PRAGMA secure_delete = ON");
    {
        Transaction transaction(copy.database());
        const auto blank = [](const TextPlace &place, const QString &text) {
            return place.kind == PlaceKind::Author ? QString() : text;
        };
        rewriteTexts(copy,
                     {.text = blank, .drops = [](Table table, const QString &) { return table == Table::Contacts; }});
        forgetPeopleExports(copy.database());
        transaction.commit();
    }
    finishRewriting(copy);
}

}   // namespace katve
