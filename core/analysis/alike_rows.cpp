#include "analysis/alike_rows.h"
#include "domain/folded_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace katve {

namespace {

// Forms of enterprise, of associations and foundations, in Finnish and Swedish; they are often left out.
[[nodiscard]] bool isForm(const QString &word)
{
    static const QSet<QString> forms{
        QStringLiteral("oy"), QStringLiteral("oyj"), QStringLiteral("ab"),  QStringLiteral("ry"),
        QStringLiteral("rf"), QStringLiteral("sr"),  QStringLiteral("ky"),  QStringLiteral("tmi"),
        QStringLiteral("rs"), QStringLiteral("osk"), QStringLiteral("abp"), QStringLiteral("kb"),
    };
    return forms.contains(word);
}

[[nodiscard]] QStringList nameWords(const QString &name)
{
    QStringList words;
    QString word;
    const QString text = folded(name) + QLatin1Char(' ');
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            word += letter;
            continue;
        }
        if (letter == QLatin1Char('.') && word.size() == 1)
            continue;   // "r.y." is one word
        if (!word.isEmpty() && !isForm(word))
            words.append(word);
        word.clear();
    }
    return words;
}

// The last digits: a number is written with and without the country and the area.
[[nodiscard]] QString phoneKey(const QString &phone)
{
    constexpr int fewest = 6;
    constexpr int telling = 8;
    QString digits;
    for (const QChar letter : phone) {
        if (letter.isDigit())
            digits += letter;
    }
    return digits.size() < fewest ? QString() : digits.right(telling);
}

[[nodiscard]] QString plain(const QString &text)
{
    return text.trimmed().toLower();
}

[[nodiscard]] bool same(const QString &one, const QString &other)
{
    return !one.isEmpty() && one == other;
}

[[nodiscard]] bool contradict(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

[[nodiscard]] bool shareAWord(const QString &one, const QString &other)
{
    const QStringList words = nameWords(one);
    const QStringList others = nameWords(other);
    return std::ranges::any_of(words, [&](const QString &word) { return others.contains(word); });
}

[[nodiscard]] std::vector<AlikeReason> reasonsFor(const Provider &one, const Provider &other)
{
    const bool name = same(nameKey(one.name), nameKey(other.name));
    std::vector<AlikeReason> contact;
    if (same(phoneKey(one.phone), phoneKey(other.phone)))
        contact.push_back(AlikeReason::Phone);
    if (same(plain(one.email), plain(other.email)))
        contact.push_back(AlikeReason::Email);
    if (same(plain(one.website), plain(other.website)))
        contact.push_back(AlikeReason::Website);
    // A unit and its organisation share a phone, and are two.
    const bool isUnit = one.organisation == other.id || other.organisation == one.id;
    const bool isContradicted =
        contradict(one.municipality, other.municipality) || contradict(one.organisation, other.organisation);
    const bool isAlike = name ? !isContradicted || !contact.empty()
                              : !isContradicted && !contact.empty() && shareAWord(one.name, other.name);
    if (isUnit || !isAlike)
        return {};
    std::vector<AlikeReason> reasons;
    if (name)
        reasons.push_back(AlikeReason::Name);
    if (same(one.municipality, other.municipality))
        reasons.push_back(AlikeReason::Municipality);
    if (same(one.organisation, other.organisation))
        reasons.push_back(AlikeReason::Organisation);
    reasons.insert(reasons.end(), contact.begin(), contact.end());
    return reasons;
}

[[nodiscard]] std::pair<QString, QString> inOrder(const QString &one, const QString &other)
{
    return one < other ? std::pair(one, other) : std::pair(other, one);
}

[[nodiscard]] bool overlap(const AreaRefs &one, const AreaRefs &other)
{
    return std::ranges::any_of(one, [&](const AreaRef &area) { return std::ranges::find(other, area) != other.end(); });
}

}   // namespace

QString nameKey(const QString &name)
{
    QStringList words = nameWords(name);
    words.sort();
    return words.join(QLatin1Char(' '));
}

std::vector<AlikeRows> alikeProviders(std::span<const Provider> providers, const KeptApartPairs &apart)
{
    // Only those are held against each other that have something telling in common.
    QMultiHash<QString, const Provider *> blocks;
    for (const Provider &provider : providers) {
        const QString name = nameKey(provider.name);
        const QString phone = phoneKey(provider.phone);
        if (!name.isEmpty())
            blocks.insert(QLatin1String("n ") + name, &provider);
        if (!phone.isEmpty())
            blocks.insert(QLatin1String("p ") + phone, &provider);
        for (const QString &contact : {plain(provider.email), plain(provider.website)}) {
            if (!contact.isEmpty())
                blocks.insert(QLatin1String("c ") + contact, &provider);
        }
    }
    std::set<std::pair<QString, QString>> seen;
    std::vector<AlikeRows> alike;
    for (const QString &key : blocks.uniqueKeys()) {
        const QList<const Provider *> block = blocks.values(key);
        constexpr qsizetype mostInABlock = 50;   // a switchboard that everybody names tells nothing
        for (qsizetype i = 0; block.size() <= mostInABlock && i < block.size(); ++i) {
            for (qsizetype k = i + 1; k < block.size(); ++k) {
                const auto pair = inOrder(block[i]->id, block[k]->id);
                if (!seen.insert(pair).second || apart.contains(pair))
                    continue;
                std::vector<AlikeReason> reasons = reasonsFor(*block[i], *block[k]);
                if (!reasons.empty())
                    alike.push_back({Table::Providers, pair.first, pair.second, std::move(reasons)});
            }
        }
    }
    std::ranges::sort(alike, {}, [](const AlikeRows &rows) { return std::pair(rows.one, rows.other); });
    return alike;
}

std::vector<AlikeRows> alikeOfferings(std::span<const Offering> offerings, std::span<const AlikeRows> alikeProviders,
                                      const KeptApartPairs &apart)
{
    QHash<QString, QStringList> twins;
    for (const AlikeRows &rows : alikeProviders) {
        twins[rows.one].append(rows.other);
        twins[rows.other].append(rows.one);
    }
    QMultiHash<std::pair<QString, QString>, const Offering *> byService;
    for (const Offering &offering : offerings)
        byService.insert({offering.provider, offering.service}, &offering);
    std::vector<AlikeRows> alike;
    for (const Offering &offering : offerings) {
        for (const QString &provider : QStringList{offering.provider} + twins.value(offering.provider)) {
            for (const Offering *other : byService.values({provider, offering.service})) {
                const bool meets = offering.id < other->id && !(offering.stages & other->stages).isEmpty()
                    && overlap(offering.catchment, other->catchment);
                if (!meets || apart.contains({offering.id, other->id}))
                    continue;
                alike.push_back(
                    {Table::Offerings, offering.id, other->id, {AlikeReason::Provider, AlikeReason::Service}});
            }
        }
    }
    std::ranges::sort(alike, {}, [](const AlikeRows &rows) { return std::pair(rows.one, rows.other); });
    return alike;
}

}   // namespace katve
