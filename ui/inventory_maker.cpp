#include "inventory_maker.h"
#include "exchange/new_inventory.h"
#include "words/error_text.h"

#include <QProgressDialog>
#include <QPromise>
#include <QtConcurrent>

namespace katve {

namespace {

constexpr int steps = 1000;

[[nodiscard]] NewInventory followedBy(const std::function<void(int)> &step, const std::function<bool()> &cancelled,
                                      bool sample)
{
    return {
        .sample = sample,
        .progress = [step](qint64 done, qint64 total) { step(total > 0 ? static_cast<int>(done * steps / total) : 0); },
        .cancelled = cancelled};
}

}   // namespace

InventoryMaker::InventoryMaker(QWidget *window) : QObject(window), m_window(window)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &InventoryMaker::finish);
}

// The worker writes into a file of its own and takes it away when it is told to stop.
InventoryMaker::~InventoryMaker()
{
    m_work.cancel();
    m_work.waitForFinished();
}

void InventoryMaker::make(const QString &path, bool sample)
{
    if (m_work.isRunning())
        return;
    m_path = path;
    m_progress = new QProgressDialog(tr("Making the inventory…"), tr("Stop"), 0, steps, m_window);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, &m_work, &QFutureWatcherBase::cancel);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressDialog::setValue);
    m_work.setFuture(QtConcurrent::run([path, sample](QPromise<Outcome> &promise) {
        promise.setProgressRange(0, steps);
        Outcome outcome;
        try {
            const ImportReport report =
                makeInventory(path,
                              followedBy([&promise](int step) { promise.setProgressValue(step); },
                                         [&promise] { return promise.isCanceled(); }, sample));
            if (report.errorCount > 0)
                outcome.failure = tr("The data shipped with the program could not be read. Install Katve again.");
        } catch (const StoreError &error) {
            outcome.stopped = error.reason() == StoreError::Reason::Cancelled;
            outcome.failure = errorText(error, path);
        } catch (const std::bad_alloc &) {
            outcome.failure = tr("There is not enough memory for this. Close other programs and try again.");
        }
        promise.addResult(outcome);
    }));
}

void InventoryMaker::finish()
{
    m_progress->close();
    m_progress = nullptr;
    // A promise that was cancelled keeps no result: then the user stopped it, and there is no file.
    if (m_work.future().resultCount() == 0)
        return;
    const Outcome outcome = m_work.result();
    if (outcome.failure.isEmpty())
        Q_EMIT made(m_path);
    else if (!outcome.stopped)
        Q_EMIT failed(outcome.failure);
}

}   // namespace katve
