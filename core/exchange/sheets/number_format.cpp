#include "exchange/sheets/number_format.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QChar digitMark = u'\u0001';   // stands for a zero among the literals of a code's pattern

[[nodiscard]] bool isWholeCode(double value)
{
    constexpr double exactUpTo = 1e15;
    return value == std::trunc(value) && std::abs(value) < exactUpTo;
}

[[nodiscard]] bool holds(const QString &sign, double value, double limit)
{
    if (sign == "<"_L1)
        return value < limit;
    if (sign == "<="_L1)
        return value <= limit;
    if (sign == ">"_L1)
        return value > limit;
    if (sign == ">="_L1)
        return value >= limit;
    return sign == "<>"_L1 ? value != limit : value == limit;
}

}   // namespace

// Reads one section after the other, character by character.
class NumberFormat::Parser {
public:
    explicit Parser(const QString &code) : m_code(code) {}

    [[nodiscard]] std::vector<Section> sections()
    {
        for (; m_at < m_code.size(); ++m_at)
            take(m_code[m_at]);
        endSection();
        return std::move(m_sections);
    }

private:
    void take(QChar c)
    {
        switch (c.toLower().unicode()) {
        case u';': endSection(); break;
        case u'"': takeQuoted(); break;
        case u'\\': literal(m_code.mid(++m_at, 1)); break;
        case u'_':
        case u'*': ++m_at; break;   // the width, or the filling, of the character that follows
        case u'[': takeBracket(); break;
        case u'0': takeZero(); break;
        case u'#':
        case u'?':
        case u'.':
        case u',':
        case u'%':
        case u'/':
        case u'@': takeNumberSign(c); break;
        default: takeLetter(c); break;
        }
    }

    void takeQuoted()
    {
        const qsizetype end = m_code.indexOf(u'"', m_at + 1);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        literal(m_code.mid(m_at + 1, stop - m_at - 1));
        m_at = stop;
    }

    void takeBracket()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        const QString inside = m_code.mid(m_at + 1, stop - m_at - 1);
        m_at = stop;
        if (inside.startsWith(u'$'))
            return;   // a currency or a language
        const bool letters = !inside.isEmpty()
            && std::ranges::all_of(inside, [&](QChar c) { return c.toLower() == inside[0].toLower(); });
        if (letters && u"hms"_s.contains(inside[0].toLower()))
            m_elapsed = true;
        else if (!inside.isEmpty() && u"<>="_s.contains(inside[0]))
            takeCondition(inside);
    }

    void takeCondition(const QString &inside)
    {
        qsizetype length = 1;
        while (length < inside.size() && u"<>="_s.contains(inside[length]))
            ++length;
        bool good = false;
        const double limit = inside.mid(length).toDouble(&good);
        if (good)
            m_section.condition = Condition{inside.left(length), limit};
    }

    void takeZero()
    {
        // After seconds and a point they are parts of the second.
        if (m_inDate)
            return;
        ++m_section.zeros;
        m_section.pattern += digitMark;
    }

    void takeNumberSign(QChar c)
    {
        if (m_inDate || (c == u'/' && m_hasDateLetter) || isBeforeZeros(c))
            return;
        m_onlyZeros = false;
        m_isNumber = m_isNumber || c == u'#' || c == u'?';
    }

    // "#00" shows what "00" does.
    [[nodiscard]] bool isBeforeZeros(QChar c) const
    {
        const QString next = m_code.mid(m_at + 1, 1);
        return c == u'#' && m_section.pattern.isEmpty() && (next == "0"_L1 || next == "#"_L1);
    }

    void takeLetter(QChar c)
    {
        const QChar lower = c.toLower();
        if (m_code.mid(m_at, 7).compare("general"_L1, Qt::CaseInsensitive) == 0) {
            m_at += 6;
            m_onlyZeros = false;
        } else if (lower == u'e' && m_at + 1 < m_code.size() && u"+-"_s.contains(m_code[m_at + 1])) {
            ++m_at;
            m_onlyZeros = false;
        } else if (u"ymdhsgeb"_s.contains(lower)) {
            m_hasDateLetter = true;
            m_inDate = true;
            m_hasDay = m_hasDay || u"ydgeb"_s.contains(lower);
            m_hasClock = m_hasClock || u"hs"_s.contains(lower);
        } else if (lower == u'a' && takeHalfOfDay()) {
            m_hasDateLetter = true;
            m_hasClock = true;
        } else {
            literal(c);
        }
    }

    [[nodiscard]] bool takeHalfOfDay()
    {
        for (const QLatin1StringView mark : {"am/pm"_L1, "a/p"_L1}) {
            if (m_code.mid(m_at, mark.size()).compare(mark, Qt::CaseInsensitive) == 0) {
                m_at += mark.size() - 1;
                return true;
            }
        }
        return false;
    }

    void literal(const QString &text) { m_section.pattern += text; }

    void endSection()
    {
        if (m_elapsed)
            m_section.shows = Shows::Elapsed;
        else if (m_hasDateLetter && !m_isNumber && m_section.zeros == 0)
            m_section.shows = m_hasClock && !m_hasDay ? Shows::Time : Shows::Date;
        else if (m_section.zeros >= 2 && m_onlyZeros && !m_isNumber && !m_hasDateLetter)
            m_section.shows = Shows::Code;
        m_sections.push_back(std::move(m_section));
        m_section = {};
        m_elapsed = m_hasDateLetter = m_inDate = m_isNumber = m_hasDay = m_hasClock = false;
        m_onlyZeros = true;
    }

    const QString &m_code;
    qsizetype m_at = 0;
    std::vector<Section> m_sections{};
    Section m_section{};
    bool m_elapsed = false;
    bool m_hasDateLetter = false;
    bool m_inDate = false;
    bool m_isNumber = false;
    bool m_hasDay = false;
    bool m_hasClock = false;
    bool m_onlyZeros = true;
};

