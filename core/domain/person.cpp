#include "domain/person.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

[[nodiscard]] QRegularExpression expressionFor(const QString &pattern)
{
    QRegularExpression expression(pattern, options);
    Q_ASSERT(expression.isValid());
    return expression;
}

[[nodiscard]] QString joinedBy(const QStringList &words, const QString &between)
{
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word));
    return escaped.join(between);
}

[[nodiscard]] QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit() || (letter == u'+' && digits.isEmpty()))
            digits.append(letter);
    }
    return digits;
}

}   // namespace

PersonPattern::PersonPattern(const Person &person)
{
    // Some keyboards and files write ä as two characters.
    addName(person.name.normalized(QString::NormalizationForm_C).simplified());
    addName(person.name.normalized(QString::NormalizationForm_D).simplified());
    addPhone(digitsOf(person.phone));
    if (const QString email = person.email.trimmed(); !email.isEmpty())
        m_parts.push_back(expressionFor(QRegularExpression::escape(email)));
}

void PersonPattern::addName(const QString &name)
{
    if (name.isEmpty() || m_exact.contains(name))
        return;
    const QStringList words = name.split(u' ');
    QString whole = joinedBy(words, u"\\s+"_s);
    const QString start = u"(?<![\\p{L}\\p{N}])"_s;
    if (words.size() == 1) {
        m_parts.push_back(expressionFor(start + whole + u"(?![\\p{L}\\p{N}])"_s));
    } else {
        QStringList turned = words;
        turned.prepend(turned.takeLast());   // the family name first
        const QString other =
            QRegularExpression::escape(turned.first()) + u",?\\s+"_s + joinedBy(turned.mid(1), u"\\s+"_s);
        whole = u"(?:%1|%2)"_s.arg(whole, other);
        m_parts.push_back(expressionFor(start + whole));
        m_exact += {name, turned.join(u' ')};
    }
    const QString before = m_whole.pattern();
    m_whole = expressionFor(u"^\\s*"_s + whole + u"\\s*$"_s + (before.isEmpty() ? QString() : u'|' + before));
}

// 050 123 4567, 0501234567, +358 50 123 4567: the same.
void PersonPattern::addPhone(const QString &phone)
{
    constexpr qsizetype fewestDigits = 5;
    QString digits = phone;
    bool isFinnish = false;
    for (const QString &prefix : {u"+358"_s, u"00358"_s, u"0"_s}) {
        if (!isFinnish && digits.startsWith(prefix)) {
            digits.remove(0, prefix.size());
            isFinnish = true;
        }
    }
    if (digits.size() < fewestDigits)
        return;
    const QString between = u"[\\s\\-()/]*"_s;
    QStringList single;
    for (const QChar digit : digits)
        single.append(QRegularExpression::escape(QString(digit)));
    const QString start =
        isFinnish ? u"(?<!\\d)(?:\\+358|00358|0)"_s + between + u"(?:\\(0\\))?"_s + between : u"(?<!\\d)"_s;
    m_parts.push_back(expressionFor(start + single.join(between) + u"(?!\\d)"_s));
}

bool PersonPattern::isIn(const QString &text) const
{
    for (const QRegularExpression &part : m_parts) {
        if (part.match(text).hasMatch())
            return true;
    }
    for (const QString &exact : m_exact) {
        if (text.contains(exact))
            return true;
    }
    return false;
}

bool PersonPattern::isName(const QString &text) const
{
    return !m_whole.pattern().isEmpty() && m_whole.match(text).hasMatch();
}

QString PersonPattern::cut(const QString &text) const
{
    QString left = text;
    for (const QRegularExpression &part : m_parts)
        left.replace(part, erasedText);
    for (const QString &exact : m_exact)
        left.replace(exact, erasedText);
    return left;
}

}   // namespace katve
