#include "print/print_words.h"
#include "print/sheet_tiles.h"
#include "workspace/contacts.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QString contactText(const SheetMatter &matter, const Contact &contact)
{
    QStringList texts;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            texts.append(text);
    };
    if (matter.isWorking()) {
        add(contact.provider.phone);
        add(contact.provider.email);
    }
    add(contact.provider.website);
    if (texts.isEmpty())
        add(PrintWords::tr("no contact details"));
    texts.prepend(PrintWords::tr("%Ln service type(s)", nullptr, static_cast<int>(contact.services.size())));
    return texts.join(u" · "_s);
}

[[nodiscard]] PrintTile contactTile(const SheetMatter &matter, const Contact &contact)
{
    return tileOf(matter,
                  {{contact.provider.name, matter.density.small, print_colours::text},
                   {contactText(matter, contact), TextStyle::Tiny, print_colours::muted}});
}

[[nodiscard]] PrintTile personTile(const SheetMatter &matter, const ContactPerson &person)
{
    QStringList about{person.role, workplaceOf(matter.names, person), person.phone, person.email};
    about.removeAll(QString());
    return tileOf(matter,
                  {{person.name, matter.density.small, print_colours::text},
                   {about.join(u" · "_s), TextStyle::Tiny, print_colours::muted}});
}

void printPeople(const SheetMatter &matter)
{
    std::vector<PrintTile> tiles;
    for (const ContactPerson &person : matter.people)
        tiles.push_back(personTile(matter, person));
    if (tiles.empty())
        return;
    matter.flow.heading(PrintWords::tr("Contact people"), TextStyle::Subheading);
    printTiles(matter.flow, tiles, matter.density.columns);
}

}   // namespace

void printContacts(const SheetMatter &matter)
{
    printPeople(matter);
    const std::vector<Contact> &contacts = matter.facts.contacts;
    if (contacts.empty())
        return;
    std::vector<PrintTile> tiles;
    for (std::size_t i = 0; i < std::min(contacts.size(), matter.density.contacts); ++i)
        tiles.push_back(contactTile(matter, contacts[i]));
    matter.flow.heading(PrintWords::tr("Whom to ask"), TextStyle::Subheading);
    printTiles(matter.flow, tiles, matter.density.columns);
    const auto left = static_cast<int>(contacts.size()) - static_cast<int>(tiles.size());
    if (left > 0)
        matter.flow.paragraph(PrintWords::tr("and %n more provider(s), in the program", nullptr, left), TextStyle::Tiny,
                              print_colours::muted);
}

}   // namespace katve
