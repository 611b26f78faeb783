#include "widgets/area_box.h"
#include "words/vocabulary.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStandardItemModel>

#include <algorithm>
#include <array>
#include <map>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

void addHeading(QComboBox &box, const QString &text)
{
    box.addItem(text);
    auto *model = qobject_cast<QStandardItemModel *>(box.model());
    QStandardItem *item = model->item(box.count() - 1);
    item->setFlags(Qt::NoItemFlags);
    QFont font = box.font();
    font.setBold(true);
    item->setFont(font);
}

[[nodiscard]] std::vector<AreaRef> areasOf(const Workspace &workspace, AreaKind kind)
{
    const MatrixInput &input = workspace.matrix().input();
    std::vector<AreaRef> areas;
    for (const MatrixRegion &region : input.regions) {
        if (region.kind == kind && region.inForce)
            areas.push_back({kind, exactText(region.code)});
    }
    for (std::size_t i = 0; kind == AreaKind::Municipality && i < input.municipalities.size(); ++i)
        areas.push_back({kind, exactText(input.municipalities[i])});
    std::ranges::sort(areas, [&](const AreaRef &a, const AreaRef &b) {
        return workspace.names().comesBefore(workspace.names().area(a), workspace.names().area(b));
    });
    return areas;
}

constexpr std::array kinds{AreaKind::NetworkRegion,   AreaKind::Erva,     AreaKind::Yta,
                           AreaKind::WellbeingCounty, AreaKind::Province, AreaKind::Municipality};

void addAreas(QComboBox &box, const Names &names, AreaKind kind, const std::vector<AreaRef> &areas)
{
    if (!areas.empty())
        addHeading(box, areaKindWord(kind));
    for (const AreaRef &area : areas)
        box.addItem(names.area(area), areaText(area));
}

}   // namespace

void fillAreasOn(QComboBox &box, Workspace &workspace, const QDate &day)
{
    std::map<AreaKind, std::vector<AreaRef>> areas;
    workspace.session().stores().of<Area>().forEach([&](const auto &stored) {
        if (holdsOn(stored.row.validFrom, stored.row.validTo, day))
            areas[stored.row.kind].push_back({stored.row.kind, stored.row.code});
    });
    box.clear();
    box.addItem(QCoreApplication::translate("AreaBox", "Whole country"), QString());
    const Names &names = workspace.names();
    for (const AreaKind kind : kinds) {
        std::ranges::sort(areas[kind], [&](const AreaRef &a, const AreaRef &b) {
            return names.comesBefore(names.area(a), names.area(b));
        });
        addAreas(box, names, kind, areas[kind]);
    }
}

void fillAreas(QComboBox &box, const Workspace &workspace)
{
    box.clear();
    box.addItem(QCoreApplication::translate("AreaBox", "The whole round"), u"country:FI"_s);
    if (!workspace.hasRound())
        return;
    for (const AreaKind kind : kinds)
        addAreas(box, workspace.names(), kind, areasOf(workspace, kind));
}

}   // namespace katve
