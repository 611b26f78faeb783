#include "exchange/tables/table_sheet.h"
#include "domain/field_text.h"

#include <algorithm>
#include <array>

namespace katve {

using namespace Qt::Literals::StringLiterals;

CellTone toneOf(AnswerValue answer)
{
    switch (answer) {
    case AnswerValue::Available: return CellTone::Own;
    case AnswerValue::Partly: return CellTone::Partly;
    case AnswerValue::Missing: return CellTone::Missing;
    case AnswerValue::NotNeeded: return CellTone::NotNeeded;
    case AnswerValue::DontKnow: break;
    }
    return CellTone::Unknown;
}

// The fills of the light marks, with text that can be read on them (at least 4.5 to 1).
ToneColours coloursOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Own: return {.fill = 0x08306b, .text = 0xffffff};
    case CellTone::Province: return {.fill = 0x2a6db0, .text = 0xffffff};
    case CellTone::Erva: return {.fill = 0x76addb, .text = 0x08182b};
    case CellTone::Country: return {.fill = 0xd3e5f5, .text = 0x08306b};
    case CellTone::Partly: return {.fill = 0xffd98a, .text = 0x5c3c00};
    case CellTone::Missing: return {.fill = 0xffffff, .text = 0xb3261e, .isStrong = true};
    case CellTone::NotNeeded: return {.fill = 0xf1f3f5, .text = 0x4a525c};
    case CellTone::Unknown: return {.fill = 0xdfe3e7, .text = 0x3d4650, .isHatched = true};
    case CellTone::None: break;
    }
    return {};
}

void TableCell::clear()
{
    kind = Kind::Empty;
    text.clear();
    tone = CellTone::None;
}

void TableCell::setText(std::string_view words)
{
    clear();
    if (words.empty())
        return;
    kind = Kind::Text;
    text = words;
}

void TableCell::setNumber(qint64 value)
{
    clear();
    kind = Kind::Number;
    appendField(text, value);
    number = static_cast<double>(value);
}

void TableCell::setDecimal(std::string_view exchange)
{
    constexpr qint64 digitsKept = 15;
    std::optional<double> value;
    const bool isNumber = parseField(exchange, value).ok() && value.has_value();
    const bool isLong = exchange.find_first_of("eE") != std::string_view::npos
        || std::ranges::count_if(exchange, [](char c) { return c >= '0' && c <= '9'; }) > digitsKept;
    setText(exchange);
    if (!isNumber || isLong)
        return;
    kind = Kind::Number;
    number = *value;
}

void TableCell::setShare(double share)
{
    clear();
    kind = Kind::Share;
    appendField(text, std::optional(share));
    number = share;
}

void TableCell::setDay(QDate value)
{
    static const QDate firstAgreed(1900, 3, 1);
    clear();
    if (value.isNull())
        return;
    appendDate(text, value);
    kind = value >= firstAgreed && value.year() <= 9999 ? Kind::Date : Kind::Text;
    day = value;
}

int TableSheet::headingLines() const
{
    constexpr double boldLetter = 1.15;   // of the width of a digit, which columns are measured in
    const auto linesOf = [](const TableColumn &column) {
        int lines = 1;
        double used = 0;
        for (const QString &word : column.heading.split(u' ')) {
            const double width = static_cast<double>(word.size() + 1) * boldLetter;
            if (used > 0 && used + width > column.width) {
                ++lines;
                used = 0;
            }
            used += width;
        }
        return lines;
    };
    int most = 1;
    for (const TableColumn &column : columns)
        most = std::max(most, linesOf(column));
    return most;
}

QString tableMark()
{
    return u"katve"_s;
}

QString tableMarkValue()
{
    return u"tables 1"_s;
}

QString sheetNameFrom(const QString &name)
{
    constexpr qsizetype longest = 31;
    static const QString meaningful = u"[]:*?/\\'"_s;
    QString made;
    for (const QChar c : name)
        made += meaningful.contains(c) || !c.isPrint() ? u' ' : c;
    return made.simplified().left(longest).trimmed();
}

}   // namespace katve
