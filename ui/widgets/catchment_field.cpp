#include "widgets/catchment_field.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/pick_field.h"
#include "words/vocabulary.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

CatchmentField::CatchmentField(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_buttons(new FlowBox(this, 6, 4))
    , m_line(new PickField(tr("Add an area that is served"), this))
{
    m_line->setObjectName(u"catchment"_s);
    m_line->setPlaceholderText(tr("municipality, province, county or whole country"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_buttons);
    column->addWidget(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &PickField::picked, this, [this] { static_cast<void>(takeIn()); });
    fillChoices();
    connect(&workspace, &Workspace::roundChanged, this, [this] { guarded(this, [this] { fillChoices(); }); });
}

QString CatchmentField::nameOf(const AreaRef &area) const
{
    if (isWholeCountry(area))
        return m_workspace.names().area(area);
    return tr("%1 (%2)", "area, what kind of area").arg(m_workspace.names().area(area), areaWord(area.kind));
}

// Areas of the round's own time: municipalities that have been merged away cannot be chosen any more.
void CatchmentField::fillChoices()
{
    const QDate day = m_workspace.hasRound() ? m_workspace.round().areasOn() : QDate::currentDate();
    std::vector<Choice> choices;
    const AreaRef country{AreaKind::Country, u"FI"_s};
    choices.push_back({nameOf(country), areaText(country)});
    m_workspace.session().stores().of<Area>().forEach([&](const auto &stored) {
        const AreaRef area{stored.row.kind, stored.row.code};
        if (!isWholeCountry(area) && holdsOn(stored.row.validFrom, stored.row.validTo, day))
            choices.push_back({nameOf(area), areaText(area)});
    });
    std::ranges::sort(
        choices, [this](const Choice &a, const Choice &b) { return m_workspace.names().comesBefore(a.name, b.name); });
    m_line->setChoices(std::move(choices));
}

void CatchmentField::show(const AreaRefs &areas)
{
    m_line->clear();
    if (areas == m_areas)
        return;
    m_areas = areas;
    showButtons();
}

void CatchmentField::showButtons()
{
    m_buttons->clear();
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        const QString name = nameOf(m_areas[i]);
        auto *button = new QToolButton(m_buttons);
        button->setText(tr("%1  ×", "an area that can be taken away").arg(name));
        button->setAccessibleName(tr("Take away: %1").arg(name));
        button->setToolTip(button->accessibleName());
        connect(button, &QToolButton::clicked, this, [this, i] { remove(i); });
        m_buttons->add(button);
        button->show();
    }
    m_buttons->setVisible(!m_areas.empty());
    updateGeometry();
}

void CatchmentField::remove(std::size_t at)
{
    m_areas.erase(m_areas.begin() + static_cast<std::ptrdiff_t>(at));
    showButtons();
    m_line->setFocus();
    Q_EMIT edited();
}

QString CatchmentField::leftOver() const
{
    return m_line->text().trimmed();
}

bool CatchmentField::takeIn()
{
    const QString key = m_line->key().isEmpty() ? m_line->onlyMatch() : m_line->key();
    const std::optional<AreaRef> area = areaFrom(key.toStdString());
    if (!area)
        return false;
    m_line->clear();
    if (std::ranges::find(m_areas, *area) == m_areas.end()) {
        m_areas.push_back(*area);
        showButtons();
        Q_EMIT edited();
    }
    return true;
}

bool CatchmentField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_areas.empty()) {
            remove(m_areas.size() - 1);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_line->text().isEmpty() && takeIn())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

}   // namespace katve
