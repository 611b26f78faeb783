#include "pages/summaries_page.h"
#include "exchange/shipped_layout.h"
#include "file_questions.h"
#include "report/summary.h"
#include "widgets/area_box.h"
#include "widgets/page_view.h"
#include "widgets/sheet_writer.h"
#include "widgets/summary_output.h"
#include "widgets/text_label.h"
#include "workspace/nothing_to_show.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int panelCharacters = 34;

[[nodiscard]] QComboBox *madeBox(QWidget *parent, const QString &name, const QString &objectName)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setMaxVisibleItems(30);
    return box;
}

[[nodiscard]] QPushButton *madeButton(QWidget *parent, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    return button;
}

}   // namespace

SummariesPage::SummariesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fresh(this, [this] { reload(); })
    , m_area(workspace.scope().area)
    , m_areas(madeBox(this, tr("Area of the summary"), u"summaryArea"_s))
    , m_languages(madeBox(this, tr("Language of the summary"), u"summaryLanguage"_s))
    , m_editions(madeBox(this, tr("Edition"), u"summaryEdition"_s))
    , m_formats(madeBox(this, tr("Kind of file"), u"summaryFormat"_s))
    , m_people(new QCheckBox(tr("&With contact people"), this))
    , m_editionHint(new TextLabel({}, this))
    , m_print(madeButton(this, tr("Print…"), u"print"_s))
    , m_save(madeButton(this, tr("Save…"), u"save"_s))
    , m_each(madeButton(this, tr("One file per municipality…"), u"saveEach"_s))
    , m_writer(new SheetWriter(workspace, m_fonts, this))
    , m_output(new SummaryOutput(workspace, m_fonts, *this))
    , m_pages(new TextLabel({}, this))
    , m_empty(new TextLabel({}, this, TextSize::Heading))
    , m_choices(new QScrollArea(this))
    , m_preview(new PageView(m_fonts, this))
{
    layOut();
    fill();
    wire();
}

QWidget *SummariesPage::madeChoices()
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Summary"), choices, TextSize::Title, TextLabel::Weight::Bold));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Area"), m_areas);
    form->addRow(tr("&Language"), m_languages);
    form->addRow(tr("&Edition"), m_editions);
    column->addLayout(form);
    column->addWidget(m_people);
    column->addWidget(m_editionHint);
    column->addSpacing(8);
    column->addWidget(m_print);
    column->addSpacing(8);
    auto *files = new QFormLayout;
    files->setRowWrapPolicy(QFormLayout::WrapAllRows);
    files->addRow(tr("&Kind of file"), m_formats);
    column->addLayout(files);
    for (QPushButton *button : {m_save, m_each})
        column->addWidget(button);
    column->addWidget(m_writer);
    column->addSpacing(8);
    column->addWidget(m_pages);
    column->addWidget(
        new TextLabel(tr("The summary is of the whole area: the stage, theme, sector and search above do not "
                         "narrow it."),
                      choices));
    column->addStretch(1);
    return choices;
}

void SummariesPage::layOut()
{
    m_languages->addItem(tr("Finnish"), static_cast<int>(Language::Finnish));
    m_languages->addItem(tr("Swedish"), static_cast<int>(Language::Swedish));
    m_languages->addItem(tr("English"), static_cast<int>(Language::English));
    m_languages->setCurrentIndex(static_cast<int>(m_workspace.names().language()));
    m_editions->addItem(tr("Working edition"), static_cast<int>(Edition::Working));
    m_editions->addItem(tr("Public edition"), static_cast<int>(Edition::Public));
    m_formats->addItem(tr("PDF: to print"), static_cast<int>(SummaryFormat::Pdf));
    m_formats->addItem(tr("HTML: a web page"), static_cast<int>(SummaryFormat::Html));
    m_formats->addItem(tr("ODT: to work on"), static_cast<int>(SummaryFormat::Odt));
    m_preview->setObjectName(u"preview"_s);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setContentsMargins(24, 24, 24, 24);

    m_choices->setWidget(madeChoices());   // scrolls where the text is large and the screen low
    m_choices->setWidgetResizable(true);
    m_choices->setFrameShape(QFrame::NoFrame);
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_choices);
    row->addWidget(m_preview, 1);
    row->addWidget(m_empty, 1);
    widen();
}

void SummariesPage::widen()
{
    m_choices->setFixedWidth(fontMetrics().averageCharWidth() * panelCharacters + 40);
}

void SummariesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        widen();
}

