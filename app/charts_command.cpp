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
#include <QJsonArray>

#include <array>
#include <set>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QList<QCommandLineOption> options()
{
    return {
        {u"area"_s, CommandText::tr("The area, as kind:code."), CommandText::tr("area")},
        {{u"o"_s, u"output"_s}, CommandText::tr("The folder the pictures are written to."), CommandText::tr("folder")},
        {u"format"_s, CommandText::tr("svg (of lines, sharp at every size) or png."), CommandText::tr("format"),
         u"svg"_s},
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
    std::vector<Written> written{};

    [[nodiscard]] QString pathOf(const QString &name) const
    {
        return folder.filePath(name + (format == PictureFormat::Svg ? u".svg"_s : u".png"_s));
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
        const QString path = album.pathOf(sheet.fileName);
        writePicture(path, album.format, sheet);
        album.written.push_back({path, sheet.title});
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
        const MapSheet sheet = page.sheet();
        const QString path = album.pathOf(QLatin1String(name));
        saveMapPicture(sheet, path);
        album.written.push_back({path, sheet.title});
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

[[nodiscard]] int drawAll(const CommandContext &context, const AreaRef &area, PictureFormat format)
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
    workspace.setScope({.area = area});
    if (workspace.municipalities().empty())
        return context.fail(CommandText::tr("No municipality of the round %1 belongs to %2. Name another area; katve "
                                            "gaps lists those there are.")
                                .arg(round->id, areaText(area)));
    Album album{.folder = QDir(context.options.value(u"output"_s)), .format = format};
    if (!album.folder.mkpath(u"."_s))
        return context.fail(CommandText::tr("The folder %1 could not be made. Name one that you can write to.")
                                .arg(album.folder.path()));
    drawGaps(workspace, album);
    drawMaps(workspace, album);
    tell(context, album);
    if (!notice.isEmpty())
        context.say(notice);
    return Done;
}

int run(const CommandContext &context)
{
    const std::optional<PictureFormat> format = pictureFormatOf(context.options.value(u"format"_s));
    const std::optional<AreaRef> area = areaFrom(context.options.value(u"area"_s).toStdString());
    if (!format)
        return context.misuse(CommandText::tr("The formats are svg and png."));
    if (!area)
        return context.misuse(
            CommandText::tr("Which area? Give --area KIND:CODE, as in province:17 or network_region:OYS."));
    if (context.options.value(u"output"_s).isEmpty())
        return context.misuse(CommandText::tr("Where should the pictures go? Give a folder: -o FOLDER."));
    return drawAll(context, *area, *format);
}

}   // namespace

const Command &chartsCommand()
{
    static const Command command{
        .name = "charts",
        .usage = QT_TRANSLATE_NOOP("Command", "FILE.katve --area KIND:CODE -o FOLDER [--format svg|png] [--round ID]"),
        .summary = QT_TRANSLATE_NOOP("Command", "Draws the charts and the map of an area as pictures."),
        .fewestArguments = 1,
        .mostArguments = 1,
        .options = options,
        .run = run,
        .draws = true};
    return command;
}

}   // namespace katve
