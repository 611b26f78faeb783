#pragma once

#include "edit/session.h"

#include <QDate>

namespace katve {

class Names;
class Workspace;
struct MunicipalityFacts;

// Contact people as the pages show them.

[[nodiscard]] std::vector<ContactPerson> allContacts(Workspace &workspace);   // by name
// Who is to be asked about a municipality: those who answer for it or for a region it belongs to, and those of the
// providers that reach it, unless they answer for other places only.
[[nodiscard]] std::vector<ContactPerson> contactsFor(Session &session, const Names &names,
                                                     const MunicipalityFacts &facts);
[[nodiscard]] std::vector<ContactPerson> contactsOf(Workspace &workspace, const QString &provider);
// Whose time has run out.
[[nodiscard]] std::vector<ContactPerson> overdueContacts(Workspace &workspace, QDate today);

[[nodiscard]] QString workplaceOf(const Names &names, const ContactPerson &contact);   // empty: not said
// “Name, role: 050 123 4567, name@example.org”
[[nodiscard]] QString contactLine(const ContactPerson &contact);

}   // namespace katve
