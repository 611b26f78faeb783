#include "widgets/sheet_writer.h"
#include "exchange/shipped_layout.h"
#include "store/files.h"
#include "widgets/guarded.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QProgressBar>
#include <QPushButton>

namespace katve {

using namespace Qt::Literals::StringLiterals;

SheetWriter::SheetWriter(Workspace &workspace, const PrintFonts &fonts, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fonts(fonts)
    , m_text(new TextLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Sheets written"));
    m_stop->setObjectName(u"stop"_s);
    setVisible(false);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SheetWriter::step);
    connect(m_stop, &QPushButton::clicked, this,
            [this] { finish(tr("Stopped: %n sheet(s) written into %1.", nullptr, m_written).arg(m_folder)); });
}

void SheetWriter::write(const QStringList &municipalities, const QString &folder, const PrintOrder &order,
                        SummaryFormat format)
{
    m_format = format;
    m_municipalities = municipalities;
    m_next = 0;
    m_written = 0;
    m_round = m_workspace.round().id;
    m_folder = folder;
    m_order = order;
    m_borders = shippedNeighbours();
    m_bar->setRange(0, static_cast<int>(municipalities.size()));
    m_bar->setValue(0);
    setVisible(true);
    m_timer.start();
}

void SheetWriter::step()
{
    if (m_next == m_municipalities.size())
        return finish(tr("Wrote %n sheet(s) into %1.", nullptr, m_written).arg(m_folder) + leftOut());
    if (!m_workspace.hasRound() || m_workspace.round().id != m_round)
        return finish(tr("Another round is looked at now, so writing stopped: %n sheet(s) of the earlier one written "
                         "into %1.",
                         nullptr, m_written)
                          .arg(m_folder));
    bool isWritten = false;
    if (!guarded(this, [&] { isWritten = writeNext(); }))
        return finish(tr("Stopped: %n sheet(s) written into %1.", nullptr, m_written).arg(m_folder));
    m_written += isWritten ? 1 : 0;
    ++m_next;
    m_bar->setValue(static_cast<int>(m_next));
    m_text->setText(tr("Writing sheets: %L1 of %L2").arg(m_next).arg(m_municipalities.size()));
}

QString SheetWriter::leftOut() const
{
    const int count = static_cast<int>(m_next) - m_written;
    return count == 0 ? QString() : u' ' + tr("%n municipality(ies) left out: no longer in the round.", nullptr, count);
}

bool SheetWriter::writeNext()
{
    const QString code = m_municipalities[m_next];
    m_order.area = {.kind = AreaKind::Municipality, .code = code};
    const std::optional<SummaryFile> file = summaryFile(
        {m_workspace.session(), m_workspace.round(), m_workspace.matrix(), m_borders}, m_order, m_format, m_fonts);
    if (!file)
        return false;   // it has left the round meanwhile
    writeWhole(QDir(m_folder).filePath(summaryName(code, file->title, m_format)),
               [&](QIODevice &device) { device.write(file->bytes); });
    return true;
}

void SheetWriter::finish(const QString &sentence)
{
    m_timer.stop();
    setVisible(false);
    Q_EMIT finished(sentence);
}

}   // namespace katve
