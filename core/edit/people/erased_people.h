#pragma once

#include "domain/person.h"
#include "domain/table.h"
#include "store/people.h"

#include <QSet>

namespace katve {

class Session;

// Those who were erased from an inventory for good, as far as anything is left of them: the ids of contact people, and
// digests of names and addresses salted with the inventory's own id. The digests say nothing to a reader, but a name that
// comes back with a file can be held against them.
class ErasedPeople {
public:
    explicit ErasedPeople(Session &session);

    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] bool holdsContact(const QString &id) const { return m_contacts.contains(id); }
    // Where the words of a text are the name or the address of one of them, a dash.
    [[nodiscard]] QString cut(const QString &text) const;
    [[nodiscard]] QString cutAuthor(const QString &author) const;   // nothing when nothing but the name was there
    [[nodiscard]] const std::vector<Tombstone> &all() const { return m_all; }

    // What is to be kept of a person who is erased now.
    [[nodiscard]] static std::vector<Tombstone> tombstonesOf(Session &session, const Person &person,
                                                             const QStringList &contacts);

private:
    QString m_salt;
    std::vector<Tombstone> m_all;
    QSet<QString> m_contacts;
    QSet<QString> m_digests;
};

}   // namespace katve
