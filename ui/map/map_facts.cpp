#include "map/map_facts.h"
#include "words/vocabulary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <map>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct MapText {
    Q_DECLARE_TR_FUNCTIONS(MapText)
};

[[nodiscard]] std::optional<std::size_t> provinceOf(const MatrixInput &input, std::size_t municipality)
{
    for (const std::uint32_t region : input.regionsOf[municipality]) {
        if (input.regions[region].kind == AreaKind::Province)
            return region;
    }
    return std::nullopt;
}

// The hexagons without what they say; that is filled in by whoever knows.
class MapMaker {
public:
    using Say = std::function<void(HexTile &, std::size_t municipality)>;

    MapMaker(const MapSource &source, Say say) : m_source(source), m_input(source.matrix.input()), m_say(std::move(say))
    {}

    [[nodiscard]] HexMap made()
    {
        for (std::size_t municipality = 0; municipality < m_input.municipalities.size(); ++municipality)
            add(municipality);
        // Those in scope last, so that their edges lie on top.
        std::ranges::stable_partition(m_map.tiles, [](const HexTile &tile) { return !tile.isInScope; });
        return std::move(m_map);
    }

private:
    void add(std::size_t municipality)
    {
        const QString code = exactText(m_input.municipalities[municipality]);
        const bool isInScope =
            std::ranges::find(m_source.municipalities, municipality) != m_source.municipalities.end();
        const auto place = m_source.places.constFind(code);
        if (place == m_source.places.constEnd()) {
            if (isInScope)
                m_map.unplaced.append(code);
            return;
        }
        HexTile tile{.municipality = code,
                     .name = m_source.names.municipality(code),
                     .place = *place,
                     .province = provinceNumber(municipality),
                     .isInScope = isInScope};
        if (isInScope)
            m_say(tile, municipality);
        else
            tile.words = tile.name;
        m_map.tiles.push_back(std::move(tile));
    }

    [[nodiscard]] int provinceNumber(std::size_t municipality)
    {
        const auto region = provinceOf(m_input, municipality);
        if (!region)
            return -1;
        const auto [place, isNew] = m_numbers.try_emplace(*region, static_cast<int>(m_map.provinces.size()));
        if (isNew) {
            const MatrixRegion &province = m_input.regions[*region];
            m_map.provinces.push_back(m_source.names.area({.kind = province.kind, .code = exactText(province.code)}));
        }
        return place->second;
    }

    const MapSource &m_source;
    const MatrixInput &m_input;
    Say m_say;
    HexMap m_map;
    std::map<std::size_t, int> m_numbers;
};

[[nodiscard]] HexGauge::Tone toneOf(MapMeasure measure)
{
    switch (measure) {
    case MapMeasure::Missing: return HexGauge::Tone::Bad;
    case MapMeasure::Completeness: return HexGauge::Tone::Plain;
    case MapMeasure::Coverage:
    case MapMeasure::Status: break;
    }
    return HexGauge::Tone::Good;
}

[[nodiscard]] std::optional<HexGauge> gaugeOf(const Sums &sums, MapMeasure measure)
{
    const std::optional<ShareRange> share = shareOf(sums, measure);
    if (!share)
        return std::nullopt;
    // What is answered is known, and so is what is not: nothing is hatched for it.
    return HexGauge{
        .tone = toneOf(measure), .sure = share->least.value(), .unknown = share->most.value() - share->least.value()};
}

[[nodiscard]] LegendLine waterLine(HexGauge::Tone tone, double sure, double unknown, const QString &words,
                                   const QString &count)
{
    return {.sample = HexTile{.gauge = HexGauge{.tone = tone, .sure = sure, .unknown = unknown}},
            .words = words,
            .count = count};
}

[[nodiscard]] std::vector<LegendLine> waterLines(const Sums &sums, MapMeasure measure)
{
    const HexGauge::Tone tone = toneOf(measure);
    const QString whole = shareText(sums, measure);
    if (measure == MapMeasure::Completeness)
        return {{.words = MapText::tr("Each hexagon is"), .count = MapText::tr("whole area")},
                waterLine(tone, 0.6, 0, MapText::tr("full as far as the cells are answered"), whole)};
    const QString words = measure == MapMeasure::Coverage
        ? MapText::tr("full as far as the need is covered for certain")
        : MapText::tr("full as far as the services are missing for certain");
    return {{.words = MapText::tr("Each hexagon is"), .count = MapText::tr("whole area")},
            waterLine(tone, 0.6, 0, words, whole),
            waterLine(tone, 0, 0.6, MapText::tr("hatched as far as there is no information"), {})};
}

}   // namespace

std::optional<ShareRange> shareOf(const Sums &sums, MapMeasure measure)
{
    if (measure == MapMeasure::Coverage) {
        const auto least = sums.lowerCoverage();
        const auto most = sums.upperCoverage();
        return least && most ? std::optional(ShareRange{*least, *most}) : std::nullopt;
    }
    if (measure == MapMeasure::Completeness) {
        const auto share = sums.completeness();
        return share ? std::optional(ShareRange{*share, *share}) : std::nullopt;
    }
    const qint64 needed = static_cast<qint64>(sums.cells()) - sums.count(Status::NotNeeded);
    if (needed == 0)
        return std::nullopt;
    const qint64 missing = sums.count(Status::Missing);
    return ShareRange{{missing, needed}, {missing + sums.count(Status::Unknown), needed}};
}

QString shareText(const Sums &sums, MapMeasure measure)
{
    const std::optional<ShareRange> share = shareOf(sums, measure);
    if (!share)
        return u"–"_s;
    return share->isAllUnknown() ? statusWord(Status::Unknown) : percentRange(share->least, share->most);
}

HexMap statusMap(const MapSource &source, std::size_t column)
{
    return MapMaker(source,
                    [&](HexTile &tile, std::size_t municipality) {
                        tile.status = source.matrix.cell(municipality, column).status;
                        tile.words = MapText::tr("%1: %2", "municipality, what it has")
                                         .arg(tile.name, statusWord(*tile.status, source.areasOn));
                    })
        .made();
}

HexMap sumMap(const MapSource &source, MapMeasure measure, const Columns &columns)
{
    return MapMaker(source,
                    [&](HexTile &tile, std::size_t municipality) {
                        const Sums sums = source.matrix.municipalitySums(municipality, columns);
                        tile.gauge = gaugeOf(sums, measure);
                        const QString text = shareText(sums, measure);
                        const auto share = shareOf(sums, measure);
                        tile.figure = share && share->isAllUnknown() ? u"?"_s : QString(text).remove(u" %"_s);
                        tile.words = MapText::tr("%1: %2", "municipality, what it has").arg(tile.name, text);
                        const auto unknown = static_cast<int>(sums.count(Status::Unknown));
                        if (unknown > 0 && !(share && share->isAllUnknown()))
                            tile.words =
                                MapText::tr("%1, no information of %Ln cell(s)", "municipality and share", unknown)
                                    .arg(tile.words);
                    })
        .made();
}

std::vector<LegendLine> legendOf(const Sums &sums, MapMeasure measure, QDate areasOn, const QString &heading)
{
    std::vector<LegendLine> lines;
    if (measure != MapMeasure::Status)
        lines = waterLines(sums, measure);
    lines.push_back({.words = heading, .count = QLocale().toString(sums.cells())});
    for (std::size_t i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        lines.push_back({.sample = HexTile{.status = status},
                         .words = statusWord(status, areasOn),
                         .count = QLocale().toString(sums.count(status))});
    }
    return lines;
}

}   // namespace katve
