#include "core/exchange/random_values.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

QString RandomValues::text()
{
    static const QStringList pieces{u"\""_s, u"\"\""_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u","_s, u";"_s, u" "_s,  u"Å"_s,
                                    u"𐐀"_s,  u"a"_s,    u"'"_s,  u"\t"_s,   u"="_s,  u"ß"_s, u"{"_s, u"\\"_s, u"–"_s};
    QString text = oneOf(pieces);
    for (auto more = below(8); more-- > 0;)
        text += oneOf(pieces);
    return text;
}

QString RandomValues::newKey()
{
    static const QStringList letters{u"a"_s,      u"B"_s, u"0"_s, u"Å"_s, u"𐐀"_s,
                                     u"\uE000"_s, u"."_s, u"-"_s, u"/"_s, u"'"_s};
    return oneOf(letters) + oneOf(letters) + QString::number(++m_keys) + (chance(30) ? oneOf(letters) : QString());
}

QDate RandomValues::maybeDate()
{
    return chance(50) ? QDate(1, 1, 1).addDays(static_cast<qint64>(below(3'600'000))) : QDate();
}

std::optional<double> RandomValues::maybeDecimal()
{
    return chance(60) ? std::optional(1.0 / (1.0 + static_cast<double>(below(1'000'000)))) : std::nullopt;
}

std::optional<int> RandomValues::maybeNumber()
{
    return chance(60) ? std::optional(static_cast<int>(below(400))) : std::nullopt;
}

std::optional<bool> RandomValues::maybeFlag()
{
    return chance(60) ? std::optional(chance(50)) : std::nullopt;
}

StageSet RandomValues::stages()
{
    return StageSet(static_cast<std::uint8_t>(1 + below(31)));
}

QString RandomValues::oneOf(const QStringList &all)
{
    return all.at(static_cast<qsizetype>(below(static_cast<std::size_t>(all.size()))));
}

QStringList RandomValues::someOf(const QStringList &all)
{
    QStringList some;
    std::ranges::copy_if(all, std::back_inserter(some), [this](const QString &) { return chance(30); });
    shuffle(some);
    return some;
}

}   // namespace katve
