#include "charts/bar_picture.h"
#include "charts/gap_sheet.h"
#include "command.h"
#include "domain/field_text.h"
#include "map/map_picture.h"
#include "open_inventory.h"
#include "pages/map_page.h"
#include "stop_signal.h"
#include "store/matrix_loader.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <array>
#include <set>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> chartsOptions()
{
    return {
        {u"area"_s, CommandText::tr("The area, as kind:code."), CommandText::tr("area")},
        {{u"o"_s, u"output"_s}, CommandText::tr("The folder the pictures are written to."), CommandText::tr("folder")},
        {u"format"_s, CommandText::tr("svg or pdf (both sharp at every size), or png."), CommandText::tr("format"),
         u"svg"_s},
        {u"size"_s, CommandText::tr("How many pixels wide a png is; twice its own size when not given."),
         CommandText::tr("width")},
        {u"round"_s, CommandText::tr("The mapping round, by id; the newest when not given."), CommandText::tr("id")}};
}

struct Written {
    QString path;
    QString title;
};

// Where the pictures of a scope go, and which have been written. Whatever draws goes through here.
struct Album {
    QDir folder;
    PictureFormat format = PictureFormat::Svg;
    std::optional<int> width{};   // of png
    std::vector<Written> written{};
    QStringList narrowed{};   // that would not have fitted into the memory as wide as was asked

    void add(const QString &name, const Picture &picture)
    {
        const QString path = folder.filePath(name + endingOf(format));
        std::optional<int> room = width;
        if (width && *width > widestPicture(picture)) {
            room = widestPicture(picture);
            narrowed.append(QFileInfo(path).fileName());
        }
        writePicture(path, format, picture, room);
        written.push_back({path, picture.title});
    }
};

// Areas that are compared have a chart of their own where there are two of them or more.
[[nodiscard]] std::vector<AreaKind> comparedKinds(const Workspace &workspace)
{
    std::vector<AreaKind> kinds;
    for (const AreaKind kind : {AreaKind::NetworkRegion, AreaKind::Erva, AreaKind::Yta, AreaKind::WellbeingCounty,
                                AreaKind::Province, AreaKind::Municipality}) {
        std::set<std::size_t> areas;
        for (const std::size_t municipality : workspace.municipalities()) {
            if (kind == AreaKind::Municipality)
                areas.insert(municipality);
            for (const std::uint32_t region : workspace.matrix().input().regionsOf[municipality]) {
                const MatrixRegion &area = workspace.matrix().input().regions[region];
                if (area.kind == kind && area.inForce)
                    areas.insert(region);
            }
        }
        if (areas.size() > 1)
            kinds.push_back(kind);
    }
    return kinds;
}

[[nodiscard]] std::vector<GapChoice> chartsOf(const Workspace &workspace)
{
    std::vector<GapChoice> charts;
    for (const GapShow show : {GapShow::Status, GapShow::Coverage, GapShow::Sufficiency, GapShow::Timeliness}) {
        for (const GapBy by : {GapBy::Service, GapBy::Group, GapBy::Theme, GapBy::Stage})
            charts.push_back({.show = show, .by = by});
        for (const AreaKind kind : comparedKinds(workspace))
            charts.push_back({.show = show, .by = GapBy::Area, .areas = kind});
    }
    return charts;
}

void drawGaps(Workspace &workspace, Album &album)
{
    for (const GapChoice &choice : chartsOf(workspace)) {
        endIfStopped();
        const GapFacts facts(workspace, choice);
        if (facts.sections().empty())
            continue;
        const BarSheet sheet = GapSheet(workspace, facts).chart();
        album.add(sheet.fileName, pictureOf(sheet));
    }
}

// The sums; a map of each service type is the window's to choose.
void drawMaps(Workspace &workspace, Album &album)
{
    constexpr std::array maps{std::pair(MapMeasure::Coverage, "map_coverage"),
                              std::pair(MapMeasure::Missing, "map_missing"),
                              std::pair(MapMeasure::Completeness, "map_completeness")};
    MapPage page(workspace, nullptr);
    for (const auto &[measure, name] : maps) {
        endIfStopped();
        page.showMeasure(measure);
        album.add(QLatin1String(name), pictureOf(page.sheet()));
    }
}

