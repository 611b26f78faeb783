#include "pages/municipality_page.h"
#include "analysis/matrix_index.h"
#include "exchange/shipped_layout.h"
#include "pages/municipality_html.h"
#include "widgets/flow_layout.h"
#include "widgets/guarded.h"
#include "widgets/text_label.h"
#include "workspace/contacts.h"
#include "workspace/nothing_to_show.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>

#include <algorithm>
#include <numeric>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 24;   // round about the sheet

}   // namespace

MunicipalityPage::MunicipalityPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fresh(this, [this] { reload(); })
    , m_borders(shippedNeighbours())
    , m_label(new QLabel(tr("Municipality"), this))
    , m_choice(new QComboBox(this))
    , m_print(new QPushButton(tr("Print two sheets…"), this))
    , m_pdf(new QPushButton(tr("Save as PDF…"), this))
    , m_stack(new QStackedWidget(this))
    , m_sheet(new QTextBrowser(this))
    , m_empty(new TextLabel({}, this))
{
    layOut();
    wire();
    setFocusProxy(m_sheet);
}

QWidget *MunicipalityPage::madeTools()
{
    m_choice->setObjectName(u"municipality"_s);
    m_choice->setAccessibleName(tr("Municipality"));
    m_choice->setToolTip(tr("Type a part of the name, or choose from the list."));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_choice->setMaxVisibleItems(30);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_label->setBuddy(m_choice);
    m_print->setObjectName(u"printMunicipality"_s);
    m_pdf->setObjectName(u"pdfOfMunicipality"_s);
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools, 8, 4);
    row->setContentsMargins(24, 2, 12, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_choice, m_print, m_pdf})
        row->addWidget(widget);
    return tools;
}

void MunicipalityPage::layOut()
{
    m_sheet->setObjectName(u"municipalitySheet"_s);
    m_sheet->setOpenLinks(false);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_sheet->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(madeTools());
    column->addWidget(m_stack, 1);
}

void MunicipalityPage::wire()
{
    connect(m_choice, &QComboBox::activated, this, &MunicipalityPage::readChoice);
    connect(m_choice->lineEdit(), &QLineEdit::editingFinished, this, &MunicipalityPage::readChoice);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_municipality); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfWanted(m_municipality); });
    connect(m_sheet, &QTextBrowser::anchorClicked, this, &MunicipalityPage::follow);
    connect(&m_workspace, &Workspace::scopeChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::valuesChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::namesChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace.session(), &Session::applied, &m_fresh,
            &FreshWhenSeen::mark);   // reasons and contacts as well
}

void MunicipalityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_fresh.isStale())
        m_fresh.mark();   // its columns are as wide as there is room
}

void MunicipalityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        m_fresh.mark();
}

// Those in scope; when the scope is one municipality, all, so that one can go from it to another.
std::vector<std::size_t> MunicipalityPage::choosable() const
{
    if (m_workspace.scope().area.kind != AreaKind::Municipality)
        return m_workspace.municipalities();
    std::vector<std::size_t> all(m_workspace.matrix().municipalities());
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::ranges::sort(all, [this](std::size_t a, std::size_t b) {
        return m_workspace.names().comesBefore(m_workspace.municipalityName(a), m_workspace.municipalityName(b));
    });
    return all;
}

void MunicipalityPage::reload()
{
    const QString hint = nothingToShow(m_workspace);
    m_empty->setText(hint);
    m_stack->setCurrentWidget(hint.isEmpty() ? static_cast<QWidget *>(m_sheet) : m_empty);
    m_choice->setEnabled(hint.isEmpty());
    m_print->setEnabled(hint.isEmpty());
    m_pdf->setEnabled(hint.isEmpty());
    if (!hint.isEmpty())
        return;
    fillChoice();
    showSheet();
}

void MunicipalityPage::fillChoice()
{
    m_choice->clear();
    for (const std::size_t municipality : choosable())
        m_choice->addItem(m_workspace.municipalityName(municipality), m_workspace.municipalityCode(municipality));
    if (m_workspace.scope().area.kind == AreaKind::Municipality)
        m_municipality = m_workspace.scope().area.code;
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_municipality)));
    m_municipality = m_choice->currentData().toString();
}

void MunicipalityPage::readChoice()
{
    const int index = m_choice->findText(m_choice->currentText().trimmed(), Qt::MatchFixedString);
    if (index < 0)   // not a name: what was chosen stays
        m_choice->setCurrentIndex(m_choice->findData(m_municipality));
    else
        choose(m_choice->itemData(index).toString());
}

void MunicipalityPage::choose(const QString &municipality)
{
    if (municipality == m_municipality || municipality.isEmpty())
        return;
    m_municipality = municipality;
    Scope scope = m_workspace.scope();
    if (scope.area.kind == AreaKind::Municipality) {
        scope.area.code = municipality;   // the bar above says the same
        guarded(this, [&] { m_workspace.setScope(scope); });
    }
    m_fresh.mark();
    m_sheet->verticalScrollBar()->setValue(0);
}

void MunicipalityPage::showSheet()
{
    const bool hasTwoColumns = width() > fontMetrics().averageCharWidth() * 110;
    const std::optional<MunicipalityFacts> facts = municipalityFacts(
        {.session = m_workspace.session(), .round = m_workspace.round(), .matrix = m_workspace.matrix()},
        m_municipality, m_workspace.columns(), m_borders);
    if (!facts)
        return;
    const int place = m_sheet->verticalScrollBar()->value();
    const MunicipalityHtml html(
        m_workspace, *facts, contactsFor(m_workspace.session(), m_workspace.names(), *facts),
        {.font = font(),
         .palette = palette(),
         .width = std::min(m_sheet->viewport()->width() - 2 * margin, fontMetrics().averageCharWidth() * 190),
         .hasTwoColumns = hasTwoColumns});
    html.writeInto(*m_sheet->document());
    m_sheet->document()->setDocumentMargin(margin);
    m_sheet->setAccessibleName(tr("%1: services, gaps, neighbours and contacts").arg(m_choice->currentText()));
    m_sheet->verticalScrollBar()->setValue(place);
}

void MunicipalityPage::follow(const QUrl &link)
{
    if (link.scheme() == u"cell"_s)
        Q_EMIT cellWanted(m_municipality, link.path());
    else if (link.scheme() == u"municipality"_s)
        choose(link.path());
    else if (link.scheme() == u"mailto"_s || link.scheme() == u"https"_s || link.scheme() == u"http"_s)
        QDesktopServices::openUrl(link);
}

}   // namespace katve
