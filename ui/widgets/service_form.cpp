#include "widgets/service_form.h"
#include "widgets/check_row.h"
#include "widgets/code_box.h"
#include "widgets/date_field.h"
#include "widgets/guarded.h"
#include "widgets/put_text.h"
#include "widgets/text_label.h"
#include "words/vocabulary.h"
#include "workspace/catalogue_edits.h"

#include <QFormLayout>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

ServiceForm::ServiceForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout(this))
    , m_nameFi(new QLineEdit(this))
    , m_nameSv(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_sector(new QComboBox(this))
    , m_stages(new CheckRow(tr("Stages of education"), wordsOf<Stage>(stageWord), this))
    , m_lastDay(new DateField(tr("Last day in force"), this))
{
    m_nameFi->setObjectName(u"nameFi"_s);
    m_nameSv->setObjectName(u"nameSv"_s);
    m_lastDay->setObjectName(u"lastDay"_s);
    fillGroups();
    layOut();
    watchTouches();
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_nameFi, m_nameSv, m_nameEn, m_lastDay})
        connect(line, &QLineEdit::editingFinished, this, &ServiceForm::edited);
    for (QComboBox *box : {m_group, m_sector})
        connect(box, &QComboBox::activated, this, &ServiceForm::edited);
    connect(m_stages, &CheckRow::edited, this, &ServiceForm::edited);
    connect(&workspace, &Workspace::roundChanged, this, [this] { guarded(this, [this] { fillGroups(); }); });
}

void ServiceForm::layOut()
{
    m_nameFi->setAccessibleName(tr("Name in Finnish"));
    m_nameSv->setAccessibleName(tr("Name in Swedish"));
    m_nameEn->setAccessibleName(tr("Name in English"));
    m_group->setAccessibleName(tr("Group"));
    m_sector->setAccessibleName(tr("Sector"));
    fillCodes<Sector>(*m_sector, tr("not said"), sectorWord);
    for (QComboBox *box : {m_group, m_sector})
        allowNarrow(*box);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->addRow(tr("Name in Finnish"), m_nameFi);
    m_form->addRow(tr("Name in Swedish"), m_nameSv);
    m_form->addRow(tr("Name in English"), m_nameEn);
    m_form->addRow(tr("Group"), m_group);
    m_form->addRow(tr("Sector"), m_sector);
    m_form->addRow(tr("Stages"), m_stages);
    m_form->addRow(new TextLabel(tr("Last day in force (retires the type)"), this), m_lastDay);
}

void ServiceForm::fillGroups()
{
    const QString before = m_group->currentData().toString();
    std::vector<ServiceGroup> groups;
    m_workspace.session().stores().of<ServiceGroup>().forEach(
        [&](const auto &stored) { groups.push_back(stored.row); });
    std::ranges::stable_sort(groups, {},
                             [this](const ServiceGroup &group) { return m_workspace.names().orderOfGroup(group.key); });
    m_group->clear();
    for (const ServiceGroup &group : groups)
        m_group->addItem(m_workspace.names().group(group.key), group.key);
    m_group->setCurrentIndex(std::max(0, m_group->findData(before)));
}

// The shipped types keep their meaning, so that inventories can be compared; only their names are ours to change.
// First, so that it is known before anybody is told of an edit.
void ServiceForm::watchTouches()
{
    const auto touch = [this] { m_isTouched = true; };
    for (const QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, this, touch);
    for (QComboBox *box : {m_group, m_sector})
        connect(box, &QComboBox::activated, this, touch);
    connect(m_stages, &CheckRow::edited, this, touch);
}

bool ServiceForm::isTouched() const
{
    return m_isTouched;
}

void ServiceForm::show(const ServiceType &type)
{
    m_isTouched = false;
    m_shown = type;
    putText(*m_nameFi, type.nameFi);
    putText(*m_nameSv, type.nameSv);
    putText(*m_nameEn, type.nameEn);
    m_group->setCurrentIndex(std::max(0, m_group->findData(type.group)));
    selectCode(*m_sector, type.sector);
    for (std::size_t i = 0; i < stageCount; ++i)
        m_stages->tick(static_cast<int>(i), type.stages.contains(static_cast<Stage>(i)));
    m_lastDay->show(type.validTo);
    const bool isOurs = isLocalKey(type.key);
    m_form->setRowVisible(m_group, isOurs);
    m_form->setRowVisible(m_sector, isOurs);
    m_form->setRowVisible(m_stages, isOurs);
}

ServiceType ServiceForm::read() const
{
    ServiceType type = m_shown;
    type.nameFi = m_nameFi->text().simplified();
    type.nameSv = m_nameSv->text().simplified();
    type.nameEn = m_nameEn->text().simplified();
    type.validTo = m_lastDay->date();
    if (!isLocalKey(type.key))
        return type;
    type.group = m_group->currentData().toString();
    type.sector = chosenCode<Sector>(*m_sector);
    type.stages = {};
    for (const Stage stage : m_stages->codes<Stage>())
        type.stages.insert(stage);
    return type;
}

QString ServiceForm::problem() const
{
    const ServiceType type = read();
    if (type.nameFi.isEmpty())
        return tr("A service type needs a name in Finnish.");
    if (type.stages.isEmpty())
        return tr("Tick at least one stage of education.");
    if (type.group.isEmpty())
        return tr("Choose the group it belongs to.");
    if (!m_lastDay->isReadable())
        return tr("“%1” is no day. Write it like 1.8.2025.").arg(m_lastDay->text().trimmed());
    if (!type.validTo.isNull() && !type.validFrom.isNull() && type.validTo < type.validFrom)
        return tr("The last day is before the first one, %1.").arg(type.validFrom.toString(u"d.M.yyyy"_s));
    return {};
}

void ServiceForm::focusName()
{
    m_nameFi->setFocus(Qt::OtherFocusReason);
    m_nameFi->selectAll();
}

}   // namespace katve
