#include "widgets/long_writing.h"
#include "edit/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProgressDialog>

namespace katve {

namespace {

// Nothing else may be pressed meanwhile: the act is half done, and reading would see one half of it.
class LongWriting : public QObject {
    Q_DECLARE_TR_FUNCTIONS(LongWriting)

public:
    LongWriting(Session &session, QWidget *window) : QObject(&session), m_window(window)
    {
        session.watchWriting([this](qint64 done, qint64 total) { return step(done, total); });
        connect(&session, &Session::writing, this, [this](bool on) {
            if (!on)
                end();
        });
        connect(&session, &Session::bulkApplied, this, &LongWriting::end);
    }

private:
    [[nodiscard]] bool step(qint64 done, qint64 total)
    {
        constexpr qint64 patience = 500;   // milliseconds
        if (done == 0)
            begin();
        if (!m_dialog && m_since.elapsed() > patience)
            show();
        if (!m_dialog)
            return false;
        constexpr int parts = 1000;
        m_dialog->setValue(static_cast<int>(done * parts / total));
        const bool isStopped = m_dialog->wasCanceled();
        if (isStopped)
            end();
        return isStopped;
    }

    void begin()
    {
        end();
        m_since.start();
    }

    void show()
    {
        constexpr int parts = 1000;
        m_dialog = std::make_unique<QProgressDialog>(tr("Writing the changes…"), tr("Stop"), 0, parts, m_window);
        m_dialog->setObjectName(QStringLiteral("longWriting"));
        m_dialog->setWindowTitle(QStringLiteral("Katve"));
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setAutoReset(false);
        m_dialog->setMinimumDuration(0);
    }

    void end() { m_dialog.reset(); }

    QWidget *m_window;
    QElapsedTimer m_since;
    std::unique_ptr<QProgressDialog> m_dialog;
};

}   // namespace

void showLongWriting(Session &session, QWidget *window)
{
    new LongWriting(session, window);   // lives as long as the session
}

}   // namespace katve
