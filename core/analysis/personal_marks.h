#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace katve {

enum class PersonalKind : std::uint8_t { IdentityCode, BirthDate, Phone, Email };

// Something in a text that looks like it tells who somebody is.
struct PersonalMark {
    PersonalKind kind = PersonalKind::IdentityCode;
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const PersonalMark &, const PersonalMark &) = default;
};

// In the order of the text, never two about the same letters. To warn by, not to forbid by.
//  - A Finnish personal identity code with any century sign in force (those of 2023 too); also one whose check character
//    is wrong: a slip of the pen is no less of a person.
//  - A date is somebody's birth date when a word says so (s., synt., född, born), or when it is of more than ten and less
//    than 110 years ago: dates about services are newer as good as always, and a warning that is mostly wrong is not read.
//  - Telephone numbers in the shapes they are written in Finland, or with + and a country.
//  - E-mail addresses.
[[nodiscard]] std::vector<PersonalMark> personalMarks(const QString &text, QDate today);

}   // namespace katve
