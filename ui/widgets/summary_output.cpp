#include "widgets/summary_output.h"
#include "exchange/shipped_layout.h"
#include "store/files.h"
#include "store/people.h"
#include "widgets/guarded.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

SummaryOutput::SummaryOutput(Workspace &workspace, const PrintFonts &fonts, QWidget &page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_fonts(fonts)
    , m_page(page)
{}

SummaryOutput::~SummaryOutput() = default;

void SummaryOutput::askPrinter(const PrintDocument &document)
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(document.title);
    auto *dialog = new QPrintDialog(m_printer.get(), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, document] {
        const bool isPrinted = drawn(static_cast<int>(document.pages.size()), [&](const StopCheck &stopped) {
            paintDocument(*m_printer, document, m_fonts, stopped);
        });
        if (isPrinted)
            noteNames(document.title, document.people, tr("on paper"));
        else
            m_printer->abort();
    });
    dialog->open();
}

void SummaryOutput::askFile(const PrintOrder &order, const QString &title, SummaryFormat format)
{
    const QStringList kinds{tr("PDF files (*.pdf)"), tr("Web pages (*.html)"), tr("OpenDocument texts (*.odt)")};
    auto *dialog =
        new QFileDialog(m_page.window(), tr("Save the summary"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), kinds.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectNameFilter(kinds[static_cast<int>(format)]);
    dialog->setDefaultSuffix(endingOf(format).mid(1));
    dialog->selectFile(summaryName(title, nameIn(order.language, m_workspace.round()), format));
    // The name keeps to the kind that is chosen.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &kind) {
        const auto chosen = static_cast<SummaryFormat>(std::max<qsizetype>(0, kinds.indexOf(kind)));
        dialog->setDefaultSuffix(endingOf(chosen).mid(1));
        const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        if (const auto before = summaryFormatOf(name); before && !name.isEmpty())
            dialog->selectFile(name.left(name.lastIndexOf(u'.')) + endingOf(chosen));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, order](const QString &path) { save(path, order); });
    dialog->open();
}

void SummaryOutput::save(const QString &path, const PrintOrder &order)
{
    const std::optional<SummaryFormat> ending = summaryFormatOf(path);
    if (isSameFile(path, m_workspace.path()))
        return Q_EMIT told(tr("A summary cannot take the place of the inventory. Choose another name."));
    if (!ending)
        return Q_EMIT told(tr("A summary is saved as .pdf, .html or .odt. Give its name one of these endings."));
    std::optional<SummaryDraft> draft;
    guarded(&m_page, [&] {
        draft =
            SummaryDraft::of({m_workspace.session(), m_workspace.round(), m_workspace.matrix(), shippedNeighbours()},
                             order, *ending, m_fonts);
    });
    if (draft)
        write(path, *draft);
}

void SummaryOutput::write(const QString &path, const SummaryDraft &draft)
{
    const bool isSaved = drawn(draft.steps(), [&](const StopCheck &stopped) {
        const QByteArray bytes = draft.bytes(m_fonts, stopped);
        writeWhole(path, [&](QIODevice &device) { device.write(bytes); });
    });
    if (!isSaved)
        return;
    noteNames(draft.title(), draft.people(), QFileInfo(path).fileName());
    Q_EMIT told(tr("Saved %1.").arg(path));
}

// What leaves with names in it is noted, so that whoever asks to be erased can be erased from it as well.
void SummaryOutput::noteNames(const QString &title, qint64 people, const QString &label)
{
    if (people == 0 || m_workspace.isReadOnly())
        return;
    guarded(&m_page, [&] {
        Session &session = m_workspace.session();
        session.ensureSound();
        rememberPeopleExport(session.database(),
                             {.at = QDateTime::currentDateTimeUtc(),
                              .author = session.author().name,
                              .role = session.author().role,
                              .kind = u"print"_s,
                              .label = tr("%1: %2", "whose sheet, where it went").arg(title, label),
                              .contacts = people});
    });
}

// Shows how far it is once it has taken half a second, and lets one stop it between two steps.
bool SummaryOutput::drawn(int steps, const std::function<void(const StopCheck &)> &draw)
{
    constexpr int patience = 500;   // milliseconds
    QProgressDialog progress(tr("Writing the summary…"), tr("Stop"), 0, steps, m_page.window());
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(patience);
    int step = 0;
    bool isStopped = false;
    const bool isDone = guarded(&m_page, [&] {
        try {
            draw([&] {
                progress.setValue(step++);
                return progress.wasCanceled();
            });
        } catch (const StoreError &error) {
            if (error.reason() != StoreError::Reason::Cancelled)
                throw;
            isStopped = true;
        }
    });
    if (isStopped)
        Q_EMIT told(tr("Stopped. Nothing was written."));
    return isDone && !isStopped;
}

}   // namespace katve
