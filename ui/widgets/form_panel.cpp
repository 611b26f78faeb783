#include "widgets/form_panel.h"
#include "domain/field_text.h"
#include "exchange/forms/answer_form.h"
#include "file_questions.h"
#include "forms/form_texts.h"
#include "forms/form_words.h"
#include "report/summary.h"
#include "store/files.h"
#include "widgets/area_box.h"
#include "widgets/guarded.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QProgressDialog>
#include <QPushButton>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {}   // namespace

FormPanel::FormPanel(Workspace &workspace, QWidget *window)
    : QDialog(window)
    , m_workspace(workspace)
    , m_area(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_says(new TextLabel({}, this))
    , m_done(new TextLabel({}, this))
    , m_write(new QPushButton(tr("&Make the form…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"formPanel"_s);
    setWindowTitle(tr("Answer form"));
    fillAreas(*m_area, workspace);
    m_area->setCurrentIndex(std::max(0, m_area->findData(areaText(workspace.scope().area))));
    fillLanguages();
    layOut();
    connect(m_area, &QComboBox::currentIndexChanged, this, &FormPanel::showChoice);
    connect(m_write, &QPushButton::clicked, this, &FormPanel::askWhere);
    showChoice();
}

// Each by its own name: the form is for somebody else than who looks at the window.
void FormPanel::fillLanguages()
{
    const std::pair<Language, QString> languages[]{
        {Language::Finnish, u"Suomi"_s}, {Language::Swedish, u"Svenska"_s}, {Language::English, u"English"_s}};
    for (const auto &[one, name] : languages)
        m_language->addItem(name, static_cast<int>(one));
    const Language here = m_workspace.names().language();
    const Language likely = here == Language::English ? Language::Finnish : here;
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(likely)));
}

void FormPanel::layOut()
{
    m_area->setObjectName(u"formArea"_s);
    m_language->setObjectName(u"formLanguage"_s);
    m_says->setObjectName(u"formSays"_s);
    m_done->setObjectName(u"formDone"_s);
    m_write->setObjectName(u"formWrite"_s);
    m_area->setAccessibleName(tr("Area"));
    m_language->setAccessibleName(tr("Language of the lists"));
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_done->hide();
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Area"), m_area);
    form->addRow(tr("&Language of the lists"), m_language);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(
        tr("Makes a workbook (.xlsx) in which municipalities answer with Excel, LibreOffice or Google Sheets, without "
           "Katve. The instructions and headings are in Finnish and Swedish, and today's answers are filled in."),
        this));
    column->addLayout(form);
    column->addWidget(m_says);
    column->addWidget(m_done);
    column->addStretch(1);
    column->addWidget(buttons);
    constexpr int widthInCharacters = 74;
    resize(fontMetrics().averageCharWidth() * widthInCharacters, sizeHint().height());
}

AreaRef FormPanel::area() const
{
    return areaFrom(m_area->currentData().toString().toStdString())
        .value_or(AreaRef{.kind = AreaKind::Country, .code = u"FI"_s});
}

Language FormPanel::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

void FormPanel::showChoice()
{
    const auto count = m_workspace.hasRound() ? municipalitiesIn(m_workspace.matrix(), area()).size() : 0;
    m_write->setEnabled(count > 0);
    m_says->setText(
        count == 0
            ? tr("There is no mapping round with municipalities in this area, so there is nothing to ask.")
            : tr("A sheet for each of %n municipality(ies). Mapping round: %1.", nullptr, static_cast<int>(count))
                  .arg(nameIn(m_workspace.names().language(), m_workspace.round())));
    m_done->hide();
    fit();
}

// Words that wrap need the height that their width gives them.
void FormPanel::fit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QString FormPanel::fileName() const
{
    const AreaRef wanted = area();
    const QString name =
        isWholeCountry(wanted) ? nameIn(language(), m_workspace.round()) : m_workspace.names().area(wanted);
    return tr("Answer form – %1.xlsx", "area").arg(QString(name).replace(u'/', u'-'));
}

void FormPanel::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Answer form"), documentsFolder(), tr("Excel workbooks (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &FormPanel::write);
    dialog->open();
}

void FormPanel::write(const QString &path)
{
    if (isSameFile(path, m_workspace.path()))
        return tell(tr("A form cannot take the place of the inventory. Choose another name."));
    bool isThere = false;
    const bool isDone = guarded(this, [&] { isThere = written(path); });
    if (isDone)
        tell(isThere ? tr("The form is in %1. Send it to those who are to answer. What comes back is taken in as any "
                          "workbook is; only what they have changed counts.")
                           .arg(QDir::toNativeSeparators(path))
                     + m_notice
                     : tr("Stopped. Nothing was written."));
}

// Shows how far it is once it has taken half a second. False: it was stopped.
bool FormPanel::written(const QString &path)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const FormWords words = formWords(m_workspace.session(), m_workspace.round(), area(), language(), now);
    const AnswerForm form = answerFormOf(m_workspace.session(), m_workspace.round(), area(), words, now);
    m_notice = personalNotice(form);
    constexpr int patience = 500;   // milliseconds
    QProgressDialog progress(tr("Making the form…"), tr("Stop"), 0, static_cast<int>(form.places.size()), window());
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(patience);
    try {
        writeAnswerForm(m_workspace.session(), form, words, path,
                        {.progress = [&](qint64 done, qint64) { progress.setValue(static_cast<int>(done)); },
                         .cancelled = [&] { return progress.wasCanceled(); }});
    } catch (const StoreError &error) {
        if (error.reason() != StoreError::Reason::Cancelled)
            throw;
        return false;
    }
    return true;
}

// The notes go along as they are; whoever sends them should have seen them.
QString FormPanel::personalNotice(const AnswerForm &form)
{
    const std::vector<PersonalText> texts =
        personalTextsIn(m_workspace.session(), form, form.mark.madeAt.toLocalTime().date());
    if (texts.empty())
        return {};
    return u' '
        + tr("%n note(s) in it look as if they told who somebody is; look at them before you send it.", nullptr,
             static_cast<int>(texts.size()));
}

void FormPanel::tell(const QString &sentence)
{
    m_done->setText(sentence);
    m_done->show();
    fit();
}

}   // namespace katve
