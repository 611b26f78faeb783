#pragma once

#include "domain/person.h"
#include "edit/people/file_texts.h"

namespace katve {

// One place where an inventory tells something of a person.
struct PersonPlace {
    TextPlace::Kind kind = TextPlace::Kind::Value;
    Table table = Table::Inventory;
    QString key{};
    QString field{};
    QString text{};
    qint64 edit = 0;
    bool isContact = false;   // a contact person's own row: all of it goes
};

// Everything the inventory holds about a person: contact people, authors, every text of every row, the history, what
// merged files said, disputes, hand-outs. The same text of the same row once for each of its places.
[[nodiscard]] std::vector<PersonPlace> everythingAbout(Session &session, const Person &person);

struct ErasedCount {
    qint64 contacts = 0;
    qint64 authors = 0;   // changes whose maker is now nobody
    qint64 texts = 0;     // that held the name
    [[nodiscard]] bool isNothing() const { return contacts + authors + texts == 0; }
};

// Takes the person out of rows and history for good: contact rows go, authors become nobody named, and in texts a dash
// stands where the person stood. What is left is a nameless tombstone that keeps undo and later merges from bringing the
// person back. There is no undo. Afterwards no byte of it is in the file. Throws StoreError; the file is then as before.
ErasedCount erasePerson(Session &session, const Person &person, const QDateTime &now);
// Contact people and nothing else: those whose time has run out.
ErasedCount eraseContacts(Session &session, const QStringList &contacts, const QDateTime &now);

// For a copy that is given away: no contact people, and of those who made changes their roles only. No tombstones, as
// nobody was erased.
void leaveOutPeople(Session &copy);

}   // namespace katve