void SummariesPage::wire()
{
    connect(m_areas, &QComboBox::activated, this, [this] {
        m_area = areaFrom(m_areas->currentData().toString().toStdString()).value_or(m_area);
        m_fresh.mark();
    });
    for (QComboBox *box : {m_languages, m_editions})
        connect(box, &QComboBox::activated, &m_fresh, &FreshWhenSeen::mark);
    m_people->setObjectName(u"withPeople"_s);
    connect(m_people, &QCheckBox::toggled, &m_fresh, &FreshWhenSeen::mark);
    connect(m_print, &QPushButton::clicked, this, [this] { m_output->askPrinter(m_preview->document()); });
    connect(m_save, &QPushButton::clicked, this, [this] { askFile(order()); });
    connect(m_each, &QPushButton::clicked, this, &SummariesPage::askFolder);
    connect(m_writer, &SheetWriter::finished, this, [this](const QString &sentence) {
        m_each->setEnabled(true);
        Q_EMIT told(sentence);
    });
    connect(m_output, &SummaryOutput::told, this, &SummariesPage::told);
    connect(m_preview, &PageView::pageChanged, this, &SummariesPage::tellPage);
    connect(&m_workspace, &Workspace::roundChanged, this, &SummariesPage::fill);
    connect(&m_workspace, &Workspace::scopeChanged, this, &SummariesPage::followScope);
    connect(&m_workspace, &Workspace::valuesChanged, &m_fresh, &FreshWhenSeen::mark);
    connect(&m_workspace, &Workspace::namesChanged, this, &SummariesPage::fill);
}

void SummariesPage::fill()
{
    fillAreas(*m_areas, m_workspace);
    m_areas->setCurrentIndex(std::max(0, m_areas->findData(areaText(m_area))));
    m_fresh.mark();
}

void SummariesPage::followScope()
{
    m_area = m_workspace.scope().area;
    m_areas->setCurrentIndex(std::max(0, m_areas->findData(areaText(m_area))));
    m_fresh.mark();
}

void SummariesPage::showMunicipality(const QString &code)
{
    m_area = {.kind = AreaKind::Municipality, .code = code};
    m_areas->setCurrentIndex(std::max(0, m_areas->findData(areaText(m_area))));
    m_fresh.mark();
}

PrintOrder SummariesPage::orderOf(const QString &municipality) const
{
    PrintOrder wanted = order();
    wanted.area = {.kind = AreaKind::Municipality, .code = municipality};
    return wanted;
}

// Without a printer there is still the file.
void SummariesPage::printMunicipality(const QString &code)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return askFile(orderOf(code));
    if (const std::optional<PrintDocument> sheet = printOf(source(), orderOf(code), m_fonts))
        m_output->askPrinter(*sheet);
}

void SummariesPage::print()
{
    if (m_print->isEnabled())
        m_output->askPrinter(m_preview->document());
}

void SummariesPage::saveMunicipality(const QString &code)
{
    askFile(orderOf(code));
}

SummaryFormat SummariesPage::format() const
{
    return static_cast<SummaryFormat>(m_formats->currentData().toInt());
}

PrintOrder SummariesPage::order() const
{
    return {.area = m_area,
            .language = static_cast<Language>(m_languages->currentData().toInt()),
            .edition = static_cast<Edition>(m_editions->currentData().toInt()),
            .printedOn = QDate::currentDate(),
            .withPeople = m_people->isChecked()};
}

PrintSource SummariesPage::source()
{
    return {m_workspace.session(), m_workspace.round(), m_workspace.matrix(), shippedNeighbours()};
}

void SummariesPage::reload()
{
    const bool isPublic = order().edition == Edition::Public;
    m_people->setVisible(!isPublic && m_area.kind == AreaKind::Municipality);   // only their sheet names them
    m_editionHint->setText(
        isPublic ? tr("Without notes, phone numbers, e-mail addresses and lists of what is to be mended.")
                 : tr("For those who do the mapping: with notes, contacts and lists of what is to be mended."));
    if (!m_workspace.hasRound())
        return showEmpty(nothingToShow(m_workspace));
    const std::optional<PrintDocument> document = printOf(source(), order(), m_fonts);
    if (!document)
        return showEmpty(tr("No municipality of the round is in this area. Choose another area."));
    showEmpty({});
    m_preview->show(*document);
}

void SummariesPage::showEmpty(const QString &hint)
{
    const bool isEmpty = !hint.isEmpty();
    m_empty->setText(hint);
    m_empty->setVisible(isEmpty);
    m_preview->setVisible(!isEmpty);
    m_pages->setVisible(!isEmpty);
    m_print->setEnabled(!isEmpty);
    m_save->setEnabled(!isEmpty);
    m_each->setEnabled(!isEmpty && !m_writer->isWriting());
}

void SummariesPage::tellPage(std::size_t page)
{
    const QString text = tr("Page %L1 of %L2").arg(page + 1).arg(m_preview->document().pages.size());
    m_pages->setText(text);
    m_preview->setAccessibleName(tr("Preview of the summary: %1").arg(text));
}

void SummariesPage::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the sheets of the municipalities"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SummariesPage::saveEach);
    dialog->open();
}

void SummariesPage::saveAs(const QString &path)
{
    m_output->save(path, order());
}

void SummariesPage::askFile(const PrintOrder &order)
{
    const QString title = order.area == m_area ? m_preview->document().title
                                               : Names(m_workspace.session(), order.language).area(order.area);
    m_output->askFile(order, title, format());
}

void SummariesPage::saveEach(const QString &folder)
{
    m_each->setEnabled(false);
    PrintOrder wanted = order();
    wanted.withPeople = false;   // on purpose only, sheet by sheet
    m_writer->write(municipalitiesIn(m_workspace.matrix(), m_area), folder, wanted, format());
}

}   // namespace katve
