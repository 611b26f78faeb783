#include "print/municipality_sheet.h"
#include "print/print_words.h"
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

void printPeople(const SheetMatter &matter)
{
    SheetEntries list{
        .head = PrintWords::tr("Contact person"), .columns = matter.density.columns, .style = matter.density.small};
    for (const ContactPerson &person : matter.people) {
        QStringList about{person.role, workplaceOf(matter.names, person), person.phone, person.email};
        about.removeAll(QString());
        list.entries.push_back({.name = person.name, .details = {about.join(u" · "_s)}});
    }
    if (list.entries.empty())
        return;
    matter.pen.subheading(PrintWords::tr("Contact people"));
    matter.pen.entries(list);
}

}   // namespace

void printContacts(const SheetMatter &matter)
{
    printPeople(matter);
    const std::vector<Contact> &contacts = matter.facts.contacts;
    if (contacts.empty())
        return;
    SheetEntries list{
        .head = PrintWords::tr("Provider"), .columns = matter.density.columns, .style = matter.density.small};
    for (std::size_t i = 0; i < std::min(contacts.size(), matter.density.contacts); ++i)
        list.entries.push_back({.name = contacts[i].provider.name, .details = {contactText(matter, contacts[i])}});
    matter.pen.subheading(PrintWords::tr("Whom to ask"));
    matter.pen.entries(list);
    const auto left = static_cast<int>(contacts.size()) - static_cast<int>(list.entries.size());
    if (left > 0)
        matter.pen.remark(PrintWords::tr("and %n more provider(s), in the program", nullptr, left));
}

}   // namespace katve
