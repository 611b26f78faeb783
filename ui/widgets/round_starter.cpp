#include "widgets/round_starter.h"
#include "domain/uuid.h"
#include "edit/carrying.h"
#include "store/matrix_loader.h"
#include "widgets/area_box.h"
#include "widgets/guarded.h"
#include "widgets/run_edit.h"
#include "words/refusal_text.h"
#include "words/vocabulary.h"
#include "workspace/catalogue_edits.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

// Beside the ids of rounds, which are none of these.
const QString otherInventory = u"other"_s;
const QString fileScheme = u"file:"_s;

}   // namespace

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
    m_day->setObjectName(u"roundDay"_s);
    layOut();
    fillAreas();
    fillTypes();
    fillEarlier();
    setFocusProxy(m_name);
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
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        guarded(this, [this] {
            fillAreas();
            fillTypes();
        });
    });
    connect(&m_workspace, &Workspace::roundChanged, this, [this] {   // an import has come as well
        guarded(this, [this] {
            fillAreas();
            fillTypes();
            fillEarlier();
        });
    });
    connect(m_earlier, &QComboBox::activated, this, &RoundStarter::askOther);
    connect(m_name, &QLineEdit::textChanged, begin,
            [begin](const QString &name) { begin->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, begin, &QPushButton::click);
    connect(begin, &QPushButton::clicked, this, &RoundStarter::begin);
}

// Those of the day: municipalities merge, and regions have come and gone. What was chosen stays if it is there.
void RoundStarter::fillAreas()
{
    const QString before = m_area->currentData().toString();   // headings have none, and nor has the empty box
    fillAreasOn(*m_area, m_workspace, m_day->date());
    m_area->setCurrentIndex(std::max(0, m_area->findData(before)));
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
    m_earlier->addItem(tr("Those of another inventory…"), otherInventory);
}

void RoundStarter::askOther()
{
    if (m_earlier->currentData().toString() != otherInventory)
        return;
    m_earlier->setCurrentIndex(0);
    auto *dialog = new QFileDialog(window(), tr("The inventory whose answers come along"),
                                   QFileInfo(m_workspace.path()).absolutePath(), tr("Katve inventories (*.katve)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RoundStarter::takeOther);
    dialog->open();
}

void RoundStarter::takeOther(const QString &path)
{
    guarded(this, [&] {
        Session other(Database::open(path, Database::Access::Read));
        const std::optional<Round> last = findRound(other.database(), other.stores());
        if (!last)
            return Q_EMIT told(tr("There is no mapping round in %1.").arg(QFileInfo(path).fileName()));
        m_earlier->insertItem(m_earlier->count() - 1,
                              tr("Those of %1 in %2, to be confirmed")
                                  .arg(nameIn(m_workspace.names().language(), *last), QFileInfo(path).fileName()),
                              fileScheme + path);
        m_earlier->setCurrentIndex(m_earlier->count() - 2);
    });
}

Edit RoundStarter::act(const Round &round)
{
    Session &session = m_workspace.session();
    const QString from = m_earlier->currentData().toString();
    if (from.startsWith(fileScheme)) {
        Session other(Database::open(from.mid(fileScheme.size()), Database::Access::Read));
        if (const std::optional<Round> last = findRound(other.database(), other.stores()))
            return roundFrom(session, other, *last, round);
    }
    const auto earlier = session.find(Round{.id = from});
    return earlier ? roundFrom(session, session, *earlier, round) : additionOf(EditKind::AddRound, round);
}

void RoundStarter::begin()
{
    const QString name = m_name->text().trimmed();
    Round round{.id = newUuid(), .nameFi = name, .nameSv = name, .nameEn = name, .asOf = m_day->date()};
    if (const std::optional<AreaRef> area = areaFrom(m_area->currentData().toString().toStdString()))
        round.areas = {*area};
    if (m_types->currentData().toBool())
        round.services = coreTypesOn(m_workspace.session(), round.asOf);
    guarded(this, [&] {
        if (m_workspace.isReadOnly())
            return Q_EMIT told(readOnlyText());
        if (const QString whyNot = runEdit(this, m_workspace, act(round)); !whyNot.isEmpty())
            return Q_EMIT told(whyNot);
        m_workspace.showRound(round.id);
        Q_EMIT begun();
    });
}

}   // namespace katve
