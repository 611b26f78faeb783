#include "widgets/round_starter.h"
#include "domain/uuid.h"
#include "edit/carrying.h"
#include "widgets/guarded.h"
#include "widgets/run_edit.h"
#include "words/vocabulary.h"
#include "workspace/catalogue_edits.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

RoundStarter::RoundStarter(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
    , m_area(new QComboBox(this))
    , m_day(new QDateEdit(QDate::currentDate(), this))
    , m_types(new QComboBox(this))
    , m_earlier(new QComboBox(this))
{
    m_earlier->setObjectName(u"roundEarlier"_s);
    m_types->setObjectName(u"roundTypes"_s);
    m_name->setObjectName(u"roundName"_s);
    m_area->setObjectName(u"roundArea"_s);
    layOut();
    fillAreas();
    fillTypes();
    fillEarlier();
}

void RoundStarter::layOut()
{
    m_name->setPlaceholderText(tr("for example: Kainuu 2026"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"d.M.yyyy"_s);
    m_day->setToolTip(tr("Municipalities, areas and service types are taken as they are on this day."));
    m_area->setMaxVisibleItems(30);
    auto *begin = new QPushButton(tr("Begin the round"), this);
    begin->setObjectName(u"beginRound"_s);
    begin->setAutoDefault(true);
    begin->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 8, 0, 0);
    form->addRow(tr("Name of the round"), m_name);
    form->addRow(tr("Area"), m_area);
    form->addRow(tr("Day of the round"), m_day);
    form->addRow(tr("Service types"), m_types);
    form->addRow(tr("Answers"), m_earlier);
    form->addRow(QString(), begin);
    connect(m_day, &QDateEdit::dateChanged, this, &RoundStarter::fillTypes);
    connect(&m_workspace, &Workspace::roundChanged, this, [this] {   // an import has come as well
        fillTypes();
        fillEarlier();
    });
    connect(m_name, &QLineEdit::textChanged, begin,
            [begin](const QString &name) { begin->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, begin, &QPushButton::click);
    connect(begin, &QPushButton::clicked, this, &RoundStarter::begin);
}

void RoundStarter::fillAreas()
{
    std::vector<Area> areas;
    m_workspace.session().stores().of<Area>().forEach([&](const auto &stored) {
        const Area &area = stored.row;
        const bool isRegion = area.kind == AreaKind::NetworkRegion || area.kind == AreaKind::Province;
        if (isRegion && holdsOn(area.validFrom, area.validTo, QDate::currentDate()))
            areas.push_back(area);
    });
    const Names &names = m_workspace.names();
    std::ranges::stable_sort(areas, [&](const Area &a, const Area &b) {
        if (a.kind != b.kind)
            return a.kind == AreaKind::NetworkRegion;
        return names.comesBefore(names.area({a.kind, a.code}), names.area({b.kind, b.code}));
    });
    m_area->addItem(tr("Whole country"), QString());
    for (const Area &area : areas)
        m_area->addItem(names.area({area.kind, area.code}), areaText({area.kind, area.code}));
}

// How many there are depends on the day: the reform of 1.8.2025 replaced many.
void RoundStarter::fillTypes()
{
    Session &session = m_workspace.session();
    const int before = m_types->currentIndex();
    const auto core = static_cast<int>(coreTypesOn(session, m_day->date()).size());
    m_types->clear();
    if (core > 0)
        m_types->addItem(tr("The core types of the day (%1)").arg(core), true);
    m_types->addItem(tr("Every type in force (%1)").arg(typesInForceOn(session, m_day->date()).size()), false);
    m_types->setCurrentIndex(std::clamp(before, 0, m_types->count() - 1));
}

void RoundStarter::fillEarlier()
{
    m_earlier->clear();
    m_earlier->addItem(tr("None yet: everything is asked"), QString());
    const Language language = m_workspace.names().language();
    for (const Round &round : m_workspace.rounds())
        m_earlier->addItem(tr("Those of %1, to be confirmed").arg(nameIn(language, round)), round.id);
}

QString RoundStarter::carry(const Round &round)
{
    const QString id = m_earlier->currentData().toString();
    const std::optional<Round> earlier = m_workspace.session().find(Round{.id = id});
    if (!earlier)
        return {};
    Edit carrying;
    guarded(this, [&] { carrying = carriedFrom(m_workspace.session(), *earlier, round); });
    return runEdit(this, m_workspace, carrying);
}

void RoundStarter::begin()
{
    const QString name = m_name->text().trimmed();
    Round round{.id = newUuid(), .nameFi = name, .nameSv = name, .nameEn = name, .asOf = m_day->date()};
    if (const std::optional<AreaRef> area = areaFrom(m_area->currentData().toString().toStdString()))
        round.areas = {*area};
    if (m_types->currentData().toBool())
        round.services = coreTypesOn(m_workspace.session(), round.asOf);
    const QString earlier = m_earlier->currentData().toString();
    QString whyNot = runEdit(this, m_workspace, additionOf(EditKind::AddRound, round));
    if (whyNot.isEmpty()) {
        m_earlier->setCurrentIndex(m_earlier->findData(earlier));   // the new round has filled the list anew
        whyNot = carry(round);
        guarded(this, [&] { m_workspace.showRound(round.id); });
        Q_EMIT begun();
    }
    if (!whyNot.isEmpty())
        Q_EMIT told(whyNot);
}

}   // namespace katve
