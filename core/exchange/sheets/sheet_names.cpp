#include "exchange/sheets/sheet_names.h"
#include "edit/session.h"
#include "exchange/sheets/sheet_lexicon.h"
#include "exchange/sheets/sheet_titles.h"
#include "store/matrix_loader.h"

#include <QRegularExpression>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// Letters to change, put in, take out or swap with the next to make one text the other; no further than `most`.
[[nodiscard]] int distance(const QString &one, const QString &other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(other.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> now(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int changed = last[at - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            now[at] = std::min({changed, last[at] + 1, now[at - 1] + 1});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        if (*std::ranges::min_element(now) > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return last.back();
}

}   // namespace

double confidenceOf(MatchReason reason)
{
    switch (reason) {
    case MatchReason::Code:
    case MatchReason::Chosen: return 1;
    case MatchReason::Name: return 0.95;
    case MatchReason::Synonym: return 0.9;
    case MatchReason::Form: return 0.85;
    case MatchReason::Place: return 0.75;
    case MatchReason::Content: return 0.7;
    case MatchReason::Default: return 0.6;
    case MatchReason::Likeness: break;
    }
    return 0.5;
}

SheetNames::SheetNames(Session &session, const Round &round, RoundIs is)
    : m_round(round)
    , m_isChosen(is == RoundIs::Chosen)
{
    session.stores().of<Round>().forEach([&](const auto &stored) {
        m_rounds.push_back(stored.row);
        if (is == RoundIs::Guessed && stored.row.id != round.id)
            m_otherRounds.push_back(stored.row);
    });
    const auto addGroup = [this](const auto &stored) {
        for (const QString &name : {stored.row.nameFi, stored.row.nameSv, stored.row.nameEn})
            m_groups.insert(squeezed(name));
    };
    session.stores().of<ServiceGroup>().forEach(addGroup);
    session.stores().of<Theme>().forEach(addGroup);
    const MatrixInput scope = loadMatrixScope(session.database(), round);
    m_municipalities.hasCodes = m_municipalities.hasForms = true;
    session.stores().of<Area>().forEach([&](const auto &stored) {
        const Area &area = stored.row;
        if (area.kind != AreaKind::Municipality)
            return;
        const bool inRound = std::ranges::binary_search(scope.municipalities, area.code.toStdString());
        add(m_municipalities, {.key = area.code, .shown = area.nameFi, .inRound = inRound},
            {area.nameFi, area.nameSv, area.nameEn});
    });
    session.stores().of<ServiceType>().forEach([&](const auto &stored) {
        const ServiceType &service = stored.row;
        const auto found = std::ranges::lower_bound(scope.services, service.key.toStdString(), {}, &MatrixService::key);
        const bool inRound = found != scope.services.end() && found->key == service.key.toStdString();
        add(m_services, {.key = service.key, .shown = service.nameFi, .inRound = inRound},
            {service.nameFi, service.nameSv, service.nameEn});
        m_stages.insert(service.key, service.stages);
    });
}

const Round &SheetNames::round(const QString &id) const
{
    const auto other = std::ranges::find(m_otherRounds, id, &Round::id);
    return other == m_otherRounds.end() ? m_round : *other;
}

bool SheetNames::isRound(const QString &id) const
{
    return std::ranges::find(m_rounds, id, &Round::id) != m_rounds.end();
}

bool SheetNames::isGroup(const QString &text) const
{
    return m_groups.contains(squeezed(text));
}

QString SheetNames::roundFor(const QString &text) const
{
    const QString wanted = squeezed(text);
    const auto isNamed = [&](const Round &round) {
        return round.id == text || squeezed(round.nameFi) == wanted || squeezed(round.nameSv) == wanted
            || squeezed(round.nameEn) == wanted;
    };
    const std::vector<int> years = yearsIn(text);
    const auto isOfYear = [&](const Round &round) { return isOfYears(round, years); };
    const auto only = [this](const auto &test) {
        const auto found = std::ranges::find_if(m_rounds, test);
        return found != m_rounds.end() && std::none_of(found + 1, m_rounds.end(), test) ? found->id : QString();
    };
    QString id = only(isNamed);
    if (id.isEmpty())
        id = only(isOfYear);
    return id.isEmpty() ? text : id;
}

QString SheetNames::nameOfRound(const QString &id) const
{
    const Round &named = round(id);
    return named.nameFi.isEmpty() ? named.id : named.nameFi;
}

const Round *SheetNames::roundOf(const std::vector<int> &years) const
{
    const auto isOf = [&](const Round &round) { return isOfYears(round, years); };
    if (isOf(m_round))
        return &m_round;
    const auto other = std::ranges::find_if(m_otherRounds, isOf);
    const bool isOnly = other != m_otherRounds.end() && std::none_of(other + 1, m_otherRounds.end(), isOf);
    return isOnly ? &*other : nullptr;
}

void SheetNames::add(Kind &kind, Named named, const QStringList &names)
{
    const int place = static_cast<int>(kind.rows.size());
    const auto takeName = [&](const QString &name) {
        QList<int> &places = kind.bySqueezed[squeezed(name)];
        if (!name.isEmpty() && !places.contains(place))
            places.append(place);
    };
    takeName(named.key);
    for (const QString &name : names) {
        takeName(name);
        // "Erityisopettaja (VEO)" is written without what explains it.
        if (const qsizetype bracket = name.indexOf(u'('); bracket > 0)
            takeName(name.left(bracket));
        if (!name.isEmpty())
            named.names.emplace_back(name);
    }
    kind.rows.push_back(std::move(named));
}

QString SheetNames::nameOf(const Kind &kind, const QString &key)
{
    const auto row = std::ranges::find(kind.rows, key, &Named::key);
    return row == kind.rows.end() ? key : row->shown;
}

NameFound SheetNames::found(const Kind &kind, const QString &text)
{
    const auto known = kind.known.constFind(text);
    if (known != kind.known.constEnd())
        return *known;
    constexpr qsizetype mostKept = 100'000;
    NameFound found = lookedFor(kind, text);
    if (kind.known.size() < mostKept)
        kind.known.insert(text, found);
    return found;
}

NameFound SheetNames::lookedFor(const Kind &kind, const QString &text)
{
    constexpr qsizetype longestName = 300;
    const QString plain = text.simplified();
    if (plain.isEmpty() || plain.size() > longestName)
        return {};
    if (NameFound code = byCode(kind, plain); code.isFound())
        return code;
    if (NameFound both = byNameAndCode(kind, plain); both.isFound())
        return both;
    if (const auto places = kind.bySqueezed.constFind(squeezed(plain)); places != kind.bySqueezed.constEnd())
        return oneOf(kind, *places, MatchReason::Name);
    if (NameFound both = byBothNames(kind, plain); both.isFound())
        return both;
    if (kind.hasForms) {
        if (NameFound form = byForm(kind, plain); form.isFound() || !form.several.isEmpty())
            return form;
    }
    return byLikeness(kind, plain);
}

NameFound SheetNames::byCode(const Kind &kind, const QString &text)
{
    const auto keyed = [&](const QString &key) {
        return std::ranges::any_of(kind.rows, [&](const Named &row) { return row.key == key; });
    };
    if (keyed(text))
        return {.key = text, .reason = MatchReason::Code};
    constexpr qsizetype length = 3;
    const bool number = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    if (!kind.hasCodes || !number || text.size() >= length)
        return {};
    const QString filled = text.rightJustified(length, u'0');
    if (!keyed(filled))
        return {};
    return {.key = filled, .reason = MatchReason::Code, .mended = true};
}

// "564 Oulu", "Kemi (240)", and "KU851" as the statistics write it. A name and a code that disagree mean nothing.
NameFound SheetNames::byNameAndCode(const Kind &kind, const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:KU)?(?<before>\\d{3})(?:[\\s,:–-]+(?<after>\\D.*))?$|"
        "^(?<name>\\D+?)[\\s,:–-]*(?:\\((?:KU)?(?<code>\\d{3})\\)|(?<last>\\d{3}))$"_s);
    if (!kind.hasCodes)
        return {};
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(u"after"_s) + match.captured(u"name"_s);
    const NameFound coded =
        byCode(kind, match.captured(u"before"_s) + match.captured(u"code"_s) + match.captured(u"last"_s));
    return name.isEmpty() || found(kind, name).key == coded.key ? coded : NameFound();
}

// "Karleby (Kokkola)", "Uleåborg / Oulu"
NameFound SheetNames::byBothNames(const Kind &kind, const QString &text)
{
    static const QRegularExpression shape(u"^([^(/]+)(?:\\(([^()]+)\\)|/([^/]+))$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!kind.hasForms || !match.hasMatch())
        return {};
    const NameFound first = found(kind, match.captured(1).trimmed());
    const NameFound second = found(kind, (match.captured(2) + match.captured(3)).trimmed());
    const bool isSure = first.reason != MatchReason::Likeness && second.reason != MatchReason::Likeness;
    return isSure && first.key == second.key ? first : NameFound();
}

NameFound SheetNames::byForm(const Kind &kind, const QString &text)
{
    const FoldedName typed(text);
    QList<int> fitting;
    for (std::size_t i = 0; i < kind.rows.size(); ++i) {
        // A beginning is not enough: "Kemi" is not "Kemijärvi".
        const bool fits = std::ranges::any_of(kind.rows[i].names, [&](const FoldedName &name) {
            const NameMatch match = matchName(typed, name);
            const bool first = !typed.words.isEmpty() && !name.words.isEmpty()
                && typed.words.front() == name.words.front() && name.words.size() == 1;
            return match == NameMatch::Whole || match == NameMatch::Form
                || (match >= NameMatch::Word && typed.words.size() > 1 && first);   // "Kemi kunta"
        });
        if (fits)
            fitting.append(static_cast<int>(i));
    }
    return oneOf(kind, fitting, MatchReason::Form);
}

NameFound SheetNames::byLikeness(const Kind &kind, const QString &text)
{
    constexpr qsizetype shortest = 6;   // short names are alike by chance
    constexpr qsizetype lettersPerSlip = 7;
    const QString typed = squeezed(text);
    if (typed.size() < shortest)
        return {};
    int best = static_cast<int>(
        std::min<qsizetype>(3, typed.size() / lettersPerSlip + (typed.size() % lettersPerSlip > 3 ? 1 : 0)));
    QList<int> places;
    // What is not of the round is not guessed at: a municipality that was merged may be like one at the other end.
    const auto isOfRound = [&kind](int row) { return kind.rows[static_cast<std::size_t>(row)].inRound; };
    for (auto it = kind.bySqueezed.constBegin(); it != kind.bySqueezed.constEnd(); ++it) {
        const int slips = distance(typed, it.key(), best);
        if (slips > best || std::ranges::none_of(it.value(), isOfRound))
            continue;
        if (slips < best)
            places.clear();
        best = slips;
        for (const int place : it.value()) {
            if (!places.contains(place))
                places.append(place);
        }
    }
    return oneOf(kind, places, MatchReason::Likeness);
}

NameFound SheetNames::oneOf(const Kind &kind, const QList<int> &rows, MatchReason reason)
{
    QList<int> meant;
    for (const bool inRound : {true, false}) {
        for (const int row : rows) {
            if (kind.rows[static_cast<std::size_t>(row)].inRound == inRound)
                meant.append(row);
        }
        if (!meant.isEmpty())
            break;
    }
    NameFound found{.reason = reason};
    if (meant.size() == 1) {
        found.key = kind.rows[static_cast<std::size_t>(meant.first())].key;
        found.shown = kind.rows[static_cast<std::size_t>(meant.first())].shown;
        found.inRound = kind.rows[static_cast<std::size_t>(meant.first())].inRound;
    }
    for (const int row : std::as_const(meant)) {
        if (meant.size() > 1)
            found.several.append(kind.rows[static_cast<std::size_t>(row)].shown);
    }
    return found;
}

}   // namespace katve
