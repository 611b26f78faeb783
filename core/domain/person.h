#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace katve {

// Somebody who is looked for, to be shown everything about them or to be erased. What is empty is not looked for.
struct Person {
    QString name{};
    QString phone{};
    QString email{};
    friend bool operator==(const Person &, const Person &) = default;

    [[nodiscard]] bool isEmpty() const
    {
        return name.trimmed().isEmpty() && phone.trimmed().isEmpty() && email.trimmed().isEmpty();
    }
};

// Finds a person in texts: the name in either order, whatever its capitals; a phone number however it is spaced, with 0 or
// +358; the address. Inside a longer word only what is written exactly the same (“Aino Ek” in “Aino Ekille”, and not in
// “raino ekman”), so that nothing of the name is left in the bytes of a file; a name of one word only as a whole word.
class PersonPattern {
public:
    explicit PersonPattern(const Person &person);

    [[nodiscard]] bool isIn(const QString &text) const;
    // The text is the name and nothing else.
    [[nodiscard]] bool isName(const QString &text) const;
    [[nodiscard]] QString cut(const QString &text) const;   // with `erasedText` where the person stood
    [[nodiscard]] bool isEmpty() const { return m_parts.empty() && m_exact.isEmpty(); }

private:
    void addName(const QString &name);
    void addPhone(const QString &phone);

    std::vector<QRegularExpression> m_parts;
    QStringList m_exact;
    QRegularExpression m_whole;
};

inline const QString erasedText = QStringLiteral("\u2014");   // what stands where a person was: a dash

}   // namespace katve
