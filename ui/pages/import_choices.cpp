#include "pages/import_choices.h"
#include "words/sheet_field_words.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace katve {

namespace {

void sortByName(const Workspace &workspace, std::vector<Choice> &choices)
{
    std::ranges::sort(choices,
                      [&](const Choice &a, const Choice &b) { return workspace.names().comesBefore(a.name, b.name); });
}

}   // namespace

std::vector<Choice> municipalityChoices(Workspace &workspace, const QDate &day)
{
    std::vector<Choice> choices;
    workspace.session().stores().of<Area>().forEach([&](const auto &stored) {
        const Area &area = stored.row;
        if (area.kind == AreaKind::Municipality && holdsOn(area.validFrom, area.validTo, day))
            choices.push_back({workspace.names().municipality(area.code), area.code});
    });
    sortByName(workspace, choices);
    return choices;
}

std::vector<Choice> serviceChoices(Workspace &workspace, const QDate &day)
{
    std::vector<Choice> choices;
    workspace.session().stores().of<ServiceType>().forEach([&](const auto &stored) {
        const ServiceType &service = stored.row;
        if (holdsOn(service.validFrom, service.validTo, day))
            choices.push_back({workspace.names().service(service.key), service.key});
    });
    sortByName(workspace, choices);
    return choices;
}

void showStages(QComboBox &box, StageSet stages, const QString &none)
{
    const QSignalBlocker quiet(box);   // it is filled anew; only a user's choice is one
    box.clear();
    box.addItem(none, 0);
    for (std::size_t i = 0; i < stageCount; ++i) {
        const StageSet one = StageSet::of(static_cast<Stage>(i));
        box.addItem(stagesWords(one), int{one.bits()});
    }
    if (box.findData(int{stages.bits()}) < 0)
        box.addItem(stagesWords(stages), int{stages.bits()});
    box.setCurrentIndex(box.findData(int{stages.bits()}));
}

StageSet chosenStages(const QComboBox &box)
{
    return StageSet(static_cast<std::uint8_t>(box.currentData().toInt()));
}

}   // namespace katve
