#include "exchange/sheets/cell_values.h"

#include <QDateTime>

#include <array>
#include <charconv>
#include <cmath>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 millisecondsOfDay = 86'400'000;

[[nodiscard]] QString shortestText(double value)
{
    std::array<char, 64> buffer{};
    constexpr double mostWritten = 1e21;
    constexpr double leastWritten = 1e-5;
    const double size = std::abs(value);
    const bool plain = size == 0 || (size >= leastWritten && size < mostWritten);
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            plain ? std::chars_format::fixed : std::chars_format::scientific);
    return error == std::errc() ? QString::fromLatin1(buffer.data(), end - buffer.data()) : QString();
}

[[nodiscard]] int significantDigits(const QString &text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'e')
            break;
        digits += c.isDigit() && (digits > 0 || c != u'0') ? 1 : 0;
    }
    return digits;
}

[[nodiscard]] QString two(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

[[nodiscard]] QString timeText(qint64 milliseconds)
{
    constexpr qint64 thousand = 1000;
    constexpr qint64 sixty = 60;
    const qint64 seconds = milliseconds / thousand;
    QString text = two(seconds / sixty / sixty) + u':' + two(seconds / sixty % sixty) + u':' + two(seconds % sixty);
    if (const qint64 rest = milliseconds % thousand; rest != 0)
        text += u'.' + QString::number(rest).rightJustified(3, u'0');
    return text;
}

// Counted in days a second is no round number, so what is within a millisecond of a whole one is that.
// Moments are told by the second, as programs show them.
[[nodiscard]] qint64 millisecondsOf(double days, bool moment = false)
{
    const qint64 exact = std::llround(days * static_cast<double>(millisecondsOfDay));
    constexpr qint64 second = 1000;
    const qint64 whole = (exact + second / 2) / second * second;
    return moment || std::abs(exact - whole) <= 1 ? whole : exact;
}

[[nodiscard]] QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

}   // namespace

QString numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    const double clean = value == 0 ? 0 : value;   // no "-0"
    const QString exact = shortestText(clean);
    constexpr int shownDigits = 15;
    if (significantDigits(exact) <= shownDigits || clean == std::trunc(clean))
        return exact;
    const QString shown = shortestText(QString::number(clean, 'g', shownDigits).toDouble());
    constexpr int clearlyShorter = 3;
    return significantDigits(shown) <= shownDigits - clearlyShorter ? shown : exact;
}

std::optional<SheetCell> dateCell(double days, DayCount count, bool timeOnly)
{
    constexpr double lastDay = 2'958'466;   // 1.1.10000
    constexpr double firstDay = -693'000;   // before the year 3, where LibreOffice ends
    if (!(days > firstDay && days < lastDay))
        return std::nullopt;
    const qint64 milliseconds = millisecondsOf(days, days >= 1);
    const qint64 rest = ((milliseconds % millisecondsOfDay) + millisecondsOfDay) % millisecondsOfDay;
    const qint64 day = (milliseconds - rest) / millisecondsOfDay;
    if (day == 0 && (timeOnly || count == DayCount::From1900))
        return SheetCell{timeText(rest), CellKind::Time};
    constexpr qint64 neverWas = 60;
    QString date;
    if (count == DayCount::From1904)
        date = dateText(QDate(1904, 1, 1).addDays(day));
    else if (day == neverWas)
        date = u"1900-02-29"_s;
    else
        date = dateText(QDate(1899, 12, day > 0 && day < neverWas ? 31 : 30).addDays(day));
    if (date.isEmpty())
        return std::nullopt;
    if (rest == 0)
        return SheetCell{date, CellKind::Date};
    return SheetCell{date + u'T' + timeText(rest), CellKind::DateTime};
}

SheetCell elapsedCell(double days)
{
    const qint64 milliseconds = millisecondsOf(std::abs(days));
    return {(days < 0 ? u"-"_s : QString()) + timeText(milliseconds), CellKind::Time};
}

std::optional<SheetCell> isoCell(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.endsWith(u'Z'))
        rest.chop(1);
    const qsizetype at = rest.indexOf(u'T');
    const QStringView dateIn = at >= 0 ? rest.first(at) : rest.contains(u':') ? QStringView() : rest;
    const QStringView timeIn = at >= 0 ? rest.sliced(at + 1) : rest.contains(u':') ? rest : QStringView();
    const QTime time = timeIn.isEmpty() ? QTime(0, 0) : QTime::fromString(timeIn.toString(), Qt::ISODateWithMs);
    const QDate date = QDate::fromString(dateIn.toString(), Qt::ISODate);
    if (!time.isValid() || (!dateIn.isEmpty() && !date.isValid()))
        return std::nullopt;
    if (dateIn.isEmpty())
        return timeIn.isEmpty() ? std::nullopt
                                : std::optional(SheetCell{timeText(time.msecsSinceStartOfDay()), CellKind::Time});
    if (time.msecsSinceStartOfDay() == 0)
        return SheetCell{dateText(date), CellKind::Date};
    return SheetCell{dateText(date) + u'T' + timeText(time.msecsSinceStartOfDay()), CellKind::DateTime};
}

std::optional<SheetCell> durationCell(QStringView text)
{
    QStringView rest = text.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.sliced(1);
    if (!rest.startsWith(u'P'))
        return std::nullopt;
    double seconds = 0;
    qsizetype from = 1;
    bool inTime = false;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        const QChar c = rest[i];
        if (c.isDigit() || c == u'.' || c == u',')
            continue;
        if (c == u'T') {
            inTime = true;
        } else {
            bool good = false;
            const double number = rest.sliced(from, i - from).toString().replace(u',', u'.').toDouble(&good);
            const double unit = c == u'D' ? 86'400
                : !inTime                 ? 0
                : c == u'H'               ? 3600
                : c == u'M'               ? 60
                : c == u'S'               ? 1
                                          : 0;
            constexpr double longest = 1e9;
            if (!good || unit == 0 || number > longest)
                return std::nullopt;
            seconds += number * unit;
        }
        from = i + 1;
    }
    constexpr double secondsOfDay = 86'400;
    return elapsedCell((negative ? -seconds : seconds) / secondsOfDay);
}

QString unescaped(const QString &text)
{
    constexpr qsizetype length = 7;   // _xHHHH_
    if (!text.contains("_x"_L1))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool good = false;
        const bool may =
            text[i] == u'_' && i + length <= text.size() && text[i + 1] == u'x' && text[i + length - 1] == u'_';
        const ushort code = may ? QStringView(text).sliced(i + 2, 4).toUShort(&good, 16) : ushort{0};
        if (may && good && code != 0) {
            out += QChar(code);
            i += length - 1;
        } else {
            out += text[i];
        }
    }
    return out;
}

bool isPaddedCode(const QString &shown, double value)
{
    constexpr double exactUpTo = 1e15;
    if (value != std::trunc(value) || std::abs(value) >= exactUpTo)
        return false;
    QString digits;
    for (const QChar c : shown) {
        if (c.unicode() >= u'0' && c.unicode() <= u'9')
            digits += c;
        else if (c == u'.' || c == u',' || c == u'%' || c == u':' || c == u'/')
            return false;
    }
    return digits.size() >= 2 && digits.startsWith(u'0') && digits.toDouble() == std::abs(value);
}

}   // namespace katve
