#include "analysis/personal_marks.h"

#include <QRegularExpression>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bornAtLeastYearsAgo = 10;
constexpr int bornAtMostYearsAgo = 110;

[[nodiscard]] QRegularExpression caseless(const QString &pattern)
{
    QRegularExpression expression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(expression.isValid());
    return expression;
}

class Marks {
public:
    explicit Marks(const QString &text) : m_text(text) {}

    template <typename IsOne> void add(PersonalKind kind, const QRegularExpression &shape, IsOne &&isOne)
    {
        for (auto found = shape.globalMatch(m_text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const PersonalMark mark{kind, match.capturedStart(1), match.capturedLength(1)};
            const bool isTaken = std::ranges::any_of(m_marks, [&](const PersonalMark &other) {
                return mark.position < other.position + other.length && other.position < mark.position + mark.length;
            });
            if (!isTaken && isOne(match))
                m_marks.push_back(mark);
        }
    }
    void add(PersonalKind kind, const QRegularExpression &shape)
    {
        add(kind, shape, [](const QRegularExpressionMatch &) { return true; });
    }
    [[nodiscard]] std::vector<PersonalMark> inOrder() &&
    {
        std::ranges::sort(m_marks, {}, &PersonalMark::position);
        return std::move(m_marks);
    }

private:
    const QString &m_text;
    std::vector<PersonalMark> m_marks;
};

// Day and month can be; the year follows from the sign between, which every year of its century fits.
[[nodiscard]] bool isDayAndMonth(const QRegularExpressionMatch &match)
{
    const QString digits = match.captured(1);
    return QDate(2000, digits.mid(2, 2).toInt(), digits.left(2).toInt()).isValid();
}

[[nodiscard]] QDate dateOf(const QRegularExpressionMatch &match)
{
    return {match.captured(4).toInt(), match.captured(3).toInt(), match.captured(2).toInt()};
}

}   // namespace

std::vector<PersonalMark> personalMarks(const QString &text, QDate today)
{
    static const QRegularExpression code =
        caseless(u"(?<![\\p{L}\\p{N}])(\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Z])(?![\\p{L}\\p{N}])"_s);
    static const QRegularExpression email = caseless(u"(?<![\\w.+-])([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"_s);
    static const QString date = u"((\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}))(?!\\d)"_s;
    static const QRegularExpression saidBirth = caseless(
        u"(?<!\\p{L})(?:s\\.|synt\\.?|syntynyt|syntymäaika|syntymäpäivä|f\\.|född|fødd|född den|födelsedatum|born)"
        "[\\s:(]*"_s
        + date);
    static const QRegularExpression anyDate = caseless(u"(?<![\\d.])"_s + date);
    static const QRegularExpression phone =
        caseless(u"(?<![\\w.,+/-])((?:\\+\\d{2,3}|00358)[\\s-]*(?:\\(0\\)[\\s-]*)?\\d(?:[\\s-]?\\d){5,10}"
                 "|0[1-9](?:[\\s-]?\\d){5,9})(?![\\w.-]*\\d)"_s);

    Marks marks(text);
    marks.add(PersonalKind::IdentityCode, code, isDayAndMonth);
    marks.add(PersonalKind::Email, email);
    marks.add(PersonalKind::BirthDate, saidBirth,
              [](const QRegularExpressionMatch &match) { return dateOf(match).isValid(); });
    marks.add(PersonalKind::BirthDate, anyDate, [today](const QRegularExpressionMatch &match) {
        const QDate day = dateOf(match);
        return day.isValid() && day < today.addYears(-bornAtLeastYearsAgo) && day > today.addYears(-bornAtMostYearsAgo);
    });
    marks.add(PersonalKind::Phone, phone);
    return std::move(marks).inOrder();
}

}   // namespace katve