void tell(const CommandContext &context, const Album &album)
{
    QJsonArray pictures;
    for (const Written &one : album.written) {
        context.say(u"%1  %2"_s.arg(QDir::toNativeSeparators(one.path), one.title));
        pictures.append(QJsonObject{{u"file"_s, one.path}, {u"title"_s, one.title}});
    }
    if (context.json)
        printJson(context.out, {{u"pictures"_s, pictures}});
}

struct Wish {
    AreaRef area{};
    PictureFormat format = PictureFormat::Svg;
    std::optional<int> width{};
};

[[nodiscard]] int drawAll(const CommandContext &context, const Wish &wish)
{
    std::unique_ptr<Session> session = openForReading(context, context.arguments.first());
    session->database().setCancelCheck(stopRequested);
    const QString wanted = context.options.value(u"round"_s);
    const std::optional<Round> round = findRound(session->database(), session->stores(), wanted);
    if (!round)
        return context.fail(noRoundText(*session, wanted));
    const QString notice = sampleNotice(*session);
    Workspace workspace(std::move(session), context.language);
    workspace.showRound(round->id);
    workspace.setScope({.area = wish.area});
    if (workspace.municipalities().empty())
        return context.fail(CommandText::tr("No municipality of the round %1 belongs to %2. Name another area; katve "
                                            "gaps lists those there are.")
                                .arg(round->id, areaText(wish.area)));
    Album album{.folder = QDir(context.options.value(u"output"_s)), .format = wish.format, .width = wish.width};
    if (!album.folder.mkpath(u"."_s))
        return context.fail(CommandText::tr("The folder %1 could not be made. Name one that you can write to.")
                                .arg(album.folder.path()));
    drawGaps(workspace, album);
    drawMaps(workspace, album);
    tell(context, album);
    if (!album.narrowed.isEmpty())
        context.say(CommandText::tr("Too high to be as wide as you asked, and made narrower: %1.")
                        .arg(album.narrowed.join(u", "_s)));
    if (!notice.isEmpty())
        context.say(notice);
    return Done;
}

// No value: it is not one of ours.
[[nodiscard]] std::optional<PictureFormat> formatFrom(const QString &name)
{
    return name.contains(u'.') ? std::nullopt : pictureFormatOf(name);
}

int runCharts(const CommandContext &context)
{
    constexpr int widest = 20000;
    const std::optional<PictureFormat> format = formatFrom(context.options.value(u"format"_s));
    const std::optional<AreaRef> area = areaFrom(context.options.value(u"area"_s).toStdString());
    const int width = context.options.value(u"size"_s).toInt();
    if (!format)
        return context.misuse(CommandText::tr("The formats are svg, png and pdf."));
    if (!area)
        return context.misuse(
            CommandText::tr("Which area? Give --area KIND:CODE, as in province:17 or network_region:OYS."));
    if (context.options.value(u"output"_s).isEmpty())
        return context.misuse(CommandText::tr("Where should the pictures go? Give a folder: -o FOLDER."));
    if (!context.options.isSet(u"size"_s))
        return drawAll(context, {.area = *area, .format = *format});
    if (*format != PictureFormat::Png)
        return context.misuse(
            CommandText::tr("Only a png has a size in pixels: --format png. The others are sharp at every size."));
    if (width < narrowestPicture || width > widest)
        return context.misuse(
            CommandText::tr("The width of a picture is from %L1 to %L2 pixels.").arg(narrowestPicture).arg(widest));
    return drawAll(context, {.area = *area, .format = *format, .width = width});
}

}   // namespace

const Command &chartsCommand()
{
    static const Command command{
        .name = "charts",
        .usage = QT_TRANSLATE_NOOP(
            "Command", "FILE.katve --area KIND:CODE -o FOLDER [--format svg|png|pdf] [--size WIDTH] [--round ID]"),
        .summary = QT_TRANSLATE_NOOP("Command", "Draws the charts and the map of an area as pictures."),
        .fewestArguments = 1,
        .mostArguments = 1,
        .options = chartsOptions,
        .run = runCharts,
        .draws = true};
    return command;
}

}   // namespace katve
