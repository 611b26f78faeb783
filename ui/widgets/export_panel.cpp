#include "widgets/export_panel.h"
#include "print/table_language.h"
#include "store/people.h"
#include "widgets/guarded.h"
#include "widgets/personal_texts_box.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {}

ExportPanel::ExportPanel(Workspace &workspace, QWidget *window)
    : QDialog(window)
    , m_workspace(workspace)
    , m_exporter(nullptr)
    , m_xlsx(new QRadioButton(tr("E&xcel workbook (.xlsx)"), this))
    , m_ods(new QRadioButton(tr("&OpenDocument workbook (.ods), for LibreOffice"), this))
    , m_package(new QRadioButton(tr("&Data package (.zip), for other programs"), this))
    , m_people(new QCheckBox(tr("With &contact people"), this))
    , m_says(new TextLabel({}, this))
    , m_personal(new PersonalTextsBox(workspace, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_done(new TextLabel({}, this))
    , m_write(new QPushButton(tr("&Write…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportPanel"_s);
    setWindowTitle(tr("Export"));
    m_xlsx->setChecked(true);
    // That names went along must be noted in the file.
    m_people->setEnabled(!workspace.isReadOnly());
    layOut();
    wire();
    showChoice();
}

void ExportPanel::layOut()
{
    m_xlsx->setObjectName(u"exportXlsx"_s);
    m_ods->setObjectName(u"exportOds"_s);
    m_package->setObjectName(u"exportPackage"_s);
    m_people->setObjectName(u"exportPeople"_s);
    m_stop->setObjectName(u"exportStop"_s);
    m_done->setObjectName(u"exportDone"_s);
    m_write->setObjectName(u"exportWrite"_s);
    m_bar->setRange(0, Exporter::steps);
    m_bar->setAccessibleName(tr("How much has been written"));
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_done->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *work = new QHBoxLayout;
    work->addWidget(m_bar, 1);
    work->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("Writes everything that the inventory holds, but not its history."), this));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_xlsx), static_cast<QWidget *>(m_ods), static_cast<QWidget *>(m_package),
          static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_says), static_cast<QWidget *>(m_personal)})
        column->addWidget(widget);
    column->addLayout(work);
    column->addWidget(m_done);
    column->addStretch(1);
    column->addWidget(buttons);
    showWorking(false);
    constexpr int widthInCharacters = 74;
    resize(fontMetrics().averageCharWidth() * widthInCharacters, sizeHint().height());
}

void ExportPanel::wire()
{
    for (QRadioButton *one : {m_xlsx, m_ods, m_package})
        connect(one, &QRadioButton::toggled, this, &ExportPanel::showChoice);
    connect(m_people, &QCheckBox::toggled, this, &ExportPanel::showChoice);
    connect(m_write, &QPushButton::clicked, this, &ExportPanel::askWhere);
    connect(m_stop, &QPushButton::clicked, &m_exporter, &Exporter::stop);
    connect(&m_exporter, &Exporter::stepped, m_bar, &QProgressBar::setValue);
    connect(&m_exporter, &Exporter::written, this, &ExportPanel::finish);
    connect(&m_exporter, &Exporter::failed, this, &ExportPanel::tell);
    connect(&m_exporter, &Exporter::stopped, this, [this] { tell(tr("Stopped. Nothing was written.")); });
}

QString ExportPanel::ending() const
{
    return m_xlsx->isChecked() ? u"xlsx"_s : m_ods->isChecked() ? u"ods"_s : u"zip"_s;
}

void ExportPanel::showChoice()
{
    const QString what = m_package->isChecked()
        ? tr("A package of CSV files, from which the whole inventory can be made again anywhere.")
        : tr("A sheet for each list, the mapping grid in its colours, and the gaps. Katve reads the workbook again: "
             "what is "
             "changed on the lists can be taken in.");
    const QString people = m_people->isChecked() ? tr("All contact people go along. Give the file only to those who "
                                                      "may see them; that it was made is noted on the "
                                                      "page Contact people.")
                                                 : tr("Nobody's name goes along.");
    m_says->setText(what + u' ' + people);
    fit();
}

// Words that wrap need the height that their width gives them.
void ExportPanel::fit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ExportPanel::askWhere()
{
    const QFileInfo inventory(m_workspace.path());
    const QString filter = m_xlsx->isChecked() ? tr("Excel workbooks (*.xlsx)")
        : m_ods->isChecked()                   ? tr("OpenDocument spreadsheets (*.ods)")
                                               : tr("Data packages (*.zip)");
    auto *dialog = new QFileDialog(this, tr("Export"), inventory.absolutePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending());
    dialog->selectFile(inventory.completeBaseName() + u'.' + ending());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPanel::write);
    dialog->open();
}

void ExportPanel::write(const QString &path)
{
    m_path = path;
    showWorking(true);
    m_exporter.write({.inventory = m_workspace.path(),
                      .destination = path,
                      .withPeople = m_people->isChecked(),
                      .words = tableWordsIn(m_workspace.names().language())});
}

void ExportPanel::showWorking(bool on)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_xlsx), static_cast<QWidget *>(m_ods),
                            static_cast<QWidget *>(m_package), static_cast<QWidget *>(m_write)})
        widget->setEnabled(!on);
    m_people->setEnabled(!on && !m_workspace.isReadOnly());
    m_bar->setValue(0);
    m_bar->setVisible(on);
    m_stop->setVisible(on);
    if (on)
        m_done->hide();
}

void ExportPanel::tell(const QString &sentence)
{
    showWorking(false);
    m_done->setText(sentence);
    m_done->show();
    fit();
}

void ExportPanel::finish()
{
    const bool isNoted = !m_people->isChecked() || guarded(this, [this] {
        Database &database = m_workspace.session().database();
        const qint64 contacts = rowCount(database, Table::Contacts);
        if (contacts > 0)
            rememberPeopleExport(database,
                                 {.at = QDateTime::currentDateTimeUtc(),
                                  .kind = m_package->isChecked() ? u"package"_s : u"tables"_s,
                                  .label = QFileInfo(m_path).fileName(),
                                  .contacts = contacts});
    });
    if (isNoted)
        tell(tr("Written: %1").arg(QDir::toNativeSeparators(m_path)));
    else
        showWorking(false);
}

}   // namespace katve