NumberFormat::NumberFormat(const QString &code)
{
    constexpr qsizetype longest = 2000;   // Excel takes 255
    const QString read = code.left(longest);
    m_sections = Parser(read).sections();
}

NumberFormat NumberFormat::builtIn(int id)
{
    const auto isIn = [id](int from, int to) { return id >= from && id <= to; };
    if (id == 46)
        return NumberFormat(u"[h]:mm:ss"_s);
    if (isIn(14, 17) || isIn(27, 31) || isIn(34, 36) || isIn(50, 54) || isIn(57, 58))
        return NumberFormat(u"yyyy-mm-dd"_s);
    if (id == 22)
        return NumberFormat(u"yyyy-mm-dd hh:mm"_s);
    if (isIn(18, 21) || isIn(32, 33) || isIn(45, 47) || isIn(55, 56))
        return NumberFormat(u"h:mm:ss"_s);
    return {};
}

const NumberFormat::Section *NumberFormat::sectionFor(double value) const
{
    if (m_sections.empty())
        return nullptr;
    const std::size_t count = std::min<std::size_t>(m_sections.size(), 3);
    const auto conditional = [](const Section &section) { return section.condition.has_value(); };
    if (std::ranges::any_of(m_sections, conditional)) {
        for (std::size_t i = 0; i < count; ++i) {
            const auto &condition = m_sections[i].condition;
            if (!condition || holds(condition->sign, value, condition->limit))
                return &m_sections[i];
        }
        return &m_sections[count - 1];
    }
    if (value < 0 && count > 1)
        return &m_sections[1];
    return value == 0 && count > 2 ? &m_sections[2] : &m_sections[0];
}

NumberFormat::Shows NumberFormat::shows(double value) const
{
    const Section *section = sectionFor(value);
    if (section == nullptr || (section->shows == Shows::Code && !isWholeCode(value)))
        return Shows::Number;
    return section->shows;
}

QString NumberFormat::codeText(double value) const
{
    const Section &section = *sectionFor(value);
    const QString digits = QString::number(static_cast<qint64>(std::abs(value))).rightJustified(section.zeros, u'0');
    qsizetype at = digits.size() - section.zeros;
    QString text = value < 0 && &section == &m_sections.front() ? u"-"_s : QString();
    bool first = true;
    for (const QChar c : section.pattern) {
        if (c != digitMark) {
            text += c;
            continue;
        }
        if (first)
            text += digits.left(at);   // what is longer than the format stands before its first zero
        first = false;
        text += digits[at++];
    }
    return text;
}

}   // namespace katve
